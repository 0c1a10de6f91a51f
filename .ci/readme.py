"""Write README.md from nbs/index.ipynb and CONTRIBUTING.md from nbs/contributing.ipynb: `python .ci/readme.py` (`--check` only compares).

The title cell, Markdown as it stands but for links, which become absolute; code as fenced blocks, outputs indented below them, pictures
as files in nbs/images. Cells marked `#| hide` stay out, and the code of those marked `#| echo: false`."""
import base64, json, re, sys
from configparser import ConfigParser
from pathlib import Path
root = Path(__file__).resolve().parent.parent
ini = ConfigParser(delimiters=['=']); ini.read(root/'settings.ini', encoding='utf-8'); cfg = ini['DEFAULT']
blob, site = f"{cfg['git_url']}/blob/{cfg['branch']}", f"{cfg['doc_host']}{cfg['doc_baseurl']}"
badges = f"[![tests]({cfg['git_url']}/actions/workflows/test.yaml/badge.svg)]({cfg['git_url']}/actions/workflows/test.yaml) [![the book]({cfg['git_url']}/actions/workflows/deploy.yaml/badge.svg)]({site}/)"

def output(o, source, pictures):
    if o['output_type'] == 'stream': return '\n'.join('    ' + l for l in ''.join(o['text']).rstrip('\n').split('\n'))
    for kind, suffix in (('image/svg+xml', 'svg'), ('image/png', 'png')):
        if kind in o['data']:
            data, name = ''.join(o['data'][kind]), f'images/readme-{len(pictures) + 1}.{suffix}'
            pictures[name] = data.encode() if suffix == 'svg' else base64.b64decode(data)
            return f"![{re.search('fig-alt: *(.*)', source)[1]}](nbs/{name})\n\n*{re.search('fig-cap: *(.*)', source)[1]}*"
    text = ''.join(o['data'].get('text/markdown') or o['data'].get('text/plain', ''))
    return text if 'text/markdown' in o['data'] else '\n'.join('    ' + l for l in text.rstrip('\n').split('\n'))

def page(name, top=''):
    "A notebook as Markdown, and its pictures by name."
    nb, pictures = json.loads((root/f'nbs/{name}.ipynb').read_text(encoding='utf-8')), {}
    parts = [f'<!-- Made from nbs/{name}.ipynb: edit that, then run `python .ci/readme.py`. -->']
    for i, c in enumerate(nb['cells']):
        source = ''.join(c['source'])
        if re.search(r'^#\|\s*hide\s*$', source, re.M): continue
        if c['cell_type'] == 'markdown':
            source = source.replace('](try.ipynb)', f']({site}/try.html)')   # which answers only there
            parts.append(re.sub(r'\]\((?!https?:|#)([^)]+\.ipynb)', rf']({blob}/nbs/\1', source))
            if i == 0 and top: parts.append(top)
            continue
        code = '\n'.join(l for l in source.split('\n') if not l.startswith('#|')).strip()
        if code and not re.search(r'^#\|\s*echo:\s*false', source, re.M): parts.append(f'```python\n{code}\n```')
        parts += [output(o, source, pictures) for o in c['outputs']]
    return '\n\n'.join(parts) + '\n', pictures

if __name__ == '__main__':
    files = {}
    for file, name, top in (('README.md', 'index', badges), ('CONTRIBUTING.md', 'contributing', '')):
        text, pictures = page(name, top)
        files.update({file: text.encode(), **{f'nbs/{n}': data for n, data in pictures.items()}})
    if '--check' in sys.argv:
        old = [f for f, data in files.items() if not (root/f).exists() or (root/f).read_bytes() != data]
        sys.exit(f"{', '.join(old)}: not what the notebooks say: run python .ci/readme.py" if old else 0)
    for f, data in files.items(): (root/f).parent.mkdir(exist_ok=True); (root/f).write_bytes(data)
