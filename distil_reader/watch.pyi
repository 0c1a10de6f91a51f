# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import logging, math, re, time
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TYPE_CHECKING, TextIO
import numpy as np, torch
from fastcore.basics import patch
from tqdm.auto import tqdm
from transformers import TrainerCallback, TrainerControl, TrainerState
from datasets import Dataset
from .checks import a_path, as_float, real_number, whole_number
from .files import check_save_dir, check_writable_file
from .recipe import phase_names
from .checkpoints import on_main
from .windows import UNLABELLED, WindowCollator, make_windows
from .squad import squad_examples
from .reading import Candidate, Reader, SpanPrediction
from .drawing import STYLE, load_pyplot
from .metrics import span_metrics
from .objective import span_loss
from matplotlib.axes import Axes
from matplotlib.figure import Figure

__all__ = ['log', 'EarlyStopping', 'DevEvaluation', 'eval_metrics', 'both_kinds', 'metric_names', 'DevMetrics', 'dev_batches', 'batch_loss', 'DevLoss', 'names_of', 'TrainingBar', 'loss_keys', 'draw_phase', 'plot_losses', 'LivePlot', 'is_loss', 'check_early_stopping', 'check_is_stopping', 'check_metric_value', 'check_dev_loss']
log: Any

@dataclass
class EarlyStopping:
    """Stop when a metric of the development set no longer improves, and keep the best weights."""
    metric: str = ...
    mode: str = ...
    patience: int = ...
    min_delta: float = ...
    min_evals: int = ...
    save_dir: str = ...
    def __post_init__(self) -> None:
        ...
    def gain(self, value: float, best: float | None) -> float:
        """By how much `value` is better than `best`.

        :param value: of the metric now
        :param best: the best so far; None: there is none yet
        :return: below 0: it has got worse"""
        ...

class DevEvaluation(TrainerCallback):
    """Evaluates every so many steps, logs the result, keeps the best weights, stops when patience ends."""
    def __init__(self, evaluate, every: int, stopping: EarlyStopping | None=None, reader: Reader | None=None, report=None) -> None:
        """:param evaluate: called with nothing, returns a dict of metrics; None: no evaluation
        :param every: steps between two evaluations
        :param stopping: None: go on to the end
        :param reader: whose best weights are kept; needed with `stopping`
        :param report: called with `eval_metrics` of each result; None: nobody is told"""
        ...
    evaluate: Any
    every: int
    stopping: EarlyStopping
    reader: Reader
    report: Any
    results: Any
    best: Any
    waited: Any
    weights: Any
    def judge(self, result: dict[str, Any], state: TrainerState, control: TrainerControl) -> None:
        """Keep the weights if they are the best so far; stop if that was long ago.

        :param result: metrics by name
        :param state: Trainer's `TrainerState`
        :param control: Trainer's `TrainerControl`"""
        ...
    def keep(self, value: float, state: TrainerState) -> None:
        """Note that the reader has never been better."""
        ...
    def look(self, state: TrainerState, control: TrainerControl) -> None:
        """Evaluate now, and let early stopping decide."""
        ...
    def on_step_end(self, args, state: TrainerState, control, **kwargs: Any) -> None:
        """Called by Trainer after each step."""
        ...
    def on_train_end(self, *args: Any, **kwargs: Any) -> None:
        """Give the reader its best weights back."""
        ...
    def progress(self) -> dict[str, Any]:
        """What to remember besides the best weights."""
        ...
    def restore(self, progress: dict[str, Any], weights: dict[str, Any]) -> None:
        """Take up where `progress` was made.

        :param progress: from `progress`
        :param weights: the best ones, or None"""
        ...

def eval_metrics(result: dict[str, Any]) -> dict[str, Any]:
    """Metrics as loggers know them: `eval_f1`, and `eval_exact` for EM.

    :param result: metrics of a development set
    :return: name to number"""
    ...

def both_kinds() -> dict[str, Any]:
    """The smallest SQuAD file with an answerable and an unanswerable question."""
    ...

def metric_names(squad: dict[str, Any] | None=None) -> list[str]:
    """What `EarlyStopping` can wait for where answers are judged.

    :return: those that have a value on it"""
    ...

class DevMetrics:
    """What a reader makes of a development set: call it for its metrics, with the mean `loss` if asked."""
    def __init__(self, reader: Reader, squad: dict[str, Any], loss: bool=False) -> None:
        ...
    reader: Reader
    squad: dict[str, Any]
    loss: bool
    windows: Any
    def __call__(self) -> dict[str, Any]:
        ...
    def answers(self) -> list[SpanPrediction]:
        """The reader's answers; the training has a progress bar already.

        :return: a `SpanPrediction` for each question"""
        ...
    def dev_windows(self) -> Dataset:
        """The development set's windows, made once."""
        ...
    def mean_loss(self) -> float:
        """Mean of `span_loss` over the labelled windows."""
        ...
    def names(self) -> list[str]:
        """The metrics that it gives."""
        ...

