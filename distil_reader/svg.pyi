# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import math
from dataclasses import dataclass, field
from typing import Any
from fastcore.basics import patch
from fastcore.xml import FT, Figcaption, Figure, Li, Span, Ul, ft
from .drawing import COLOURS

__all__ = ['DASHES', 'SIZE', 'ROOM', 'SHAPES', 'Axis', 'round_numbers', 'axis_around', 'Chart', 'colour', 'shape', 'written', 'thinned', 'from_to', 'line_chart']

@dataclass
class Axis:
    """One side of a chart: which numbers stand on it, and where."""
    low: float
    high: float
    start: float = ...
    end: float = ...
    log: bool = ...
    def __call__(self, number: float) -> float:
        """:return: the place of a number"""
        ...
    def ticks(self) -> list[float]:
        """Round numbers to be written at the axis.

        :return: of numbers"""
        ...

def round_numbers(low: float, high: float, most: int=6) -> list[float]:
    """Multiples of 1, 2 or 5 times a power of ten between two numbers.

    :param low: the smallest allowed
    :param high: the largest
    :param most: how many steps there may be"""
    ...

def axis_around(numbers: list[float], start: float, end: float, log: bool=False) -> Axis:
    """An axis that holds all numbers, with a little room.

    :param numbers: what is to be shown; finite
    :param start: where the axis starts in the picture
    :param end: where it ends
    :param log: logarithmic, where all numbers are above 0"""
    ...
DASHES: Any
SIZE: Any
ROOM: Any

@dataclass
class Chart:
    """A chart that is being drawn: its axes, what stands in it, and what that means."""
    x: Axis
    y: Axis
    xlabel: str
    ylabel: str
    marks: list[Any] = ...
    legend: list[tuple[str, Any]] = ...
    def figure(self, title: str, description: str) -> FT:
        """The whole chart as HTML, with its legend.

        :param title: over the chart
        :param description: what is to be seen, for who does not see it"""
        ...
    def frame(self) -> tuple[FT, ...]:
        """Axes, ticks and labels.

        :return: pieces of SVG"""
        ...
    def line(self, label: str, points: list[tuple[float, float]]) -> None:
        """Draw a line through points.

        :param label: its name
        :param points: pairs of numbers"""
        ...
    def points(self, label: str, points: list[tuple[float, float, float]]) -> None:
        """Draw points.

        :param label: their name
        :param points: of x, y and a weight; the area grows with its share"""
        ...

def colour(i: int) -> str:
    """A line's colour: the page's `--chart-0` and so on, or our own where it has none.

    :param i: of a line
    :return: CSS"""
    ...
SHAPES: Any

def shape(i: int, x: float, y: float, radius: float) -> FT:
    """A point of a chart.

    :param i: which; see `SHAPES`
    :param x: place of its middle
    :param radius: about half its width"""
    ...

def written(content: str, x: float, y: float, anchor: str='middle', **kwargs: Any) -> FT:
    """Text in a chart.

    :param content: a short text
    :param x: where it stands
    :param anchor: of its line: "start", "middle" or "end"
    :param kwargs: further attributes"""
    ...

def thinned(points: list[tuple[float, float | None]], most: int=200) -> list[tuple[float, ...]]:
    """Means of so many neighbours that no more than `most` are left; what is not finite is left out.

    :param points: pairs of numbers
    :param most: how many to keep
    :return: pairs of numbers"""
    ...

def from_to(lines: dict[str, list[Any]]) -> str:
    """What each line does, in words.

    :param lines: label to pairs of numbers"""
    ...

def line_chart(lines: dict[str, list[Any]], title: str, xlabel: str, ylabel: str, log: bool=True) -> FT | None:
    """Curves.

    :param lines: label to pairs of numbers
    :param title: over the chart
    :param xlabel: at the axes
    :param log: y on a logarithmic scale, where all of it is above 0
    :return: HTML; None where there is nothing to draw"""
    ...
