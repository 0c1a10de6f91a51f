# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from typing import Any, Literal, overload
from .evaluate import Comparison
from .train import EarlyStopping
from datasets import Dataset
from .command import command
import contextlib, hashlib, heapq, html, importlib, json, logging, math, os, re, sys, threading, weakref
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
import numpy as np, torch
import torch.nn.functional as F
from fastcore.basics import patch
from tqdm.auto import tqdm
from transformers import AutoModelForQuestionAnswering, AutoTokenizer
from transformers.utils import logging as hf_logging
from .checks import a_path, flag, printable, real_number, strict_json, whole_number
from .squad import Example, Window, WindowCollator, check_lengths, check_offsets, iter_windows, pair_frame, replacing_files, whole_characters

__all__ = ['log', 'FARMReader', 'CHARACTERS', 'best_spans', 'Candidate', 'SpanPrediction', 'drop_duplicates', 'Document', 'as_document', 'Entries', 'Span', 'Answer', 'surroundings', 'Answers', 'pick_device', 'max_positions', 'quiet', 'segments', 'check_settings', 'Reader', 'public_name', 'token_batches', 'chunks', 'check_logits', 'Calibration', 'layer_map', 'check_layer_list', 'layers_prefix', 'layer_lists', 'student_config', 'student_weights', 'layer_difference', 'distil_predict']
log: Any

def best_spans(start: torch.Tensor, end: torch.Tensor, mask: torch.Tensor, max_answer_length: int=30, k: int=1) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The `k` best-scoring spans of each window.

    :param start: start logits `[B, L]`
    :param end: end logits `[B, L]`
    :param mask: `[B, L]`, true where an answer may start or end; position 0, [CLS], is never part of a span
    :param max_answer_length: longest answer in tokens
    :param k: spans per window
    :return: scores, first and last positions, each `[B, k']`, best first; score -inf where there are fewer spans"""
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
    spans: list
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

def drop_duplicates(candidates: list, distance: int=0) -> list:
    """The best of each group of duplicate candidates.

    :param candidates: `Candidate`s of one context
    :param distance: spans whose starts, or ends, are at most so many characters apart are duplicates; 0: only equal spans; -1: keep all
    :return: best first"""
    ...

def _distinct(candidates):
    """The first of equal spans."""
    ...

def _near(places, place, distance):
    """Is a place within `distance` of one of `places`? Those are further apart, so that each stretch of `distance + 1` holds one at most."""
    ...

@dataclass
class Document:
    """A text to be read."""
    content: str
    id: Any = ...
    meta: dict = ...
    def __post_init__(self):
        ...

def as_document(doc) -> Document:
    """Make a `Document` of whatever users have; raises `ValueError` for what holds no text.

    :param doc: a string, a dict with "content", or anything with an attribute `content` (a `Document` of this book or of Haystack)"""
    ...

class Entries(dict):
    """A dict whose entries are attributes too, so that JSON knows what it is and an editor can complete it."""
    def __getattr__(self, name):
        ...
    def __setattr__(self, name, value):
        ...
    def __dir__(self):
        ...

@dataclass(eq=False)
class Span(Entries):
    """A stretch of a text, in characters."""
    start: int
    end: int

def _constant(value):
    ...

@dataclass(eq=False)
class Answer(Entries):
    """An answer and where it stands, as a dict with attributes. `answer` is '' and `context` None for no answer."""
    answer: str
    score: float | None = ...
    context: str | None = ...
    offsets_in_document: list = ...
    offsets_in_context: list = ...
    document_ids: list = ...
    meta: dict = ...
    type: str = ...
    def to_dict(self) -> dict:
        """The answer as plain dicts and lists."""
        ...
    def _repr_html_(self):
        ...

def surroundings(text: str, start: int, end: int, size: int) -> tuple[str, Span]:
    """`size` characters of `text` with the answer in the middle, as far as the text's ends allow.

    :param text: a document's text
    :param start: first character of the answer
    :param end: one past its last
    :param size: characters to show; never less than the answer
    :return: the stretch around the answer, and where the answer is in it"""
    ...

class Answers(Entries):
    """The answers to one question: `query`, `no_ans_gap` (logits by which the best answer beats no answer; None if there is none) and `answers`, a list of `Answer`s, best first."""
    def __missing__(self, key):
        """`answers[0]` is the best answer."""
        ...
    def to_dict(self) -> dict:
        """The answers as plain dicts and lists."""
        ...
    def __str__(self):
        ...
    __repr__ = __str__
    def _repr_html_(self):
        ...
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

def _line(a):
    """An answer for the terminal: score, text, and document:character."""
    ...

def pick_device(use_gpu: bool=True, devices=None) -> torch.device:
    """The device to predict on: the first CUDA GPU, else Apple's MPS, else the CPU.

    :param use_gpu: use a GPU if there is one
    :param devices: a list with one device, or None to choose"""
    ...

def max_positions(model, tokenizer) -> float:
    """The longest input the model has position embeddings for.

    :param model: a transformers model
    :param tokenizer: its tokenizer
    :return: tokens; inf if neither knows a limit"""
    ...

def _move(model, device):
    """Move a model to a device; raises `ValueError` for one that is not there.

    :param model: a transformers model
    :param device: where to: a `torch.device`, or the name of one
    :return: the model"""
    ...

def _check_directory(path, backend, allow_pickle):
    """Raise `FileNotFoundError` for a directory that holds no model for this engine, `ValueError` for weights that were not to be read."""
    ...
_pickled: str

@contextlib.contextmanager
def _loading(name, given=()):
    """Turn what transformers and safetensors raise for a model that cannot be read into one sentence that names it; `given` are arguments of the user."""
    ...

def _in_a_line(error):
    """What an error of another library says, in one line."""
    ...
_maybe: Any
_noted: Any

def _history(path):
    """The steps noted in a distillation.json; [] if there is none."""
    ...
_silence: Any
_silent: Any

@contextlib.contextmanager
def quiet(on: bool):
    """Silence transformers' loading bars and its report on new weights while `on`; the last of several threads brings them back.

    :param on: False: change nothing"""
    ...
_quiet: Any

def _open_model(name, hub, allow_pickle, model_kwargs):
    """A transformers model with a question-answering head, and what loading it told."""
    ...

def _untrained(model, info):
    """Names of the weights that nobody has trained: missing from the checkpoint, of other shapes there, or noted so by `save`."""
    ...

def _mark(model):
    """A hash of some weights of each layer and of the head; None where there are none to be seen."""
    ...

def _check_calibration(model, name):
    """Raise `ValueError` for a calibration in config.json that is none."""
    ...

def segments(model) -> int | None:
    """How many token types a model tells apart.

    :param model: a transformers model
    :return: 0: it takes no token types; None: it does not say"""
    ...
_settings: Any
_flags: Any

def check_settings(settings: dict) -> dict:
    """Raise `ValueError` for a setting that is no number in its range, or neither on nor off.

    :param settings: some of a reader's settings by name; others than numbers and switches are let through
    :return: the same, as Python has them"""
    ...

class Reader:
    """An extractive reader: loads, predicts, is trained and distilled, and saves.

