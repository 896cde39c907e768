"""Calendars: events of Google, Apple and Outlook become follow-ups, and follow-ups a feed that comes back whole."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.contact import Contact, ContactCard, ContactPoint
from prospectr.core.followup import FOLLOW_UP_KINDS, FOLLOW_UP_STATES, OPEN_STATES, FollowUp
from prospectr.core.incoming import Incoming, IncomingContact, IncomingFollowUp, IncomingId, IncomingPoint, Rejected
from prospectr.core.outgoing import OutgoingFollowUp
from prospectr.exchange.calendars import read_events, write_feed
from prospectr.exchange.errors import EncodingUnknownError

if TYPE_CHECKING:
    from collections.abc import Sequence

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
HOME = "Europe/Copenhagen"
NORA = "ATTENDEE;CN=Nora Lind:mailto:nora@lind.dk"


def read(text: str | bytes, *, encoding: str = "", zone: str = HOME) -> list[Incoming | Rejected]:
    """Read the calendar in ``text``, on Saturday 21 November 2026."""
    data = text if isinstance(text, bytes) else text.encode()
    return list(read_events(io.BytesIO(data), encoding=encoding, zone=zone, today=TODAY))


def calendar(*components: str) -> str:
    """Return a calendar around components."""
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *components, "END:VCALENDAR", ""))


def event(*lines: str, kind: str = "VEVENT") -> str:
    """Return one component of these lines."""
    return "\r\n".join((f"BEGIN:{kind}", *lines, f"END:{kind}"))


def contact_of(row: Incoming | Rejected) -> IncomingContact:
    """Return the contact of a row that was not rejected."""
    assert isinstance(row, Incoming), row
    assert row.contact is not None
    return row.contact


def read_one(*lines: str, kind: str = "VEVENT", zone: str = HOME) -> IncomingContact:
    """Read one event with Nora and return her, as the import sees her."""
    (row,) = read(calendar(event(*lines, NORA, kind=kind)), zone=zone)
    return contact_of(row)


def step_of(*lines: str, kind: str = "VEVENT", zone: str = HOME) -> IncomingFollowUp:
    """Read one event with Nora and return the follow-up it is."""
    (step,) = read_one(*lines, kind=kind, zone=zone).follow_ups
    return step


def refused(*lines: str, kind: str = "VEVENT") -> str:
    """Read one event with Nora and return why it is rejected."""
    (row,) = read(calendar(event(*lines, NORA, kind=kind)))
    assert isinstance(row, Rejected)
    return row.reason


def test_a_meeting_in_a_calendar_becomes_a_meeting_with_whom_it_names() -> None:
    """The one invited is the contact; the seller, who organises, is not."""
    contact = read_one(
        "UID:7@google.com",
        "DTSTAMP:20261101T100000Z",
        "DTSTART;TZID=Europe/Copenhagen:20261203T140000",
        "DTEND;TZID=Europe/Copenhagen:20261203T153000",
        "SUMMARY:Tasting\\, all of it",
        "LOCATION:Nyhavn 1",
        "ORGANIZER;CN=Me:mailto:me@shop.dk",
        "ATTENDEE;CN=Me:mailto:me@shop.dk",
    )
    (step,) = contact.follow_ups
    assert (contact.name, contact.points) == ("Nora Lind", (IncomingPoint("email", "", "nora@lind.dk"),))
    assert (step.kind, step.due_on, step.due_time, step.zone) == ("meet", date(2026, 12, 3), "14:00", HOME)
    assert step.words == "Tasting, all of it\nPlace: Nyhavn 1"
    assert step.outside_id == IncomingId("icalendar", "7@google.com")
    assert "DURATION:PT90M" in step.kept_lines
    assert "LOCATION:Nyhavn 1" in step.kept_lines
    assert not contact.leftovers


def test_others_who_are_there_are_named_and_rooms_are_nobody() -> None:
    """The first is the contact; the others stand in the words, and their lines are kept."""
    (row,) = read(
        calendar(
            event(
                "DTSTART:20261203",
                "SUMMARY:Demo",
                "ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@shop.dk",
                NORA,
                'ATTENDEE;CN="Holm, Mia":mailto:mia@lind.dk',
            )
        )
    )
    contact = contact_of(row)
    assert contact.name == "Nora Lind"
    assert contact.follow_ups[0].kind == "demo"
    assert contact.follow_ups[0].words.endswith("Also there: Holm, Mia")


def test_the_seller_is_known_as_the_one_who_is_always_there() -> None:
    """Who was invited by a customer meets the customer, not themselves."""
    me = "ATTENDEE;CN=Me:mailto:me@shop.dk"
    meetings = [
        event(f"UID:{name}", "DTSTART:20261203", f"ORGANIZER;CN={name}:mailto:{name}@x.dk", me)
        for name in ("ann", "bob", "cyd")
    ]
    assert [contact_of(row).name for row in read(calendar(*meetings))] == ["ann", "bob", "cyd"]
    (first, *_others) = read(calendar("X-WR-CALNAME:me@shop.dk", meetings[0]))
    assert contact_of(first).name == "ann"


def test_a_contact_line_and_an_address_alone_name_somebody() -> None:
    """CONTACT is read for its name and address; an address in the place of a name is no name."""
    rows = read(
        calendar(
            event("DTSTART:20261203", "CONTACT:Jan Lind\\, Lind Café\\, jan@lind.dk"),
            event("DTSTART:20261203", "ATTENDEE;CN=jan@lind.dk:mailto:jan@lind.dk"),
        )
    )
    assert [contact_of(row).name for row in rows] == ["Jan Lind", ""]
    assert {contact_of(row).points for row in rows} == {(IncomingPoint("email", "", "jan@lind.dk"),)}


def test_an_event_that_names_nobody_comes_without_a_name() -> None:
    """Whom its words may mean is not guessed here: the book knows who there is."""
    (row,) = read(calendar(event("DTSTART:20261203", "SUMMARY:Call Nora Lind about sencha", kind="VTODO")))
    contact = contact_of(row)
    assert (contact.name, contact.points, contact.uuid, contact.leftovers) == ("", (), "", ())
    (step,) = contact.follow_ups
    assert (step.kind, step.words, step.due_on) == ("call", "Nora Lind about sencha", date(2026, 12, 3))


def test_a_description_of_one_line_stands_behind_the_summary_and_a_long_one_is_a_note() -> None:
    """A list shows one line; what needs more is read at the contact."""
    short = read_one("DTSTART:20261203", "SUMMARY:Tasting", "DESCRIPTION:bring the sencha\\n")
    assert (short.follow_ups[0].words, short.notes) == ("Tasting – bring the sencha", ())
    for more in ("1. sencha\\n2. gyokuro", "a long story " * 20):
        long = read_one("DTSTART:20261203", "SUMMARY:Tasting", "LOCATION:Nyhavn 1", f"DESCRIPTION:{more}")
        assert long.follow_ups[0].words == "Tasting\nPlace: Nyhavn 1"
        assert [note.words for note in long.notes] == ["Tasting\n" + more.replace("\\n", "\n").strip()]
    same = read_one("DTSTART:20261203", "SUMMARY:Tasting", "DESCRIPTION:Tasting")
    assert (same.follow_ups[0].words, same.notes) == ("Tasting", ())


def test_a_step_of_ours_is_known_by_its_uid_alone() -> None:
    """A phone that keeps no property of ours still says which follow-up it ticked off."""
    text = feed(outgoing(STEP)).replace("\r\n ", "")
    bare = "\r\n".join(line for line in text.split("\r\n") if not line.startswith("X-PROSPECTR-"))
    (row,) = read(bare.replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED"))
    contact = contact_of(row)
    (step,) = contact.follow_ups
    assert (contact.name, contact.uuid, step.uuid, step.outside_id) == ("", "", UUID(int=5).hex, None)
    assert (step.state, step.words, contact.notes) == ("done", "Nora Lind: about the menu, again", ())


@pytest.mark.parametrize(
    ("line", "on", "at", "zone"),
    [
        ("DTSTART;VALUE=DATE:20261203", date(2026, 12, 3), None, None),
        ("DTSTART:20261203T233000Z", date(2026, 12, 4), "00:30", HOME),
        ("DTSTART:20261203T140000", date(2026, 12, 3), "14:00", HOME),
        ("DTSTART;TZID=Asia/Tehran:20261203T140000", date(2026, 12, 3), "14:00", "Asia/Tehran"),
        ('DTSTART;TZID="SE Asia Standard Time":20261203T140000', date(2026, 12, 3), "14:00", "Asia/Bangkok"),
        ("DTSTART;TZID=/mozilla.org/2005_1/America/New_York:20261203T140000", *(date(2026, 12, 3), "14:00"),
         "America/New_York"),
    ],
)  # fmt: skip
def test_days_and_times_keep_the_zone_they_are_meant_in(line: str, on: date, at: str | None, zone: str | None) -> None:
    """UTC is said as wall time at home; a zone by any of its names is that zone."""
    step = step_of(line)
    assert (step.due_on, step.due_time, step.zone) == (on, at, zone)


def test_a_zone_only_the_calendar_knows_is_read_by_its_rules() -> None:
    """Outlook's own names for zones come with their rules; a name with none is told."""
    zone = event(
        "TZID:Customized Time Zone",
        "BEGIN:STANDARD",
        "DTSTART:16010101T000000",
        "TZOFFSETFROM:+0700",
        "TZOFFSETTO:+0700",
        "END:STANDARD",
        kind="VTIMEZONE",
    )
    lines = ("DTSTART;TZID=Customized Time Zone:20261203T140000", NORA)
    (row,) = read(calendar(event(*lines), zone))
    assert contact_of(row).follow_ups[0].due_time == "08:00"
    (row,) = read(calendar(event(*lines)))
    assert contact_of(row).follow_ups[0].due_time == "14:00"
    assert '"Customized Time Zone" is not known' in contact_of(row).leftovers[0]


