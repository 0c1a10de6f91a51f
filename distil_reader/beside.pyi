# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import json, math, os, re, subprocess, sys, threading
from pathlib import Path
from typing import Any
import torch
from fastcore.basics import patch
from .files import atomic_write
from .questions import Questions
from .reading import Reader
import distil_reader.train

__all__ = ['ALONE', 'steps_of', 'learn_alone', 'write_json', 'end_with_parent', 'Beside', 'may_share']

def steps_of(reader: Reader, path: str | Path, passes: float, batch_size: int) -> int:
    """How many optimiser steps so many passes over a file take.

    :param reader: its tokenizer and lengths make the windows
    :param path: SQuAD file
    :param passes: over the file
    :param batch_size: windows in a step"""
    ...

def learn_alone(folder: Path) -> None:
    """Train as the task says; the reader goes into trained, what came of it into result.json.

    :param folder: with task.json, and the reader in start"""
    ...

def write_json(path: Path, content: Any) -> None:
    """Write a file that programs read.

    :param path: of the file
    :param content: what goes into it"""
    ...

def end_with_parent() -> None:
    """End this process as soon as its standard input is closed."""
    ...

class Beside:
    """A reader that learns from labels in a process of its own, from the beginning of a `with` block."""
    def __init__(self, reader: Reader, folder: str | Path, task: dict[str, Any]) -> None:
        """:param reader: it is as it was until `wait`
        :param folder: for what both processes tell each other
        :param task: train: SQuAD file; passes: pairs of a file and how many, to count steps; learning_rate;"""
        ...
    reader: Reader
    folder: Any
    task: dict[str, Any]
    threads: Any
    log: Any
    process: Any
    def __enter__(self) -> Beside:
        """Write down what is to be done, and begin."""
        ...
    def __exit__(self, *error: Any) -> None:
        """Take the threads back. What is not done yet ends here; its checkpoints stay."""
        ...
    def begin(self) -> None:
        """Start the other process, with this package, wherever it was imported from."""
        ...
    def wait(self) -> dict[str, Any]:
        """Wait until it is done; then the reader has learned.

        :return: see `fit`"""
        ...
    def what_failed(self) -> str:
        """The error that ended a process, and where all its words are."""
        ...

def may_share(reader: Reader) -> bool:
    """Whether there is a second thread to give away, and neither a GPU nor a group of processes.

    :param reader: that would learn in another process"""
    ...
ALONE: str
