# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import copy, hashlib, json, logging, os, random, re
from pathlib import Path
from typing import Any
import datasets, numpy as np, pyarrow as pa
from datasets import Dataset
from fastcore.basics import GetAttr, patch
from .annotations import mrqa_rows
from .checks import a_path, printable, real_number, whole_number
from .formats import decode_text, ending_of, file_format, file_formats, read_content
from .locate import Findings
from .rows import example_qa, rows_squad
from .squad import Place, article_title, check_squad, gc_paused, squad_examples
from .squad import Example
from .tables import json_rows, read_layout
from .windows import in_memory, make_windows, tokenize

__all__ = ['log', 'text_article', 'text_lines', 'text_squad', 'read_file', 'read_any', 'is_plain', 'refuse_plain', 'content_squad', 'log_findings', 'load_questions', 'file_facts', 'Questions', 'read_source', 'name_of', 'source_content', 'is_split', 'not_a_source', 'is_hub_name', 'check_named_split', 'load_hub', 'load_saved', 'first_questions', 'article_name', 'question_count', 'draw_articles', 'split_by_article', 'check_split', 'window_settings', 'cut_answers', 'over_length', 'shortest_answers', 'warn_of_lengths', 'windows_each', 'keep_counts', 'keep_answers', 'known_paragraphs', 'FreshWindows', 'windows_fingerprint', 'hash_chunk', 'first_known', 'check_unique_ids']
log: Any

def text_article(text: str, number: int) -> dict[str, Any]:
    """A passage with an empty question, which has no label.

    :param text: a passage
    :param number: of its line, which becomes its title
    :return: an article of a SQuAD file"""
    ...

def text_lines(path: str | Path) -> list[str]:
    """The lines of a text file; raises `FileNotFoundError` or `ValueError` where it cannot be read.

    :param path: a plain text file (UTF-8)
    :return: of text, without line ends"""
    ...

def text_squad(path: str | Path) -> dict[Any, Any]:
    """Plain text, a passage a line, as a SQuAD file; empty lines are skipped, counted and logged."""
    ...

def read_file(path: str | Path, columns: dict[str, str] | None=None, findings: Findings | None=None) -> dict[str, Any]:
    """Read a file of questions by its ending; one that is not known is read as JSON.

    :param path: of a file of questions
    :param columns: of a table: field -> column, where you know better
    :param findings: takes notes of what is mended and dropped; None: the log has them
    :return: a SQuAD file's content"""
    ...

def read_any(path: str | Path) -> Any:
    """What a file holds, by its ending.

    :param path: of a file of questions
    :return: rows, or a SQuAD file's content, not checked"""
    ...

def is_plain(path: str | Path) -> bool:
    """Whether it is read as plain text, whose questions are empty.

    :param path: of a file"""
    ...

def refuse_plain(path: str | Path) -> None:
    """Raise `ValueError` for plain text.

    :param path: of a file"""
    ...

def content_squad(content: Any, name: str | Path, columns: dict[str, str] | None, findings: Findings) -> dict[str, Any]:
    """What a file holds in the form of a SQuAD file."""
    ...

def log_findings(findings: Findings, name: str | Path) -> None:
    """Say once in the log what was mended or dropped; what nothing hangs on, with less weight.

    :param findings: of a file
    :param name: its name"""
    ...

def load_questions(path: str | Path, columns: dict[str, str] | None=None) -> dict[str, Any]:
    """Read a file of questions in any form; raises `ValueError` for plain text, which has none.

    :param path: of a file of questions, see `read_file`
    :param columns: of a table: field -> column
    :return: a SQuAD file's content"""
    ...

def file_facts(path: str | Path) -> dict[str, Any]:
    """What tells a file from every other, wherever it lies.

    :param path: a file that is trained on
    :return: file, bytes, sha256"""
    ...

