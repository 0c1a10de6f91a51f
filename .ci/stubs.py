"""Tell editors and type checkers what classes can do: `python .ci/stubs.py` (`--check` only compares).

Methods of a class are explained, and added, in other cells and notebooks, so no editor finds them beside it. From the exported modules
this writes a stub for each that defines a class, with all that it defines and every method that a cell or another module adds, and `__init__.pyi`.
Comments of parameters go into the docstrings; `**kwargs` that are delegated to a dataclass are written out."""
import ast, builtins, sys, tokenize
from io import StringIO
from pathlib import Path
root = Path(__file__).resolve().parent.parent
package = root/'distil_reader'
head = '# Made from the notebooks by `python .ci/stubs.py`: do not edit.\n'
kept = {'property', 'classmethod', 'staticmethod', 'dataclass', 'contextmanager', 'contextlib.contextmanager'}

# What the classes of answers hold by key: no annotation in the code can say it
by_key = {'Answers': [('query', 'str'), ('answers', 'list[Answer]'), ('no_ans_gap', 'float | None')]}

def fields_of(source, name):
    "The annotated attributes of a class of the same module; none for another."
    classes = [n for n in ast.parse(source).body if isinstance(n, ast.ClassDef) and n.name == name]
    return [n for c in classes for n in c.body if isinstance(n, ast.AnnAssign)]

def delegated(source, func):
    "The fields of the dataclasses that a function delegates its `**kwargs` to."
    names = [ast.unparse(d.args[0]) for d in func.decorator_list if isinstance(d, ast.Call) and ast.unparse(d.func) == 'delegates']
    return [n for name in names for n in fields_of(source, name)]

def comments(source, func):
    "The comment behind each parameter, by name; that of the result as `return`."
    last = func.body[0].lineno - 1
    lines, by_line = source.splitlines()[func.lineno - 1:last], {}
    tokens = tokenize.generate_tokens(StringIO('\n'.join(lines) + '\n').readline)
    try:
        for t in tokens:
            if t.type == tokenize.COMMENT: by_line[func.lineno - 1 + t.start[0]] = t.string.lstrip('# ').strip()
    except (tokenize.TokenError, IndentationError): pass  # the body is cut off
    arguments = [*func.args.posonlyargs, *func.args.args, *func.args.kwonlyargs, *filter(None, (func.args.vararg, func.args.kwarg))]
    found = {}
    for a in arguments:
        if a.lineno == (func.returns and func.returns.lineno): continue  # all on one line: what its comment tells of is the result
        if a.lineno in by_line: found.setdefault(by_line[a.lineno], a.arg)  # one comment for several on a line: the first
    returned = [text for line, text in by_line.items() if func.returns and line >= func.returns.lineno]
    fields = delegated(source, func)
    held = {f.target.id: source.splitlines()[f.lineno - 1].partition('#')[2].strip() for f in fields}
    own = {name: text for text, name in found.items() if not (fields and func.args.kwarg and name == func.args.kwarg.arg)}
    return own | held | ({'return': returned[-1]} if returned else {})

def docstring(source, func, indent):
    "One line, and a line for each parameter that has a comment."
    doc, said = ast.get_docstring(func), comments(source, func)
    lines = doc.splitlines() if doc else []
    if lines and said: lines.append('')
    lines += [f':param {k}: {v}' if k != 'return' else f':return: {v}' for k, v in said.items()]
    if not lines: return []
    text = '\n'.join(l and indent + l for l in lines).strip().replace('\\', '\\\\').replace('"""', "'''")
    return [f'{indent}"""{text}"""' if not text.endswith('"') else f'{indent}"""{text} """']

def default(node):
    "Constants are shown, whatever is computed is not."
    try: ast.literal_eval(node); short = ast.unparse(node)
    except ValueError: return ast.Name('...')
    return node if len(short) < 30 else ast.Name('...')

