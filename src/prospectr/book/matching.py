"""Matching: who a row of a file is about, among those in the book and those the same import brings.

By the book's own id or the source's, then e-mail, then phone, then name and
company together; never by a name alone. Where the names are two people's (an
office phone, a family's e-mail), or the name is all there is, that is a
question and no decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.book.known_by import AS_WRITTEN, PARTS, UUID
from prospectr.book.reach import EXACT
from prospectr.core.incoming import IncomingId
from prospectr.core.names import may_be_one
from prospectr.core.refs import say_ref
from prospectr.core.text import slug
from prospectr.core.words import N_, _
from prospectr.store import importing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.book.known_by import Person
    from prospectr.store.importing import Reads

SAME_ROW, READ_ANEW = "row", "row read anew"
"""By what somebody is known whom the very row told before: read in the very same way, or in another."""

ANSWER = "answer"
"""By what somebody is known of whom it was said who they are; that is kept with the row."""

BY_ID = frozenset({UUID, "outside id", READ_ANEW, ANSWER})
"""What tells for certain who somebody is."""


class Match(NamedTuple):
    """Whom a row is about: a contact of the book, or ``like`` a row of the same import, and by what that is known.

    ``candidates`` are contacts it may be about, ``why`` says of each what speaks for it (a key of ``WHY``);
    ``gone`` is one that it is about and that is deleted.
    """

    contact_id: int | None = None
    like: int | None = None
    by: str = ""
    candidates: tuple[int, ...] = ()
    gone: int | None = None
    why: tuple[str, ...] = ()


IN_WORDS, ANOTHER_NAME = "words", " of another"
WHY = {
    "name": N_("the same name"),
    "email": N_("the same e-mail"),
    "phone": N_("the same phone"),
    "outside id": N_("a deal or a next step of theirs"),
    f"email{ANOTHER_NAME}": N_("the same e-mail, another name"),
    f"phone{ANOTHER_NAME}": N_("the same phone, another name"),
    f"outside id{ANOTHER_NAME}": N_("a deal or a next step of theirs, another name"),
    IN_WORDS: N_("named in the words"),
}
"""What speaks for somebody being who a row is about, and decides nothing."""

MOST_NAMED = 5
"""How many of those a row may be about are named."""


def say_who_it_may_be(match: Match) -> str:
    """Say who a row may be about, and why: ``may be c1: the same name; may be c2: the same phone``."""
    told: dict[str, list[str]] = {}
    for number, why in zip(match.candidates[:MOST_NAMED], match.why, strict=False):
        told.setdefault(why, []).append(say_ref("contact", number))
    sentence = _("may be {refs}: {why}")
    return "; ".join(sentence.format(refs=", ".join(refs), why=_(WHY[why])) for why, refs in told.items())


class Matcher:
    """Finds who rows are about; it remembers those that rows before brought, or learned more of.

    With ``reads_anew`` a row that came in before is looked at again, and not passed over.
    """

    def __init__(self, reads: Reads, *, reads_anew: bool = False) -> None:
        self._reads, self._reads_anew = reads, reads_anew
        self._keys: dict[object, list[Match]] = {}
        self._names: dict[Match, str] = {}
        self._ids: dict[Match, dict[str, str]] = {}

    def look_up(self, people: Sequence[Person]) -> Found:
        """Ask the book for all it knows of some people, at once."""
        return Found(self._reads, people, reads_anew=self._reads_anew)

    def match(self, found: Found, person: Person) -> Match:
        """Return who somebody is."""
        return found.sure(person) or self.among_new(person) or found.likely(person)

    def remember(self, who: Match, person: Person) -> None:
        """Remember by what somebody is known whom a row brings, or of whom it tells more; ``who`` names them."""
        target = Match(contact_id=who.contact_id, like=who.like)
        keys: list[object] = [*person.exact, person.row, person.coming.uuid or None, person.coming.outside_id]
        keys += [("part", one) for one in person.part_ids]
        if person.name and person.company:
            keys.append((person.name, person.company))
        if person.company and not person.coming.name:
            keys.append(("company", person.company))
        if person.name and who.contact_id is None:
            keys.append(("name", person.name))
        for key in keys:
            if key is not None and target not in self._keys.setdefault(key, []):
                self._keys[key].append(target)
        if not self._names.get(target):
            self._names[target] = person.name
        self._ids[target] = {**person.own_ids, **self._ids.get(target, {})}

    def among_new(self, person: Person) -> Match | None:
        """Return somebody whom a row before brings or tells more of, or None."""
        both = (person.name, person.company) if person.name and person.company else None
        for key, by in (
            (person.coming.uuid or None, UUID),
            (person.coming.outside_id, "outside id"),
            (person.row, SAME_ROW),
            *((one, one[0]) for one in person.exact),
            *((("part", one), "outside id") for one in person.part_ids),
            (both, "name and company"),
            (("company", person.company) if person.company and not person.coming.name else None, "company"),
            (("name", person.name) if person.is_only_named else None, "name"),
        ):
            found = self._keys.get(key, ()) if key is not None else ()
            agreeing = [target for target in found if self._may_be(person, target, by)]
            if agreeing and (len(agreeing) == 1 or by != "name"):
                return agreeing[0]._replace(by=by)
        return None

    def _may_be(self, person: Person, other: Match, by: str) -> bool:
        """Tell whether somebody is one whom a row before brings.

        UUIDs tell any two apart, the source's own ids two of one name.
        """
        if by in {UUID, SAME_ROW} or (by == "outside id" and person.coming.outside_id):
            return True
        known = self._ids[other]
        apart = {origin for origin, value in person.own_ids.items() if known.get(origin, value) != value}
        if UUID in apart or by in {"name and company", "company", "name"}:
            return not apart
        return may_be_one(person.name, self._names[other])


class Found:
    """What the book knows of the people of some rows."""

    def __init__(self, reads: Reads, people: Sequence[Person], *, reads_anew: bool) -> None:
        self._reads_anew = reads_anew
        self._likely: dict[Person, Match] = {}
        self._rows = importing.rows_known(reads, [person.row.value for person in people if person.row])
        people = [person for person in people if not self._is_passed_over(person)]
        told_parts = {one for person in people for one in person.inner_ids}
        outside = [person.coming.outside_id for person in people if person.coming.outside_id]
        self._places = importing.places_of(reads, [*outside, *(one for one in told_parts if one.origin not in PARTS)])
        self._by_uuid = importing.contacts_of_uuids(
            reads, {person.coming.uuid for person in people if person.coming.uuid}
        )
        found = {
            IncomingId(table, uuid): whose
            for table in PARTS
            for uuid, whose in importing.contacts_of_parts(
                reads, table, [one.value for one in told_parts if one.origin == table]
            ).items()
        }
        self._by_part = {one: number for one, (number, _is_deleted) in found.items()}
        self._deleted_parts = {one for one, (_number, is_deleted) in found.items() if is_deleted}
        self._by_reach = _reached(reads, people)
        self._by_name = importing.called(reads, {person.name for person in people if person.name})
        slugs = {slug(person.name) for person in people if person.name and person.company}
        self._deleted_names = importing.deleted_called(reads, slugs) if slugs else {}
        numbers = {number for found in self._by_reach.values() for several in found.values() for number in several}
        numbers |= set(self._by_part.values()) | {one.contact_id for one in self._places.values() if one.contact_id}
        self._names = importing.names_of(reads, numbers)
        told = {number for several in self._rows.values() for _origin, number in several}
        gone = {number for several in self._deleted_names.values() for number, _company in several}
        self._deleted = _deleted_among(reads, numbers | told | gone | set(self._by_uuid.values()))

    def sure(self, person: Person) -> Match | None:
        """Return whom an id tells; the very row first, for it tells that nothing in it is new."""
        rows = self._rows.get(person.row.value) if person.row else None
        if rows:
            return self._live(rows[-1][1], SAME_ROW if self._is_passed_over(person) else READ_ANEW)
        if person.coming.uuid in self._by_uuid:
            return self._live(self._by_uuid[person.coming.uuid], UUID)
        place = self._places.get(person.coming.outside_id) if person.coming.outside_id else None
        return self._live(place.contact_id, "outside id") if place and place.contact_id is not None else None

    def _is_passed_over(self, person: Person) -> bool:
        """Tell whether the very row came in before, read in the very same way, and is not to be looked at again."""
        rows = self._rows.get(person.row.value, ()) if person.row else ()
        return not self._reads_anew and any(person.row and origin == person.row.origin for origin, _number in rows)

    def likely(self, person: Person) -> Match:
        """Return whom the ways to reach them tell, or name and company; else who it may be."""
        if person not in self._likely:
            self._likely[person] = self._find_likely(person)
        return self._likely[person]

    def _find_likely(self, person: Person) -> Match:
        doubtful: dict[int, str] = {}
        for by, reached in self._told(person):
            there = [number for number in reached if number not in self._deleted]
            agreeing = [number for number in there if may_be_one(person.name, self._names.get(number, ""))]
            if len(agreeing) == 1:
                return Match(contact_id=agreeing[0], by=by)
            why = by if agreeing else f"{by}{ANOTHER_NAME}"
            for number in agreeing or there:
                doubtful.setdefault(number, why)
        namesakes = self._by_name.get(person.name, []) if person.name else []
        at_company = [number for number, company in namesakes if person.company and company == person.company]
        if len(at_company) == 1:
            return Match(contact_id=at_company[0], by="name and company")
        for number, _company in namesakes:
            doubtful.setdefault(number, "name")
        if not doubtful:
            return self._gone(person)
        return Match(candidates=tuple(doubtful), why=tuple(doubtful.values()))

    def numbers_of(self, person: Person) -> tuple[int, ...]:
        """Return the contacts somebody is, or may be; none where the very row tells, for nothing is compared then."""
        match = self.sure(person) or self.likely(person)
        if match.by == SAME_ROW:
            return ()
        return (match.contact_id,) if match.contact_id is not None else match.candidates

    def whose(self, one: IncomingId) -> int | None:
        """Return whose the deal or follow-up is that is known so, or None."""
        place = self._places.get(one)
        return place.contact_id if place else self._by_part.get(one)

    def is_deleted(self, one: IncomingId) -> bool:
        """Tell whether the deal or follow-up that has a UUID is deleted."""
        return one in self._deleted_parts

    def _told(self, person: Person) -> Iterable[tuple[str, list[int]]]:
        """Give those whom each thing tells that somebody is known by, an e-mail first."""
        for kind, normal in sorted(person.exact):
            found = self._by_reach[kind].get(normal, ())
            yield kind, list(dict.fromkeys(self._follow(number) for number in found))
        for one in person.part_ids:
            place = self._places.get(one)
            number = place.contact_id if place else self._by_part.get(one)
            if number is not None:
                yield "outside id", [self._follow(number)]

    def _gone(self, person: Person) -> Match:
        """Return the deleted contact somebody is, or the one they were merged into; else that nobody is known."""
        for by, reached in self._told(person):
            gone = [number for number in reached if number in self._deleted and person.name == self._called(number)]
            if gone:
                return Match(gone=gone[0], by=by)
        is_told = self._deleted_names and person.name and person.company
        same = self._deleted_names.get(slug(person.name), ()) if is_told else ()
        for number, company in same:
            if company == person.company:
                return self._live(number, "name and company")
        return Match()

    def _called(self, number: int) -> str:
        return self._names.get(number, "")

    def _follow(self, number: int) -> int:
        """Return the contact somebody was merged into, or their own number."""
        seen = set()
        while self._deleted.get(number) is not None and number not in seen:
            seen.add(number)
            number = self._deleted[number] or number
        return number

    def _live(self, number: int, by: str) -> Match:
        number = self._follow(number)
        return Match(gone=number, by=by) if number in self._deleted else Match(contact_id=number, by=by)


def _reached(reads: Reads, people: Iterable[Person]) -> dict[str, dict[str, list[int]]]:
    """Return by kind and form the contacts who are reached by what some people are reached by."""
    normals: dict[str, set[str]] = {kind: set() for kind in EXACT}
    for person in people:
        for kind, normal in person.exact:
            normals[kind].add(normal)
    return {kind: _reached_by(reads, kind, wanted) for kind, wanted in normals.items()}


def _reached_by(reads: Reads, kind: str, wanted: set[str]) -> dict[str, list[int]]:
    written = {form.removeprefix(AS_WRITTEN) for form in wanted if form.startswith(AS_WRITTEN)}
    found = importing.reached_by(reads, kind, [form for form in wanted if not form.startswith(AS_WRITTEN)])
    if written:
        by_value = importing.reached_by(reads, kind, written, as_written=True)
        found |= {AS_WRITTEN + value: numbers for value, numbers in by_value.items()}
    return found


def _deleted_among(reads: Reads, numbers: set[int]) -> dict[int, int | None]:
    """Return those of some contacts that are deleted, and those they were merged into that are deleted as well."""
    found: dict[int, int | None] = {}
    while numbers:
        deleted = importing.deleted_among(reads, numbers)
        found |= deleted
        numbers = {number for number in deleted.values() if number is not None and number not in found}
    return found
