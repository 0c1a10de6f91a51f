# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import logging, math, re, string, sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from numbers import Real
from pathlib import Path
from typing import Any, NamedTuple, TYPE_CHECKING
from unicodedata import category
import numpy as np
from .checks import printable, real_number
from .drawing import axes
from .questions import load_questions
from .squad import Example, Place, get_list, question_id, squad_examples
from .reading import Reader, SpanPrediction, check_reader
from matplotlib.figure import Figure

__all__ = ['log', 'languages', 'NO_SPAN', 'TOP_N', 'OFFICIAL', 'NEVER', 'normalize_english', 'Language', 'any_word', 'check_language', 'is_punctuation', 'normalize_in', 'normalize_answer', 'get_tokens', 'exact_score', 'f1_score', 'answer_score', 'question_places', 'check_unique_id', 'gold_texts', 'gold_answers', 'examples_to_score', 'check_new_id', 'by_id', 'check_answer_text', 'check_answers', 'answer_scores', 'mean_percent', 'metrics_by_kind', 'check_na_probs', 'check_threshold', 'apply_threshold', 'best_threshold', 'best_scores', 'precision_recall', 'save_curve', 'save_histograms', 'draw_precision_recall', 'squad2_metrics', 'check_all_answerable', 'squad1_metrics', 'finite_gap', 'check_predictions', 'best_span_text', 'f1_scores', 'candidate_texts', 'top_n_scores', 'farm_metrics', 'best_metrics', 'span_metrics', 'best_f1_threshold', 'tuned_metrics', 'tuned_threshold', 'no_answer_threshold', 'running_total', 'surest_first', 'threshold_curve', 'plot_thresholds']
log: Any
_no_punctuation: Any
_articles: Any

def normalize_english(text: str) -> str:
    """`text` as SQuAD's scripts compare it: no case, punctuation, articles or extra space.

    :param text: an answer"""
    ...

class Language(NamedTuple):
    """How answers in a language are compared."""
    articles: re.Pattern = ...
    alone: re.Pattern = ...

def any_word(words: str) -> re.Pattern:
    """A pattern of whole words.

    :param words: with spaces between them"""
    ...
languages: Any
_kana_and_kanji: str

def check_language(language: object) -> Language | None:
    """The rules of a language; raises `ValueError` for one that has none here.

    :return: its rules; None for None"""
    ...

def is_punctuation(c: str) -> bool:
    """Whether it is punctuation in Unicode or in ASCII, which counts + and $, too.

    :param c: a character"""
    ...

def normalize_in(text: str, rules: Language) -> str:
    """`text` as MLQA's script compares it: no case, punctuation, articles or extra space."""
    ...

def normalize_answer(text: str, language: str | None=None) -> str:
    """`text` as the official scripts compare it.

    :param text: an answer
    :param language: a key of `languages`; None: SQuAD's rules for English"""
    ...

def get_tokens(text: str, language: str | None=None) -> list[str]:
    """The words of a normalised answer.

    :param text: an answer
    :param language: see `normalize_answer`
    :return: words"""
    ...

def exact_score(gold: str, answer: str, language: str | None=None) -> int:
    """1 if the two are equal once normalised, else 0.

    :param gold: a gold answer
    :param answer: a predicted one
    :param language: see `normalize_answer`"""
    ...

def f1_score(gold: str, answer: str, language: str | None=None) -> float:
    """Harmonic mean of precision and recall over words, as SQuAD 2.0 defines it.

    :return: 0 to 1"""
    ...

def answer_score(texts: list[str], answer: str, language: str | None=None) -> tuple[int, float]:
    """The best exact match and F1, 0 to 1, over the gold `texts`; [] where there is no answer."""
    ...

def question_places(squad: dict[str, Any], path: str | Path) -> Iterator[tuple[dict[str, Any], Place]]:
    """All entries of `qas` of a file, each with its paragraph's place, for messages."""
    ...

def check_unique_id(qa: dict[str, Any], place: Place, known: Iterable[str]) -> str:
    """Raise `ValueError` for a question that no prediction can be matched with.

    :param qa: an entry of `qas`
    :param place: where it stands
    :param known: ids that were read before
    :return: its id"""
    ...