def signature(func, patched, fields=()):
    "Parameters as a stub has them: what defaults to None may be None, and `fields` stand for `**kwargs`."
    args = ast.parse(ast.unparse(func)).body[0].args
    if fields: args.kwarg = None
    args.kwonlyargs += [ast.arg(arg=f.target.id, annotation=f.annotation) for f in fields]
    args.kw_defaults += [f.value for f in fields]
    positional = [*args.posonlyargs, *args.args]
    pairs = [*zip(positional[len(positional) - len(args.defaults):], args.defaults), *[(a, d) for a, d in zip(args.kwonlyargs, args.kw_defaults) if d]]
    for a, d in pairs:
        none = isinstance(d, ast.Constant) and d.value is None
        if a.annotation and none and 'None' not in ast.unparse(a.annotation): a.annotation = ast.parse(f'{ast.unparse(a.annotation)} | None', mode='eval').body
    args.defaults = [default(d) for d in args.defaults]
    args.kw_defaults = [d and default(d) for d in args.kw_defaults]
    if patched: args.args[0].annotation = None
    return ast.unparse(args)

def decorators(func):
    "Those that change what a call looks like; of `@patch(as_prop=True)`, what it stands for."
    names = []
    for d in func.decorator_list:
        name = ast.unparse(d)
        if name in kept or name.endswith('.setter') or name.startswith('dataclass('): names.append(name)
        if name.startswith('patch('): names += ['property'] if 'as_prop' in name else ['classmethod'] if 'cls_method' in name else []
    return names

def function(source, func, indent='', patched=False):
    "A function as a stub."
    returns = f' -> {ast.unparse(func.returns)}' if func.returns else ''
    if func.name == '__init__': returns = ' -> None'
    lines = [f'{indent}@{d}' for d in decorators(func)]
    lines.append(f'{indent}def {func.name}({signature(func, patched, delegated(source, func))}){returns}:')
    return lines + docstring(source, func, indent + '    ') + [f'{indent}    ...']

def attributes(func):
    "What a method puts on `self`, with the parameter's type where it is a parameter."
    types = {a.arg: ast.unparse(a.annotation) for a in [*func.args.args, *func.args.kwonlyargs] if a.annotation}
    found = {}
    for n in ast.walk(func):
        if not isinstance(n, ast.Assign): continue
        for target in n.targets:
            paired = isinstance(target, ast.Tuple) and isinstance(n.value, ast.Tuple) and len(target.elts) == len(n.value.elts)
            pairs = zip(target.elts, n.value.elts) if paired else [(x, n.value) for x in (target.elts if isinstance(target, ast.Tuple) else [target])]
            for x, value in pairs:
                if not (isinstance(x, ast.Attribute) and isinstance(x.value, ast.Name) and x.value.id == 'self'): continue
                same = isinstance(value, ast.Name) and value.id == x.attr
                if not x.attr.startswith('_'): found.setdefault(x.attr, types.get(x.attr, 'Any') if same else 'Any')
    return found

def variable(node, indent=''):
    "An assignment as a stub."
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == '__all__': return [ast.unparse(node)]
    if isinstance(node, ast.AnnAssign): return [f'{indent}{ast.unparse(node.target)}: {ast.unparse(node.annotation)}' + (' = ...' if node.value else '')]
    if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == 'namedtuple': return [ast.unparse(node)]
    names = [x.id for t in node.targets for x in (t.elts if isinstance(t, ast.Tuple) else [t]) if isinstance(x, ast.Name)]
    if not names: return []   # an attribute, an item
    if isinstance(node.value, ast.Name) and node.value.id[:1].isupper() or indent and isinstance(node.value, ast.Name): return [f'{indent}{names[0]} = {node.value.id}']
    kind = type(node.value.value).__name__ if isinstance(node.value, ast.Constant) and node.value.value is not None else 'Any'
    return [f'{indent}{n}: {kind}' for n in names]

