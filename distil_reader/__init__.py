"""Distil a question-answering reader: a small student that answers like its large teacher."""
import sys
from importlib import metadata

__version__ = "0.2.0"

PYTHON = '3.10'   # this and the next line: as in settings.ini, which a test compares
REQUIRES = 'torch>=2.4 transformers>=5.6.2 accelerate>=1.1 datasets>=3.0 safetensors>=0.4.3 fastcore>=1.12.47 numpy>=1.26 matplotlib>=3.8 pooch>=1.8 tqdm>=4.66 requests>=2.31 filelock>=3.13 psutil>=5.9 regex>=2024.11.6'
OLD_IN_MEMORY = 'torch', 'transformers', 'accelerate', 'datasets', 'numpy'

def installed_version(name):
    "The version of a package: what a runtime may have imported before an upgrade, else what is installed; None if not known."
    loaded = sys.modules.get(name) if name in OLD_IN_MEMORY else None   # others spell their __version__ as they like
    if isinstance(version := getattr(loaded, '__version__', None), str): return version
    try: return metadata.version(name)
    except metadata.PackageNotFoundError: return None

def release(version):
    "The numbers with which a version begins: (5, 6, 2) of 5.6.2rc1+cu130 and of v5.6.2; () where it names none."
    numbers = []
    for part in version.removeprefix('v').split('+')[0].split('.'):
        digits = part[:len(part) - len(part.lstrip('0123456789'))]
        if digits: numbers.append(int(digits))
        if digits != part: break
    return tuple(numbers)

def check_versions(version_of=installed_version, python=sys.version_info):
    "Raise `ImportError` for a Python or a package that is too old, with what to do about it."
    if tuple(python[:2]) < release(PYTHON): raise ImportError(f'distil_reader needs Python {PYTHON} or newer, and this is {".".join(map(str, python[:3]))}')
    for requirement in REQUIRES.split():
        name, _, needed = requirement.partition('>=')
        found = version_of(name)
        if found is not None and release(found) and release(found) < release(needed):
            raise ImportError(f'distil_reader needs {requirement}, and found {name} {found}\n'
                              f'Run: pip install -U "{requirement}"\n'
                              f'In a notebook: %pip install -U "{requirement}", then restart the runtime, because what is imported stays as it is.')

check_versions()

_readers = 'Reader', 'FARMReader'

def __getattr__(name):
    "`Reader` when somebody asks for it, with all its methods: importing this package does not import torch."
    if name not in _readers: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from . import reader
    globals().update({r: getattr(reader, r) for r in _readers})
    return globals()[name]

def __dir__(): return sorted({*globals(), *_readers})
