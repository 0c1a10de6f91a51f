# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from .compare import Comparison
from .objective import Objective
from .pipeline import Asking
from .train import Files
from datasets import Dataset
from typing import Any, Literal, overload
import contextlib, difflib, hashlib, heapq, html, json, logging, math, os, re, threading, weakref
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from operator import is_
from pathlib import Path
from typing import Any, NamedTuple
import numpy as np, torch
import torch.nn.functional as F
from fastcore.basics import patch
from fastcore.meta import delegates
from tqdm.auto import tqdm
from transformers import AutoConfig, AutoModelForQuestionAnswering, PreTrainedTokenizerBase
from transformers import AutoModelForTokenClassification, AutoTokenizer
from transformers import MODEL_FOR_QUESTION_ANSWERING_MAPPING, MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING
from transformers import PreTrainedConfig, PreTrainedTokenizerBase
from transformers.modeling_outputs import QuestionAnsweringModelOutput
from transformers.utils import logging as hf_logging
from .checks import a_path, check_query, flag, printable, real_number, strict_json, whole_number
from .files import atomic_files
from .preflight import check_directory, check_tokenizer_files, check_torch_files, pickle_error
from .squad import Example
from .windows import WindowCollator, check_lengths, check_offsets, chunks, iter_windows
from .windows import keep, pair_tokenizer
from .windows import Window, pair_frame, segments, token_batches, whole_characters

__all__ = ['log', 'SETTINGS', 'LIMITS', 'engines', 'SPAN_LABELS', 'quieted', 'quiet_lock', 'NO_MEMORY', 'known_to_read', 'padding_ignored', 'CHARACTERS', 'MODEL_FILES', 'best_spans', 'lone_span', 'decode_spans', 'Candidate', 'SpanPrediction', 'span_candidate', 'drop_duplicates', 'distinct_spans', 'Places', 'text_hash', 'check_document', 'Document', 'as_document', 'as_documents', 'Entries', 'Span', 'constant', 'Answer', 'surroundings', 'answer_line', 'Answers', 'Reading', 'check_setting', 'Engine', 'register_engine', 'Opening', 'check_opening', 'open_torch', 'settle_attention', 'head_for', 'as_spans', 'head_weights', 'settle', 'weights_mark', 'untrained_weights', 'check_same_family', 'check_devices', 'pick_device', 'move_model', 'max_positions', 'is_clear', 'error_line', 'loading_errors', 'is_noted', 'read_provenance', 'check_calibration', 'quiet', 'Reader', 'one_of', 'check_name', 'split_reader_settings', 'check_tokenizer', 'known_pieces', 'public_name', 'check_reader', 'check_in_memory', 'evaluating', 'check_logits', 'out_of_memory', 'same_when_padded', 'sigmoid', 'finite', 'Calibration', 'Ranking', 'make_answer', 'are_lists', 'in_rows', 'question_groups', 'as_questions', 'check_replaceable', 'check_finite', 'write_provenance', 'note_untrained', 'holds_model', 'remove_earlier']
log: Any

def best_spans(start: torch.Tensor, end: torch.Tensor, mask: torch.Tensor, max_answer_length: int=30, k: int=1) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The `k` best spans of each window, best first; a score of -inf where there are fewer.

    :param start: start logits `[B, L]`
    :param end: end logits `[B, L]`
    :param mask: `[B, L]`, true where an answer may start or end; never at [CLS]
    :param max_answer_length: longest answer in tokens
    :param k: spans per window
    :return: scores, first and last positions, `[B, k']`"""
    ...

def lone_span(start: torch.Tensor, end: torch.Tensor, mask: torch.Tensor, max_answer_length: int) -> tuple[list[Any], list[Any]]:
    """The best span of a window, by one look at its table.

    :param start: start logits `[L]`, on the CPU
    :param end: end logits `[L]`
    :param mask: `[L]`, true where an answer may be
    :param max_answer_length: longest answer in tokens
    :return: as `decode_spans`, for a batch of one"""
    ...

def decode_spans(start: torch.Tensor, end: torch.Tensor, mask: torch.Tensor, max_answer_length: int, k: int) -> tuple[list[Any], list[Any]]:
    """The best spans of each window and its score of no answer.

    :param start: start logits `[B, L]`
    :param end: end logits `[B, L]`
    :param mask: `[B, L]`, true where an answer may be
    :param max_answer_length: longest answer in tokens
    :param k: spans per window
    :return: of each window the spans `(score, first, last)`, and the [CLS] score"""
    ...

@dataclass(slots=True)
class Candidate:
    """A span of a context that may be the answer."""
    text: str
    start: int
    end: int
    score: float

@dataclass(slots=True)
class SpanPrediction:
    """What a reader says of one question about one context."""
    spans: list[Candidate]
    null_score: float
    @property
    def gap(self) -> float:
        """How far no answer is ahead of the best span; `inf` if there is no span."""
        ...
    def text(self, threshold: float=0.0) -> str:
        """The answer, decided at `threshold`.

        :param threshold: no answer must be ahead by more than this
        :return: the best span's text, or '' for no answer"""
        ...

def span_candidate(context: str, window: Window, score: float, first: int, last: int) -> Candidate | None:
    """The characters of a span of tokens.

    :param context: the text that was read
    :param window: the `Window` of it
    :param score: start + end logit
    :param first: first position of the span in the window
    :param last: last position
    :return: None if there is nothing but white space"""
    ...

def drop_duplicates(candidates: list[Candidate], distance: int=0) -> list[Candidate]:
    """The best of each group of duplicate candidates.

    :param candidates: `Candidate`s of one context
    :param distance: starts or ends so near are the same; 0: only equal spans are; -1: keep all
    :return: best first"""
    ...

def distinct_spans(candidates: list[Candidate]) -> list[Candidate]:
    """The first of equal spans."""
    ...

