# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import contextlib, tempfile, time
from dataclasses import dataclass, fields
from pathlib import Path
import torch
from accelerate.utils import broadcast_object_list
from fastcore.basics import patch
from fastcore.imports import in_notebook
from transformers import TrainerCallback, set_seed
from transformers.trainer_callback import PrinterCallback
from transformers.trainer_utils import TrainOutput
from .checks import a_path, real_number, whole_number
from .engine import Learner, ReaderTrainer
from .checkpoints import Checkpoints, Interrupted, checkpoint_step, on_main
from .watch import DevEvaluation, DevLoss, DevMetrics, EarlyStopping, LivePlot
from .watch import TrainingBar, metric_names, plot_losses
from .precision import dropout_of, float32_weights, kept_memory, own_garbage, wishing
from .objective import Labels, Objective
from .questions import Questions, windows_fingerprint
from .reading import Reader, check_reader, public_name, quiet, settle
from .recipe import RECIPE, phase_settings, with_fields
from .windows import plain_rows
from .settings import Settings, check_places, split_settings
from .settings import training_arguments, training_device
from .files import exclusive_directory, disk_errors
from datasets import Dataset
from typing import Any

__all__ = ['FSDP_DEV', 'SAME', 'SELDOM', 'Training', 'is_windows', 'check_objective', 'check_weights', 'AtItsEnd', 'EndsOnce', 'gather', 'Files', 'check_files', 'EarlyStopping', 'plot_losses']
_all_: Any

class Training:
    """One training of a reader, from its settings to its result."""
    def __init__(self, reader: Reader, questions: Any, objective: Objective, dev: Any | None=None, phase: str | None=None, given: dict[str, Any] | None=None) -> None:
        """:param reader: who learns
        :param questions: what from: `Questions`, whatever these can be made of, or windows
        :param objective: what
        :param dev: a development set, likewise, or a function that returns metrics
        :param phase: name in histories and checkpoints; None: the objective's
        :param given: keyword arguments of `fit`"""
        ...
    reader: Any
    objective: Objective
    dev: Any
    phase: Any
    settings: Any
    more: Any
    questions: Any
    device: Any
    folder: Any
    scratch: Any
    place: Any
    args: Any
    windows: Any
    trainer: Any
    watch: Any
    resume: Any
    seen: Any
    out: Any
    def bring_back(self) -> None:
        """Bring the model back to where and how prediction needs it."""
        ...
    def check(self) -> None:
        """Raise for whatever would fail later and can be seen now."""
        ...
    def check_settings(self, expects_dev: bool=False) -> None:
        """Raise for settings that would fail later; `expects_dev` as for `metrics`."""
        ...
    def connect(self, trainer: ReaderTrainer, watch: DevEvaluation) -> tuple[Path | None, int]:
        """Tell the trainer who wants to know how it goes.

        :param trainer: of this training
        :param watch: of its development set
        :return: the checkpoint to go on from, or None, and the tokens seen before it"""
        ...
    def do(self) -> dict[str, Any]:
        """The whole training, step by step.

        :return: see `fit`"""
        ...
    def facts(self) -> dict[str, Any]:
        """What was done, for the model card."""
        ...
    def fill_in(self) -> None:
        """Take from the recipe what was not given."""
        ...
    def go(self) -> None:
        """Trainer's own loop, with a bar."""
        ...
    def key(self) -> dict[str, Any]:
        """What this training depends on."""
        ...
    def make_arguments(self) -> None:
        """The settings as `transformers.TrainingArguments`; raises `ValueError` for what these refuse."""
        ...
    def make_trainer(self) -> ReaderTrainer:
        """The trainer of this training."""
        ...
    def metrics(self, expects_dev: bool=False) -> list[str] | None:
        """What the development set is judged by.

        :param expects_dev: there will be a development set, which nobody has read yet
        :return: None: there is no development set; []: not known"""
        ...
    def note(self) -> None:
        """Keep what was logged, what was done, and what is trained now."""
        ...
    def nothing_left(self, seconds: float) -> TrainOutput:
        """End as Trainer does, for those who watch.

        :param seconds: until that was known"""
        ...
    def prepare(self) -> None:
        """Make windows, and add what the objective wants of them."""
        ...
    def result(self) -> dict[str, Any]:
        """What came of it.

        :return: see `fit`"""
        ...
    def run(self) -> None:
        """Train; `Interrupted` is raised for Ctrl-C."""
        ...
    def watcher(self, trainer: ReaderTrainer) -> DevEvaluation:
        """What evaluates the development set every so many steps.

        :param trainer: of this training"""
        ...

def is_windows(x: object) -> bool:
    """Whether `x` is a table of windows already, as `make_windows` makes it."""
    ...

def check_objective(objective: object) -> None:
    """Raise `ValueError` for what is no objective.

    :param objective: what is to be learned"""
    ...

def check_weights(reader: Reader) -> None:
    """Raise `ValueError` for a model that shows no weights, such as one in ONNX.

    :param reader: who is to learn"""
    ...
FSDP_DEV: str
SAME: Any
SELDOM: Any

class AtItsEnd(Exception):
    """A training goes on from where it had ended."""

class EndsOnce(TrainerCallback):
    """Lets no step begin after the last."""
    def on_step_begin(self, args, state, control, **kwargs: Any) -> None:
        """Called by Trainer before each step."""
        ...

def gather(reader: Reader, trainer: Any) -> None:
    """Put together a model that FSDP holds in pieces."""
    ...

@dataclass
class Files:
    """The files of a training."""
    data_dir: str
    train_filename: str
    dev_filename: str = ...
    test_filename: str = ...
    dev_split: float = ...
    max_examples: int = ...
    def __post_init__(self) -> None:
        ...
    def held_out(self, objective: Objective) -> tuple[Any, ...]:
        """Read what is only evaluated on; raises for what cannot be, before the file to train on is opened.

        :param objective: what is learned
        :return: the `Questions` to watch and to evaluate afterwards, None where there are none"""
        ...
    def open(self, name: str | Path | None) -> Questions | None:
        """The questions of one of the files; None for none."""
        ...
    def training(self, augmenter: Any | None=None) -> tuple[Any, ...]:
        """Read what is trained on.

        :param augmenter: makes fresh variants of the paragraphs in each pass
        :return: the `Questions` to train on, and those split off (None without `dev_split`)"""
        ...

def check_files(files: Files) -> None:
    """Raise `ValueError` for what names no file; only those to evaluate on may be left out.

    :param files: as they were given"""
    ...
