"""What a row tells of a deal comes whole: why it was won or lost, its labels, and the next step that is for it."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pytest

from prospectr.core.incoming import Incoming, IncomingContact, IncomingId
from prospectr.exchange.layouts import pipedrive
from prospectr.exchange.people import read_people
from prospectr.exchange.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.core.incoming import IncomingDeal

HUBSPOT = {"Record ID": "7", "Deal Name": "Roof", "Deal Stage": "Closed Won", "Associated Contact": "Nora Lind"}
PIPEDRIVE = {"Deal - ID": "31", "Deal - Title": "Roof", "Deal - Status": "Open", "Deal - Contact person": "Nora Lind"}


def read(filled: Mapping[str, str], told: Mapping[str, str] | None = None) -> IncomingContact:
    """Read a table of one row, and return whom it is about."""
    text = io.StringIO()
    csv.writer(text).writerows([list(filled), list(filled.values())])
    data = text.getvalue().encode()
    _mapping, rows = read_people(lambda: read_table(io.BytesIO(data)), told=told or {}, currency="EUR")
    (row,) = rows
    assert isinstance(row, Incoming)
    assert row.contact is not None
    return row.contact


def deal_of(filled: Mapping[str, str], told: Mapping[str, str] | None = None) -> IncomingDeal:
    """Read a table of one row, and return its deal."""
    (deal,) = read(filled, told).deals
    return deal


def notes_of(deal: IncomingDeal) -> list[str]:
    """List what the notes of a deal say."""
    return [note.words for note in deal.notes]


def test_why_a_deal_was_won_are_its_last_words() -> None:
    deal = deal_of(HUBSPOT | {"Closed Won Reason": "liked the slate"})
    assert (deal.state, deal.reason, deal.closing_words, notes_of(deal)) == ("won", "", "liked the slate", [])


def test_why_a_deal_was_won_does_not_say_that_it_was_lost() -> None:
    deal = deal_of(HUBSPOT | {"Deal Stage": "Proposal", "Closed Won Reason": "liked the slate"})
    assert (deal.state, deal.reason, deal.closing_words) == ("", "", "")
    assert notes_of(deal) == ["Closed Won Reason: liked the slate"]


def test_a_deal_with_both_reasons_keeps_the_one_that_is_not_its_own_as_a_note() -> None:
    both = {"Closed Won Reason": "liked the slate", "Closed Lost Reason": "too dear"}
    lost = deal_of(HUBSPOT | {"Deal Stage": "Closed Lost"} | both)
    assert (lost.reason, lost.closing_words, notes_of(lost)) == (
        "too dear",
        "",
        ["Closed Won Reason: liked the slate"],
    )
    won = deal_of(HUBSPOT | both)
    assert (won.reason, won.closing_words, notes_of(won)) == ("", "liked the slate", ["Closed Lost Reason: too dear"])


@pytest.mark.parametrize("status", ["Open", "Won"])
def test_a_lost_reason_of_a_deal_that_is_not_lost_is_a_note(status: str) -> None:
    """It was lost once, and is not any more."""
    deal = deal_of(PIPEDRIVE | {"Deal - Status": status, "Deal - Lost reason": "too dear"})
    assert (deal.reason, deal.closing_words, notes_of(deal)) == ("", "", ["Lost reason: too dear"])


def test_a_reason_that_names_neither_is_the_last_words_of_a_deal_won() -> None:
    told = {"Reason": "deal-reason", "Words": "deal-words", "State": "deal-state", "Deal": "deal"}
    row = {"Name": "Nora Lind", "Deal": "Roof", "State": "won", "Reason": "the slate", "Words": ""}
    assert deal_of(row, told).closing_words == "the slate"
    both = deal_of(row | {"Words": "see you in May"}, told)
    assert (both.closing_words, notes_of(both)) == ("see you in May", ["Reason: the slate"])


def test_what_is_no_note_there_is_a_note_under_its_heading() -> None:
    pipe = deal_of(PIPEDRIVE | {"Deal - Label": "hot", "Deal - Notes": "A roof of 80 m²."})
    assert sorted(notes_of(pipe)) == ["A roof of 80 m².", "Label: hot"]
    hub = deal_of(HUBSPOT | {"Deal Type": "newbusiness", "Deal Description": "A roof."})
    assert sorted(notes_of(hub)) == ["A roof.", "Deal Type: newbusiness"]


def test_the_next_step_of_a_deal_is_for_it_and_called_after_it() -> None:
    (step,) = read(PIPEDRIVE | {"Deal - Next activity date": "2026-12-03"}).follow_ups
    assert (step.due_on, step.deal) == (date(2026, 12, 3), "Roof")
    assert step.outside_id == IncomingId(f"{pipedrive.DEALS.origin}-next", "31")


def test_the_next_step_of_a_plain_row_is_for_its_deal() -> None:
    told = {"Deal": "deal", "Next": "next-on"}
    row = {"Name": "Nora Lind", "Deal": "Roof", "Next": "2026-12-03"}
    (step,) = read(row, told).follow_ups
    assert (step.deal, step.outside_id) == ("Roof", None)
    (step,) = read({**row, "Deal": ""}, told).follow_ups
    assert (step.deal, step.outside_id) == ("", None)


def test_a_step_for_another_deal_is_not_called_after_the_one_of_its_row() -> None:
    told = {"Deal": "deal", "ID": "deal-id", "Next": "next-on", "For": "next-deal"}
    (step,) = read({"Name": "Nora", "Deal": "Roof", "ID": "7", "Next": "2026-12-03", "For": "Gutter"}, told).follow_ups
    assert (step.deal, step.outside_id) == ("Gutter", None)


def test_a_stage_says_that_a_deal_is_open_whatever_it_was_lost_for_before() -> None:
    deal = deal_of(HUBSPOT | {"Deal Stage": "Proposal", "Close Date": "2027-03-01", "Closed Lost Reason": "too dear"})
    assert (deal.state, deal.closed_on, deal.close_on) == ("", None, date(2027, 3, 1))
    assert notes_of(deal) == ["Closed Lost Reason: too dear"]


def test_a_zone_and_the_kind_of_a_note_that_are_none_are_left_over() -> None:
    told = {
        "N": "note#1",
        "K": "note-kind#1",
        "D": "deal-note#1",
        "S": "deal-note-kind#1",
        "Z": "next-zone",
        "On": "next-on",
        "At": "next-time",
    }
    row = {"Name": "Nora", "Deal": "Roof", "On": "2027-01-04", "At": "10:00"}
    known = read(row | {"N": "dear", "K": "alternatives", "D": "cheap", "S": "note", "Z": "Asia/Bangkok"}, told)
    assert ([note.kind for note in known.notes], known.follow_ups[0].zone) == (["alternatives"], "Asia/Bangkok")
    unknown = read(row | {"N": "dear", "K": "bogus", "D": "cheap", "S": "odd", "Z": "Mars/Phobos"}, told)
    assert ([note.kind for note in unknown.notes], unknown.follow_ups[0].zone) == (["note"], None)
    assert notes_of(unknown.deals[0]) == ["D: cheap"]
    assert unknown.leftovers == ("K: bogus", "S: odd", "Z: Mars/Phobos")
