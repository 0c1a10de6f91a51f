# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from fastcore.basics import patch
from .checks import printable

__all__ = ['BENIGN', 'NOTABLE', 'ALL_FINDINGS', 'occurrences', 'is_whole', 'first_places', 'spaced_places', 'place_beside', 'find_answer', 'Findings', 'place_answers']

def occurrences(text: str, context: str) -> Iterator[int]:
    """All places where a text begins; of a long text, those that do not overlap.

    :return: characters"""
    ...

def is_whole(text: str, context: str, start: int) -> bool:
    """Whether a text begins and ends where words do."""
    ...

def first_places(text: str, context: str) -> list[tuple[int, int]]:
    """The first places `(start, end)` of a text, two or less; as words of their own where it can be."""
    ...

def spaced_places(text: str, context: str) -> list[tuple[int, int]]:
    """The first places of a text's words, whatever white space is between them.

    :param text: of an answer, not empty
    :param context: where it is looked for
    :return: of `(start, end)`, in characters, two or less"""
    ...

def place_beside(text: str, context: str, start: int) -> int | None:
    """Where a text stands one character off, or with nothing but white space in between.

    :return: characters; None: it does not"""
    ...

def find_answer(text: str, context: str, start: int | None=None) -> tuple[Any, ...] | None:
    """The place of an answer in its text.

    :param text: of an answer
    :param context: where it is looked for
    :param start: where it was said to stand, in characters; None: nobody has said
    :return: start, text as it stands there, and how; None: it is not there for sure"""
    ...
BENIGN: Any
NOTABLE: Any

class Findings:
    """What was found, mended and dropped while questions were read."""
    def __init__(self) -> None:
        ...
    counts: Any
    first: Any
    notes: Any
    def lines(self, benign: bool=True) -> list[str]:
        """One line for each kind of thing that happened.

        :param benign: also what nothing hangs on
        :return: of texts"""
        ...
    def note(self, what: str, where: str='', n: int=1) -> None:
        """Count what happened: `what` is a key of `BENIGN` or `NOTABLE`, or words."""
        ...
ALL_FINDINGS: Any

def place_answers(answers: list[Any], context: str, findings: Findings, where: str='') -> list[tuple[int, str]]:
    """The answers that have a place in a text, each at its place.

    :param answers: of `(text, start, end)`; each may be None, not all
    :param context: the text that the question is about
    :param findings: takes notes
    :param where: the question, for the notes
    :return: of `(start, text)`"""
    ...
