# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import contextlib, copy, io, logging, os, threading, warnings
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
import numpy as np, torch, transformers
from fastcore.basics import patch
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.masking_utils import bidirectional_mask_function
import distil_reader.checkpoints, distil_reader.evaluate
from . import __version__
from .checks import a_path, flag, markdown_text, printable
from .files import atomic_files
from .questions import Questions
from .speed import spread
from .squad import Example
from .windows import Window, pair_frame
from .reading import Reader, public_name, quiet
from .onnx_engine import OnnxModel, check_extra, first_line, open_session, session_logits

__all__ = ['OPSET', 'EXPORTING', 'INT8', 'STATIC', 'EXPORT_CARD', 'MOST_WINDOWS', 'FEWEST_QUESTIONS', 'EXPORTED', 'export_attention', 'export_mask', 'TwoLogits', 'with_plain_attention', 'write_onnx', 'traced_quietly', 'without_graph', 'quantize', 'quantize_static', 'probe_lengths', 'model_batch', 'short_probe', 'random_window', 'long_probes', 'check_logits_equal', 'broken_logits', 'other_logits', 'check_export', 'export_facts', 'fact_table', 'export_card', 'calibration_batches', 'is_foreign', 'check_new_export', 'whole_export', 'check_exportable', 'architecture_at_fault', 'check_rounded', 'write_checked', 'add_facts', 'write_export', 'check_rounding', 'f1_on_file', 'as_exported', 'f1_of_export']

def export_attention(module, q, k, v, mask: torch.Tensor, scaling: float | None=None, **kwargs: Any):
    """Attention in four operators; grouped keys and values are repeated."""
    ...

def export_mask(batch_size: int, q_length: Any, kv_length: int, mask_function=..., attention_mask: torch.Tensor | None=None, **kwargs: Any) -> torch.Tensor | None:
    """The mask of padding and of the model's own pattern, in numbers.

    :param batch_size: B, queries and keys
    :param mask_function: of batch, head, query, key: is the key seen?
    :param attention_mask: `[B, L]`, 1 at tokens
    :return: what to add to the scores, `[B, 1, 1 or L, L]`; None: nothing"""
    ...

