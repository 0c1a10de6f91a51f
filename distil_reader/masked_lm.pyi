# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import hashlib, json, numpy as np, torch
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from fastcore.basics import patch
from tqdm.auto import tqdm
from transformers import AutoModelForMaskedLM, AutoTokenizer
from .checks import a_path, flag, printable, whole_number
from .reading import quiet
from .windows import framed, tokenize, window_starts
from .files import atomic_write
from .words import word_key, word_kind

__all__ = ['vocab_words', 'load_pretrained', 'check_trained_head', 'check_mask_tokenizer', 'named_masked_lm', 'load_masked_lm', 'max_tokens', 'best_device', 'pick_device', 'MaskedLM', 'only_at', 'home_stretches', 'check_finite_scores']

def vocab_words(tokenizer: Any) -> dict[int, str]:
    """Vocabulary entries that are whole words: no special tokens, no pieces, no punctuation.

    :param tokenizer: a fast tokenizer
    :return: the word of each vocabulary entry that is one"""
    ...

def load_pretrained(auto: Any, name: str | Path, what: str, **kwargs: Any) -> Any:
    """`auto.from_pretrained`; raises `ValueError` with one sentence for the many ways in which it fails.

    :param auto: one of transformers' Auto classes
    :param name: name or directory
    :param what: what it should be, for the message
    :param kwargs: for `from_pretrained`"""
    ...

def check_trained_head(name: str | Path, missing: Iterable[str]) -> None:
    """Raise `ValueError` for a model whose masked-language head was not trained.

    :param name: of the model
    :param missing: weights that its files do not have"""
    ...

def check_mask_tokenizer(tokenizer: Any, model: Any) -> None:
    """Raise `ValueError` unless the tokenizer is fast, has a mask, and fits the model.

    :param tokenizer: of transformers
    :param model: a masked language model"""
    ...

def named_masked_lm(name: str | Path) -> Any:
    """A masked language model with a trained head; raises `ValueError` for anything else."""
    ...

def load_masked_lm(model: Any, tokenizer: Any) -> tuple[Any, Any]:
    """A masked language model and its fast tokenizer.

    :param model: name, directory, or a transformers model
    :param tokenizer: name, directory, or a fast tokenizer; None: the model's own
    :return: the model and the tokenizer"""
    ...

def max_tokens(model: Any, tokenizer: Any) -> int:
    """The longest input the model takes.

    :param model: a masked language model
    :param tokenizer: its tokenizer
    :return: special tokens included"""
    ...

def best_device() -> torch.device:
    """A GPU if there is one."""
    ...

def pick_device(device: Any | None=None) -> torch.device:
    """The device to run on; raises `ValueError` for one that is not there.

    :param device: a torch device or its name; None: a GPU if there is one"""
    ...

