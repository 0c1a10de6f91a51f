"""Can the code that a page shows be run by somebody who sees nothing else? `python .ci/visible.py [--run] [PAGE ...]`

A reader copies what the site shows. So each name that a visible cell uses must have been imported, defined or exported in a
visible cell above it (or be one of Python's own). Cells marked `#| hide` are not on the page, nor is the code of those marked
`#| echo: false`. Cells marked `#| eval: false` are never tested, so whatever they fetch or install has an `if` before it.
With `--run` the visible cells are also executed, in an empty directory."""
import ast, builtins, json, os, re, sys, tempfile
from importlib import import_module
from pathlib import Path
root = Path(__file__).resolve().parent.parent
given = {*dir(builtins), '__name__', '__file__', '__doc__', 'get_ipython', 'display'}  # a notebook has the last two

def option(source, name, value=''): return re.search(rf'^#\|\s*{name}\s*{value}\s*$', source, re.M) is not None

def shown(source):
    "Is the code of this cell on the page?"
    gone = any(option(source, o) for o in ('hide', 'exporti', r'default_exp\s+\S+'))
    return not gone and not option(source, 'echo:', 'false') and not option(source, 'include:', 'false')

def code(source):
    "A cell without what only notebooks understand; shell commands become `pass`."
    return re.sub(r'^(\s*)[!%].*$', r'\1pass', source, flags=re.M)

def star(module):
    "What `from module import *` brings."
    m = import_module(module)
    return getattr(m, '__all__', None) or [n for n in vars(m) if not n.startswith('_')]

class Scope(ast.NodeVisitor):
    "Names that a piece of code binds and those it needs from outside; functions are kept apart, they run when they are called."
    def __init__(self): self.bound, self.needs, self.later, self.missing = set(), set(), {}, []

    def use(self, name, line):
        if name not in self.bound and name not in given: self.missing.append((name, line))
        for other in self.later.pop(name, ()): self.use(other, line)  # its function may be called now

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load): self.use(node.id, node.lineno)
        else: self.bound.add(node.id)

    def visit_Import(self, node): self.bound |= {(a.asname or a.name).split('.')[0] for a in node.names}

    def visit_ImportFrom(self, node):
        for a in node.names: self.bound |= {*star(node.module)} if a.name == '*' else {a.asname or a.name}

    def visit_ExceptHandler(self, node):
        if node.name: self.bound.add(node.name)
        self.generic_visit(node)

    def visit_Assign(self, node): self.visit(node.value); [self.visit(t) for t in node.targets]
    def visit_NamedExpr(self, node): self.visit(node.value); self.visit(node.target)

    def visit_AugAssign(self, node):
        self.visit(node.value)
        if isinstance(node.target, ast.Name): self.use(node.target.id, node.lineno)
        else: self.visit(node.target)

    def visit_For(self, node): [self.visit(n) for n in (node.iter, node.target, *node.body, *node.orelse)]
    visit_AsyncFor = visit_For

    def inner(self, binds, body, first=()):
        "Visit what has a scope of its own; returns what it needs from this one."
        for n in first: self.visit(n)
        scope = Scope()
        scope.bound |= binds
        scope.later = dict(self.later)
        for n in body: scope.visit(n)
        return [name for name, _ in scope.missing if name not in scope.bound]

    def signature(self, args):
        every = [*args.posonlyargs, *args.args, *args.kwonlyargs, *filter(None, (args.vararg, args.kwarg))]
        return {a.arg for a in every}, [*args.defaults, *filter(None, args.kw_defaults), *filter(None, (a.annotation for a in every))]

    def visit_Lambda(self, node):
        names, first = self.signature(node.args)
        for name in self.inner(names, [node.body], first): self.use(name, node.lineno)

    def visit_FunctionDef(self, node):
        names, first = self.signature(node.args)
        first += node.decorator_list + ([node.returns] if node.returns else [])
        self.bound.add(node.name)
        self.later[node.name] = self.inner(names, node.body, first)
    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        for n in (*node.bases, *node.keywords, *node.decorator_list): self.visit(n)
        body = Scope()
        body.bound = set(self.bound)
        for n in node.body: body.visit(n)
        for name, line in body.missing: self.use(name, line)
        self.bound.add(node.name)
        self.later[node.name] = sum(body.later.values(), [])

    def comprehension(self, node):
        targets = {n.id for g in node.generators for n in ast.walk(g.target) if isinstance(n, ast.Name)}
        body = [n for g in node.generators for n in (g.iter, *g.ifs)] + [getattr(node, f) for f in ('elt', 'key', 'value') if hasattr(node, f)]
        self.bound |= {n.target.id for n in ast.walk(node) if isinstance(n, ast.NamedExpr)}
        for name in self.inner(targets, body): self.use(name, node.lineno)
    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = comprehension

    def visit_MatchAs(self, node): self.bound |= {node.name} if node.name else set(); self.generic_visit(node)
    def visit_MatchStar(self, node): self.bound |= {node.name} if node.name else set()

