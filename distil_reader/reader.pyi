# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
from .command import command
import ast, inspect, os, sys
from pathlib import Path
from typing import Any
from . import calibrate, card, compare, evaluate, export, intermediate, openvino_engine
from . import pipeline, prediction, several, student, train, web
from .checks import check_query, printable, strict_json, whole_number
from .preflight import check_text_file
from .reading import CHARACTERS, Answer, Answers, Calibration, Candidate, Document, Entries
from .reading import Opening, Reader, Reading, Span, SpanPrediction, as_document, best_spans
from .reading import check_logits, drop_duplicates, engines, max_positions
from .reading import pick_device, public_name, quiet, register_engine, surroundings
from .student import check_layer_list, layer_difference, layer_lists, layer_map
from .student import layers_prefix, student_config, student_start, student_starts
from .student import student_weights
from .windows import chunks, segments, token_batches

__all__ = ['chapters', 'set_doc', 'describe_parameters', 'FARMReader', 'read_text', 'file_documents', 'print_answers', 'utf8_argument', 'distil_predict', 'CHARACTERS', 'Answer', 'Answers', 'Calibration', 'Candidate', 'Document', 'Entries', 'Opening', 'Reader', 'Reading', 'Span', 'SpanPrediction', 'as_document', 'best_spans', 'check_logits', 'drop_duplicates', 'engines', 'max_positions', 'pick_device', 'public_name', 'quiet', 'register_engine', 'surroundings', 'check_layer_list', 'layer_difference', 'layer_lists', 'layer_map', 'layers_prefix', 'student_config', 'student_start', 'student_starts', 'student_weights', 'chunks', 'segments', 'token_batches']
chapters: Any
_all_: Any

def set_doc(cls: type[Any], method: Any) -> None:
    """Give a method of a class the docstring that it has in the stub."""
    ...

def describe_parameters(cls: type[Any], stub: Path | None=None) -> None:
    """Let `help()` say what a class's methods take, as its stub does: None, the one beside it."""
    ...

class FARMReader(Reader):
    """A `Reader` with the signature of Haystack v1."""
    def __init__(self, model_name_or_path: str | Path, model_version: str | None=None, context_window_size: int=150, batch_size: int=50, use_gpu: bool=True, devices: list[Any] | None=None, no_ans_boost: float=0.0, return_no_answer: bool=False, top_k: int=10, top_k_per_candidate: int=3, top_k_per_sample: int=1, num_processes: int | None=None, max_seq_len: int=384, doc_stride: int=128, progress_bar: bool=True, duplicate_filtering: int=0, use_confidence_scores: bool=True, confidence_threshold: float | None=None, proxies: dict[str, str] | None=None, local_files_only: bool=False, force_download: bool=False, use_auth_token: str | bool | None=None, max_query_length: int=64, preprocessing_batch_size: int | None=None, model_kwargs: dict[str, Any] | None=None, max_answer_length: int=30, backend: str='torch', allow_pickle: bool=False) -> None:
        """:param model_name_or_path: a transformers directory, or a name on the hub
        :param model_version: revision on the hub: branch, tag or commit
        :param context_window_size: characters of text shown around an answer
        :param batch_size: most full-length windows in a batch; of short ones, more
        :param use_gpu: use a GPU if there is one
        :param devices: a list with the one device to use; None chooses
        :param no_ans_boost: added to the score of no answer, in logits
        :param return_no_answer: list no answer among the answers
        :param top_k: answers per question
        :param top_k_per_candidate: answers per document
        :param top_k_per_sample: answers per window
        :param num_processes: must be None: tokenizers run in threads
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
        :param preprocessing_batch_size: documents tokenised at a time; None: 20 batches
        :param model_kwargs: for `from_pretrained`
        :param max_answer_length: longest answer in tokens
        :param backend: the engine: "torch", "onnx" or "openvino"
        :param allow_pickle: also read weights that are there as a pickle only"""
        ...

def read_text(name: str) -> str:
    """A text file, or standard input for -, in UTF-8, without its byte order mark."""
    ...

def file_documents(files: list[str]):
    """A `Document` of each file.

    :param files: a generator: one text at a time is in memory"""
    ...

def print_answers(result: Answers, as_json: bool) -> None:
    """The answers to one question, on any terminal."""
    ...

def utf8_argument(text: str) -> str:
    """An argument of the command line as UTF-8, whatever the locale."""
    ...

def distil_predict(files: list[Any], *, model: str, question: str, top_k: int=5, no_ans_boost: float=0.0, json: bool=False, backend: str='torch', use_gpu: bool=True):
    """Answer a question from text files. Prints score, answer, and file:character of each.

    :param files: text files, one document each; - reads standard input
    :param model: directory or hub name of the reader
    :param question: what to ask
    :param top_k: answers to print
    :param no_ans_boost: added to the score of no answer, in logits
    :param json: print JSON, for programs
    :param backend: torch; onnx or openvino for a directory written by distil_export
    :param use_gpu: use a GPU if there is one"""
    ...
