"""The brief fits on one screen, whatever is kept, and says what it leaves out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from prospectr.cli.colours import say_blocks
from prospectr.core.brief import Brief, brief_of
from prospectr.core.contact import Contact, ContactCard, ContactPage, ContactPoint
from prospectr.core.deal import Deal, DealCard
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.pipeline import Pipeline, Stage
from prospectr.core.qualification import CRITERIA, Answer
from prospectr.core.standing import decided
from prospectr.present import brief as presenter

TODAY = date(2026, 11, 21)
WORDS = st.text(max_size=120) | st.sampled_from(["[/]", "กาแฟคั่วอ่อน " * 20, "سلام خوبی " * 20, "x" * 300, "two\nlines"])
MOST_LINES, WIDTH = 22, 80


def page_of(words: str = "words", *, many: int = 0, contact: Contact | None = None, **more: Any) -> ContactPage:
    """Make a page with ``many`` records of every kind, all of them with the same words."""
    numbers = range(1, many + 1)
    nora = contact or Contact(id=1, slug="nora", name="Nora")
    card = ContactCard(contact=nora, company=words if many else None, points=more.pop("points", ()))
    kept: dict[str, Any] = {
        "answers": {},
        "past_answers": (),
        "follow_ups": tuple(
            FollowUp(id=n, contact_id=1, kind="call", words=words, due_on=TODAY + timedelta(n)) for n in numbers
        ),
        "interactions": tuple(
            Interaction(id=n, contact_id=1, kind="call", direction="in", words=words, happened_on=TODAY)
            for n in numbers
        ),
        "notes": tuple(
            Note(id=n, contact_id=1, kind=kind, words=words, pinned=kind == "note", noted_on=TODAY)
            for n in numbers
            for kind in ("note", "alternatives")
        ),
        "concerns": tuple(Concern(id=n, contact_id=1, words=words, raised_on=TODAY) for n in numbers),
        "occasions": tuple(Occasion(id=n, contact_id=1, label=words, month=12, day=1) for n in numbers),
    }
    return ContactPage(card=card, **(kept | more))


def deal_card(number: int, title: str, **facts: Any) -> DealCard:
    """Make the card of a deal with Nora, in the first stage, last active 20 days ago."""
    named: dict[str, Any] = {"id": 1, "slug": "s", "name": "Presentation", "folded_name": "s", "position": 1}
    day = TODAY - timedelta(20)
    deal = Deal(id=number, contact_id=1, stage_id=1, title=title, opened_on=day, active_on=day, **facts)
    return DealCard(
        deal=deal,
        stage=Stage(pipeline_id=1, odds=35, idle_days=7, **named),
        pipeline=Pipeline(**named),
        contact=ContactCard(contact=Contact(id=1, slug="nora", name="Nora")),
    )


def answers_of(words: str, count: int) -> dict[str, Answer]:
    """Answer the last ``count`` criteria, budget with an amount."""
    told: dict[str, Any] = {"amount_minor": 90_000, "currency": "EUR"}
    return {
        name: Answer(
            contact_id=1,
            criterion=name,
            value="yes",
            words=words,
            answered_on=TODAY,
            **(told if name == "budget" else {}),
        )
        for name in CRITERIA[len(CRITERIA) - count :]
    }


def lines_of(brief: Brief) -> list[str]:
    """Return the brief as it stands on a screen of 80 cells."""
    return say_blocks(presenter.blocks(brief, TODAY), WIDTH, colour=False)


@example(words="words", many=5, dealing=5, answered=3)
@given(words=WORDS, many=st.integers(0, 40), dealing=st.integers(0, 5), answered=st.integers(0, 7))
def test_it_fits_on_one_screen_whatever_is_kept(words: str, many: int, dealing: int, answered: int) -> None:
    nora = Contact(id=1, slug="nora", name=words or "Nora", role=words, language=words, source_detail=words)
    parked = decided(nora, "parked", TODAY, reason=words, back_on=date(2027, 3, 1), asked_again="yes")
    points = tuple(ContactPoint(id=n, contact_id=1, kind="email", value=words) for n in range(many))
    more = {
        "points": points,
        "deals": tuple(deal_card(n, words or "x", amount_minor=90_000, currency="EUR") for n in range(dealing)),
        "answers": answers_of(words, answered),
    }
    page = page_of(words, many=many, contact=parked, **more)
    last = Note(id=99, contact_id=1, words=words, noted_on=TODAY)
    page = replace(page, card=replace(page.card, source=words, tags=(words,) * many), notes=(*page.notes, last))
    shown = lines_of(brief_of(page, TODAY))
    assert len(shown) <= MOST_LINES
    assert [line for line in shown if cell_len(line.replace("\u2068", "").replace("\u2069", "")) > WIDTH] == []


def test_it_says_how_much_it_leaves_out() -> None:
    shown = lines_of(brief_of(page_of(many=5), TODAY))
    assert sum(line.endswith("(3 of 5)") for line in shown) == 3
    assert sum(line.endswith("(2 of 5)") for line in shown) == 2
    assert any(line.endswith("(3 of 7)") for line in shown)
    assert shown[-1].startswith("NEXT")
    assert shown[-1].endswith("(1 of 5)")


def test_what_is_known_stands_in_two_lines_and_the_last_note_below() -> None:
    known = {
        name: Answer(contact_id=1, criterion=name, value=value, answered_on=TODAY)
        for name, value in (("market", "yes"), ("need", "yes"), ("fit", "no"), ("interest", "unknown"))
    }
    known["budget"] = Answer(
        contact_id=1, criterion="budget", value="yes", amount_minor=90000, currency="EUR", answered_on=TODAY
    )
    known["authority"] = Answer(contact_id=1, criterion="authority", value="no", decider_id=2, answered_on=TODAY)
    jan = Contact(id=2, slug="jan", name="Jan Berg")
    notes = tuple(
        Note(id=n, contact_id=1, words=f"note {n}", pinned=n == 3, noted_on=TODAY - timedelta(3 - n)) for n in (1, 2, 3)
    )
    page = page_of(answers=known, deciders={2: jan}, notes=notes)
    shown = lines_of(brief_of(page, TODAY))
    assert "KNOWN   Jan Berg decides · budget €900" in shown
    assert "        yes: market, need · no: fit" in shown
    assert "NOTE    n2  yesterday · note 2" in shown
    gone = replace(jan, deleted_at=datetime(2026, 11, 21, tzinfo=UTC))
    shown = lines_of(brief_of(replace(page, deciders={2: gone}), TODAY))
    assert "KNOWN   Jan Berg decided, and is deleted: ask who does · budget €900" in shown


def test_open_deals_stand_above_what_is_known_with_value_stage_and_idle_days() -> None:
    """A deal idle for longer than its stage allows shows its days; a closed one is no matter for a talk."""
    deals = (
        deal_card(1, "Website [/]", amount_minor=120_000, currency="EUR"),
        deal_card(2, "เมนูสองภาษา"),
        deal_card(3, "Sign", next_on=TODAY),
        deal_card(4, "Old sign", state="won", closed_on=TODAY),
    )
    brief = brief_of(page_of(deals=deals, answers=answers_of("", 1)), TODAY)
    shown = lines_of(brief)
    first = shown.index("DEAL   d1  Website [/] ~20d · €1,200 · Presentation")
    assert shown[first + 1].startswith("       d2  เมนูสองภาษา ~20d · Presentation")
    assert shown[first + 1].endswith("(2 of 3)")
    assert shown[first + 2].startswith("KNOWN")
    (item,) = presenter.items(brief, TODAY)
    told = item["deals"]
    assert isinstance(told, list)
    assert [(deal["id"], deal["idle_days"]) for deal in told] == [("d1", 20), ("d2", 20), ("d3", None)]
    assert [row for row in presenter.rows(brief, TODAY) if row[0] == "deal"][2] == ["deal", "d3", "Sign · Presentation"]


def test_nothing_is_left_out_or_cut_for_a_program() -> None:
    words = "x" * 300
    brief = brief_of(page_of(words, many=30), TODAY)
    (item,) = presenter.items(brief, TODAY)
    assert (item["type"], item["id"]) == ("brief", "c1")
    for name in ("concerns", "notes", "interactions", "alternatives", "occasions", "follow_ups"):
        records = item[name]
        assert isinstance(records, list)
        assert len(records) == 30
        assert words in str(records[0])
    sections = [row[0] for row in presenter.rows(brief, TODAY)]
    assert {name: sections.count(name) for name in ("ask", "concern", "pinned", "last", "next")} == {
        "ask": 7,
        "concern": 30,
        "pinned": 30,
        "last": 30,
        "next": 30,
    }


def test_money_and_time_are_for_the_next_talk_until_you_have_talked() -> None:
    known = {
        name: Answer(contact_id=1, criterion=name, value="yes", answered_on=TODAY)
        for name in ("market", "need", "interest", "fit", "authority")
    }
    new = Contact(id=1, slug="nora", name="Nora")
    asked = [line for line in lines_of(brief_of(page_of(contact=new, answers=known), TODAY)) if "budget" in line]
    assert "budget (for the next talk): What did they pay for something similar?" in asked[-1]
    talked = Contact(id=1, slug="nora", name="Nora", last_two_way_on=TODAY)
    asked = [line for line in lines_of(brief_of(page_of(contact=talked, answers=known), TODAY)) if "budget" in line]
    assert "budget: What did they pay for something similar?" in asked[-1]


def test_an_answer_that_aged_is_asked_again_beside_what_it_was() -> None:
    old = Answer(contact_id=1, criterion="market", value="yes", answered_on=date(2026, 7, 1))
    brief = brief_of(page_of(answers={"market": old}), TODAY)
    assert brief.questions[0] == "market"
    assert any("market (yes · Wed 1 Jul): " in line for line in lines_of(brief))
    assert "market" not in brief_of(page_of(answers={"market": old}), TODAY, ageing_days=365).questions


def test_only_what_is_open_pinned_or_near_is_told() -> None:
    page = page_of(
        notes=(Note(id=1, contact_id=1, words="not pinned", noted_on=TODAY),),
        concerns=(Concern(id=1, contact_id=1, words="answered", raised_on=TODAY, answered_on=TODAY),),
        occasions=(
            Occasion(id=1, contact_id=1, month=12, day=21, year=1986),
            Occasion(id=2, contact_id=1, month=12, day=22),
            Occasion(id=3, contact_id=1, month=11, day=20, handled_on=date(2026, 11, 20)),
        ),
        follow_ups=(FollowUp(id=1, contact_id=1, kind="call", due_on=TODAY, state="done"),),
    )
    brief = brief_of(page, TODAY)
    assert (brief.pinned, brief.concerns, brief.steps) == ((), (), ())
    assert [(on, occasion.id) for on, occasion in brief.occasions] == [(date(2026, 12, 21), 1)]
    assert "DAYS  y1  birthday · Mon 21 Dec · turns 40" in lines_of(brief)


def test_a_birthday_after_new_year_comes_in_time() -> None:
    page = page_of(occasions=(Occasion(id=1, contact_id=1, month=1, day=3),))
    brief = brief_of(page, date(2026, 12, 20))
    assert [on for on, _occasion in brief.occasions] == [date(2027, 1, 3)]


def test_a_birthday_just_passed_is_told_until_the_card_is_sent() -> None:
    page = page_of(occasions=(Occasion(id=1, contact_id=1, month=11, day=20, year=1986),))
    assert "DAYS  y1  birthday · Fri 20 Nov · turns 40" in lines_of(brief_of(page, TODAY))


def test_a_card_sent_ahead_of_the_day_is_told() -> None:
    born = Occasion(id=1, contact_id=1, month=11, day=26, handled_on=date(2026, 11, 26))
    card = Interaction(contact_id=1, kind="message", direction="out", words="card: birthday", happened_on=TODAY)
    assert "DAYS  y1  birthday · Thu 26 Nov · card sent" in lines_of(
        brief_of(page_of(occasions=(born,), interactions=(card,)), TODAY)
    )
    assert "DAYS  y1  birthday · Thu 26 Nov · seen to" in lines_of(brief_of(page_of(occasions=(born,)), TODAY))


def test_the_next_step_or_why_there_is_none_stands_last() -> None:
    nora = Contact(id=1, slug="nora", name="Nora")
    assert lines_of(brief_of(page_of(contact=nora), TODAY))[-1] == "NEXT  nothing planned"
    bought = Contact(id=1, slug="nora", name="Nora", no_next_why="bought for this year")
    assert lines_of(brief_of(page_of(contact=bought), TODAY))[-1] == "NEXT  none: bought for this year"
    parked = decided(nora, "parked", TODAY, back_on=date(2027, 3, 1))
    assert lines_of(brief_of(page_of(contact=parked), TODAY))[-1] == "NEXT  - back Mon 1 Mar"