def gold_texts(qa: dict[str, Any], place: Place, qid: str) -> list[str]:
    """The gold answers of a question; raises `ValueError` where they hold no texts."""
    ...

def gold_answers(squad: dict[str, Any], path: str | Path='SQuAD data') -> dict[str, list[str]]:
    """The texts of gold answers by id; raises `ValueError` where questions cannot be told apart."""
    ...

def examples_to_score(squad: dict[str, Any], path: str | Path) -> list[Example]:
    """The questions of a file, for a reader to answer; the log reports those without a label.

    :param squad: a checked SQuAD file, from `load_questions`
    :param path: its name, for messages
    :return: `Example`s, one for each id of `gold_answers`, in its order"""
    ...

def check_new_id(key: object, known: Iterable[str], what: str) -> str:
    """`key` as an id; raises `ValueError` for what is none, and for one that is known.

    :param key: what stands for an id
    :param known: ids that were read before
    :param what: what they are ids in, for messages"""
    ...

def by_id(values: dict[Any, Any], what: str) -> dict[str, Any]:
    """A dict by question id; raises `ValueError` where 262 and '262' both stand in it.

    :param values: question id to anything; whole numbers are ids, too, as data files write them
    :param what: what it is, for messages
    :return: with ids as text, as keys of JSON are"""
    ...

def check_answer_text(qid: str, answer: object) -> None:
    """Raise `ValueError` for an answer that is no text."""
    ...

def check_answers(gold: dict[str, list[str]], predictions: dict[str, str]) -> None:
    """Raise `ValueError` unless answers are text and belong to these questions; log those missing.

    :param gold: from `gold_answers`
    :param predictions: question id to answer text"""
    ...

def answer_scores(gold: dict[str, list[str]], predictions: dict[str, str], language: str | None=None) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """Scores of each question that has a prediction.

    :param gold: from `gold_answers`
    :param predictions: question id to answer text
    :param language: see `normalize_answer`
    :return: exact match and F1 of each predicted question, 0 to 1"""
    ...

def mean_percent(scores: dict[str, float], ids: Iterable[str]) -> float | None:
    """The mean score in percent; None where no question counts.

    :param scores: of each question, 0 to 1
    :param ids: the questions that count"""
    ...

def metrics_by_kind(exact: dict[str, float], f1: dict[str, float], has_answer: dict[str, bool]) -> dict[str, Any]:
    """Means in percent, over all questions and by kind, under the official keys.

    :param exact: exact match of each question
    :param f1: F1 of each question
    :param has_answer: whether it has an answer
    :return: exact, f1, total; HasAns_ and NoAns_ where there are such questions"""
    ...

def check_na_probs(na_probs: dict[str, Any], ids: Iterable[str]) -> dict[str, float]:
    """The numbers, all finite; raises `ValueError` where one is missing or no number.

    :param na_probs: question id to a number that grows with "no answer"
    :param ids: questions that have a prediction
    :return: the entries for `ids`, in the order of `na_probs`"""
    ...

def check_threshold(value: object, name: str) -> float:
    """`value` as a `float`, infinite ones included; raises `ValueError` for what is no number.

    :param value: what was given
    :param name: the setting's name, for the message"""
    ...

def apply_threshold(scores: dict[str, float], has_answer: dict[str, bool], na_probs: dict[str, float], threshold: float) -> dict[str, float]:
    """What becomes of the scores if questions above the threshold are answered with ''."""
    ...

def best_threshold(scores: dict[str, float], has_answer: dict[str, bool], predictions: dict[str, str], na_probs: dict[str, float]) -> tuple[float, float]:
    """The best score any threshold gives, searched in the official order.

    :param scores: exact match or F1 of each question
    :param has_answer: whether it has an answer
    :param predictions: its predicted text
    :param na_probs: how sure the reader is that there is no answer
    :return: the best score in percent, and its threshold"""
    ...