def klass(source, node, added=()):
    "A class as a stub; `added`: `(source, function)` of methods that other cells and modules add."
    bases = f"({', '.join(map(ast.unparse, [*node.bases, *node.keywords]))})" if node.bases or node.keywords else ''
    lines = [f'@{d}' for d in decorators(node)] + [f'class {node.name}{bases}:'] + docstring_of(node)
    answer_to_any = {'__getattr__', '__setattr__'}
    added = [(text, func) for text, func in added if func.name not in answer_to_any]
    extra = {func.name for _, func in added}
    for n in node.body:
        if isinstance(n, ast.FunctionDef) and n.name not in extra | answer_to_any:
            lines += function(source, n, '    ')
        if isinstance(n, (ast.Assign, ast.AnnAssign)): lines += variable(n, '    ')
    methods = [n for n in node.body if isinstance(n, ast.FunctionDef)] + [func for _, func in added]
    inherited = {n.target.id for b in node.bases for n in fields_of(source, ast.unparse(b))}
    defined = inherited | {n.name for n in methods} | {t.id for n in node.body if isinstance(n, ast.AnnAssign) for t in [n.target]}
    held = {}
    for method in methods:
        for name, kind in attributes(method).items(): held.setdefault(name, kind)
    no_argument = ' = field(init=False)' if any('dataclass' in ast.unparse(d) for d in node.decorator_list) else ''
    lines += [f'    {name}: {kind}{no_argument}' for name, kind in held.items() if name not in defined]
    lines += items(node.name)
    for text, func in sorted(added, key=lambda x: x[1].name): lines += function(text, func, '    ', patched=True)
    return lines if lines[-1].startswith('    ') else lines + ['    ...']

def items(name):
    "What a class of answers holds, by attribute and by key."
    held = by_key.get(name, [])
    lines = [l for key, kind in held for l in ('    @property', f'    def {key}(self) -> {kind}: ...')]
    keys = [(f"Literal['{key}']", kind) for key, kind in held] + ([('int', 'Answer'), ('str', 'Any')] if held else [])
    return lines + [l for key, kind in keys for l in ('    @overload', f'    def __getitem__(self, key: {key}) -> {kind}: ...')]

def docstring_of(node):
    doc = ast.get_docstring(node)
    return [f'    """{doc}"""' if not doc.endswith('"') else f'    """{doc} """'] if doc else []

def patched_methods(name):
    "Every method that a module of the package adds to a class: `(source, function)`, the last of a name."
    found = {}
    for path in sorted(package.glob('*.py')):
        source = path.read_text(encoding='utf-8')
        for n in ast.parse(source).body:
            if not isinstance(n, ast.FunctionDef) or not any(ast.unparse(d).split('(')[0] == 'patch' for d in n.decorator_list): continue
            first = n.args.args[0].annotation
            if first is not None and ast.unparse(first) == name: found[n.name] = (source, n)
    return list(found.values())

def imports(nodes):
    "Imports of a module, and of what other modules' annotations need."
    nodes = [x for n in nodes for x in (n.body if isinstance(n, ast.If) and ast.unparse(n.test) == 'TYPE_CHECKING' else [n])]
    return [ast.unparse(n) for n in nodes if isinstance(n, (ast.Import, ast.ImportFrom)) and getattr(n, 'module', '') != '__future__']

# What a name of a type holds where nothing is said of it: any type. Checkers take it so, and the strict ones complain unless it is written
holds = {**dict.fromkeys(('list', 'set', 'frozenset', 'deque', 'Iterable', 'Iterator', 'Sequence'), '[Any]'),
         **dict.fromkeys(('dict', 'Mapping'), '[Any, Any]'), 'tuple': '[Any, ...]', 'Callable': '[..., Any]'}

def annotations(tree):
    "Whatever names a type: annotations of parameters, results and attributes, and base classes."
    for n in ast.walk(tree):
        if isinstance(n, (ast.arg, ast.AnnAssign)) and n.annotation: yield n.annotation
        if isinstance(n, ast.FunctionDef) and n.returns: yield n.returns
        if isinstance(n, ast.ClassDef): yield from n.bases

