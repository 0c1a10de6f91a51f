# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import os
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any
import torch
from transformers import TrainerCallback, TrainingArguments
from transformers.integrations.integration_utils import INTEGRATION_TO_CALLBACK
from transformers.integrations.integration_utils import get_available_reporting_integrations
from .checks import flag, printable, real_number, whole_number
from .recipe import RECIPE
from .reading import pick_device
from .watch import EarlyStopping, check_early_stopping
from .files import check_writable, check_save_dir
from .precision import mixed_precision

__all__ = ['INSTEAD', 'OF_EVALUATION', 'OURS', 'Settings', 'dropout_setting', 'number_rules', 'check_numbers', 'check_arguments', 'check_loggers', 'split_settings', 'training_arguments', 'training_device', 'check_places', 'check_callbacks']

@dataclass
class Settings:
    """How a training runs."""
    batch_size: int = ...
    n_epochs: float = ...
    learning_rate: float = ...
    warmup_proportion: float = ...
    grad_acc_steps: int = ...
    dropout: float | str | None = ...
    seed: int = ...
    use_gpu: bool = ...
    devices: list[Any] | None = ...
    use_amp: bool = ...
    evaluate_every: int = ...
    early_stopping: EarlyStopping = ...
    save_dir: str = ...
    checkpoint_root_dir: str = ...
    checkpoint_every: int = ...
    checkpoints_to_keep: int = ...
    num_processes: int = ...
    callbacks: list[Any] | None = ...

def dropout_setting(value: Any, name: str) -> float | str | None:
    """A probability, 'recipe', 'outside attention' or None; raises `ValueError` for anything else.

    :param value: what was given
    :param name: of the setting, for the message"""
    ...

def number_rules() -> dict[str, Callable[..., Any]]:
    """What looks at each setting that is a number.

    :return: name -> function of a value and a name"""
    ...

def check_numbers(settings: dict[str, Any]) -> dict[str, Any]:
    """Raise `ValueError` for a number that a setting cannot be.

    :param settings: by name; those that are no numbers are passed over
    :return: the numbers among them, as Python's own"""
    ...
INSTEAD: Any
OF_EVALUATION: Any

def check_arguments(args: dict[str, Any]) -> None:
    """Refuse what neither this book nor `TrainingArguments` knows, and what would be ignored."""
    ...

def check_loggers(report_to: object) -> None:
    """Raise `ValueError` for a logger that is not known, or not installed.

    :param report_to: a name that transformers knows, a list of them, "all" or "none" """
    ...

def split_settings(given: dict[str, Any]) -> tuple[Settings, dict[str, Any]]:
    """Tell this book's settings from those for `TrainingArguments`; raises for what nobody knows."""
    ...
OURS: Any

def training_arguments(device: torch.device, folder: str | Path, s: Settings, more: dict[str, Any]) -> TrainingArguments:
    """Settings as `transformers.Trainer` reads them.

    :param device: where training runs
    :param folder: where Trainer writes, if it writes
    :param s: with everything filled in
    :param more: what else was given"""
    ...

def training_device(home: torch.device, s: Settings) -> torch.device:
    """Where the model is to be trained; raises `ValueError` for what one process cannot do.

    :param home: where the reader is
    :param s: use_gpu, devices, num_processes"""
    ...

def check_places(s: Settings, metrics: list[Any] | None) -> None:
    """Raise unless everything can be written where it is to go, and early stopping waits for something that comes.

    :param s: of a training
    :param metrics: what the development set is judged by; None: there is none; []: not known"""
    ...

def check_callbacks(callbacks: object) -> None:
    """Raise `ValueError` for what could not be told how a training goes.

    :param callbacks: `TrainerCallback`s, or None"""
    ...
