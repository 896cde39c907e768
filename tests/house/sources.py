"""The files the house is made of, for the tests that read them."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "src" / "prospectr"


@cache
def python_files(*folders: str) -> tuple[Path, ...]:
    """Return every Python file under ``folders`` of the tree, in order."""
    return tuple(sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py")))


@cache
def parse_file(path: Path) -> ast.Module:
    """Return the syntax tree of ``path``."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@cache
def kept_files() -> tuple[Path, ...]:
    """Return the files under version control or about to be; all but folders of tools where there is no git."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=30).stdout.decode()
        names = [name for name in listed.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        folders = (".ci", "bench", "docs", "requirements", "src", "tests", "tools")
        names = [str(path.relative_to(ROOT)) for folder in folders for path in (ROOT / folder).rglob("*")]
        names += [path.name for path in ROOT.iterdir()]
    paths = (ROOT / name for name in sorted(names) if "__pycache__" not in name)
    return tuple(path for path in paths if path.is_file())


def say_path(path: Path) -> str:
    """Return ``path`` as seen from the root of the tree."""
    return path.relative_to(ROOT).as_posix()
