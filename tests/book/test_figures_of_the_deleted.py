"""Who is deleted counts nowhere, and neither does anything of theirs: one story over every report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from prospectr.book import Book
from prospectr.core.answering import AnswerGiven
from prospectr.core.deal import Deal
from prospectr.core.followup import FollowUp
from prospectr.core.record import Kept
from tests.book.shelf import add, open_book

YES = AnswerGiven(value="yes")


def figures(path: Path) -> dict[str, Any]:
    """Return every figure there is as of today, by the report that shows it."""
    with open_book(path) as book:
        reports = book.reports
        board = book.board.read()
        return {
            "funnel": reports.funnel(reports.scope("funnel")),
            "outcomes": reports.outcomes(reports.scope("outcomes")),
            "forecast": reports.forecast(reports.scope("forecast", period="2026")),
            "activity": reports.activity(reports.scope("activity")),
            "sources": reports.sources(reports.scope("sources")),
            "coach": reports.coach(reports.scope("coach")),
            "goals": book.goals.reports(),
            "board": (
                [(column.tally, [card.contact.contact.id for card in column.cards]) for column in board.columns],
                board.open,
                board.lost,
            ),
            "deals": [card.deal.id for card in book.deals.all(state="any")],
            "today": book.agenda.read().habit,
        }


def on(path: Path, day: str, act: Callable[[Book], object]) -> None:
    with open_book(path, f"2026-{day}T12:00") as book:
        act(book)


def get(book: Book, ref: str, of: type[Kept]) -> Any:
    found = book.records.get(ref)[1]
    assert isinstance(found, of)
    return found


def sell_to(path: Path, line: str, first: int) -> None:
    """Let a customer come, buy once, refuse once, and think about a third; ``first`` is the number of the first."""
    on(path, "09-01", lambda book: add(book, line))
    with open_book(path) as book:
        number = book.refs.get_contact(line.split(maxsplit=1)[0]).contact.id
    on(path, "10-02", lambda book: book.interactions.log(number, "hello", kind="email"))
    on(path, "10-03", lambda book: book.interactions.log(number, "yes, come", kind="email", direction="in"))
    on(path, "10-04", lambda book: book.follow_ups.plan(number, "call 2026-10-05"))
    on(path, "10-05", lambda book: book.follow_ups.complete(get(book, f"f{number}", FollowUp)))
    means = {"market": YES, "budget": YES, "authority": YES}
    on(path, "10-06", lambda book: book.qualification.answer(number, means))
    for day in ("10-07", "10-08", "10-09"):
        on(path, day, lambda book: book.deals.add(number, book.deals.parse_offer("Cups", "50eur", close="2026-12-10")))
    on(path, "10-20", lambda book: book.deals.move(get(book, f"d{first}", Deal), book.pipelines.get_stage("closing")))
    on(path, "11-02", lambda book: book.closing.win(get(book, f"d{first}", Deal)))
    lose = lambda book: book.closing.lose(get(book, f"d{first + 1}", Deal), book.reasons.get("price"))  # noqa: E731
    on(path, "11-03", lose)
    on(path, "11-18", lambda book: book.interactions.log(number, "asked again", direction="in"))


@pytest.fixture
def path(home: Path) -> Path:
    """Write a book of one customer, with a goal and a source that cost something."""
    path = home / "book.db"
    on(path, "09-01", lambda book: book.sources.add("fair"))
    on(path, "09-01", lambda book: book.sources.cost(book.sources.get("fair"), "100eur", month="2026-09"))
    on(path, "09-01", lambda book: book.goals.set("2026-11", "1000eur"))
    sell_to(path, "Bo source:fair", 1)
    return path


def test_who_is_deleted_counts_in_no_report_and_comes_back_into_all(path: Path) -> None:
    """figures.md, "What counts": deleting says that it was a mistake."""
    without = figures(path)
    sell_to(path, "Ana source:fair", 4)
    with_her = figures(path)
    assert [name for name in without if with_her[name] == without[name]] == [], "every report has something of hers"
    on(path, "11-21", lambda book: book.records.delete("contact", book.refs.get_contact("ana").contact))
    deleted = figures(path)
    assert [name for name in without if deleted[name] != without[name]] == []
    on(path, "11-21", lambda book: book.records.undelete(*book.records.get("c2", deleted=True)))
    back = figures(path)
    assert [name for name in without if back[name] != with_her[name]] == []


def test_what_was_won_of_who_is_deleted_is_no_measure_for_others(path: Path) -> None:
    """Own odds and the age of won deals leave out who is deleted."""
    for number in range(2, 7):
        sell_to(path, f"Guest{number}", 3 * number - 2)
    with open_book(path) as book:
        assert book.reports.forecast(book.reports.scope("forecast")).pipelines[0].odds[0].rate.whole == 12
        assert len(book.reports.coach(book.reports.scope("coach")).findings) > 0
        slow = [one.rule for one in book.reports.coach(book.reports.scope("coach")).too_little]
        assert "slow" not in slow
    for number in range(2, 7):
        on(path, "11-21", lambda book, number=number: book.records.delete(*book.records.get(f"c{number}")))  # type: ignore[misc]
    with open_book(path) as book:
        assert book.reports.forecast(book.reports.scope("forecast")).pipelines[0].odds[0].rate.whole == 2
        (lack,) = (one for one in book.reports.coach(book.reports.scope("coach")).too_little if one.rule == "slow")
        assert lack.have == 1


def test_who_is_let_go_of_for_good_still_counts(path: Path) -> None:
    sell_to(path, "Ana source:fair", 4)
    before = figures(path)
    on(path, "11-21", lambda book: book.standing.unfit(book.refs.get_contact("ana").contact, "moved away"))
    after = figures(path)
    for name in ("funnel", "sources", "deals"):
        assert after[name] == before[name], name
    assert after["outcomes"].pipelines == before["outcomes"].pipelines
    assert after["activity"].weeks == before["activity"].weeks
    assert after["goals"][0].won_minor == before["goals"][0].won_minor == 10_000
    assert after["forecast"].pipelines[0].odds == before["forecast"].pipelines[0].odds
