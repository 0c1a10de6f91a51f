# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import math, torch
from collections.abc import Iterator
from typing import Any
from fastcore.basics import patch
from torch import nn
from .capture import Needs, Seen
from .checks import real_number
from .windows import UNLABELLED
from .reading import Reader

__all__ = ['WANTS', 'masked_log_softmax', 'position_loss', 'span_loss', 'Objective', 'Labels', 'model_inputs', 'Sum', 'terms_of']

def masked_log_softmax(logits: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Log-probabilities over the positions of `mask`.

    :param logits: `[B, L]`
    :param mask: `[B, L]`, true at the positions that take part; at least one in each row
    :return: `[B, L]`, float32, -inf outside the mask"""
    ...

def position_loss(logits: torch.Tensor, position: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """The sum of the cross-entropies of a batch over its labelled windows.

    :param logits: `[B, L]`
    :param position: the right one, `[B]`; -100 unlabelled
    :param mask: `[B, L]`, positions where an answer may stand
    :return: a scalar"""
    ...

def span_loss(start_logits: torch.Tensor, end_logits: torch.Tensor, start: torch.Tensor, end: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy of start and end over the labelled windows of a batch.

    :param start_logits: `[B, L]`
    :param start: first position of the answer, `[B]`; 0 is [CLS], -100 unlabelled
    :param end: last position, `[B]`
    :param mask: `[B, L]`, positions where an answer may stand
    :return: a scalar; 0 if no window of the batch is labelled"""
    ...

class Objective:
    """What a student is to learn: named parts of a loss. Objectives can be added, and multiplied by numbers."""
    phase: str
    wants: str
    imitates: bool
    trains_head: bool
    def names(self) -> list[str]:
        """The names of the parts, as logs show them.

        :return: of the parts"""
        ...
    def parts(self, batch: dict[Any, Any], student: Seen, teachers: dict[Any, Any]) -> dict[Any, Any]:
        """The parts for a batch; `teachers` holds what each live teacher showed, by `id`.

        :return: scalars by name"""
        ...
    def counts(self, batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        """How many things each part is a mean over in this batch; a part that is not named is a mean over windows.

        :return: scalars by name"""
        ...
    def __add__(self, other: Objective) -> Sum:
        ...
    def __mul__(self, factor: float) -> Sum:
        ...
    def check(self, student: Any) -> None:
        """Raise `ValueError` for a pair, or for settings, that cannot be; called before any work."""
        ...
    def collator(self, student: Any, collate: Any) -> Any:
        """What makes batches: `collate`, a `WindowCollator`, or something around it that adds to its batches."""
        ...
    def facts(self, weight: float=1.0) -> dict[str, Any]:
        """What to note of this training beside the reader: teacher, settings.

        :param weight: what the objective was multiplied by"""
        ...
    def key(self) -> dict[str, Any]:
        """What a run depends on; one with another key is not gone on with."""
        ...
    def modules(self, student: Any) -> nn.ModuleList:
        """What is learned beside the student."""
        ...
    def needs(self) -> Needs:
        """What has to be seen of the student, beside its logits."""
        ...
    def prepare(self, student: Any, questions: Any, windows: Any) -> Any:
        """The windows with the columns that the objective reads."""
        ...
    def teacher_inputs(self, teacher: Reader, batch: dict[Any, Any]) -> dict[str, torch.Tensor]:
        """What one of `teachers` reads of a batch; by default, what the student reads."""
        ...
    def teacher_needs(self, teacher: Reader) -> Needs:
        """What has to be seen of one of `teachers`."""
        ...
    def teachers(self) -> list[Reader]:
        """Teachers that read every batch along with the student, each once however many objectives ask.

        :return: `Reader`s"""
        ...
    def why_not_finite(self, batch: dict[Any, Any], learner: Any) -> tuple[Any, ...] | None:
        """Why the loss of `batch` may be no number, if this objective knows a reason.

        :return: why, and what to do"""
        ...

class Labels(Objective):
    """The labels of the data: where the right answer starts and ends."""
    def names(self) -> list[str]:
        ...
    def parts(self, batch: dict[Any, Any], student: Any, teachers: dict[Any, Any]) -> dict[str, torch.Tensor]:
        ...
    def counts(self, batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        ...

def model_inputs(batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """What a model reads of a batch, without the labels and masks that are for the loss.

    :return: of tensors `[B, L]`"""
    ...

class Sum(Objective):
    """Several objectives at once, each with a weight; terms with weight 0 are left out."""
    def __init__(self, terms: list[tuple[float, Objective]]) -> None:
        """:param self: pairs of a weight and an objective"""
        ...
    def __iter__(self) -> Iterator[Objective]:
        ...
    def names(self) -> list[str]:
        ...
    terms: Any
    wants: Any
    imitates: Any
    trains_head: Any
    phase: Any
    def check(self, student: Any) -> None:
        """Check every term; raises `ValueError` if none is left."""
        ...
    def collator(self, student: Any, collate: Any) -> Any:
        """One collator around the other."""
        ...
    def counts(self, batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        """What the parts of all terms are means over."""
        ...
    def facts(self, weight: float=1.0) -> dict[str, Any]:
        """All terms' facts, each with its weight."""
        ...
    def key(self) -> dict[str, Any]:
        """Each term's, in order: two of one kind are two."""
        ...
    def modules(self, student: Any) -> nn.ModuleList:
        """All terms' modules."""
        ...
    def needs(self) -> Needs:
        """What any term has to see of the student."""
        ...
    def parts(self, batch: dict[Any, Any], student: Any, teachers: dict[Any, Any]) -> dict[str, torch.Tensor]:
        """Each term's parts, times its weight."""
        ...
    def prepare(self, student: Any, questions: Any, windows: Any) -> Any:
        """The windows with the columns of all terms."""
        ...
    def teacher_inputs(self, teacher: Reader, batch: dict[Any, Any]) -> dict[str, torch.Tensor]:
        """What the first term that asks this teacher gives it to read."""
        ...
    def teacher_needs(self, teacher: Reader) -> Needs:
        """What any term that asks this teacher has to see of it."""
        ...
    def teachers(self) -> list[Reader]:
        """All terms' live teachers, each once."""
        ...
    def why_not_finite(self, batch: dict[str, torch.Tensor], learner: Any) -> tuple[str, str] | None:
        """The first reason that a term knows."""
        ...
WANTS: Any

def terms_of(objective: Objective) -> list[Any]:
    """An objective as the terms of a sum.

    :return: pairs of a weight and an objective that is no sum"""
    ...
