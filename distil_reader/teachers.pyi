# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import logging
from pathlib import Path
from typing import Any
import numpy as np, pyarrow as pa
from datasets import Dataset
from fastcore.basics import patch
from .answers import FLOOR, flat_values, ragged_column, teacher_logits
from .pairs import check_teacher, check_tokenizers, check_trained
from .questions import window_settings
from .reading import Reader, max_positions
from .windows import Window, check_lengths, in_memory, iter_windows, pair_frame, token_span, tokenize
from .windows import window_starts
from .squad import Example

__all__ = ['log', 'SAME_TOKENS', 'OTHER_TOKENS', 'trim_offsets', 'student_positions', 'same_stretch', 'piece_bounds', 'piece_targets', 'TeacherView', 'teacher_windows', 'whole_numbers', 'ragged_softmax', 'lowest_piece', 'log_probabilities', 'summed_column', 'silent_positions', 'map_chunk', 'map_to_student_tokens', 'answer_positions', 'mean_probabilities', 'average_chunk', 'average_teachers', 'token_difference', 'answers_of']
log: Any

def trim_offsets(offsets: np.ndarray, text: str) -> np.ndarray:
    """Offsets `[n, 2]` of the tokens of a text, without white space at their ends."""
    ...

def student_positions(teacher: np.ndarray, student: np.ndarray) -> np.ndarray:
    """Where the start and the end probability of each of the teacher's tokens go.

    :param teacher: `[m, 2]`, trimmed offsets of the teacher's tokens
    :param student: `[n, 2]`, offsets of the student's tokens in one window
    :return: `[2, m]`, the student's tokens for starts and for ends; -1: not in the window"""
    ...

def same_stretch(window: Window, offsets: np.ndarray) -> tuple[int, int]:
    """The teacher's tokens that stand on the characters of a student's window.

    :param window: of the student
    :param offsets: `[n, 2]`, of the teacher's tokens of the whole context
    :return: first of them, one past the last; (0, 0) if there is none"""
    ...

def piece_bounds(first: int, end: int, room: int, overlap: int) -> list[tuple[int, int, int, int]]:
    """Pieces of at most `room` tokens: `(start, stop, counts_from, counts_to)`."""
    ...

def piece_targets(window: Window, trimmed: np.ndarray, piece: tuple[int, int, int, int], before: int, after: int) -> np.ndarray:
    """Where a piece's positions go in the student's window: [CLS] to 0, what does not count to -1.

    :param window: of the student
    :param trimmed: `[n, 2]`, trimmed offsets of the teacher's tokens of the whole context
    :param piece: one of `piece_bounds`
    :param before: tokens before the context: [CLS], question, separators
    :param after: special tokens behind it
    :return: `[2, length]`, for starts and for ends"""
    ...

class TeacherView:
    """How a teacher reads the windows of a student: in its own tokens."""
    def __init__(self, student: Reader, teacher: Reader) -> None:
        ...
    student: Reader
    tokenizer: Any
    frame: Any
    overlap: Any
    most: Any
    def contexts(self, examples: list[Any]) -> dict[Any, Any]:
        """Every context in the teacher's tokens.

        :return: by text: ids, offsets, trimmed offsets"""
        ...
    def heads(self, examples: list[Example]) -> list[np.ndarray]:
        """What stands before the context, in the teacher's tokens: [CLS], the question, separators.

        :return: of ids"""
        ...
    def pieces(self, window: Window, head: np.ndarray, context: tuple[Any, ...]):
        """What the teacher reads of a student's window, in one piece or more.

        :param window: of the student
        :param head: ids before the context
        :param context: its ids, offsets, trimmed offsets"""
        ...
    def windows(self, examples: list[Example], chunk: int=1000):
        """The teacher's view of each window of the student, in order.

        :param examples: `Example`s
        :param chunk: examples tokenised at a time"""
        ...

def teacher_windows(examples: list[Example], student: Reader, teacher: Reader) -> Dataset:
    """The teacher's view of the student's windows, and where each of its positions goes in them.

    :param examples: `Example`s
    :param student: cuts the windows
    :param teacher: reads them in its own tokens
    :return: like `make_windows`, and window (row of the student's), to_start, to_end"""
    ...

def whole_numbers(values: list[Any]) -> pa.Array:
    """A column of whole numbers of four bytes."""
    ...

