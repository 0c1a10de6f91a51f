# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
from dataclasses import dataclass, fields
from typing import Any
import logging, math
import numpy as np
from fastcore.basics import patch
from fastcore.meta import delegates
from tqdm.auto import tqdm
from .checks import flag, printable, whole_number
from .compare import log_distributions
from .reading import Reader, check_name, decode_spans, max_positions, span_candidate
from .reading import Candidate
from .several import decode_windows
from .squad import Example
from .windows import HALF_CHARACTER, Window, iter_windows, own_tokenizer, tokenize
from .windows import visible_offsets, whole_characters

__all__ = ['log', 'pair_of', 'question_pairs', 'as_asked', 'Asking', 'as_asking', 'check_positions', 'word_spans', 'widened', 'asked_answer', 'merge_answers', 'best_answers']
log: Any

def pair_of(item: Any) -> tuple[str, str]:
    """Question and context of one entry; raises `ValueError` where they are not there.

    :return: the two"""
    ...

def question_pairs(question: Any, context: Any) -> list[tuple[str, str]]:
    """Who is asked what; raises `ValueError` where it is not clear.

    :param question: a text, a list of them; or a dict with both, a list of dicts
    :param context: a text, or a list of them; None where dicts are given
    :return: pairs of question and context"""
    ...

def as_asked(question: object, context: object) -> Example:
    """A question about a context; raises `ValueError` where one of them is no text, or empty."""
    ...

@dataclass
class Asking:
    """How to ask, by the names that transformers' pipeline had."""
    top_k: int = ...
    handle_impossible_answer: bool = ...
    max_answer_len: int = ...
    max_seq_len: int = ...
    doc_stride: int = ...
    max_question_len: int = ...
    align_to_words: bool = ...
    batch_size: int = ...
    def __post_init__(self) -> None:
        ...

def as_asking(given: dict[str, Any]) -> Asking:
    """How to ask; raises `TypeError` for a name that is not known, with the nearest that is.

    :param given: keyword arguments"""
    ...

def check_positions(reader: Reader, max_seq_len: int) -> None:
    """Raise `ValueError` for windows that are longer than what the model can read."""
    ...

def word_spans(tokenizer: Any, text: str) -> np.ndarray:
    """Words as a tokenizer sees them, before it cuts them into tokens.

    :return: `[n, 2]`, the characters of each word"""
    ...

def widened(candidate: Candidate, tokens: np.ndarray, words: np.ndarray, window: Window) -> tuple[int, int]:
    """Where the words of a candidate begin and end, as far as the window shows them.

    :param candidate: a `Candidate`
    :param tokens: where its first and its last token begin, `[2]`
    :param words: from `word_spans`
    :param window: in which it was found
    :return: characters"""
    ...

def asked_answer(context: str, window: Window, span: tuple[float, int, int], words: np.ndarray) -> dict[str, Any] | None:
    """A span as the pipeline gave it.

    :param context: the text
    :param window: a window of it
    :param span: log-probability, first and last position
    :param words: from `word_spans`; None: do not widen
    :return: score, start, end, answer; None for nothing but white space"""
    ...

def merge_answers(answers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One answer for each text, with the sum of its scores."""
    ...

def best_answers(answers: list[dict[str, Any]], no_answer: float, how: Asking) -> Any:
    """The best answers to one question, 'no answer' among them; only one comes without a list."""
    ...
