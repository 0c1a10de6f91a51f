# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from itertools import accumulate
from typing import Any, Literal, overload
import math, random
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
import torch
from fastcore.basics import patch
from torch import nn
from torch.utils.data import DataLoader, Sampler
from transformers import Trainer, TrainerControl
from transformers.trainer_pt_utils import get_length_grouped_indices
from .capture import Seen, look
from .objective import Objective, model_inputs
from .precision import check_no_chance
from .reading import Reader, out_of_memory

__all__ = ['NOT_FINITE', 'grouped_by_length', 'WindowSampler', 'collate_share', 'Learner', 'ReaderTrainer', 'check_parts']

def grouped_by_length(lengths: list[int], size: int, draw: torch.Generator) -> list[int]:
    """A random order, the windows sorted by length within pools of at most 50 steps, at least 4 or half of little data.

    :param lengths: tokens of each window
    :param size: windows of a step
    :param draw: of the order
    :return: numbers of windows; cut into steps, each has windows of similar length"""
    ...

class WindowSampler(Sampler):
    """One process's batches of windows of similar length; a pass's order depends on its number and the seed."""
    def __init__(self, lengths: list[int], batch_size: int, accumulate: int=1, processes: int=1, rank: int=0, seed: int=42, step=..., fresh=None) -> None:
        """:param lengths: tokens of each window
        :param batch_size: windows per batch and process
        :param accumulate: batches per optimiser step
        :param processes: processes that share each step
        :param rank: which of them this is
        :param seed: of the order
        :param step: tells, when a pass begins, how many optimiser steps are done
        :param fresh: called with a pass's number, for windows that change; returns their lengths"""
        ...
    def __len__(self) -> int:
        ...
    lengths: list[int]
    size: Any
    accumulate: int
    processes: int
    rank: int
    seed: int
    step: Any
    fresh: Any
    def __iter__(self) -> Iterator[list[int]]:
        ...

def collate_share(collator: Callable[..., dict[str, Any]], spare: dict[str, Any], windows: list[dict[str, Any]]) -> dict[str, Any]:
    """A batch; if there is no window left for this process, one of a window that counts for nothing.

    :param collator: makes a batch of windows
    :param spare: any window
    :param windows: what to make it of
    :return: the batch"""
    ...

class Learner(nn.Module):
    """A student and what its objective learns beside it; called with a batch, it gives the parts of the loss."""
    def __init__(self, reader: Reader, objective: Objective) -> None:
        """:param reader: the student
        :param objective: what it is to learn"""
        ...
    student: Any
    beside: Any
    objective: Objective
    def ask(self, teacher: Reader, batch: dict[str, Any]) -> Seen:
        """What a teacher shows of a batch."""
        ...
    def forward(self, batch: dict[str, Any]) -> dict[str, torch.Tensor]:
        """The loss of a batch, part by part; a teacher of several parts reads it once.

        :return: scalars by name"""
        ...

class ReaderTrainer(Trainer):
    """A `transformers.Trainer` that optimises a `Learner`."""
    def __init__(self, learner: Learner, question_ids=None, **kwargs) -> None:
        """:param learner: what to optimise
        :param question_ids: turns numbers of examples into ids for messages; None: show questions
        :param kwargs: for `Trainer`"""
        ...
    objective: Any
    question_ids: Any
    model_accepts_loss_kwargs: Any
    totals: Any
    batches: Any
    parts: Any
    logged: Any
    loss_sum: Any
    recent: Any
    def check_finite(self) -> None:
        """Raise `ValueError` with the questions of the first batch whose loss is not finite, if there is one."""
        ...
    def compute_loss(self, model, inputs, return_outputs=False, num_items_in_batch=None):
        """The batch's share of the step's loss, times what Trainer and processes will divide it by."""
        ...
    def count(self, batch: dict[str, Any]) -> dict[str, torch.Tensor]:
        """What each part is a mean over in this batch, and its windows; zeros if it counts for nothing.

        :return: scalars by name"""
        ...
    def get_batch_samples(self, *args: Any, **kwargs: Any) -> tuple[Any, Any]:
        """The batches of a step; notes what its parts are means over, on all processes."""
        ...
    def get_train_dataloader(self) -> DataLoader:
        """Batches from `WindowSampler`."""
        ...
    def log(self, logs: dict[str, Any], *args: Any, **kwargs: Any) -> None:
        """Log the mean since the last line of the loss and of each part."""
        ...
    def mean_loss(self) -> float:
        """The mean loss over all steps of the run so far, those before an interruption included."""
        ...
    def question_text(self, ids: torch.Tensor, answer_mask: torch.Tensor) -> str:
        """The question that one row of a batch begins with."""
        ...
    def questions_of(self, batch: dict[str, Any]) -> list[str]:
        """The questions of a batch: their ids if these can be had, else their texts.

        :return: without repetition"""
        ...
    def report(self, metrics: dict[str, Any]) -> None:
        """Show metrics to every logger that was asked for in `report_to`.

        :param metrics: name to number"""
        ...
    def sums(self) -> dict[str, float]:
        """The sum of each part since the last line, over all processes.

        :return: floats by name"""
        ...
    def too_much(self, batch: dict[str, Any]) -> str:
        """What to say of a batch for which there is no memory."""
        ...
    def training_step(self, model: Any, inputs, *args: Any, **kwargs: Any) -> torch.Tensor:
        """Trainer's, which names the batch when memory runs out."""
        ...
    def try_out(self, reader: Reader, dropout: float | str | None) -> None:
        """Run one window as training will, without learning; raises `ValueError` if that cannot work.

        :param reader: the student
        :param dropout: while it trains"""
        ...
NOT_FINITE: str

def check_parts(parts: dict[str, Any], objective: Objective) -> None:
    """Raise `ValueError` unless these are scalars under the objective's names.

    :param parts: what an objective computed for a batch
    :param objective: which one"""
    ...
