"""``remember``, and ``done`` and ``cancel`` of a day remembered."""

from __future__ import annotations

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora and Emil."""
    assert prospectr("add", "Nora", "Lind", "next:call", "fri").code == 0
    assert prospectr("add", "Emil", "next:call", "fri").code == 0
    return prospectr


def test_a_birthday_is_remembered_and_its_card_marked_as_sent(book: Run) -> None:
    kept = book("remember", "nora", "birthday", "23", "nov", "1986")
    assert kept.out.splitlines()[0].rstrip() == "Remembered  y1  birthday · 23 Nov 1986"
    lines = book("today").out.splitlines()
    assert lines[1:4] == ["1 to remember", "REMEMBER", " y1  ○ Mon 23 Nov  Nora Lind  birthday · turns 40"]
    assert lines[-1] == "Next:  prospectr show c1"
    sent = book("done", "y1")
    assert "i1  message · today · card: birthday" in sent.out
    assert "The card for Mon 23 Nov is marked as sent." in sent.out
    assert book("today", "--json").items == []
    again = book("done", "y1")
    assert (again.code, "y1 birthday of Mon 23 Nov was seen to already." in again.err) == (1, True)


def test_without_a_card_the_year_passes(book: Run) -> None:
    book("remember", "nora", "23.11.")
    passed = book("cancel", "y1")
    assert (passed.code, "No card for Mon 23 Nov" in passed.out) == (0, True)
    assert book("today", "--json").items == []
    book("undo")
    assert [item["id"] for item in book("today", "--json").items] == ["y1"]


def test_after_the_card_the_next_step_is_offered(book: Run) -> None:
    book("cancel", "f1")
    book("remember", "nora", "23 nov")
    with Terminal("done", "y1") as screen:
        screen.expect("Next step with Nora Lind?")
        screen.type("call mon")
        screen.expect("Planned")
        assert screen.leave() == 0


def test_a_late_wish_is_still_a_wish(book: Run) -> None:
    book("remember", "nora", "15 nov")
    assert " y1  ! 6d  Nora Lind  birthday" in book("today").out.splitlines()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["30", "feb"], "February has 29 days"),
        (["29 feb 2023"], "February 2023 has 28 days"),
        (["wedding"], '"wedding" is not a date.'),
        (["12 jun 2086"], "that year is still to come"),
    ],
)
def test_a_day_that_cannot_be_is_refused_with_how_to_write_one(book: Run, words: list[str], said: str) -> None:
    failed = book("remember", "nora", *words)
    assert (failed.code, failed.out) == (2, "")
    assert said in failed.err
    assert '"29 feb"' in failed.err


def test_a_script_reads_the_day_the_years_and_whom_it_is_about(book: Run) -> None:
    book("remember", "nora", "wedding day", "23.11.2014")
    (item,) = book("today", "--json").items
    assert (item["type"], item["section"], item["on"], item["years"]) == ("occasion", "remember", "2026-11-23", 12)
    assert (item["label"], item["month"], item["day"], item["year"]) == ("wedding day", 11, 23, 2014)
    assert item["with"]["name"] == "Nora Lind"
    assert book("today", "--plain").out.removesuffix("\n").split("\t") == [
        "remember", "y1", "2026-11-23", "", "occasion", "c1", "Nora Lind", "", "wedding day", "", "", "", "",
    ]  # fmt: skip


def test_the_days_stand_on_the_page_of_their_contact_and_in_their_list(book: Run) -> None:
    book("remember", "nora", "29", "feb", "1988")
    book("remember", "emil", "name day", "1 dec")
    page = book("show", "nora").out
    assert " y1  birthday · 29 Feb 1988 · Sun 28 Feb turns 39" in page.splitlines()
    assert book("show", "nora", "--json").items[0]["occasions"][0]["year"] == 1988
    assert book("list", "occasions").out.splitlines() == [
        "y2  Emil       name day · 1 Dec",
        "y1  Nora Lind  birthday · 29 Feb 1988",
    ]
    assert [item["contact_name"] for item in book("list", "occasions", "--json").items] == ["Emil", "Nora Lind"]


def test_a_day_is_changed_deleted_and_brought_back_like_any_record(book: Run) -> None:
    book("remember", "nora", "23 nov 1986")
    changed = book("edit", "y1", "--day", "24 nov", "--label", "name day")
    assert "name day · 24 Nov 1986" in changed.out
    assert book("delete", "y1").code == 0
    assert book("done", "y1").code == 4
    assert book("undelete", "y1").code == 0
    assert book("done", "y9").code == 4
    assert book("find", "name day", "--json").items[0]["matched"][0]["id"] == "y1"


def test_the_same_birthday_again_changes_nothing(book: Run) -> None:
    book("remember", "nora", "23 nov 1986")
    again = book("remember", "nora", "23 nov")
    assert "Nothing had to be changed." in again.err


@pytest.mark.parametrize("label", ["[/] [red]day", "วันแต่งงาน", "سالگرد", "\x1b[31mday", "x" * 300])
def test_what_a_seller_calls_a_day_is_only_text(book: Run, label: str) -> None:
    assert book("remember", "nora", label, "23 nov").code == 0
    assert "\x1b" not in book("today").out + book("show", "nora").out
    assert book("today", "--json").items[0]["label"] == label


def test_a_day_that_comes_every_year_is_no_series(book: Run) -> None:
    """Calling off all of it would be taken for good; this year's card alone would be let go."""
    book("remember", "nora", "23.11.")
    refused = book("cancel", "y1", "--all")
    assert (refused.code, refused.out) == (2, "")
    assert "prospectr delete y1" in refused.err
    assert [item["id"] for item in book("today", "--json").items] == ["y1"]


def test_show_today_and_brief_speak_of_the_same_day(prospectr: Run) -> None:
    prospectr("add", "Nora", "Lind", "bday:17/11/1986")
    assert "! 4d" in prospectr("today").out
    assert "Tue 17 Nov turns 40\n" in prospectr("show", "nora").out
    assert "Tue 17 Nov · turns 40" in prospectr("brief", "nora").out
    prospectr("done", "y1")
    assert "Tue 17 Nov turns 40 · card sent\n" in prospectr("show", "nora").out
    assert "17 Nov" not in prospectr("today").out
    prospectr("undo")
    prospectr("cancel", "y1")
    assert "Tue 17 Nov turns 40 · seen to\n" in prospectr("show", "nora").out
