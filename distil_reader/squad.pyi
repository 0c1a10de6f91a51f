# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import gc, json, logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from numbers import Integral
from pathlib import Path
from typing import Any
from fastcore.basics import patch
from .checks import a_path, printable
from .files import atomic_write, check_unpacked
from .formats import json_layout, layout_todo, parse_json, read_content

__all__ = ['log', 'MEND', 'SHAPES', 'Example', 'question_id', 'article_title', 'gc_paused', 'make_example', 'squad_examples', 'Place', 'brief', 'wrong_start', 'check_answer', 'check_answers', 'check_question', 'keep_good', 'get_list', 'check_paragraph', 'check_article', 'raise_it', 'check_squad', 'count_questions', 'drop_broken', 'load_squad', 'save_squad']
log: Any

@dataclass(slots=True)
class Example:
    """One question about one context."""
    id: str
    question: str
    context: str
    answers: list[tuple[int, str]] = ...
    is_impossible: bool = ...
    title: str = ...
    @property
    def labelled(self) -> bool:
        """Whether the file says what the right answer is."""
        ...

def question_id(value: object) -> str | None:
    """The id of a question as text: a text as it is, a whole number in digits.

    :param value: what a file gives as an id
    :return: None if it is no id"""
    ...

def article_title(article: object) -> str:
    """The title of an article as text; data of Haystack's annotation tool has none.

    :param article: an article of a SQuAD file
    :return: '' if it has none"""
    ...

@contextmanager
def gc_paused() -> Iterator[None]:
    """Keep Python's garbage collector from walking again and again over tables that only grow."""
    ...

def make_example(qa: dict[str, Any], context: str, title: str='') -> Example:
    """One question of a SQuAD file."""
    ...

def squad_examples(squad: dict[str, Any]) -> list[Example]:
    """All questions of a SQuAD file, in its order.

    :param squad: a checked SQuAD file"""
    ...

@dataclass
class Place:
    """Where in a SQuAD file something stands; reads as a sentence in messages."""
    path: str
    article: str = ...
    paragraph: int = ...
    question: str = ...
    def __call__(self, wrong: str, todo: str=...) -> ValueError:
        """The error to raise: what is wrong here and what to do about it.

        :param wrong: what is wrong here
        :param todo: what to do"""
        ...
    def __str__(self) -> str:
        ...

def brief(text: object) -> str:
    """Text of a file, as it may stand in a message.

    :param text: of a file
    :return: one line of 80 characters or less"""
    ...
MEND: str

def wrong_start(text: str, start: int, context: str) -> str:
    """What stands at an answer's offset instead, and where the answer is.

    :return: for a message"""
    ...

def check_answer(answer: dict[str, Any], context: str, place: Place) -> None:
    """Raise `ValueError` unless the answer's text stands in `context` at its offset.

    :param answer: `{"text": str, "answer_start": int}`
    :param context: the paragraph's text
    :param place: for the message"""
    ...

def check_answers(qa: dict[str, Any], key: str, context: str, place: Place) -> None:
    """Raise `ValueError` unless `qa[key]`, if it is there, is a list of answers in `context`."""
    ...

def check_question(qa: dict[str, Any], context: str, place: Place) -> None:
    """Raise `ValueError` unless `qa` is a well-formed question about `context`.

    :param qa: one entry of `qas`
    :param context: the paragraph's text
    :param place: for the message; it is given the question's id"""
    ...

def keep_good(items: Iterable[Any], check: Callable[..., Any], on_error: Callable[[ValueError], Any]) -> list[Any]:
    """What `check(number, item)` returns for the items that pass; `on_error` gets its `ValueError`s."""
    ...
SHAPES: Any

def get_list(parent: object, key: str, place: Place) -> list[Any]:
    """The list `parent[key]`, or an error that says what stands there instead."""
    ...

def check_paragraph(par: dict[str, Any], place: Place, on_error: Callable[[ValueError], Any]) -> dict[str, Any]:
    """Check a paragraph; raises `ValueError` if it has no context or no list of questions.

    :param par: one entry of `paragraphs`
    :param place: of this paragraph
    :param on_error: called with the `ValueError` of each broken question
    :return: without its broken questions; ids are texts"""
    ...

def check_article(article: dict[str, Any], place: Place, on_error: Callable[[ValueError], Any]) -> dict[str, Any]:
    """An article without its broken parts; raises `ValueError` if it has no list of paragraphs."""
    ...

def raise_it(e: Exception) -> None:
    """What happens to an error if you give no function of yours.

    :param e: any"""
    ...

def check_squad(squad: dict[str, Any], path: str | Path='', on_error=None) -> dict[str, Any]:
    """Check every part of a SQuAD file; raises `ValueError` naming file, article and question.

    :param squad: a parsed SQuAD 1.1 or 2.0 file
    :param path: its name, for messages
    :param on_error: called with each `ValueError`; None raises the first
    :return: `squad` without its broken parts"""
    ...

def count_questions(squad: object) -> int:
    """How many questions there are, broken ones included."""
    ...

def drop_broken(squad: object, path: str | Path) -> dict[str, Any]:
    """Leave broken parts out and say in the log how many.

    :param squad: a parsed SQuAD file
    :param path: its name, for messages
    :return: without its broken parts"""
    ...

def load_squad(path: str | Path, errors: str='raise') -> dict[str, Any]:
    """Read and check a SQuAD file; raises `FileNotFoundError`, or `ValueError` naming the place.

    :param path: a SQuAD 1.1 or 2.0 file (UTF-8 JSON, or packed with gzip)
    :param errors: "raise", or "drop": broken parts are left out, counted and logged
    :return: the file's content, checked"""
    ...

def save_squad(squad: dict[str, Any], path: str | Path) -> None:
    """Write a SQuAD file as UTF-8 JSON, whole or not at all; raises `ValueError` for a `.gz`.

    :param squad: a SQuAD file's content
    :param path: where to write it"""
    ...
