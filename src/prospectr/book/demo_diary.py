"""The diaries of the sample book: their lines read, and written into the book as if each had been on its day."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from prospectr.book.capture import Lookups, read_capture
from prospectr.book.demo_deals import WRITE_DEAL, deal_for, write_goals
from prospectr.core.answering import parse_answer
from prospectr.core.dates import is_working_day, next_working_day
from prospectr.core.field import Field
from prospectr.core.followup import INTERACTION_KIND_OF, OPEN_STATES, parse_plan
from prospectr.core.interaction import Interaction, default_outcome
from prospectr.core.money import parse_money
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import say_label, year_kept
from prospectr.core.qualification import CRITERIA, Answer
from prospectr.core.quickadd import parse_quick_add
from prospectr.core.record import record
from prospectr.core.source import SourceCost
from prospectr.core.standing import decided
from prospectr.core.words import _
from prospectr.store import companies, contacts, fields, sources
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from prospectr.book import Book
    from prospectr.core.contact import Contact
    from prospectr.core.field import FieldKind
    from prospectr.store.journal import Journal

STATE_OF_VERB = {
    "plan": "planned",
    "confirmed": "confirmed",
    "done": "done",
    "kept": "kept",
    "cancelled": "cancelled",
    "no-show": "no-show",
}
"""What a diary calls the states of a follow-up."""

STANDING_OF_VERB = {"parked": "parked", "unfit": "unfit", "left-alone": "do-not-contact"}
"""What a diary calls the decisions on a contact."""

EXACT = frozenset({"remember", "remembered"})
"""The verbs whose days are not moved to a working day."""

HOUR = "09:00"
"""The wall time at which everything in a diary is written."""


@dataclass(slots=True, kw_only=True)
class Person:
    """Someone of the sample book as written down: the line they are added with, their details, their diary."""

    line: str
    details: list[tuple[str, str]] = field(default_factory=list)
    diary: list[str] = field(default_factory=list)

    def all(self, name: str) -> tuple[str, ...]:
        """Return every detail called ``name``."""
        return tuple(text for key, text in self.details if key == name)


@record
class Entry:
    """A line of a diary: on which day, of what kind, the words after that, and what stands beside them."""

    contact_id: int
    on: date
    verb: str
    words: str
    asides: Mapping[str, str]


@record
class Desk:
    """What is at hand while the sample book is written.

    ``ids`` are the contacts' numbers, by name; ``deals`` those of each contact's newest deal, by the contact's number.
    """

    book: Book
    unit: Journal
    fields: dict[str, Field]
    ids: dict[str, int]
    deals: dict[int, int]

    @property
    def today(self) -> date:
        """The day the sample is made around."""
        return self.book.clock.today()

    def write_as_of(self, on: date) -> None:
        """Let what is written from here on have been written on that day, at the latest now."""
        clock = self.book.clock
        self.unit.now = min(clock.instant(on, HOUR, clock.zone()), clock.now())

    def find_day(self, word: str) -> date:
        """Return the day that ``word`` means: a working day, except perhaps today; further off where it is none."""
        working_days = self.book.settings.working_days
        if word == "today":
            return self.today
        if word == "next":
            return next_working_day(self.today, working_days)
        away = 1 if int(word) > 0 else -1
        days = [self.find_exact_day(word) + timedelta(days=away * further) for further in range(7)]
        return next((on for on in days if is_working_day(on, working_days)), days[0])

    def find_exact_day(self, word: str) -> date:
        """Return the day so many days from today."""
        return self.today + timedelta(days=int(word))

    def contact(self, contact_id: int) -> Contact:
        """Return a contact as it stands inside the unit of work."""
        (found,) = contacts.get_contacts(self.unit, [contact_id])
        return found


def read_people(parts: Iterable[str]) -> list[Person]:
    """Read everyone of ``parts``: a line each, details and diary indented under it."""
    people: list[Person] = []
    for text in "".join(parts).splitlines():
        head, colon, rest = text.strip().partition(":")
        if text and not text.startswith(" "):
            people.append(Person(line=text))
        elif colon and head.isalpha():
            people[-1].details.append((head, rest.strip()))
        elif text:
            people[-1].diary.append(text.strip())
    return people


def write_sample(
    book: Book,
    unit: Journal,
    people: Iterable[Person],
    own_fields: Iterable[tuple[str, FieldKind, tuple[str, ...]]],
    costs: str,
) -> int:
    """Write the whole sample inside the caller's unit of work; return the number of the first contact."""
    desk = Desk(book=book, unit=unit, fields={}, ids={}, deals={})
    for name, kind, choices in own_fields:
        made = fields.add_field(unit, Field(slug="", name=name, folded_name="", kind=kind, choices="\n".join(choices)))
        desk.fields[made.slug] = made
    written = [(_add(desk, person), person.diary) for person in people]
    for text in costs.split("\n"):
        if text:
            _write_cost(desk, text)
    for contact_id, diary in written:
        desk.write_as_of(_first_day(desk, diary))
        for text in diary:
            _write_entry(desk, contact_id, text)
    desk.write_as_of(desk.today)
    write_goals(desk)
    return min(desk.ids.values())


