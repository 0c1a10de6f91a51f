# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import hashlib, logging, os, numpy as np, pooch, pyarrow as pa, pyarrow.compute as pc, torch
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, BinaryIO
from fastcore.basics import patch
from .checks import a_path, whole_number
from .files import atomic_write
from .words import word_key, word_kind

__all__ = ['log', 'field_edges', 'arrow_column', 'unit_vectors', 'parse_block', 'is_word_line', 'mend_lines', 'check_word_line', 'parse_lines', 'vector_layout', 'line_blocks', 'parsed_blocks', 'convert_vectors', 'cache_places', 'keep_vectors', 'check_glove', 'Glove', 'different_words']
log: Any

def field_edges(block: bytes, dim: int) -> np.ndarray:
    """The edges of all fields; raises `ValueError` unless each line has `dim + 1` of them.

    :param block: whole lines
    :param dim: numbers in each line
    :return: int32: where each field begins and ends, `[0, end, next, end, next, ...]`"""
    ...

def arrow_column(block: bytes, edges: np.ndarray, fields: int, wanted: int | slice) -> pa.StringArray:
    """The wanted fields of each line, without a copy.

    :param block: whole lines
    :param edges: as `field_edges` finds them
    :param fields: in each line
    :param wanted: number of the field that is wanted, or a slice
    :return: null for every other field, and for what separates them"""
    ...

def unit_vectors(vectors: np.ndarray) -> np.ndarray:
    """The vectors divided by their lengths; raises `ValueError` if a number is not finite.

    :param vectors: `[n, dim]`
    :return: float16"""
    ...

def parse_block(block: bytes, dim: int) -> tuple[Any, np.ndarray]:
    """A block's words, and unit vectors `[n, dim]`, float16; raises `ValueError` if a line is odd."""
    ...

def is_word_line(word: bytes, numbers: Any, dim: int) -> bool:
    """Whether these are a word in UTF-8 and `dim` finite numbers."""
    ...

def mend_lines(block: bytes, dim: int, path: str | Path, number: int) -> bytes:
    """The lines with spaces inside tokens as \\x01; raises `ValueError` for one that is no word with `dim` numbers.

    :param block: whole lines
    :param dim: numbers in each
    :param path: of the file, for messages
    :param number: of the first line in the file"""
    ...

def check_word_line(line: bytes, good: bool, dim: int, where: str) -> None:
    """Raise `ValueError` for a line that is no word with its numbers."""
    ...

def parse_lines(block: bytes, dim: int, path: str | Path, number: int) -> tuple[Any, np.ndarray]:
    """The words and unit vectors of a block, mended if a line is odd; `number`: its first line's."""
    ...

def vector_layout(f: BinaryIO) -> tuple[bool, int]:
    """What the first lines of a file of vectors tell; raises `ValueError` if it is none.

    :param f: the text file, open for bytes
    :return: is the first line a header?; how many numbers a line has"""
    ...

def line_blocks(f: BinaryIO, number: int, size: int=...) -> Iterator[tuple[bytes, int]]:
    """Blocks of whole lines, about `size` bytes each, and the number of the first line of each."""
    ...

def parsed_blocks(f: BinaryIO, dim: int, number: int) -> Iterator[tuple[Any, np.ndarray]]:
    """The words and vectors of each block, in order, parsed in threads.

    :param f: the text file, open for bytes
    :param dim: numbers in each line
    :param number: of the line that it stands at
    :return: as `parse_lines` gives them"""
    ...

def convert_vectors(path: str | Path, target: str | Path, stamp: str) -> None:
    """Write the words and unit vectors of a text file to an Arrow file.

    :param path: a text file of vectors
    :param target: the Arrow file to write
    :param stamp: says which version of the text file it was"""
    ...

def cache_places(path: Path) -> list[Path]:
    """Where its Arrow file may be kept: in the user's cache, or beside it.

    :param path: of a text file of vectors
    :return: the best first"""
    ...

def keep_vectors(path: Path, stamp: str) -> Path:
    """Convert a text file of vectors, to the first place that can be written.

    :param path: of a text file of vectors
    :param stamp: says which version of it this is
    :return: the Arrow file"""
    ...

def check_glove(path: str | Path) -> None:
    """Raise `FileNotFoundError` if it is not there.

    :param path: of a GloVe text file"""
    ...

class Glove:
    """The word vectors of a GloVe text file, mapped into memory."""
    def __init__(self, path) -> None:
        """:param path: a text file with a word and its numbers on each line; any number of words and dimensions"""
        ...
    def __len__(self) -> int:
        ...
    path: Any
    words: Any
    dim: Any
    blocks: Any
    def nearest_rows(self, rows: np.ndarray, n: int, device: str | torch.device='cpu') -> np.ndarray:
        """The rows of the vectors nearest to those of `rows`.

        :param rows: of some words
        :param n: how many neighbours of each
        :param device: where to multiply
        :return: `[len(rows), n]`, nearest first"""
        ...
    def neighbours(self, words: Iterable[str], k: int=20, device: str | torch.device='cpu') -> dict[str, list[str]]:
        """The nearest words of the same kind to each of `words`, never the word itself in another spelling.

        :param words: words to look up
        :param k: most neighbours of each
        :param device: where to multiply
        :return: nearest first; words without a vector are left out"""
        ...
    def open_kept(self, place: Path, stamp: str) -> bool:
        """Map the vectors kept at `place`.

        :param place: of an Arrow file
        :param stamp: that it must carry
        :return: is it there, and fresh?"""
        ...
    def rows(self, words: list[str]) -> np.ndarray:
        """The row of each word, as it is written or else in lower case.

        :param words: to look up
        :return: -1 for a word without a vector"""
        ...
    def vectors(self, rows: np.ndarray) -> np.ndarray:
        """Unit vectors of the given rows.

        :param rows: as `Glove.rows` finds them, none of them -1
        :return: `[n, dim]`, float32"""
        ...

def different_words(word: str, near: Iterable[str], k: int) -> list[str]:
    """The first `k` words of its kind, each in one spelling, and never the word itself."""
    ...
