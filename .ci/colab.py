"""Give every page that runs its link to Colab and the cell that installs there: `python .ci/colab.py` (`--check` only compares).

The package comes from the index or, while it is not there (or the name is somebody else's), from the repository; the cell says
which. In chapters it is hidden, on other pages folded. Cells that are there keep their ids; no output is touched."""
import hashlib, json, sys
from pathlib import Path
root = Path(__file__).resolve().parent.parent
repository = 'https://github.com/distil-reader/distil_reader'
colab = 'https://colab.research.google.com/github/distil-reader/distil_reader/blob/main'
elsewhere = 'index glossary contributing try reliability site models reader_in_javascript'.split()   # need no Colab, or more than it has
extras = dict.fromkeys(('onnx', 'export', 'web', 'card', 'reader', 'ten_commands'), '[onnx]')
extras |= dict.fromkeys(('openvino', 'serve_onnx'), '[onnx,openvino]')
others = dict(serve_many='fastapi httpx ')
fold = '#| code-fold: true\n#| code-summary: "Install, in Colab"'
install = '''#| eval: false
{mark}
import os
if os.path.exists('/content'):   # in Colab only: from the package index; while it is not there, from the repository
    !pip install -Uqq {more}"distil_reader{extra}>=0.2" 2> /dev/null
    !pip show -f distil_reader 2> /dev/null | grep -q toy_teacher || pip install -Uqq {more}"{there}"
    !pip freeze | grep -i "^distil.reader"   # which of both it is'''

def source(cell): return ''.join(cell['source'])

def runs(path):
    "Is it a page that Colab can run?"
    parts = path.relative_to(root/'nbs').parts
    hidden = any(p.startswith(('_', '.')) for p in parts)
    return not hidden and parts[0] != 'benchmarks' and path.stem not in elsewhere

def new_cell(kind, text, page):
    "A cell without outputs; its id hangs on the page and the kind alone."
    what = dict(cell_type=kind, id=hashlib.md5(f'nbs/{page}{"link" if kind == "markdown" else "install"}'.encode()).hexdigest()[:8])
    return what | dict(metadata={}, source=text.splitlines(True)) | (dict(execution_count=None, outputs=[]) if kind == 'code' else {})

def place(cells, found, at, cell):
    "Put `cell` at a place; one that is there already moves, with its id."
    old = next((c for c in cells if found(c)), None)
    if old: cells.remove(old)
    cells.insert(at, {**cell, 'id': old['id']} if old else cell)

def with_colab(nb, page, name):
    "Change a notebook."
    cells = nb['cells']
    chapter = source(cells[0]).startswith('#| default_exp')
    link = next((c for c in cells if c['cell_type'] == 'markdown' and colab in source(c) and len(source(c)) < 300), None)
    at = cells.index(link) if link else 1 + chapter
    text = f'You can open this page [in Colab]({colab}/nbs/{page}).' if chapter else f'[Run in Colab]({colab}/nbs/{page})'
    if not link: cells.insert(at, new_cell('markdown', text, page))
    extra, more = extras.get(name, ''), others.get(name, '')
    there = f'distil_reader{extra} @ git+{repository}' if extra else f'git+{repository}'
    text = install.format(mark='#| hide' if chapter else fold, more=more, extra=extra, there=there)
    is_install = lambda c: c['cell_type'] == 'code' and 'pip install' in source(c) and '/content' in source(c) and 'eval: false' in source(c)
    place(cells, is_install, at + 1, new_cell('code', text, page))

if __name__ == '__main__':
    other = []
    for path in filter(runs, sorted((root/'nbs').rglob('*.ipynb'))):
        before = path.read_text(encoding='utf-8')
        nb, page = json.loads(before), path.relative_to(root/'nbs').as_posix()
        with_colab(nb, page, path.stem)
        after = json.dumps(nb, ensure_ascii=False, indent=1, sort_keys=True) + '\n'
        if after == before: continue
        other.append(page)
        if '--check' not in sys.argv: path.write_text(after, encoding='utf-8')
    print(f'colab: {len(other)} page(s) {"lack" if "--check" in sys.argv else "got"} a link or an install cell' + ''.join(f'\n    {p}' for p in other))
    sys.exit(bool(other) and '--check' in sys.argv)
