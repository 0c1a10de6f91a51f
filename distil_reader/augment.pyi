# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import json, logging, re, numpy as np
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from fastcore.basics import patch
from fastcore.meta import delegates
from tqdm.auto import tqdm
from .checks import flag, whole_number
from .command import command
from .masked_lm import MaskedLM, pick_device
from .questions import load_questions
from .squad import Place, article_title
from .files import atomic_write, check_writable
from .preflight import check_output, check_rates
from .vectors import Glove, check_glove
from .words import find_words, match_case, unspaced

__all__ = ['log', 'answer_spans', 'replaceable', 'apply_edits', 'edited_text', 'check_sources', 'check_without_model', 'possible_words', 'Augmenter', 'find_gaps', 'choices', 'Counts', 'json_stream', 'augmented_json', 'unique_ids', 'check_ids', 'read_original', 'augment_squad', 'warn_unspaced', 'distil_augment']
log: Any

def answer_spans(paragraph: dict[str, Any]) -> np.ndarray:
    """Where the answers of all questions stand, the plausible ones included.

    :return: `[n, 2]`, characters of the context"""
    ...

def replaceable(paragraph: dict[str, Any], replace_answers: bool=False) -> np.ndarray:
    """Spans of the words that may be replaced without an answer losing its place; none of a script without spaces.

    :param paragraph: a paragraph of a SQuAD file
    :param replace_answers: also words inside answers, if they do not stick out
    :return: `[m, 2]`, characters of the context"""
    ...

def apply_edits(paragraph: dict[str, Any], edits: list[Any], mark: str='') -> dict[str, Any]:
    """The paragraph with words replaced and every answer at its new offset.

    :param paragraph: a paragraph of a SQuAD file
    :param edits: `(first, last, new word)`, in order, none across an answer's edge
    :param mark: put behind the questions' ids"""
    ...

def edited_text(text: str, edits: list[tuple[int, int, str]]) -> tuple[Any, ...]:
    """The text with words replaced.

    :param text: before
    :param edits: `(first, last, new word)`, in order
    :return: the text afterwards; a function that says where a character of the old text stands in it"""
    ...

def check_sources(glove_path: str | Path | None, model: Any) -> None:
    """Raise `ValueError` if there is nothing to take words from, `FileNotFoundError` if the vectors are not there."""
    ...

def check_without_model(**settings: Any) -> None:
    """Raise `ValueError` for settings of a masked language model where there is none."""
    ...

def possible_words(wanted: int, known: int) -> int:
    """`wanted`, or `known` if that is less; then the log says so."""
    ...

class Augmenter:
    """Draws variants of paragraphs; what can replace each word is found once, at the start."""
    def __init__(self, paragraphs: list[Any], glove_path=None, model='bert-base-uncased', tokenizer=None, word_possibilities: int=20, replace_probability: float=0.4, replace_answers: bool=False, device=None, batch_size: int=16, masks_per_row: int=32, whole_words: bool=False, cache_dir: str | None=None, seed: int=42) -> None:
        """:param paragraphs: paragraphs of a checked SQuAD file
        :param glove_path: GloVe text file; None: the masked language model alone
        :param model: masked language model: name, directory or object; None: GloVe alone
        :param tokenizer: its tokenizer; None: the model's own
        :param word_possibilities: most candidates of a word
        :param replace_probability: chance of each word to be replaced
        :param replace_answers: replace words inside answers too (the answers change with them)
        :param device: where to run; None: a GPU if there is one
        :param batch_size: rows the masked language model reads at a time
        :param masks_per_row: most words masked at once
        :param whole_words: mask words of several pieces too, instead of leaving them to GloVe
        :param cache_dir: keep candidates here, so that an interrupted run goes on where it was
        :param seed: the same seed draws the same variants"""
        ...
    paragraphs: list[Any]
    replace_probability: Any
    replace_answers: Any
    seed: Any
    words: Any
    tables: Any
    def count(self) -> Counts:
        """The paragraphs and words before any variant is written."""
        ...
    def draw(self, i: int, copy: int) -> dict[str, Any]:
        """Variant `copy` of paragraph `i`, its questions' ids marked `-aug<copy>`.

        :param i: number of the paragraph
        :param copy: which variant; an epoch's number gives each epoch its own
        :return: a paragraph of a SQuAD file"""
        ...
    def edits(self, i: int, copy: int) -> list[tuple[int, int, str]]:
        """The replacements that make variant `copy` of paragraph `i`.

        :param i: number of the paragraph
        :param copy: which variant
        :return: first character, one past the last, new word"""
        ...
    def fill_gaps(self, glove: Glove, spans: list[np.ndarray], ids: list[Any], k: int, device: Any) -> None:
        """Give words without candidates their GloVe neighbours.

        :param glove: the vectors
        :param spans: for each paragraph, its words, as `[m, 2]` characters
        :param ids: for each paragraph, their candidates, as `[m, k]` numbers in `words`; is changed
        :param k: most candidates of a word
        :param device: where to compare vectors"""
        ...
    def find_candidates(self, mlm: MaskedLM, glove: Glove, k: int, device: Any, batch_size: int, cache_dir: str | Path | None) -> None:
        """Find what can replace each word of each paragraph.

        :param mlm: or None
        :param k: most candidates of a word
        :param device: where to compare vectors
        :param batch_size: rows the masked language model reads at a time
        :param cache_dir: where its candidates are kept; None: nowhere"""
        ...
    def variants(self, i: int, n: int, counts: Counts) -> Iterator[dict[str, Any]]:
        """Variants 1 to `n` of paragraph `i`, without those that are equal to one before.

        :param i: number of the paragraph
        :param n: how many to draw
        :param counts: to add them to
        :return: paragraphs of a SQuAD file"""
        ...