class Places:
    """Places in a text, no two of them within `distance` characters of each other."""
    def __init__(self, distance: int) -> None:
        ...
    def add(self, place: Candidate) -> None:
        ...
    def near(self, place: Candidate) -> bool:
        """:return: whether it is within `distance` of one of them"""
        ...
    size: Any
    held: Any

def text_hash(text: str) -> str:
    """32 hexadecimal digits that stand for a text."""
    ...

def check_document(doc: object) -> None:
    """Raise `ValueError` for content that is no text, or a meta that is no dict."""
    ...

@dataclass
class Document:
    """A text to be read."""
    content: str
    id: Any = ...
    meta: dict[str, Any] = ...
    def __post_init__(self) -> None:
        ...

def as_document(doc: str | dict[str, Any] | Document) -> Document:
    """Make a `Document` of whatever users have; raises `ValueError` for what holds no text."""
    ...

def as_documents(documents: Any) -> Iterable[Any]:
    """The documents as something to go through; raises `ValueError` for what holds none."""
    ...

class Entries(dict[Any, Any]):
    """A dict whose entries are attributes too."""
    def __dir__(self) -> list[str]:
        ...

@dataclass(eq=False)
class Span(Entries):
    """A stretch of a text, in characters."""
    start: int
    end: int

def constant(value: object) -> Any:
    """A default that stands in each object: one on the class would hide the entry."""
    ...

@dataclass(eq=False)
class Answer(Entries):
    """An answer and where it stands. `answer` is '' and `context` None for no answer."""
    answer: str
    score: float | None = ...
    context: str | None = ...
    offsets_in_document: list[Span] = ...
    offsets_in_context: list[Span] = ...
    document_ids: list[str | None] = ...
    meta: dict[str, Any] = ...
    type: str = ...
    def to_dict(self) -> dict[str, Any]:
        """The answer as plain dicts and lists."""
        ...
    def _repr_html_(self) -> str:
        ...

def surroundings(text: str, start: int, end: int, size: int) -> tuple[str, Span]:
    """`size` characters of `text` with the answer in the middle, as far as the text's ends allow.

    :param text: a document's text
    :param start: first character of the answer
    :param end: one past its last
    :param size: characters to show; never less than the answer
    :return: the stretch around the answer, and where the answer is in it"""
    ...

def answer_line(a: Answer) -> str:
    """An answer for the terminal: score, text, and document:character."""
    ...

class Answers(Entries):
    """The answers to one question, a dict of `query`, `no_ans_gap` and `answers`.

`answers` is a list of `Answer`s, best first; `no_ans_gap` are the logits by which the best
answer beats no answer, None if there is none."""
    def __missing__(self, key: int | slice) -> Any:
        """`answers[0]` is the best answer."""
        ...
    def to_dict(self) -> dict[str, Any]:
        """The answers as plain dicts and lists."""
        ...
    def __str__(self) -> str:
        ...
    __repr__ = __str__
    @property
    def query(self) -> str: ...
    @property
    def answers(self) -> list[Answer]: ...
    @property
    def no_ans_gap(self) -> float | None: ...
    @overload
    def __getitem__(self, key: Literal['query']) -> str: ...
    @overload
    def __getitem__(self, key: Literal['answers']) -> list[Answer]: ...
    @overload
    def __getitem__(self, key: Literal['no_ans_gap']) -> float | None: ...
    @overload
    def __getitem__(self, key: int) -> Answer: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def _repr_html_(self) -> str:
        ...

@dataclass(eq=False)
class Reading:
    """How to read: lengths of windows, size of batches, which answers to list."""
    batch_size: int = ...
    max_seq_len: int = ...
    doc_stride: int = ...
    max_query_length: int = ...
    max_answer_length: int = ...
    top_k: int = ...
    top_k_per_candidate: int = ...
    top_k_per_sample: int = ...
    no_ans_boost: float = ...
    return_no_answer: bool = ...
    context_window_size: int = ...
    duplicate_filtering: int = ...
    use_confidence_scores: bool = ...
    confidence_threshold: float = ...
    preprocessing_batch_size: int = ...
    progress_bar: bool = ...
    def __post_init__(self) -> None:
        ...
    def check(self) -> dict[str, Any]:
        """Raise `ValueError` for a setting that will not do, whoever has set it.

        :return: the settings by name, as Python has them"""
        ...
SETTINGS: Any
LIMITS: Any

def check_setting(name: str, value: object) -> Any:
    """Raise `ValueError` for a setting that is no number in its range, or neither on nor off.

    :return: the same, as Python has it"""
    ...

class Engine(NamedTuple):
    """What opens a model."""
    open: Callable[..., Any]
    gpu: bool
engines: Any

def register_engine(name: str, gpu: bool=False) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register what opens a model under `name`; `gpu`: whether it can use one."""
    ...

@dataclass
class Opening:
    """How to open a model: with which engine, on which device, and what to ask the hub."""
    backend: str = ...
    use_gpu: bool = ...
    devices: list[Any] | None = ...
    model_version: str = ...
    proxies: dict[str, str] | None = ...
    local_files_only: bool = ...
    force_download: bool = ...
    use_auth_token: Any = ...
    model_kwargs: dict[str, Any] | None = ...
    allow_pickle: bool = ...
    num_processes: int = ...
    def __post_init__(self) -> None:
        ...
    def hub(self) -> dict[str, Any]:
        """Where to look for files, as transformers calls it.

        :return: keyword arguments for `from_pretrained`"""
        ...

def check_opening(opening: Opening) -> None:
    """Raise `ValueError` for switches that are neither on nor off, and for an engine nobody knows."""
    ...

def open_torch(reader: 'Reader', opening: Opening) -> tuple[Any, list[str]]:
    """A transformers model with a question-answering head.

    :param reader: being made: it has its name, its tokenizer and how to read
    :param opening: how
    :return: the model, and the names of weights that nobody has trained"""
    ...

def settle_attention(model: Any) -> Any:
    """Have BigBird use full attention, as it would for good from its first short text on."""
    ...

def head_for(config: PreTrainedConfig, name: str) -> Any:
    """Which head gives a model of this kind two logits for each token.

    :param config: of a model
    :param name: of the model, for the message
    :return: one of transformers' classes that load a model"""
    ...
