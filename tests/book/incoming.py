"""Files to import in tests: written in a moment, brought in as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from prospectr.book import Book
from prospectr.core.changes import Outcome
from prospectr.core.importing import ImportOptions, ImportPlan


class Bring(Protocol):
    """Imports a text as a file of a name, by some options: the plan, and what was done."""

    def __call__(self, text: str, name: str = "people.csv", **options: object) -> tuple[ImportPlan, Outcome]:
        """Import a text."""


def writer(folder: Path) -> Callable[..., str]:
    """Return what writes a text into a file of ``folder`` and tells where it lies."""

    def write(text: str, name: str = "people.csv") -> str:
        place = folder / name
        place.write_text(text, encoding="utf-8")
        return str(place)

    return write


def bringer(book: Book, folder: Path) -> Bring:
    """Return what imports a text into ``book``."""
    write = writer(folder)

    def bring(text: str, name: str = "people.csv", **options: object) -> tuple[ImportPlan, Outcome]:
        chosen = replace(ImportOptions(), **options)  # type: ignore[arg-type]
        plan = book.imports.plan([write(text, name)], chosen)
        return plan, book.imports.apply(plan, chosen)

    return bring


def verdicts(plan: ImportPlan) -> list[str]:
    """List what becomes of each row."""
    return [row.verdict for row in plan.rows]
