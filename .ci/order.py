"""Check that a chapter imports only from chapters before it: `python .ci/order.py`. The order is that of nbs/sidebar.yml; the appendix is what the rest stands on."""
import ast, re, sys
from pathlib import Path
import yaml
root = Path(__file__).resolve().parent.parent

def module_of(page):
    "The module that a page exports, or None."
    found = re.search(r'#\| default_exp (\w+)', page.read_text(encoding='utf-8'))
    return found and found[1]

def pages(items):
    "Paths of a sidebar, in order."
    for i in items:
        if isinstance(i, str): yield i
        elif 'contents' in i: yield from pages(i['contents'])
        else: yield i['href']

def imported(module):
    "Modules of this package that a module imports at its top, and names with an underscore that it takes from them."
    for node in ast.parse((root/f'distil_reader/{module}.py').read_text(encoding='utf-8')).body:
        if not isinstance(node, ast.ImportFrom) or node.level != 1: continue
        private = [a.name for a in node.names if a.name.startswith('_') and not a.name.startswith('__')]
        for name in [node.module] if node.module else [a.name for a in node.names]: yield name, private

if __name__ == '__main__':
    sidebar = yaml.safe_load((root/'nbs/sidebar.yml').read_text(encoding='utf-8'))['website']['sidebar']['contents']
    listed = list(pages(sidebar))
    in_order = [p for p in listed if p.startswith('appendix/')] + [p for p in listed if not p.startswith('appendix/')]
    order = [m for m in (module_of(root/'nbs'/p) for p in in_order) if m]
    problems = []
    for module in order:
        appendix = order.index(module) < sum(p.startswith('appendix/') for p in listed)
        for other, private in imported(module):
            if other in order and order.index(other) >= order.index(module) and not appendix: problems.append(f'{module} imports {other}, which comes later')
            if private: problems.append(f'{module} takes {", ".join(private)} from {other}')
    print('\n'.join(problems) or f'order: {len(order)} modules, each imports from earlier chapters only')
    sys.exit(bool(problems))