def find_gaps(paragraphs: list[Any], spans: list[Any], ids: list[Any]) -> list[Any]:
    """The words that have no candidates.

    :param paragraphs: of a SQuAD file
    :param spans: for each paragraph, its words, as `[m, 2]` characters
    :param ids: for each paragraph, their candidates, as `[m, k]` numbers; -1 where there are no more
    :return: table of candidates, row in it, word"""
    ...

def choices(spans: np.ndarray, ids: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What is left to draw from.

    :param spans: `[m, 2]`, characters of each word
    :param ids: `[m, k]`, its candidates; -1 where there are no more
    :return: spans, candidates, how many of these each word has"""
    ...

@dataclass
class Counts:
    """What an augmentation did."""
    paragraphs: int = ...
    copies: int = ...
    duplicates: int = ...
    words: int = ...
    replaceable: int = ...
    replaced: int = ...
    unspaced: int = ...
    def __str__(self) -> str:
        ...

def json_stream(head: dict[str, Any], key: str, items: Iterable[Iterable[str]]) -> Iterator[str]:
    """Pieces of JSON text: the object `head` with one more entry, the list of `items`."""
    ...

def augmented_json(squad: dict[str, Any], augmenter: Augmenter, n: int, originals: bool, counts: Counts) -> Iterator[str]:
    """Pieces of the augmented file's text.

    :param squad: a checked SQuAD file
    :param augmenter: of its paragraphs
    :param n: variants of each
    :param originals: each paragraph itself before its variants
    :param counts: to add the variants to"""
    ...

def unique_ids(squad: dict[str, Any], path: str | Path) -> set[str]:
    """The questions' ids; raises `ValueError` for one that stands twice.

    :param squad: a checked SQuAD file
    :param path: its name, for messages"""
    ...

def check_ids(squad: dict[str, Any], path: str | Path, n: int) -> None:
    """Raise `ValueError` unless the questions' ids are unique, and stay so with `n` copies of each."""
    ...

def read_original(path: str, n: int) -> tuple[dict[Any, Any], list[Any]]:
    """Read a file to augment; raises `ValueError` if it has no paragraph, or if ids could not be told apart.

    :return: its content, and its paragraphs"""
    ...

def augment_squad(squad_path, output_path, glove_path: str | None=None, model='bert-base-uncased', tokenizer: str | None=None, multiplication_factor: int=20, word_possibilities: int=20, replace_probability: float=0.4, device: str | None=None, batch_size: int=16, seed: int=42, keep_originals: bool=True, **kwargs) -> Counts:
    """Write `multiplication_factor` variants of every paragraph, with words replaced and answers kept.

    :param squad_path: a SQuAD 1.1 or 2.0 file
    :param output_path: where to write the augmented file
    :param glove_path: GloVe text file; None: the masked language model alone
    :param model: masked language model: name, directory or object; None: GloVe alone
    :param tokenizer: its tokenizer; None: the model's own
    :param multiplication_factor: variants of each paragraph
    :param word_possibilities: most candidates of a word
    :param replace_probability: chance of each word to be replaced
    :param device: where to run; None: a GPU if there is one
    :param batch_size: rows the masked language model reads at a time
    :param seed: the same seed writes the same bytes
    :param keep_originals: write each paragraph itself before its variants"""
    ...

def warn_unspaced(counts: Counts, path: str | Path) -> None:
    """Tell the log how many words stay as they are, because their script has no spaces.

    :param counts: of a file
    :param path: its name"""
    ...

def distil_augment(*, squad_path: str, output_path: str, model: str='bert-base-uncased', json_output: bool=False, **kwargs):
    """Augment a SQuAD file by replacing words around the answers.

    :param squad_path: SQuAD 1.1 or 2.0 file to augment
    :param output_path: where to write the augmented file
    :param model: masked language model, a name or directory; "none": GloVe alone
    :param json_output: print the counts as JSON"""
    ...
