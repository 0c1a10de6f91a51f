# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
from .command import command
import copy, math, shutil, sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import asdict, dataclass, field
from functools import partial
from inspect import signature
from pathlib import Path
from typing import Any
from fastcore.basics import patch
from .checks import a_path, strict_json, whole_number
from .files import exclusive_directory, atomic_write
from .questions import load_questions
from .squad import save_squad
from .augment import augment_squad
from .reader import Reader, public_name
from .reading import check_reader
from .compare import Comparison, compare
from .drawing import load_pyplot
from .checkpoints import checkpoints
from .watch import plot_losses
from .intermediate import Layers, check_losses, default_losses
from .job import check_data, check_mlm, check_names, check_output_dir, write_mark
from .beside import Beside, may_share
from .screen import Progress, last_screen, shell_command, shown_live
from .preflight import check_ffn, check_glove, is_toy, recipe_of
from .recipe import RECIPE, Recipe, with_fields
from .objective import Labels
from .toy import make_toy, toy_glove, toy_teacher
from .train import Training

__all__ = ['BASELINE', 'TOY_FIT', 'Job', 'check_job', 'check_travels', 'write_first_questions', 'in_short', 'finite_values', 'drop_checkpoints', 'where_it_stands', 'run_job', 'check_together', 'toy_files', 'make_world', 'typed_again', 'ends_with', 'work_and_show', 'distil_reader', 'reader_settings', 'load_pair']

@dataclass
class Job:
    """Everything that one job of distillation works with."""
    teacher: Reader
    student: Reader
    train: Path
    dev: Path
    output_dir: Path
    recipe: Recipe
    glove_path: str = ...
    mlm: str = ...
    max_examples: int = ...
    fit: dict[str, Any] = ...
    beside: bool = ...
    def __post_init__(self) -> None:
        ...
    saved: Any = field(init=False)
    progress: Any = field(init=False)
    losses: Any = field(init=False)
    common: Any = field(init=False)
    def as_it_starts(self) -> Reader:
        """A copy of the student as it is now."""
        ...
    def augmented(self) -> Path:
        """The file that phase 1 reads."""
        ...
    def beside_us(self, baseline: Reader | None, path: Path):
        """Within it, the baseline learns beside us, if it is to.

        :param baseline: the student as it was at the start; None: there is no baseline
        :param path: the file that phase 1 reads"""
        ...
    def check(self) -> None:
        """Raise for everything that can be seen before the work, an illegal pair included."""
        ...
    def distil(self, baseline: Reader | None) -> None:
        """Both phases, and the baseline.

        :param baseline: the student as it is at the start; None: no baseline"""
        ...
    def finish_baseline(self, baseline: Reader, steps: int, other: Beside | None) -> None:
        """Have a baseline that has learned for as many steps.

        :param baseline: the student as it was at the start
        :param steps: of both phases
        :param other: who trains it; None: nobody"""
        ...
    def histories(self, baseline: Reader | None=None) -> dict[str, Any]:
        """How the losses of all trainings went.

        :param baseline: the label-only student, if there is one
        :return: of each training: its logged lines"""
        ...
    def phase_1(self, path: Path) -> dict[str, Any]:
        """Match the teacher's layers.

        :param path: the file to read
        :return: see `fit`"""
        ...
    def phase_2(self) -> dict[str, Any]:
        """Match the teacher's answers, and the labels.

        :return: see `fit`"""
        ...
    def report(self, table: Comparison, history: dict[str, list[dict[str, Any]]]) -> None:
        """Pictures, figures, a report and a model card beside the saved student.

        :param table: a `Comparison`
        :param history: from `histories`"""
        ...
    def run(self):
        """Check, take the directory, work; Ctrl-C says where it stands.

        :param self: a `Comparison`: teacher, distilled student, and the label-only student"""
        ...
    def settings(self) -> dict[str, Any]:
        """What a job depends on, to tell it from another."""
        ...
    def train_baseline(self, baseline: Reader, steps: int) -> None:
        """Train the same student on labels alone.

        :param baseline: the student as it was at the start
        :param steps: of both phases"""
        ...
    def trained(self, title: str, phase: str, reader: Reader, learn) -> dict[str, Any]:
        """Announce a training, show it on a terminal, and say what came of it.

        :param title: what is done
        :param phase: see `fit`
        :param reader: who learns
        :param learn: trains the reader: called with the arguments that all trainings share
        :return: see `fit`"""
        ...
    def work(self) -> Comparison:
        """The job, step by step.

        :return: a `Comparison`"""
        ...
    def write_results(self, table: Comparison, history: dict[str, list[dict[str, Any]]]) -> None:
        """All figures, for programs.

        :param table: a `Comparison`
        :param history: from `histories`"""
        ...

def check_job(recipe: Recipe, train: str | Path | None, dev: str | Path | None, output_dir: str | Path, glove_path: str | Path | None=None, mlm: str | Path | None=None, max_examples: int | None=None, inputs: Iterable[str | Path]=(), settings: dict[str, Any] | None=None) -> None:
    """Raise for all that would end a job and can be seen before it begins; nothing is loaded or written.

    :param recipe: how to distil
    :param train: SQuAD file to distil on; None: it will be made
    :param dev: SQuAD file to evaluate on; None: it will be made
    :param output_dir: the student goes here
    :param glove_path: GloVe file to augment with, or None
    :param mlm: masked LM to augment with, or None
    :param max_examples: use only the first so many questions of `train`
    :param inputs: directories that are read: of the teacher, of the student
    :param settings: see `Job.settings`; None: not to be compared"""
    ...

def check_travels(fit: dict[str, Any]) -> None:
    """Raise `ValueError` for arguments of `Reader.fit` that another process cannot be given."""
    ...

