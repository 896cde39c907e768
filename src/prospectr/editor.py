"""The seller's own editor: run on a file that only they can read, and read back whatever it left there."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

FALLBACK_EDITOR = "vi"
MOST_BYTES = 8_000_000
"""The largest text that is read back: several times what the fullest record takes."""


class EditorFailedError(ProspectrError):
    """The editor could not be run, ended with an error, or left no file; ``advice`` says what mends it."""

    def __init__(self, editor: str, reason: str, advice: str = "") -> None:
        super().__init__(
            _('The editor "{editor}" failed: {reason}; nothing was changed.').format(editor=editor, reason=reason),
            hint=advice,
        )


class TextTooLargeError(InputError):
    """The text that came back from the editor is larger than any record."""

    def __init__(self, size: int) -> None:
        super().__init__(
            _("The text is {size} MB large; {most} MB is the most. Nothing was changed.").format(
                size=round(size / 1_000_000), most=MOST_BYTES // 1_000_000
            )
        )


def edit_text(path: Path, text: str | None) -> str:
    """Let the seller edit a text in a private file, and return what they left there; None: the file as it is.

    A byte order mark is passed over, bytes that are no UTF-8 come back as lone
    surrogates. Raises ``EditorFailedError``, the text still being in the file,
    and ``TextTooLargeError``.
    """
    if text is not None:
        write_private(path, text)
    try:
        run_editor(path)
        return _read(path)
    except EditorFailedError:
        # An editor that took the text along loses at most what was typed since it was opened.
        if text is not None and not (_is_file(path) and path.stat().st_size):
            write_private(path, text)
        raise
    finally:
        # Editors put a new file in the place of the old one, some without its permissions.
        if _is_file(path):
            path.chmod(0o600)


def run_editor(path: Path) -> None:
    """Run VISUAL or EDITOR on a file. Raises ``EditorFailedError``."""
    import shlex

    editor = _editor()
    advice = _("Set EDITOR to an editor you have.")
    if editor == FALLBACK_EDITOR and not all(map(_is_terminal, (sys.stdin, sys.stdout))):
        raise EditorFailedError(editor, _("there is no terminal for it"), advice)
    try:
        with _terminal_lent():
            code = subprocess.run([*shlex.split(editor), str(path)], check=False).returncode
    except OSError as error:
        raise EditorFailedError(editor, error.strerror or str(error), advice) from None
    except ValueError as error:
        raise EditorFailedError(editor, str(error), advice) from None
    if code < 0:
        raise EditorFailedError(editor, _("it was ended by signal {number}").format(number=-code))
    if code:
        raise EditorFailedError(editor, _("it ended with code {code}").format(code=code))


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


def _editor() -> str:
    named = (os.environ.get(name, "").strip() for name in ("VISUAL", "EDITOR"))
    return next(filter(None, named), FALLBACK_EDITOR)


@contextmanager
def _terminal_lent() -> Iterator[None]:
    """Leave Ctrl-C to the editor while it runs, and set the terminal as it was before: a killed editor does not."""
    import termios

    # A handler of ours, unlike ignoring the signal, is not handed on to the editor.
    before = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    settings = termios.tcgetattr(sys.stdin) if _is_terminal(sys.stdin) else None
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if settings is not None:
            with suppress(termios.error):  # the terminal is gone
                termios.tcsetattr(sys.stdin, termios.TCSADRAIN, settings)


def _read(path: Path) -> str:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise EditorFailedError(_editor(), _("it left no file to read"))
        if found.st_size > MOST_BYTES:
            raise TextTooLargeError(found.st_size)
        return path.read_bytes().decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    except FileNotFoundError:
        raise EditorFailedError(_editor(), _("it took the file away")) from None
    except OSError as error:
        raise EditorFailedError(_editor(), error.strerror or str(error)) from None


def _is_file(path: Path) -> bool:
    """Tell whether a file lies there itself, rather than a link to one elsewhere."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def private_path(name: str) -> Path:
    """Return where a text by that name may lie: in a new folder that only its owner can look into."""
    from tempfile import mkdtemp

    return Path(mkdtemp(prefix="prospectr-")) / name


def write_private(path: Path, text: str) -> None:
    """Write a text to a file that only its owner can read; one that is there stays whole until the new one is."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    if path.is_dir() and not path.is_symlink():
        path.rename(path.with_name(f"{path.name}.old"))
    draft = path.with_name(f"{path.name}.new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(text.encode("utf-8", "surrogateescape"))
    draft.replace(path)


def say_kept(path: Path) -> tuple[str, ...]:
    """Say where a text lies, if it does."""
    return (_("What you typed is kept in {path}.").format(path=path),) if path.exists() else ()


def drop_private(path: Path) -> None:
    """Remove a text with its folder, and whatever the editor laid beside it."""
    from shutil import rmtree

    rmtree(path.parent, ignore_errors=True)