Several threads may predict with one reader at the same time. Training, distilling, saving and changing settings are for one thread, while no other uses the reader."""
    def __init__(self, model_name_or_path, model_version: str | None=None, context_window_size: int=150, batch_size: int=50, use_gpu: bool=True, devices: list | None=None, no_ans_boost: float=0.0, return_no_answer: bool=False, top_k: int=10, top_k_per_candidate: int=3, top_k_per_sample: int=1, num_processes: int | None=None, max_seq_len: int=384, doc_stride: int=128, progress_bar: bool=True, duplicate_filtering: int=0, use_confidence_scores: bool=True, confidence_threshold: float | None=None, proxies: dict | None=None, local_files_only: bool=False, force_download: bool=False, use_auth_token=None, max_query_length: int=64, preprocessing_batch_size: int | None=None, model_kwargs: dict | None=None, max_answer_length: int=30, backend: str='torch', allow_pickle: bool=False) -> None:
        """:param model_name_or_path: a transformers directory, or a name on the hub
        :param model_version: revision on the hub: branch, tag or commit
        :param context_window_size: characters of text shown around an answer
        :param batch_size: most windows of full length per batch in prediction, as far as a CPU gains by them; shorter ones fill the same room
        :param use_gpu: use a GPU if there is one
        :param devices: a list with the one device to use; None chooses
        :param no_ans_boost: added to the score of no answer, in logits
        :param return_no_answer: list no answer among the answers
        :param top_k: answers per question
        :param top_k_per_candidate: answers per document
        :param top_k_per_sample: answers per window
        :param num_processes: must be None: tokenizers use threads
        :param max_seq_len: longest window in tokens, question included
        :param doc_stride: overlap of two windows in tokens
        :param progress_bar: show progress of long work
        :param duplicate_filtering: see `drop_duplicates`
        :param use_confidence_scores: scores are probabilities; False: margins in logits
        :param confidence_threshold: drop answers that score less
        :param proxies: for the hub
        :param local_files_only: never ask the hub
        :param force_download: ask the hub even for what is cached
        :param use_auth_token: a token for the hub, or True for the stored one
        :param max_query_length: questions are cut to so many tokens
        :param preprocessing_batch_size: question-document pairs tokenised at a time; None: 20 batches
        :param model_kwargs: passed to `from_pretrained`, e.g. `{"dtype": torch.bfloat16}`
        :param max_answer_length: longest answer in tokens
        :param backend: what computes the logits: "torch", or "onnx" for a directory that `export_onnx` wrote
        :param allow_pickle: also read weights of which there is no safetensors file, as of many older models"""
        ...
    name: Any
    known_as: Any
    device: Any
    made: Any
    missing_keys: Any
    tokenizer: Any
    model: Any
    history: Any
    max_seq_len: Any
    max_query_length: Any
    def __repr__(self):
        ...
    def _after_training(self, run):
        """Bring the model back to where and how prediction needs it."""
        ...
    def _decode(self, logits, n_best):
        """Spans as `(score, first, last)` and [CLS] scores, for each window of a batch."""
        ...
    def _dev_loss(self, model, collate, data_dir, dev_filename, off):
        """A `DevLoss` on a dev file, or on the examples split off; None without either."""
        ...
    def _dev_metrics(self, data_dir, dev_filename, off):
        """What evaluates on a dev file, or on the part split off; None without either."""
        ...
    def _dev_squad(self, data_dir, dev_filename, off):
        """The development set: a file, or the part split off, not both; None without either."""
        ...
    def _followed(self, teacher, losses, layers, relation_layers, relation_heads):
        """The layer map, and where relations are compared; raises `ValueError` for a pair that cannot be, or settings that would do nothing."""
        ...
    def _forward(self, collate, windows, examples=None):
        """The same, with logits that are finite; `examples` are those that the windows are of, for the message."""
        ...
    def _keep_calibration(self, temperature, offset):
        """Note a calibration in the model's config, with a mark of the weights it belongs to."""
        ...
    def _logits(self, collate, windows):
        """Start logits, end logits and answer mask of a batch of `Window`s, each `[B, L]`."""
        ...
    def _make_whole(self, run, dtype):
        """Undo what FSDP (weights in pieces) and DeepSpeed (weights in half precision) did to the model."""
        ...
    def _note_history(self, phase, run, watch):
        """Keep what a run has logged, its keys in one order: those read from a checkpoint are sorted."""
        ...
    @contextlib.contextmanager
    def _note_untrained(self):
        """While it is saved, the config names the weights that nobody has trained, with a mark of what they are."""
        ...
    def _predict_chunk(self, chunk, budget, n_best):
        """A `SpanPrediction` for each of some examples."""
        ...
    def _question_ids(self, data_dir, filename, dev_split=0, max_examples=None):
        """A function that reads the file again, when it comes to that, to turn numbers of examples into ids."""
        ...
    def _set_lengths(self, max_seq_len, max_query_length=None):
        """New window lengths, refused before they are taken if they cannot be."""
        ...
    def _set_up(self, run, watch, phase, folder, keep, key):
        """Callbacks, and with `key` checkpoints. Returns the checkpoint to go on from, or None, and the tokens seen before it."""
        ...
    def _too_much(self, chunk, batch):
        """For `_memory`: a batch of windows of the examples in `chunk`."""
        ...
    def _training_device(self, use_gpu, devices, num_processes):
        """Where the model is to be trained; raises `ValueError` for what one process cannot do."""
        ...
    def _unlabelled_windows(self, data_dir, filename, dev_split, max_examples, augmenter, workers):
        """Windows for phase 1, those of an augmenter anew in each epoch; what is split off; and what the draws depend on."""
        ...
    def _with_test(self, result, data_dir, test_filename):
        """Add the metrics of a test file, if there is one."""
        ...
    def batches_of(self, lengths: list, budget: int) -> Iterator[list]:
        """`token_batches` as they suit device and model: small ones on a CPU, full ones elsewhere; without padding if the model would read it.

        :param lengths: tokens of each window
        :param budget: most tokens in a batch
        :return: lists of numbers of windows"""
        ...
    def calibrate(self, data) -> dict:
        """Fit temperature and offset of the scores: the probability that the reader's best answer is right. They are saved with the model.

        :param data: a SQuAD file, or a list of labelled `Example`s; not those it was trained on, nor those it will be judged by
        :return: temperature, offset, questions, log_loss and calibration_error, before and after on these questions"""
        ...
    @property
    def calibration(self) -> Calibration:
        """How this reader's margins become probabilities: as they are, unless `calibrate` was run on these very weights."""
        ...
    def check_fit(self, metrics: list | None=None, **settings) -> dict:
        """Raise for whatever `fit` would refuse or fail at, before any work.

        :param metrics: what the development set is judged by; None: there is no development set; []: not known
        :param settings: arguments of `fit`; those that are left out have its defaults
        :return: the numbers among the settings, as Python's own"""
        ...
    def check_settings(self):
        """Raise `ValueError` for a setting that is no number in its range, or neither on nor off, whoever has set it."""
        ...
    def check_training(self, data_dir, dev_filename=None, test_filename=None, dev_split: float=0, max_examples: int | None=None, metrics: list | None=None, text: bool=False, **settings):
        """Raise for everything a training would fail at and that can be seen before any work: numbers, files, metrics, places.

        :param data_dir: directory of the files
        :param dev_filename: SQuAD file to evaluate on during training
        :param test_filename: SQuAD file to evaluate on afterwards
        :param dev_split: instead of a dev file: share of the questions, split off by article
        :param max_examples: use the first so many questions only
        :param metrics: what a development set is judged by; None: see `metric_names`
        :param text: whether the dev file may be plain text, whose questions need no labels
        :param settings: arguments of `fit`; those that are left out have its defaults"""
        ...
    def check_windows(self):
        """Raise `ValueError` unless the settings are good and the model can read windows of these lengths."""
        ...
    def collator(self) -> WindowCollator:
        """What makes batches for this reader's model; raises `ValueError` if the tokenizer tells apart more parts than the model."""
        ...
    def distil_intermediate_layers_from(self, teacher_model: Reader, data_dir, train_filename, dev_filename=None, dev_split: float=0, max_seq_len: int | None=None, max_query_length: int | None=None, max_examples: int | None=None, layers='uniform', losses: dict | None=None, relation_layers: tuple | None=None, relation_heads: int | None=None, augmenter=None, distillation_loss: str='mse', n_epochs: float=5, learning_rate: float=5e-05, dropout: float=0.0, **kwargs) -> dict:
        """Phase 1: match what the teacher's layers compute and where they look. The question-answering head is left as it is.

        :param teacher_model: the teacher, a trained reader with the same vocabulary
        :param data_dir: directory of the files
        :param train_filename: SQuAD file to distil on, augmented or not (labels are not used), or plain text: .txt, one passage a line
        :param dev_filename: SQuAD file or plain text on which to watch the loss
        :param dev_split: instead of a dev file: share of the questions, split off by article
        :param max_seq_len: longest window in tokens; stays with the reader
        :param max_query_length: longest question in tokens; stays with the reader
        :param max_examples: use the first so many questions (or passages) only
        :param layers: which teacher layer each student layer follows: see `layer_map`
        :param losses: weight of each loss by name: hidden, attention, cosine, relation, embedding. None: dict(hidden=1.)
        :param relation_layers: student and teacher layer whose relations are compared, from 1; None: the last of both
        :param relation_heads: parts into which queries, keys and values are split for it; None: see `default_relation_heads`
        :param augmenter: an `Augmenter` of the file's paragraphs: each epoch reads a fresh variant of them
        :param distillation_loss: the only one there is
        :param n_epochs: passes over the data
        :param learning_rate: highest learning rate
        :param dropout: dropout of the student while it imitates; None: its own
        :return: see `fit`"""
        ...
    def distil_prediction_layer_from(self, teacher_model: Reader, data_dir, train_filename, dev_filename=None, test_filename=None, dev_split: float=0, max_seq_len: int | None=None, max_query_length: int | None=None, max_examples: int | None=None, teacher_batch_size: int | None=None, distillation_loss_weight: float=0.5, distillation_loss='kl_div', temperature: float=1.0, caching: bool=False, cache_path='cache/teacher_logits', n_epochs: float=2, learning_rate: float=3e-05, dropout: float=0.0, **kwargs) -> dict:
        """Phase 2: match the teacher's start and end logits, and the labels.

        :param teacher_model: the teacher, a trained reader, or a list of them; their tokenizers may differ from the student's
        :param data_dir: directory of the files
        :param train_filename: SQuAD file to distil on
        :param dev_filename: SQuAD file to evaluate on during training
        :param test_filename: SQuAD file to evaluate on afterwards; its metrics come back under "test"
        :param dev_split: instead of a dev file: share of the questions, split off by article
        :param max_seq_len: longest window in tokens; stays with the reader
        :param max_query_length: longest question in tokens; stays with the reader
        :param max_examples: use the first so many questions only
        :param teacher_batch_size: most windows of full length per batch of a teacher; None: its own batch size
        :param distillation_loss_weight: the teachers' share w; 1 needs no labels
        :param distillation_loss: "kl_div", "mse", or a function of (student, teacher, mask, temperature) as `kl_loss`
        :param temperature: T
        :param caching: keep the teachers' logits on disk
        :param cache_path: where
        :param n_epochs: passes over the data
        :param learning_rate: highest learning rate
        :param dropout: dropout of the student while it imitates; None: its own
        :return: see `fit`"""
        ...
    def eval_on_file(self, data_dir, test_filename, device=None, calibrate_conf_scores: bool=False, tune_filename=None) -> dict:
        """Score this reader on a file; raises `ValueError` for a file whose questions cannot be told apart.

        :param data_dir: folder of the files
        :param test_filename: SQuAD 1.1 or 2.0 file in it
        :param device: evaluate on this device, then go back; None: where the reader is
        :param calibrate_conf_scores: also calibrate the reader on this file, see `calibrate`. Evaluate the scores on another
        :param tune_filename: another SQuAD file in data_dir, to choose the threshold of tuned_f1 on
        :return: FARMReader's keys, the official keys, span_exact, span_f1, questions_per_second; None where the file has no such questions"""
        ...
    def export_onnx(self, directory, int8: bool=False) -> Path:
        """Write model.onnx, tokenizer, configuration and README, for `Reader(directory, backend="onnx")` or any onnxruntime.

        :param directory: a new directory, or that of an earlier export, which is replaced
        :param int8: round weights to 8 bits
        :return: the directory"""
        ...
    def fingerprint(self) -> str:
        """A hash of the reader's weights.

        :param self: hexadecimal"""
        ...
    def fit(self, windows, phase: str, trainer: type=..., collator: type=..., model=None, run_key: dict | None=None, evaluate=None, facts: dict | None=None, use_gpu: bool | None=None, devices: list | None=None, batch_size: int=10, n_epochs: float=2, learning_rate: float=1e-05, warmup_proportion: float=0.2, evaluate_every: int=300, save_dir=None, num_processes: int | None=None, use_amp: bool | None=None, checkpoint_root_dir='model_checkpoints', checkpoint_every: int | None=None, checkpoints_to_keep: int=3, grad_acc_steps: int=1, early_stopping: EarlyStopping | None=None, dropout: float | None=None, seed: int=42, **training_args) -> dict:
        """Train on windows with `transformers.Trainer`; the history of losses is kept in `history[phase]`. Ctrl-C raises `Interrupted`.

        :param windows: what to train on: a `datasets.Dataset` from `make_windows`
        :param phase: name of the phase; its checkpoints get a directory of their own
        :param trainer: the phase's trainer
        :param collator: makes batches of windows; called with the tokenizer
        :param model: what to optimise; None: the reader's model
        :param run_key: what else the run depends on; checkpoints of another are refused
        :param evaluate: returns a dict of metrics of the development set; None: no evaluation
        :param facts: what to note in `made` beside settings and result: data, teacher
        :param use_gpu: None: where the reader is; False: on the CPU
        :param devices: a list with one device
        :param batch_size: windows per step and device
        :param n_epochs: passes over the data
        :param learning_rate: highest learning rate
        :param warmup_proportion: share of the steps in which it rises; after that it falls linearly to 0
        :param evaluate_every: steps between evaluations of the development set
        :param save_dir: save the reader here afterwards; None: do not save
        :param num_processes: must be None: `accelerate launch` starts processes
        :param use_amp: mixed precision; None: where the hardware gains by it, see `mixed_precision`
        :param checkpoint_root_dir: checkpoints go to a directory per phase in here
        :param checkpoint_every: steps between checkpoints; None: none. A later identical call goes on from the newest
        :param checkpoints_to_keep: older ones are deleted
        :param grad_acc_steps: batches per optimiser step
        :param early_stopping: needs a development set
        :param dropout: dropout of the model while it trains; None: its own
        :param seed: order of the data, dropout, new weights
        :param training_args: anything else for `transformers.TrainingArguments`
        :return: phase, steps, from_step (where an earlier call stopped), loss (mean over all steps), seconds, tokens, tokens_per_second"""
        ...
    @classmethod
    def from_teacher(cls, teacher: Reader, num_layers: int, layers='uniform') -> Reader:
        """A student made of the teacher's own embeddings, head and some of its layers; raises `ValueError` where that cannot be.

        :param teacher: the reader whose layers to take
        :param num_layers: layers of the student
        :param layers: which ones: see `layer_map`; "first" is the better start on real text"""
        ...
    @property
    def ignores_padding(self) -> bool:
        """Whether the model gives a window the same logits alone and padded: tried once, on two windows."""
        ...
    def iter_predict(self, questions: Iterable, top_k: int | None=None, batch_size: int | None=None, total: int | None=None) -> Iterator[Answers]:
        """Answers to one question after the other, as soon as its documents are read: one stream of windows, in constant memory.

        :param questions: pairs of a question and its documents; all may come from generators
        :param top_k: answers per question; None: the reader's
        :param batch_size: most windows of full length per batch; None: the reader's
        :param total: how many documents will come, for the progress bar"""
        ...
    def iter_predictions(self, examples: Iterable, n_best: int=1, batch_size: int | None=None, total: int | None=None) -> Iterator[SpanPrediction]:
        """One prediction per example, in order, with spans from all windows of its context; raises `ValueError` for logits that are not finite.

        :param examples: `Example`s; may be a generator
        :param n_best: spans per window
        :param batch_size: most windows of full length per batch; None: the reader's
        :param total: how many examples will come, for the progress bar"""
        ...
    def load_windows(self, data_dir, filename, dev_split: float=0, max_examples: int | None=None, labelled: bool=True, text: bool=False) -> tuple:
        """Windows of a SQuAD file for training; raises `ValueError` for files that cannot be trained on.

        :param data_dir: directory of the file
        :param filename: a SQuAD file in it
        :param dev_split: share of the questions to split off by article
        :param max_examples: use the first so many questions only
        :param labelled: refuse files with questions that have neither answers nor is_impossible
        :param text: accept plain text too (.txt, one passage a line)
        :return: windows (`datasets.Dataset`), and the SQuAD file split off (None without `dev_split`)"""
        ...
    def model_card(self, comparison: Comparison | None=None, name: str | None=None) -> str:
        """The README of this reader: how it was made, how good and how fast it is; what is not known is marked FILL IN.

        :param comparison: from `compare`: this reader, and whatever it is measured against
        :param name: title; None: the reader's own name
        :return: markdown with YAML front matter"""
        ...
    def note_trained(self, result: dict):
        """Take from `missing_keys` what was trained: every weight that may change, if there was a step.

        :param result: what `fit` returned for a phase that trains the head, too"""
        ...
    def predict(self, query: str | None=None, documents: Iterable | None=None, top_k: int | None=None, question: str | None=None) -> Answers:
        """Answer a question from documents; raises `ValueError` for an empty question, and for logits that are not finite.

        :param query: the question
        :param documents: strings, dicts with "content", or `Document`s; may be a generator
        :param top_k: answers to return; None: the reader's
        :param question: another name for `query`
        :return: a dict of query, no_ans_gap (logits by which the best answer beats no answer), answers (list of `Answer`, best first)"""
        ...
    def predict_batch(self, queries: list, documents: list, top_k: int | None=None, batch_size: int | None=None) -> dict:
        """Answer many questions in one stream. One question and flat documents: one answer list per document; one question and lists: one per list; several questions and flat documents: `answers[question][document]`; as many lists as questions: one answer list per pair.

        :param queries: questions (a single string is one question)
        :param documents: a flat list of documents, or one list of documents per question
        :param top_k: answers per list
        :param batch_size: most windows of full length per batch, for this call
        :return: queries, answers, no_ans_gaps"""
        ...
    def predict_examples(self, examples: list, n_best: int=1) -> list:
        """Predictions for a list of examples.

        :param examples: `Example`s
        :param n_best: spans per window
        :return: one `SpanPrediction` each, in order"""
        ...
    def predict_on_texts(self, question: str, texts: Iterable, top_k: int | None=None) -> Answers:
        """`predict` on plain strings.

        :param question: the question
        :param texts: plain strings
        :param top_k: answers to return
        :return: as `predict`"""
        ...
    def push_to_hub(self, repo_id: str, card=None, private: bool | None=None, token: str | None=None, message: str='Upload a reader') -> str:
        """Upload the reader, or the exported directory it was read from, with its card.

        :param repo_id: owner/name on the hub
        :param card: a README.md with its gaps filled; None: `model_card`
        :param private: make the repository private; None: as the owner's settings say
        :param token: for the hub; None: the stored one
        :param message: of the commit
        :return: the commit's address"""
        ...
    def save(self, directory):
        """Write model and tokenizer as a plain transformers directory; raises `ValueError` for weights that are not finite.

        :param directory: where to; made if it is not there. Files of an earlier model go, other files stay"""
        ...
    def train(self, data_dir, train_filename, dev_filename=None, test_filename=None, dev_split: float=0, max_seq_len: int | None=None, max_query_length: int | None=None, max_examples: int | None=None, **kwargs) -> dict:
        """Fine-tune on the labels of a SQuAD file.

        :param data_dir: directory of the files
        :param train_filename: SQuAD file to train on
        :param dev_filename: SQuAD file to evaluate on during training
        :param test_filename: SQuAD file to evaluate on afterwards; its metrics come back under "test"
        :param dev_split: instead of a dev file: share of the questions, split off by article
        :param max_seq_len: longest window in tokens; stays with the reader. None: the reader's
        :param max_query_length: longest question in tokens; stays with the reader. None: the reader's
        :param max_examples: use the first so many questions only
        :return: see `fit`"""
        ...
    @property
    def trained(self) -> bool:
        """Whether every weight, the question-answering head included, came from the checkpoint or from training."""
        ...
    def update_parameters(self, context_window_size: int | None=None, no_ans_boost: float | None=None, return_no_answer: bool | None=None, max_seq_len: int | None=None, doc_stride: int | None=None):
        """Change settings of a loaded reader, for prediction and training alike; None leaves one as it is.

        :param context_window_size: characters of text around an answer
        :param no_ans_boost: added to the score of no answer, in logits
        :param return_no_answer: list no answer among the answers
        :param max_seq_len: longest window in tokens
        :param doc_stride: overlap of windows in tokens"""
        ...
    def window_logits(self, windows: Dataset, batch_size: int=50) -> tuple:
        """The reader's logits for every window, without padding; raises `ValueError` for logits that are not finite.

        :param windows: from `make_windows`; where several processes run, the same in all of them
        :param batch_size: most windows of full length per batch
        :return: start and end logits: one array `[length]` per window, float16, in the windows' order"""
        ...
    def write_card(self, directory, comparison: Comparison | None=None, name: str | None=None) -> Path:
        """Write the card as README.md of a saved directory; refuses to replace one that somebody else wrote.

        :param directory: where the reader was saved
        :param comparison: see `model_card`
        :return: the file"""
        ...