def test_tasks_are_open_late_done_or_called_off() -> None:
    """A late task stays late; one that is done was done on its day."""
    late = step_of("DUE;VALUE=DATE:20261101", "SUMMARY:call about the menu", kind="VTODO")
    assert (late.kind, late.words, late.state, late.due_on) == ("call", "about the menu", "planned", date(2026, 11, 1))
    done = step_of("DUE:20261101", "STATUS:COMPLETED", "COMPLETED:20261030T090000Z", kind="VTODO")
    assert (done.kind, done.state, done.closed_on) == ("todo", "done", date(2026, 10, 30))
    assert step_of("DUE:20261101", "STATUS:CANCELLED", kind="VTODO").state == "cancelled"
    assert step_of("DUE:20261101", "PERCENT-COMPLETE:100", kind="VTODO").state == "done"
    half = step_of("DUE:20261201", "PERCENT-COMPLETE:50", kind="VTODO")
    assert (half.state, half.kept_lines[-2:]) == ("planned", ("PERCENT-COMPLETE:50", NORA))


def test_an_event_that_is_over_has_happened() -> None:
    """It comes as a meeting kept and the talk it was, not as a step that is late."""
    contact = read_one("DTSTART:20261101T090000Z", "SUMMARY:Tasting")
    (talk,) = contact.interactions
    assert (contact.follow_ups[0].state, contact.follow_ups[0].closed_on) == ("kept", date(2026, 11, 1))
    assert (talk.kind, talk.happened_on, talk.outcome, talk.words) == ("meet", date(2026, 11, 1), "reached", "Tasting")
    assert not read_one("DTSTART:20261101T090000Z", "STATUS:CANCELLED").interactions
    assert not read_one("DTSTART:20261121T090000Z").interactions


