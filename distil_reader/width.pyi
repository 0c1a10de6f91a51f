# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import copy
from collections.abc import Callable
from typing import Any, NamedTuple
import numpy as np, torch
from tqdm.auto import tqdm
from transformers import PreTrainedConfig, PreTrainedModel
from datasets import Dataset
from .answers import HALF_PRECISION
from .capture import Needs, Seen, forward_hooks, layer_lists, look
from .checks import as_float, as_int
from .objective import masked_log_softmax, model_inputs
from .questions import Questions, window_settings
from .reading import Reader, evaluating
from .windows import make_windows

__all__ = ['up_and_down', 'TEMPERATURE', 'Neurons', 'find_neurons', 'names_of', 'with_size', 'other_shapes', 'neurons_of', 'answer_score', 'gated', 'gate_gradients', 'importance', 'neurons_kept', 'fewer_neurons', 'narrowed', 'some_questions', 'thinned', 'to_thin', 'check_heads']

class Neurons(NamedTuple):
    """Where a model keeps the neurons of its feed-forward parts."""
    layers: str
    up: str
    down: str
    size: str
up_and_down: Any

def find_neurons(model: Any) -> Neurons | None:
    """Where a model keeps its feed-forward parts.

    :param model: a transformers model
    :return: None: they are not where we know them"""
    ...

def names_of(place: Neurons, layer: int) -> tuple[str, str, str]:
    """The weights that hold a layer's neurons: rows, their biases, columns.

    :param place: see `find_neurons`
    :param layer: its number, from 0
    :return: names of three weights in a state dict"""
    ...

def with_size(config: PreTrainedConfig, place: Neurons, n: int) -> PreTrainedConfig:
    """The config of a model with so many neurons in each layer.

    :param config: of a model
    :param place: see `find_neurons`
    :param n: neurons
    :return: a config"""
    ...

def other_shapes(model: PreTrainedModel, place: Neurons) -> set[str]:
    """The weights that would have another shape if each layer had one neuron more.

    :param model: a transformers model
    :param place: see `find_neurons`
    :return: names of weights"""
    ...

def neurons_of(model: PreTrainedModel, name: str) -> Neurons:
    """Where its neurons are; raises `ValueError` for a family of which none can be taken.

    :param model: a transformers model
    :param name: of the model, for the message"""
    ...

def answer_score(seen: Seen, mask: torch.Tensor) -> torch.Tensor:
    """How likely a model finds its own answer: log-probabilities of its best start and best end.

    :param seen: what a model says of a window
    :param mask: `[1, L]`, positions where an answer may stand
    :return: a scalar"""
    ...
TEMPERATURE: float

def gated(gates: torch.Tensor) -> Callable[..., Any]:
    """A hook that multiplies the neurons by their gates, so that there is a gradient for each.

    :param gates: `[n]`, ones"""
    ...

def gate_gradients(reader: Reader, window: dict[str, Any], place: Neurons, gates: torch.Tensor) -> torch.Tensor:
    """How the score of the teacher's answer changes with each gate.

    :param reader: the teacher
    :param window: from `make_windows`
    :param place: see `find_neurons`
    :param gates: `[layers, n]`, ones that want a gradient
    :return: `[layers, n]`"""
    ...

def importance(reader: Reader, windows: Dataset, place: Neurons) -> torch.Tensor:
    """The mean effect of each neuron on the teacher's answers; `ValueError` where it is no number.

    :param reader: the teacher
    :param windows: a `Dataset` of windows, from `make_windows`
    :param place: see `find_neurons`
    :return: `[layers, n]`, float32, on the CPU"""
    ...

def neurons_kept(ffn: float | int, size: int) -> int:
    """How many neurons a layer keeps; raises `ValueError` for what is neither share nor number.

    :param ffn: the share to keep, a float; or how many, an int
    :param size: neurons of each of the teacher's layers"""
    ...

def fewer_neurons(weights: dict[str, torch.Tensor], place: Neurons, keep: Any) -> dict[str, torch.Tensor]:
    """The weights of a model without the other neurons.

    :param weights: a state dict
    :param place: see `find_neurons`
    :param keep: of each layer: the numbers of its neurons, from 0
    :return: a state dict"""
    ...

def narrowed(model: PreTrainedModel, place: Neurons, keep: Any) -> PreTrainedModel:
    """A model with some of the neurons of another.

    :param model: a transformers model
    :param place: see `find_neurons`
    :param keep: as for `fewer_neurons`, equally many for each layer
    :return: a model of its own: nothing is shared"""
    ...

def some_questions(on: Any, most: int=256) -> Questions:
    """Questions that show which neurons a teacher needs; raises `ValueError` where there are none.

    :param on: `Questions`, or what they can be made of
    :param most: how many at most"""
    ...

def thinned(model: PreTrainedModel, teacher: Reader, layers: list[int], n: int, questions: Questions) -> PreTrainedModel:
    """A student's model with those neurons of its layers that the teacher's answers need most.

    :param model: a student's, with some layers of the teacher's
    :param teacher: whose neurons they are
    :param layers: which of the teacher's layers, from 1
    :param n: how many neurons each layer keeps
    :param questions: see `some_questions`
    :return: a transformers model"""
    ...

def to_thin(teacher: Reader, ffn: float | int | None, on: Any) -> tuple[int, Any] | None:
    """Raise `ValueError`, before any work, for neurons that cannot be taken out.

    :param teacher: whose neurons to take out
    :param ffn: see `neurons_kept`; None: all stay
    :param on: see `some_questions`
    :return: how many neurons stay, and questions; None: all stay"""
    ...

def check_heads(heads: object) -> None:
    """Raise `ValueError` for heads that are to be taken out.

    :param heads: as given"""
    ...
