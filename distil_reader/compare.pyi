# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from .reading import Calibration
from typing import Any, Literal, overload
import math, time
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TYPE_CHECKING
import numpy as np, torch
from fastcore.basics import patch
from .checks import markdown_text, printable, real_number, whole_number
from .drawing import axes, markdown_table, text_table
from .metrics import TOP_N, best_span_text, check_language, exact_score
from .metrics import examples_to_score, f1_scores, gold_answers, no_answer_threshold
from .metrics import span_metrics, tuned_metrics, tuned_threshold
from .mistakes import Changes, Slices, lost_and_won, slice_scores
from .reading import Reader, SpanPrediction, check_reader, public_name, weights_mark
from .windows import iter_windows, pair_frame
from .questions import file_facts, load_questions, warn_of_lengths
from .squad import Example
from matplotlib.figure import Figure

__all__ = ['COLUMNS', 'NO_DIFFERENCE', 'check_differences', 'paired_bootstrap', 'draw_means', 'shown_value', 'Comparison', 'take_turns', 'paragraph_numbers', 'f1_difference', 'f1_differences', 'model_size', 'named_readers', 'check_readers', 'comparison_note', 'check_other_file', 'reader_facts', 'comparison_rows', 'tuned_thresholds', 'compare', 'log_distributions', 'kl_divergence', 'mean_kl', 'same_tokens', 'same_texts', 'agreement']

def check_differences(difference: np.ndarray) -> None:
    """Raise `ValueError` where there is nothing to draw from, or something that is no number."""
    ...

def paired_bootstrap(difference: np.ndarray, groups=None, draws: int=2000, level: float=0.95, seed: int=0) -> tuple[float, float]:
    """An interval for the mean difference, had there been other questions like these.

    :param difference: of the two readers' scores on each question, `[n]`
    :param groups: the group of each question, `[n]`, drawn as a whole; None: each is its own
    :param draws: how many files are drawn
    :param level: share of the draws inside the interval
    :param seed: the same seed gives the same interval
    :return: low and high, in the unit of `difference`"""
    ...

def draw_means(total: np.ndarray, size: np.ndarray, draws: int, rng: np.random.Generator) -> np.ndarray:
    """Means over groups that are drawn with replacement.

    :param total: sum of each group, `[groups]`
    :param size: members of each group, `[groups]`
    :param draws: how many files are drawn
    :param rng: where chance comes from
    :return: `[draws]`"""
    ...
COLUMNS: Any

def shown_value(row: dict[str, Any], key: str) -> str:
    """A number as it stands in the table."""
    ...

@dataclass(repr=False)
class Comparison:
    """Readers side by side: prints as a table, plots as a picture."""
    rows: list[dict[str, Any]]
    note: str
    squad: dict[str, Any] | None = ...
    predictions: dict[str, Any] | None = ...
    thresholds: dict[str, float] | None = ...
    facts: dict[str, dict[str, Any]] | None = ...
    data: dict[str, Any] | None = ...
    language: str = ...
    def __repr__(self) -> str:
        ...
    def _repr_markdown_(self) -> str:
        ...
    def calibration_of(self, name: str) -> Calibration:
        """How its margins become probabilities.

        :param name: a reader's"""
        ...
    def cells(self) -> list[list[str]]:
        """Rows of texts, the heading first."""
        ...
    def chance_in_words(self, student: str, teacher: str) -> str:
        """Whether the difference of F1 may be chance.

        :param student: a reader's name
        :param teacher: the one it is held against"""
        ...
    def changes(self, student: str | None=None, teacher: str | None=None, most: int=5) -> Changes:
        """The questions one reader (the last one) lost and won against another (the first one)."""
        ...
    def headline(self, student: str | None=None, teacher: str | None=None) -> str:
        """What came out, in words.

        :param student: a reader's name; None: the last one
        :param teacher: the one it is held against; None: the first one
        :return: a sentence or more"""
        ...
    def pair(self, student: str | None=None, teacher: str | None=None) -> tuple[str, str]:
        """Two names, by default the last and the first; raises `ValueError` for one not compared."""
        ...
    def plot(self, path: str | Path | None=None) -> 'Figure':
        """F1 against milliseconds per question; the area of a point is the reader's memory.

        :param path: also save the picture here, e.g. as PNG
        :return: a matplotlib figure"""
        ...
    def reliability(self) -> dict[Any, Any]:
        """Scores of the readers' best answers, as `predict` gives them.

        :return: name to scores, and whether the answers are right"""
        ...
    def slices(self) -> Slices:
        """F1 of the readers by slices of the file."""
        ...
    def to_html(self, path: str | Path, student: str | None=None, teacher: str | None=None, history: dict[Any, Any] | None=None, recipe: Any | None=None, load: str | None=None, most: int=10) -> Path:
        """Write a report: one page that needs nothing else.

        :param path: the page's file
        :param student: whose report it is, a reader's name; None: the last one
        :param teacher: the one it is held against; None: the first one
        :param history: logs by the name of the training, as in `reader.history`; None: no curves
        :param recipe: the `Recipe`, or a dict of settings; None: left out
        :param load: directory or hub name to load the student from; None: left out
        :param most: questions lost, and questions won, that are shown; the rest is counted
        :return: the file"""
        ...

def take_turns(readers: dict[str, Reader], examples: list[Example], turn: int=200) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """Let readers answer the same questions, a turn each.

    :param readers: name to `Reader`
    :param examples: `Example`s
    :param turn: questions at a time
    :return: by name: `SpanPrediction`s, one for each example; seconds they took"""
    ...