@pytest.mark.parametrize(
    ("rule", "unit", "every", "until"),
    [
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", "week", 2, date(2026, 12, 31)),
        ("FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T235959Z", "week", 1, date(2026, 12, 31)),
        ("FREQ=MONTHLY;BYMONTHDAY=3;UNTIL=20270303", "month", 1, date(2027, 3, 3)),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=3;COUNT=4", "year", 1, date(2029, 12, 3)),
        ("FREQ=WEEKLY", "week", 1, date(2036, 11, 13)),
        ("FREQ=MONTHLY", "month", 1, date(2046, 12, 3)),
    ],
)
def test_what_comes_again_by_week_month_or_year_is_a_series_with_an_end(
    rule: str, unit: str, every: int, until: date
) -> None:
    """One without an end gets the last one there can be, and that is told."""
    contact = read_one("DTSTART:20261203", f"RRULE:{rule}")
    (step,) = contact.follow_ups
    assert (step.repeat_unit, step.repeat_every, step.repeat_until_on) == (unit, every, until)
    assert bool(contact.leftovers) == ("=" not in rule[6:])
    assert not any(line.startswith("RRULE") for line in step.kept_lines)


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20261217T140000Z", date(2026, 12, 17)),  # nine in the morning in New York
        ("20261217T135959Z", date(2026, 12, 16)),
        ("20261218T045959Z", date(2026, 12, 17)),
        ("20261217T235959", date(2026, 12, 17)),
        ("20261217", date(2026, 12, 17)),
    ],
)
def test_a_series_ends_by_the_clock_of_the_place_it_is_in(until: str, last: date) -> None:
    contact = read_one("DTSTART;TZID=America/New_York:20261203T090000", f"RRULE:FREQ=WEEKLY;UNTIL={until}")
    assert contact.follow_ups[0].repeat_until_on == last


@pytest.mark.parametrize(
    ("rule", "on"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,TH", date(2026, 11, 23)),
        ("FREQ=DAILY", date(2026, 11, 21)),
        ("FREQ=DAILY;INTERVAL=10;COUNT=400", date(2026, 11, 26)),
        ("FREQ=MONTHLY;BYDAY=-1FR", date(2026, 11, 27)),
        ("FREQ=SECONDLY", date(2026, 11, 21)),
        ("FREQ=DAILY;BYHOUR=1,2;BYMINUTE=1,2;BYSECOND=1,2", date(2026, 11, 21)),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", date(2024, 1, 1)),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", date(2024, 1, 1)),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300", date(2024, 1, 1)),
        ("FREQ=WEEKLY;BYDAY=XX", date(2024, 1, 1)),
        ("FREQ=WEEKLY;INTERVAL=0", date(2024, 1, 1)),
        ("W1 MO #0", date(2024, 1, 1)),
    ],
)
def test_a_rule_that_is_no_series_gives_its_next_day_and_is_kept(rule: str, on: date) -> None:
    """It is told, and goes out again."""
    contact = read_one("DTSTART:20240101", f"RRULE:{rule}")
    (step,) = contact.follow_ups
    assert (step.due_on, step.repeat_unit) == (on, None)
    assert f"RRULE:{rule}" in step.kept_lines
    assert rule in contact.leftovers[0]


