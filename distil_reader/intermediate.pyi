# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from torch import nn
from .answers import HALF_PRECISION
from .capture import Needs, Seen, look
from .checks import printable, real_number, whole_number
from .objective import Objective
from .pairs import check_teacher, inputs_of_teacher, own_types, pair_collator
from .reading import Reader, public_name
from .student import layer_map
from .recipe import RECIPE, with_fields
from .settings import Settings
from .train import Files

__all__ = ['layer_losses', 'default_losses', 'shown_as', 'LayerLoss', 'layer_loss', 'hidden_loss', 'embedding_loss', 'cosine_loss', 'side_by_side', 'attention_loss', 'log_relations', 'relation_loss', 'default_relation_heads', 'is_weight', 'check_weights', 'check_counted_once', 'check_losses', 'Layers', 'check_relation_layers', 'check_relation_heads', 'relation_pair', 'check_encoder', 'check_readable_heads', 'check_heads', 'check_phase_1', 'check_fresh_text']

@dataclass
class LayerLoss:
    """A loss over pairs of layers, and what has to be known to compute it."""
    function: Callable[..., Any]
    name: str
    reads: str = ...
    over: str = ...
    embeddings: bool = ...
    layers: bool = ...
    def __post_init__(self) -> None:
        ...
    @property
    def description(self) -> str:
        """One line that says what the loss is."""
        ...
    def follows_map(self) -> bool:
        """Whether the loss compares layers along a layer map."""
        ...
layer_losses: Any