def _first_day(desk: Desk, diary: list[str]) -> date:
    """Return the day somebody was added on: that of the first line of their diary, at the latest today."""
    return min([desk.find_day(diary[0].split()[0]) if diary else desk.today, desk.today])


def _add(desk: Desk, person: Person) -> int:
    """Add a contact; ``desk`` tells who sent them, as nobody is in the file before the unit ends."""
    desk.write_as_of(_first_day(desk, person.diary))
    line = parse_quick_add(" ".join((person.line, *person.all("more"))).split(), desk.fields)
    line = replace(
        line,
        role="".join(person.all("role")),
        language="".join(person.all("language")),
        priority="".join(person.all("priority")),
        addresses=person.all("address"),
    )
    capture = read_capture(desk.book, replace(line, by=None), Lookups(desk.book, desk.fields))
    referrer = desk.ids[line.by] if line.by else None
    contact_id, _records = desk.book.contacts.write(desk.unit, replace(capture, referred_by_id=referrer))
    desk.ids[capture.name] = contact_id
    for facts in person.all("company"):
        _describe_company(desk, contact_id, facts)
    return contact_id


def _describe_company(desk: Desk, contact_id: int, facts: str) -> None:
    """Write what a contact's company is: ``bakery, Aarhus, 4``."""
    company = companies.find_company(desk.unit, desk.contact(contact_id).company_id or 0)
    if company is not None:
        trade, place, size = facts.split(", ")
        desk.unit.update("company", company, replace(company, trade=trade, place=place, size=int(size)))


def _write_cost(desk: Desk, text: str) -> None:
    """Write what a source cost: its name, the amount, the first and the last day, the words."""
    name, amount, first, last, words = text.split(maxsplit=4)
    source = sources.find_source_called(desk.unit, name) or sources.add_source(desk.unit, name)
    money = parse_money(amount, desk.book.settings.currency)
    desk.write_as_of(desk.find_exact_day(last))
    cost = SourceCost(
        source_id=source.id,
        amount_minor=money.minor,
        currency=money.currency,
        from_on=desk.find_exact_day(first),
        until_on=desk.find_exact_day(last),
        words=words,
    )
    desk.unit.insert("source_cost", cost)


def _write_entry(desk: Desk, contact_id: int, text: str) -> None:
    said, *beside = text.split(" | ")
    day, verb, words = [*said.split(maxsplit=2), ""][:3]
    on = desk.find_exact_day(day) if verb in EXACT else desk.find_day(day)
    asides = {name: value for name, _space, value in (aside.partition(" ") for aside in beside)}
    if verb not in STATE_OF_VERB:  # a step was planned when what stands before it was written
        desk.write_as_of(min(on, desk.today))
    WRITE[verb](desk, Entry(contact_id=contact_id, on=on, verb=verb, words=words, asides=asides))


def _write_step(desk: Desk, entry: Entry) -> None:
    """Write a follow-up; one that was done, kept or missed is also the talk it was, and a series goes on."""
    kind, _space, words = entry.words.partition(" ")
    plan = parse_plan(f"{kind} {entry.on} {words}", entry.on)
    planned = desk.book.follow_ups.write(desk.unit, entry.contact_id, plan, deal_id=deal_for(desk, entry), is_new=True)
    state = STATE_OF_VERB[entry.verb]
    if state == "planned":
        return
    is_open = state in OPEN_STATES
    closed = replace(planned, state=state, closed_on=None if is_open else entry.on)
    step = desk.unit.update("follow_up", planned, closed)
    talk = INTERACTION_KIND_OF[kind]
    if talk and state in {"done", "kept", "no-show"}:
        outcome = "no-answer" if state == "no-show" else default_outcome(talk, "out")
        happened = _talk(desk, replace(entry, verb="out", words=plan.words), talk, outcome)
        desk.unit.insert("interaction", replace(happened, follow_up_id=step.id))
    if not is_open:
        desk.book.follow_ups.go_on(desk.unit, step)


def _write_talk(desk: Desk, entry: Entry) -> None:
    head, _colon, words = entry.words.partition(":")
    kind, _space, outcome = head.partition(" ")
    entry = replace(entry, words=words.strip())
    desk.unit.insert("interaction", _talk(desk, entry, kind, outcome or default_outcome(kind, entry.verb)))


