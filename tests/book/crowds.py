"""Crowds: books full of people with names, notes and labels as awkward as those of real people, and their portraits.

``PEOPLE`` draws what is kept of some people; ``fill`` writes it into a book;
``portraits`` and ``dealings`` say what a book holds, so that two can be compared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.capture import find_or_add_source
from prospectr.book.reach import normal_reach
from prospectr.core.contact import ASKED_AGAIN, PRIORITIES, Contact, ContactPoint
from prospectr.core.field import FieldValue
from prospectr.core.interaction import Interaction
from prospectr.core.note import Note
from prospectr.core.occasion import BIRTHDAY, Occasion
from prospectr.core.outgoing import Outgoing
from prospectr.core.qualification import ANSWER_VALUES, CRITERIA, Answer, current_answers
from prospectr.core.tag import ContactTag
from prospectr.core.text import fold_name
from prospectr.store import companies, outgoing, tags
from prospectr.store.journal import Journal
from prospectr.store.slugs import free_slug

Portrait = dict[str, Any]

TODAY = date(2026, 11, 21)

AWKWARD = (
    *("Nora Lind", "สมชาย ใจดี", "นางสาว น้ำฝน", "نورا لیند", "می\u200cخواهم", "山田太郎", "김민준", "Łukasz Ægirsson"),
    *(
        "Zoe\u0301",
        "Zoé",
        "[/]",
        "[bold]Bo",
        "=1+1",
        "+45",
        "-3",
        "@SUM(A1)",
        "'quoted'",
        "''",
        '"Q"',
        "a,b;c",
        "x\\,y",
    ),
    *(
        "\\n",
        "one\ntwo",
        "one\r\ntwo",
        "tab\there",
        "\u202eevil",
        "\x1b[31mred",
        "\ufeffbom",
        "no\u00a0break",
        "\u2028ls",
    ),
    *(
        "0045",
        "1e5",
        "12345678901234567890",
        "2026-01-02",
        "TRUE",
        "yes",
        "None",
        "#N/A",
        "a:b",
        "work=x",
        "c1",
        "👩\u200d👧",
    ),
    *("Name <n@lind.dk>", "BEGIN:VCARD", "END:VCARD", "a ::: b", "--02-29", "%s {name}", "Émile Zola, Jr.", "x" * 300),
)
"""Texts that another program, a spreadsheet or a screen could take for something else."""

_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
TEXTS = st.one_of(st.sampled_from(AWKWARD), st.text(_LETTERS, min_size=1, max_size=8)).filter(str.strip)
LINES = TEXTS.map(str.strip)
"""What stands in one field: the book keeps it without the space around it."""

NOTHING_OR_LINES = st.one_of(st.just(""), LINES)
LABELS = st.sampled_from(("", "work", "home", "mobile", "work fax", "büro", "ที่ทำงาน", "two words", "pref"))
DAYS = st.dates(date(1999, 1, 1), date(2027, 12, 31))
PAST_DAYS = st.dates(date(1999, 1, 1), TODAY)

POINTS = st.one_of(
    st.tuples(
        st.just("email"),
        LABELS,
        st.sampled_from(("nora@lind.dk", "สมชาย@ไทย.ไทย", "Bo@BERG.se", "not an e-mail", "a,b@c")),
    ),
    st.tuples(
        st.just("phone"), LABELS, st.sampled_from(("+45 32 12 34 56", "081-234-5678", "ext. 12", "+4532123456,,9"))
    ),
    st.tuples(st.just("address"), LABELS, TEXTS.map(str.strip)),
    st.tuples(st.just("link"), LABELS, st.sampled_from(("https://lind.dk/?a=1;b=2,3", "lind.dk", "HTTPS://Lind.dk/Å"))),
)
NOTES = st.builds(
    Note,
    contact_id=st.just(0),
    words=TEXTS,
    noted_on=PAST_DAYS,
    pinned=st.booleans(),
    kind=st.sampled_from(("note", "alternatives")),
)
YEARLY = st.tuples(
    st.one_of(st.just(BIRTHDAY), LINES.map(lambda text: " ".join(text.split())).filter(bool)),
    st.dates(date(1920, 1, 1), date(2026, 1, 1)),
    st.booleans(),
)
MONEY = st.sampled_from(((None, None), (0, "EUR"), (120050, "EUR"), (1200, "JPY"), (12345678, "KWD"), (99, "THB")))
ANSWERS = st.lists(
    st.builds(
        lambda criterion, value, words, on, money, by, heard: Answer(
            contact_id=0,
            criterion=criterion,
            value=value,
            words=words,
            answered_on=on,
            amount_minor=money[0] if criterion == "budget" else None,
            currency=money[1] if criterion == "budget" else None,
            decides_on=by if criterion == "timeline" else None,
            channel=heard,
            said_by="Ida" if heard else "",
            verified=heard == "call",
        ),
        st.sampled_from(CRITERIA),
        st.sampled_from(ANSWER_VALUES),
        NOTHING_OR_LINES,
        PAST_DAYS,
        MONEY,
        st.one_of(st.none(), DAYS),
        st.sampled_from((None, "call", "email")),
    ),
    max_size=3,
)


class Drawn(NamedTuple):
    """What is kept of one person; ``company``, ``tags`` and so on are numbers of names of the crowd."""

    name: str
    fields: Mapping[str, Any]
    company: int | None
    source: int | None
    sent_by: int | None
    points: Sequence[tuple[str, str, str]]
    tags: Sequence[int]
    values: Mapping[str, str]
    notes: Sequence[Note]
    yearly: Sequence[tuple[str, date, bool]]
    answers: Sequence[Answer]


class Crowd(NamedTuple):
    """Some people, and the names they share."""

    people: Sequence[Drawn]
    companies: Sequence[tuple[str, str, str, int | None]]
    sources: Sequence[str]
    tags: Sequence[str]


def _standing(standing: str, reason: str, on: date, back_on: date) -> dict[str, Any]:
    active = standing == "active"
    return {
        "standing": standing,
        "standing_reason": "" if active else reason,
        "standing_on": None if active else on,
        "back_on": back_on if standing == "parked" else None,
    }


_OWN = st.builds(
    lambda standing, rest: rest | standing,
    st.builds(
        _standing,
        st.sampled_from(("active", "active", "parked", "unfit", "do-not-contact")),
        NOTHING_OR_LINES,
        PAST_DAYS,
        DAYS,
    ),
    st.fixed_dictionaries(
        {
            "role": NOTHING_OR_LINES,
            "language": NOTHING_OR_LINES,
            "source_detail": NOTHING_OR_LINES,
            "no_next_why": NOTHING_OR_LINES,
            "priority": st.sampled_from(PRIORITIES),
            "asked_again": st.sampled_from((None, *ASKED_AGAIN)),
            "in_inbox": st.booleans(),
            "added_on": PAST_DAYS,
        }
    ),
)
_VALUES = st.fixed_dictionaries(
    {},
    optional={
        "Shoe size": st.sampled_from(("42", "42.5", "-3", "0", "123456789012345")),
        "Renewal": DAYS.map(str),
        "Paper": st.sampled_from(("matt", "gloss, thick")),
        "Colours, all": LINES,
    },
)


def _folded(several: Sequence[Any], key: Callable[[Any], str] = str) -> list[Any]:
    return list({fold_name(key(one)): one for one in several}.values())


def _names(most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(LINES, min_size=1, max_size=most).map(_folded)


_DRAWN = st.builds(
    Drawn,
    name=LINES,
    fields=_OWN,
    company=st.one_of(st.none(), st.integers(0, 2)),
    source=st.one_of(st.none(), st.integers(0, 2)),
    sent_by=st.one_of(st.none(), st.integers(0, 5)),
    points=st.lists(POINTS, max_size=4, unique_by=lambda point: point[2]),
    tags=st.lists(st.integers(0, 3), max_size=3, unique=True),
    values=_VALUES,
    notes=st.lists(NOTES, max_size=3, unique_by=lambda note: note.words),
    yearly=st.lists(YEARLY, max_size=2, unique_by=lambda one: fold_name(one[0])),
    answers=ANSWERS,
)
PEOPLE = st.builds(
    Crowd,
    people=st.lists(_DRAWN, min_size=1, max_size=4).map(lambda people: _folded(people, lambda one: one.name)),
    companies=st.lists(
        st.tuples(LINES, NOTHING_OR_LINES, NOTHING_OR_LINES, st.one_of(st.none(), st.integers(1, 5000))),
        min_size=1,
        max_size=3,
    ).map(lambda several: _folded(several, lambda one: one[0])),
    sources=_names(3),
    tags=_names(4),
)


def fill(book: Book, crowd: Crowd) -> None:
    """Write a crowd into a book, in one act."""
    book.fields.add("Shoe size", "number")
    book.fields.add("Renewal", "date")
    book.fields.add("Paper", "choice", ("matt", "gloss, thick"))
    book.fields.add("Colours, all", "text")
    own = {field.name: field.id for field, _count in book.fields.all()}
    with book.act("contact.add") as unit:
        firms = [
            companies.add_company(unit, name, trade=trade, place=place, size=size).id
            for name, trade, place, size in crowd.companies
        ]
        sources = [find_or_add_source(unit, name) for name in crowd.sources]
        hung = [tags.get_or_add_tag(unit, name).id for name in crowd.tags]
        numbers: list[int] = []
        for one in crowd.people:
            contact = unit.insert(
                "contact",
                Contact(
                    slug=free_slug(unit, "contact", one.name),
                    name=one.name,
                    company_id=None if one.company is None else firms[one.company % len(firms)],
                    source_id=None if one.source is None else sources[one.source % len(sources)],
                    referred_by_id=numbers[one.sent_by % len(numbers)] if numbers and one.sent_by is not None else None,
                    **one.fields,
                ),
            )
            numbers.append(contact.id)
            _fill_parts(unit, contact.id, one, own, hung)


def _fill_parts(unit: Journal, contact_id: int, one: Drawn, own: Mapping[str, int], hung: Sequence[int]) -> None:
    for kind, label, value in one.points:
        normal = normal_reach(kind, value, "DK")
        unit.insert(
            "contact_point", ContactPoint(contact_id=contact_id, kind=kind, label=label, value=value, normal=normal)
        )
    for number in dict.fromkeys(tag % len(hung) for tag in one.tags):
        unit.insert("contact_tag", ContactTag(contact_id=contact_id, tag_id=hung[number]))
    for name, value in one.values.items():
        unit.insert("field_value", FieldValue(contact_id=contact_id, field_id=own[name], value=value))
    for note in one.notes:
        unit.insert("note", _of(note, contact_id))
    for label, on, has_year in one.yearly:
        year = on.year if has_year else None
        unit.insert("occasion", Occasion(contact_id=contact_id, label=label, month=on.month, day=on.day, year=year))
    for answer in one.answers:
        unit.insert("answer", _of(answer, contact_id))


def _of(record: Any, contact_id: int) -> Any:
    return replace(record, contact_id=contact_id)


def portraits(book: Book) -> dict[str, Portrait]:
    """Say what a book holds of everybody, by their UUID."""
    numbers = [card.contact.id for card in book.contacts.cards(sort="added")]
    return {one.card.contact.uuid: portrait(one) for one in outgoing.read_people(book.database, numbers, talks=True)}


def portrait(one: Outgoing) -> Portrait:
    """Say all that is kept of one person themselves, without numbers and without what is computed."""
    card, company = one.card, one.company
    contact = card.contact
    told = {
        name: getattr(contact, name)
        for name in (
            *("name", "role", "language", "priority", "standing", "standing_reason", "standing_on", "back_on"),
            *("asked_again", "no_next_why", "in_inbox", "added_on", "source_detail"),
        )
    }
    return told | {
        "company": (company.name, company.trade, company.place, company.size) if company else None,
        "source": card.source,
        "referred_by": card.referred_by,
        "points": [
            (point.kind, point.label, point.value, point.normal) for point in sorted(card.points, key=lambda p: p.kind)
        ],
        "tags": sorted(card.tags),
        "fields": sorted((field.name, field.value) for field in card.fields),
        "kinds of fields": sorted({(field.name, field.kind) for field in card.fields}),
        "occasions": sorted((day.label, day.month, day.day, str(day.year)) for day in one.occasions),
        "notes": sorted(
            (note.words, str(note.noted_on), note.pinned, note.kind) for note in one.notes if not note.deal_id
        ),
        "answers": sorted(_say_answer(answer) for answer in current_answers(one.answers).values()),
        "past answers": sorted(map(_say_answer, one.answers)),
        "how answers were heard": sorted((a.criterion, str(a.channel), a.said_by, a.verified) for a in one.answers),
        "interactions": sorted(map(_say_talk, one.interactions)),
        "kept lines": sorted(one.kept_lines),
    }


def _say_answer(answer: Answer) -> tuple[str, ...]:
    parts = (answer.criterion, answer.value, answer.words, answer.answered_on, answer.amount_minor, answer.currency)
    return (*map(str, parts), str(answer.decides_on))


def _say_talk(talk: Interaction) -> tuple[str, ...]:
    return (talk.kind, talk.direction, str(talk.outcome), talk.words, str(talk.happened_on))
