"""Activity, sources and the coach on a book written in day by day: what counts, what does not, and what undo does."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from prospectr.book import Book
from prospectr.core.activity import Activity, Response, Touches, Wait
from prospectr.core.answering import AnswerGiven
from prospectr.core.coach import Coaching, TooLittle
from prospectr.core.deal import Deal
from prospectr.core.figures import Rate
from prospectr.core.followup import FollowUp
from prospectr.core.money import Money
from prospectr.core.yields import Reached, Yields
from prospectr.store.deals import get_cards
from tests.book.shelf import add, open_book

YES, NO = AnswerGiven(value="yes"), AnswerGiven(value="no")
MEANS = {"market": YES, "budget": YES, "authority": YES}


def on(path: Path, day: str, act: Callable[[Book], object]) -> None:
    """Do something on a day of 2026."""
    with open_book(path, f"2026-{day}T12:00") as book:
        act(book)


def activity(path: Path, **options: Any) -> Activity:
    with open_book(path) as book:
        return book.reports.activity(book.reports.scope("activity", **options))


def sources(path: Path, **options: Any) -> Yields:
    with open_book(path) as book:
        return book.reports.sources(book.reports.scope("sources", **options))


def coach(path: Path, **options: Any) -> Coaching:
    with open_book(path) as book:
        return book.reports.coach(book.reports.scope("coach", **options))


def said(path: Path, rule: str, **options: Any) -> object:
    """Return the figures of what a rule found, what it lacks, or None where it found nothing."""
    heard = coach(path, **options)
    found = [finding.figures for finding in heard.findings if finding.rule == rule]
    lacks = [lack for lack in heard.too_little if lack.rule == rule]
    assert len(found) + len(lacks) + heard.quiet.count(rule) == 1
    return next(iter([*found, *lacks]), None)


def deal(book: Book, number: int) -> Deal:
    found = book.records.get(f"d{number}")[1]
    assert isinstance(found, Deal)
    return found


def step(book: Book, ref: str) -> FollowUp:
    found = book.records.get(ref)[1]
    assert isinstance(found, FollowUp)
    return found


def opened(book: Book, contact_id: int, amount: str = "", stage: str = "") -> None:
    book.deals.add(contact_id, book.deals.parse_offer("Website", amount, stage=stage))


AUTUMN: tuple[tuple[str, Callable[[Book], object]], ...] = (
    ("10-01", lambda book: add(book, "Nora Lind source:fair")),
    ("10-01", lambda book: add(book, "สมชาย ใจดี source:fair")),
    ("10-02", lambda book: add(book, "[/] Ana source:form")),
    ("10-02", lambda book: add(book, "Bo Berg")),
    ("10-02", lambda book: book.sources.cost(book.sources.get("fair"), "300eur", month="2026-10")),
    ("10-02", lambda book: book.sources.cost(book.sources.get("fair"), "10usd", since="1 oct", until="1 oct")),
    ("10-05", lambda book: book.interactions.log(1, "hello", kind="email")),
    ("10-07", lambda book: book.interactions.log(2, "no answer")),
    ("10-08", lambda book: book.interactions.log(3, "asks for a price", kind="email", direction="in")),
    ("10-08", lambda book: book.interactions.log(3, "sent it", kind="email")),
    ("10-19", lambda book: book.interactions.log(1, "likes it", kind="email", direction="in")),
    ("10-20", lambda book: book.qualification.answer(1, MEANS)),
    ("10-20", lambda book: opened(book, 1, "1200eur")),
    ("10-21", lambda book: book.follow_ups.plan(2, "call 2026-10-23")),
    ("10-21", lambda book: book.follow_ups.plan(4, "email 2026-10-23")),
    ("10-24", lambda book: book.follow_ups.complete(step(book, "f1"))),
    ("10-25", lambda book: book.follow_ups.snooze(step(book, "f2"), "2026-11-02")),
    ("11-02", lambda book: book.follow_ups.complete(step(book, "f2"))),
    ("11-04", lambda book: book.closing.win(deal(book, 1), value=Money(100000, "EUR"))),
    ("11-20", lambda book: book.follow_ups.plan(3, "call today")),
)


def play(path: Path) -> None:
    for day, act in AUTUMN:
        on(path, day, act)


def test_activity_of_an_autumn_by_hand(path: Path) -> None:
    play(path)
    found = activity(path)
    assert [(week.from_on, week.total, week.came_in, week.conversations) for week in found.weeks if week.total] == [
        (date(2026, 10, 5), 4, 1, 1),
        (date(2026, 10, 19), 2, 1, 2),
        (date(2026, 11, 2), 1, 0, 0),
    ]
    assert (len(found.weeks), found.weeks[-1].from_on, found.leads) == (7, date(2026, 11, 16), 4)
    # Nora answered on the 14th day; สมชาย after 17; Ana wrote first; Bo was written to on 2 November.
    assert found.response == Response(rate=Rate(part=1, whole=3), still_open=0)
    # f1 was a day late, f2 done on the day it was put off to, f3 of yesterday is open.
    assert found.follow_ups == Rate(part=1, whole=3)
    assert found.touches == Touches(count=7, contacts=4, days=48)
    assert (found.to_prospect, found.to_win) == (Wait(median_days=19, count=1), Wait(median_days=34, count=1))


IN_SQL = """
WITH talk AS (
  SELECT *, direction = 'in' OR outcome IN ('reached', 'positive', 'neutral', 'negative') AS two_way,
    row_number() OVER (PARTITION BY contact_id ORDER BY happened_on, id) AS place
  FROM interaction WHERE deleted_at IS NULL
), outreach AS (
  SELECT first.happened_on AS day, EXISTS (SELECT 1 FROM talk WHERE talk.contact_id = first.contact_id AND two_way
    AND julianday(talk.happened_on) - julianday(first.happened_on) BETWEEN 0 AND 14) AS answered
  FROM talk AS first WHERE place = 1 AND direction = 'out'
)
SELECT sum(answered), sum(answered OR day < date('2026-11-21', '-14 days')), (SELECT count(*) FROM talk),
  (SELECT count(DISTINCT contact_id || happened_on) FROM talk WHERE two_way) FROM outreach