def test_a_series_that_began_long_ago_goes_on_from_its_next_day() -> None:
    """Days that were taken out, or stand as events of their own, are no days of it."""
    (row, other) = read(
        calendar(
            event("UID:s", "DTSTART:20190103", "RRULE:FREQ=WEEKLY", "EXDATE:20261126,20261217", NORA),
            event("UID:s", "RECURRENCE-ID:20261203", "DTSTART:20261204", "SUMMARY:on Friday", NORA),
        )
    )
    contact = contact_of(row)
    (step,) = contact.follow_ups
    assert step.due_on == date(2026, 12, 10)
    assert "it does not come on 2026-12-17" in " ".join(contact.leftovers)
    (moved,) = contact_of(other).follow_ups
    assert (moved.due_on, moved.words) == (date(2026, 12, 4), "on Friday")
    assert moved.outside_id == IncomingId("icalendar", "s/20261203")


def test_a_month_that_is_too_short_is_seen_to() -> None:
    """The last day of a month is counted from one that has 31 days."""
    step = step_of("DTSTART:20270228", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3")
    assert (step.repeat_from_on, step.repeat_until_on) == (date(2027, 1, 31), date(2027, 4, 28))
    step = step_of("DTSTART:20270131", "RRULE:FREQ=MONTHLY;COUNT=3")
    assert (step.due_on, step.repeat_from_on, step.repeat_until_on) == (date(2027, 1, 31),) * 2 + (date(2027, 3, 31),)


def test_alarms_and_what_has_no_place_are_kept_as_written() -> None:
    """An alarm is kept whole; a picture too large for the book is told."""
    alarm = ("BEGIN:VALARM", "TRIGGER:-PT5M", "ACTION:AUDIO", "END:VALARM")
    contact = read_one("DTSTART:20261203", "X-COLOR;A=b:red", "broken line", *alarm, f"ATTACH:{'x' * 150_000}")
    (step,) = contact.follow_ups
    assert step.kept_lines == ("X-COLOR;A=b:red", NORA, "\n".join(alarm))
    assert "broken line" in contact.leftovers[0]
    assert "ATTACH of 150007 characters" in contact.leftovers[1]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("DTSTART:20240230", '"20240230" is no day'),
        ("DTSTART:00010101", "is no day from 1900"),
        ("DTSTART:99991231T235959Z", "is no day from 1900"),
        ("DTSTART:next week", "is no day"),
        ("SUMMARY:no day", "it has no day"),
        (f"DESCRIPTION:{'x' * 4_000_000}", "longer than"),
        (f"DESCRIPTION:{'x' * 200_000}", "longer than"),
    ],
)
def test_what_cannot_be_a_follow_up_says_why(line: str, said: str) -> None:
    """A day that does not exist is not guessed."""
    assert said in refused(line)


def test_a_broken_event_loses_no_other() -> None:
    """Each is cut out by itself; what is wrong is told with the line it begins on."""
    good = event("DTSTART:20261203", NORA)
    rows = read(
        calendar(
            good,
            "BEGIN:VEVENT\r\nDTSTART:20261203",
            good,
            event("DTSTART:20261203", "BEGIN:VALARM", NORA),
            event("DTSTART:20261203\0", NORA),
            event("SUMMARY:lunch", kind="VJOURNAL"),
            event("FN:x", kind="VCARD"),
            event("END:VALARM", NORA),
            good,
        )
        + "BEGIN:VEVENT\r\nDTSTART:2026"
    )
    assert [row.number for row in rows if isinstance(row, Incoming)] == [3, 9, 32]
    said = [row.reason for row in rows if isinstance(row, Rejected)]
    assert [reason.split(":")[0] for reason in said] == [
        "it has no END",
        "it holds a BEGIN without its END",
        "it holds a NUL character",
        "no follow-up",
        "no follow-up",
        'it holds "END',
        "the file ends within it",
    ]