def ragged_softmax(z: np.ndarray, row: np.ndarray) -> np.ndarray:
    """Softmax within each window of logits that stand end to end; `row` is the window of each."""
    ...

def lowest_piece(row: np.ndarray, cls: np.ndarray) -> np.ndarray:
    """Of each window the piece with the lowest score for no answer.

    :param row: the student's window of each piece, in order
    :param cls: each piece's score for "no answer"
    :return: numbers of pieces"""
    ...

def log_probabilities(p: np.ndarray) -> np.ndarray:
    """Logarithms of probabilities, as a teacher's logits are kept.

    :return: float16; `FLOOR` for 0"""
    ...

def summed_column(lengths: np.ndarray, row: np.ndarray, to: np.ndarray, z: np.ndarray) -> pa.ListArray:
    """A softmax over what counts of each window, added up by target.

    :param lengths: of the student's windows, in tokens
    :param row: the student's window of each of the teacher's positions
    :param to: where in it the position goes; -1: nowhere
    :param z: its logit
    :return: log-probabilities at the student's positions"""
    ...

def silent_positions(window: np.ndarray, view: pa.Table, logits: pa.Table) -> np.ndarray:
    """The [CLS] of every piece but the one of its window that counts.

    :param window: the student's window of each of the teacher's
    :param view: the teacher's windows
    :param logits: what it says of them
    :return: positions, end to end"""
    ...

def map_chunk(lengths: np.ndarray, window: np.ndarray, view: pa.Table, logits: pa.Table) -> pa.Table:
    """`map_to_student_tokens` for windows that fit in memory at once.

    :param lengths: of the student's windows, in tokens
    :param window: which of them each of the teacher's belongs to, in order
    :param view: the teacher's windows
    :param logits: what it says of them
    :return: teacher_start and teacher_end, at the student's tokens"""
    ...

def map_to_student_tokens(windows: Dataset, view: Dataset, logits: pa.Table, chunk: int=10000) -> pa.Table:
    """A teacher's start and end distributions, carried over to the student's tokens.

    :param windows: the student's, from `make_windows`
    :param view: from `teacher_windows`
    :param logits: the teacher's for these, from `teacher_logits`
    :param chunk: windows at a time
    :return: teacher_start and teacher_end, log-probabilities, float16"""
    ...

def answer_positions(windows: pa.Table) -> tuple[Any, ...]:
    """The window of each position, and whether an answer may stand there: context or [CLS].

    :return: for all positions, end to end: window, and whether it counts"""
    ...

def mean_probabilities(logits: list[np.ndarray], row: np.ndarray, answer: np.ndarray, temperature: float) -> np.ndarray:
    """One teacher's logits made of several.

    :param logits: of each teacher, for all positions, end to end
    :param row: the window of each position
    :param answer: whether an answer may stand there
    :param temperature: T
    :return: logits: divided by T, their softmax is the mean of the teachers'"""
    ...

def average_chunk(windows: pa.Table, tables: list[Any], temperature: float | None) -> pa.Table:
    """`average_teachers` for windows that fit in memory at once.

    :param windows: of `make_windows`
    :param tables: what each teacher says of them
    :param temperature: T at which probabilities are averaged; None: average logits"""
    ...

def average_teachers(windows: Dataset, tables: list[Any], temperature: float | None=None, chunk: int=10000) -> pa.Table:
    """One teacher made of several.

    :param windows: the student's, from `make_windows`
    :param tables: what each teacher says of them, a row for each window
    :param temperature: T at which probabilities are averaged; None: average logits
    :param chunk: windows at a time
    :return: teacher_start and teacher_end, float16"""
    ...

def token_difference(student: Reader, teacher: Reader) -> str:
    """How the teacher's tokens differ from the student's; raises `ValueError` if it is not trained.

    :return: '' if there is none"""
    ...

def answers_of(teacher: Reader, student: Reader, examples: list[Example], windows: Dataset, batch_size: int | None=None, cache_path: str | Path | None=None) -> pa.Table:
    """What a teacher says of the student's windows, whatever tokens it reads.

    :param teacher: who answers
    :param student: whose windows they are
    :param examples: `Example`s; read only where the tokens differ
    :param windows: the student's windows over them
    :param batch_size: most windows of full length per batch; None: the teacher's
    :param cache_path: directory to keep its logits in; None: memory only
    :return: teacher_start and teacher_end, float16"""
    ...
SAME_TOKENS: str
OTHER_TOKENS: str
