"""Editors that fail, are killed, take the file away or leave something else than text: the book is as it was."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from prospectr.editor import MOST_BYTES
from tests.cli.editors import kept, kept_path, make_editor, seen
from tests.cli.terminal import Terminal
from tests.conftest import Result, Run

pytestmark = pytest.mark.usefixtures("temporary")

RENAME = "text = text.replace('Nora', 'Eleonora')"
WRITE = f"{RENAME}\npath.write_text(text, encoding='utf-8')"


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, on a screen so wide that no sentence is broken."""
    prospectr("add", "Nora", "Lind", ":: one\ntwo")
    return partial(prospectr, columns=400)


def is_unchanged(run: Run) -> bool:
    """Tell whether only Nora, as she was added, is in the book."""
    return run("list", "--json").items[0]["name"] == "Nora Lind" and len(run("history", "--json").items) == 1


@pytest.mark.parametrize(
    ("lines", "code", "reason"),
    [
        (f"{WRITE}\nos.kill(os.getpid(), signal.SIGKILL)", 1, "it was ended by signal 9"),
        (f"{WRITE}\nos.kill(os.getpid(), signal.SIGTERM)", 1, "it was ended by signal 15"),
        (f"{WRITE}\nsys.exit(1)", 1, "it ended with code 1"),
        (f"{WRITE}\nos.chmod(path, 0o644)\nsys.exit(1)", 1, "it ended with code 1"),
        (f"{WRITE}\nraise ValueError", 1, "it ended with code 1"),
    ],
    ids=["killed", "stopped", "left with an error", "made readable by all", "crashed"],
)
def test_what_was_saved_before_an_editor_fails_is_kept(
    book: Run, tmp_path: Path, lines: str, code: int, reason: str
) -> None:
    ended = book("edit", "nora", env=make_editor(tmp_path, lines))
    assert (ended.code, f"failed: {reason}; nothing was changed." in ended.err) == (code, True), ended.err
    assert "Eleonora Lind" in kept(ended)
    assert is_unchanged(book)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ("path.unlink(); return None", "it took the file away"),
        ("path.unlink(); path.parent.rmdir(); return None", "it took the file away"),
        ("path.unlink(); path.mkdir(); return None", "it left no file to read"),
        ("path.unlink(); os.mkfifo(path); return None", "it left no file to read"),
        ("path.unlink(); path.symlink_to('/nowhere/at/all'); return None", "it took the file away"),
        ("path.unlink(); path.symlink_to(path.name); return None", "Too many levels of symbolic links"),
        ("path.write_bytes(b''); os.kill(os.getpid(), signal.SIGKILL)", "it was ended by signal 9"),
        ("path.unlink(); os.kill(os.getpid(), signal.SIGKILL)", "it was ended by signal 9"),
    ],
    ids=[
        "gone",
        "gone with its folder",
        "a folder",
        "a pipe",
        "a link",
        "a loop",
        "emptied, then killed",
        "gone, then killed",
    ],
)
def test_an_editor_that_takes_the_text_away_leaves_the_text_as_it_was_opened(
    book: Run, tmp_path: Path, lines: str, reason: str
) -> None:
    ended = book("edit", "nora", env=make_editor(tmp_path, lines))
    assert (ended.code, f"failed: {reason}; nothing was changed." in ended.err) == (1, True), ended.err
    assert 'name = "Nora Lind"' in kept(ended)
    assert is_unchanged(book)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (f"{RENAME}\nreturn text.encode() + b'# caf\\xe9'", "it is not valid UTF-8"),
        (f"{RENAME}\nreturn text.encode('utf-16')", "it is not valid UTF-8"),
        (f"{RENAME}\nreturn text + '# \\0'", "it holds a NUL character, here: # ␀"),
        (f"{RENAME}\nreturn text + '# \\x1b[31m'", "this is not TOML: # ␛[31m"),
        ("return '[' * 200_000 + '# Eleonora'", "The text cannot be used"),
        ("return 'a.' * 20_000 + 'a = 1 # Eleonora'", "The text cannot be used"),
    ],
    ids=["Latin 1", "UTF-16", "a NUL", "an escape code", "nested", "dotted"],
)
def test_what_is_no_text_is_refused_and_kept(book: Run, tmp_path: Path, lines: str, reason: str) -> None:
    ended = book("edit", "nora", env=make_editor(tmp_path, lines))
    assert (ended.code, reason in ended.err) == (2, True), ended.err
    content = kept_path(ended).read_bytes()
    assert b"Eleonora" in content.replace(b"\0", b"")
    assert is_unchanged(book)


def test_a_text_of_fifty_megabytes_is_not_read(book: Run, tmp_path: Path) -> None:
    ended = book("edit", "nora", env=make_editor(tmp_path, "return text + '#' * 50_000_000"))
    assert ended.code == 2
    assert "The text is 50 MB large; 8 MB is the most. Nothing was changed." in ended.err
    assert kept_path(ended).stat().st_size > MOST_BYTES
    assert is_unchanged(book)


