# Made from the notebooks by `python .ci/stubs.py`: do not edit.

from dataclasses import field
from typing import Any, Literal, overload
from .command import command
import bz2, errno, gzip, hashlib, json, logging, lzma, os, re, shutil, stat, sys, tarfile, time, zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit
import pooch, requests, urllib3
from filelock import FileLock
from tqdm.auto import tqdm
from .checks import a_path, printable, real_number, whole_number

__all__ = ['log', 'MOVED', 'of_archives', 'readers', 'sources', 'version_of', 'write_json', 'kept_bytes', 'rest_follows', 'check_answer', 'request', 'begin_part', 'save_body', 'file_name', 'may_pass', 'innermost', 'nobody_there', 'enough_failures', 'without_secrets', 'resume', 'log_retry', 'failure', 'short_reason', 'download', 'wrong_file', 'archive_kind', 'Refused', 'safe_name', 'CountedReader', 'zip_members', 'open_plain', 'tar_members', 'gz_members', 'new_file', 'unpack_member', 'archive_errors', 'check_limits', 'unpack', 'check_count', 'work_dir', 'receipt', 'check_target', 'same_content', 'place', 'stage_files', 'bring', 'leaving_nothing', 'remove_work', 'public_errors', 'fetch_url', 'check_root', 'clean_up', 'Source', 'known_sum', 'check_url', 'fetch_archive_from_http', 'fetch', 'check_source', 'source_table', 'distil_fetch']
log: Any
_attempts: int
_pause: float
_chunk: Any

def version_of(headers: Any) -> str | None:
    """What names the version of a file.

    :return: None: it names none"""
    ...

def write_json(path: Path, value: dict[str, Any]) -> None:
    """Write `value` so that `path` holds the old text or the new one, never half of it.

    :param path: where to
    :param value: what"""
    ...

def kept_bytes(part: Path) -> tuple[int, dict[str, Any]]:
    """How many bytes are here that a server can add to, and the note about them.

    :param part: the file that grows"""
    ...

def rest_follows(r: requests.Response, have: int, note: dict[str, Any]) -> bool:
    """Does the answer go on behind the bytes we have, in the same version?"""
    ...

def check_answer(r: requests.Response, url: str) -> None:
    """Raise unless the answer brings the file, as it is.

    :param r: a server's answer
    :param url: what was asked for"""
    ...

def request(url: str, part: Path, proxies: dict[str, str] | None, timeout: float) -> None:
    """Ask once for what `part` lacks; raise when it is not whole afterwards.

    :param url: what to fetch
    :param part: grows by what comes
    :param proxies: as in `requests`
    :param timeout: seconds without a byte"""
    ...

def begin_part(r: requests.Response, part: Path) -> dict[str, Any]:
    """Begin with a file, from its first byte: `part` is emptied. Returns the note about it."""
    ...

def save_body(r: requests.Response, part: Path, have: int, total: int | None) -> None:
    """Stream a body into a file, with a progress bar from one second on.

    :param r: the server's answer
    :param part: to the end of which it is written
    :param have: bytes that are there
    :param total: bytes that there will be; None: the server does not say"""
    ...

def file_name(url: str) -> str:
    """The name of the file that a url points to: the last part of its path."""
    ...

def may_pass(e: Exception) -> bool:
    """Is this a failure that may be gone at the next try?

    :param e: of a request"""
    ...

def innermost(e: Exception) -> Exception:
    """What went wrong first, of what `requests` raises."""
    ...

def nobody_there(e: Exception) -> bool:
    """Could no connection be made at all?"""
    ...

def enough_failures(e: Exception, most: int) -> int:
    """After how many failures in a row to give up.

    :param e: the last one
    :param most: bytes that have come at best"""
    ...

def without_secrets(text: object, url: str) -> str:
    """A text without what may be secret in `url`: user and password, and the query, where tokens are.

    :param text: an error, or any text
    :param url: whose secrets are meant"""
    ...

def resume(url: str, part: Path, proxies: dict[str, str] | None=None, timeout: float=10.0) -> Any:
    """Get `url` into `part`, going on from what is there, over as many requests as it takes.

    :param url: http or https
    :param part: grows until it is whole
    :param proxies: as in `requests`; None: those of the environment
    :param timeout: seconds without a byte before a try counts as failed"""
    ...

def log_retry(url: str, error: Exception, have: int, wait: float) -> None:
    """Say that it is tried again; no warning yet where nobody is there."""
    ...

def failure(url: str, error: Exception, have: int, tries: int) -> OSError:
    """The error of a download that is given up.

    :param url: what could not be fetched
    :param error: the last
    :param have: bytes that are here
    :param tries: failures in a row"""
    ...
MOVED: str

def short_reason(error: Exception) -> str:
    """What went wrong, without the objects in which requests and urllib3 wrap it.

    :return: one line"""
    ...

