# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
from dataclasses import dataclass, replace
from typing import Any
from fastcore.basics import GetAttr
from .objective import model_inputs
from .reading import Reader, check_reader, max_positions

__all__ = ['awkward', 'mismatch', 'first_difference', 'check_vocabularies', 'check_special_tokens', 'check_tokenizers', 'check_trained', 'check_teacher', 'PairCollator', 'own_types', 'pair_collator', 'inputs_of_teacher']

def mismatch(student: Reader, teacher: Reader, what: str) -> ValueError:
    """The error for two readers that do not see the same tokens."""
    ...

def first_difference(student: dict[str, int], teacher: dict[str, int]) -> str | None:
    """The first piece that the other has not, or numbers otherwise: the teacher's, else the student's.

    :param student: vocabulary, piece -> number
    :return: None: there is none"""
    ...

def check_vocabularies(student: Reader, teacher: Reader) -> None:
    """Raise `ValueError` unless both vocabularies are the same."""
    ...

def check_special_tokens(student: Reader, teacher: Reader) -> None:
    """Raise `ValueError` unless both frame their texts by the same tokens."""
    ...
awkward: str

def check_tokenizers(student: Reader, teacher: Reader) -> None:
    """Raise `ValueError` unless both readers have the same pieces and cut an awkward text alike.

    :param student: the student
    :param teacher: the teacher"""
    ...

def check_trained(teacher: object) -> None:
    """Raise `ValueError` unless `teacher` is a reader whose head was trained."""
    ...

def check_teacher(student: Reader, teacher: object) -> None:
    """Raise `ValueError` unless `teacher` is a trained reader that can read the student's windows."""
    ...

@dataclass
class PairCollator(GetAttr):
    """Pads windows to a batch for two models."""
    collate: object
    teacher: object
    _default: str
    def __call__(self, windows: list[Any]) -> dict[Any, Any]:
        """:return: with teacher_token_type_ids if the teacher has types"""
        ...

def own_types(student: Reader, teacher: Reader) -> bool:
    """Whether the teacher's token types are not the student's.

    :param student: the student
    :param teacher: the teacher"""
    ...

def pair_collator(collate: Any, student: Reader, teacher: Reader) -> Any:
    """What makes batches that both can read: `collate`, or a `PairCollator` around it."""
    ...

def inputs_of_teacher(batch: dict[str, Any], own_types: bool) -> dict[str, Any]:
    """What the teacher reads of a batch that was made for both.

    :return: of tensors `[B, L]`"""
    ...
