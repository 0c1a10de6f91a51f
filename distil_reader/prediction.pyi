# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
from pathlib import Path
import math, torch
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from fastcore.basics import patch
from .answers import cache_key, flat_values, teacher_logits
from .answers import FLOOR, HALF_PRECISION, TeacherCollator, broken_window, with_teacher
import distil_reader.checkpoints
from .files import check_writable
from .checks import real_number, whole_number
from .objective import Labels, Objective, masked_log_softmax
from .pairs import inputs_of_teacher, own_types, pair_collator
from .reading import Reader, public_name
from .recipe import RECIPE, with_fields
from .settings import Settings
from .teachers import answers_of, average_teachers, token_difference
from .train import Files

__all__ = ['answer_losses', 'LIKE_KL', 'NO_DETACH', 'NO_TEXTS', 'ASKED_ONCE', 'tempered', 'AnswerLoss', 'answer_loss', 'kl_loss', 'mse_loss', 'find_loss', 'function_name', 'check_loss', 'loss_fault', 'check_temperature', 'list_of_teachers', 'Logits', 'mean_logits', 'floored', 'check_share', 'teacher_logits']

def tempered(logits: torch.Tensor, mask: torch.Tensor, temperature: float) -> torch.Tensor:
    """Log-probabilities at a temperature.

    :param logits: `[B, L]`
    :param mask: `[B, L]`, positions where an answer may stand
    :param temperature: T
    :return: `[B, L]`, float32, 0 outside the mask"""
    ...

@dataclass
class AnswerLoss:
    """A way to compare a student's answers with a teacher's."""
    name: str
    function: object
    probabilities: bool = ...
    @property
    def description(self) -> str:
        ...
answer_losses: Any

def answer_loss(name: str, probabilities: bool=True):
    """Register the function below as a loss for answers; the arguments are those of `AnswerLoss`."""
    ...

def kl_loss(student: torch.Tensor, teacher: torch.Tensor, mask: torch.Tensor, temperature: float=1.0) -> torch.Tensor:
    """T² KL(teacher || student), mean over the batch.

    :param student: start or end logits `[B, L]`
    :param teacher: the teacher's, `[B, L]`
    :param mask: `[B, L]`, positions where an answer may stand
    :param temperature: T
    :return: a scalar"""
    ...

def mse_loss(student: torch.Tensor, teacher: torch.Tensor, mask: torch.Tensor, temperature: float=1.0) -> torch.Tensor:
    """Mean squared difference of the logits, mean over the positions of each window.

    :param student: start or end logits `[B, L]`
    :param teacher: the teacher's, `[B, L]`; positions at `FLOOR` are left out
    :param mask: `[B, L]`, positions where an answer may stand
    :param temperature: both are divided by it
    :return: a scalar"""
    ...

def find_loss(loss: Any, name: str='loss') -> AnswerLoss:
    """The loss of that name, or a record of your own; raises `ValueError` if it will not do.

    :param loss: a name in `answer_losses`, a function, or an `AnswerLoss`
    :param name: of the argument, for the message"""
    ...

def function_name(f: Any) -> str:
    """How a function calls itself, if it does."""
    ...

def check_loss(loss: Any, name: str='loss') -> None:
    """Raise `ValueError` unless `loss` returns a scalar with a gradient.

    :param loss: a function like `kl_loss`
    :param name: of the argument, for the message"""
    ...
LIKE_KL: str

def loss_fault(found: Any) -> str | None:
    """What is wrong with what a loss returned for finite logits, and what to do.

    :return: None if it will do"""
    ...
NO_DETACH: str

def check_temperature(temperature: float) -> float:
    """Raise `ValueError` for what is no temperature."""
    ...

def list_of_teachers(teacher: Any) -> list[Reader]:
    """One teacher, or several in a list or tuple, as a list; raises `ValueError` if there is none."""
    ...

