"""Files that come again a month later: steps that were moved move, and nothing is doubled by the day alone."""

from __future__ import annotations

from datetime import date

import pytest

from prospectr.book import Book
from tests.book.incoming import Bring, verdicts

PIPEDRIVE = "Deal - ID,Deal - Title,Deal - Status,Deal - Contact person,Deal - Next activity date,Deal - Label\n"
ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:v@x\r\nDTSTAMP:{stamp}\r\n{lines}\r\n"
    "ATTENDEE;CN=Nora Lind:mailto:nora@lind.dk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_the_next_activity_of_a_deal_that_was_moved_is_moved_here(book: Book, bring: Bring) -> None:
    bring(PIPEDRIVE + "31,Roof,Open,Nora Lind,2026-12-03,\n", "deals.csv")
    plan, _outcome = bring(PIPEDRIVE + "31,Roof,Open,Nora Lind,2026-12-10,\n", "deals.csv")
    assert verdicts(plan) == ["changed"]
    page = book.contacts.page(1)
    assert [(step.due_on, step.deal_id) for step in page.follow_ups] == [(date(2026, 12, 10), page.deals[0].deal.id)]


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=-1FR"])
def test_a_rule_of_a_calendar_is_noted_once(book: Book, bring: Bring, rule: str) -> None:
    lines = f"DTSTART:20240101\r\nSUMMARY:Visit\r\nRRULE:{rule}"
    bring(ICS.format(stamp="20261121T100000Z", lines=lines), "visits.ics")
    assert verdicts(bring(ICS.format(stamp="20261221T100000Z", lines=lines), "visits.ics")[0]) == ["same"]
    changed = f"{lines}\r\nEXDATE:20270226\r\nLOCATION:Nygade 4"
    bring(ICS.format(stamp="20261222T100000Z", lines=changed), "visits.ics")
    notes = [note.words for note in book.contacts.page(1).notes]
    assert len([words for words in notes if "it comes again" in words]) == 1