def download(url: str, work: Path, sha256: str | None, proxies: dict[str, str] | None, timeout: float) -> tuple[Path, str]:
    """Get a whole file into `work/body`; its path and sha256.

    :param url: what to fetch
    :param work: where unfinished business lives
    :param sha256: what the file must have; None: anything
    :param proxies: as in `requests`
    :param timeout: seconds without a byte"""
    ...

def wrong_file(url: str, body: Path, found: str, expected: str) -> ValueError:
    """The error of a file that is another than was expected; it is deleted."""
    ...

def archive_kind(path: Path) -> str:
    """What a file is: the ending says; where there is none, the first bytes do.

    :param path: a file
    :return: zip, tar, gz or file"""
    ...

class Refused(ValueError):
    """Why an archive may not be unpacked."""

def safe_name(name: str) -> str:
    """The member's path below the output directory; refused when it would land elsewhere.

    :param name: a member's, as the archive has it"""
    ...

class CountedReader:
    """Reads from `f` until `left` bytes have come out."""
    def __init__(self, left: int) -> None:
        """:param left: bytes that may come out"""
        ...
    def read(self, n: int=...) -> bytes:
        """As a file's `read`, but refuses to go on for ever."""
        ...
    f: Any
    left: int
    last: Any

def zip_members(path: Path, reader: CountedReader) -> Iterator[tuple[Any, ...]]:
    """Members of a zip file.

    :param path: a zip file
    :param reader: through which members are read
    :return: yields name, what it is, file"""
    ...

def open_plain(path: Path) -> Any:
    """Open a file, through gzip, bzip2 or xz where its first bytes say so.

    :param path: a file, packed or not"""
    ...

def tar_members(path: Path, reader: CountedReader) -> Iterator[tuple[Any, ...]]:
    """Members of a tar file, in one pass, to its very end.

    :param path: a tar file, packed or not
    :param reader: through which it is read
    :return: yields name, what it is, file"""
    ...

def gz_members(path: Path, reader: CountedReader) -> Iterator[tuple[Any, ...]]:
    """The one file in a gzip file.

    :param path: a gzip file
    :param reader: through which it is read
    :return: yields name, what it is, file"""
    ...

def new_file(target: Path, name: str) -> BinaryIO:
    """A file to write that is not there yet: no member of an archive takes the place of another."""
    ...

def unpack_member(to: Path, member: tuple[Any, ...]) -> None:
    """Write one member of an archive, or refuse it by name.

    :param to: the directory that is filled
    :param member: name, what it is, file"""
    ...
of_archives: Any

@contextmanager
def archive_errors(path: Path, kind: str, url: str) -> Iterator[None]:
    """Within it, whatever a broken archive raises becomes a `ValueError` that says so.

    :param path: the archive
    :param kind: zip, tar or gz
    :param url: where it is from"""
    ...

def check_limits(timeout: float=1.0, max_ratio: float=1.0, max_files: int=1) -> None:
    """Raise `ValueError` for limits that nothing could keep; what each is, `fetch` says."""
    ...
readers: Any

def unpack(path: Path, to: Path, url: str, max_ratio: float=200, max_files: int=10000) -> None:
    """Unpack every member of an archive below `to`, or raise a `ValueError` that names the one that may not.

    :param path: zip, tar (gz, bz2, xz) or gz
    :param to: an empty directory
    :param url: for messages
    :param max_ratio: unpacked size over packed size; texts have 3 to 20
    :param max_files: members"""
    ...

def check_count(n: int, max_files: int) -> None:
    """Refuse an archive with too many members."""
    ...

def work_dir(root: Path, url: str) -> Path:
    """Where a url's unfinished business and its receipt live.

    :param root: output directory
    :param url: what is fetched into it"""
    ...

def receipt(root: Path, url: str, sha256: str | None=None) -> dict[str, Any] | None:
    """The receipt of a fetch (of the file with this sha256) whose files are all there, or None."""
    ...

def check_target(f: Path, name: str, root: Path, ours: set[str], url: str) -> None:
    """Raise unless `f` may be moved into the output directory.

    :param f: a file that came
    :param name: its name in the output directory
    :param root: output directory
    :param ours: names that an earlier fetch of the same url has put there
    :param url: for messages"""
    ...

def same_content(a: Path, b: Path) -> bool:
    """Whether two files say the same.

    :param a: need not be there
    :param b: a file"""
    ...

def place(stage: Path, root: Path, ours: set[str], url: str) -> dict[str, int]:
    """Move all files from `stage` to `root`, overwriting none but `ours`; names and sizes.

    :param stage: where the files are
    :param root: output directory
    :param ours: names that an earlier fetch of the same url has put there
    :param url: for messages"""
    ...

