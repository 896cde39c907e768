"""Places and processes for the tests of the file: a folder where permissions count, a program run on its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
NOBODY = 65534


@contextmanager
def plain_user_folder() -> Iterator[Path]:
    """Give a folder of a user to whom permissions apply, and be that user: root may write anything."""
    folder = Path(tempfile.mkdtemp(prefix="prospectr-"))
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(folder, NOBODY, NOBODY)
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if is_root:
            os.seteuid(0)
            os.setegid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a Python program on its own; its standard output can be read line by line."""
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def end(process: subprocess.Popen[str]) -> None:
    """Kill a program that was started, and wait until it is gone."""
    process.kill()
    process.communicate(timeout=30)
