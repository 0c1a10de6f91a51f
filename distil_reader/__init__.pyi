# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from typing import Any
from .reader import FARMReader as FARMReader, Reader as Reader

__version__: str