@pytest.mark.parametrize("kind", ["VEVENT", "VALARM", "X-DEEP"])
def test_thousands_of_beginnings_within_each_other_are_only_told(kind: str) -> None:
    """Nothing is nested by calls."""
    rows = read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + f"BEGIN:{kind}\r\n" * 5000)
    assert rows
    assert all(isinstance(row, Rejected) for row in rows)


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp874"])
def test_line_ends_folds_and_encodings_are_all_read(end: str, encoding: str) -> None:
    """A line may be folded inside of a letter, and Thai may come in its old encoding where that is named."""
    named = encoding if encoding == "cp874" else ""
    lines = calendar(event("DTSTART:20261203", "ATTENDEE;CN=นอรา:mailto:nora@lind.dk")).split("\r\n")
    data = end.join(lines).encode(encoding)
    (row,) = read(data, encoding=named)
    assert contact_of(row).name == "นอรา"


def test_a_fold_inside_a_letter_is_mended_and_bytes_that_are_no_text_are_told() -> None:
    """Octets are unfolded before they are letters."""
    whole = "SUMMARY:กาแฟ".encode()
    folded = b"\r\n ".join(whole[place : place + 2] for place in range(0, len(whole), 2))
    data = calendar(event("DTSTART:20261203", "SUMMARY:x", NORA)).encode()
    (row,) = read(data.replace(b"SUMMARY:x", folded))
    assert contact_of(row).follow_ups[0].words == "กาแฟ"
    (row,) = read(data.replace(b"SUMMARY:x", b"SUMMARY:caf\xe9"))
    assert isinstance(row, Rejected)
    assert "--encoding" in row.reason


@pytest.mark.parametrize("encoding", ["cp1252", "ANSI", "utf-8,cp1252", "UTF8, ansi"])
def test_an_encoding_may_go_by_another_name_and_have_a_fallback(encoding: str) -> None:
    """Each line is read in the first that fits it."""
    data = calendar(event("DTSTART:20261203", "SUMMARY:x", NORA)).encode()
    (row,) = read(data.replace(b"SUMMARY:x", b"SUMMARY:caf\xe9"), encoding=encoding)
    assert contact_of(row).follow_ups[0].words == "café"


def test_a_line_in_its_own_encoding_does_not_change_the_others() -> None:
    """What is UTF-8 beside a line of cp1252 stays so; what fits neither is told."""
    data = calendar(event("DTSTART:20261203", "SUMMARY:x", "ATTENDEE;CN=Jörg:mailto:j@lind.dk")).encode()
    (row,) = read(data.replace(b"SUMMARY:x", b"SUMMARY:caf\xe9"), encoding="utf-8,cp1252")
    assert (contact_of(row).name, contact_of(row).follow_ups[0].words) == ("Jörg", "café")
    (row,) = read(data.replace(b"SUMMARY:x", b"SUMMARY:caf\x81"), encoding="utf-8,cp1252")
    assert isinstance(row, Rejected)
    assert row.reason == "it is not UTF-8 or CP1252; say what it is with --encoding"


def test_a_mark_of_utf_8_is_believed_before_what_is_named() -> None:
    """A file that says by itself how it is written is read so, as cards are."""
    data = calendar(event("DTSTART:20261203", "ATTENDEE;CN=Jörg:mailto:j@lind.dk")).encode("utf-8-sig")
    (row,) = read(data, encoding="cp1252")
    assert contact_of(row).name == "Jörg"


def test_letters_written_in_seven_bits_are_read_where_their_encoding_is_named() -> None:
    """ISO-2022-JP looks like ASCII and is not."""
    data = calendar(event("DTSTART:20261203", "ATTENDEE;CN=田中:mailto:t@example.jp")).encode("iso2022_jp")
    (row,) = read(data, encoding="iso-2022-jp")
    assert contact_of(row).name == "田中"


@pytest.mark.parametrize("encoding", ["nonsense", "hex", "utf-8,cp1252,cp874", "utf-16,cp1252", "utf-8,"])
def test_an_encoding_nobody_knows_is_refused(encoding: str) -> None:
    """It is told before anything is read, and never an error of the program."""
    with pytest.raises(EncodingUnknownError):
        read(calendar(event("DTSTART:20261203", NORA)), encoding=encoding)


@pytest.mark.parametrize("order", ["le", "be"])
def test_bytes_that_are_no_utf_16_are_told_with_their_line(order: str) -> None:
    """Half a letter is never another sign; the events beside it are read."""
    text = calendar(
        event("DTSTART:20261203", "SUMMARY:Caf\ud800", NORA),
        event("DTSTART:20261204", "SUMMARY:as it came: \ufffd", NORA),
    )
    broken, whole = read(("\ufeff" + text).encode(f"utf-16-{order}", "surrogatepass"))
    assert isinstance(broken, Rejected)
    stray = "00 d8" if order == "le" else "d8 00"
    assert (broken.number, broken.reason) == (3, f"line 5 holds bytes that are not UTF-16 ({stray})")
    assert contact_of(whole).follow_ups[0].words == "as it came: \ufffd"


