# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from typing import Any
from .reader import FARMReader as FARMReader, Reader as Reader

__version__: str
PYTHON: str
REQUIRES: str
OLD_IN_MEMORY: Any
def installed_version(name):
    """The version of a package: what a runtime may have imported before an upgrade, else what is installed; None if not known."""
    ...
def release(version):
    """The numbers with which a version begins: (5, 6, 2) of 5.6.2rc1+cu130 and of v5.6.2; () where it names none."""
    ...
def check_versions(version_of=..., python=...):
    """Raise `ImportError` for a Python or a package that is too old, with what to do about it."""
    ...
_readers: Any
def __dir__():
    ...
