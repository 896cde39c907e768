"""Files written whole or not at all: for their owner alone, over no other by accident, with nothing left behind."""

from __future__ import annotations

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from prospectr.core.errors import ProspectrError
from prospectr.exchange.errors import FileNotReadableError, name_of, say_name
from prospectr.exchange.files import (
    FileIsBookError,
    FileNotWrittenError,
    FileThereError,
    FolderMissingError,
    NoPlainFileError,
    written_whole,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


def write(path: Path, content: bytes = b"new", *, replace: bool = False) -> None:
    with written_whole(path, replace=replace) as file:
        file.write(content)


def test_a_file_is_there_whole_and_nothing_beside_it(folder: Path) -> None:
    write(folder / "a.csv")
    assert (folder / "a.csv").read_bytes() == b"new"
    assert [path.name for path in folder.iterdir()] == ["a.csv"]


def test_nothing_has_the_name_before_the_file_is_full(folder: Path) -> None:
    with written_whole(folder / "a.csv") as file:
        file.write(b"half")
        file.flush()
        assert not (folder / "a.csv").exists()


@pytest.mark.parametrize("mask", [0, 0o022, 0o777])
def test_only_the_owner_reads_it_whatever_the_umask(folder: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write(folder / "a.csv")
        write(folder / "a.csv", b"again", replace=True)
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "a.csv").stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_unless_it_is_to_be_written_over(folder: Path) -> None:
    write(folder / "a.csv", b"old")
    with pytest.raises(FileThereError) as refused:
        write(folder / "a.csv")
    assert "--force" in refused.value.hint
    assert (folder / "a.csv").read_bytes() == b"old"
    write(folder / "a.csv", replace=True)
    assert (folder / "a.csv").read_bytes() == b"new"


def test_a_file_that_appears_meanwhile_is_not_written_over(folder: Path) -> None:
    with pytest.raises(FileThereError), written_whole(folder / "a.csv"):
        (folder / "a.csv").write_bytes(b"theirs")
    assert (folder / "a.csv").read_bytes() == b"theirs"
    assert len(list(folder.iterdir())) == 1


def stop_halfway(path: Path, error: BaseException) -> None:
    with written_whole(path, replace=True) as file:
        file.write(b"half")
        raise error


class StoppedError(Exception):
    """Stands for whatever goes wrong in the middle."""


@pytest.mark.parametrize(
    "error", [StoppedError(), KeyboardInterrupt(), OSError(errno.ENOSPC, "No space left on device")]
)
def test_what_goes_wrong_in_the_middle_leaves_the_old_file_and_no_half_one(folder: Path, error: BaseException) -> None:
    write(folder / "a.csv", b"old")
    wanted = FileNotWrittenError if isinstance(error, OSError) else type(error)
    with pytest.raises(wanted):
        stop_halfway(folder / "a.csv", error)
    assert (folder / "a.csv").read_bytes() == b"old"
    assert [path.name for path in folder.iterdir()] == ["a.csv"]


def test_a_disk_that_is_full_when_the_file_is_flushed_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", is_full)
    with pytest.raises(FileNotWrittenError, match="No space left"):
        write(folder / "a.csv")
    assert list(folder.iterdir()) == []


def test_a_folder_a_missing_folder_and_one_that_is_a_file_are_told_apart(folder: Path) -> None:
    with pytest.raises(NoPlainFileError):
        write(folder)
    with pytest.raises(FolderMissingError, match="no folder") as refused:
        write(folder / "my exports" / "a.csv")
    assert refused.value.hint == f"Make it first: mkdir -p '{folder / 'my exports'}'"
    write(folder / "a.csv")
    with pytest.raises(ProspectrError):
        write(folder / "a.csv" / "b.csv")


@pytest.mark.parametrize("name", ["n" * 300 + ".csv", "a\0b.csv"])
def test_a_name_no_file_can_have_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(FileNotWrittenError):
        write(folder / name)


def test_a_folder_that_is_not_ours_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def may_not(**_options: object) -> tuple[int, str]:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("tempfile.mkstemp", may_not)
    with pytest.raises(FileNotWrittenError, match="Permission denied"):
        write(folder / "a.csv")


def test_a_link_stays_and_what_it_leads_to_is_written(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    link = folder / "link.csv"
    link.symlink_to(tmp_path / "real.csv")
    with pytest.raises(FileThereError):
        write(link)
    write(link, replace=True)
    assert link.is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"
    link.unlink()
    link.symlink_to(tmp_path / "nowhere.csv")
    with pytest.raises(FileThereError):
        write(link)


def test_a_book_is_never_written_over(folder: Path) -> None:
    (folder / "book.db").write_bytes(b"SQLite format 3\0 and much more")
    with pytest.raises(FileIsBookError):
        write(folder / "book.db", replace=True)
    (folder / "link.csv").symlink_to(folder / "book.db")
    with pytest.raises(FileIsBookError):
        write(folder / "link.csv", replace=True)


def test_what_is_no_plain_file_takes_what_was_written_once_it_is_whole(folder: Path) -> None:
    write(Path(os.devnull))
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write(pipe, b"through the pipe")
    reader.join(10)
    assert read == [b"through the pipe"]
    assert pipe.is_fifo()


def test_a_name_that_is_no_text_is_told_as_one(folder: Path) -> None:
    """In errors, and to whoever reads a file."""
    path = folder / os.fsdecode(b"caf\xe9.csv")
    write(path)
    with pytest.raises(FileThereError) as refused:
        write(path)
    assert refused.value.message == f"{folder}/caf\ufffd.csv is there already; nothing was written."
    with path.open("rb") as file:
        assert name_of(file) == "caf\ufffd.csv"
    assert say_name("caf\ud800.csv") == "caf?.csv"
    assert FileNotReadableError(path.name, "it is a folder").message == "caf\ufffd.csv cannot be read: it is a folder."


def test_a_file_system_without_links_takes_a_file_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(*_paths: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr("os.link", cannot)
    write(folder / "a.csv")
    assert (folder / "a.csv").read_bytes() == b"new"
    with pytest.raises(FileThereError):
        write(folder / "a.csv")