def test_a_utf_16_calendar_cut_inside_a_letter_is_told() -> None:
    """The last byte is shown by its number."""
    rows = read(
        calendar(event("DTSTART:20261203", NORA)).encode("utf-16") + "BEGIN:VEVENT\r\nS".encode("utf-16-le")[:-1]
    )
    assert isinstance(rows[-1], Rejected)
    assert rows[-1].reason == "line 9 holds bytes that are not UTF-16 (53)"
    assert rows[-1].text == "\\x53"


def test_what_is_no_calendar_is_said_and_an_empty_one_is_empty() -> None:
    """A picture has no events, and says so in one row."""
    (row,) = read(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 50)
    assert isinstance(row, Rejected)
    assert not read(calendar())
    assert not read("")


@given(st.binary(max_size=300))
def test_no_bytes_are_an_error(data: bytes) -> None:
    """Whatever stands in a component, it is a row."""
    wrapped = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261203\r\n" + data + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    assert all(isinstance(row, Incoming | Rejected) for row in [*read(data), *read(wrapped)])


@given(
    st.lists(
        st.sampled_from(["FREQ=", "WEEKLY", "YEARLY", "DAILY", ";", "BYDAY=", "1MO", "-9", "COUNT=", "UNTIL=", "9999",
                         "INTERVAL=", "BYMONTHDAY=", "31", "BYSETPOS=", ",", "20270101T000000Z", "BYMONTH=", "0"]),
        max_size=9,
    )
)  # fmt: skip
def test_no_rule_is_an_error(parts: list[str]) -> None:
    """Whatever stands in a rule, there is a day."""
    assert step_of("DTSTART:20200229", f"RRULE:FREQ=MONTHLY;{''.join(parts)}").due_on.year >= 2020
    assert step_of("DTSTART:20200229", f"RRULE:{''.join(parts)}").due_on.year >= 2020


def outgoing(step: FollowUp, *, name: str = "Nora Lind", kept: Sequence[str] = ()) -> OutgoingFollowUp:
    """Return a step on its way out, with a contact who has a company and a phone."""
    contact = Contact(id=1, uuid=UUID(int=7).hex, slug="nora", name=name)
    card = ContactCard(
        contact=contact, company="Lind; Café", points=(ContactPoint(contact_id=1, kind="phone", value="+45 1"),)
    )
    return OutgoingFollowUp(follow_up=step, contact=card, uid=f"{step.uuid}@prospectr", kept_lines=tuple(kept))


def feed(*steps: OutgoingFollowUp, as_events: bool = False) -> str:
    """Write a feed and return its text."""
    file = io.StringIO(newline="")
    assert write_feed(steps, file, now=NOW, as_events=as_events) == len(steps)
    return file.getvalue()


STEP = FollowUp(
    uuid=UUID(int=5).hex,
    version=3,
    contact_id=1,
    kind="call",
    words="about the menu, again",
    due_on=date(2026, 12, 3),
    due_time="14:00",
    zone="America/New_York",
    updated_at=NOW,
)


def test_a_feed_says_what_a_calendar_shows() -> None:
    """Escaped, in its zone, with an alarm, and without anybody whom a calendar would invite."""
    text = feed(outgoing(STEP))
    for line in (
        "METHOD:PUBLISH",
        "UID:00000000000000000000000000000005@prospectr",
        "SEQUENCE:2",
        "DUE;TZID=America/New_York:20261203T140000",
        "SUMMARY:call Nora Lind: about the menu\\, again",
        "DESCRIPTION:Company: Lind\\; Café\\nPhone: +45 1",
        "STATUS:NEEDS-ACTION",
        "TRIGGER;RELATED=END:-PT15M",
        "BEGIN:VTIMEZONE",
    ):
        assert f"{line}\r\n" in text
    assert "\r\nATTENDEE" not in text
    assert "TRIGGER:PT9H" in feed(outgoing(replace(STEP, due_time=None, zone=None)), as_events=True)


@pytest.mark.parametrize(
    ("kind", "words", "summary"),
    [
        ("todo", "Hans Bäcker anrufen", "Hans Bäcker anrufen"),
        ("call", "call Hans Bäcker, again", "call Hans Bäcker\\, again"),
        ("call", "ask Hans Bäcker", "call ask Hans Bäcker"),
        ("call", "Hans Bäckers kok", "call Hans Bäcker: Hans Bäckers kok"),
        ("todo", "offer\nHans Bäcker", "todo Hans Bäcker: offer"),
        ("call", "", "call Hans Bäcker"),
    ],
)
def test_words_that_say_whom_it_is_with_are_not_said_twice(kind: str, words: str, summary: str) -> None:
    """And they come back, as they went or changed in the calendar."""
    text = feed(outgoing(replace(STEP, kind=kind, words=words), name="Hans Bäcker")).replace("\r\n ", "")
    assert f"\r\nSUMMARY:{summary}\r\n" in text
    (row,) = read(text)
    assert contact_of(row).follow_ups[0].words == words
    (row,) = read(text.replace(f"SUMMARY:{summary}", f"SUMMARY:{summary} today"))
    (step,) = contact_of(row).follow_ups
    first, breaks, rest = words.partition("\n")
    assert (step.kind, step.words) == (kind, f"{first} today{breaks}{rest}".strip())