class Questions:
    """Questions about texts: read once, checked, counted."""
    def __init__(self, source: Any, max_examples: int | None=None, augmenter: Any | None=None, columns: dict[Any, Any] | None=None) -> None:
        """:param source: path, content, `Dataset`, rows, `Example`s, "hub name:split"
        :param max_examples: use the first so many questions only; None: as many as there are
        :param augmenter: an `Augmenter` of the paragraphs: fresh variants in each pass
        :param columns: of a table: field -> column, such as dict(context='passage')"""
        ...
    def __len__(self) -> int:
        ...
    max_examples: Any
    augmenter: Any
    content: Any
    name: Any
    file: Any
    findings: Any
    examples: Any
    def __repr__(self) -> str:
        ...
    def check(self, wants: str='labels') -> None:
        """Raise `ValueError` unless there is something of this kind to train on.

        :param wants: "labels"; "questions", with or without labels; or just "text" """
        ...
    def check_evaluable(self, labels: bool=True) -> None:
        """Raise `ValueError` if a reader could not be evaluated on these questions.

        :param labels: whether answers are compared with labels; else text will do, too"""
        ...
    def check_labels(self) -> None:
        """Raise `ValueError` if any question is unlabelled."""
        ...
    def facts(self) -> dict[str, Any]:
        """What tells these data from all others, to be noted with what is learnt from them.

        :return: of a file see `file_facts`; else questions and sha256"""
        ...
    def ids(self, numbers: list[int]) -> list[str]:
        """The ids of examples.

        :param numbers: of examples, as the column `example` of the windows has them
        :return: of texts"""
        ...
    @property
    def is_text(self) -> bool:
        """Whether this is plain text, without questions."""
        ...
    def part(self, content: dict[str, Any], max_examples: int | None=None, augmenter: Any | None=None) -> Questions:
        """Some of the questions, which were checked when all were."""
        ...
    def split(self, fraction: float, seed: int=42) -> tuple[Questions, Questions]:
        """Split by article; raises `ValueError` if there are not two articles.

        :param fraction: share of the questions to split off, in (0, 1)
        :param seed: which articles
        :return: two `Questions`: the larger part, and what is split off"""
        ...
    @property
    def squad(self) -> dict[str, Any]:
        """These questions as the content of a SQuAD file."""
        ...
    @property
    def unlabelled(self) -> list[Example]:
        """The examples of which nobody has said what the right answer is.

        :return: of `Example`s"""
        ...
    def warn_of_cut_answers(self, windows: Dataset, doc_stride: int) -> None:
        """Log how many questions have an answer that no window can show."""
        ...
    def windows(self, reader: Any, labels: bool=False) -> Dataset:
        """The windows that a reader learns from; raises `ValueError` where its lengths cannot be.

        :param reader: its tokenizer and lengths make the windows
        :param labels: whether the labels are trained on: then what no window can show is logged
        :return: see `make_windows`; with an augmenter: `FreshWindows`"""
        ...

def read_source(source: Any, columns: dict[str, str] | None=None) -> tuple[Any, ...]:
    """Read questions from wherever they are, and log what was mended or dropped.

    :param source: see `Questions`
    :param columns: of a table: field -> column
    :return: a SQuAD file's content, a name, the facts of the file or None, and `Findings`"""
    ...

def name_of(source: Any) -> str:
    """What messages call a source.

    :param source: see `Questions`"""
    ...

def source_content(source: Any) -> Any:
    """The rows of a `Dataset` or of a list; JSON of a layout that can be read, as rows or SQuAD.

    :param source: whatever is no path
    :return: rows, or a SQuAD file's content"""
    ...

def is_split(source: object) -> bool:
    """Whether a dict holds data sets, as `load_dataset` gives them without a split.

    :param source: perhaps a `datasets.DatasetDict`"""
    ...

def not_a_source(source: object) -> ValueError:
    """Say what was given instead of questions.

    :return: to raise"""
    ...

def is_hub_name(source: object) -> bool:
    """Whether this is the name of a data set of the hub with one of its splits.

    :param source: see `Questions`"""
    ...

def check_named_split(source: object) -> None:
    """Raise `FileNotFoundError` for what may be the name of a data set of the hub, without a split.

    :param source: see `Questions`"""
    ...

def load_hub(name: str) -> Dataset:
    """A data set of the hub, `name:split`; raises `ValueError` where it cannot be had."""
    ...

def load_saved(directory: str | Path) -> Dataset:
    """A data set from a directory; raises `ValueError` for any other directory.

    :param directory: that `save_to_disk` wrote"""
    ...

def first_questions(squad: dict[str, Any], n: int) -> dict[str, Any]:
    """The first questions of a file, where they stand in it.

    :param squad: a SQuAD file's content
    :param n: how many questions to keep
    :return: a SQuAD file's content; paragraphs without a question are left out"""
    ...

def article_name(article: dict[str, Any], number: int) -> str | int:
    """What tells an article from the others: its title, else its first text, else its number.

    :param article: of a SQuAD file
    :param number: which one it is"""
    ...

def question_count(article: dict[str, Any]) -> int:
    """How many questions an article has.

    :param article: of a SQuAD file"""
    ...

def draw_articles(sizes: dict[str, int], fraction: float, seed: int) -> set[str]:
    """Draw articles until they have their share of the questions.

    :param sizes: questions of each article, by name
    :param fraction: share of the questions to draw
    :param seed: which articles
    :return: of names; at least one is left"""
    ...