def fetches(source):
    "Does it fetch or install something as it stands, without an `if`?"
    body = ast.parse(code(source)).body
    free = [ast.unparse(n) for n in body if not isinstance(n, (ast.If, ast.FunctionDef, ast.ClassDef))]
    commands = re.findall(r'^!(.*)$', source, re.M)
    return any(not re.match(r'\s*\[ -e', c) for c in commands) or any(re.search(r'https?://', f) for f in free)

def problems(cells, helpers=()):
    "What would stop a reader who runs the visible cells of a page in order: `(cell, what)`."
    page, found = Scope(), []
    page.bound |= {*helpers}
    for i, cell in enumerate(cells):
        source = ''.join(cell['source'])
        if cell['cell_type'] != 'code' or not shown(source): continue
        if option(source, 'eval:', 'false') and fetches(source): found.append((i, 'fetches without an `if`, and is never tested'))
        page.missing = []
        page.visit(ast.parse(code(source)))
        for name in dict.fromkeys(n for n, _ in page.missing if n not in page.bound):  # a function may use what its cell defines below it
            found.append((i, f'{name} comes from no visible cell'))
            page.bound.add(name)  # one complaint a name
    return found

def execute(path, cells):
    "Run the visible cells, in an empty directory; returns what stopped them."
    from execnb.shell import CaptureShell
    os.chdir(tempfile.mkdtemp())
    shell = CaptureShell(mpl_format='png')
    for i, cell in enumerate(cells):
        source = ''.join(cell['source'])
        if cell['cell_type'] != 'code' or not shown(source) or option(source, 'notest'): continue
        shell.run(source, stdout=True, stderr=True)
        if shell.exc: return [(i, f'{type(shell.exc).__name__}: {shell.exc}')]
    return []

def pages(nbs):
    "All notebooks of the book."
    hidden = lambda p: any(part.startswith(('_', '.')) for part in p.relative_to(nbs).parts)
    return sorted(p for p in nbs.rglob('*.ipynb') if not hidden(p))

def check_itself():
    "A check that finds nothing anywhere would be no check: a page whose faults are known."
    cells = ['#| hide\nimport os', 'import re\ndef f(): return g(x)', '#| export\ndef g(x): return os.sep', 'f()', '#| eval: false\nfetch("https://x.org")',
             '#| echo: false\nx = 1', '[y for y in [1] if y]\nx']
    found = problems([dict(cell_type='code', source=c) for c in cells])
    assert {(i, what.split()[0]) for i, what in found} == {(3, 'x'), (3, 'os'), (4, 'fetch'), (4, 'fetches')}, found

if __name__ == '__main__':
    check_itself()
    paths = [Path(a).resolve() for a in sys.argv[1:] if not a.startswith('--')] or pages(root/'nbs')
    bad = 0
    for path in paths:
        cells = json.loads(path.read_text(encoding='utf-8'))['cells']
        found = problems(cells) or ('--run' in sys.argv and execute(path, cells)) or []
        for i, what in found: print(f'{path.relative_to(root)} cell {i} ({cells[i].get("id", "")}): {what}')
        bad += len(found)
    print(f'visible cells: {len(paths)} pages, {bad} problem(s)')
    sys.exit(bool(bad))
