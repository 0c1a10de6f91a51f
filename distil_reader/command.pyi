# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import ast, builtins, difflib, os, sys
from argparse import SUPPRESS, Action, ArgumentParser, ArgumentTypeError, BooleanOptionalAction
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import metadata
from inspect import Parameter, signature
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn
from fastcore.basics import patch
from fastcore.docments import docments
from fastcore.meta import delegates
import distil_reader as this_package
from .checks import printable
from .recipe import Recipe, with_fields

__all__ = ['readers', 'placeholders', 'LIGHT', 'scripts', 'runs_a_command', 'CommandParser', 'read_whole', 'read_number', 'ShowVersions', 'help_of', 'value_of', 'own_parameters', 'arg_parser', 'command_errors', 'sentence', 'command', 'read_function', 'bare_function', 'delegated', 'is_builtin', 'strip_body', 'Script', 'script', 'distil_reader', 'distil_fetch', 'distil_augment', 'distil_evaluate', 'distil_predict', 'distil_export', 'distil_convert', 'asked_for']

def runs_a_command() -> bool:
    """Whether this process was started as one of our commands, by its name or by `python -m`."""
    ...

class CommandParser(ArgumentParser):
    """A parser that takes dashes for underscores, says what is wrong first, and suggests the nearest flag."""
    def __init__(self, prog: str, description: str) -> None:
        """:param prog: the command's name
        :param description: what it does"""
        ...
    def parse_known_args(self, args: Any | None=None, namespace: Any | None=None) -> tuple[Any, list[str]]:
        """argparse's, for flags with dashes, too."""
        ...
    def parse_args(self, args: Any | None=None, namespace: Any | None=None) -> Any:
        """argparse's, which names what is not known."""
        ...
    needed: Any
    flags: Any
    def add_parameter(self, name: str, d: Any, by_name: bool, default: Any) -> None:
        """Add a parameter of a function: a positional argument, a required flag, or a flag.

        :param name: of the parameter
        :param d: its docments
        :param by_name: whether it is given as a flag
        :param default: what it is where it is not given; SUPPRESS: not there"""
        ...
    def error(self, message: str) -> NoReturn:
        """Say it, then how the command is used, and end with status 2.

        :param message: what is wrong"""
        ...
    def not_known(self, rest: list[str]) -> str:
        """What is said of a flag that there is not, with the nearest that there is."""
        ...
    def respell(self, arg: str) -> str:
        """`arg` as the flag that it is with dashes and underscores exchanged; anything else as it is."""
        ...
    def short_usage(self) -> str:
        """One line: what must be given, and that there is more."""
        ...

def read_whole(text: str) -> int:
    """A whole number."""
    ...

def read_number(text: str) -> float:
    """A number."""
    ...

class ShowVersions(Action):
    """Prints the versions that an error report needs."""
    def __call__(self, parser: ArgumentParser, *args: Any) -> None:
        ...

def help_of(d: Any) -> str:
    """The help text of a parameter.

    :param d: a parameter's docments: `docment`, `anno`, `default`"""
    ...
readers: Any
placeholders: Any

def value_of(d: Any) -> dict[str, Any]:
    """How a single value is read, and shown in the help.

    :param d: a parameter's docments
    :return: arguments for `add_argument`"""
    ...

def own_parameters(func: Callable[..., Any]) -> tuple[str, ...]:
    """The parameters of a function, without those that it only hands on.

    :return: names"""
    ...

def arg_parser(func, prog: str | None=None) -> CommandParser:
    """A parser for the parameters of `func`; flags may be spelt with underscores or dashes.

    :param func: a function with docments; a parameter that is a `list` takes several values
    :param prog: the command's name; None: the function's"""
    ...

@contextmanager
def command_errors(name: str) -> Iterator[None]:
    """Within it, errors of files and values end the process with a sentence, Ctrl-C with status 130.

    :param name: the command's, which begins each message"""
    ...

def sentence(name: str, error: BaseException | str) -> str:
    """What a command prints of an error: foreign text in it stays text."""
    ...

def command(func: Callable[..., Any]) -> Callable[..., Any]:
    """Give `func` a `main(argv=None)` that parses the command line, calls it, and prints errors as sentences."""
    ...

def read_function(module: str, name: str) -> Callable[..., Any]:
    """A function's signature and docments, read from its source: nothing is imported.

    :return: a function that does nothing"""
    ...
LIGHT: Any

def bare_function(defined: dict[str, Any], name: str, path: Path) -> Callable[..., Any]:
    """The function `name` without body, with the parameters of those that it delegates to.

    :param defined: syntax trees of a module's functions and classes by name
    :param name: which of them
    :param path: the module's file, where comments are looked up"""
    ...

def delegated(node: ast.FunctionDef) -> list[str]:
    """To whom a function delegates by fastcore's decorator.

    :param node: a function
    :return: names"""
    ...

def is_builtin(annotation: ast.AST | None) -> bool:
    """Whether an annotation needs no import.

    :param annotation: of a parameter"""
    ...

def strip_body(node: ast.FunctionDef) -> None:
    """Leave the signature and the docstring, and nothing that needs an import.

    :param node: a function; changed in place"""
    ...

class Script:
    """A command as it is installed: help and refusals at once, the module when there is work."""
    def __init__(self, name: str, module: str, run: Callable[..., Any]) -> None:
        """:param name: the command's, and that of the function which describes it
        :param module: the module of this package where that function is
        :param run: imports it and calls it"""
        ...
    name: str
    module: str
    run: Callable[..., Any]
    def __call__(self, argv: list[str] | None=None) -> None:
        ...
    def parser(self) -> CommandParser:
        """The command's parser, from the source."""
        ...
scripts: Any

def script(module: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Make a `Script` of a function that imports what it runs: that of the same name in `module`."""
    ...

def distil_reader(**args: Any) -> None:
    """The whole job."""
    ...

def distil_fetch(**args: Any) -> None:
    """Fetch data sets and word vectors."""
    ...

def distil_augment(**args: Any) -> None:
    """Artificial copies of a SQuAD file."""
    ...

def distil_evaluate(**args: Any) -> None:
    """Official metrics of a file of predictions."""
    ...

def distil_predict(**args: Any) -> None:
    """Ask a reader about text files."""
    ...

def distil_export(**args: Any) -> None:
    """Write a reader as ONNX, or as a web page."""
    ...

def distil_convert(**args: Any) -> None:
    """Write questions as a SQuAD file, or as a table."""
    ...

def asked_for(main: Any) -> Script | None:
    """The command that `python -m distil_reader.<module>` means.

    :param main: the module `__main__`
    :return: None: whoever imports this is no command"""
    ...
_wanted: Any