def dev_batches(windows: Dataset, collate: Any, size: int=32) -> Iterator[dict[str, torch.Tensor]]:
    """All windows in batches of `size`, on the CPU, those of similar length together."""
    ...

def batch_loss(model: Any, batch: dict[str, torch.Tensor]) -> torch.Tensor:
    """`span_loss` of one batch.

    :return: a scalar"""
    ...

class DevLoss:
    """An objective's loss on a development set: call it for the loss and its parts."""
    def __init__(self, model, windows: Dataset, collate: Any, name: str) -> None:
        """:param model: called with a batch, returns the parts of the loss by name; knows its `objective`
        :param windows: of the development set, a `datasets.Dataset`
        :param collate: makes a batch of them
        :param name: the student's, for the message"""
        ...
    model: Any
    windows: Dataset
    collate: Any
    name: str
    def __call__(self) -> dict[str, Any]:
        ...
    def names(self) -> list[str]:
        """The loss, and its parts."""
        ...

def names_of(evaluate: Any) -> list[str] | None:
    """What an evaluation gives: its `names`; [] where it does not tell, None where there is none.

    :param evaluate: called for the metrics of a development set, or None"""
    ...

class TrainingBar(TrainerCallback):
    """A progress bar with the phase's name, steps, time left, loss and speed."""
    def __init__(self, phase: str, on: bool | None=True, file: TextIO | None=None) -> None:
        """:param phase: its name in `phase_names`, or what to show
        :param on: None: on a terminal only
        :param file: where to; None: standard error, and a widget in a notebook"""
        ...
    name: Any
    file: TextIO | None
    bar: Any
    off: Any
    started: Any
    tokens: Any
    def close(self) -> None:
        """Leave the bar as it stands."""
        ...
    def on_log(self, args, state: TrainerState, control, logs=None, **kwargs: Any) -> None:
        """Called by Trainer with what it logs."""
        ...
    def on_step_end(self, args, state: TrainerState, control, **kwargs: Any) -> None:
        """Called by Trainer after each step."""
        ...
    def on_train_begin(self, args, state: TrainerState, control, **kwargs: Any) -> None:
        """Called by Trainer before the first step."""
        ...

def loss_keys(line: dict[str, Any]) -> list[str]:
    """Which numbers of a logged line are losses.

    :param line: what was logged at a step
    :return: "loss", and the parts it consists of"""
    ...

def draw_phase(ax: 'Axes', name: str, lines: list[dict[str, Any]]) -> None:
    """The losses of one phase against the step, on a logarithmic scale.

    :param ax: matplotlib's axes
    :param name: title
    :param lines: logged lines with a loss"""
    ...

def plot_losses(history: dict[str, list[dict[str, Any]]], path: str | Path | None=None) -> 'Figure|None':
    """Loss against step on a logarithmic scale, one panel per phase, parts apart.

    :param history: `reader.history`: logs by phase
    :param path: write a PNG here; None: return the figure"""
    ...

class LivePlot(TrainerCallback):
    """Draws the losses under the cell, again and again as training goes on."""
    def __init__(self, phase: str, every: float=2.0) -> None:
        """:param phase: title
        :param every: seconds between two drawings"""
        ...
    phase: str
    every: float
    handle: Any
    drawn: Any
    def draw(self, state: TrainerState) -> None:
        """Draw what is logged so far, in the place of the picture before.

        :param state: Trainer's `TrainerState`"""
        ...
    def on_log(self, args, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Called by Trainer with what it logs: draw, if the last drawing is old enough."""
        ...
    def on_train_end(self, args, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Called by Trainer at the end: draw what is not drawn yet."""
        ...

def is_loss(metric: str, metrics: list[str]) -> bool:
    """Whether less of `metric` is better.

    :param metric: what is waited for
    :param metrics: all that a development set is judged by; []: not known"""
    ...

def check_early_stopping(stopping: EarlyStopping | None, metrics: list[Any] | None) -> None:
    """Raise `ValueError` for early stopping that would wait for nothing, or keep the worst.

    :param stopping: None: there is nothing to check
    :param metrics: what the development set is judged by; None: there is none; []: not known"""
    ...

def check_is_stopping(stopping: object) -> None:
    """Raise `ValueError` unless it has all that an `EarlyStopping` has.

    :param stopping: given as `early_stopping`"""
    ...

def check_metric_value(value: object, name: str, step: int) -> None:
    """Raise `ValueError` unless it is a finite number."""
    ...

def check_dev_loss(loss: float, name: str, teachers: list[Reader]) -> None:
    """Raise `ValueError` unless it is a finite number."""
    ...