def test_other_programs_read_the_feed() -> None:
    """The library that others build on finds every time where it is, also after the clocks change."""
    from icalendar import Calendar

    steps = [
        outgoing(replace(STEP, uuid=UUID(int=number).hex, due_on=on, zone=zone, words="ก" * 60))
        for number, (on, zone) in enumerate(
            [(date(2026, 3, 7), "America/New_York"), (date(2026, 3, 9), "America/New_York"),
             (date(2026, 12, 1), "Asia/Tehran"), (date(2026, 12, 1), "Asia/Bangkok")]
        )
    ]  # fmt: skip
    text = feed(*steps, as_events=True)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    events = Calendar.from_ical(text).walk("VEVENT")
    for found, step in zip(events, steps, strict=True):
        assert not found.errors
        plan = step.follow_up
        wall = datetime(plan.due_on.year, plan.due_on.month, plan.due_on.day, 14, tzinfo=ZoneInfo(plan.zone or ""))
        assert found.decoded("DTSTART").astimezone(UTC) == wall.astimezone(UTC)


def test_what_a_stranger_wrote_is_text_and_begins_nothing() -> None:
    """Neither a name nor a kept line can put a component into the feed."""
    bad = "x\r\nEND:VTODO\r\nBEGIN:VEVENT\rATTENDEE:mailto:a@b.dk"
    kept = (bad, f"X-A:{bad}", "BEGIN:VALARM\nEND:VTODO", "BEGIN:VALARM\nTRIGGER:-PT1M\nEND:VALARM")
    text = feed(outgoing(replace(STEP, words=bad), name=bad, kept=kept))
    marks = [line for line in text.split("\r\n") if line.startswith(("BEGIN:", "END:", "ATTENDEE"))]
    assert marks.count("BEGIN:VTODO") == marks.count("END:VTODO") == marks.count("BEGIN:VALARM") == 1
    assert not [mark for mark in marks if "VEVENT" in mark or "ATTENDEE" in mark]


def test_what_came_with_an_event_goes_out_and_comes_back() -> None:
    """Whoever was invited is not invited again: the line goes out under another name."""
    kept = ("LOCATION:Nyhavn 1", "DURATION:PT90M", "RRULE:FREQ=DAILY", NORA, "BEGIN:VALARM\nTRIGGER:-PT1M\nEND:VALARM")
    for as_events in (False, True):
        (row,) = read(feed(outgoing(STEP, kept=kept), as_events=as_events))
        (step,) = contact_of(row).follow_ups
        assert sorted(step.kept_lines) == sorted(kept)


def test_what_was_changed_in_the_calendar_comes_back_changed() -> None:
    """A day moved, a task ticked off, other words, a remark below."""
    text = feed(outgoing(replace(STEP, kind="meet")))
    changed = (
        text.replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20261120T090000Z")
        .replace("meet Nora Lind: about the menu\\, again", "meet Nora Lind: the wine")
        .replace("20261203T140000", "20261204T150000")
        .replace("Phone: +45 1", "she is late")
    )
    (row,) = read(changed)
    (step,) = contact_of(row).follow_ups
    assert (step.state, step.closed_on, step.due_on, step.due_time) == (
        "kept",
        date(2026, 11, 20),
        date(2026, 12, 4),
        "15:00",
    )
    assert step.words == "the wine\nCompany: Lind; Café\nshe is late"


DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=120)


@st.composite
def steps(draw: st.DrawFn) -> FollowUp:
    """Make a follow-up of any kind and state, timed or not, once or as a series."""
    state = draw(st.sampled_from(FOLLOW_UP_STATES))
    at = draw(st.none() | st.times().map(lambda time: f"{time:%H:%M}"))
    from_on = draw(DAYS)
    unit = draw(st.none() | st.sampled_from(("week", "month", "year")))
    return FollowUp(
        uuid=draw(st.uuids()).hex,
        contact_id=1,
        kind=draw(st.sampled_from(FOLLOW_UP_KINDS)),
        words=draw(TEXTS),
        due_on=from_on + timedelta(days=draw(st.sampled_from((0, 0, 0, 3, 31)))),
        due_time=at,
        zone=draw(st.sampled_from(("Asia/Bangkok", "Asia/Tehran", "America/New_York", HOME))) if at else None,
        state=state,
        closed_on=None if state in OPEN_STATES else draw(DAYS),
        repeat_unit=unit,
        repeat_every=draw(st.integers(1, 12)) if unit else None,
        repeat_from_on=from_on if unit else None,
        repeat_until_on=from_on + timedelta(days=draw(st.integers(0, 3000))) if unit else None,
    )