class Logits(Objective):
    """The answers of a teacher, or of several: their start and end logits."""
    phase: Any
    wants: Any
    imitates: Any
    def __init__(self, teacher: Reader | list[Reader], temperature: float=1.0, loss='kl_div', batch_size: int | None=None, cache_path=None, live: bool=False) -> None:
        """:param teacher: a trained `Reader`, or a list of them
        :param temperature: T
        :param loss: a name in `answer_losses`, or a function like `kl_loss`
        :param batch_size: most windows of full length per batch of a teacher; None: its own
        :param cache_path: directory to keep the teachers' logits in; None: memory only
        :param live: whether the teachers read every batch, instead of all windows once"""
        ...
    def names(self) -> list[str]:
        """One part, whoever the teachers are."""
        ...
    readers: Any
    loss: Any
    temperature: Any
    batch_size: Any
    cache_path: Any
    live: bool
    types_differ: Any
    def average_at(self) -> float | None:
        """The temperature at which several teachers' probabilities are averaged; None: their logits are."""
        ...
    def check(self, student: Any) -> None:
        """Raise `ValueError` for teachers or settings that cannot be."""
        ...
    def check_live(self, student: Any) -> None:
        """Raise `ValueError` for live teachers that cannot read one batch."""
        ...
    def check_other_tokens(self, teacher: Reader) -> None:
        """Raise `ValueError` if the teacher would have to read the student's tokens, which it does not."""
        ...
    def collator(self, student: Any, collate: Any) -> Any:
        """What makes batches: with the teachers' logits in them, or with what live teachers read."""
        ...
    def facts(self, weight: float=1.0) -> dict[str, Any]:
        """What to note of this training: teacher, loss, temperature, weight."""
        ...
    def key(self) -> dict[str, Any]:
        """What a run depends on; what the teachers said once is in the windows."""
        ...
    def parts(self, batch, student: Any, teachers: dict[Any, Any]) -> dict[str, torch.Tensor]:
        """How far the student's answers are from the teachers'."""
        ...
    def prepare(self, student: Any, questions: Any, windows: Any) -> Any:
        """The windows with the teachers' logits, as columns teacher_start and teacher_end."""
        ...
    def teacher_answers(self, batch: dict[str, torch.Tensor], teachers: dict[Any, Any]) -> tuple[torch.Tensor, torch.Tensor]:
        """What the teachers say of a batch, as if they were one.

        :param batch: with teacher_start and teacher_end, unless `live`
        :param teachers: what live teachers showed of it, by `id`
        :return: start and end logits `[B, L]`"""
        ...
    def teacher_inputs(self, teacher: Reader, batch) -> dict[str, torch.Tensor]:
        """What a live teacher reads: its own token types."""
        ...
    def teachers(self) -> list[Reader]:
        """The teachers, if they are live."""
        ...
    def why_not_finite(self, batch: dict[str, torch.Tensor], learner: Any) -> tuple[str, str] | None:
        """Whether it was a live teacher: what is wrong with it, and what to do."""
        ...
NO_TEXTS: str
ASKED_ONCE: str

def mean_logits(logits: list[torch.Tensor], mask: torch.Tensor, temperature: float | None) -> torch.Tensor:
    """One teacher's logits made of several, as `average_teachers` does for columns.

    :param logits: `[B, L]` of each teacher
    :param mask: `[B, L]`, positions where an answer may stand
    :param temperature: T at which probabilities are averaged; None: average logits
    :return: `[B, L]`; `FLOOR` where the probability is 0"""
    ...

def floored(logits: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Logits with `FLOOR` where a teacher rules a position out.

    :param logits: of a live teacher, `[B, L]`
    :param mask: `[B, L]`, positions where an answer may stand
    :return: NaN in windows where no position is left"""
    ...

def check_share(weight: float) -> float:
    """Raise `ValueError` for what is no share of the teachers."""
    ...
_flat: Any

def _cache_file(cache_path: str | Path, windows: Any, teacher):
    ...
_all_: Any
