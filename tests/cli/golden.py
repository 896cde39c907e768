"""Golden files: pages as they were approved. ``PROSPECTR_GOLDEN=write`` writes them anew, for a person to look over."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "data" / "golden"


def check_golden(name: str, text: str) -> None:
    """Compare a text with the golden file ``name``, or write the file where that was asked for."""
    path = FOLDER / f"{name}.txt"
    if os.environ.get("PROSPECTR_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} is missing; make it with PROSPECTR_GOLDEN=write"
    assert text == path.read_text(encoding="utf-8"), f"{path.name} differs; if rightly so: PROSPECTR_GOLDEN=write"
