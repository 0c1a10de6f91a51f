# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import html, re
from dataclasses import dataclass
from typing import Any, TYPE_CHECKING
import numpy as np
from fastcore.basics import patch
from .checks import printable, whole_number
from .drawing import markdown_table, panels, text_table
from .metrics import f1_scores, gold_answers
from .reading import SpanPrediction, surroundings
from .squad import Example, squad_examples
from matplotlib.axes import Axes
from matplotlib.figure import Figure

__all__ = ['WORDS', 'length_range', 'question_word', 'answer_length', 'slices_of', 'Slices', 'slice_order', 'slice_members', 'slice_scores', 'draw_bars', 'Changes', 'shown_answers', 'answers_of', 'change_html', 'answer_place', 'place_to_look', 'change_row', 'sort_changes', 'lost_and_won']

def length_range(words: int, edges: tuple[int, ...]) -> str:
    """The range that a length lies in.

    :return: such as '51-100' or 'over 250'"""
    ...
WORDS: Any

def question_word(question: str) -> str:
    """The first question word of a question.

    :param question: its text
    :return: a value of `WORDS`, or 'other'"""
    ...

def answer_length(example: Example) -> str:
    """The slice for the length of the first gold answer.

    :param example: a labelled question"""
    ...

def slices_of(example: Example) -> dict[str, str]:
    """The slices of a file that a question belongs to.

    :param example: a labelled question
    :return: name of the slice: where the question belongs in it"""
    ...

@dataclass(repr=False)
class Slices:
    """F1 by slices of a file, for one reader or more: prints as a table, plots as a picture."""
    rows: list[dict[str, Any]]
    names: list[str]
    def __repr__(self) -> str:
        ...
    def _repr_markdown_(self) -> str:
        ...
    def cells(self) -> list[list[str]]:
        """Rows of texts, the heading first."""
        ...
    def plot(self) -> 'Figure':
        """One panel of bars per slice.

        :return: a matplotlib figure"""
        ...

def slice_order(value: str) -> tuple[Any, ...]:
    """A key to sort by: numbers in order, 'over' and 'other' last.

    :param value: of a slice"""
    ...

def slice_members(gold: dict[Any, Any], examples: list[Any]) -> dict[Any, Any]:
    """The questions of each slice.

    :return: (slice, value) to ids"""
    ...

def slice_scores(squad: dict[str, Any], predictions: dict[Any, Any], thresholds: float | dict[str, float]=0.0, language: str | None=None) -> Slices:
    """F1 by the kind of question, the question word, the length of the answer and of the context.

    :param squad: a SQuAD file
    :param predictions: name of a reader to its `SpanPrediction`s, one for each question in order
    :param thresholds: of "no answer": a number, or a dict by name
    :param language: of the answers, as `normalize_answer` takes it"""
    ...

def draw_bars(ax: 'Axes', rows: list[dict[str, Any]], names: list[str]) -> None:
    """A group of bars for each value, a bar in it for each reader.

    :param ax: matplotlib axes
    :param rows: of `Slices`, all of one slice
    :param names: the readers"""
    ...

@dataclass(repr=False)
class Changes:
    """The questions a student lost and won against its teacher: shows the first few, keeps all."""
    lost: list[dict[str, Any]]
    won: list[dict[str, Any]]
    questions: int
    most: int = ...
    def __repr__(self) -> str:
        ...
    def _repr_html_(self) -> str:
        ...
    def parts(self) -> list[tuple[str, list[dict[str, Any]]]]:
        """What is shown.

        :return: of a heading and rows"""
        ...

def shown_answers(texts: list[str]) -> str:
    """Answers in a line, each once.

    :param texts: answers, '' for none"""
    ...

def answers_of(row: dict[str, Any]) -> dict[str, str]:
    """Who said what.

    :param row: of `Changes`
    :return: gold, teacher and student, each in a line"""
    ...

def change_html(row: dict[str, Any]) -> str:
    """One question, its answers, and the text around them.

    :param row: of `Changes`"""
    ...

def answer_place(prediction: SpanPrediction, threshold: float) -> list[tuple[int, int]]:
    """Where a reader's answer stands in the context.

    :param prediction: a `SpanPrediction`
    :param threshold: of "no answer"
    :return: of one pair: first character, and one past the last; [] for no answer"""
    ...

def place_to_look(example: Example, predictions: list[Any]) -> tuple[int, int]:
    """The characters of the gold answer, else of the first answer given, else the beginning."""
    ...

def change_row(example: Example, texts: list[str], student: tuple[SpanPrediction, float], teacher: tuple[SpanPrediction, float]) -> dict[str, Any]:
    """What `Changes` shows of a question.

    :param example: a question
    :param texts: its gold answers
    :param student: its `SpanPrediction` and threshold
    :param teacher: the same
    :return: all but the scores"""
    ...

def sort_changes(rows: list[Any]) -> tuple[list[Any], list[Any]]:
    """What a student lost and what it won, the largest differences first.

    :param rows: of dicts with student_f1 and teacher_f1, which differ
    :return: lost, won"""
    ...

def lost_and_won(squad: dict[str, Any], student: list[SpanPrediction], teacher: list[SpanPrediction], thresholds: tuple[float, float]=(0.0, 0.0), most: int=5, language: str | None=None) -> Changes:
    """The questions whose F1 is lower with the student than with the teacher, and those higher.

    :param squad: a SQuAD file
    :param student: the student's `SpanPrediction`s, one for each question in order
    :param teacher: the teacher's
    :param thresholds: of "no answer", the student's and the teacher's
    :param most: how many of each to show
    :param language: of the answers, as `normalize_answer` takes it"""
    ...
