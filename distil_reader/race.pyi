# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import copy, math, tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, pairwise
from random import Random
from fastcore.basics import patch
from tqdm.auto import tqdm
from .checks import whole_number
from .drawing import COLOURS, PALE, axes
from .engine import Learner
from .pairs import check_trained
from .prediction import Logits
from .questions import Questions
from .reading import Reader
from .recipe import RECIPE
from .student import layer_map, with_layers
from .watch import DevLoss
from .objective import Labels
from .train import Training

__all__ = ['race_plan', 'possible_starts', 'Course', 'some_windows', 'Round', 'Race', 'check_starts', 'check_race', 'race_starts', 'spaced', 'name_ends', 'plot_race']

def race_plan(starts: int, steps: int) -> list[Any]:
    """Rounds `(starts, steps)`: half as many starts, each for twice as long, down to one."""
    ...

def possible_starts(num_student: int, num_teacher: int, most: int=24, seed: int=42) -> list[Any]:
    """All ways to take layers of a teacher in order, or some of them.

    :param num_student: student layers, M
    :param num_teacher: teacher layers, N
    :param most: draw so many where there are more
    :param seed: which are drawn
    :return: tuples of M layers of the teacher, from 1"""
    ...

class Course:
    """What all starts of a race learn from and are judged on."""
    def __init__(self, teacher: Reader, questions: Questions, learned: int, judged: int, fraction: float, seed: int, cache_path) -> None:
        """:param teacher: a trained reader
        :param questions: of two articles or more
        :param learned: questions to learn from, at most
        :param judged: questions to be judged on, at most
        :param fraction: share of the questions that is kept back, by article
        :param seed: which
        :param cache_path: directory for the teacher's answers"""
        ...
    teacher: Reader
    objective: Any
    windows: Any
    kept: Any
    def loss(self, student: Reader) -> float:
        """How far a student's answers are from the teacher's on what was kept back.

        :param student: trained or not"""
        ...
    def race(self, starts: list[Any], steps: int, **kwargs) -> Race:
        """Halve the starts until one is left.

        :param starts: who runs
        :param steps: of each in the first round
        :param kwargs: for `fit`"""
        ...
    def round(self, starts: list[Any], steps: int, bar, **kwargs) -> Round:
        """Train and judge every start.

        :param starts: who runs
        :param steps: how long
        :param bar: progress, in steps
        :param kwargs: for `fit`"""
        ...
    def run(self, start: tuple[Any, ...], steps: int, **kwargs) -> float:
        """Train a student that starts as these layers of the teacher, and judge it.

        :return: see `loss`"""
        ...

def some_windows(reader: Reader, questions: Questions, most: int, seed: int):
    """Windows of so many questions, drawn by `seed`.

    :param reader: a `datasets.Dataset`"""
    ...

@dataclass
class Round:
    """One round of a race."""
    steps: int
    losses: dict[Any, Any]

@dataclass
class Race:
    """How a race went."""
    layers: list[Any]
    rounds: list[Any]

def check_starts(teacher: Reader, num_layers: int, starts, seed: int) -> list[Any]:
    """Who runs; raises `ValueError` for what no student can start as.

    :param teacher: a trained reader
    :param num_layers: layers of the student
    :param starts: lists of layers, from 1; None: see `possible_starts`
    :param seed: of those that are drawn
    :return: tuples"""
    ...

def check_race(student: Reader, steps: int, judged: int, given: dict[Any, Any]):
    """Raise for numbers that will not do, and for what no race can take."""
    ...

def race_starts(teacher: Reader, num_layers: int, questions, steps: int=20, starts: list[Any] | None=None, batch_size: int=..., judged: int=256, dev_split: float=0.1, seed: int=..., **kwargs) -> Race:
    """Which layers of a teacher a student should start as, by successive halving.

    :param teacher: a trained reader
    :param num_layers: layers of the student
    :param questions: `Questions`, or what these can be made of; no labels needed
    :param steps: of each start in the first round; twice as many in each further one
    :param starts: who runs, lists of layers from 1; None: see `possible_starts`
    :param batch_size: windows per step
    :param judged: questions of kept-back articles to judge on, at most
    :param dev_split: share of the questions that is kept back, by article
    :param seed: of everything random
    :param kwargs: for `fit`"""
    ...

def spaced(heights: Iterable[float], gap: float) -> list[float]:
    """Heights, moved up where they are too near to one another.

    :param heights: of labels, in any order
    :param gap: between two of them, at least
    :return: in the order they came"""
    ...

def name_ends(ax, ends: dict[Any, Any]):
    """Write each start beside the end of its line.

    :param ax: matplotlib axes with the lines
    :param ends: steps -> {start: its last loss}"""
    ...

def plot_race(race: Race):
    """Each start's loss from round to round, the winner's in colour.

    :param race: from `race_starts`"""
    ...
