"""A seller's first evening in a real terminal, and the book afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.tui.window import Window, needs_tmux


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    with Window(tmp_path) as opened:
        yield opened


@needs_tmux
def test_somebody_is_added_qualified_moved_won_and_taken_back(window: Window, prospectr: Run) -> None:
    window.run("prospectr")
    window.sees("Whom do you talk to today", "THREE WAYS IN")
    window.press("a")
    window.type("สมชาย ใจดี @Lind Café nora@lind.dk deal:menu 900eur next:call tue")
    window.sees("Lind Café", "€900.00 · Needs analysis", "call · Tue 24 Nov")
    window.press("Enter")
    window.sees("Needs analysis 1", "menu", "✓ Added")
    window.press("Q")
    window.sees("question 1 of")
    for said in ("y", "y summer menu", "y asked twice"):
        window.type(said)
        window.press("Enter")
    window.sees("Three asked")
    window.press("Escape")
    window.sees("✓ Kept")
    window.press("L")
    window.sees("Presentation 1", "✓ Moved")
    window.press("c")
    window.sees("won")
    window.press("w")
    window.sees("thank", "enter keep")
    window.press("Enter")
    window.sees("✓ Won", "customer")
    window.press("u")
    window.sees("Undone")
    window.type("/summer")
    window.sees("summer")
    window.press("Escape")
    window.misses("esc clears")
    window.press("q")
    window.sees("ready>")
    (deal,) = prospectr("list", "deals", "--json").items
    assert (deal["title"], deal["state"], deal["stage_name"]) == ("menu", "open", "Presentation")
    (contact,) = prospectr("list", "--json").items
    assert contact["name"] == "สมชาย ใจดี"
    verbs = [item["verb"] for item in prospectr("history", "--json").items]
    assert verbs == ["undo", "deal.win", "deal.move", "contact.qualify", "contact.add"]
