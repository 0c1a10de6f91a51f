# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import threading, weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from typing import Any
import torch
import torch.nn.functional as F
from fastcore.basics import patch
from torch import nn
from transformers import AttentionInterface, PreTrainedConfig
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import AttentionMaskInterface, sdpa_mask
from .reading import padding_ignored

__all__ = ['capturing', 'captured', 'captured_lock', 'head_views', 'attention_ways', 'Needs', 'Seen', 'states_argument', 'chosen_states', 'noting_attention', 'captured_attention', 'AttentionCapture', 'layer_lists', 'tokens_first', 'whole', 'in_each_head', 'one_behind_another', 'only_here', 'forward_hooks', 'linear_calls', 'AttentionProbe', 'find_projections', 'noted_projections', 'attention_way', 'look_once', 'padded_together', 'look_apart', 'look']

@dataclass
class Needs:
    """What has to be seen of a model while it reads a batch."""
    states: frozenset[int] = ...
    attention: frozenset[int] = ...
    values: frozenset[int] = ...
    def __or__(self, other: Needs) -> Needs:
        """What both need, together."""
        ...

@dataclass
class Seen:
    """What a model showed of one batch: its answers, and what was asked for."""
    start_logits: torch.Tensor
    end_logits: torch.Tensor
    states: dict[int, torch.Tensor]
    attention: dict[int, Any]
    def is_finite(self, mask: torch.Tensor) -> bool:
        """Whether all that was seen inside, at real tokens, are numbers.

        :param mask: attention mask `[B, L]`, true at real tokens"""
        ...

def states_argument(layers: set[int] | frozenset[int]) -> dict[str, Any]:
    """How to ask a model for some of its hidden states.

    :param layers: layers whose hidden states are wanted
    :return: for the model's call"""
    ...

def chosen_states(model: nn.Module, out: Any, layers: set[int] | frozenset[int]) -> dict[int, torch.Tensor]:
    """The hidden states of some layers; raises `ValueError` if the model shows none.

    :param model: the model that was asked
    :param out: what it returned: has start_logits, maybe hidden_states
    :param layers: whose hidden states were wanted
    :return: layer -> `[B, L, d]`"""
    ...
capturing: Any

def noting_attention(module: nn.Module, query, key, value, attention_mask, **kwargs: Any) -> Any:
    """SDPA, which first shows query, key and value to the capture in progress."""
    ...
captured: Any
captured_lock: Any

@contextmanager
def captured_attention(config: PreTrainedConfig) -> Iterator[None]:
    """Within it, models with this config use the attention that can be captured.

    :param config: a model's config, which other threads may use at the same time"""
    ...

class AttentionCapture:
    """Within it, `model` notes queries and keys of some layers, and values where they are wanted."""
    def __init__(self, model: nn.Module, layers: Iterable[int], values: Iterable[int]=(), ways: dict[str, Any] | None=None) -> None:
        """:param model: a transformers model
        :param layers: which layers, from 1
        :param values: of which of them the values too
        :param ways: from `find_projections`; None: through the registry"""
        ...
    model: nn.Module
    layers: Any
    values: Any
    found: Any
    calls: Any
    ways: dict[str, Any] | None
    within: Any
    token: Any
    def __enter__(self) -> AttentionCapture:
        ...
    def __exit__(self, *error: Any) -> None:
        ...
    def __getitem__(self, layer: int) -> tuple[Any, ...]:
        """What one layer showed.

        :param layer: from 1
        :return: query, key, value or None, each `[B, heads, L, d]`"""
        ...
    def check_complete(self) -> None:
        """Raise `ValueError` unless every layer's attention was seen."""
        ...
    def note(self, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor) -> None:
        """Each attention layer calls this in turn; keep what is wanted of it."""
        ...
    def note_part(self, layer: int, role: str, view) -> Callable[..., None]:
        """A hook that keeps the first output of a map, cut into heads, as `role` of a layer."""
        ...

def layer_lists(model: nn.Module) -> list[str]:
    """The names of all lists in a model that are as long as it has layers.

    :return: e.g. ["bert.encoder.layer"]"""
    ...

def tokens_first(module: nn.Module, x: torch.Tensor) -> torch.Tensor:
    """What goes into a linear map, or comes out of it, as `[B, L, d]`."""
    ...

def whole(x: torch.Tensor, heads: int) -> torch.Tensor:
    """A map that holds one thing: its heads, `[B, L, heads, d']`."""
    ...

