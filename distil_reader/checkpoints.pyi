# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import hashlib, json, logging, shutil, zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
import torch
from accelerate import PartialState
from accelerate.utils import broadcast_object_list
from fastcore.basics import patch
from transformers import TrainerCallback, TrainerState
from .reading import Reader
from .recipe import phase_names
from .files import atomic_write

__all__ = ['log', 'SEAL', 'checksum', 'write_checksums', 'find_damage', 'checkpoint_step', 'checkpoints', 'newest_sound', 'finished_checkpoints', 'on_main', 'weights_fingerprint', 'Checkpoints', 'Interrupted']
log: Any
SEAL: str

def checksum(path: str | Path) -> list[int]:
    """What tells whether a file is as it was written.

    :return: size in bytes, CRC-32"""
    ...

def write_checksums(folder: str | Path) -> None:
    """Note size and checksum of every file in `folder`.

    :param folder: a checkpoint's directory, complete"""
    ...

def find_damage(folder: str | Path) -> str:
    """What is wrong with a checkpoint, in words.

    :param folder: a checkpoint's directory
    :return: '' if it is as it was when its checksums were written"""
    ...

def checkpoint_step(folder: str | Path) -> int | None:
    """The step after which a checkpoint was written.

    :param folder: a checkpoint's directory
    :return: None if it is not called like one"""
    ...

def checkpoints(folder: str | Path) -> list[Path]:
    """The checkpoints in `folder`, sound or not.

    :param folder: a phase's directory
    :return: newest first"""
    ...

def newest_sound(folder: str | Path) -> Path | None:
    """The newest checkpoint that is not damaged; the others are named in warnings.

    :param folder: a phase's directory
    :return: its path, or None"""
    ...

def finished_checkpoints(folder: str | Path) -> list[Path]:
    """The checkpoints in `folder` whose writing came to an end.

    :param folder: a phase's directory
    :return: newest first"""
    ...

def on_main(f: Callable[[], Any]) -> Any:
    """Run `f` once; every process gets its result, or raises its error.

    :param f: called with nothing, in the main process only
    :return: what it returned there, in every process"""
    ...

def weights_fingerprint(model: torch.nn.Module) -> str:
    """A hash of all weights, as float32.

    :return: hexadecimal"""
    ...

class Checkpoints(TrainerCallback):
    """Completes each checkpoint that Trainer writes, keeps the newest ones, and finds where to go on."""
    def __init__(self, trainer: Any, watch: Any, folder: str | Path, run: dict[str, Any], keep: int) -> None:
        """:param trainer: a `ReaderTrainer`: its `sums`, `logged` and `loss_sum` are written, too
        :param watch: the `DevEvaluation` of the run
        :param folder: the phase's directory
        :param run: what the run depends on
        :param keep: how many to keep; None: all"""
        ...
    trainer: Any
    watch: Any
    folder: Any
    run: dict[str, Any]
    keep: int
    def check_same_run(self, checkpoint: Path) -> None:
        """Raise `ValueError` if a checkpoint was written by a run that depends on something else.

        :param checkpoint: its directory"""
        ...
    def find(self) -> Path | None:
        """The checkpoint to go on from; raises `ValueError` if it is another run's.

        :return: a path, or None"""
        ...
    def on_save(self, args, state: TrainerState, control, **kwargs: Any) -> None:
        """Called by Trainer when it has written a checkpoint."""
        ...
    def on_step_end(self, args, state: TrainerState, control, **kwargs: Any) -> None:
        """Called by Trainer after each step."""
        ...
    def progress(self) -> dict[str, Any]:
        """What Trainer does not write itself.

        :return: for JSON"""
        ...
    def remove_old(self, step: int) -> None:
        """Remove checkpoints older than that of `step`: all but the newest finished ones."""
        ...
    def restore(self) -> tuple[Any, ...]:
        """Find the checkpoint to go on from and take up what Trainer does not.

        :return: the checkpoint or None, and the tokens seen before it"""
        ...

class Interrupted(KeyboardInterrupt):
    """Ctrl-C in a training. Its text says where that stands and how to go on."""
    def __init__(self, phase: str, state: Any, folder: str | Path | None=None) -> None:
        """:param phase: the phase's name, as for `fit`
        :param state: Trainer's: `global_step` and `max_steps`
        :param folder: where the phase's checkpoints are; None: none are written"""
        ...
    phase: str
    folder: str | Path | None
    step: Any
    steps: Any
    checkpoint: Any
    def what_next(self) -> str:
        """What the same call will do."""
        ...