def public_name(reader: Reader) -> str:
    """A reader's name without the paths of this machine.

    :param reader: any
    :return: its hub name, or the last part of its directory"""
    ...
FARMReader = Reader
_later: Any

class _Later:
    """Stands on `Reader` for a method of a module that was not imported yet, and fetches it when it is first looked at."""
    def __init__(self, name, module) -> None:
        ...
    def __get__(self, reader, cls):
        ...
    name: Any
    module: Any

def token_batches(lengths: list, budget: int, enough: int | None=None, padded: bool=True) -> Iterator[list]:
    """Batches of windows of similar length.

    :param lengths: tokens of each window
    :param budget: most tokens in a batch, padding included; a window that is longer by itself still makes a batch
    :param enough: a batch of so many tokens ends rather than be padded by more than a sixteenth; None: only a full one ends
    :param padded: False: windows of a batch are all of one length
    :return: lists of numbers of windows, short ones first"""
    ...
_ignores: Any

def _same_when_padded(reader):
    """Whether a short window has the same logits alone and beside a longer one; None if they are not finite."""
    ...

def chunks(examples: Iterable, most: int, characters: float=...) -> Iterator[list]:
    """Lists of examples.

    :param examples: `Example`s; may be a generator, which is read no further than the chunk
    :param most: examples in a chunk
    :param characters: a chunk ends with the example that brings its contexts to so many characters"""
    ...

