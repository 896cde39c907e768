"""The agenda: one day of a seller, section by section, losing nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.agenda import (
    SECTIONS,
    SIGNS,
    Agenda,
    AgendaItem,
    arrange,
    arrange_answers,
    arrange_back,
    arrange_idle,
    arrange_occasions,
    awaits_answer,
    build_agenda,
    find_section,
    is_to_confirm,
    lacks_next_step,
    say_state,
    state_of,
    week_start,
    with_cards,
)
from prospectr.core.contact import Contact, ContactCard
from prospectr.core.deal import Deal, DealCard
from prospectr.core.followup import FOLLOW_UP_KINDS, FOLLOW_UP_STATES, FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern
from prospectr.core.occasion import Occasion
from prospectr.core.pipeline import Pipeline, Stage

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
SATURDAY = date(2026, 11, 21)
FRIDAY = SATURDAY - timedelta(days=1)
WEDNESDAY = SATURDAY - timedelta(days=3)
MARKET, MARKET_AND_NEED = 1, 4  # answers_code: yes to the first question, to the first two


def card(number: int, **facts: object) -> ContactCard:
    """Make a contact; one with a touch, a next step or the answers of a prospect is not untouched."""
    is_touched = facts.get("last_touch_on") or facts.get("next_on") or facts.get("lifecycle") == "prospect"
    fields: dict[str, object] = {
        "id": number, "created_at": NOW, "updated_at": NOW, "slug": f"c{number}", "name": f"Contact {number}",
        "untouched": not is_touched, **facts,
    }  # fmt: skip
    return ContactCard(contact=Contact(**fields))  # type: ignore[arg-type]


def step(number: int, due_on: date, kind: str = "call", *, at: str | None = None, state: str = "planned") -> FollowUp:
    return FollowUp(
        id=number,
        created_at=NOW,
        updated_at=NOW,
        contact_id=number,
        kind=kind,
        due_on=due_on,
        due_time=at,
        zone="Europe/Copenhagen" if at else None,
        due_at=datetime.fromisoformat(f"{due_on}T{at}:00+01:00").astimezone(UTC) if at else None,
        state=state,
    )


def message(number: int, happened_on: date) -> Interaction:
    return Interaction(
        id=number, created_at=NOW, contact_id=number, kind="message", direction="in", happened_on=happened_on
    )


def concern(number: int, raised_on: date, **facts: object) -> Concern:
    fields: dict[str, object] = {
        "id": number, "created_at": NOW, "contact_id": number, "words": "is it safe?", "raised_on": raised_on, **facts,
    }  # fmt: skip
    return Concern(**fields)  # type: ignore[arg-type]


def birthday(number: int, day: date, **facts: object) -> Occasion:
    fields: dict[str, object] = {"id": number, "contact_id": number, "month": day.month, "day": day.day, **facts}
    return Occasion(**fields)  # type: ignore[arg-type]


def numbers(items: Iterable[AgendaItem], section: str) -> list[int]:
    return [item.card.contact.id for item in items if item.section == section]


def after(days: int, day: date = SATURDAY) -> date:
    return day + timedelta(days=days)


# ------------------------------------------------------------------ which section


def test_a_follow_up_due_today_is_due_all_day() -> None:
    """A date is a date: due today is due from 00:00 to 23:59, never late, whatever the hour or the zone."""
    untimed = step(1, SATURDAY)
    early = step(2, SATURDAY, at="00:00")
    late_evening = step(3, SATURDAY, at="23:59")
    assert {find_section(each, SATURDAY) for each in (untimed, early, late_evening)} == {"today"}


def test_a_meeting_given_in_a_far_zone_belongs_to_the_day_it_was_given() -> None:
    """A timed follow-up is due on its day, though its instant is on another one here."""
    in_auckland = FollowUp(
        created_at=NOW, updated_at=NOW, contact_id=1, kind="call", due_on=after(1), due_time="08:00",
        zone="Pacific/Auckland", due_at=datetime(2026, 11, 21, 19, tzinfo=UTC),
    )  # fmt: skip
    assert find_section(in_auckland, SATURDAY, days=1) == "planned"


def test_yesterday_is_late_and_tomorrow_is_not_shown_unless_asked_for() -> None:
    """Late, then today; the days ahead only where asked for."""
    assert find_section(step(1, after(-1)), SATURDAY) == "late"
    assert find_section(step(1, after(1)), SATURDAY) is None
    assert find_section(step(1, after(7)), SATURDAY, days=7) == "planned"
    assert find_section(step(1, after(8)), SATURDAY, days=7) is None


@pytest.mark.parametrize("state", ["done", "cancelled", "no-show"])
def test_what_is_closed_is_out_of_the_way(state: str) -> None:
    assert find_section(step(1, after(-3), state=state), SATURDAY, days=30) is None


@pytest.mark.parametrize(
    ("today", "last_day"),
    [
        (WEDNESDAY, after(1, WEDNESDAY)),
        (FRIDAY, after(3, FRIDAY)),
        (SATURDAY, after(2)),
        (after(1), after(2)),
    ],
)
def test_meetings_up_to_the_next_working_day_are_to_be_confirmed(today: date, last_day: date) -> None:
    """Confirm: meetings up to and including the next working day; on a Friday the weekend's and Monday's."""
    days = [after(number, today) for number in range(6)]
    assert [day for day in days if is_to_confirm(step(1, day, "meet"), today)] == [
        day for day in days if today < day <= last_day
    ]


def test_a_seller_who_works_on_sundays_confirms_less_far_ahead() -> None:
    """Working days are Monday to Friday unless configured."""
    assert not is_to_confirm(step(1, after(2), "meet"), SATURDAY, working_days=frozenset({6}))
    assert is_to_confirm(step(1, after(1), "meet"), SATURDAY, working_days=frozenset({6}))


def test_a_confirmed_meeting_and_a_call_need_no_confirming() -> None:
    """Only meetings and demos that are not confirmed yet are confirmed."""
    tomorrow = after(1)
    assert find_section(step(1, tomorrow, "demo"), SATURDAY) == "confirm"
    assert find_section(step(1, tomorrow, "meet", state="confirmed"), SATURDAY) is None
    assert find_section(step(1, tomorrow, "call"), SATURDAY) is None


def test_a_meeting_to_confirm_is_not_shown_again_among_the_days_ahead() -> None:
    """Each follow-up stands in one section."""
    assert find_section(step(1, after(1), "meet"), SATURDAY, days=7) == "confirm"


# ------------------------------------------------------------------ which order


def test_late_ones_come_longest_first_then_by_rank() -> None:
    """Late: longest first, then rank."""
    items = arrange(
        [
            (step(1, after(-2)), card(1, answers_code=0)),
            (step(2, after(-2)), card(2, answers_code=3)),
            (step(3, after(-9), at="09:00"), card(3)),
        ],
        SATURDAY,
    )
    assert numbers(items, "late") == [3, 2, 1]
    assert [item.days for item in items] == [9, 2, 2]


def test_today_goes_by_the_clock_and_then_by_rank() -> None:
    """Today: timed ones by time, then those for any hour by rank."""
    items = arrange(
        [
            (step(1, SATURDAY), card(1, answers_code=0)),
            (step(2, SATURDAY), card(2, answers_code=3)),
            (step(3, SATURDAY, at="14:00"), card(3)),
            (step(4, SATURDAY, at="09:30"), card(4)),
        ],
        SATURDAY,
    )
    assert numbers(items, "today") == [4, 3, 2, 1]
    assert {item.days for item in items} == {0}


def test_what_is_timed_is_ordered_by_the_instant_not_by_the_wall() -> None:
    """Order never depends on wall time alone: 12:00 in Bangkok is before 9:00 in Copenhagen."""
    in_bangkok = FollowUp(
        id=2, created_at=NOW, updated_at=NOW, contact_id=2, kind="call", due_on=SATURDAY, due_time="12:00",
        zone="Asia/Bangkok", due_at=datetime(2026, 11, 21, 5, tzinfo=UTC),
    )  # fmt: skip
    items = arrange([(step(1, SATURDAY, at="09:00"), card(1)), (in_bangkok, card(2))], SATURDAY)
    assert numbers(items, "today") == [2, 1]


def test_what_is_ahead_goes_by_day_and_then_as_today_does() -> None:
    """Confirm and planned: by day, then by time."""
    items = arrange(
        [
            (step(1, after(3)), card(1, answers_code=3)),
            (step(2, after(3), at="10:00"), card(2)),
            (step(3, after(1)), card(3)),
            (step(4, after(2), "meet", at="09:00"), card(4)),
            (step(5, after(1), "demo", at="16:00"), card(5)),
            (step(6, after(1), "meet", at="11:00"), card(6)),
        ],
        SATURDAY,
        days=7,
    )
    assert numbers(items, "planned") == [3, 2, 1]
    assert numbers(items, "confirm") == [6, 5, 4]
    assert [item.section for item in items] == ["confirm"] * 3 + ["planned"] * 3


def test_nobody_deleted_is_on_the_agenda() -> None:
    gone = card(1, deleted_at=NOW, last_touch_on=SATURDAY, unanswered_on=SATURDAY)
    assert everything_of(gone) == ()


def everything_of(one: ContactCard) -> tuple[AgendaItem, ...]:
    """Return the lines of a contact who has something for every section."""
    return (
        *arrange([(step(1, SATURDAY), one), (step(1, after(-2)), one), (step(1, after(1), "meet"), one)], SATURDAY),
        *arrange_answers([(message(1, SATURDAY), one)], [(concern(1, SATURDAY), one)], SATURDAY),
        *arrange_occasions([(birthday(1, SATURDAY), one)], SATURDAY),
        *arrange_back([one], SATURDAY),
        *arrange_idle([one], SATURDAY),
    )


def test_whoever_asked_to_be_left_alone_is_on_no_line_whatever_the_book_holds_of_them() -> None:
    """Do not contact: never in today."""
    alone = card(1, standing="do-not-contact", standing_on=after(-9), last_touch_on=SATURDAY, unanswered_on=SATURDAY)
    assert everything_of(alone) == ()


# ------------------------------------------------------------------ to answer


def test_what_waits_longest_is_answered_first_then_by_rank() -> None:
    """Messages that came in and open concerns stand together: the longest waiting first, then rank."""
    items = arrange_answers(
        [
            (message(1, after(-1)), card(1, unanswered_on=after(-1))),
            (message(2, after(-5)), card(2, unanswered_on=after(-5))),
        ],
        [(concern(3, after(-1)), card(3, answers_code=MARKET_AND_NEED)), (concern(4, SATURDAY), card(4))],
        SATURDAY,
    )
    assert numbers(items, "answer") == [2, 3, 1, 4]
    assert [item.days for item in items] == [5, 1, 1, 0]
    assert [item.state for item in items] == ["late", "late", "late", "today"]


def test_a_concern_answered_or_deleted_waits_no_longer() -> None:
    done = [(concern(1, after(-3), answered_on=SATURDAY), card(1)), (concern(2, after(-3), deleted_at=NOW), card(2))]
    assert arrange_answers([], done, SATURDAY) == ()


@pytest.mark.parametrize("standing", ["parked", "unfit"])
def test_whoever_was_set_aside_and_writes_afterwards_is_answered(standing: str) -> None:
    """Unanswered of parked and unfit contacts: only when it came after the decision."""
    before, after_it = (
        card(1, standing=standing, standing_on=after(-5), unanswered_on=after(days), back_on=after(30)).contact
        for days in (-5, -4)
    )
    assert not awaits_answer(before)
    assert awaits_answer(after_it)


@pytest.mark.parametrize("standing", ["parked", "unfit"])
def test_the_open_concerns_of_whoever_was_set_aside_are_out_of_the_way(standing: str) -> None:
    aside = card(1, standing=standing, standing_on=after(-5))
    assert arrange_answers([], [(concern(1, SATURDAY), aside)], SATURDAY) == ()


# ------------------------------------------------------------------ to remember, and back


def test_a_birthday_stands_by_its_day_until_the_card_is_sent() -> None:
    """Birthdays and other dates from 10 days before until the card is sent, at the latest 10 days after."""
    days = (-11, -10, 0, 3, 10, 11)
    items = arrange_occasions([(birthday(20 + day, after(day)), card(20 + day)) for day in reversed(days)], SATURDAY)
    assert numbers(items, "remember") == [10, 20, 23, 30]
    assert [item.days for item in items] == [10, 0, -3, -10]
    assert [item.state for item in items] == ["late", "today", "planned", "planned"]
    sent = birthday(1, after(3), handled_on=after(3))
    assert arrange_occasions([(sent, card(1))], SATURDAY) == ()


def test_a_card_is_no_sales_talk() -> None:
    """Parked contacts get their card; unfit ones do not."""
    parked = card(1, standing="parked", standing_on=after(-9), back_on=after(60))
    unfit = card(2, standing="unfit", standing_on=after(-9))
    items = arrange_occasions([(birthday(1, SATURDAY), parked), (birthday(2, SATURDAY), unfit)], SATURDAY)
    assert numbers(items, "remember") == [1]


def test_a_day_deleted_is_not_remembered() -> None:
    assert arrange_occasions([(birthday(1, SATURDAY, deleted_at=NOW), card(1))], SATURDAY) == ()


def test_whoever_was_parked_is_back_on_their_day() -> None:
    """Back: parked contacts whose day came, the longest first, then rank."""
    parked = {"standing": "parked", "standing_on": after(-90)}
    items = arrange_back(
        [
            card(1, **parked, back_on=SATURDAY),
            card(2, **parked, back_on=after(-3), answers_code=MARKET),
            card(3, **parked, back_on=after(-3), answers_code=MARKET_AND_NEED),
            card(4, **parked, back_on=after(1)),
            card(5),
        ],
        SATURDAY,
    )
    assert numbers(items, "back") == [3, 2, 1]
    assert [item.days for item in items] == [3, 3, 0]


def test_the_week_begins_on_monday() -> None:
    assert [week_start(day) for day in (SATURDAY, after(1), after(2))] == [date(2026, 11, 16)] * 2 + [
        date(2026, 11, 23)
    ]


# ------------------------------------------------------------------ nothing planned


def test_whoever_was_touched_in_any_way_needs_a_next_step() -> None:
    """Everyone with an interaction, an answer or a past follow-up has one dated next step."""
    assert lacks_next_step(card(1, untouched=False).contact)
    assert lacks_next_step(card(1, last_touch_on=after(-40)).contact)
    assert lacks_next_step(card(1, lifecycle="prospect").contact)
    assert not lacks_next_step(card(1, last_touch_on=after(-40), next_on=after(90)).contact)
    assert not lacks_next_step(card(1).contact)


def test_those_without_a_next_step_come_by_rank() -> None:
    """Nothing planned: by rank."""
    items = arrange_idle(
        [
            card(1, last_touch_on=after(-40), answers_code=0),
            card(2),
            card(3, lifecycle="prospect", answers_code=1),
            card(4, lifecycle="prospect", answers_code=1, next_on=SATURDAY),
        ],
        SATURDAY,
    )
    assert numbers(items, "nothing-planned") == [3, 1]
    assert [item.state for item in items] == ["none", "none"]


# ------------------------------------------------------------------ the whole page


def a_saturday() -> Agenda:
    steps = [
        (step(1, after(-2), "quote"), card(1, next_on=after(-2))),
        (step(2, SATURDAY, "meet", at="14:00"), card(2, next_on=SATURDAY)),
        (step(3, after(1), "meet", at="10:00"), card(3, next_on=after(1))),
    ]
    idle = [card(4, lifecycle="prospect"), card(5)]
    items = (*arrange(steps, SATURDAY), *arrange_idle(idle, SATURDAY))
    return build_agenda(items, SATURDAY, untouched=1, inbox=3)


def test_the_page_shows_its_sections_in_order_and_counts_them() -> None:
    """Late, today, confirm, nothing planned, then a count of untouched leads."""
    agenda = a_saturday()
    assert [section.name for section in agenda.sections] == ["late", "today", "confirm", "nothing-planned"]
    assert [agenda.total(section) for section in SECTIONS] == [0, 1, 1, 1, 0, 0, 0, 1]
    assert (agenda.untouched, agenda.inbox) == (1, 3)


def test_an_empty_book_has_an_empty_page() -> None:
    assert build_agenda([], SATURDAY) == Agenda(today=SATURDAY)


def test_a_section_shows_twenty_lines_and_counts_the_rest() -> None:
    """20 lines a section unless all are asked for."""
    items = arrange([(step(number, after(-number)), card(number)) for number in range(1, 31)], SATURDAY)
    short, full = build_agenda(items, SATURDAY), build_agenda(items, SATURDAY, limit=None)
    assert [(len(section.items), section.total) for section in short.sections] == [(20, 30)]
    assert [(len(section.items), section.total) for section in full.sections] == [(30, 30)]
    assert short.total("late") == full.total("late") == 30


def test_a_free_day_knows_what_lies_ahead() -> None:
    """Where nothing is due, the page can still say how much is planned for later."""
    agenda = build_agenda((), SATURDAY, ahead=4)
    assert (agenda.sections, agenda.ahead) == ((), 4)


def test_those_counted_but_not_read_are_in_the_total() -> None:
    """Only the first of many contacts without a next step need reading."""
    items = arrange_idle([card(1, lifecycle="prospect")], SATURDAY)
    agenda = build_agenda(items, SATURDAY, totals={"nothing-planned": 4000})
    assert (len(agenda.sections[0].items), agenda.sections[0].total) == (1, 4000)
    assert agenda.total("nothing-planned") == 4000


def test_a_page_can_be_cut_first_and_filled_afterwards() -> None:
    """Companies, phones and tags need reading for the lines shown only."""
    full = ContactCard(contact=card(2, next_on=SATURDAY).contact, company="Fox Weddings")
    filled = with_cards(a_saturday(), {2: full})
    companies = [item.card.company for section in filled.sections for item in section.items]
    assert companies == [None, "Fox Weddings", None, None]


def test_a_state_is_a_sign_and_a_word() -> None:
    """State is a sign and a word: ! late, ● today, ○ planned, ? none; each one cell wide."""
    assert {state: sign for state, (sign, _word) in SIGNS.items()} == {
        "late": "!",
        "today": "●",
        "planned": "○",
        "none": "?",
    }
    assert [say_state(state) for state in SIGNS] == ["late", "today", "planned", "no next step"]
    assert [item.state for section in a_saturday().sections for item in section.items] == [
        "late",
        "today",
        "planned",
        "none",
    ]


def test_the_next_step_of_anyone_has_a_state() -> None:
    days = (after(-1), SATURDAY, after(1), None)
    assert [state_of(day, SATURDAY) for day in days] == ["late", "today", "planned", "none"]


# ------------------------------------------------------------------ what holds for every book


@st.composite
def books(draw: st.DrawFn) -> list[tuple[ContactCard, list[FollowUp]]]:
    """Draw a book: contacts, touched or not, each with the follow-ups they have."""
    book = []
    for number in range(1, draw(st.integers(0, 8)) + 1):
        steps = [
            step(
                10 * number + place,
                after(draw(st.integers(-20, 20))),
                draw(st.sampled_from(FOLLOW_UP_KINDS)),
                at=draw(st.sampled_from([None, "00:00", "09:30", "23:59"])),
                state=draw(st.sampled_from(FOLLOW_UP_STATES)),
            )
            for place in range(draw(st.integers(0, 3)))
        ]
        one = card(
            number,
            lifecycle=draw(st.sampled_from(["lead", "prospect"])),
            last_touch_on=draw(st.sampled_from([None, after(-30), SATURDAY])),
            answers_code=draw(st.integers(0, 3**7 - 1)),
            next_on=min((each.due_on for each in steps if each.is_open), default=None),
            **({"untouched": False} if steps else {}),
        )
        book.append((one, steps))
    return book


@given(book=books(), days=st.integers(0, 25))
def test_sections_share_nobody_and_lose_nobody(book: list[tuple[ContactCard, list[FollowUp]]], days: int) -> None:
    """Every open step up to the last day asked for stands in one section; whoever is in touch has a step or a line."""
    pairs = [(each, one) for one, steps in book for each in steps]
    idle = arrange_idle([one for one, _steps in book], SATURDAY)
    agenda = build_agenda((*arrange(pairs, SATURDAY, days=days), *idle), SATURDAY, limit=None)
    items = [item for section in agenda.sections for item in section.items]

    shown = [item.record.id for item in items if item.record is not None]
    assert len(shown) == len(set(shown))
    due = {each.id for each, _one in pairs if each.is_open and each.due_on <= after(days)}
    to_confirm = {each.id for each, _one in pairs if is_to_confirm(each, SATURDAY)}
    assert set(shown) == due | to_confirm

    unplanned = set(numbers(items, "nothing-planned"))
    planned = {one.contact.id for one, steps in book if any(each.is_open for each in steps)}
    assert not unplanned & planned
    touched = {one.contact.id for one, _steps in book if not one.contact.untouched}
    assert touched == unplanned | planned

    order = [SECTIONS.index(section.name) for section in agenda.sections]
    assert order == sorted(order)
    assert sum(section.total for section in agenda.sections) == len(items)


@given(book=books())
def test_the_order_does_not_depend_on_the_order_of_reading(book: list[tuple[ContactCard, list[FollowUp]]]) -> None:
    pairs = [(each, one) for one, steps in book for each in steps]
    assert arrange(pairs, SATURDAY, days=9) == arrange(reversed(pairs), SATURDAY, days=9)


@given(book=books(), days=st.integers(0, 25))
def test_late_means_before_today_and_nothing_else(book: list[tuple[ContactCard, list[FollowUp]]], days: int) -> None:
    """A follow-up is late from the day after it was due, by so many whole days."""
    for item in arrange([(each, one) for one, steps in book for each in steps], SATURDAY, days=days):
        assert isinstance(item.record, FollowUp)
        assert (item.section == "late") == (item.record.due_on < SATURDAY) == (item.days > 0)
        assert (item.section == "today") == (item.record.due_on == SATURDAY)


# ------------------------------------------------------------------ deals


def offer(number: int, contact_id: int, **facts: object) -> Deal:
    fields: dict[str, object] = {
        "id": number, "contact_id": contact_id, "stage_id": 1, "title": f"Deal {number}", "opened_on": FRIDAY, **facts,
    }  # fmt: skip
    return Deal(**fields)  # type: ignore[arg-type]


def deal_card(deal: Deal) -> DealCard:
    named = {"slug": "sales", "name": "Sales", "folded_name": "sales", "position": 1}
    stage = Stage(id=1, pipeline_id=1, odds=15, idle_days=7, **named)  # type: ignore[arg-type]
    pipeline = Pipeline(id=1, **named)  # type: ignore[arg-type]
    return DealCard(deal=deal, stage=stage, pipeline=pipeline, contact=card(deal.contact_id))


def test_an_open_deal_without_a_next_step_stands_under_nothing_planned() -> None:
    """Nothing planned: open deals, prospects, customers, and any active contact with an interaction."""
    asked_of = {"untouched": False, "open_deals": 2, "idle_deals": 1}
    assert lacks_next_step(card(1, **asked_of).contact)
    assert lacks_next_step(card(1, **asked_of, next_on=after(3)).contact)  # a step, but for another deal
    assert not lacks_next_step(card(1, **{**asked_of, "idle_deals": 0}, next_on=after(3)).contact)


def test_deals_come_before_contacts_with_nothing_to_sell_them_and_each_has_its_line() -> None:
    items = arrange_idle(
        [
            card(1, lifecycle="prospect", answers_code=MARKET_AND_NEED),
            card(2, untouched=False, idle_deals=2),
            card(3, untouched=False, idle_deals=1, answers_code=MARKET),
        ],
        SATURDAY,
        {2: [offer(4, 2), offer(5, 2)], 3: [offer(6, 3)]},
    )
    assert [item.record.id if item.record else None for item in items] == [6, 4, 5, None]
    assert numbers(items, "nothing-planned") == [3, 2, 2, 1]


def test_a_line_is_about_the_deal_its_step_is_for_or_about_the_only_one() -> None:
    first, second = deal_card(offer(4, 1)), deal_card(offer(5, 1))
    call = step(1, SATURDAY)
    alone = AgendaItem(section="today", record=call, card=card(1), deals=(first,))
    assert alone.deal == first
    assert replace(alone, deals=(first, second)).deal is None
    assert replace(alone, deals=(first, second), record=replace(call, deal_id=5)).deal == second
    assert replace(alone, deals=(first, second), record=first.deal).deal == first
    assert replace(alone, deals=()).deal is None
    assert replace(alone, section="remember", record=None).deal is None  # a birthday is about none