class TwoLogits(torch.nn.Module):
    """A model that takes its inputs by position and returns two tensors, as exporters like it."""
    def __init__(self, model: Any, names: Iterable[str]) -> None:
        ...
    def forward(self, *inputs: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        ...
    model: Any
    names: Iterable[str]

def with_plain_attention(model: Any) -> Any:
    """A copy of a model with the same weights in the same memory, and attention in four operators."""
    ...
OPSET: int
EXPORTING: Any

def write_onnx(model: Any, batch: dict[str, torch.Tensor], path: str | Path) -> None:
    """Write a model with free batch and length: inputs as in `batch`, two outputs `[B, L]`.

    :param model: a transformers question-answering model, float32, on the CPU
    :param batch: one batch of its inputs, `[B, L]` with B and L above 1
    :param path: where the file goes"""
    ...

@contextlib.contextmanager
def traced_quietly() -> Iterator[None]:
    """Where models are traced: one at a time, without gradients, without warnings."""
    ...

@contextlib.contextmanager
def without_graph() -> Iterator[None]:
    """Keep torch from printing all of a model that it cannot export."""
    ...

def quantize(path: str | Path, out: str | Path) -> None:
    """Round the weights of an ONNX model to int8; activations are rounded as they come.

    :param path: ONNX file in float32
    :param out: where the int8 file goes"""
    ...

def quantize_static(path: str | Path, out: str | Path, batches: list[dict[str, torch.Tensor]], show: bool) -> None:
    """Round weights and activations to int8, with scales fixed by watching the model read `batches`.

    :param path: ONNX file in float32
    :param out: where the int8 file goes
    :param batches: dicts of tensors `[1, L]`, as the model reads them
    :param show: progress"""
    ...

def probe_lengths(least: int, most: int) -> list[int]:
    """Lengths at which an export is tried: `most`, about half of it, and so on down to `least`.

    :param least: tokens of the shortest pair
    :param most: the reader's `max_seq_len`
    :return: longest first"""
    ...

def model_batch(reader: Reader, windows: Iterable[Window]) -> dict[str, torch.Tensor]:
    """What a reader's model reads of some windows.

    :param reader: whose tokenizer made the windows
    :param windows: `Window`s
    :return: of tensors `[B, L]`"""
    ...

def short_probe(reader: Reader) -> dict[str, torch.Tensor]:
    """A batch of two questions, one of them padded.

    :param reader: what is exported
    :return: of tensors `[2, L]`"""
    ...

def random_window(reader: Reader, n: int, draw: np.random.Generator) -> Window:
    """A window of random tokens with a question of one.

    :param reader: with its frame around question and context
    :param n: tokens
    :param draw: of the tokens"""
    ...

def long_probes(reader: Reader) -> Iterator[dict[str, torch.Tensor]]:
    """Batches of two windows, the second half as long, at all `probe_lengths`.

    :param reader: what is exported
    :return: yields batches"""
    ...

def check_logits_equal(found: Sequence[torch.Tensor], want: Sequence[torch.Tensor], tokens: torch.Tensor, name: str) -> None:
    """Raise `ValueError` unless logits are those that were to be expected, and numbers.

    :param found: start and end logits `[B, L]`
    :param want: those that were to be expected
    :param tokens: `[B, L]`, true at tokens
    :param name: the reader's, for the message"""
    ...

def broken_logits(name: str, n: int) -> ValueError:
    """What is said of a model that gives no numbers."""
    ...

def other_logits(name: str, n: int, far: float) -> ValueError:
    """What is said of a file that computes something else."""
    ...

def check_export(model: Any, batches: Iterable[dict[str, torch.Tensor]], path: str | Path, name: str) -> None:
    """Raise `ValueError` unless the file computes what the model does, at every length.

    :param model: what was exported
    :param batches: to try it on
    :param path: the file
    :param name: the reader's"""
    ...

def export_facts(reader: Reader, int8: bool, seen: list[Any] | None=None) -> dict[str, Any]:
    """What an exported file says of itself.

    :param reader: what is exported
    :param int8: whether in 8 bits
    :param seen: batches that fixed the scales; None: there are none
    :return: of texts"""
    ...
INT8: str
STATIC: str

def fact_table(facts: dict[str, Any]) -> str:
    """Facts as the rows of a table; foreign text in them stays text.

    :param facts: of texts
    :return: Markdown"""
    ...
EXPORT_CARD: str

def export_card(facts: dict[str, Any], size: int) -> str:
    """The README of an exported directory.

    :param facts: from `export_facts`
    :param size: bytes of the file
    :return: Markdown"""
    ...
MOST_WINDOWS: int
FEWEST_QUESTIONS: int

def calibration_batches(reader: Reader, source: Any) -> list[dict[str, torch.Tensor]]:
    """Windows that show a reader's activations; raises `ValueError` for too few questions.

    :param reader: what is exported
    :param source: questions, see `Questions`
    :return: of dicts of tensors `[1, L]`"""
    ...
EXPORTED: Any

def is_foreign(f: Path) -> bool:
    """Whether that is something that no export writes; hidden files stay, whatever they are.

    :param f: in the directory of an export"""
    ...

def check_new_export(directory: str | Path) -> None:
    """Raise `ValueError` for what is there and is no earlier export, or holds more than one.

    :param directory: where an export is to go"""
    ...

@contextlib.contextmanager
def whole_export(directory: str | Path) -> Iterator[Path]:
    """A new directory whose files take the place of all in `directory`, the model last.

    :param directory: where it goes
    :return: yields a directory to write to"""
    ...

def check_exportable(reader: Reader) -> None:
    """Raise for a missing package, a random head, a model too large for one file.

    :param reader: what is to be exported"""
    ...

@contextlib.contextmanager
def architecture_at_fault(reader: Reader) -> Iterator[None]:
    """Say of whatever tracing or onnxruntime stumbles over that it cannot be exported.

    :param reader: what is being exported"""
    ...

def check_rounded(batch: dict[str, torch.Tensor], path: str | Path, name: str) -> None:
    """Raise `ValueError` unless a rounded file's logits are numbers.

    :param batch: to try it on
    :param path: the file, in 8 bits
    :param name: the reader's"""
    ...

def write_checked(reader: Reader, model: Any, path: Path, int8: bool, seen: list[Any] | None=None) -> Path:
    """Write a model as ONNX; raises `ValueError` unless it computes the same, rounded at least numbers.

    :param reader: what is exported
    :param model: its model, float32, on the CPU
    :param path: where the file goes
    :param int8: round weights to 8 bits
    :param seen: batches to fix the scales of activations on; None: as they come"""
    ...

def add_facts(path: str | Path, facts: dict[str, Any]) -> None:
    """Write facts into a file's own metadata.

    :param path: an ONNX file
    :param facts: of texts"""
    ...

def write_export(reader: Reader, part: Path, int8: bool, seen: list[Any] | None=None) -> None:
    """Write the files of an export; raises `ValueError` for what cannot be exported.

    :param reader: what is exported
    :param part: an empty directory
    :param int8: round weights to 8 bits
    :param seen: batches to fix the scales of activations on; None: as they come"""
    ...

def check_rounding(int8: object, calibrate_on: object) -> bool:
    """Raise `ValueError` unless there are questions for fixed scales, and for them only.

    :param int8: True, False or "static"
    :param calibrate_on: questions, or None
    :return: whether weights are rounded"""
    ...

def f1_on_file(reader: Reader, file: str | Path) -> float:
    """The F1 of a reader on a file of questions.

    :param reader: that answers
    :param file: of questions
    :return: in percent"""
    ...

def as_exported(reader: Reader, directory: str | Path) -> Reader:
    """A reader that answers with its export, in onnxruntime.

    :param reader: that was exported
    :param directory: the export
    :return: its copy"""
    ...

def f1_of_export(reader: Reader, directory: str | Path, file: str | Path) -> tuple[float, float]:
    """What an export has kept of a reader's F1.

    :param reader: that was exported
    :param directory: the export
    :param file: of questions that neither has seen
    :return: of the reader, and of its export"""
    ...