def layer_loss(name: str, **what: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Decorator that registers a function as a loss between layers; `what`: fields of `LayerLoss`."""
    ...

def hidden_loss(student: torch.Tensor, teacher: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Hidden states, by their squared difference (TinyBERT, equation 8).

    :param student: hidden states `[B, L, d]`
    :param mask: attention mask `[B, L]`, true at real tokens
    :return: a scalar"""
    ...

def embedding_loss(student: torch.Tensor, teacher: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """The embeddings alone, by their squared difference (TinyBERT, equation 9).

    :param student: embeddings `[B, L, d]`
    :param mask: attention mask `[B, L]`, true at real tokens
    :return: a scalar"""
    ...

def cosine_loss(student: torch.Tensor, teacher: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Hidden states, by their angle (DistilBERT, section 2).

    :param student: hidden states `[B, L, d]`
    :param mask: attention mask `[B, L]`, true at real tokens
    :return: a scalar between 0 and 2"""
    ...

def side_by_side(student: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
    """The vectors of both models, each scaled by its share of the square root of its width.

    :param student: queries or keys `[B, heads, L, d_S]`
    :param teacher: the same of the teacher `[B, heads, L, d_T]`
    :return: `[B, heads, L, d_S+d_T]`"""
    ...

def attention_loss(qs: torch.Tensor, ks: torch.Tensor, qt: torch.Tensor, kt: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Attention scores before softmax, by their squared difference (TinyBERT, equation 7).

    :param qs: student queries `[B, heads, L, d_S]`
    :param ks: student keys
    :param qt: teacher queries `[B, heads, L, d_T]`
    :param kt: teacher keys
    :param mask: attention mask `[B, L]`, true at real tokens
    :return: a scalar"""
    ...

def log_relations(vectors: torch.Tensor, mask: torch.Tensor, heads: int) -> torch.Tensor:
    """For each token, how its query, key or value relates to those of the others.

    :param vectors: queries, keys or values `[B, heads, L, d]`
    :param mask: `[B, L]`, true at real tokens
    :param heads: relation heads
    :return: log-probabilities `[B, relation heads, L, L]`"""
    ...

def relation_loss(student: tuple[Any, ...], teacher: tuple[Any, ...], mask: torch.Tensor, heads: int) -> torch.Tensor:
    """How the tokens of a text relate to each other, at one layer (MiniLMv2, section 3.1).

    :param student: queries, keys, values, each `[B, heads, L, d]`
    :param teacher: the same of the teacher; heads and width may differ
    :param mask: attention mask `[B, L]`, true at real tokens
    :param heads: relation heads; divides both models' width
    :return: a scalar"""
    ...

def default_relation_heads(student_width: int, teacher_width: int) -> int:
    """The most relation heads that divide both widths and leave the teacher's 16 numbers or more.

    :param student_width: hidden size"""
    ...

def is_weight(w: object) -> bool:
    """Whether `w` can be the weight of a loss."""
    ...

def check_weights(losses: object) -> None:
    """Raise `ValueError` for losses that are not known or not weighted.

    :param losses: weight of each loss by name"""
    ...

def check_counted_once(losses: Iterable[str]) -> None:
    """Raise `ValueError` where two losses compare the embeddings in the same way."""
    ...

def check_losses(losses: dict[str, float]) -> dict[str, Any]:
    """Raise `ValueError` for losses that are not known, not weighted, or count something twice.

    :param losses: weight of each loss by name
    :return: the same, as Python's numbers"""
    ...
default_losses: Any

class Layers(Objective):
    """Phase 1: the student's layers are to compute what the teacher's do. Needs no labels."""
    phase: Any
    wants: Any
    imitates: Any
    trains_head: Any
    def __init__(self, teacher: Reader, layers='uniform', relation_layers: tuple[Any, ...] | None=None, relation_heads: int | None=None, **losses) -> None:
        """:param teacher: a trained reader with the student's vocabulary
        :param layers: which teacher layer each student layer follows: see `layer_map`
        :param relation_layers: student and teacher layer for "relation"; None: the last of both
        :param relation_heads: parts of Q, K and V for it; None: `default_relation_heads`
        :param losses: weights of registered losses by name; none: `default_losses`"""
        ...
    teacher: Reader
    layers: Any
    relation_layers: tuple[Any, ...]
    relation_heads: int
    losses: Any
    map: Any
    relation: Any
    projections: Any
    types_differ: Any
    def check(self, student: Any) -> None:
        """Raise `ValueError` for an illegal pair, or a setting that it cannot have."""
        ...
    def check_settings(self) -> None:
        """Raise `ValueError` for settings that belong to no loss that was asked for."""
        ...
    @property
    def chosen(self) -> list[LayerLoss]:
        """The losses that were asked for.

        :return: of `LayerLoss`"""
        ...
    def collator(self, student: Any, collate: Any) -> Any:
        """A collator that also makes the teacher's token types, where they differ."""
        ...
    def counts(self, batch: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        """Over how many tokens, or pairs of them, each loss is a mean."""
        ...
    def facts(self, weight: float=1.0) -> dict[str, Any]:
        """What a saved reader tells of it."""
        ...
    def follow(self, student: Any) -> Layers:
        """Decide which layers of `student` follow which; raises `ValueError` for a map that cannot be."""
        ...
    def key(self) -> dict[str, Any]:
        """What a checkpoint has to have in common with this objective."""
        ...
    def modules(self, student: Any) -> nn.ModuleList:
        """The projections, which are trained with the student; made anew for each training."""
        ...
    def names(self) -> list[str]:
        """The losses, in the order in which they were given."""
        ...
    def needs(self) -> Needs:
        """What has to be seen of the student."""
        ...
    def needs_of(self, side: int) -> Needs:
        """What has to be seen of one of the two models.

        :param side: 0: the student; 1: the teacher"""
        ...
    def pairs(self, loss: LayerLoss) -> list[tuple[int, int]]:
        """The pairs of layers, student's and teacher's, that a loss compares."""
        ...
    def parts(self, batch, student: Any, teachers: dict[Any, Any]) -> dict[str, torch.Tensor]:
        """Each loss of a batch, times its weight."""
        ...
    def projected(self, states: dict[Any, Any]) -> dict[Any, Any]:
        """The student's hidden states, brought to the teacher's width.

        :return: layer -> `[B, L, d]`, as wide as the teacher's"""
        ...
    def read(self, loss: LayerLoss, pair, ours: Seen, theirs: Seen, mask: torch.Tensor) -> tuple[Any, ...]:
        """The arguments of a loss for one pair of layers."""
        ...
    def state_layers(self) -> list[int]:
        """The student's layers whose hidden states are compared, the embeddings first."""
        ...
    def teacher_inputs(self, teacher: Reader, batch) -> dict[str, torch.Tensor]:
        """What the teacher reads: its own token types; after `collator`."""
        ...
    def teacher_needs(self, teacher: Reader) -> Needs:
        """What has to be seen of the teacher."""
        ...
    def teachers(self) -> list[Reader]:
        """The one teacher, which has to be live."""
        ...
    def why_not_finite(self, batch: dict[str, torch.Tensor], learner: Any) -> tuple[str, str] | None:
        """What the teacher has to do with a loss that is no number; None: nothing."""
        ...

def check_relation_layers(layers: Any, num_student: int, num_teacher: int) -> list[int]:
    """Raise `ValueError` for layers that are not there.

    :return: the same"""
    ...

def check_relation_heads(heads: int, student: Reader, teacher: Reader) -> int:
    """Raise `ValueError` for heads that do not divide both widths.

    :param heads: relation heads
    :param student: the student
    :param teacher: the teacher
    :return: the same"""
    ...

def relation_pair(student: Reader, teacher: Reader, layers: list[int] | None=None, heads: int | None=None) -> tuple[list[int], int]:
    """Where relations are compared; raises `ValueError` for what is not there, or does not divide.

    :param student: the student
    :param teacher: the teacher
    :param layers: student and teacher layer, from 1; None: the last of both
    :param heads: relation heads; None: see `default_relation_heads`
    :return: the layers as a list, relation heads"""
    ...
shown_as: Any

def check_encoder(reader: Reader, who: str) -> None:
    """Raise `ValueError` unless a reader's model is one stack of layers.

    :param reader: student or teacher
    :param who: "teacher" or "student", for the message"""
    ...

def check_readable_heads(reader: Reader, who: str) -> None:
    """Raise `ValueError` unless each head of a reader's model has its own queries and keys.

    :param reader: student or teacher
    :param who: "teacher" or "student", for the message"""
    ...

def check_heads(student: Reader, teacher: Reader, compare: bool=True) -> None:
    """Raise `ValueError` unless queries and keys can be read head by head, and compared so.

    :param student: the student
    :param teacher: the teacher
    :param compare: whether scores are compared head by head, not only read"""
    ...

def check_phase_1(distillation_loss: str, settings: dict[str, Any]) -> None:
    """Raise `ValueError` for settings that only phase 2 has.

    :param distillation_loss: the only one there is
    :param settings: all that goes on to `fit`"""
    ...

def check_fresh_text(augmenter: Any, workers: int) -> None:
    """Raise `ValueError` for what is no augmenter, or if somebody else would make its batches.

    :param augmenter: makes fresh variants of the text; None: it stays as it is
    :param workers: processes that make batches"""
    ...
