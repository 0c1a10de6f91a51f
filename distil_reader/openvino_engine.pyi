# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
import threading
from pathlib import Path
from typing import Any, NamedTuple
from fastcore.basics import patch
from .onnx_engine import OnnxModel, check_extra, read_with
from .reading import Opening, Reader, register_engine

__all__ = ['Port', 'port_of', 'OpenVinoSession', 'FileFacts', 'OpenVinoModel', 'open_openvino']

class Port(NamedTuple):
    """An input or output of a file, as onnxruntime describes it."""
    name: str
    type: str
    shape: list[int | None]

def port_of(node: Any) -> Port:
    """Its name, type and shape in onnxruntime's words.

    :param node: an input or output of an OpenVINO model"""
    ...

class OpenVinoSession:
    """A file that OpenVINO computes on the CPU, with the methods of an onnxruntime session."""
    precision: str
    def __init__(self, path: str | Path, threads: int) -> None:
        """:param path: an ONNX file
        :param threads: that compute it"""
        ...
    def get_inputs(self) -> list[Port]:
        ...
    def get_outputs(self) -> list[Port]:
        ...
    compiled: Any
    here: Any
    model: Any
    def get_modelmeta(self) -> FileFacts:
        """What the exporter wrote into the file; empty for others' files."""
        ...
    def run(self, names: list[str], feed: dict[str, Any]) -> list[Any]:
        """Compute some outputs; any number of threads may do so at once.

        :param names: of outputs
        :param feed: input -> array
        :return: of arrays"""
        ...

class FileFacts(NamedTuple):
    """What a file says of itself, as onnxruntime has it."""
    custom_metadata_map: dict[str, str]

class OpenVinoModel(OnnxModel):
    """Computes logits from a model.onnx with OpenVINO."""
    new_session = OpenVinoSession

def open_openvino(reader: Reader, opening: Opening) -> tuple[Any, list[str]]:
    """What `Reader(directory, backend="openvino")` calls.

    :param reader: being made; methods that need weights are taken from it
    :param opening: how: on no other device than the CPU
    :return: the model, and the names of weights that nobody has trained: none"""
    ...
