# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import ctypes, gc, os, platform, re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, NamedTuple
import torch

__all__ = ['wished', 'trim_threshold', 'mmap_threshold', 'mmap_max', 'fast_bf16', 'mixed_precision', 'Wish', 'wishing', 'float32_weights', 'dropout_numbers', 'all_dropouts', 'drops_attention', 'attention_dropouts', 'dropout_of', 'masked_logits', 'check_no_chance', 'tunable_libc', 'kept_memory', 'set_malloc', 'own_garbage']

def fast_bf16(device: torch.device) -> bool:
    """Whether `device` multiplies bfloat16 matrices natively.

    :param device: where training will run"""
    ...

def mixed_precision(device: torch.device, use_amp: bool | None=None) -> dict[str, Any]:
    """bfloat16 where it is fast, float16 on other CUDA devices, else float32.

    :param device: where training will run
    :param use_amp: None: if it pays; False: float32; True: insist
    :return: arguments for `TrainingArguments`"""
    ...

class Wish(NamedTuple):
    """What a training computes in."""
    device_type: str
    dtype: torch.dtype | None
wished: Any

@contextmanager
def wishing(device: torch.device, use_amp: bool | None=None, **given: Any) -> Iterator[None]:
    """Within it, `wished` is the precision of a training.

    :param device: where training will run
    :param use_amp: as for `mixed_precision`
    :param given: bf16 and fp16, where they were given to `TrainingArguments`"""
    ...

@contextmanager
def float32_weights(reader: Any) -> Iterator[None]:
    """Within it, weights in half precision are float32; afterwards they are what they were.

    :param reader: a `Reader`, whose model is trained"""
    ...

def dropout_numbers(module: torch.nn.Module) -> list[str]:
    """Where a module keeps a dropout probability: in `p`, or as a number that it hands to a function.

    :param module: one module of a network, without those in it
    :return: names of its attributes"""
    ...

def all_dropouts(model: torch.nn.Module) -> list[tuple[Any, str]]:
    """Where a network keeps its dropout probabilities.

    :param model: a whole network
    :return: modules, each with the name of its attribute"""
    ...

def drops_attention(module: torch.nn.Module) -> str | None:
    """Where a module keeps the probability of dropping attention, a number or a module of torch.

    :param module: one module of a network
    :return: the name of its attribute; None if it drops no attention"""
    ...

def attention_dropouts(model: torch.nn.Module) -> list[tuple[Any, str]]:
    """Where a network keeps its probabilities of dropping attention.

    :param model: a whole network
    :return: modules, each with the name of its attribute"""
    ...

@contextmanager
def dropout_of(model: torch.nn.Module, p: float | str | None=None) -> Iterator[None]:
    """Within it, the dropout of `model` has probability `p`; at 0 no layer is left out at random, either.

    :param model: whose dropout is set
    :param p: probability; None: as it is; "outside attention": 0 in attention, else as it is"""
    ...

def masked_logits(model: Any, batch: dict[str, torch.Tensor], training: bool) -> torch.Tensor:
    """What a model says of a batch: `[2B, L]`, starts then ends; 0 where no answer may stand."""
    ...

def check_no_chance(model: Any, batch: dict[str, torch.Tensor], name: str) -> None:
    """Raise `ValueError` if a model answers otherwise in training than in evaluation.

    :param model: a question-answering model of transformers, whose dropout is 0
    :param batch: from `WindowCollator`, on the model's device
    :param name: the reader's name, for the message"""
    ...

def tunable_libc() -> ctypes.CDLL | None:
    """The C library, if it is glibc and the environment does not tell its allocator already what to do."""
    ...
trim_threshold: Any
mmap_threshold: Any
mmap_max: Any

@contextmanager
def kept_memory(device: torch.device) -> Iterator[None]:
    """Within it, memory that is freed stays with the process; afterwards it goes back to the system.

    :param device: where the work is done; this has an effect on a CPU with glibc only"""
    ...

def set_malloc(libc: Any, options: dict[int, int]) -> None:
    """Tell the C library's allocator what to do.

    :param libc: the C library
    :param options: value of each option of `mallopt`"""
    ...

@contextmanager
def own_garbage() -> Iterator[None]:
    """Collect garbage; within it the collector sees only what is made from here on, and collects that at the end."""
    ...