def best_scores(exact: dict[str, float], f1: dict[str, float], has_answer: dict[str, bool], predictions: dict[str, str], na_probs: dict[str, float]) -> dict[str, float]:
    """The best threshold for either score.

    :param exact: exact match of each question
    :param f1: F1 of each question
    :param has_answer: whether it has an answer
    :param predictions: its predicted text
    :param na_probs: how sure the reader is that there is no answer
    :return: best_exact, best_exact_thresh, best_f1, best_f1_thresh"""
    ...

def precision_recall(scores: dict[str, float], has_answer: dict[str, bool], na_probs: dict[str, float]) -> tuple[list[float], list[float], float]:
    """Precision and recall wherever a threshold can be put.

    :param scores: exact match or F1 of each question
    :param has_answer: whether it has an answer
    :param na_probs: how sure the reader is that there is no answer
    :return: precisions, recalls, average precision in percent"""
    ...

def save_curve(name: str, scores: dict[str, float], has_answer: dict[str, bool], na_probs: dict[str, float], directory: Path) -> float:
    """Draw precision against recall as pr_<name>.png.

    :param name: of the curve
    :param scores: of each question
    :param has_answer: whether it has an answer
    :param na_probs: how sure the reader is that there is no answer
    :param directory: where the picture goes
    :return: average precision in percent"""
    ...

def save_histograms(has_answer: dict[str, bool], na_probs: dict[str, float], directory: Path) -> None:
    """Draw how the numbers are spread over both kinds of questions.

    :param has_answer: whether each question has an answer
    :param na_probs: how sure the reader is that there is no answer
    :param directory: where the pictures go"""
    ...

def draw_precision_recall(exact: dict[str, float], f1: dict[str, float], has_answer: dict[str, bool], na_probs: dict[str, float], directory: str | Path) -> dict[str, float]:
    """Save the official pictures: pr_exact, pr_f1, pr_oracle and na_prob_hist_hasAns/noAns .png.

    :param exact: exact match of each question
    :param f1: F1 of each question
    :param has_answer: whether it has an answer
    :param na_probs: how sure the reader is that there is no answer
    :param directory: where the pictures go
    :return: pr_exact_ap, pr_f1_ap, pr_oracle_ap: average precision in percent"""
    ...

def squad2_metrics(squad: dict[str, Any], predictions: dict[str, str], na_probs: dict[str, float] | None=None, na_prob_thresh: float=1.0, out_image_dir: str | Path | None=None, language: str | None=None) -> dict[str, float]:
    """The metrics of the official SQuAD 2.0 script.

    :param squad: a SQuAD file
    :param predictions: question id to answer text, "" for no answer
    :param na_probs: question id to a number that grows with "no answer"
    :param na_prob_thresh: a prediction counts as "" where its number exceeds this
    :param out_image_dir: also draw precision against recall, and save it here
    :param language: see `normalize_answer`
    :return: the official keys, in their order, in percent"""
    ...

def check_all_answerable(gold: dict[str, list[str]]) -> None:
    """Raise `ValueError` for a file without questions, or with one that has no answer."""
    ...

def squad1_metrics(squad: dict[str, Any], predictions: dict[str, str], language: str | None=None) -> dict[str, float]:
    """The metrics of the official SQuAD 1.1 script.

    :param squad: a SQuAD 1.1 file
    :param predictions: question id to answer text; a missing one scores 0
    :param language: see `normalize_answer`
    :return: exact_match and f1, in percent"""
    ...
NO_SPAN: float

def finite_gap(prediction: SpanPrediction) -> float:
    """How far no answer is ahead, `NO_SPAN` where there is no span.

    :param prediction: a `SpanPrediction`
    :return: logits"""
    ...

def check_predictions(ids: Iterable[str], predictions: list[SpanPrediction]) -> list[tuple[str, SpanPrediction]]:
    """Raise `ValueError` unless each question has one prediction, and its scores are finite.

    :param ids: the questions' ids
    :param predictions: a `SpanPrediction` for each
    :return: pairs of id and prediction"""
    ...

def best_span_text(prediction: SpanPrediction) -> str:
    """What a reader would say if it had to answer.

    :param prediction: a `SpanPrediction`
    :return: '' if there is no span"""
    ...

def f1_scores(gold: dict[str, list[str]], predictions: list[SpanPrediction], threshold: float, language: str | None=None) -> dict[str, float]:
    """F1 of each question, 0 to 1; no answer where its score is ahead by more than the threshold."""
    ...
