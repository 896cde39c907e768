"""Sources: what they cost, for which days, and what a lead of each costs."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.interactions import ChoiceNotKnownError
from prospectr.book.names import NameEmptyError, NameTakenError
from prospectr.book.periods import PeriodTurnedError
from prospectr.book.records import SourceHasCostsError, StillInUseError
from prospectr.book.sources import PeriodMissingError, PeriodTwiceError, SourceNotFoundError
from prospectr.core.changes import Outcome
from prospectr.core.errors import DateNotUnderstoodError, MoneyNotUnderstoodError
from prospectr.core.money import Money
from prospectr.core.source import Source, SourceCost
from tests.book.shelf import add, contents, open_book


@pytest.fixture
def fair(book: Book) -> Book:
    """Keep three who came from the fair, and one from a flyer."""
    for line in ("Ana source:fair", "Bob source:Fair", "Cid source:fair", "Dora source:flyer"):
        add(book, line)
    return book


def cost_of(outcome: Outcome) -> SourceCost:
    """Return the cost an act wrote."""
    (cost,) = outcome.records
    assert isinstance(cost, SourceCost)
    return cost


def pay(book: Book, amount: str = "300eur", **how: str) -> SourceCost:
    """Keep a cost of the fair."""
    return cost_of(book.sources.cost(book.sources.get("fair"), amount, **(how or {"month": "2026-11"})))


def test_a_source_comes_with_its_leads_and_what_one_costs(fair: Book) -> None:
    pay(fair)
    pay(fair, "45 USD", since="2026-11-14", until="2026-11-14", words="parking")
    first, second = fair.sources.report()
    assert (first.source.name, first.leads, len(first.costs)) == ("fair", 3, 2)
    assert [(total.cost, total.per_lead) for total in first.totals] == [
        (Money(30000, "EUR"), Money(10000, "EUR")),
        (Money(4500, "USD"), Money(1500, "USD")),
    ]
    assert (second.source.name, second.leads, second.totals) == ("flyer", 1, ())


def test_a_period_counts_its_own_days_and_those_who_came_in_it(fair: Book, path: Path) -> None:
    pay(fair)
    with open_book(path, "2026-12-05T00:30") as later:
        add(later, "Eve source:fair")
        report = later.sources.report("10 nov", "2026-11-30")[0]
        assert (report.leads, report.totals[0].cost) == (3, Money(21000, "EUR"))
        assert later.sources.report("1 dec")[1].leads == 0
        assert [one.leads for one in later.sources.report("2026-12-05", "today")] == [1, 0]
        assert [one.leads for one in later.sources.report("", "yesterday")] == [3, 1]
        with pytest.raises(PeriodTurnedError):
            later.sources.report("today", "yesterday")


def test_days_are_read_by_one_who_looks_back(fair: Book) -> None:
    cost = pay(fair, since="1 nov", until="30 nov")
    assert (cost.from_on, cost.until_on) == (date(2026, 11, 1), date(2026, 11, 30))
    over_new_year = pay(fair, since="1 dec", until="15 jan")
    assert (over_new_year.from_on, over_new_year.until_on) == (date(2025, 12, 1), date(2026, 1, 15))
    last_week = pay(fair, since="mon", until="fri")
    assert (last_week.from_on, last_week.until_on) == (date(2026, 11, 16), date(2026, 11, 20))


def test_a_cost_without_its_period_is_refused_and_the_flag_named(fair: Book) -> None:
    with pytest.raises(PeriodMissingError, match="needs its period") as refused:
        fair.sources.cost(fair.sources.get("fair"), "300eur")
    assert "--month 2026-11" in refused.value.hint
    with pytest.raises(PeriodMissingError, match="--until is missing"):
        pay(fair, since="1 nov")
    with pytest.raises(PeriodMissingError, match="--from is missing"):
        pay(fair, until="1 nov")
    with pytest.raises(PeriodTwiceError):
        pay(fair, month="2026-11", since="1 nov")
    for month in ("2026-13", "nov", "2026", "11-2026", "0000-01", "3000-01"):
        with pytest.raises(DateNotUnderstoodError):
            pay(fair, month=month)
    with pytest.raises(PeriodTurnedError):
        pay(fair, since="2026-11-02", until="2026-11-01")
    with pytest.raises(MoneyNotUnderstoodError):
        pay(fair, "much", month="2026-11")
    assert fair.sources.report()[0].costs == ()


def test_a_cost_is_changed_and_deleted_by_its_id(fair: Book) -> None:
    cost = pay(fair)
    changed = cost_of(
        fair.records.edit("source_cost", cost, {"amount": "250", "until": "20 nov", "words": "a stand", "from": "mon"})
    )
    assert (changed.amount, changed.from_on, changed.until_on) == (
        Money(25000, "EUR"),
        date(2026, 11, 16),
        date(2026, 11, 20),
    )
    with pytest.raises(PeriodTurnedError):
        fair.records.edit("source_cost", changed, {"until": "2026-11-01"})
    fair.records.delete("source_cost", changed)
    assert fair.sources.report()[0].costs == ()
    assert fair.history.operations()[0].label == "fair"
    _table, gone = fair.records.get("m1", deleted=True)
    fair.records.undelete("source_cost", gone)
    assert len(fair.sources.report()[0].costs) == 1


def test_a_source_with_costs_stays_and_one_that_is_deleted_comes_back_with_its_lead_or_its_cost(fair: Book) -> None:
    fair.sources.add("radio")
    cost = cost_of(fair.sources.cost(fair.sources.get("radio"), "100eur", month="2026-11"))
    with pytest.raises(SourceHasCostsError, match=r"radio still has 1 cost\.") as refused:
        fair.records.delete("source", fair.sources.get("radio"))
    assert [(one.ref, one.name, one.detail) for one in refused.value.candidates] == [("m1", "€100.00", "2026-11")]
    fair.records.delete("source_cost", cost)
    fair.records.delete("source", fair.sources.get("radio"))
    fair.records.undelete(*fair.records.get("m1", deleted=True))
    assert len(next(one for one in fair.sources.report() if one.source.name == "radio").costs) == 1

    lead = add(fair, "Uma source:walk-by")
    fair.records.delete("contact", lead.contact)
    fair.records.delete("source", fair.sources.get("walk-by"))
    fair.records.undelete(*fair.records.get("uma", deleted=True))
    assert fair.sources.get("walk-by").id == lead.contact.source_id


def test_leads_are_counted_by_the_day_they_came_wherever_the_seller_is_now(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_book(path, "2026-11-21T23:30") as book:
        add(book, "Ana source:fair")
    monkeypatch.setenv("TZ", "Asia/Bangkok")
    time.tzset()
    try:
        with open_book(path, "2026-11-23T12:00") as book:
            assert book.sources.report("2026-11-21", "2026-11-21")[0].leads == 1
            assert book.sources.report("2026-11-22", "2026-11-22")[0].leads == 0
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_source_is_found_by_name_or_id_and_near_names_are_offered(fair: Book) -> None:
    assert {fair.sources.get(text).id for text in ("fair", " FAIR ", "s1")} == {1}
    with pytest.raises(SourceNotFoundError, match='no source "fiar"') as refused:
        fair.sources.get("fiar")
    assert [near.name for near in refused.value.candidates] == ["fair"]
    for text in ("", "s99", "radio"):
        with pytest.raises(SourceNotFoundError) as missing:
            fair.sources.get(text)
        assert "prospectr source add" in missing.value.hint


def test_a_source_is_added_once_and_the_trade_knows_which_way_it_goes(fair: Book) -> None:
    fair.sources.add("Cold call")
    fair.sources.add("shop window", "inbound")
    directions = {report.source.name: report.source.direction for report in fair.sources.report()}
    assert directions == {"fair": "outbound", "flyer": None, "Cold call": "outbound", "shop window": "inbound"}
    with pytest.raises(NameTakenError, match="s1 fair"):
        fair.sources.add("FAIR")
    with pytest.raises(NameEmptyError):
        fair.sources.add("  ")


def test_a_source_is_renamed_and_turned_round(fair: Book) -> None:
    outcome = fair.records.edit("source", fair.sources.get("flyer"), {"name": "fair", "direction": "outbound"})
    assert outcome.remarks == ("s1 is called fair too.  Tell them apart:  prospectr edit s2 --name NAME",)
    fair.records.edit("source", fair.sources.get("s2"), {"direction": ""})
    assert fair.sources.get("s2").direction is None
    with pytest.raises(ChoiceNotKnownError):
        fair.records.edit("source", fair.sources.get("s2"), {"direction": "up"})
    with pytest.raises(NameEmptyError):
        fair.records.edit("source", fair.sources.get("s2"), {"name": " "})


def test_a_source_that_somebody_came_from_stays(fair: Book) -> None:
    with pytest.raises(StillInUseError, match="s1 fair still has 3 contacts"):
        fair.records.delete("source", fair.sources.get("fair"))
    fair.sources.add("radio")
    fair.records.delete("source", fair.sources.get("radio"))
    fair.sources.add("radio")
    _table, gone = fair.records.get("s3", deleted=True)
    assert "s4 is called radio too" in fair.records.undelete("source", gone).remarks[0]


@pytest.mark.parametrize(
    "act",
    [
        lambda book: book.sources.add("[/] ตลาดนัด"),
        lambda book: book.sources.cost(book.sources.get("fair"), "฿900", month="2026-10", words="x" * 300),
        lambda book: book.records.edit("source", book.sources.get("fair"), {"name": "market"}),
        lambda book: book.records.edit("source_cost", book.records.get("m1")[1], {"amount": "1 eur"}),
        lambda book: book.records.delete("source_cost", book.records.get("m1")[1]),
        lambda book: book.companies.add("[/] ร้าน", trade="bakery", place="Aarhus", size="4"),
    ],
)
def test_undo_and_redo_of_what_is_done_to_sources(fair: Book, path: Path, act: Callable[[Book], Outcome]) -> None:
    pay(fair)
    before = contents(path)
    act(fair)
    after = contents(path)
    assert after != before
    fair.history.undo()
    assert contents(path) == before
    fair.history.redo()
    assert contents(path) == after


def test_an_amount_without_a_currency_stays_in_that_of_the_cost(fair: Book) -> None:
    cost = pay(fair, "300 MYR")
    assert cost_of(fair.sources.edit_cost(cost, {"amount": "200"})).amount == Money(20000, "MYR")


def test_a_deleted_source_has_no_costs_any_more_by_its_id_either(fair: Book) -> None:
    added = fair.sources.add("webinar").records[0]
    assert isinstance(added, Source)
    assert fair.sources.get(f"s{added.id}") == added
    fair.records.delete("source", added)
    with pytest.raises(SourceNotFoundError):
        fair.sources.get(f"s{added.id}")