@given(steps(), TEXTS.filter(lambda name: name.strip() == name and name != ""), st.booleans())
def test_a_feed_comes_back_as_it_went(step: FollowUp, name: str, as_events: bool) -> None:
    """As tasks and as events: kind, words, day, time, zone, state, series and who it is with."""
    (row,) = read(feed(outgoing(step, name=name), as_events=as_events))
    contact = contact_of(row)
    assert (contact.uuid, contact.name, contact.interactions) == (UUID(int=7).hex, name, ())
    assert contact.leftovers == ()
    (back,) = contact.follow_ups
    for field in ("uuid", "kind", "words", "due_on", "due_time", "zone", "state", "closed_on"):
        assert getattr(back, field) == getattr(step, field), field
    for field in ("repeat_unit", "repeat_every", "repeat_from_on", "repeat_until_on"):
        assert getattr(back, field) == getattr(step, field), field
    assert back.kept_lines == ()


@given(steps())
def test_a_series_read_without_our_own_notes_comes_on_the_same_days(step: FollowUp) -> None:
    """Another calendar that drops what it does not know still has the rule: the same days, to the end."""
    series = step.recurrence
    if series is None or step.state not in OPEN_STATES or step.due_on not in [*series.days()][:-1]:
        return
    text = feed(outgoing(step), as_events=True).replace("\r\n ", "")
    bare = "\r\n".join(line for line in text.split("\r\n") if not line.startswith(("X-PROSPECTR-S", "X-PROSPECTR-R")))
    (row,) = read(bare)
    back = contact_of(row).follow_ups[0]
    found = replace(step, repeat_from_on=back.repeat_from_on, repeat_until_on=back.repeat_until_on).recurrence
    assert found is not None
    assert [day for day in found.days() if day >= step.due_on] == [day for day in series.days() if day >= step.due_on]


@pytest.mark.parametrize(
    "lines",
    [
        ("UID:v@x", "DTSTART:20261125T090000Z", "SUMMARY:Visit"),
        ("UID:v@x", "DTSTART:20240101", "RRULE:FREQ=WEEKLY", "SUMMARY:Visit"),
        ("UID:v@x", "DTSTART:20240101", "RRULE:FREQ=MONTHLY;BYDAY=-1FR", "SUMMARY:Visit"),
        ("DTSTART:20261125", "SUMMARY:Visit"),
    ],
)
def test_an_event_is_the_very_same_row_a_month_later(lines: tuple[str, ...]) -> None:
    """What follows from the day it is read, and the stamp of the file, make it no other; what it says does."""

    def mark(*more: str, today: date) -> str:
        data = calendar(event(*lines, *more, NORA)).encode()
        (row,) = read_events(io.BytesIO(data), zone=HOME, today=today)
        assert isinstance(row, Incoming)
        return row.fingerprint

    first, later = TODAY, date(2026, 12, 28)
    assert mark("DTSTAMP:20261121T100000Z", today=first)
    assert mark("DTSTAMP:20261121T100000Z", today=first) == mark("DTSTAMP:20261228T100000Z", today=later)
    assert mark(today=first) != mark("LOCATION:Nygade 4", today=first)


def test_a_series_of_which_a_day_was_moved_is_not_the_same_row() -> None:
    series = event("UID:s", "DTSTART:20261203", "RRULE:FREQ=WEEKLY", NORA)
    moved = event("UID:s", "RECURRENCE-ID:20261203", "DTSTART:20261204", NORA)
    (before,), (after, _day) = read(calendar(series)), read(calendar(series, moved))
    assert isinstance(before, Incoming)
    assert isinstance(after, Incoming)
    assert before.fingerprint != after.fingerprint


def test_how_a_rule_goes_on_is_said_in_the_same_words_on_every_day() -> None:
    """So that it is noted once."""

    def said(*lines: str, today: date) -> tuple[str, ...]:
        (row,) = read_events(io.BytesIO(calendar(event(*lines, NORA)).encode()), zone=HOME, today=today)
        return contact_of(row).leftovers

    for rule in ("FREQ=WEEKLY", "FREQ=MONTHLY;BYDAY=-1FR"):
        lines = ("UID:s", "DTSTART:20240101", f"RRULE:{rule}", "SUMMARY:Visit")
        (first,) = said(*lines, today=TODAY)
        assert said(*lines, "LOCATION:Nygade 4", today=date(2026, 12, 28)) == (first,)
