"""Execute notebooks and store their outputs, or check that the stored ones are what an execution gives.

    python .ci/outputs.py [--slow] [--notest] [--check] [NOTEBOOK ...]

Cells marked `#| eval: false` are never run; cells marked slow, gpu or notest only with that flag: else their stored outputs
stay. `--check` writes nothing: texts must be equal and numbers within 5%, but for cells marked
`#| varies` (times, memory), which only must print something again. Progress bars (stderr) are shown here and not stored.
`--speeds` runs nothing: it looks for stored speeds and times in cells that are not marked `#| varies`, and for cells that share an id."""
import json, os, re, sys, time
from pathlib import Path
os.environ.update(HF_HUB_OFFLINE='1', TOKENIZERS_PARALLELISM='false', HF_DATASETS_DISABLE_PROGRESS_BARS='1')
os.environ.setdefault('MPLBACKEND', 'module://matplotlib_inline.backend_inline')
root = Path(__file__).resolve().parent.parent
number = re.compile(r'-?\d+(?:[,\d]*\d)?(?:\.\d+)?(?:e[-+]?\d+)?')

def flag(cell, name): return re.search(rf'^#\|\s*{name}\s*$', ''.join(cell['source']), re.M) is not None
def runs(cell, flags):
    s = ''.join(cell['source'])
    return s.strip() and not re.search(r'^#\|\s*eval:\s*false', s, re.M) and all(f in flags for f in ('slow', 'gpu', 'notest') if flag(cell, f))

def text(output):
    if output['output_type'] == 'stream': return ''.join(output['text'])
    d = output.get('data', {})
    if 'image/png' in d or 'image/svg+xml' in d: return '<picture>'
    return ''.join(d.get('text/markdown') or d.get('text/html') or d.get('text/plain') or '')

def close(a, b):
    if a == b: return True
    a, b = (float(x.replace(',', '')) for x in (a, b))
    return abs(a - b) <= max(.05*abs(a), .02)

def same(a, b):
    "Equal but for numbers that differ by no more than 5%."
    if re.sub(r'\s+', ' ', number.sub('#', a)) != re.sub(r'\s+', ' ', number.sub('#', b)): return False
    return all(close(x, y) for x, y in zip(number.findall(a), number.findall(b)))

speeds = re.compile(r'''\d\ (?:questions|tokens|windows)/s | \d\ times\ as\ (?:fast|slow)
    | questions/s\ +speed-up\n.*\d\.\dx | (?<!again\ in\ )\b\d+\.\d+\ (?:s|ms|µs|min)\b | peak\ .*\d\ [MG]i?B''', re.X)

def unmarked(path):
    "The cells whose stored output names a speed, and which would be compared all the same."
    cells = json.loads(path.read_text(encoding='utf-8'))['cells']
    ids = [cell['id'] for cell in cells]
    if len({*ids}) < len(ids): yield f'{path.relative_to(root)}: cells share ids: ' + ', '.join(sorted({i for i in ids if ids.count(i) > 1}))
    for i, cell in enumerate(cells):
        if cell['cell_type'] != 'code' or not runs(cell, {'slow'}) or flag(cell, 'varies'): continue
        found = speeds.search('\n'.join(map(text, kept(cell['outputs']))))
        if found: yield f'{path.relative_to(root)} cell {i}: {found.group()!r} will differ elsewhere: mark the cell `#| varies`'

def kept(outputs): return [o for o in outputs if o.get('name') != 'stderr']

def run(path, flags, check):
    from execnb.shell import CaptureShell
    nb = json.loads(path.read_text(encoding='utf-8'))
    os.chdir(path.parent)
    shell = CaptureShell(mpl_format='png')
    problems = []
    for i, cell in enumerate(nb['cells']):
        if cell['cell_type'] != 'code' or not runs(cell, flags): continue
        outputs = json.loads(json.dumps(shell.run(''.join(cell['source']), stdout=True, stderr=True)))
        for o in outputs:
            o.pop('execution_count', None) if o['output_type'] != 'execute_result' else o.update(execution_count=None)
            if o.get('name') == 'stderr': print(f'{path.name} cell {i} (stderr): {"".join(o["text"])[-600:]}', file=sys.stderr)
        if shell.exc:
            for o in outputs: print(text(o) or ''.join(o.get('traceback', [])), file=sys.stderr)
            raise SystemExit(f'{path}: cell {i} failed: {type(shell.exc).__name__}: {shell.exc}')
        old, new = '\n'.join(map(text, kept(cell['outputs']))), '\n'.join(map(text, kept(outputs)))
        if check and (bool(old) != bool(new) if flag(cell, 'varies') else not same(old, new)):
            problems.append(f'{path.relative_to(root)} cell {i}: stored output\n{old[:1500]}\nbut an execution gives\n{new[:1500]}\n')
        cell['outputs'] = kept(outputs)
    if not check: path.write_text(json.dumps(nb, ensure_ascii=False, indent=1, sort_keys=True) + '\n', encoding='utf-8')
    return problems

if __name__ == '__main__':
    args = [a for a in sys.argv[1:] if not a.startswith('--')]
    paths = [Path(a).resolve() for a in args] or sorted(p for p in (root/'nbs').rglob('*.ipynb') if not any(d.startswith(('_', '.')) for d in p.relative_to(root/'nbs').parts))
    if '--speeds' in sys.argv:
        found = [line for p in paths for line in unmarked(p)]
        print(*found, f'outputs: {len(found)} cells with a speed that would be compared, or with the id of another', sep='\n')
        sys.exit(bool(found))
    if len(paths) == 1:
        problems = run(paths[0], {a[2:] for a in sys.argv[1:] if a.startswith('--')}, '--check' in sys.argv)
        print('\n'.join(problems))
        sys.exit(bool(problems))
    import subprocess  # one process a notebook: none sees what another left behind
    from concurrent.futures import ThreadPoolExecutor
    flags = [a for a in sys.argv[1:] if a.startswith('--')]
    workers = 1 if '--notest' in flags else min(2, os.cpu_count() or 1)  # benchmarks want the machine for themselves
    env = {**os.environ, **({} if workers == 1 else {'OMP_NUM_THREADS': os.environ.get('OMP_NUM_THREADS', '1')})}
    def timed(path):
        start = time.perf_counter()
        call = [sys.executable, __file__, *flags, str(path)]
        return subprocess.run(call, env=env, stdout=subprocess.PIPE, text=True, encoding='utf-8'), time.perf_counter() - start
    with ThreadPoolExecutor(workers) as pool: done = list(zip(paths, pool.map(timed, paths)))
    bad = [(p, run.stdout.strip()) for p,(run, _) in done if run.returncode]
    for p,said in bad: print(f'{p.relative_to(root)}: {"does not agree" if said else "failed, see above"}\n{said}\n')
    longest = sorted(done, key=lambda x: -x[1][1])[:12]   # the rest is last, where it is looked for
    print('longest: ' + ', '.join(f'{p.stem} {seconds:.0f} s' for p,(_, seconds) in longest))
    for p,said in bad: print(f'{p.relative_to(root)}: ' + (', '.join(re.findall(r'^\S+ (cell \d+): stored', said, re.M)) or 'failed'))
    print(f'outputs: {len(paths) - len(bad)} notebooks ' + (f'agree, {len(bad)} do not' if '--check' in flags else f'executed, {len(bad)} failed'))
    sys.exit(bool(bad))
