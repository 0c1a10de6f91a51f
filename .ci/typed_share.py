"""How much of what the package exports has a type that checkers know: `python .ci/typed_share.py` fails below a floor.

Pyright's `--verifytypes` counts the public names of a package with `py.typed`. What other packages leave open does not count.
`--missing` also says which names are in the way, those first that most others wait for."""
import json, os, subprocess, sys, sysconfig
from collections import Counter
from pathlib import Path
FLOOR = .92
root = Path(__file__).resolve().parent.parent

def verify():
    "Pyright's report on the package as it lies here."
    program = Path(sysconfig.get_path('scripts'))/'basedpyright'
    call = [program, '--pythonpath', sys.executable, '--verifytypes', 'distil_reader', '--ignoreexternal', '--outputjson']
    env = {**os.environ, 'PYTHONPATH': str(root)}   # an editable install is found by an import hook, which no checker runs
    done = subprocess.run(call, cwd=root, env=env, capture_output=True, text=True)   # it also fails where a single name is not known
    try: report = json.loads(done.stdout)['typeCompleteness']
    except (ValueError, KeyError): sys.exit(f'typed_share: {(done.stderr or done.stdout)[-2000:]}')
    if not any(report['exportedSymbolCounts'].values()): sys.exit(f'typed_share: no public name was found: {done.stdout[:2000]}')
    return report

def missing(report):
    "The complaints, most frequent first."
    open_names = [s for s in report['symbols'] if s['isExported'] and not s['isTypeKnown']]
    return Counter(' '.join(d['message'].split()) for s in open_names for d in s['diagnostics']).most_common(25)

if __name__ == '__main__':
    try: report = verify()
    except FileNotFoundError: sys.exit('typed_share: basedpyright is not installed: pip install basedpyright==1.40.2')
    share, counts = report['completenessScore'], report['exportedSymbolCounts']
    if '--missing' in sys.argv: print(*(f'{n:4} {message}' for message, n in missing(report)), sep='\n')
    print(f"types: {share:.1%} of {sum(counts.values())} public names have a known type (at least {FLOOR:.0%})")
    sys.exit(share < FLOOR)
