"""Drafts: what was typed and not kept yet, of every window, is there the next time."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

from prospectr.book.drafts import MOST, Drafts


def test_what_two_windows_type_is_kept_of_both(tmp_path: Path) -> None:
    one, other = Drafts(tmp_path / "drafts"), Drafts(tmp_path / "drafts")
    assert not one
    assert not other
    one["note c1"] = {"text": "daughter has finals"}
    other["add"] = {"line": "Zora"}
    del other["add"]
    other["add"] = {"line": "Zora Lindqvist"}
    assert dict(Drafts(tmp_path / "drafts")) == {
        "note c1": {"text": "daughter has finals"},
        "add": {"line": "Zora Lindqvist"},
    }


def test_windows_that_are_closed_at_once_keep_all_of_theirs(tmp_path: Path) -> None:
    def close(window: int) -> None:
        for form in range(4):
            Drafts(tmp_path / "drafts")[f"{window} {form}"] = {"text": "typed"}

    windows = [Thread(target=close, args=(number,)) for number in range(8)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert len(Drafts(tmp_path / "drafts")) == 32


def test_where_nothing_can_be_written_drafts_last_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    drafts = Drafts(tmp_path / "file" / "drafts")
    drafts["add"] = {"line": "Zora"}
    assert drafts["add"] == {"line": "Zora"}
    del drafts["add"]
    assert not drafts


def test_the_oldest_drafts_give_way(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "drafts")
    for number in range(MOST + 1):
        drafts[f"note c{number}"] = {"text": "typed"}
    assert next(iter(drafts)) == "note c1"