def stage_files(path: Path, work: Path, url: str, max_ratio: float, max_files: int) -> Path:
    """The directory that holds what a fetched file is or unpacks to.

    :param path: the file that came
    :param work: where unfinished business lives
    :param url: for messages
    :param max_ratio: unpacked size over packed size
    :param max_files: members"""
    ...

def bring(url: str, root: Path, sha256: str | None, proxies: dict[str, str] | None, timeout: float, max_ratio: float, max_files: int) -> None:
    """Download, unpack, move in, and write the receipt.

    :param url: what to fetch
    :param root: output directory
    :param sha256: what the file must have
    :param proxies: as in `requests`
    :param timeout: seconds without a byte
    :param max_ratio: unpacked size over packed size
    :param max_files: members"""
    ...

@contextmanager
def leaving_nothing(work: Path, there: bool) -> Iterator[None]:
    """After an error, remove all but bytes to go on from, and the receipt of an earlier fetch.

    :param work: a fetch's directory
    :param there: whether the output directory was there before"""
    ...

def remove_work(work: Path, there: bool) -> None:
    """Remove a fetch's directory, and those around it that are empty and were not `there` before."""
    ...

@contextmanager
def public_errors(url: str) -> Iterator[None]:
    """Within it, errors hold nothing that is secret in `url`, and names that cannot be written are explained.

    :param url: what is fetched"""
    ...

def fetch_url(url: str, root: Path, sha256: str | None, proxies: dict[str, str] | None, timeout: float, max_ratio: float=200, max_files: int=10000) -> bool:
    """Fetch a url, unpack it where it is an archive, write the receipt: was there anything to do?

    :param url: what to fetch
    :param root: output directory
    :param sha256: what the file must have; None: anything
    :param proxies: as in `requests`
    :param timeout: seconds without a byte
    :param max_ratio: unpacked size over packed size
    :param max_files: members"""
    ...

def check_root(root: Path, url: str) -> None:
    """Raise for a url that is none, and for a place that is no directory, before anything is made.

    :param root: output directory, which need not be there
    :param url: what is to be fetched into it"""
    ...

def clean_up(work: Path) -> None:
    """Remove what is not needed after a fetch; `body` last: while it is there, this is done again.

    :param work: a fetch's directory"""
    ...

@dataclass(frozen=True)
class Source:
    """A file on the web that somebody has described."""
    url: str
    size: int | None
    sha256: str | None
    licence: str
_squad: str
_glove: str
_deepset: str
sources: Any

def known_sum(url: str) -> str | None:
    """The published sha256 of a url, be it http or https.

    :param url: http or https
    :return: None: none is published"""
    ...

def check_url(url: object) -> None:
    """Raise `ValueError` for what is no text; what a text must be is seen when it is fetched."""
    ...

def fetch_archive_from_http(url: str, output_dir: str, proxies: dict[Any, Any] | None=None, timeout: float=10.0) -> bool:
    """Fetch a file, and unpack it where it is an archive, unless that was done before.

    :param url: zip, tar (gz, bz2, xz), gz or any other file
    :param output_dir: where its content goes; made where it is missing
    :param proxies: as in `requests`: {'https': 'http://proxy:3128'}; None: the environment's
    :param timeout: seconds without a byte before a try counts as failed
    :return: True: fetched now; False: this url's content was there already, whole"""
    ...

def fetch(source: str, output_dir: str | Path | None=None, sha256: str | None=None, proxies: dict[str, str] | None=None, timeout: float=10.0, max_ratio: float=200, max_files: int=10000) -> list[Path]:
    """Fetch a known data set or a url, checked; what is there already is not fetched again.

    :param source: a key of `sources`, or a url
    :param output_dir: None: a directory in the user's cache
    :param sha256: what a url's file must have; known names have their own
    :param proxies: as in `requests`; None: those of the environment
    :param timeout: seconds without a byte before a try counts as failed
    :param max_ratio: refuse archives that unpack to more than this times their size...
    :param max_files: ...or to more members than this
    :return: the files, unpacked"""
    ...

def check_source(source: str, sha256: str | None) -> str | None:
    """Raise `ValueError` for a source that is none, and for a checksum that is none.

    :param source: a key of `sources`, or a url
    :param sha256: what a url's file must have
    :return: the checksum in small letters"""
    ...

def source_table() -> str:
    """The known sources, one file a line."""
    ...

def distil_fetch(source: list[Any] | None=None, output_dir: str='data', sha256: str | None=None, list: bool=False):
    """Fetch data sets, checked, resumed where a download broke off, unpacked.

    :param source: squad2, squad1.1, glove.6B, squad_small or urls; none: list them
    :param output_dir: where the files go
    :param sha256: what a url's file must have
    :param list: show the known sources with licence, size and checksum"""
    ...