def write_first_questions(path: str | Path, n: int, output_path: str | Path) -> str | Path:
    """Write the first `n` questions of a SQuAD file.

    :param path: SQuAD file
    :param n: how many
    :param output_path: where to write them
    :return: `output_path`"""
    ...

def in_short(result: dict[str, Any]) -> str:
    """A training's result in a few words.

    :param result: of a training"""
    ...
BASELINE: str

def finite_values(value: Any) -> Any:
    """`value` with None for what is not finite, as the gradient of a step is that float16 left out."""
    ...

def drop_checkpoints(folder: Path) -> None:
    """Remove what was for going on; whatever else is there stays.

    :param folder: with a directory for each phase"""
    ...

def where_it_stands(progress: Progress, e: KeyboardInterrupt) -> str:
    """Where a job was interrupted, and what to do.

    :param progress: of the job
    :param e: that ended it"""
    ...

def run_job(teacher: Reader, student: Reader, train: str | Path, dev: str | Path, output_dir: str | Path, recipe: Recipe=..., glove_path: str | Path | None=None, mlm: str | Path | None=None, max_examples: int | None=None, **fit: Any) -> Comparison:
    """Augment, distil, train a baseline, evaluate, save; raises `ValueError` before any work for an illegal pair.

    :param teacher: a trained reader
    :param student: a reader with the same vocabulary; it is distilled in place
    :param train: SQuAD file to distil on
    :param dev: SQuAD file to evaluate on, never trained on
    :param output_dir: the student goes here, with pictures and figures
    :param recipe: how to distil
    :param glove_path: GloVe file to augment with, or None
    :param mlm: masked LM to augment with, or None
    :param max_examples: use only the first so many questions of `train`
    :param fit: further arguments of `Reader.fit`, for all trainings
    :return: a `Comparison`: teacher, distilled student, and the label-only student"""
    ...

def check_together(recipe: dict[str, Any], augments: bool) -> None:
    """Raise `ValueError` for a flag that would do nothing.

    :param recipe: flags of the recipe that are given
    :param augments: whether there is something to augment with"""
    ...

def toy_files(output_dir: str | Path, glove: str) -> tuple[Path, Path, str | Path]:
    """Where a job has the toy world's files.

    :param output_dir: of the job
    :param glove: GloVe file that was given, or ''
    :return: files to train on, to evaluate on, and of word vectors"""
    ...

def make_world(job: Job) -> None:
    """Write the toy world's files into a job's directory, and its GloVe file.

    :param job: whose files are to be the toy world's"""
    ...

def typed_again(given: dict[str, Any]) -> str:
    """The command with what was given; what is at its default is left out.

    :param given: arguments of `distil_reader`; under "kwargs" those of the recipe"""
    ...

@contextmanager
def ends_with(command: str) -> Iterator[None]:
    """Within it, Ctrl-C ends with the command to type.

    :param command: that goes on"""
    ...
TOY_FIT: Any

def work_and_show(job: Job, toy: bool, typed: str) -> None:
    """Do a job and print what came of it.

    :param job: to do
    :param toy: whether its files are the toy world's, and to be made
    :param typed: the command, for who interrupts it"""
    ...

def distil_reader(teacher: str='', student: str='', student_layers: int | None=None, ffn: float | None=None, train: str='', dev: str='', output_dir: str='distil_reader_output', glove: str='', mlm: str='', max_examples: int | None=None, max_seq_len: int=384, doc_stride: int=128, thorough: bool=False, use_gpu: bool=True, allow_pickle: bool=False, **kwargs):
    """Distil a reader: augment, both phases, a baseline, evaluation. The student is saved in output_dir, with figures.

    :param teacher: directory or hub name of a reader; nothing at all given: the toy world
    :param student: directory or hub name of the student
    :param student_layers: or: make the student of so many of the teacher's layers
    :param ffn: and keep this share of their feed-forward neurons; nothing: all
    :param train: SQuAD file to distil on
    :param dev: SQuAD file to evaluate on
    :param output_dir: the student goes here
    :param glove: GloVe file: augment the data of phase 1 with its neighbours
    :param mlm: masked LM: augment the data of phase 1 with its candidates
    :param max_examples: use the first so many training questions only
    :param max_seq_len: longest window in tokens
    :param doc_stride: overlap of windows in tokens
    :param thorough: in the toy world: its larger teacher, and a longer recipe
    :param use_gpu: use a GPU if there is one
    :param allow_pickle: also read weights that are there as a pickle only"""
    ...

def reader_settings(max_seq_len: int, doc_stride: int, **others: Any) -> dict[str, Any]:
    """How both readers are to be; raises `ValueError` for lengths that are no whole numbers.

    :param max_seq_len: longest window in tokens
    :param doc_stride: overlap of windows in tokens
    :param others: as they are given
    :return: for `Reader`"""
    ...

def load_pair(teacher: str, student: str, student_layers: int, start: str | list[int], settings: dict[str, Any], ffn: float | None=None, train: str | Path | None=None) -> tuple[Reader, Reader]:
    """Teacher and student.

    :param teacher: directory or hub name; '': the toy world's
    :param student: likewise; '': made of the teacher
    :param student_layers: layers of a student made of the teacher; None: half of them
    :param start: which, see `layer_map`
    :param settings: of both readers
    :param ffn: share of the neurons that it keeps; None: all
    :param train: SQuAD file that shows which, see `from_teacher`"""
    ...

def _own_or_toy(teacher, student, student_layers, start, train, dev, output_dir, seed, **settings):
    """Both readers and both files, as older scripts ask for them; nothing is written."""
    ...
