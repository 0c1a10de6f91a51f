"""Write README.md from nbs/index.ipynb: `python .ci/readme.py` (`--check` only compares).

The title cell, Markdown as it stands, code as fenced blocks, outputs indented below them; cells marked `#| hide` stay out."""
import json, re, sys
from pathlib import Path
root = Path(__file__).resolve().parent.parent

def output(o):
    if o['output_type'] == 'stream': text = ''.join(o['text'])
    else: text = ''.join(o['data'].get('text/markdown') or o['data'].get('text/plain', ''))
    if 'text/markdown' in o.get('data', {}): return text
    return '\n'.join('    ' + l for l in text.rstrip('\n').split('\n'))

def readme(nb):
    parts = ['<!-- Made from nbs/index.ipynb: edit that, then run `python .ci/readme.py`. -->']
    for c in nb['cells']:
        source = ''.join(c['source'])
        if re.search(r'^#\|\s*hide\s*$', source, re.M): continue
        if c['cell_type'] == 'markdown': parts.append(source); continue
        code = '\n'.join(l for l in source.split('\n') if not l.startswith('#|')).strip()
        if code: parts.append(f'```python\n{code}\n```')
        parts += [output(o) for o in c['outputs']]
    return '\n\n'.join(parts) + '\n'

if __name__ == '__main__':
    new, file = readme(json.loads((root/'nbs/index.ipynb').read_text(encoding='utf-8'))), root/'README.md'
    if '--check' in sys.argv: sys.exit('README.md is not what nbs/index.ipynb says: run python .ci/readme.py' if file.read_text(encoding='utf-8') != new else 0)
    file.write_text(new, encoding='utf-8')
