# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import filecmp, json, random, re, shutil, torch
from collections import namedtuple
from pathlib import Path
from typing import Any
from fastcore.basics import patch
from safetensors import SafetensorError
from safetensors.torch import load_file
from transformers import BertConfig, BertForQuestionAnswering, BertTokenizerFast
from .checks import a_path, whole_number
from .files import atomic_write, disk_errors

__all__ = ['starts', 'ends', 'women', 'men', 'adjectives', 'nouns', 'common', 'Relation', 'Kind', 'people', 'towns', 'works', 'kinds', 'joins', 'joins_held_out', 'Passage', 'Asked', 'ToyWorld', 'squad_question', 'toy_squad', 'would_be_lost', 'check_toy_file', 'make_toy', 'whole_words', 'toy_vocab', 'toy_tokenizer', 'is_tiny_reader', 'check_tiny_dir', 'tiny_reader_dir', 'check_tiny_size', 'toy_teacher', 'check_copy', 'toy_glove', 'check_toy_glove']
starts: Any
ends: Any
women: Any
men: Any
adjectives: Any
nouns: Any
common: Any
Relation = namedtuple('Relation', 'value says says_held_out asks asks_held_out who')
Kind = namedtuple('Kind', 'entity titles intros relations')
people: Any
towns: Any
works: Any
kinds: Any
joins: Any
joins_held_out: Any

class ToyWorld:
    """One split of the toy world: its names, and everything that can be said and asked about them."""
    def __init__(self, seed: int=42, held_out: bool=False, pattern_share: float=0.3) -> None:
        """:param seed: the same seed gives the same articles
        :param held_out: the names and sentence patterns kept from training?
        :param pattern_share: share of held-out patterns among the sentences and questions of a held-out split"""
        ...
    def combine(self, firsts: list[str], seconds: list[str], between: str='') -> list[str]:
        """The combinations that belong to this split: one in five is held out."""
        ...
    rng: Any
    held_out: bool
    pattern_share: float
    names: Any
    def article(self, id: str) -> dict[str, Any]:
        """An article about one kind of thing.

        :param id: its questions' ids begin with it
        :return: five passages of four questions, in SQuAD 2.0 format"""
        ...
    def ask(self, p: Passage) -> Asked:
        """A question on a passage: two in three have an answer, one in four asks for the entity.

        :param p: what the question is about"""
        ...
    def ask_entity(self, p: Passage, relation: str) -> Asked | None:
        """A question that names a value and asks for the entity.

        :param p: what the question is about
        :param relation: whose value is given
        :return: None where the passage names the entity nowhere beside the value"""
        ...
    def ask_nobody(self, p: Passage, relation: str) -> Asked:
        """A question that names a value which belongs to no entity, or to another relation.

        :param p: what the question is about
        :param relation: whose value is given
        :return: without an answer"""
        ...
    def ask_value(self, p: Passage, relation: str, answerable: bool) -> Asked:
        """A question that names an entity and asks for a value.

        :param p: what the question is about
        :param relation: that is asked for
        :param answerable: does the passage say it?"""
        ...
    def facts(self, kind: str, counts: tuple[int, ...] | None=None) -> tuple[Any, ...]:
        """The table behind a passage, and all names in use.

        :param kind: a key of `kinds`
        :param counts: relations per entity, e.g. `(2,2)`; None: drawn
        :return: `{entity: {relation: value}}`, and the set of all names in use"""
        ...
    def form(self, known: str, held_out: str='') -> str:
        """One of the `known` patterns or, now and then in a held-out split, of the held-out ones.

        :param known: forms that training knows, separated by |
        :param held_out: and those it does not"""
        ...
    def join(self, may: bool) -> str:
        """What stands between two sentences.

        :param may: may the next sentence be joined?
        :return: '' for a full stop"""
        ...
    def lookalike(self, name: str, kind: str, used: set[str]) -> str:
        """Somebody or something else: a person who shares one half of the name, or another name of its kind.

        :param name: a name in the passage
        :param kind: `person`, `town` or `work`
        :param used: names in the passage
        :return: a name that is not in it"""
        ...
    def mention(self, kind: str, entity: str, again: bool) -> str:
        """How a sentence speaks of its subject: by name or, when it goes on about the same one (`again`), by pronoun.

        :param kind: a key of `kinds`
        :param entity: of whom the sentence speaks
        :param again: did the sentence before speak of the same, and of nobody else?
        :return: name or pronoun"""
        ...
    def name(self, kind: str, used: set[str], year: int=1500) -> str:
        """A name or value of this kind that is not among those `used`.

        :param kind: of entity or value
        :param used: names in use, which the new one joins
        :param year: years are drawn from the sixty that begin here"""
        ...
    def passage(self, kind: str, counts: tuple[int, ...] | None=None) -> Passage:
        """A passage of this kind.

        :param kind: a key of `kinds`
        :param counts: as for `facts`"""
        ...
    def relative(self, name: str, used: set[str]) -> str:
        """A person with the same family name, or anybody if that one is taken.

        :param name: of a person
        :param used: names in use, which the new one joins"""
        ...
    def sentence(self, kind: str, entity: str, relation: str, value: str, again: bool) -> tuple[str, int]:
        """A fact in words.

        :param kind: a key of `kinds`
        :param entity: of whom it speaks
        :param relation: and what it says of them
        :param value: which is this
        :param again: did the sentence before speak of the same, and of nobody else?
        :return: without a full stop; where the value stands"""
        ...