"""
"""Response, interactions and conversations, worked out by SQLite alone from the definitions in docs/figures.md."""


def test_activity_comes_out_the_same_in_sql(path: Path) -> None:
    play(path)
    on(path, "11-19", lambda book: add(book, "Eva"))
    on(path, "11-19", lambda book: book.interactions.log(5, "hello", kind="message"))
    found = activity(path)
    with closing(sqlite3.connect(path)) as connection:
        answered, judged, talks, conversations = connection.execute(IN_SQL).fetchone()
    assert (found.response, judged) == (Response(rate=Rate(part=answered, whole=judged), still_open=1), 3)
    assert sum(week.total for week in found.weeks) == talks
    assert sum(week.conversations for week in found.weeks) == conversations


def test_only_the_days_asked_about_count(path: Path) -> None:
    play(path)
    november = activity(path, period="2026-11")
    assert (november.leads, sum(week.total for week in november.weeks)) == (0, 1)
    assert november.response == Response(rate=Rate(part=0, whole=1))
    assert november.follow_ups == Rate(part=1, whole=2)
    assert november.touches == Touches(count=1, contacts=4, days=21)
    assert (november.to_prospect.count, november.to_win.count) == (0, 1)
    assert activity(path, period="2026-08").weeks == ()


def test_a_step_still_open_today_or_called_off_is_not_judged(path: Path) -> None:
    play(path)
    on(path, "11-21", lambda book: book.follow_ups.plan(3, "call today"))
    on(path, "11-21", lambda book: book.follow_ups.plan(3, "meet today"))
    assert activity(path).follow_ups == Rate(part=1, whole=3)
    on(path, "11-21", lambda book: book.follow_ups.complete(step(book, "f4")))
    on(path, "11-21", lambda book: book.follow_ups.no_show(step(book, "f5")))
    on(path, "11-21", lambda book: book.follow_ups.cancel(step(book, "f3")))
    assert activity(path).follow_ups == Rate(part=2, whole=3)


def test_who_is_parked_is_no_open_contact(path: Path) -> None:
    play(path)
    on(path, "11-21", lambda book: book.standing.park(book.refs.get_contact("c1").contact, "2027-01-05"))
    assert activity(path).touches == Touches(count=5, contacts=3, days=48)


def test_sources_of_an_autumn_by_hand(path: Path) -> None:
    play(path)
    found = sources(path)
    fair, form, none = found.sources
    assert [one.source and one.source.name for one in found.sources] == ["fair", "form", None]
    assert fair.reached == Reached(leads=2, prospects=1, opportunities=1, customers=1)
    assert (fair.response.rate, form.response.rate) == (Rate(part=1, whole=2), Rate(part=0, whole=0))
    assert (form.reached, none.reached) == (Reached(leads=1), Reached(leads=1))
    euro, dollar = fair.money
    assert (euro.won, euro.cost) == (Money(100000, "EUR"), Money(30000, "EUR"))
    assert (euro.per_lead, euro.per_customer) == (Money(15000, "EUR"), Money(30000, "EUR"))
    assert (dollar.won, dollar.cost, dollar.per_lead) == (None, Money(1000, "USD"), Money(500, "USD"))
    assert found.total.reached == Reached(leads=4, prospects=1, opportunities=1, customers=1)
    assert [(one.direction, one.reached.leads) for one in found.directions] == [
        ("inbound", 1),
        ("outbound", 2),
        (None, 1),
    ]


def test_a_source_is_about_the_leads_of_the_days_and_the_part_of_the_cost_that_falls_into_them(path: Path) -> None:
    play(path)
    form, none, fair = sources(path, since="2026-10-02", until="2026-10-11").sources
    assert [(one.source and one.source.name, one.reached.leads) for one in (form, none, fair)] == [
        ("form", 1),
        (None, 1),
        ("fair", 0),
    ]
    assert [(one.currency, one.cost, one.per_lead) for one in fair.money] == [("EUR", Money(9677, "EUR"), None)]


def test_leads_of_the_sources_are_all_leads_also_of_a_source_that_was_deleted(path: Path) -> None:
    play(path)
    on(path, "11-21", lambda book: book.records.delete(*book.records.get("c3")))
    on(path, "11-21", lambda book: book.records.delete(*book.records.get("s2")))
    assert sources(path).total.reached.leads == 3
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE contact SET deleted_at = NULL WHERE id = 3")
        connection.commit()
        by_name = dict(
            connection.execute(
                "SELECT coalesce(source.name, ''), count(*) FROM contact LEFT JOIN source ON source.id = source_id"
                " WHERE contact.deleted_at IS NULL GROUP BY 1"
            )
        )
    found = sources(path)
    assert {one.source.name if one.source else "": one.reached.leads for one in found.sources} == by_name
    assert found.total.reached.leads == sum(by_name.values()) == 4


def test_a_report_of_sources_counts_the_leads_that_source_list_counts(path: Path) -> None:
    play(path)
    with open_book(path) as book:
        listed = {one.source.id: one.leads for one in book.sources.report("2026-10-02", "2026-10-02")}
    found = sources(path, since="2026-10-02", until="2026-10-02")
    assert {one.source.id: one.reached.leads for one in found.sources if one.source} == listed


def test_undoing_a_step_restores_every_figure_and_doing_it_again_brings_it_back(path: Path) -> None:
    def figures() -> tuple[Activity, Yields, Coaching]:
        return activity(path), sources(path), coach(path)

    for day, act in AUTUMN:
        before = figures()
        on(path, day, act)
        after = figures()
        on(path, day, lambda book: book.history.undo())
        assert figures() == before, day
        on(path, day, lambda book: book.history.redo())
        assert figures() == after, day


def test_an_empty_book_has_nothing_to_tell_and_is_not_made(path: Path) -> None:
    assert (activity(path).weeks, sources(path).sources, coach(path).findings) == ((), (), ())
    assert [(one.rule, one.have) for one in coach(path).too_little] == [
        (rule, 0)
        for rule in (
            "closing-heavy",
            "meeting-heavy",
            "closing-skill",
            "no-authority",
            "authority-unknown",
            "slow",
            "stalled",
            "worse-stage",
            "one-large",
        )
    ]
    assert not path.exists()


def with_deals(path: Path, *stages: str) -> None:
    """Open a deal of 100 euros today with each of some contacts, in these stages."""
    for number, stage in enumerate(stages, start=1):
        on(path, "11-21", lambda book, number=number: add(book, f"Person{number}"))  # type: ignore[misc]
        on(path, "11-21", lambda book, number=number, stage=stage: opened(book, number, "100eur", stage))  # type: ignore[misc]


def test_the_coach_counts_meetings_booked_from_today_on(path: Path) -> None:
    with_deals(path, "needs", "needs", "objections", "closing")
    assert said(path, "closing-heavy") == {"late": Rate(part=2, whole=4), "booked": 0}
    on(path, "11-20", lambda book: book.follow_ups.plan(1, "meet today"))
    on(path, "11-21", lambda book: book.follow_ups.plan(1, "call mon"))
    assert said(path, "closing-heavy") is not None, "a meeting that is over, and a call, are no meetings booked"
    on(path, "11-21", lambda book: book.follow_ups.plan(2, "demo today 16:00"))
    assert said(path, "closing-heavy") is None
    on(path, "11-21", lambda book: book.history.undo())
    assert said(path, "closing-heavy") is not None


def test_the_coach_counts_meetings_that_took_place_once_for_each_contact_and_day(path: Path) -> None:
    with_deals(path, "needs", "needs")
    for day in range(1, 6):
        on(path, f"11-{day:02}", lambda book: book.interactions.log(1, "talked", kind="meet"))
        on(path, f"11-{day:02}", lambda book: book.interactions.log(1, "again", kind="visit"))
        on(path, f"11-{day:02}", lambda book: book.interactions.log(2, "talked", kind="visit"))
        on(path, f"11-{day:02}", lambda book: book.interactions.log(2, "no answer", kind="meet", outcome="no-answer"))
    assert said(path, "closing-skill") == {"held": 10, "won": 0}
    assert said(path, "closing-skill", since="2026-11-02") == TooLittle(rule="closing-skill", have=8, need=10)
    on(path, "11-21", lambda book: book.closing.win(deal(book, 1)))
    assert said(path, "closing-skill") == {"held": 10, "won": 1}
    on(path, "11-21", lambda book: book.closing.win(deal(book, 2)))
    assert said(path, "closing-skill") is None


def test_the_coach_counts_touches_after_the_day_somebody_said_they_cannot_decide(path: Path) -> None:
    with_deals(path, "needs", "needs")
    on(path, "11-10", lambda book: book.qualification.answer(1, {"authority": NO}))
    for day in range(9, 19):
        on(path, f"11-{day:02}", lambda book: book.interactions.log(1, "talked"))
        on(path, f"11-{day:02}", lambda book: book.interactions.log(2, "talked"))
    assert said(path, "no-authority") == {"touches": Rate(part=8, whole=20), "people": 1}
    on(path, "11-19", lambda book: book.qualification.answer(1, {"authority": YES}))
    assert said(path, "no-authority") is None


def test_the_coach_asks_who_decides_until_it_is_answered_or_a_decision_maker_is_named(path: Path) -> None:
    with_deals(path, "closing", "closing", "presentation")
    assert said(path, "authority-unknown") == {"deals": Rate(part=2, whole=2)}
    on(path, "11-21", lambda book: book.qualification.answer(1, {"authority": YES}))
    assert said(path, "authority-unknown") == {"deals": Rate(part=1, whole=2)}

    def name_decider(book: Book) -> None:
        (card,) = get_cards(book.database, [2])
        book.dealings.add_person(card, book.refs.get_contact("c3"), "decision-maker")

    on(path, "11-21", name_decider)
    assert said(path, "authority-unknown") is None


def test_a_decision_maker_who_was_deleted_decides_nothing(path: Path) -> None:
    with_deals(path, "closing", "presentation")

    def name_decider(book: Book) -> None:
        (card,) = get_cards(book.database, [1])
        book.dealings.add_person(card, book.refs.get_contact("c2"), "decision-maker")

    on(path, "11-21", name_decider)
    assert said(path, "authority-unknown") is None
    on(path, "11-21", lambda book: book.records.delete(*book.records.get("c2")))
    assert said(path, "authority-unknown") == {"deals": Rate(part=1, whole=1)}


def test_with_a_pipeline_the_coach_leaves_meetings_out_since_they_belong_to_none(path: Path) -> None:
    with_deals(path, "closing", "closing", "closing", "closing")
    assert said(path, "closing-heavy") is not None

    def ask(book: Book) -> None:
        heard = book.reports.coach(book.reports.scope("coach", pipeline="sales"))
        rules = {*(one.rule for one in heard.findings), *(one.rule for one in heard.too_little), *heard.quiet}
        assert heard.left_out == ("closing-heavy", "meeting-heavy", "closing-skill")
        assert rules.isdisjoint(heard.left_out)

    on(path, "11-21", ask)


def test_the_coach_leaves_deals_alone_of_whoever_is_out_of_the_way(path: Path) -> None:
    with_deals(path, "closing", "closing")
    on(path, "11-21", lambda book: book.standing.do_not_contact(book.refs.get_contact("c1").contact, reason="asked to"))
    assert said(path, "authority-unknown") == {"deals": Rate(part=1, whole=1)}


def test_the_coach_tells_slow_and_stalled_deals_by_name(path: Path) -> None:
    on(path, "10-01", lambda book: add(book, "[/] Ana"))
    on(path, "10-01", lambda book: opened(book, 1, "900eur"))
    for number in range(2, 7):
        on(path, "11-01", lambda book, number=number: add(book, f"Person{number}"))  # type: ignore[misc]
        on(path, "11-01", lambda book, number=number: opened(book, number))  # type: ignore[misc]
        on(path, "11-11", lambda book, number=number: book.closing.win(deal(book, number)))  # type: ignore[misc]
    heard = coach(path)
    assert [(finding.rule, [(about.deal_id, about.days) for about in finding.about]) for finding in heard.findings] == [
        ("slow", [(1, 51)]),
        ("stalled", [(1, 51)]),
    ]
    assert (heard.deals, heard.contacts, heard.pipelines) == ({1: "Website"}, {1: "[/] Ana"}, {1: "Sales"})
    assert said(path, "slow") == {"deals": Rate(part=1, whole=1), "median_tenths": 100, "won": 5, "limit": 15}


def test_the_coach_compares_a_stage_with_the_days_before(path: Path) -> None:
    def close(number: int, day: str, *, is_won: bool) -> None:
        on(path, day, lambda book: add(book, f"Person{number}"))
        on(path, day, lambda book: opened(book, number, stage="closing"))
        on(
            path,
            day,
            lambda book: (
                book.closing.win(deal(book, number))
                if is_won
                else book.closing.lose(deal(book, number), book.reasons.get("price"))
            ),
        )

    for number in range(1, 11):
        close(number, "10-20", is_won=number > 2)
    for number in range(11, 21):
        close(number, "11-10", is_won=number > 13)
    assert said(path, "worse-stage", period="2026-11") == {
        "before": Rate(part=8, whole=10),
        "now": Rate(part=7, whole=10),
    }
    with open_book(path) as book:
        (sales,) = book.reports.funnel(book.reports.scope("funnel", period="2026-11")).pipelines
    assert (sales.stages[-1].advanced, sales.stages[-1].lost) == (7, 3), "the funnel the advice sends to says the same"
    on(path, "11-21", lambda book: book.deals.reopen(deal(book, 11)))
    assert said(path, "worse-stage", period="2026-11") is None, "one of ten is there still"
    assert said(path, "worse-stage", since="2020-01-01") == TooLittle(rule="worse-stage", have=0, need=10)