@pytest.mark.parametrize(
    "lines",
    [
        f"{RENAME}\nreturn text.replace('\\n', '\\r\\n')",
        f"{RENAME}\nreturn '\\ufeff' + text",
        f"{RENAME}\nreturn '\\ufeff' + text.replace('\\n', '\\r\\n')",
        f"{RENAME}\nreturn text.rstrip('\\n')",
        f"{RENAME}\nreturn text + '\\n\\n'",
        f"path.unlink()\npath.touch(0o666)\n{RENAME}",
        f"other = path.with_name('other')\nother.write_text(text)\n{RENAME}\nother.replace(path)",
        f"path.with_name('.c1.toml.swp').write_text(text)\npath.with_name('c1.toml~').write_text(text)\n{RENAME}",
    ],
    ids=["CRLF", "BOM", "both", "no last newline", "more newlines", "a new file", "another inode", "files beside it"],
)
@pytest.mark.parametrize("ref", ["nora", "n1"])
def test_how_an_editor_saves_does_not_matter(book: Run, tmp_path: Path, temporary: Path, lines: str, ref: str) -> None:
    ended = book(
        "edit", ref, env=make_editor(tmp_path, lines.replace("text.rep", "text.replace('two', 'three').rep", 1))
    )
    assert ended.code == 0, ended.err
    assert ("Eleonora" if ref == "nora" else "note · one⏎three") in ended.out
    assert list(temporary.iterdir()) == []


def test_an_editor_named_with_blanks_alone_is_none(book: Run) -> None:
    ended = book("edit", "nora", env={"VISUAL": "  ", "EDITOR": "\t"})
    assert (ended.code, 'The editor "vi" failed: there is no terminal for it' in ended.err) == (1, True)


def test_bytes_that_are_no_text_are_opened_again_as_they_were(book: Run, tmp_path: Path) -> None:
    env = make_editor(
        tmp_path, f"{RENAME}\nreturn text.encode() + b'# caf\\xe9'", "return text.replace('\\udce9', '\u00e9')"
    )
    with Terminal("edit", "nora", env=env) as screen:
        screen.expect("it is not valid UTF-8")
        screen.expect("Edit again? [Y/n]")
        screen.type("")
        screen.expect("Changed  c1  Eleonora Lind")
        assert screen.leave() == 0
    assert seen(tmp_path, 1).startswith("# error: The text cannot be used: it is not valid UTF-8;")
    assert seen(tmp_path, 1).endswith("# caf\udce9")


def test_a_text_too_large_is_opened_again_as_it_lies_there(book: Run, tmp_path: Path) -> None:
    env = make_editor(tmp_path, f"{RENAME}\nreturn text + '#' * {MOST_BYTES}", "return text.rstrip('#')")
    with Terminal("edit", "nora", env=env) as screen:
        screen.expect("8 MB is the most")
        screen.expect("Edit again? [Y/n]")
        screen.type("")
        screen.expect("Changed  c1  Eleonora Lind")
        assert screen.leave() == 0
    assert len(seen(tmp_path, 1)) > MOST_BYTES


def test_what_was_typed_before_an_editor_took_the_file_away_is_kept(book: Run, tmp_path: Path) -> None:
    env = make_editor(tmp_path, "return 'mine'", "path.unlink(); return None")
    with Terminal("edit", "nora", env=env, columns=200) as screen:
        screen.expect("Edit again? [Y/n]")
        screen.type("")
        screen.expect("it took the file away")
        assert screen.leave() == 1
        shown = Result(code=1, out="", err=screen.text)
    assert kept(shown).endswith("\nmine")


def test_a_terminal_that_a_killed_editor_left_raw_is_set_right(book: Run, tmp_path: Path) -> None:
    raw = "import tty; tty.setraw(0); return 'mine'"
    with Terminal("edit", "nora", env=make_editor(tmp_path, raw)) as screen:
        screen.expect("Edit again? [Y/n]")
        screen.type("n")
        screen.expect("Cancelled")
        assert screen.leave() == 3


def test_ctrl_c_in_the_editor_is_the_editors(book: Run, tmp_path: Path) -> None:
    wait = "import time\nsignal.signal(2, lambda *_: None)\nprint('open', flush=True)\ntime.sleep(0.3)\n" + RENAME
    with Terminal("edit", "nora", env=make_editor(tmp_path, wait)) as screen:
        screen.expect("open")
        screen.press(b"\x03")
        screen.expect("Changed  c1  Eleonora Lind")
        assert screen.leave() == 0


def test_a_window_closed_while_the_editor_is_open_leaves_the_text(book: Run, tmp_path: Path, temporary: Path) -> None:
    wait = f"signal.signal(1, signal.SIG_IGN)\n{WRITE}\nprint('open', flush=True)\nsignal.alarm(20)\nsignal.pause()"
    with Terminal("edit", "nora", env=make_editor(tmp_path, wait)) as screen:
        screen.expect("open")
        screen.hang_up()
        assert screen.leave() != 0
    (path,) = temporary.glob("*/c1.toml")
    assert "Eleonora Lind" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o077 == 0
    assert is_unchanged(book)
