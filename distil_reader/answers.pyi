# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import hashlib, json, logging, os, weakref, zlib
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
import numpy as np, pyarrow as pa, pyarrow.compute as pc
import torch, torch.distributed as dist, transformers
from accelerate import PartialState
from datasets import Dataset
from fastcore.basics import GetAttr, patch
from tqdm.auto import tqdm
import distil_reader.checkpoints
from .checks import whole_number
from .objective import model_inputs
from .precision import wished
from .reading import Reader, evaluating, out_of_memory
from .squad import Example
from .windows import in_memory, pair_frame, plain_rows
from .files import atomic_write
from typing import Any

__all__ = ['log', 'FLOOR', 'HALF_PRECISION', 'tried', 'SEAL', 'ragged_column', 'flat_values', 'broken_window', 'window_question', 'accident', 'process_numbers', 'everyone', 'join_processes', 'sum_over_processes', 'batch_too_large', 'reads_in', 'teacher_facts', 'cache_key', 'checksum', 'keep_table', 'table_damage', 'is_sound', 'logits_table', 'writes_here', 'teacher_logits', 'with_teacher', 'TeacherCollator']
log: Any

def ragged_column(values: np.ndarray, lengths: np.ndarray) -> pa.ListArray:
    """Rows of different lengths as an Arrow column.

    :param values: the rows, end to end
    :param lengths: of each row"""
    ...

def flat_values(column: pa.ChunkedArray) -> np.ndarray:
    """The values of a ragged column of a table.

    :return: its rows, end to end"""
    ...
FLOOR: Any

def broken_window(logits: torch.Tensor, batch: dict[str, torch.Tensor]) -> int | None:
    """The row of the first window whose logits `[2, B, L]` are an accident; None if there is none."""
    ...

def window_question(tokenizer: Any, window: dict[str, Any]) -> str:
    """The question that a window begins with.

    :param tokenizer: which made the window
    :param window: a row of `make_windows`"""
    ...

def accident(reader: Reader, logits: torch.Tensor, batch: dict[str, torch.Tensor], rows: list[dict[str, Any]]) -> str | None:
    """What is wrong with a batch's logits, in words.

    :param reader: whose logits they are
    :param logits: `[2, B, L]`
    :param batch: what they were computed of
    :param rows: the batch's windows
    :return: None if nothing is"""
    ...
HALF_PRECISION: str

def process_numbers() -> tuple[int, int]:
    """The number of this process, and how many work together.

    :return: (0, 1) if there is only one"""
    ...

def everyone(x: Any) -> list[Any]:
    """What each process has to say (anything that can be pickled); returns when all have said it.

    :return: in the order of the processes"""
    ...

def join_processes(reader: Reader) -> None:
    """Meet the other processes of `accelerate launch`, if there are any, with the reader on this one's device."""
    ...

def sum_over_processes(values: np.ndarray) -> np.ndarray:
    """The same array in every process; zeros where another has the numbers, so the sum is exact."""
    ...

def batch_too_large(reader: Reader, batch: dict[str, torch.Tensor], longest: int) -> str:
    """What to say, and to do, when memory is too small; `longest` is the data's longest window."""
    ...

def reads_in(reader: Reader, dtype: torch.dtype) -> bool:
    """Whether a model can compute in a precision; if not, a warning says why.

    :param reader: whose weights are in float32
    :param dtype: what its matrix products should be computed in"""
    ...
tried: Any

def teacher_facts(teacher: Reader) -> list[Any]:
    """All that decides about a teacher's logits beside what it reads.

    :return: goes through `json.dumps`"""
    ...

def cache_key(windows: Dataset, teacher: Reader) -> str:
    """A hash of all that a teacher's logits for these windows depend on.

    :return: hexadecimal"""
    ...

def checksum(path: str | Path, size: int) -> int:
    """CRC-32 of the first `size` bytes of a file."""
    ...
SEAL: bytes

def keep_table(table: pa.Table, path: str | Path) -> None:
    """Write an Arrow table and its seal; whoever writes the same file at the same time does no harm."""
    ...

def table_damage(path: str | Path) -> str:
    """What is wrong with a file of `keep_table`, in words.

    :return: '' if it is as it was written"""
    ...

def is_sound(path: Path) -> bool:
    """Whether a kept table is there and whole; one that is damaged is named in a warning."""
    ...

def logits_table(windows: Dataset, teacher: Reader, batch_size: int=50) -> pa.Table:
    """A teacher's logits for windows: columns teacher_start and teacher_end, float16, ragged."""
    ...

def writes_here() -> bool:
    """Whether this process writes the files of its machine."""
    ...

def teacher_logits(windows: Dataset, teacher: Reader, batch_size: int=50, cache_path=None) -> pa.Table:
    """A teacher's logits for windows, from the cache if they are there.

    :param windows: from `make_windows`
    :param teacher: whose logits to take
    :param batch_size: most windows of full length per batch
    :param cache_path: directory to keep them in, and to look for them; None: memory only
    :return: columns teacher_start and teacher_end, float16, as ragged as the windows"""
    ...

def with_teacher(windows: Dataset, logits: pa.Table) -> Dataset:
    """Windows, and what the teacher says of each.

    :param windows: from `make_windows`
    :param logits: teacher_start and teacher_end, a row for each window
    :return: the windows with these two columns"""
    ...

@dataclass
class TeacherCollator(GetAttr):
    """Makes batches with the teacher's logits in them: teacher_start, teacher_end, float32 `[B, L]`."""
    collate: object
    _default: str
    def __call__(self, windows: list[dict[str, Any]]) -> dict[str, Any]:
        ...