def paragraph_numbers(squad: dict[Any, Any]) -> list[int]:
    """In which paragraph each question of a file stands.

    :param squad: a SQuAD file
    :return: one for each question"""
    ...
NO_DIFFERENCE: Any

def f1_difference(scores: np.ndarray, first: np.ndarray, paragraph: list[Any]) -> dict[Any, Any]:
    """By how many points of F1 a reader is ahead, and the interval; `paragraph`: of each question."""
    ...

def f1_differences(squad: dict[str, Any], predictions: dict[Any, Any], thresholds: dict[str, float], language: str | None=None) -> dict[str, Any]:
    """By how much F1 each reader is ahead of the first, and the interval.

    :param squad: a SQuAD file
    :param predictions: name of a reader to its `SpanPrediction`s; the first is compared with
    :param thresholds: name to its threshold
    :param language: of the answers, as `normalize_answer` takes it
    :return: name to f1_difference, f1_low and f1_high in points; None for the first"""
    ...

def model_size(model: Any) -> dict[str, Any]:
    """Parameters, and the memory that weights and buffers take.

    :param model: a torch module
    :return: parameters (millions), MiB"""
    ...

def named_readers(readers: dict[str, Reader] | list[Reader]) -> dict[str, Any]:
    """Readers by name; raises `ValueError` where two have the same name, or there is none.

    :param readers: dict from name to `Reader`, or a list of them
    :return: name to a copy that keeps quiet"""
    ...

def check_readers(readers: object) -> None:
    """Raise `ValueError` for what is no dict and no list of readers."""
    ...

def comparison_note(data_file: str | Path, tune_file: str | Path | None, readers: dict[str, Reader], questions: int) -> str:
    """What one must know to read the table.

    :param data_file: the file that was scored
    :param tune_file: the one that thresholds were chosen on, or None
    :param readers: name to `Reader`
    :param questions: how many"""
    ...

def check_other_file(data_file: str | Path, tune_file: str | Path | None) -> None:
    """Raise `ValueError` where thresholds would be chosen on the file that is scored.

    :param data_file: the file that is scored
    :param tune_file: the one to choose thresholds on, or None"""
    ...

def reader_facts(reader: Reader) -> dict[str, Any]:
    """What a report says of a reader besides its figures, without the reader.

    :param reader: any
    :return: layers, max_seq_len, doc_stride, calibration, no_ans_boost, provenance, weights"""
    ...

def comparison_rows(readers: dict[str, Reader], squad: dict[str, Any], predictions: dict[str, list[SpanPrediction]], thresholds: dict[str, float], seconds: dict[str, float], tuned: dict[str, float], language: str | None=None) -> list[dict[str, Any]]:
    """The rows of the table, in the order of the readers.

    :param readers: name to `Reader`
    :param squad: a SQuAD file
    :param predictions: name to `SpanPrediction`s
    :param thresholds: name to the reader's threshold
    :param seconds: name to the time its predictions took
    :param tuned: name to a threshold that was chosen on another file; {} for none
    :param language: of the answers, as `normalize_answer` takes it
    :return: of dicts, see `Comparison`"""
    ...

def tuned_thresholds(readers: dict[Any, Any], tune_file: str | Path, language: str | None=None) -> dict[str, float]:
    """The best threshold of each reader on a file that it is not compared on.

    :param readers: `Reader`s by name
    :param tune_file: SQuAD file
    :param language: of the answers
    :return: by name"""
    ...

def compare(readers, data_file: str | Path, tune_file=None, language: str | None=None) -> Comparison:
    """Evaluate readers on one file: quality, size and speed side by side.

    :param readers: dict from name to `Reader`, or a list; compared with the first of them
    :param data_file: SQuAD file
    :param tune_file: another SQuAD file: choose thresholds on it, and report tuned F1
    :param language: of the answers, as `normalize_answer` takes it"""
    ...

def log_distributions(start: torch.Tensor, end: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Log-probabilities of starts and ends where an answer may be; -inf elsewhere.

    :param start: start logits `[B, L]`
    :param end: end logits `[B, L]`
    :param mask: `[B, L]`, true where an answer may be
    :return: `[2, B, L]`"""
    ...

def kl_divergence(p: torch.Tensor, q: torch.Tensor) -> torch.Tensor:
    """The divergence of `q` from `p`, summed.

    :param p: log-probabilities, -inf where there is none
    :param q: of the same shape
    :return: a number, nats"""
    ...

def mean_kl(student: Reader, teacher: Reader, examples: list[Example]) -> float:
    """How far the student's distributions are from the teacher's: mean over start, end and windows.

    :param student: q
    :param teacher: p; the same tokenizer
    :param examples: `Example`s, read in windows of the student's lengths
    :return: nats"""
    ...

def same_tokens(a: Reader, b: Reader) -> bool:
    """Whether two readers cut every text into the same tokens, as far as their tokenizers say.

    :param a: one
    :param b: another"""
    ...

def same_texts(a: list[str], b: list[str], language: str | None=None) -> float:
    """How often two texts are the same once normalised.

    :param a: texts
    :param b: as many
    :param language: as `normalize_answer` takes it
    :return: percent"""
    ...

def agreement(student: Reader, teacher: Reader, data_file: str | Path, language: str | None=None) -> dict[str, Any]:
    """How often a student says what its teacher says, and how far its distributions are.

    :param student: how near is it
    :param teacher: to this one?
    :param data_file: SQuAD file; its answers are not looked at
    :param language: of the answers, as `normalize_answer` takes it
    :return: same_answer, same_span (percent), kl (nats; None for other tokens), questions"""
    ...
