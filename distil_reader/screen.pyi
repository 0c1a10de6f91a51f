# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import os, shlex, sys, textwrap, time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import get_terminal_size
from typing import Any, TextIO
from fastcore.basics import patch
from tqdm.auto import tqdm
from transformers import TrainerCallback, TrainerState
from .checks import printable
from .checkpoints import checkpoint_step, finished_checkpoints
from .watch import TrainingBar
from .reading import Reader
from .metrics import exact_score, gold_answers, normalize_answer
from .questions import load_questions
from .squad import Example, squad_examples
from .compare import COLUMNS, Comparison, shown_value
from .drawing import text_table
import distil_reader.evaluate
import distil_reader.report

__all__ = ['PAINT', 'BACK', 'STEP_BAR', 'NARROW', 'ASK', 'TEXT', 'is_terminal', 'in_colour', 'paint', 'Progress', 'indented', 'sample_question', 'said', 'SampleQuestion', 'short_answer', 'StepBar', 'shown_live', 'kind_of', 'telling_questions', 'columns', 'column_width', 'side_by_side', 'shell_command', 'fitting_table', 'last_screen']

def is_terminal(stream: TextIO) -> bool:
    """Whether a stream is a terminal that can go back on its line.

    :param stream: such as `sys.stdout`"""
    ...

def in_colour(stream: TextIO) -> bool:
    """Whether a stream shows colours: a terminal does, unless NO_COLOR is set.

    :param stream: such as `sys.stdout`"""
    ...
PAINT: Any

def paint(text: str, how: str, stream: TextIO | None=None) -> str:
    """A text in colour, where there are colours.

    :param text: what to show
    :param how: a key of `PAINT`
    :param stream: where it will be printed; None: standard output
    :return: the text as it is where there are no colours"""
    ...

class Progress:
    """Prints each step and how long it took, and remembers it."""
    def __init__(self) -> None:
        ...
    @contextmanager
    def step(self, name: str, folder: str | Path | None=None) -> Iterator[list[str]]:
        """Announce a step, and from where its checkpoints let it go on.

        :param name: what is done
        :param folder: where its checkpoints are, if there may be some
        :return: yields a list: what is appended to it is printed at the end"""
        ...
    steps: Any
    now: Any
    def begin(self, name: str, folder: str | Path | None=None) -> None:
        """Say what is done now.

        :param name: of the step
        :param folder: where its checkpoints are, if there may be some"""
        ...
    def end(self, seconds: float, notes: list[str]) -> None:
        """Say how long it took.

        :param seconds: that the step took
        :param notes: what there is to say of it"""
        ...
BACK: str

def indented(text: str) -> str:
    """A text as a paragraph four characters to the right.

    :param text: one line
    :return: lines no longer than the terminal is wide"""
    ...

def sample_question(squad: dict[str, Any], teacher: Reader, most: int=20) -> Example | None:
    """The first answerable question that the teacher gets right; the first of all if it gets none.

    :param squad: a SQuAD file's content
    :param teacher: who has to get it right
    :param most: answerable questions to look at
    :return: an `Example`; None if there is no answerable question"""
    ...

def said(reader: Reader, example: Example) -> str:
    """What a reader answers to one question.

    :param reader: who is asked
    :param example: an `Example`
    :return: '' for no answer"""
    ...

class SampleQuestion(TrainerCallback):
    """Asks a reader the same question again and again while it learns, and shows the answer."""
    def __init__(self, reader: Reader, example: Example, expected: str, share: float=0.02, file: TextIO | None=None) -> None:
        """:param reader: who learns
        :param example: an `Example`: what it is asked
        :param expected: what the teacher answers
        :param share: most of the time that asking may take
        :param file: where to; None: standard error"""
        ...
    def close(self) -> None:
        """Take the line away."""
        ...
    reader: Reader
    example: Example
    expected: str
    share: float
    file: TextIO | None
    line: Any
    answers: Any
    spent: Any
    started: Any
    def on_step_end(self, args, state: TrainerState, control, **kwargs: Any) -> None:
        """Called by Trainer after each step."""
        ...
    def on_train_begin(self, args, state: TrainerState, control, **kwargs: Any) -> None:
        """Called by Trainer before the first step."""
        ...
    def shown(self) -> str:
        """The newest answer, the teacher's, and the question, which a narrow terminal may cut."""
        ...

def short_answer(answer: str, most: int=20) -> str:
    """An answer as it is shown in a line or a column.

    :param answer: '' for no answer
    :param most: characters"""
    ...
STEP_BAR: str

class StepBar(TrainingBar):
    """A training's bar that goes when its step is done."""
    def on_train_begin(self, args, state: TrainerState, control, **kwargs: Any) -> None:
        """Called by Trainer before the first step."""
        ...

@contextmanager
def shown_live(reader: Reader, phase: str, teacher: Reader, dev: str | Path) -> Iterator[list[Any]]:
    """Within it, a training is shown on the terminal; elsewhere, nothing is.

    :param reader: who learns
    :param phase: see `TrainingBar`
    :param teacher: who knows the answers
    :param dev: SQuAD file to take a question from
    :return: yields callbacks for `Reader.fit`"""
    ...

def kind_of(answers: tuple[Any, ...]) -> str:
    """Who agrees with whom.

    :param answers: to one question: the teacher's, the student's, the baseline's if there is one"""
    ...

def telling_questions(answers: list[tuple[Any, ...]]) -> list[tuple[str, int]]:
    """The first question of each kind, and what comes next if there are fewer.

    :param answers: to each question, as for `kind_of`
    :return: up to three pairs: what is telling about a question, and its number"""
    ...

def columns(texts: list[str], width: int) -> str:
    """Texts side by side, each cut to its column.

    :param texts: one for each column
    :param width: of a column, in characters"""
    ...

def column_width(n: int) -> int:
    """What fits into the terminal, or into 80 characters.

    :param n: columns
    :return: characters"""
    ...

def side_by_side(table: Comparison) -> str:
    """Three questions with everybody's answers.

    :param table: of teacher, student and, perhaps, a baseline
    :return: lines"""
    ...

def shell_command(name: str, given: dict[str, Any]) -> str:
    """A command as it is typed into a shell.

    :param name: the command's
    :param given: its flags, those at their defaults left out"""
    ...
NARROW: Any

def fitting_table(table: Comparison, stream: TextIO | None=None) -> str:
    """The table; on a terminal that is too narrow for it, its most telling columns.

    :param table: what to show
    :param stream: where; None: standard output"""
    ...
ASK: Any
TEXT: str

def last_screen(table: Comparison, output_dir: str | Path) -> str:
    """What came of a job, and what to do now.

    :param table: of teacher, student and, perhaps, a baseline
    :param output_dir: where the student is
    :return: lines"""
    ...
