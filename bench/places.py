"""Where things lie while measuring, and the surroundings every measured program gets."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CACHE = Path(os.environ.get("BENCH_CACHE") or ROOT / ".cache" / "bench")
"""What is made is kept here: books by size, copies to write in, results."""

PEERS = ROOT / ".venv-peers" / "bin"
"""The programs of the peers that Python packages bring."""

PYTHON = sys.executable
PROSPECTR = str(Path(sys.executable).with_name("prospectr"))
BARE = ROOT / "bench" / "bare"

TODAY = "2026-11-21T12:00"


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of a measured program: a home of its own, one zone, one day, 80 columns, no network."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "Europe/Copenhagen",
        "TERM": "xterm-256color",
        "COLUMNS": "80",
        "LINES": "24",
        "PROSPECTR_HOME": str(home),
        "PROSPECTR_TODAY": TODAY,
        **more,
    }