def split_by_article(squad: dict[str, Any], fraction: float, seed: int=42) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """Split a file in two by article; raises `ValueError` if there are not two articles.

    :param squad: a SQuAD file's content
    :param fraction: share of the questions to split off, in (0, 1)
    :param seed: which articles
    :return: the larger part, the part split off; no article in both"""
    ...

def check_split(fraction: float, articles: int) -> None:
    """Raise `ValueError` for a share that is none, or a file that cannot be split."""
    ...

def window_settings(reader: Any) -> tuple[Any, ...]:
    """What `make_windows` takes of a reader.

    :param reader: a `Reader`"""
    ...

def cut_answers(examples: list[Example], windows: Dataset) -> list[Example]:
    """The examples with an answer that stands whole in no window.

    :param examples: `Example`s
    :param windows: all windows of them
    :return: of `Example`s"""
    ...

def over_length(tokenizer: Any, texts: list[str], most: int) -> list[int]:
    """How many tokens the texts have that have more than `most`."""
    ...

def shortest_answers(examples: list[Example]) -> list[str]:
    """The shortest answer to each question that has one.

    :param examples: `Example`s
    :return: of texts"""
    ...

def warn_of_lengths(examples: list[Example], reader: Any, name: str | Path, answers: bool=True) -> None:
    """Log how many answers are longer than a reader can give, and how many questions are cut.

    :param examples: `Example`s
    :param reader: a `Reader`: its tokenizer and lengths
    :param name: of the file, for the message
    :param answers: whether answers matter, or questions only"""
    ...

def windows_each(windows: Dataset, examples: int=0) -> np.ndarray:
    """How many windows each example has.

    :param windows: a `Dataset` of windows
    :param examples: how many examples there are at least
    :return: `[examples]`"""
    ...

def keep_counts(windows: Dataset, counts: np.ndarray) -> Dataset:
    """As many windows of each example as `counts` says, evenly taken; those with its answer first.

    :param windows: a `Dataset` of windows, in order of their examples
    :param counts: how many windows each example is to have"""
    ...

def keep_answers(rows: np.ndarray, example: np.ndarray, windows: Dataset) -> None:
    """Put windows that show the answer in the place of others of their example that do not.

    :param rows: the windows that were taken; changed
    :param example: the example of each, in order
    :param windows: all there are"""
    ...

def known_paragraphs(squad: dict[str, Any], augmenter: Any) -> list[int]:
    """The augmenter's number of each paragraph; raises `ValueError` for one it does not have.

    :param squad: a SQuAD file's content
    :param augmenter: an `Augmenter`
    :return: of numbers"""
    ...

class FreshWindows(GetAttr):
    """Windows over a variant of every paragraph, anew in each pass; works as the pass's `Dataset`."""
    _default: str
    def __init__(self, reader: Any, augmenter: Any, squad: dict[str, Any], max_examples: int | None=None) -> None:
        """:param reader: its tokenizer and lengths make the windows
        :param augmenter: an `Augmenter` of these paragraphs
        :param squad: a SQuAD file's content: its paragraphs, or some, in its order
        :param max_examples: use the first so many questions only"""
        ...
    def __len__(self) -> int:
        ...
    def __getitem__(self, i: int) -> dict[str, Any]:
        ...
    def __getitems__(self, i: list[int]) -> list[dict[str, Any]]:
        ...
    max_examples: Any
    augmenter: Any
    settings: Any
    paragraphs: Any
    epoch: Any
    counts: Any
    windows: Any
    def begin_pass(self, number: int) -> list[int]:
        """Make ready for a pass, as `WindowSampler` asks for it.

        :param number: of the pass, from 0
        :return: tokens of each window"""
        ...
    def key(self) -> str:
        """A hash of all that the draws depend on, the paragraphs apart.

        :return: hexadecimal"""
        ...
    def lengths(self) -> list[int]:
        """The length of each window of this pass.

        :return: tokens"""
        ...
    def set_epoch(self, epoch: int) -> None:
        """Read variant `epoch + 1` of every paragraph from here on.

        :param epoch: from 0"""
        ...

def windows_fingerprint(windows: Dataset) -> str:
    """A hash of all columns of the windows.

    :param windows: a `datasets.Dataset`
    :return: hexadecimal"""
    ...

def hash_chunk(h: Any, chunk: Any) -> None:
    """Add an Arrow array to a hash.

    :param h: a hash of `hashlib`
    :param chunk: an Arrow array"""
    ...

def first_known(ids: list[str], seen: set[str]) -> str | None:
    """The first id that was seen before.

    :param ids: of questions
    :param seen: those that came before; the others are added"""
    ...

def check_unique_ids(squad: dict[str, Any], name: str='') -> None:
    """Raise `ValueError` for a question whose id another one has.

    :param squad: a SQuAD file's content
    :param name: its name, for the message"""
    ...