Passage = namedtuple('Passage', 'kind context facts used starts names')
Asked = namedtuple('Asked', 'question answer start relation name inverse')

def squad_question(id: str, a: Asked) -> dict[str, Any]:
    """A question with its answer, if it has one.

    :param id: the question's
    :param a: what is asked
    :return: in SQuAD 2.0 format"""
    ...

def toy_squad(seed: int=42, n: int=1200, held_out: bool=False) -> dict[str, Any]:
    """Articles of the toy world.

    :param seed: the same seed gives the same bytes
    :param n: passages, four questions each; rounded up to whole articles of five
    :param held_out: with held-out names and patterns: the dev split
    :return: SQuAD 2.0"""
    ...

def would_be_lost(path: str | Path) -> FileExistsError:
    """The error for a file that stands in the way.

    :param path: of a file that was not made here
    :return: to be raised"""
    ...

def check_toy_file(path: Path) -> None:
    """Raise `FileExistsError` if there is a file already that was not made here.

    :param path: where a file of the toy world is to be"""
    ...

def make_toy(output_dir: str | Path, seed: int=42, n_train: int=1200, n_dev: int=200) -> tuple[Path, Path]:
    """Write the toy world as two SQuAD 2.0 files.

    :param output_dir: made if it is not there
    :param seed: the same seed gives the same bytes
    :param n_train: passages to train on, four questions each, rounded up as in `toy_squad`
    :param n_dev: passages to evaluate on, four questions each
    :return: train.json and dev.json"""
    ...

def whole_words() -> set[str]:
    """The words of all sentences, syllables and names, lower-cased."""
    ...

def toy_vocab() -> list[str]:
    """All word pieces of the toy world.

    :return: word pieces; a piece's place is its id"""
    ...

def toy_tokenizer() -> BertTokenizerFast:
    """The toy world's tokenizer.

    :return: up to 512 tokens, as the readers' defaults ask"""
    ...

def is_tiny_reader(folder: Path) -> bool:
    """Whether the model there was made by `tiny_reader_dir`, and has learned nothing since.

    :param folder: with at least one file of a model in it"""
    ...

def check_tiny_dir(folder: Path) -> None:
    """Raise `FileExistsError` if there is a model already that was not made here.

    :param folder: where a tiny reader is to be"""
    ...

def tiny_reader_dir(output_dir: str | Path, num_layers: int=2, hidden_size: int=32, heads: int=4, seed: int=0) -> Path:
    """Write a question-answering model with random weights and the toy tokenizer.

    :param output_dir: made if it is not there
    :param num_layers: transformer layers
    :param hidden_size: width, a multiple of `heads`
    :param heads: attention heads
    :param seed: of the random weights
    :return: a transformers directory"""
    ...

def check_tiny_size(hidden_size: int, heads: int, **others: int) -> None:
    """Raise `ValueError` for a model that cannot be.

    :param hidden_size: width
    :param heads: attention heads
    :param others: numbers that must be 1 or more"""
    ...

def toy_teacher(output_dir=None, small: bool=False) -> Path:
    """A teacher that comes with the package: a trained reader of the toy world.

    :param output_dir: copy it there; None: use it where the package lies
    :param small: the smaller one: four layers of width 96, not six of width 128
    :return: a transformers directory"""
    ...

def check_copy(source: Path, target: Path) -> None:
    """Raise `FileExistsError` if a file there has the name of one to copy, and is not the same.

    :param source: a directory to copy
    :param target: where to"""
    ...

def toy_glove(path: str | Path) -> Path:
    """Write the teacher's input embeddings of all whole words as a GloVe file: a word and its numbers a line.

    :param path: text file to write
    :return: the file"""
    ...

def check_toy_glove(path: Path, words: Any) -> None:
    """Raise `FileExistsError` if there is a file already that does not hold these words.

    :param path: where the vectors are to be
    :param words: that they are of"""
    ...