class MaskedLM:
    """A masked language model that names words which fit in a word's place."""
    masked_share: float
    def __init__(self, model: Any='bert-base-uncased', tokenizer: Any | None=None, device: Any | None=None, masks_per_row: int=32, whole_words: bool=False) -> None:
        """:param model: name, directory, or a transformers model
        :param tokenizer: name, directory, or a fast tokenizer; None: the model's own
        :param device: where to run; None: a GPU if there is one
        :param masks_per_row: most words masked at once
        :param whole_words: mask words of several pieces too, each as one mask, and not leave them to GloVe"""
        ...
    masks_per_row: Any
    whole_words: Any
    device: Any
    model: Any
    tokenizer: Any
    cut: Any
    before: Any
    after: Any
    room: Any
    words: Any
    key_of: Any
    kind_of: Any
    keys: Any
    word_ids: Any
    word_keys: Any
    word_kinds: Any
    def best_words(self, scores: torch.Tensor, own: np.ndarray, kind: np.ndarray, k: int) -> np.ndarray:
        """The words that fit each mask.

        :param scores: `[n, words]`, as `mask_scores` gives them; is changed
        :param own: `[n]`, number of the masked word's key; -1: the vocabulary does not have it
        :param kind: `[n]`, number of its kind
        :param k: most candidates of each
        :return: `[n, k]`, best first, as numbers in `words`; -1 where there are no more"""
        ...
    def candidate_table(self, contexts: list[str], spans: list[Any], k: int, batch_size: int) -> np.ndarray:
        """The candidates of all words of some contexts.

        :param contexts: texts
        :param spans: for each, its words, as `[m, 2]` character spans
        :param k: most candidates of each word
        :param batch_size: rows at a time
        :return: `[all words, k]`, int32, as numbers in `words`; -1 where there are no more"""
        ...
    def candidates(self, contexts: list[str], spans: list[Any], k: int=20, batch_size: int=16, cache_dir=None) -> list[np.ndarray]:
        """Words that fit in the place of each word.

        :param contexts: texts
        :param spans: for each, the words to find candidates for, as `[m, 2]` character spans
        :param k: most candidates of each word
        :param batch_size: rows at a time
        :param cache_dir: keep results here, so that an interrupted run goes on where it was
        :return: for each context `[m, k]`, best first, as numbers in `self.words`; -1 where there are no more"""
        ...
    def find_cut(self) -> Any:
        """The module to cut behind: the body, if the head gives the same logits for a few positions as for all."""
        ...
    def fingerprint(self, contexts: list[str], spans: list[Any], k: int) -> str:
        """Names everything a table of candidates depends on."""
        ...
    def first_spellings(self, best: np.ndarray, k: int) -> np.ndarray:
        """The `k` best words `[n, k]` without those that stand before in another spelling; -1: no more."""
        ...
    def index_words(self) -> None:
        """The vocabulary's `words`, with a number for each kind and key that they have."""
        ...
    def kept_table(self, contexts: list[str], spans: list[Any], k: int, batch_size: int, cache_dir: str | Path | None) -> np.ndarray:
        """The table of candidates, from `cache_dir` if it is there.

        :param contexts: texts
        :param spans: for each, its words
        :param k: most candidates of each word
        :param batch_size: rows at a time
        :param cache_dir: where tables are kept; None: nowhere
        :return: as `candidate_table` makes it"""
        ...
    def mask_scores(self, rows: list[Any], length: int) -> torch.Tensor:
        """How well each word of the vocabulary fits each mask of a batch.

        :param rows: as `rows_by_length` gives them
        :param length: to pad them to
        :return: `[n, words]`, float32"""
        ...
    def masked_row(self, ids: np.ndarray, pieces: np.ndarray) -> tuple[Any, ...]:
        """A copy of a stretch with these words masked; a word of several pieces becomes one mask.

        :param ids: `[n]`, tokens of a stretch
        :param pieces: `[m, 2]`, first token of each word to mask and one past its last
        :return: token ids of the row, special ones included; positions of its masks"""
        ...
    def measure_frame(self) -> None:
        """The special tokens `before` and `after` a text, and the `room` between them."""
        ...
    def pieces(self, offsets: np.ndarray, spans: np.ndarray) -> np.ndarray:
        """The tokens of each word.

        :param offsets: `[n, 2]`, characters of each token
        :param spans: `[m, 2]`, characters of each word
        :return: `[m, 2]`, first token and one past the last; (-1,-1) for words that cannot be masked"""
        ...
    def rows(self, ids: np.ndarray, pieces: np.ndarray) -> list[tuple[Any, ...]]:
        """Copies of a context with masks, so that each word is masked in one of them.

        :param ids: `[n]`, tokens of a context without special tokens
        :param pieces: `[m, 2]`, first token of each word to mask and one past its last
        :return: token ids of a row, positions of its masks, and which words these are"""
        ...
    def rows_by_length(self, contexts: list[str], spans: list[Any]) -> dict[int, list[Any]]:
        """The rows of all contexts.

        :param contexts: texts
        :param spans: for each, the words to mask, as `[m, 2]` character spans
        :return: padded length -> rows, their words numbered through all contexts"""
        ...

@contextmanager
def only_at(module: torch.nn.Module, at: torch.Tensor) -> Iterator[None]:
    """Within: `module` returns its first output at the positions `at` alone, as `[1, n, d]`.

    :param module: whose first output is `[B, L, d]`
    :param at: `[n]`, positions in the batch laid end to end"""
    ...

def home_stretches(pieces: np.ndarray, starts: np.ndarray, room: int) -> np.ndarray:
    """For each word the stretch that shows most of the text on both sides of it.

    :param pieces: `[m, 2]`, first token of each word and one past its last
    :param starts: first token of each stretch
    :param room: tokens of a stretch
    :return: `[m]`, the stretch's number; -1 for a word that fits into none"""
    ...

def check_finite_scores(scores: torch.Tensor, model: Any) -> None:
    """Raise `ValueError` for scores that are no numbers."""
    ...