@contextlib.contextmanager
def _memory(what):
    """Say of running out of memory in which batch it was, as a `MemoryError`.

    :param what: called with nothing, only when it comes to that; says which batch it was, and what to do"""
    ...
CHARACTERS: int

def check_logits(start: torch.Tensor, end: torch.Tensor, mask: torch.Tensor, describe):
    """Raise `ValueError` for logits that are not finite: nothing can be read out of them, least of all that there is no answer.

    :param start: start logits `[B, L]`
    :param end: end logits `[B, L]`
    :param mask: `[B, L]`, true where they count; what stands at padding does not matter
    :param describe: called with the number of a row: which reader it was, and what it read"""
    ...

def _candidate(context, window, score, first, last):
    """The characters of a span of tokens, whole and without white space at its ends; None if nothing is left."""
    ...

class Calibration(NamedTuple):
    """What turns margins into probabilities."""
    temperature: float = ...
    offset: float = ...

def _sigmoid(x):
    ...

def _finite(x):
    ...

class _Ranking:
    """The best answers to one question, while predictions come in."""
    def __init__(self, reader, query, top_k) -> None:
        ...
    def add(self, doc, prediction):
        ...
    def answers(self):
        ...
    reader: Any
    query: Any
    top_k: Any
    best: Any
    gap: Any
    seen: Any

