# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import hashlib, logging, os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
import numpy as np, torch
from fastcore.basics import patch
from transformers import AutoConfig
from .checks import printable
from .reading import Opening, Reader, head_for, register_engine
from .windows import pair_frame

__all__ = ['log', 'NUMPY', 'NEEDS_WEIGHTS', 'open_session', 'inputs_taken', 'session_logits', 'check_signature', 'input_fault', 'output_fault', 'WithoutWeights', 'architecture_in', 'first_line', 'OnnxModel', 'SpanLogits', 'refuse_method', 'check_extra', 'check_opening', 'open_onnx', 'read_with', 'file_hash', 'warn_of_types']
log: Any

def open_session(path: str | Path, threads: int) -> Any:
    """An onnxruntime session on the CPU.

    :param path: an ONNX file
    :param threads: that compute it
    :return: an `onnxruntime.InferenceSession`"""
    ...
NUMPY: Any

def inputs_taken(session: Any) -> dict[str, type]:
    """The names and types of a session's inputs.

    :param session: of onnxruntime
    :return: of numpy"""
    ...

def session_logits(session: Any, batch: dict[str, torch.Tensor], takes: dict[str, type] | None=None) -> list[torch.Tensor]:
    """The logits of a batch; token types that a file wants and nobody gives are zeros.

    :param session: of onnxruntime
    :param batch: of tensors `[B, L]`
    :param takes: from `inputs_taken`, if it is known; None: ask the session
    :return: start and end logits, float32 `[B, L]`"""
    ...

def check_signature(session: Any, path: str | Path) -> None:
    """Raise `ValueError` unless a file takes what a reader has, at any length, and gives logits.

    :param session: of onnxruntime
    :param path: its file, for messages"""
    ...

def input_fault(i: Any) -> str | None:
    """Why a reader cannot feed an input.

    :param i: an input of a session"""
    ...

def output_fault(o: Any) -> str | None:
    """Why a reader cannot use an output.

    :param o: an output of a session"""
    ...

class WithoutWeights:
    """What a model without weights to look into answers to the rest of the book."""
    dtype: Any
    device: Any
    training: Any
    shape: Any
    weights: Any
    def lacks(self, name: str) -> ValueError:
        """The error for what only weights could give."""
        ...
    def buffers(self) -> Iterator[torch.Tensor]:
        """One tensor without memory, of the size of the file."""
        ...
    def eval(self) -> WithoutWeights:
        """It always is in evaluation."""
        ...
    def parameters(self) -> Iterator[Any]:
        """There are none."""
        ...
    def to(self, device: Any) -> WithoutWeights:
        """Stay on the CPU; anything else is refused."""
        ...

def architecture_in(directory: str | Path) -> tuple[Any, ...]:
    """What a directory's configuration describes; raises `ValueError` for one that cannot be used.

    :param directory: with a config.json
    :return: its configuration, and the model that it describes, without memory"""
    ...

def first_line(error: BaseException) -> str:
    """The first line of an error that says something.

    :param error: of another library"""
    ...

class OnnxModel(WithoutWeights):
    """Computes logits from a model.onnx; stands where a transformers model stands."""
    def __init__(self, directory) -> None:
        """:param directory: an exported directory, or any with a model.onnx of the same inputs and outputs"""
        ...
    new_session: Any
    def __getstate__(self):
        ...
    path: Any
    shown: Any
    sessions: Any
    config: Any
    architecture: Any
    session: Any
    takes: Any
    facts: Any
    threads: Any
    def __call__(self, output_hidden_states=None, **batch) -> SpanLogits:
        """The logits of a batch, one window at a time; hidden states cannot be had."""
        ...
    def open(self) -> Any:
        """The session with as many threads as PyTorch uses now, in this thread of the program.

        :return: a session"""
        ...

class SpanLogits(NamedTuple):
    """What an engine says of a batch."""
    start_logits: torch.Tensor
    end_logits: torch.Tensor
NEEDS_WEIGHTS: Any

def refuse_method(name: str, method: str, *args: Any, **kwargs: Any) -> None:
    """Stands where a method stands that needs weights.

    :param name: the reader's
    :param method: what was called"""
    ...

def check_extra(module: str, extra: str='onnx', name: str='ONNX') -> None:
    """Raise `ImportError` unless a module of an extra is there.

    :param module: of an extra
    :param extra: its name
    :param name: what needs it"""
    ...

def check_opening(name: str, opening: Opening) -> None:
    """Raise `ValueError` for what an ONNX file cannot be opened with.

    :param name: the reader's
    :param opening: how it is to be opened"""
    ...

def open_onnx(reader: Reader, opening: Opening) -> tuple[Any, list[str]]:
    """What `Reader(directory, backend="onnx")` calls.

    :param reader: being made; methods that need weights are taken from it
    :param opening: how: on no other device than the CPU
    :return: the model, and the names of weights that nobody has trained: none"""
    ...

def read_with(reader: Reader, opening: Opening, kind: type[Any]) -> tuple[Any, list[str]]:
    """Put the file of a reader's directory in the place of its model.

    :param reader: being made; methods that need weights are taken from it
    :param opening: how
    :param kind: `OnnxModel`, or one with another engine
    :return: the model, and the names of weights that nobody has trained: none"""
    ...

def file_hash(path: str | Path) -> str:
    """The SHA-256 of a file.

    :return: hexadecimal"""
    ...

def warn_of_types(reader: Reader, model: OnnxModel) -> None:
    """Say in the log that a file takes no token types, though tokenizer and architecture know some.

    :param reader: being made
    :param model: that it reads with"""
    ...