SPAN_LABELS: Any

def as_spans(model: Any, args: Any, out: Any) -> Any:
    """A hook: what a classifier of tokens says, as start and end logits."""
    ...

def head_weights(model: torch.nn.Module) -> list[str]:
    """The weights that are not the encoder's.

    :return: names"""
    ...

def settle(model: Any) -> list[str]:
    """Have a model read as readers do: BigBird with full attention, a classifier of tokens as spans.

    :return: names of weights that were trained for something else"""
    ...

def weights_mark(model: Any) -> str | None:
    """A hash of some weights of each layer and of the head, for any engine's model.

    :return: None where there are no weights to be seen"""
    ...

def untrained_weights(model: Any, told: dict[Any, Any]) -> list[str]:
    """Weights missing from the checkpoint, of other shapes there, or noted as untrained by `save`.

    :return: names; empty for a trained reader"""
    ...

def check_same_family(model: Any, untrained: list[str], name: str) -> None:
    """Raise `ValueError` if most of a model's body is not in its files: its config is another model's.

    :param model: as it was loaded
    :param untrained: names of its weights that are not in the files
    :param name: the model's, for the message"""
    ...

def check_devices(use_gpu: object, devices: object) -> None:
    """Raise `ValueError` for devices that cannot be: more than one, no list, a GPU not to be used."""
    ...

def pick_device(use_gpu: bool=True, devices: list[Any] | None=None) -> torch.device:
    """The device to predict on: the first CUDA GPU, else Apple's MPS, else the CPU.

    :param use_gpu: use a GPU if there is one
    :param devices: a list with one device, or None to choose"""
    ...

def move_model(model: Any, device: str | torch.device) -> Any:
    """Move a model to a device; raises `ValueError` for one that is not there.

    :return: the model"""
    ...

def max_positions(model: Any, tokenizer) -> float:
    """The longest input the model has position embeddings for.

    :return: tokens; inf if neither knows a limit"""
    ...

def is_clear(error: BaseException, name: str, given: Any) -> bool:
    """Whether an error says already what is wrong: ours, an unknown argument, an extra to install."""
    ...

def error_line(error: BaseException) -> str:
    """What it says, in one line."""
    ...

@contextlib.contextmanager
def loading_errors(name: str, given: Iterable[Any]=()) -> Iterator[None]:
    """Turn what other libraries raise for a model that cannot be read into one sentence.

    :param name: the model's, which begins each message
    :param given: names of arguments of the user, whose errors stay as they are"""
    ...

def is_noted(key: str, value: object) -> bool:
    """Whether a step may hold that."""
    ...

def read_provenance(path: Path) -> list[dict[str, Any]]:
    """The steps in which a model was made; raises `ValueError` for a file that is of another kind.

    :return: [] if there is none"""
    ...

def check_calibration(model: Any, name: str) -> None:
    """Raise `ValueError` for a calibration in config.json that is none."""
    ...
quieted: Any
quiet_lock: Any

@contextlib.contextmanager
def quiet(on: bool) -> Iterator[None]:
    """Silence transformers' loading bars and its report on new weights while `on`.

    :param on: False: change nothing"""
    ...

