"""Editors for tests: small programs that do to the text what a seller would, round after round."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

from tests.conftest import ROOT, Result

KEPT = re.compile(r"What you typed is kept in (\S+)\.")


def make_editor(folder: Path, *rounds: str, code: int = 0) -> dict[str, str]:
    """Return the environment of an editor that runs Python lines on the text in ``text``.

    The first lines are run when it is opened first, and so on, the last ones from then on. It ends with ``code``.
    """
    script = folder / "my editor.py"
    steps = "".join(
        f"def round_{number}(text):\n{_indented(lines)}\n    return text\n" for number, lines in enumerate(rounds)
    )
    script.write_text(
        "import os, pathlib, signal, sys\n"
        f"{steps}"
        "path = pathlib.Path(sys.argv[-1])\n"
        "seen = pathlib.Path(__file__).with_name('seen')\n"
        "seen.mkdir(exist_ok=True)\n"
        "number = len(list(seen.iterdir()))\n"
        "text = path.read_bytes().decode('utf-8', 'surrogateescape')\n"
        "(seen / str(number)).write_bytes(text.encode('utf-8', 'surrogateescape'))\n"
        f"text = globals()[f'round_{{min(number, {len(rounds) - 1})}}'](text)\n"
        "if isinstance(text, str): path.write_bytes(text.encode('utf-8', 'surrogateescape'))\n"
        "elif text is not None: path.write_bytes(text)\n"
        f"sys.exit({code})\n",
        encoding="utf-8",
    )
    return {"EDITOR": shlex.join([sys.executable, str(script), "--wait"]), "PYTHONPATH": str(ROOT / "src")}


def _indented(lines: str) -> str:
    return "\n".join(f"    {line}" for line in (lines or "pass").split("\n"))


def seen(folder: Path, number: int) -> str:
    """Return the text an editor made in ``folder`` found when it was opened for the ``number``-th time, from 0."""
    return (folder / "seen" / str(number)).read_bytes().decode("utf-8", "surrogateescape")


def typing(*words: str) -> str:
    """Return the Python line that types a command in another window."""
    command = [sys.executable, "-m", "prospectr", *words]
    return f"import subprocess; subprocess.run({command!r}, check=True, capture_output=True)"


def kept_path(ended: Result) -> Path:
    """Return the file an error names."""
    found = KEPT.search(ended.err)
    assert found is not None, ended.err
    path = Path(found[1])
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    return path


def kept(ended: Result) -> str:
    """Return the text that lies in the file an error names."""
    return kept_path(ended).read_text(encoding="utf-8")