def _answer(score, candidate, doc, size):
    """A candidate in a document as an `Answer`; no candidate is no answer."""
    ...

def _asked(question):
    """`question`, unless there is nothing in it."""
    ...

def _listed(documents):
    """The documents as something to go through; a single one is a list of one."""
    ...

def _check_free(directory):
    """Raise `ValueError` for a directory with a config.json that is no model's: it is somebody's, and would be lost."""
    ...

def _check_weights(reader):
    """Raise `ValueError` for weights that are not finite."""
    ...
_model_files: Any

def _remove_earlier(directory, new):
    """Remove what an earlier model in `directory` would still say beside the `new` files: its config first, without which the rest is no model."""
    ...

def layer_map(num_student: int, num_teacher: int, kind='uniform') -> list[int]:
    """Which teacher layer each student layer follows; raises `ValueError` for a map that cannot be.

    :param num_student: student layers, M
    :param num_teacher: teacher layers, N
    :param kind: "uniform", "first" (of each block that "uniform" takes the last of), "spread" ("uniform" as nearly as can be where M does not divide N), "last", or a list of M teacher layers
    :return: teacher layer of each student layer, 1..N"""
    ...

def check_layer_list(layers, num_student: int, num_teacher: int) -> list[int]:
    """Raise `ValueError` for a list that is no layer map.

    :param layers: teacher layers, one for each student layer
    :param num_student: student layers
    :param num_teacher: teacher layers
    :return: the same"""
    ...