class Reader(Reading):
    """An extractive reader: a model and a tokenizer that answer, are distilled, and are saved.

Several threads may predict with one reader at the same time. Training, distilling, saving and
changing settings are for one thread, while no other uses the reader."""
    def __init__(self, model: Any | None=None, tokenizer: Any | None=None, *, model_name_or_path: str | Path | None=None, backend: str='torch', use_gpu: bool=True, devices: list[Any] | None=None, model_version: str | None=None, proxies: dict[str, str] | None=None, local_files_only: bool=False, force_download: bool=False, use_auth_token: Any | None=None, model_kwargs: dict[str, Any] | None=None, allow_pickle: bool=False, num_processes: int | None=None, batch_size: int=50, max_seq_len: int=384, doc_stride: int=128, max_query_length: int=64, max_answer_length: int=30, top_k: int=10, top_k_per_candidate: int=3, top_k_per_sample: int=1, no_ans_boost: float=0.0, return_no_answer: bool=False, context_window_size: int=150, duplicate_filtering: int=0, use_confidence_scores: bool=True, confidence_threshold: float | None=None, preprocessing_batch_size: int | None=None, progress_bar: bool=True) -> None:
        """:param model: a directory, a name on the hub, or a transformers model
        :param tokenizer: its fast tokenizer; None: the one beside the model's files
        :param model_name_or_path: another name for `model`
        :param backend: the engine: "torch"; "onnx" or "openvino" for what `export_onnx` wrote
        :param use_gpu: use a GPU if there is one
        :param devices: a list with the one device to use; None chooses
        :param model_version: revision on the hub: branch, tag or commit
        :param proxies: for the hub
        :param local_files_only: never ask the hub
        :param force_download: ask the hub even for what is cached
        :param use_auth_token: a token for the hub, or True for the stored one
        :param model_kwargs: for `from_pretrained`, e.g. `{"dtype": torch.bfloat16}`
        :param allow_pickle: also read weights that are there as a pickle only
        :param num_processes: must be None: tokenizers run in threads
        :param batch_size: most full-length windows in a batch; of short ones, more
        :param max_seq_len: longest window in tokens, question included
        :param doc_stride: overlap of two windows in tokens
        :param max_query_length: questions are cut to so many tokens
        :param max_answer_length: longest answer in tokens
        :param top_k: answers per question
        :param top_k_per_candidate: answers per document
        :param top_k_per_sample: answers per window
        :param no_ans_boost: added to the score of no answer, in logits
        :param return_no_answer: list no answer among the answers
        :param context_window_size: characters of text shown around an answer
        :param duplicate_filtering: see `drop_duplicates`
        :param use_confidence_scores: scores are probabilities; False: margins in logits
        :param confidence_threshold: drop answers that score less
        :param preprocessing_batch_size: documents tokenised at a time; None: 20 batches
        :param progress_bar: show progress of long work"""
        ...
    device: Any
    name: Any
    known_as: Any
    tokenizer: PreTrainedTokenizerBase
    model: Any
    missing_keys: Any
    provenance: Any
    def __call__(self, question: Any | None=None, context: Any | None=None, *, top_k: int=1, handle_impossible_answer: bool=False, max_answer_len: int=15, max_seq_len: int | None=None, doc_stride: int | None=None, max_question_len: int=64, align_to_words: bool=True, batch_size: int | None=None) -> Any:
        """Answer as transformers' `pipeline('question-answering')` did.

        :param question: a text or a list; or a dict with question and context, or a list of such
        :param context: a text, for all questions; or a list, one for each
        :param top_k: most answers to each question
        :param handle_impossible_answer: "" may be one of them: there is no answer
        :param max_answer_len: longest answer in tokens
        :param max_seq_len: longest window in tokens; None: the reader's
        :param doc_stride: overlap of windows; None: the reader's, half a window at most
        :param max_question_len: questions are cut to so many tokens
        :param align_to_words: widen answers to whole words
        :param batch_size: most windows of full length in a batch; None: the reader's
        :return: dict of score, start, end, answer; a list for `top_k`, and of these for several questions"""
        ...
    def __repr__(self) -> str:
        ...
    def _load(self, name: str | Path, tokenizer: PreTrainedTokenizerBase, opening: Opening) -> None:
        """The model of a directory or of the hub, and all that stands beside it."""
        ...
    def _take(self, model: Any, tokenizer: PreTrainedTokenizerBase, opening: Opening) -> None:
        """A model and a tokenizer in memory."""
        ...
    def all_spans(self, examples: list[Example], most: int=10) -> list[tuple[list[Candidate], float]]:
        """The best spans of each example that do not overlap, whatever they are worth.

        :param examples: `Example`s
        :param most: spans of each
        :return: `Candidate`s, best first, and the [CLS] score"""
        ...
    def answers_asked(self, examples: list[Example], how: Asking) -> list[Any]:
        """The answers to some questions.

        :param examples: `Example`s, read together
        :param how: how to ask
        :return: for each what `best_answers` gives"""
        ...
    def answers_in(self) -> torch.dtype | None:
        """The precision in which a teacher is asked: the one that is wished for, if it is here and can follow.

        :return: None: its own"""
        ...
    def asked_spans(self, examples: list[Example], how: Asking) -> list[Any]:
        """The best spans of all windows, with the pipeline's scores.

        :param examples: `Example`s
        :param how: how many, how long
        :return: of each window: the `Window`, its spans `(score, first, last)`, and that of no answer"""
        ...
    def asked_windows(self, examples: list[Example], how: Asking) -> list[Window]:
        """Windows over what is asked; the log counts questions that were cut.

        :param examples: `Example`s
        :param how: of these lengths
        :return: `Window`s"""
        ...
    def batch_logits(self, collate: WindowCollator, windows: list[Window], examples: list[Example] | None=None) -> tuple[Any, ...]:
        """What the model says of a batch of windows; raises `ValueError` for logits that are not finite.

        :param collate: see `collator`
        :param windows: `Window`s, read together
        :param examples: those that the windows are of, for the message
        :return: start logits, end logits, and where answers may be, each `[B, L]`"""
        ...
    def batches_of(self, lengths: list[int], budget: int) -> Iterator[list[Any]]:
        """`token_batches` as they suit device and model: without padding if the model would read it.

        :return: numbers of windows"""
        ...
    def calibrate(self, data: str | Path | list[Example], language: str | None=None) -> dict[str, float]:
        """Fit the scores: the probability that the reader's best answer is right. Saved with the model.

        :param data: a SQuAD file, or a list of labelled `Example`s
        :param language: of the answers, as `normalize_answer` takes it
        :return: temperature, offset, questions; log_loss and calibration_error, now and (`_before`) as it was calibrated until now"""
        ...
    @property
    def calibration(self) -> Calibration:
        """How margins become probabilities: as they are, unless calibrated on these very weights."""
        ...
    def card_end(self) -> str:
        """How it was made, its limits and its licence.

        :return: Markdown"""
        ...
    def change(self, **settings: Any) -> None:
        """Take new settings; raises `ValueError` for what cannot be, and then changes nothing.

        :param settings: of `Reading`, by name; None leaves one as it is"""
        ...
    def check_reads(self) -> None:
        """Raise `ValueError` for a model that wants more than text, or gives no logits of spans: tried once."""
        ...
    def check_windows(self) -> None:
        """Raise `ValueError` unless the model can read windows of these lengths."""
        ...
    def chunks_of(self, examples: Iterable[Example], batch_size: int) -> Iterator[list[Example]]:
        """Lists of examples that are read together, in batches of `batch_size` full-length windows."""
        ...
    def collator(self) -> WindowCollator:
        """What makes batches of windows; raises `ValueError` where model and tokenizer do not agree."""
        ...
    def distil_intermediate_layers_from(self, teacher_model: Reader, data_dir: str | Path, train_filename: str | Path, dev_filename: str | Path | None=None, dev_split: float=0, max_seq_len: int | None=None, max_query_length: int | None=None, max_examples: int | None=None, layers: str | list[int]=..., losses: dict[str, float] | None=..., relation_layers: tuple[int, int] | None=None, relation_heads: int | None=None, augmenter: Any | None=None, distillation_loss: str='mse', **kwargs: Any) -> dict[str, Any]:
        """Phase 1: match what the teacher's layers compute. The question-answering head is left as it is.

        :param teacher_model: the teacher, a trained reader with the same vocabulary
        :param data_dir: directory of the files
        :param train_filename: SQuAD file, labels unused, or plain text: .txt, one passage a line
        :param dev_filename: SQuAD file or plain text on which to watch the loss
        :param dev_split: instead of a dev file: share of the questions, split off by article
        :param max_seq_len: longest window in tokens; stays with the reader
        :param max_query_length: longest question in tokens; stays with the reader
        :param max_examples: use the first so many questions (or passages) only
        :param layers: whom each student layer follows: see `layer_map`
        :param losses: weight of each loss; None: `default_losses`
        :param relation_layers: as in `Layers`
        :param augmenter: an `Augmenter` of the file: each epoch reads a fresh variant
        :param distillation_loss: the only one there is
        :return: see `fit`"""
        ...
    def distil_prediction_layer_from(self, teacher_model: Reader, data_dir: str | Path, train_filename: str | Path, dev_filename: str | Path | None=None, test_filename: str | Path | None=None, dev_split: float=0, max_seq_len: int | None=None, max_query_length: int | None=None, max_examples: int | None=None, teacher_batch_size: int | None=None, distillation_loss_weight: float=..., distillation_loss: str | Callable[..., Any]='kl_div', temperature: float=..., caching: bool=False, cache_path: str | Path='cache/teacher_logits', **kwargs: Any) -> dict[str, Any]:
        """Phase 2: match the teacher's start and end logits, and the labels.

        :param teacher_model: the teacher, a trained reader, or a list of them; tokenizers may differ
        :param data_dir: directory of the files
        :param train_filename: SQuAD file to distil on
        :param dev_filename: SQuAD file to evaluate on during training
        :param test_filename: to evaluate on afterwards; metrics come back under "test"
        :param dev_split: instead of a dev file: share of the questions, split off by article
        :param max_seq_len: longest window in tokens; stays with the reader
        :param max_query_length: longest question in tokens; stays with the reader
        :param max_examples: use the first so many questions only
        :param teacher_batch_size: most windows of full length per batch of a teacher; None: its own
        :param distillation_loss_weight: the teachers' share w; 1 needs no labels
        :param distillation_loss: in `answer_losses`, or like `kl_loss`
        :param temperature: T
        :param caching: keep the teachers' logits on disk
        :param cache_path: where, with `caching`
        :return: see `fit`"""
        ...
    def enqueue(self, questions: Iterable[Any], top_k: int, waiting: deque[Any]) -> Iterator[Example]:
        """What is to be read; `waiting` gets a `Ranking` for each question, then its documents."""
        ...
    def eval_on_file(self, data_dir: str | Path, test_filename: str | Path, device: Any | None=None, calibrate_conf_scores: bool=False, tune_filename: str | Path | None=None, language: str | None=None) -> dict[str, Any]:
        """Score this reader on a file; raises `ValueError` where questions cannot be told apart.

        :param data_dir: folder of the files
        :param test_filename: SQuAD 1.1 or 2.0 file in it
        :param device: evaluate there, then go back; None: where the reader is
        :param calibrate_conf_scores: also calibrate the reader on this file, see `calibrate`
        :param tune_filename: another file there, to choose the threshold of tuned_f1 on
        :param language: of the answers, as `normalize_answer` takes it
        :return: the keys of `span_metrics` and `tuned_metrics`, and questions_per_second"""
        ...
    def export_onnx(self, directory: str | Path, int8: bool | str=False, calibrate_on: Any | None=None) -> Path:
        """Write model, tokenizer, configuration and README, for "onnx" and "openvino" as `backend`.

        :param directory: a new directory, or that of an earlier export, which is replaced
        :param int8: True: weights in 8 bits; "static": activations with fixed scales, too
        :param calibrate_on: for "static": questions like those to come, such as the training file
        :return: the directory"""
        ...
    def export_web(self, directory: str | Path, int8: bool=True, runtime: str | Path | None=None) -> Path:
        """Write a folder with a page in which this reader answers, for any host that serves files.

        :param directory: a new directory, or that of an earlier export, which is replaced
        :param int8: round weights to 8 bits
        :param runtime: the package of onnxruntime-web, a .tgz; None: npm fetches it, once
        :return: the directory"""
        ...
    def find_all(self, question: str, documents: Iterable[Any], threshold: float | None=None, most: int=10) -> Answers:
        """Every span that answers a question, no two of which overlap.

        :param question: what to ask
        :param documents: strings, dicts with "content", or `Document`s; may be a generator
        :param threshold: the least score; None: the reader's `confidence_threshold`, else 0.5
        :param most: answers of each document
        :return: all that reach the threshold, best first; `answers` is [] for no answer"""
        ...
    def fingerprint(self) -> str:
        """A hash of the reader's weights.

        :return: hexadecimal"""
        ...
    def fit(self, questions: Any, objective: Objective | None=None, dev: Any | None=None, phase: str | None=None, **kwargs: Any) -> dict[str, Any]:
        """Train on an objective; `history[phase]` keeps its losses. Ctrl-C raises `Interrupted`.

        :param questions: `Questions`, or what they are made of: a file, examples; or windows
        :param objective: what to learn; None: `Labels()`
        :param dev: a development set, likewise, or a function that returns metrics
        :param phase: name in histories and of its checkpoints; None: the objective's
        :param kwargs: see `Settings`; others go to `transformers.TrainingArguments`
        :return: phase, steps, from_step (of an earlier call), loss (mean), seconds, tokens, tokens_per_second"""
        ...
    def fit_files(self, files: Files, objective: Objective, max_seq_len: int | None=None, max_query_length: int | None=None, augmenter: Any | None=None, **kwargs: Any) -> dict[str, Any]:
        """`fit` on files; everything that can be refused is, before the file to train on is opened.

        :param files: what from
        :param objective: what
        :param max_seq_len: longest window in tokens; stays with the reader
        :param max_query_length: longest question in tokens; stays with the reader
        :param augmenter: makes fresh variants of the paragraphs in each pass
        :param kwargs: see `fit`
        :return: see `fit`; under "test" the metrics of a test file"""
        ...
    def flat_logits(self, windows: Dataset, batch_size: int=50) -> np.ndarray:
        """The reader's logits for every window; raises `ValueError` for logits that are not finite.

        :param windows: from `make_windows`; where several processes run, the same in all of them
        :param batch_size: most windows of full length per batch
        :return: `[2, sum of lengths]`, float16: start and end logits of all windows, end to end"""
        ...
    @classmethod
    def from_teacher(cls, teacher: Reader, num_layers: int, layers: str | list[int]='first', ffn: float | int | None=None, on: Any | None=None, heads: None=None) -> Reader:
        """A student of the teacher's embeddings, head and some layers; `ValueError` where it cannot be.

        :param teacher: the reader whose layers to take
        :param num_layers: layers of the student
        :param layers: a name in `student_starts`, or a list of layers, from 1
        :param ffn: neurons to keep in each layer: a share (.5), or how many; None: all
        :param on: for `ffn`: questions (a file will do) that show which; no labels needed
        :param heads: must be None: a plain BERT has no fewer heads of the same size"""
        ...
    def good_answers(self, spans: list[Candidate], null: float, doc: Document, threshold: float) -> list[Answer]:
        """What reaches the threshold.

        :param spans: `Candidate`s of a document
        :param null: its [CLS] score
        :param doc: the `Document`
        :param threshold: the least score
        :return: `Answer`s"""
        ...
    @property
    def ignores_padding(self) -> bool:
        """Whether the model gives a window the same logits alone and padded: tried once."""
        ...
    def inputs_of(self, windows: list[Any], collate: WindowCollator) -> tuple[Any, ...]:
        """What the model is called with, and the mask of answers, on the reader's device."""
        ...
    def iter_all_spans(self, examples: Iterable[Example], most: int=10) -> Iterator[tuple[list[Candidate], float]]:
        """`all_spans` of one example after the other, in bounded memory.

        :param examples: `Example`s; may be a generator
        :param most: spans of each
        :return: as `all_spans`"""
        ...
    def iter_predict(self, questions: Iterable[Any], top_k: int | None=None, batch_size: int | None=None, total: int | None=None) -> Iterator[Answers]:
        """Answers to one question after the other, as soon as they are read, in constant memory.

        :param questions: pairs of a question and its documents; all may come from generators
        :param top_k: answers per question; None: the reader's
        :param batch_size: most windows of full length per batch; None: the reader's
        :param total: how many documents will come, for the progress bar"""
        ...
    def iter_predictions(self, examples: Iterable[Example], n_best: int=1, batch_size: int | None=None, total: int | None=None) -> Iterator[SpanPrediction]:
        """One prediction per example, in order; raises `ValueError` for logits that are not finite.

        :param examples: `Example`s; may be a generator
        :param n_best: spans per window
        :param batch_size: most windows of full length per batch; None: the reader's
        :param total: how many examples will come, for the progress bar"""
        ...
    def known_language(self) -> str | list[str] | None:
        """The language that the reader's own card names, or that of its base model."""
        ...
    def load_windows(self, data_dir: str | Path, filename: str | Path, dev_split: float=0, max_examples: int | None=None, labelled: bool=True, text: bool=False) -> tuple[Dataset, dict[str, Any] | None]:
        """Windows of a file for training; raises `ValueError` for files that cannot be trained on.

        :param data_dir: directory of the file
        :param filename: a SQuAD file in it
        :param dev_split: share of the questions to split off by article
        :param max_examples: use the first so many questions only
        :param labelled: refuse files with questions that have no label
        :param text: accept plain text too (.txt, one passage a line)
        :return: windows, and the SQuAD file split off by `dev_split`"""
        ...
    def may_pad_evenly(self) -> bool:
        """Whether a teacher's batches are to have few lengths: in half precision, if it ignores padding."""
        ...
    def memory_advice(self, examples: list[Example], batch: list[int]) -> str:
        """What to say of a batch of windows over some examples that did not fit."""
        ...
    def model_card(self, comparison: Comparison | None=None, name: str | None=None, language: str | list[str] | None=None, datasets: dict[str, str] | None=None, report: str | None=None) -> str:
        """The README of this reader; what is not known is marked FILL IN.

        :param comparison: from `compare`: this reader, and whatever it is measured against
        :param name: title; None: the reader's own name
        :param language: code of its language, or a list; None: `known_language`
        :param datasets: names on the hub of the files it saw, by the file's name
        :param report: a report's file beside the card, to link; None: there is none
        :return: Markdown with YAML front matter"""
        ...
    def own_row(self, comparison: Comparison) -> dict[str, Any] | None:
        """The row of a comparison that is about this reader.

        :param comparison: or None
        :return: None: these weights were not measured"""
        ...
    def padded_logits(self, batch: dict[str, torch.Tensor], longest: int) -> torch.Tensor:
        """The reader's logits for a batch, padding included: `[2, B, L]`, float32, on the CPU."""
        ...
    def predict(self, query: str | None=None, documents: Iterable[Any] | None=None, top_k: int | None=None, question: str | None=None) -> Answers:
        """Answer a question from documents; raises `ValueError` for an empty question.

        :param query: the question
        :param documents: strings, dicts with "content", or `Document`s; may be a generator
        :param top_k: answers to return; None: the reader's
        :param question: another name for `query`
        :return: `query`, `no_ans_gap` (logits), and `answers`, a list of `Answer`, best first"""
        ...
    def predict_batch(self, queries: str | list[str], documents: list[Any], top_k: int | None=None, batch_size: int | None=None) -> dict[str, Any]:
        """Answer many questions in one stream.

        One question: one answer list per document, or per list of documents. Several questions and flat
        documents: `answers[question][document]`. As many lists as questions: one answer list each.

        :param queries: questions (a single string is one question)
        :param documents: a flat list of documents, or one list of documents per question
        :param top_k: answers per list
        :param batch_size: most windows of full length per batch, for this call
        :return: queries, answers, no_ans_gaps"""
        ...
    def predict_chunk(self, chunk: list[Any], budget: int, n_best: int) -> list[Any]:
        """Predictions for some examples, in batches of at most `budget` tokens.

        :return: `SpanPrediction`s"""
        ...
    def predict_examples(self, examples: list[Example], n_best: int=1) -> list[SpanPrediction]:
        """Predictions for a list of examples.

        :param examples: `Example`s
        :param n_best: spans per window
        :return: one `SpanPrediction` each, in order"""
        ...
    def predict_on_texts(self, question: str, texts: Iterable[str], top_k: int | None=None) -> Answers:
        """`predict` on plain strings.

        :param question: the question
        :param texts: plain strings
        :param top_k: answers to return
        :return: as `predict`"""
        ...
    def prepare_upload(self, directory: str | Path, text: str | None=None, name: str | None=None) -> None:
        """Put into a directory what is to be uploaded.

        :param directory: an empty one
        :param text: the card; None: the exported directory's own, or `model_card`
        :param name: title of the card"""
        ...
    def push_to_hub(self, repo_id: str, card: str | Path | None=None, private: bool | None=None, token: str | None=None, message: str='Upload a reader') -> str:
        """Upload the reader, or the exported directory it was read from, with its card.

        :param repo_id: owner/name on the hub
        :param card: a README.md with its gaps filled; None: `model_card`
        :param private: make the repository private; None: as the owner's settings say
        :param token: for the hub; None: the stored one
        :param message: of the commit
        :return: the commit's address"""
        ...
    def read_batch(self, collate: WindowCollator, batch: list[Window], examples: list[Any], n_best: int) -> Iterator[tuple[Window, list[Candidate], float]]:
        """Of each of some windows its candidates and its score of no answer."""
        ...
    def save(self, directory: str | Path) -> None:
        """Write a plain transformers directory; raises `ValueError` for weights that are not finite.

        :param directory: made if it is not there. Files of an earlier model go, others stay"""
        ...
    def set_calibration(self, temperature: float, offset: float) -> None:
        """Note a calibration in the model's config, with a mark of the weights it belongs to."""
        ...
    def set_lengths(self, max_seq_len: int | None=None, max_query_length: int | None=None) -> None:
        """Take new window lengths; raises `ValueError` for what cannot be.

        :param max_seq_len: longest window in tokens; None: as it is
        :param max_query_length: longest question in tokens; None: as it is"""
        ...
    def share_of_logits(self, windows: Dataset, lengths: np.ndarray, batch_size: int) -> tuple[np.ndarray, str | None]:
        """This process's share of the logits; zeros where the others compute.

        :param windows: from `make_windows`
        :param lengths: of the windows, in tokens
        :param batch_size: most windows of full length per batch
        :return: `[2, sum of lengths]`, float16; what went wrong, or None"""
        ...
    def size_in_words(self) -> str:
        """Kind, layers, width and parameters."""
        ...
    def span_score(self, margin: float) -> float:
        """The probability that a span is right, calibrated, with the reader's `no_ans_boost`.

        :param margin: by how much a span beats no answer, in logits
        :return: in [0,1]"""
        ...
    def train(self, data_dir: str | Path, train_filename: str | Path, dev_filename: str | Path | None=None, test_filename: str | Path | None=None, dev_split: float=0, max_seq_len: int | None=None, max_query_length: int | None=None, max_examples: int | None=None, **kwargs: Any) -> dict[str, Any]:
        """Fine-tune on the labels of a SQuAD file.

        :param data_dir: directory of the files
        :param train_filename: SQuAD file to train on
        :param dev_filename: SQuAD file to evaluate on during training
        :param test_filename: to evaluate on afterwards; metrics come back under "test"
        :param dev_split: instead of a dev file: share of the questions, split off by article
        :param max_seq_len: longest window in tokens; stays with the reader. None: the reader's
        :param max_query_length: longest question in tokens; stays with the reader. None: the reader's
        :param max_examples: use the first so many questions only
        :return: see `fit`"""
        ...
    @property
    def trained(self) -> bool:
        """Whether every weight, the head included, came from the checkpoint or from training."""
        ...
    def try_text(self) -> bool:
        """Try once what the model does with short texts; raises `ValueError` if it cannot read them.

        :return: see `ignores_padding`"""
        ...
    def update_parameters(self, context_window_size: int | None=None, no_ans_boost: float | None=None, return_no_answer: bool | None=None, max_seq_len: int | None=None, doc_stride: int | None=None) -> None:
        """Change settings of a loaded reader; None leaves one as it is.

        :param context_window_size: characters of text around an answer
        :param no_ans_boost: added to the score of no answer, in logits
        :param return_no_answer: list no answer among the answers
        :param max_seq_len: longest window in tokens
        :param doc_stride: overlap of windows in tokens"""
        ...
    def warn_untrained(self) -> None:
        """Note in the log that some weights are random."""
        ...
    def window_logits(self, windows: Dataset, batch_size: int=50) -> tuple[Any, ...]:
        """What `flat_logits` finds, window by window.

        :param windows: as for `flat_logits`
        :param batch_size: most windows of full length per batch
        :return: start and end logits: one array `[length]` per window, float16, in the windows' order"""
        ...
    def windows_of(self, examples: Iterable[Example]) -> Iterator[Window]:
        """Windows over examples, of the reader's lengths; both may be generators.

        :return: of `Window`s"""
        ...
    def write_card(self, directory: str | Path, comparison: Comparison | None=None, name: str | None=None, language: str | list[str] | None=None, datasets: dict[str, Any] | None=None) -> Path:
        """Write the card as README.md of a saved directory, unless somebody else has written or changed one.

        :param directory: where the reader was saved
        :param comparison: see `model_card`
        :return: the file"""
        ...