TOP_N: int

def candidate_texts(prediction: SpanPrediction, threshold: float) -> list[str]:
    """Texts of the best spans, and '' for no answer, which counts `threshold` logits less."""
    ...

def top_n_scores(gold: dict[str, list[str]], pairs: list[tuple[str, SpanPrediction]], threshold: float, language: str | None=None) -> tuple[dict[str, float], dict[str, float]]:
    """The best scores among the `TOP_N` candidates of each question.

    :param gold: from `gold_answers`
    :param pairs: from `check_predictions`
    :param threshold: of "no answer", in logits
    :param language: see `normalize_answer`
    :return: question id to exact match, and to F1, 0 to 1"""
    ...

def farm_metrics(official: dict[str, Any], gold: dict[str, list[str]], top_exact: dict[str, float], top_f1: dict[str, float]) -> dict[str, Any]:
    """The keys of FARMReader's evaluation.

    :param official: what `squad2_metrics` gives, with None for kinds that are not there
    :param gold: from `gold_answers`
    :param top_exact: from `top_n_scores`"""
    ...

def best_metrics(squad: dict[str, Any], pairs: list[tuple[str, SpanPrediction]], language: str | None=None) -> dict[str, float]:
    """The best scores that any threshold gives, `best_...`, and those thresholds, in logits."""
    ...
OFFICIAL: Any

def span_metrics(squad: dict[str, Any], predictions: list[SpanPrediction], threshold: float=0.0, language: str | None=None) -> dict[str, Any]:
    """Official metrics, FARMReader's keys, and what the spans are worth without a threshold.

    :param squad: a SQuAD file
    :param predictions: a `SpanPrediction` for each of its questions, in order
    :param threshold: no answer where its score is ahead by more than this
    :param language: see `normalize_answer`
    :return: percentages; None where the file has no such questions"""
    ...
NEVER: Any

def best_f1_threshold(squad: dict[str, Any], predictions: list[SpanPrediction], language: str | None=None) -> float:
    """The threshold with the best F1, in logits; `NEVER` where it is best to answer nothing."""
    ...

def tuned_metrics(squad: dict[str, Any], predictions: list[SpanPrediction], threshold: float, language: str | None=None) -> dict[str, float]:
    """What a threshold that was chosen on another file gives on this one, in percent."""
    ...

def tuned_threshold(reader: Reader, path: str | Path, language: str | None=None) -> float:
    """The threshold with the best F1 on a file.

    :return: logits"""
    ...

def no_answer_threshold(reader: Reader) -> float:
    """How far no answer must be ahead for this reader to say so.

    :param reader: any
    :return: logits"""
    ...

def running_total(x: np.ndarray) -> np.ndarray:
    """Sums over the first questions.

    :param x: one number a question, the surest first
    :return: one longer: over the 0, 1, 2, ... surest"""
    ...

def surest_first(na_probs: dict[Any, Any], scores: dict[Any, Any], gold: dict[Any, Any]) -> np.ndarray:
    """The questions in the order in which a rising threshold lets them answer.

    :param na_probs: question id to a number that grows with "no answer"
    :param scores: of the same questions
    :param gold: from `gold_answers`
    :return: rows: the numbers, the scores, 1 where there is an answer and else 0"""
    ...

def threshold_curve(squad: dict[str, Any], predictions: dict[str, str], na_probs: dict[str, float], language: str | None=None) -> dict[str, np.ndarray]:
    """F1 at every threshold that makes a difference.

    :param squad: a SQuAD 2.0 file
    :param predictions: question id to its best span's text
    :param na_probs: question id to a number that grows with "no answer"
    :param language: see `normalize_answer`
    :return: arrays threshold, f1, HasAns_f1, NoAns_f1 (percent)"""
    ...

def plot_thresholds(curve: dict[str, np.ndarray], threshold: float=0.0) -> 'Figure':
    """F1, overall and on the two kinds of questions, against the threshold.

    :param curve: from `threshold_curve`
    :param threshold: a threshold to mark
    :return: a matplotlib figure"""
    ...
