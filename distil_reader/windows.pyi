# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import math, re, weakref
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice
import numpy as np, pyarrow as pa, regex, torch
from datasets import Dataset
from datasets.fingerprint import generate_random_fingerprint
from datasets.table import InMemoryTable
from fastcore.basics import patch
from tokenizers import AddedToken, Encoding, Tokenizer
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer, ByteLevel
from .checks import whole_number
from .files import atomic_write
from .squad import Example, gc_paused
from pathlib import Path
from typing import Any

__all__ = ['APART', 'APART_HERE', 'APART_BEFORE', 'CHARACTER', 'LONGEST', 'kept', 'SPACE', 'ENDS', 'LONE_SPACE', 'HALF_CHARACTER', 'UNLABELLED', 'WINDOW_NUMBERS', 'type_tables', 'PROBE', 'token_span', 'character_around', 'whole_characters', 'named_specials', 'tokenizer_name', 'copy_added', 'own_tokenizer', 'check_fast', 'tokenizer_settings', 'keep', 'specials_as_text', 'white_space', 'visible_offsets', 'as_arrays', 'encode', 'splits_at_spaces', 'text_pieces', 'join_pieces', 'text_tokenizer', 'tokens_of', 'tokenize', 'Frame', 'framed', 'pair_parts', 'pair_frame', 'window_starts', 'Window', 'window_reach', 'pair_tokenizer', 'iter_windows', 'cut_windows', 'check_lengths', 'window_label', 'answer_tokens', 'window_schema', 'window_row', 'window_table', 'window_tables', 'in_memory', 'make_windows', 'plain_rows', 'pad_id', 'find_types', 'segments', 'known_segments', 'WindowCollator', 'token_batches', 'chunks', 'offset_fault', 'check_offsets']

def token_span(offsets: np.ndarray, start: int, end: int) -> tuple[int, int] | None:
    """Tokens that cover the characters `start:end`.

    :param offsets: `[n, 2]`, the characters `start:end` each token covers, in order
    :param start: first character of the answer
    :param end: one past its last character
    :return: first and last token, or None when no token covers any of it"""
    ...
APART: str
APART_HERE: Any
APART_BEFORE: Any
CHARACTER: Any
LONGEST: int

def character_around(text: str, i: int) -> tuple[int, int]:
    """Where the character that holds the place between `i-1` and `i` begins and ends.

    :param text: any text
    :param i: a place in it, before code point `i`
    :return: twice `i` if no character holds that place"""
    ...