def one_of(**names: Any) -> Any:
    """The value given under one of two names; raises `ValueError` if it is under both."""
    ...

def check_name(name: str, known: Iterable[str]) -> None:
    """Raise `TypeError` for a name that is not known, with the nearest that is."""
    ...

def split_reader_settings(settings: dict[str, Any]) -> tuple[Opening, dict[str, Any]]:
    """How to open the model, and how to read; raises `TypeError` for a name that is neither.

    :param settings: keyword arguments of `Reader`
    :return: an `Opening`, and a dict with the rest"""
    ...

def check_tokenizer(tokenizer: PreTrainedTokenizerBase, name: str) -> None:
    """Raise `ValueError` for what is no tokenizer of transformers."""
    ...

def known_pieces(model: Any, name: str) -> int:
    """How many pieces a model has embeddings for; raises `ValueError` if it reads something else."""
    ...

def public_name(reader: Reader) -> str:
    """A reader's name without the paths of this machine.

    :return: its hub name, or the last part of its directory"""
    ...

def check_reader(value: object, name: str) -> Reader:
    """Raise `ValueError` for what is no reader.

    :param value: what was given
    :param name: the argument's name, for the message"""
    ...

def check_in_memory(model: Any, tokenizer: PreTrainedTokenizerBase, opening: Opening) -> None:
    """Raise `ValueError` for a model without tokenizer, and for arguments that only loading knows.

    :param model: a transformers model
    :param tokenizer: its tokenizer
    :param opening: how to open it, of which only the device makes sense"""
    ...