def written_out(text):
    "A stub with `list` as `list[Any]`, and so on, wherever a type is named."
    named = [n for a in annotations(ast.parse(text)) for n in ast.walk(a)]
    told = {id(n.value) for n in named if isinstance(n, ast.Subscript)}
    bare = [n for n in named if isinstance(n, ast.Name) and n.id in holds and id(n) not in told]
    lines = text.split('\n')
    for n in sorted(bare, key=lambda n: (n.lineno, -n.end_col_offset)):
        line = lines[n.lineno - 1].encode()
        lines[n.lineno - 1] = (line[:n.end_col_offset] + holds[n.id].encode() + line[n.end_col_offset:]).decode()
    return '\n'.join(lines)

def module_stub(name):
    "The stub of a module whose classes get methods from others."
    source = (package/f'{name}.py').read_text(encoding='utf-8')
    body = ast.parse(source).body
    lines = [head, 'from dataclasses import field', 'from typing import Any, Literal, overload', *imports(body), '']
    local = {n.name for n in body if isinstance(n, ast.ClassDef)}
    for n in body:
        patch = isinstance(n, ast.FunctionDef) and any(ast.unparse(d).split('(')[0] == 'patch' for d in n.decorator_list)
        if isinstance(n, ast.FunctionDef) and not patch: lines += ['', *function(source, n)]
        if isinstance(n, ast.ClassDef): lines += ['', *klass(source, n, patched_methods(n.name))]
        if isinstance(n, (ast.Assign, ast.AnnAssign)): lines += variable(n)
    needed = foreign_types(lines, local)
    return written_out('\n'.join(lines[:2] + needed + lines[2:]) + '\n')

def foreign_types(lines, local):
    "Imports of the names that methods of other modules have in their annotations: classes of those modules, or what they import."
    tree = ast.parse('\n'.join(lines))
    have = {(a.asname or a.name).split('.')[0] for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom)) for a in n.names}
    defined = {n.name for n in tree.body if isinstance(n, (ast.ClassDef, ast.FunctionDef))}
    defined |= {n.target.id for n in tree.body if isinstance(n, ast.AnnAssign)}
    used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} - have - local - defined - {*dir(builtins)}
    found = {}
    for path in sorted(package.glob('*.py')):
        for n in ast.parse(path.read_text(encoding='utf-8')).body:
            if isinstance(n, ast.ClassDef) and n.name in used: found.setdefault(n.name, f'from .{path.stem} import {n.name}')
            if isinstance(n, ast.Import):
                for a in n.names:
                    if (a.asname or a.name) in used: found.setdefault(a.asname or a.name, f'import {ast.unparse(a)}')
            if not isinstance(n, ast.ImportFrom): continue
            for a in n.names:
                if (a.asname or a.name) in used and not n.level: found.setdefault(a.name, f'from {n.module} import {ast.unparse(a)}')
    return sorted(found.values())

def with_classes():
    "The modules that define classes."
    return [p.stem for p in sorted(package.glob('*.py')) if p.stem[0] != '_' and any(isinstance(n, ast.ClassDef) for n in ast.parse(p.read_text(encoding='utf-8')).body)]

def init_stub():
    "`__init__.pyi`: the readers, which are imported when they are asked for, and what else the file defines."
    source = (package/'__init__.py').read_text(encoding='utf-8')
    lines = [head, 'from typing import Any', 'from .reader import FARMReader as FARMReader, Reader as Reader', '']
    for n in ast.parse(source).body:
        if isinstance(n, ast.FunctionDef) and n.name != '__getattr__': lines += function(source, n)  # it would answer to any name
        if isinstance(n, (ast.Assign, ast.AnnAssign)): lines += variable(n)
    return written_out('\n'.join(lines) + '\n')

if __name__ == '__main__':
    files = {**{package/f'{name}.pyi': module_stub(name) for name in with_classes()}, package/'__init__.pyi': init_stub(), package/'py.typed': ''}
    for text in files.values(): ast.parse(text)
    if '--check' in sys.argv:
        old = [f.name for f, text in files.items() if not f.exists() or f.read_text(encoding='utf-8') != text]
        sys.exit(f"{', '.join(old)}: not what the notebooks say: run python .ci/stubs.py" if old else 0)
    for f, text in files.items(): f.write_text(text, encoding='utf-8')