def in_each_head(part: int, x: torch.Tensor, heads: int) -> torch.Tensor:
    """One of three things of a map in which each head holds all three, as `whole`."""
    ...

def one_behind_another(part: int, x: torch.Tensor, heads: int) -> torch.Tensor:
    """One of three things of a map that holds all heads of the first, then of the second, as `whole`."""
    ...
head_views: Any

def only_here(hook: Callable[..., Any]) -> Callable[..., Any]:
    """A hook for passes of this thread: another may read with the same model, and must not meet it."""
    ...

@contextmanager
def forward_hooks(hooks: Any) -> Iterator[None]:
    """Within it, modules have hooks: pairs of what adds one to a module, and the hook."""
    ...

def linear_calls(model, layer, inputs) -> list[Any]:
    """The linear maps that one layer of a model calls.

    :return: pairs of a module and what it reads, in order"""
    ...

class AttentionProbe:
    """Tells what the linear maps of a layer are, by what changes behind them."""
    def __init__(self, model: nn.Module, layer: nn.Module, inputs: dict[str, torch.Tensor]) -> None:
        ...
    model: nn.Module
    inputs: dict[str, torch.Tensor]
    heads: Any
    first: Any
    later: Any
    def all_roles(self) -> dict[str, Any] | None:
        """The maps to queries, keys and values, if they are there.

        :return: role -> map and view"""
        ...
    def are_values(self, after: nn.Module, module: nn.Module, view) -> bool:
        """Whether what is read moves by as much as is added to `view` of a map, for all tokens."""
        ...
    def can_hold(self, module: nn.Module, views: list[Any]) -> bool:
        """Whether a map's output can be cut into heads in this way."""
        ...
    def moved_heads(self, after, module, view) -> torch.Tensor:
        """How much of what each head reads changes with one number of the second token's first head.

        :return: `[L, heads]`, shares"""
        ...
    def read(self, after: nn.Module, module: nn.Module | None=None, change: Callable[[torch.Tensor], Any] | None=None) -> torch.Tensor:
        """What a later map reads.

        :param after: a later map
        :param module: one of the first whose output is changed
        :param change: changes it, `[1, L, d]`, in place
        :return: `[L, d]`"""
        ...
    def role(self, after, module, view) -> str | None:
        """What `view` of a map is, or None.

        :return: "query", "key" or "value" """
        ...
    def roles(self, after: nn.Module, views: list[Any]) -> dict[Any, Any]:
        """What the first maps are if `after` reads what attention gives, and heads are held like this.

        :return: role -> map and view"""
        ...

def find_projections(model: nn.Module, inputs: dict[str, torch.Tensor]) -> dict[Any, Any] | None:
    """Where a model computes queries, keys and values, found by what it does with one text.

    :param model: in evaluation
    :param inputs: one text
    :return: role -> list of layers, name of the map in a layer, and view; None: not found"""
    ...

@contextmanager
def noted_projections(capture: AttentionCapture) -> Iterator[None]:
    """Within it, `capture` notes what the maps of its layers compute."""
    ...
attention_ways: Any

def attention_way(model: nn.Module, inputs: dict[str, torch.Tensor]) -> dict[str, Any] | None:
    """How a model's attention is read, tried with the first text of a batch.

    :param model: a transformers model
    :param inputs: a batch
    :return: None: through the registry"""
    ...

def look_once(model: nn.Module, inputs: dict[Any, Any], needs: Needs) -> Seen:
    """One forward pass, and what is wanted of its inside; raises `ValueError` if it cannot be seen."""
    ...

def padded_together(parts: list[torch.Tensor], order: torch.Tensor, length: int, behind: int) -> torch.Tensor:
    """One tensor of texts of several lengths, zero at padding.

    :param parts: tensors `[b, ..., n, *]`, each of texts of one length
    :param order: where each row belongs
    :param length: L
    :param behind: dimensions behind that of the tokens
    :return: `[B, ..., L, *]`"""
    ...

def look_apart(model: nn.Module, inputs: dict[str, torch.Tensor], needs: Needs) -> Seen:
    """`look_once` at the texts of each length by themselves, without padding."""
    ...

def look(model: nn.Module, inputs: dict[Any, Any], needs: Needs) -> Seen:
    """What a model answers, and what is wanted of its inside; `ValueError` if it cannot be seen."""
    ...