NO_MEMORY: Any
known_to_read: Any

@contextlib.contextmanager
def evaluating(model: Any) -> Iterator[None]:
    """Within it, a model is in evaluation: nothing is drawn at random."""
    ...

def check_logits(start: torch.Tensor, end: torch.Tensor, mask: torch.Tensor, describe) -> None:
    """Raise `ValueError` for logits that are not finite.

    :param start: start logits `[B, L]`
    :param end: end logits `[B, L]`
    :param mask: `[B, L]`, true where they count: not at padding
    :param describe: called with the number of a row: which reader it was, and what it read"""
    ...

@contextlib.contextmanager
def out_of_memory(what: Callable[[], str]) -> Iterator[None]:
    """Say of running out of memory in which batch it was, as a `MemoryError`; `what()` says it."""
    ...

def same_when_padded(reader: Reader) -> bool:
    """Whether a short window has the same logits alone and beside a longer one.

    :param reader: any"""
    ...
padding_ignored: Any
CHARACTERS: int

def sigmoid(x: float) -> float:
    """The probability that belongs to log-odds `x`.

    :return: in [0,1]"""
    ...

def finite(x: float) -> float | None:
    """`x`, or None for what JSON has no number for."""
    ...

class Calibration(NamedTuple):
    """What turns margins into probabilities."""
    temperature: float = ...
    offset: float = ...