def _talk(desk: Desk, entry: Entry, kind: str, outcome: str | None) -> Interaction:
    return Interaction(
        contact_id=entry.contact_id,
        deal_id=deal_for(desk, entry),
        kind=kind,
        direction=entry.verb,
        outcome=outcome,
        words=entry.words,
        happened_on=entry.on,
        answered_on=entry.on if "seen" in entry.asides else None,
    )


def _write_note(desk: Desk, entry: Entry) -> None:
    note = Note(
        contact_id=entry.contact_id,
        deal_id=deal_for(desk, entry),
        kind="alternatives" if entry.verb == "alternatives" else "note",
        words=entry.words,
        pinned=entry.verb == "pin",
        noted_on=entry.on,
    )
    desk.unit.insert("note", note)


def _write_concern(desk: Desk, entry: Entry) -> None:
    kind = "request" if entry.verb == "wants" else "concern"
    concern = Concern(
        contact_id=entry.contact_id,
        deal_id=deal_for(desk, entry),
        kind=kind,
        words=entry.words,
        raised_on=entry.on,
    )
    desk.unit.insert("concern", concern)


def _settle(desk: Desk, entry: Entry) -> None:
    """Write the answer to the newest concern."""
    concern = list_owned(desk.unit, Concern, entry.contact_id)[0]
    desk.unit.update("concern", concern, replace(concern, answer=entry.words, answered_on=entry.on))


def _write_answer(desk: Desk, entry: Entry) -> None:
    """Write what was answered to the criterion ``entry.verb``; a day in it counts from the day it was said."""
    given = parse_answer(entry.words, entry.verb, entry.on, desk.book.settings.currency)
    answer = Answer(
        contact_id=entry.contact_id,
        criterion=entry.verb,
        value=given.value,
        words=given.words,
        amount_minor=given.amount.minor if given.amount else None,
        currency=given.amount.currency if given.amount else None,
        decides_on=given.decides_on,
        answered_on=entry.on,
        channel=entry.asides.get("via"),
        said_by=entry.asides.get("said-by", ""),
        verified="verified" in entry.asides,
        decider_id=desk.ids[entry.asides["decider"]] if "decider" in entry.asides else None,
    )
    desk.unit.insert("answer", answer)


def _write_occasion(desk: Desk, entry: Entry) -> None:
    """Write a day to remember: how many years it makes where that is known, then what it is, nothing for a birthday."""
    first, _space, others = entry.words.partition(" ")
    on, has_years = entry.on, first.isdecimal()
    year = year_kept(on.month, on.day, on.year - int(first)) if has_years else None
    label = others if has_years else entry.words
    occasion = desk.book.occasions.write(desk.unit, entry.contact_id, label, (on.month, on.day, year))
    if entry.verb == "remembered":
        desk.unit.update("occasion", occasion, replace(occasion, handled_on=on))
        card = _("card: {label}").format(label=say_label(occasion))
        desk.unit.insert("interaction", _talk(desk, replace(entry, verb="out", words=card), "message", None))


def _decide(desk: Desk, entry: Entry) -> None:
    """Write a decision on a contact, as of its day: the day they come back where they are parked, then the reason."""
    standing, words = STANDING_OF_VERB[entry.verb], entry.words
    back, _space, reason = words.partition(" ") if standing == "parked" else ("", "", words)
    before = desk.contact(entry.contact_id)
    after = decided(
        before,
        standing,
        entry.on,
        reason=reason,
        back_on=desk.find_day(back) if back else None,
        asked_again=entry.asides.get("asked"),
    )
    desk.unit.update("contact", before, after)


def _plan_nothing(desk: Desk, entry: Entry) -> None:
    """Write why there is no next step."""
    before = desk.contact(entry.contact_id)
    desk.unit.update("contact", before, replace(before, no_next_why=entry.words))


def _delete(desk: Desk, entry: Entry) -> None:
    """Delete a contact who has no open follow-up to take along."""
    before = desk.contact(entry.contact_id)
    desk.unit.update("contact", before, replace(before, deleted_at=desk.unit.now))


def _add_only(_desk: Desk, _entry: Entry) -> None:
    """Write nothing: the day they were added on is told by the line itself."""


WRITE: dict[str, Callable[[Desk, Entry], None]] = {
    **dict.fromkeys(STATE_OF_VERB, _write_step),
    **dict.fromkeys(STANDING_OF_VERB, _decide),
    **dict.fromkeys(CRITERIA, _write_answer),
    **dict.fromkeys(("in", "out"), _write_talk),
    **dict.fromkeys(("note", "pin", "alternatives"), _write_note),
    **dict.fromkeys(("asks", "wants"), _write_concern),
    **dict.fromkeys(("remember", "remembered"), _write_occasion),
    **WRITE_DEAL,
    "settled": _settle,
    "no-next": _plan_nothing,
    "deleted": _delete,
    "added": _add_only,
}
"""Each verb of a diary and what writes it."""