def whole_characters(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen the span `start:end` to characters as people count them; an empty span stays as it is.

    :param text: any text
    :param start: first code point of a span of it
    :param end: one past its last code point
    :return: the span, wider if it began or ended within a character"""
    ...

def named_specials(tokenizer: Any) -> set[int]:
    """Tokens with a task of their own, such as [CLS]; not those that a user has added.

    :param tokenizer: a fast tokenizer of transformers
    :return: ids"""
    ...

def tokenizer_name(tokenizer: Any) -> str:
    """Where a tokenizer was loaded from, or what kind it is.

    :param tokenizer: any
    :return: for messages"""
    ...

def copy_added(token: AddedToken, special: bool) -> AddedToken:
    """An added token again, special or not.

    :param token: of another tokenizer
    :param special: whether it has a task of its own"""
    ...

def own_tokenizer(tokenizer: Any) -> Tokenizer:
    """A tokenizer for one call: it shares the vocabulary and no setting of `tokenizer`.

    :param tokenizer: a fast tokenizer of transformers
    :return: of `tokenizers`, without truncation, padding and post-processor"""
    ...

def check_fast(tokenizer: Any) -> None:
    """Raise `ValueError` for a tokenizer that does not say which characters a token covers.

    :param tokenizer: of transformers"""
    ...

def tokenizer_settings(tokenizer) -> tuple[Any, ...]:
    """What decides how a tokenizer reads, but for its vocabulary; raises `ValueError` for a slow one.

    :param tokenizer: a fast tokenizer of transformers
    :return: to compare"""
    ...
kept: Any

def keep(make, tokenizer):
    """`make(tokenizer)`, made again only when the tokenizer's settings have changed.

    :param make: a function of a tokenizer
    :param tokenizer: a fast tokenizer of transformers; may be shared with other threads"""
    ...

def specials_as_text(ids: np.ndarray, offsets: np.ndarray, special: set[str], unknown: int | None) -> tuple[np.ndarray, np.ndarray]:
    """The same tokens, but a special one found in the text is an unknown word, or left out.

    :param ids: `[n]`
    :param offsets: `[n, 2]`
    :param special: ids that have a task of their own
    :param unknown: id of an unknown word, if there is one
    :return: ids and offsets"""
    ...
SPACE: Any
ENDS: Any

def white_space(text: str) -> np.ndarray:
    """Which characters of a text are white space.

    :param text: of any length
    :return: `[characters]`, bool"""
    ...

def visible_offsets(offsets: np.ndarray, text: str) -> np.ndarray:
    """Offsets without the white space at the ends of tokens.

    :param offsets: `[n, 2]`, characters each token covers
    :param text: of which they are tokens
    :return: `[n, 2]`, int32"""
    ...

def as_arrays(e: Encoding) -> tuple[np.ndarray, np.ndarray]:
    """Ids and offsets of an encoding.

    :param e: of one text
    :return: `[n]` and `[n, 2]`, int32"""
    ...

def encode(own: Tokenizer, texts: list[str], most: int=...) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """What a tokenizer makes of each text.

    :param own: from `own_tokenizer`
    :param texts: of any lengths
    :param most: characters given to the tokenizer at a time, or one text
    :return: for each text ids `[n]` and offsets `[n, 2]`, int32"""
    ...

def splits_at_spaces(own: Tokenizer) -> bool:
    """Whether a tokenizer reads what is before and behind a lone space independently.

    :param own: from `own_tokenizer`
    :return: False where it is not certain"""
    ...
LONE_SPACE: Any

def text_pieces(own: Tokenizer, text: str, most: int=...) -> list[str]:
    """A long text in pieces to encode one by one, where that is certain; else the text alone.

    :param own: from `own_tokenizer`
    :param text: of any length
    :param most: characters in a piece, and on to the next lone space"""
    ...

def join_pieces(pieces: list[str], encoded: Iterator[Any]) -> tuple[np.ndarray, np.ndarray]:
    """The tokens of a text from those of its pieces.

    :param pieces: of one text, in order
    :param encoded: ids and offsets of each, as `encode` gives them
    :return: ids and offsets of the text"""
    ...
HALF_CHARACTER: Any

def text_tokenizer(tokenizer) -> tuple[Any, ...]:
    """What texts are tokenised with.

    :param tokenizer: a fast tokenizer of transformers
    :return: from `own_tokenizer`; ids of special tokens but for the unknown word's; that, if there is one"""
    ...

def tokens_of(parts: tuple[Any, ...], texts: list[str]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Tokens of each text without special ones, and the visible characters they cover.

    :param parts: from `text_tokenizer`
    :param texts: of which the tokens are wanted
    :return: for each text ids `[n]` and offsets `[n, 2]`, int32"""
    ...

def tokenize(tokenizer: Any, texts: list[str], max_length: int | None=None) -> list[tuple[np.ndarray, np.ndarray]]:
    """What `tokens_of` finds, cut.

    :param tokenizer: a fast tokenizer of transformers; may be shared with other threads
    :param texts: of which the tokens are wanted
    :param max_length: cut each text after so many tokens; None: no limit
    :return: for each text ids `[n]` and offsets `[n, 2]`, int32"""
    ...

@dataclass(frozen=True)
class Frame:
    """The special tokens around a question and a context, and the token types of all parts."""
    before: tuple[int, ...]
    between: tuple[int, ...]
    after: tuple[int, ...]
    types: tuple[int, ...] | None
    def __len__(self) -> int:
        ...

def framed(tokenizer: Any, *texts: str) -> Encoding:
    """The texts with the special tokens that the tokenizer puts around them, neither cut nor padded.

    :param tokenizer: a fast tokenizer of transformers
    :param texts: one, or a pair
    :return: of `tokenizers`"""
    ...

def pair_parts(e: Encoding, tokenizer: Any) -> tuple[list[int], list[int]]:
    """Where question and context stand; raises `ValueError` if there is no [CLS] before them.

    :param e: of a framed pair
    :param tokenizer: that has framed it
    :return: positions"""
    ...

def pair_frame(tokenizer: Any) -> Frame:
    """How `tokenizer` frames a pair; raises `ValueError` if no reader can work with it.

    :param tokenizer: a fast tokenizer of transformers"""
    ...

def window_starts(length: int, room: int, overlap: int) -> range:
    """Where windows over a context begin, so that the last one reaches its end.

    :param length: tokens of the context
    :param room: tokens of context that fit in one window
    :param overlap: tokens two neighbours share, less than `room`
    :return: first context token of each window"""
    ...

@dataclass(slots=True)
class Window:
    """A question and a stretch of its context, as tokens."""
    example: int
    input_ids: np.ndarray
    context_start: int
    offsets: np.ndarray
    first_token: int
    reach: tuple[int, int] | None = ...

def window_reach(offsets: np.ndarray, first: int, last: int, context: str) -> tuple[int, int]:
    """From the token before the window to the one behind it, or to the ends of the context.

    :param offsets: `[n, 2]`, of all tokens of a context
    :param first: the window's first token
    :param last: one past its last
    :param context: the text
    :return: characters"""
    ...

def pair_tokenizer(tokenizer: Any) -> tuple[Any, ...]:
    """What windows are made with.

    :param tokenizer: a fast tokenizer of transformers
    :return: from `pair_frame`, and from `text_tokenizer`"""
    ...

def iter_windows(examples: Iterable[Example], tokenizer: Any, max_seq_len: int=384, doc_stride: int=128, max_query_length: int=64, chunk: int=1000) -> Iterator[Window]:
    """Windows over every example, in order; memory does not grow with their number.

    :param examples: `Example`s; may be a generator
    :param tokenizer: a fast tokenizer
    :param max_seq_len: longest window in tokens, question and special tokens included
    :param doc_stride: overlap of two windows in tokens
    :param max_query_length: questions are cut to so many tokens
    :param chunk: examples tokenised at a time"""
    ...

def cut_windows(example: int, context: str, pair: tuple[Any, ...], frame: Frame, max_seq_len: int, doc_stride: int) -> Iterator[Window]:
    """The windows over one example.

    :param example: its position in the list
    :param context: its text
    :param pair: the question's ids; the context's ids and offsets
    :param frame: special tokens of a pair
    :param max_seq_len: longest window in tokens
    :param doc_stride: overlap in tokens"""
    ...

def check_lengths(frame: Frame, max_seq_len: int, doc_stride: int, max_query_length: int) -> None:
    """Raise `ValueError` unless a window has room for more than the overlap, behind any question.

    :param frame: special tokens of a pair
    :param max_seq_len: longest window in tokens
    :param doc_stride: overlap in tokens
    :param max_query_length: longest question in tokens"""
    ...
UNLABELLED: Any

def window_label(window: Window, example: Example) -> tuple[int, int]:
    """The first answer that the window holds whole; (0,0) if it holds none; (-100,-100) if unlabelled.

    :param window: a window over `example`
    :param example: with its gold answers
    :return: first and last position of the answer in the window"""
    ...

def answer_tokens(window: Window, context: str, start: int, text: str) -> tuple[int, int] | None:
    """The window's tokens of an answer, or None if tokens outside of it hold a part.

    :param window: over `context`
    :param context: the text
    :param start: the answer's first character
    :param text: the answer
    :return: first and last, numbered from the window's first context token"""
    ...
WINDOW_NUMBERS: Any

def window_schema(tokenizer: Any) -> pa.Schema:
    """Columns of a table of windows; two bytes for a token where the vocabulary lets them do.

    :param tokenizer: of the windows"""
    ...

def window_row(w: Window, example: Example) -> tuple[int, ...]:
    """The numbers that are stored of a window.

    :param w: over `example`
    :param example: with its gold answers
    :return: as `WINDOW_NUMBERS` names them"""
    ...

def window_table(windows: list[Window], examples: list[Example], schema: pa.Schema) -> pa.RecordBatch:
    """Windows with their labels as Arrow columns.

    :param windows: `Window`s
    :param examples: all `Example`s, which the windows number
    :param schema: from `window_schema`"""
    ...

def window_tables(windows: Iterator[Window], examples: list[Example], schema: pa.Schema, size: int=2000) -> Iterator[pa.RecordBatch]:
    """`window_table` of all windows, some at a time.

    :param windows: from `iter_windows`
    :param examples: all `Example`s
    :param schema: from `window_schema`
    :param size: windows in a table"""
    ...

def in_memory(table: pa.Table) -> Dataset:
    """A table as a dataset, of which nothing is copied.

    :param table: of windows
    :return: which gives arrays of numpy"""
    ...

def make_windows(examples: list[Example], tokenizer: Any, max_seq_len: int=384, doc_stride: int=128, max_query_length: int=64, cache_file: str | Path | None=None) -> Dataset:
    """Labelled windows over `examples`, ready for training.

    :param examples: `Example`s
    :param tokenizer: a fast tokenizer
    :param max_seq_len: longest window in tokens
    :param doc_stride: overlap of two windows in tokens
    :param max_query_length: questions are cut to so many tokens
    :param cache_file: stream the table to this Arrow file and map it; None: in memory
    :return: columns of `window_schema`"""
    ...

def plain_rows(windows: Dataset) -> Dataset:
    """Windows whose table is what they are.

    :param windows: perhaps with rows selected or shuffled
    :return: the same rows, as a table of their own"""
    ...

def pad_id(tokenizer: Any) -> int:
    """The token that fills a batch up; masked everywhere, so that any one will do.

    :param tokenizer: a fast tokenizer of transformers
    :return: 0 if it has none"""
    ...
type_tables: Any

def find_types(model: Any) -> str | None:
    """Which module of a model embeds token types.

    :param model: a transformers model"""
    ...

def segments(model: Any) -> int | None:
    """How many token types a model tells apart.

    :param model: a transformers model
    :return: 0: it takes no token types; None: it does not say"""
    ...

def known_segments(frame: Frame, segments: int, name: str) -> Frame:
    """The frame for a model with `segments` token types; raises `ValueError` if they do not fit.

    :param frame: as a tokenizer frames a pair
    :param segments: token types the model tells apart; 0: it takes none
    :param name: of the tokenizer, for the message
    :return: with types that the model has"""
    ...

@dataclass
class WindowCollator:
    """Pads windows to a batch, with masks, token types and positions as model and windows have them."""
    tokenizer: object
    pad_to_multiple_of: int = ...
    segments: int = ...
    longest: int = ...
    def __post_init__(self) -> None:
        ...
    frame: Any = field(init=False)
    pad: Any = field(init=False)
    def __call__(self, windows: list[dict[str, Any]]) -> dict[str, torch.Tensor]:
        """The batch.

        :param windows: rows of a table of windows
        :return: tensors `[B, L]`, positions `[B]`"""
        ...
    def alone(self, window: Window) -> dict[str, torch.Tensor]:
        """The batch of one window, not padded.

        :param window: to be read by itself
        :return: tensors `[1, L]`, as from a batch of one"""
        ...
    def padded(self, n: np.ndarray) -> np.ndarray:
        """How long a batch becomes.

        :param n: tokens of the longest window of a batch; any shape
        :return: tokens of the batch"""
        ...
    def padded_ids(self, windows: list[dict[str, Any]], length: int) -> np.ndarray:
        """The windows' tokens, filled up.

        :param windows: rows of a table of windows
        :param length: tokens to pad to
        :return: `[B, length]`"""
        ...
    def token_types(self, windows: list[Any], length: int) -> np.ndarray:
        """To which part of the pair each position belongs; 0 for padding.

        :param windows: rows of a table of windows
        :param length: tokens to pad to
        :return: `[B, length]`"""
        ...
    def with_few_lengths(self, longest: int) -> WindowCollator:
        """A collator whose batches have few different lengths.

        :param longest: window there may be, in tokens; a model may have no position beyond
        :return: which pads to multiples of 8"""
        ...

def token_batches(lengths: list[int], budget: int, enough: int | None=None, padded: bool=True) -> Iterator[list[int]]:
    """Batches of windows of similar length.

    :param lengths: tokens of each window
    :param budget: most tokens in a batch, padding included; a longer window makes one by itself
    :param enough: from so many on, a batch ends rather than be padded by over a sixteenth
    :param padded: False: windows of a batch are all of one length
    :return: lists of numbers of windows, short ones first"""
    ...

def chunks(examples: Iterable[Any], most: int, characters: float=...) -> Iterator[list[Example]]:
    """Lists of examples.

    :param examples: `Example`s; may be a generator, which is read no further than the chunk
    :param most: examples in a chunk
    :param characters: a chunk ends when its contexts have so many characters"""
    ...

def offset_fault(offsets: np.ndarray, text: str, unread: set[str]) -> str | None:
    """What is wrong with the offsets of a text's tokens, or None.

    :param offsets: `[n, 2]`, of all tokens of a text
    :param text: which they cover
    :param unread: characters that the tokenizer drops, as it may"""
    ...
PROBE: str

def check_offsets(tokenizer: Any, name: str) -> None:
    """Raise `ValueError` unless the tokens of a probe cover all characters that can be seen in it.

    :param tokenizer: a fast tokenizer of transformers
    :param name: of the model, for the message"""
    ...
