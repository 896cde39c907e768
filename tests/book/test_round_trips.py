"""Round trips: what goes out to a file and comes into an empty book is the same, as far as the format can hold it."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.core.importing import ImportOptions, ImportPlan
from prospectr.core.outgoing import Chosen
from prospectr.exchange.feed import as_held
from tests.book.crowd_dealings import PLANNED, SOLD, Planned, Sold, deal_with, planned_in, sold_in
from tests.book.crowds import PEOPLE, Crowd, Portrait, fill, portraits
from tests.book.shelf import add, contents, contents_of_new_book, new_book

NOT_IN_SHEETS = frozenset({"interactions", "kinds of fields", "kept lines", "past answers", "how answers were heard"})
"""What no sheet of contacts holds. Deals and follow-ups have sheets of their own; questions and objections, who is who
in a deal, its way and its checklist are in no sheet."""

NOT_IN_CARDS = frozenset({"interactions", "kinds of fields", "how answers were heard"})
"""What no card holds, besides deals, follow-ups, questions and objections: and line ends of more than one kind, and
white space in names and tags that is not a single space (``as_cards_say``)."""

NOT_IN_SHEETS_OF_STEPS = frozenset({"kept lines"})
"""What no sheet of follow-ups holds."""

NOT_IN_CALENDARS: frozenset[str] = frozenset()
"""What no calendar holds of a follow-up: nothing but line ends of more than one kind, and control characters
(``as_calendars_say``)."""

ONLY_WITH_THEIR_DEALS = frozenset({"deal"})
"""What follow-ups tell that only stands in a book which has their deals; in another it is kept as a note."""

PLAIN = ImportOptions()

AS_DRAWN = (Phase.explicit, Phase.generate)
"""An example that fails is shown as it was drawn: to look for a smaller one takes many books."""


def write(book: Book, chosen: Chosen, place: Path, form: str, *, guarded: bool = False, events: bool = False) -> str:
    file = io.BytesIO()
    book.exports.write(chosen, file, form, guarded=guarded, events=events)
    place.write_bytes(file.getvalue())
    return str(place)


def bring(book: Book, file: str) -> ImportPlan:
    plan = book.imports.plan([file], PLAIN)
    assert [row.reason for row in plan.rows if row.verdict == "rejected"] == []
    book.imports.apply(plan, PLAIN)
    return plan


def assert_nothing_new(book: Book, path: Path, file: str) -> None:
    before = contents(path)
    plan = bring(book, file)
    assert [(row.differences, row.conflicts, row.reason) for row in plan.rows if row.verdict != "same"] == []
    assert contents(path) == before


def as_cards_say(told: Any) -> Any:
    """Say a portrait as a card does: line ends of one kind, and names and tags with single spaces in them."""
    if isinstance(told, dict):
        one_line = {"name", "tags", "referred_by"}
        return {name: _on_one_line(value) if name in one_line else as_cards_say(value) for name, value in told.items()}
    if isinstance(told, (list, tuple)):
        return type(told)(as_cards_say(one) for one in told)
    return told.replace("\r\n", "\n").replace("\r", "\n") if isinstance(told, str) else told


def _on_one_line(told: Any) -> Any:
    if isinstance(told, list):
        return sorted(map(_on_one_line, told))
    return " ".join(told.split()) if isinstance(told, str) else told


def as_calendars_say(told: Any) -> Any:
    """Say a portrait as a calendar does: line ends of one kind, and signs in place of control characters."""
    if isinstance(told, dict):
        return {name: as_calendars_say(value) for name, value in told.items()}
    if isinstance(told, (list, tuple)):
        return type(told)(as_calendars_say(one) for one in told)
    return as_held(told) if isinstance(told, str) else told


def assert_same(after: dict[str, Portrait], before: dict[str, Portrait], lost: frozenset[str]) -> None:
    assert after.keys() == before.keys()
    for uuid, portrait in before.items():
        wanted = {name: value for name, value in portrait.items() if name not in lost}
        assert {name: after[uuid][name] for name in wanted} == wanted


def go_round(folder: Path, crowd: Crowd, name: str, form: str, lost: frozenset[str], *, guarded: bool = False) -> None:
    here, there = folder / "here" / "book.db", folder / "there" / "book.db"
    with closing(new_book(here)) as book, closing(new_book(there)) as other:
        fill(book, crowd)
        file = write(book, book.exports.choose_contacts(with_do_not_contact=True), folder / name, form, guarded=guarded)
        bring(other, file)
        said = as_cards_say if form == "vcard" else dict
        assert_same(said(portraits(other)), said(portraits(book)), lost)
        assert_nothing_new(other, there, file)
        assert_nothing_new(book, here, file)
        other.history.undo()
        left = contents(there)
        assert [rows for table, rows in left.items() if rows != contents_of_new_book()[table]] == []


@settings(max_examples=9, phases=AS_DRAWN)
@given(crowd=PEOPLE)
def test_a_sheet_of_contacts_brings_back_all_it_holds(tmp_path_factory: pytest.TempPathFactory, crowd: Crowd) -> None:
    go_round(tmp_path_factory.mktemp("sheet"), crowd, "people.csv", "csv", NOT_IN_SHEETS)


@settings(max_examples=6, phases=AS_DRAWN)
@given(crowd=PEOPLE)
def test_a_sheet_made_for_a_spreadsheet_brings_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, crowd: Crowd
) -> None:
    go_round(tmp_path_factory.mktemp("sheet"), crowd, "people.csv", "csv", NOT_IN_SHEETS, guarded=True)


@settings(max_examples=6, phases=AS_DRAWN)
@given(crowd=PEOPLE)
def test_a_workbook_brings_back_the_same(tmp_path_factory: pytest.TempPathFactory, crowd: Crowd) -> None:
    go_round(tmp_path_factory.mktemp("sheet"), crowd, "people.xlsx", "xlsx", NOT_IN_SHEETS)


@settings(max_examples=9, phases=AS_DRAWN)
@given(crowd=PEOPLE)
def test_cards_bring_back_all_they_hold(tmp_path_factory: pytest.TempPathFactory, crowd: Crowd) -> None:
    go_round(tmp_path_factory.mktemp("cards"), crowd, "people.vcf", "vcard", NOT_IN_CARDS)


Portraits = Callable[[Book], dict[str, Portrait]]


def go_round_dealings(
    folder: Path,
    drawn: tuple[Crowd, Sequence[Sold], Sequence[Planned]],
    choose: Callable[[Book], Chosen],
    name: str,
    form: str,
    look: Portraits,
    *,
    events: bool = False,
    lost: frozenset[str] = frozenset(),
    said: Callable[[Any], Any] = dict,
) -> None:
    """Bring deals or follow-ups into a book that has their people, and into an empty one."""
    crowd, sold, planned = drawn
    here = folder / "here" / "book.db"
    with closing(new_book(here)) as book:
        fill(book, crowd)
        deal_with(book, sold, planned)
        people = write(book, book.exports.choose_contacts(with_do_not_contact=True), folder / "people.csv", "csv")
        deals = write(book, every_deal(book), folder / "their deals.csv", "csv")
        file = write(book, choose(book), folder / name, form, events=events)
        wanted = said(look(book))
        for known in (True, False):
            there = folder / str(known) / "book.db"
            with closing(new_book(there)) as other:
                if known:
                    bring(other, people)
                    if look is planned_in:
                        bring(other, deals)
                before = contents(there) if known else contents_of_new_book()
                bring(other, file)
                assert_same(said(look(other)), wanted, lost if known else lost | ONLY_WITH_THEIR_DEALS)
                assert_nothing_new(other, there, file)
                other.history.undo()
                left = contents(there)
                assert [table for table, rows in left.items() if rows != before[table]] == []
        assert_nothing_new(book, here, file)


def every_deal(book: Book) -> Chosen:
    return book.exports.choose_deals(with_do_not_contact=True)


def every_follow_up(book: Book) -> Chosen:
    return book.exports.choose_follow_ups(with_do_not_contact=True)


DRAWN = st.tuples(PEOPLE, SOLD, PLANNED)


@settings(max_examples=5, phases=AS_DRAWN)
@given(drawn=DRAWN)
def test_a_sheet_of_deals_brings_them_back(tmp_path_factory: pytest.TempPathFactory, drawn: Any) -> None:
    folder = tmp_path_factory.mktemp("deals")
    go_round_dealings(folder, drawn, every_deal, "deals.csv", "csv", sold_in)


@settings(max_examples=5, phases=AS_DRAWN)
@given(drawn=DRAWN)
def test_a_sheet_of_follow_ups_brings_them_back(tmp_path_factory: pytest.TempPathFactory, drawn: Any) -> None:
    folder = tmp_path_factory.mktemp("steps")
    go_round_dealings(folder, drawn, every_follow_up, "steps.csv", "csv", planned_in, lost=NOT_IN_SHEETS_OF_STEPS)


@pytest.mark.parametrize("events", [False, True])
@settings(max_examples=5, phases=AS_DRAWN)
@given(drawn=DRAWN)
def test_a_calendar_brings_follow_ups_back(tmp_path_factory: pytest.TempPathFactory, drawn: Any, events: bool) -> None:
    folder = tmp_path_factory.mktemp("steps")
    go_round_dealings(
        folder,
        drawn,
        every_follow_up,
        "steps.ics",
        "ics",
        planned_in,
        lost=NOT_IN_CALENDARS,
        said=as_calendars_say,
        events=events,
    )


def test_a_follow_up_for_a_deal_that_is_not_there_keeps_its_name_in_a_note(tmp_path: Path) -> None:
    with (
        closing(new_book(tmp_path / "here" / "book.db")) as book,
        closing(new_book(tmp_path / "b" / "book.db")) as other,
    ):
        nora = add(book, "Nora Lind nora@lind.dk").contact
        book.deals.add(nora.id, book.deals.parse_offer("Website", "1200eur"), then="quote 5 dec")
        bring(other, write(book, every_follow_up(book), tmp_path / "steps.csv", "csv"))
        assert [note.words for note in other.contacts.page(1).notes] == ["For the deal Website: quote 2026-12-05"]


def test_an_open_deal_of_somebody_to_be_left_alone_comes_back(tmp_path: Path) -> None:
    there = tmp_path / "there" / "book.db"
    with closing(new_book(tmp_path / "here" / "book.db")) as book, closing(new_book(there)) as other:
        nora = add(book, "Nora Lind nora@lind.dk deal:menu").contact
        book.standing.do_not_contact(nora)
        bring(
            other, write(book, book.exports.choose_contacts(with_do_not_contact=True), tmp_path / "people.csv", "csv")
        )
        deals = write(book, every_deal(book), tmp_path / "deals.csv", "csv")
        bring(other, deals)
        assert sold_in(other) == sold_in(book)
        assert_nothing_new(other, there, deals)


def test_line_ends_of_a_company_s_facts_are_no_difference(tmp_path: Path) -> None:
    here = tmp_path / "book.db"
    with closing(new_book(here)) as book:
        for name in ("Nora Lind", "Ida Holm"):
            add(book, f"{name} @Lind")
        book.companies.edit(book.companies.all()[0][0], {"place": "Pier 2\r\nSpui", "trade": "Paper\rInk"})
        cards = write(book, book.exports.choose_contacts(), tmp_path / "people.vcf", "vcard")
        assert_nothing_new(book, here, cards)
        rows = 'Company name,Company trade,Company place\nLind,"Paper\nInk","Pier 2\nSpui"\n'
        (tmp_path / "firms.csv").write_text(rows, "utf-8")
        assert_nothing_new(book, here, str(tmp_path / "firms.csv"))