class Ranking:
    """The best answers to one question, while predictions come in."""
    def __init__(self, reader: Reader, query: str, top_k: int | None=None) -> None:
        """:param reader: whose predictions they are
        :param query: the question
        :param top_k: answers to keep; None: the reader's"""
        ...
    reader: Reader
    query: str
    top_k: Any
    best: Any
    gap: Any
    seen: Any
    def add(self, doc: Document, prediction: SpanPrediction) -> None:
        """Take in what was said of one document."""
        ...
    def answers(self) -> Answers:
        """The best answers so far, no answer among them if the reader lists it."""
        ...

def make_answer(score: float, candidate: Candidate, doc: Document, size: int) -> Answer:
    """A candidate in a document, with `size` characters around it; None is no answer."""
    ...

def are_lists(documents: list[Any]) -> bool:
    """Whether there is a list for each question; raises `ValueError` for a mixture."""
    ...

def in_rows(flat: list[Any], n: int, size: int) -> list[list[Any]]:
    """`n` rows of a `flat` list, each of `size`."""
    ...

def question_groups(queries: list[Any], documents: list[Any]) -> list[Any]:
    """Who is asked what; raises `ValueError` where it is not clear.

    :return: pairs of a question and documents"""
    ...

def as_questions(queries: str | Iterable[str]) -> list[str]:
    """A list of questions; one string is one. Raises `ValueError` for what is neither."""
    ...

def check_replaceable(directory: Path) -> None:
    """Raise `ValueError` for a directory with an ONNX export, or somebody else's config.json."""
    ...

def check_finite(reader: Reader) -> None:
    """Raise `ValueError` for weights that are not finite."""
    ...

def write_provenance(directory: Path, steps: list[dict[str, Any]]) -> None:
    """Write distillation.json: the steps in which a model was made."""
    ...

@contextlib.contextmanager
def note_untrained(reader: Reader) -> Iterator[None]:
    """While it is saved, the config names the weights that nobody has trained, and what they are."""
    ...
MODEL_FILES: Any

def holds_model(directory: Path) -> bool:
    """Whether a model stands there, or what a killed save has left of one."""
    ...

def remove_earlier(directory: Path, new: set[str]) -> None:
    """Remove the files of an earlier model that have not the names of `new` ones."""
    ...