def layers_prefix(model) -> str:
    """The name of the list of a model's layers; raises `ValueError` where there is none (layers that share weights).

    :param model: a transformers model
    :return: e.g. "bert.encoder.layer" """
    ...

def layer_lists(model) -> list[str]:
    """The names of all lists in a model that are as long as it has layers.

    :param model: a transformers model
    :return: e.g. ["bert.encoder.layer"]; several where a layer's parts are kept apart, none where layers share their weights"""
    ...

def student_config(config, keep: list):
    """A teacher's config with fewer layers; what it lists for each layer is taken for those that are kept.

    :param config: the teacher's
    :param keep: teacher layers of the student, from 1
    :return: the student's config"""
    ...

def student_weights(weights: dict, lists: list, keep: list) -> dict:
    """Weights of the kept layers under their new numbers, and all that belong to no layer.

    :param weights: the teacher's state dict
    :param lists: names of its lists of layers
    :param keep: teacher layers of the student, from 1
    :return: the student's state dict"""
    ...

def _shortened(model, keep, name):
    """A model with some of another's layers; raises `ValueError` where they would not compute the same."""
    ...

def _misfit(error):
    """Why a student could not be built, in a few words."""
    ...

def _other_start(model, keep):
    """What to do instead."""
    ...

def layer_difference(teacher, student, lists: list, keep: list) -> str | None:
    """How a student's layer computes otherwise than the teacher's that it was made of: another kind of attention, another window.

    :param teacher: a transformers model
    :param student: one with some of its layers
    :param lists: names of the lists of layers
    :param keep: teacher layers of the student, from 1
    :return: None if there is none"""
    ...

def _other_value(ours, theirs, place, layer):
    """The name of a setting in which two modules differ, other than the number of their layer; None if there is none."""
    ...

def _text(name):
    """The text of a file, or of standard input for -, to the letter: line ends stay, a byte order mark is none of it."""
    ...

def _file_documents(files):
    """A `Document` of each file; - is standard input."""
    ...

def _print_answers(result, as_json):
    """The answers to one question, for people or for programs, on any terminal."""
    ...

def _check_file(name):
    """Raise unless a document can be read there."""
    ...

def _argument(text):
    """An argument as UTF-8, also where the locale (`LC_ALL=C`) has it read byte by byte."""
    ...

def distil_predict(files: list, *, model: str, question: str, top_k: int=5, no_ans_boost: float=0.0, json: bool=False, backend: str='torch', use_gpu: bool=True):
    """Answer a question from text files. Prints score, answer, and file:character of each.

    :param files: text files, one document each; - reads standard input
    :param model: directory or hub name of the reader
    :param question: what to ask
    :param top_k: answers to print
    :param no_ans_boost: added to the score of no answer, in logits
    :param json: print JSON, for programs
    :param backend: torch, or onnx for a directory written by distil_export
    :param use_gpu: use a GPU if there is one"""
    ...
