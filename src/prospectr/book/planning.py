"""Planning: each row of an import with its verdict, and what would be written of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import groupby, islice
from typing import TYPE_CHECKING

from prospectr.book.expecting import delta_of_new, known_after, known_when_new
from prospectr.book.givers import Givers, Source, source_of
from prospectr.book.known_by import Person, ids_of
from prospectr.book.matching import ANSWER, BY_ID, IN_WORDS, SAME_ROW, Match, Matcher, say_who_it_may_be
from prospectr.book.own_fields import OwnFields
from prospectr.book.planning_companies import CompanyPlanner
from prospectr.book.refusing import check_texts
from prospectr.core.comparison import Comparison
from prospectr.core.dealdelta import PipelineWords, without_days_to_come
from prospectr.core.delta import Delta
from prospectr.core.errors import TextRefusedError
from prospectr.core.importing import Difference, PlannedRow
from prospectr.core.incoming import Incoming, IncomingId, IncomingNote, Rejected, taking_nothing_away
from prospectr.core.record import remade
from prospectr.core.refs import say_ref
from prospectr.core.text import display_line, fold
from prospectr.core.words import _
from prospectr.store import importing, pipelines, reasons

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from prospectr.book import Book
    from prospectr.book.known_by import Reaches
    from prospectr.book.matching import Found
    from prospectr.core.delta import Known
    from prospectr.core.importing import FileRead, ImportOptions
    from prospectr.core.incoming import IncomingContact
    from prospectr.store.importing import Reads

    Answers = Mapping[int, int | None]
    """Who rows are about, by the place of the row: the number of a contact, or None for somebody new."""

    Who = tuple[str, int | None]
    """Somebody a row is about: ``contact`` and a number, or ``row`` and the place of the row that brings them."""

TOGETHER = 2_000
"""How many rows are matched at a time."""

NO_ANSWERS: Answers = {}
OF_PARTS = ("deal.", "follow_up.")
"""How the keys of what is given begin that rows of one contact each have their own of."""


class Planner:
    """Makes planned rows of what comes in, file after file; ``rows`` are those of all files so far."""

    def __init__(self, book: Book, options: ImportOptions, reaches: Reaches, answers: Answers = NO_ANSWERS) -> None:
        self._options, self._reads, self._reaches, self._answers = options, book.database, reaches, answers
        self._matcher = Matcher(self._reads, reads_anew=options.prefer_file)
        self._companies = CompanyPlanner(self._reads)
        self._fields = OwnFields(book)
        self._today = book.clock.today()
        self._pipeline = _pipeline_words(self._reads)
        self._known: dict[int, Known] = {}
        self._brought: dict[int, Known] = {}
        self._told: set[Who] = set()
        self._passed: set[int] = set()
        self._parts: dict[IncomingId, Who] = {}
        self._givers = Givers(self._reads)
        self._source = Source("", "")
        self.rows: list[PlannedRow] = []

    def plan_rows(self, file: int, facts: FileRead, signature: str, entries: Iterator[Incoming | Rejected]) -> None:
        """Plan the rows of a file; ``signature`` tells how it is read: which column fills which field."""
        self._begin_file(facts)
        while some := list(islice(entries, TOGETHER)):
            self._plan_some([self._begin(file, entry, signature) for entry in some])

    def plan_again(self, rows: Iterable[PlannedRow], files: Sequence[FileRead]) -> None:
        """Plan rows that were planned before, now that questions are answered; what writes nothing stays as it was."""
        for number, of_file in groupby(rows, key=lambda row: row.file):
            self._begin_file(files[number])
            while some := list(islice(of_file, TOGETHER)):
                self._plan_some([_as_begun(row) for row in some])

    def _begin_file(self, facts: FileRead) -> None:
        self._source = source_of(facts)
        self._passed.clear()

    def _plan_some(self, begun: list[PlannedRow]) -> None:
        """Plan rows that are begun; the book is asked for all of them at once."""
        first = len(self.rows)
        people = {
            first + place: Person(row.incoming, row.incoming.contact, self._reaches)
            for place, row in enumerate(begun)
            if row.verdict == "new" and row.incoming is not None and row.incoming.contact is not None
        }
        self._companies.look_up(begun)
        found = self._matcher.look_up(list(people.values()))
        told = (number for place, person in people.items() for number in self._numbers(place, found, person))
        self._get_to_know(told)
        for place, row in enumerate(begun, first):
            if place in people:
                row = self._planned(place, row, people[place], found)  # noqa: PLW2901 - begun, then planned
            elif row.verdict == "new" and row.incoming is not None and row.incoming.company is not None:
                row = self._companies.plan(row, row.incoming.company)  # noqa: PLW2901
            self._note_told(place, row)
            self.rows.append(row)

    def _note_told(self, place: int, row: PlannedRow) -> None:
        """Note of whom a row tells: a row after that tells otherwise does not count."""
        if row.matched_by == SAME_ROW and row.contact_id is not None:
            self._passed.add(row.contact_id)
        if row.is_whole and row.contact_id is not None:
            self._told.add(("contact", row.contact_id))
        elif row.is_whole:
            self._told.add(("row", place if row.like is None else row.like))

    def _numbers(self, place: int, found: Found, person: Person) -> Iterable[int]:
        answer = self._answers.get(place)
        return (*found.numbers_of(person), answer) if answer is not None else found.numbers_of(person)

    def _begin(self, file: int, entry: Incoming | Rejected, signature: str) -> PlannedRow:
        """Begin a row: what can be said of it without looking who it is about."""
        if isinstance(entry, Rejected):
            name = display_line(entry.text)
            return PlannedRow(file=file, number=entry.number, verdict="rejected", name=name, reason=entry.reason)
        mark = hashlib.blake2b((entry.fingerprint or repr(entry)).encode("utf-8", "replace"), digest_size=16)
        coming = entry.contact
        if coming is not None:
            fields, unfit = self._fields.fit(coming.fields)
            words = [*coming.leftovers, *unfit]
            if coming.standing == "parked" and coming.back_on is None:
                words.append(_("Parked, the file does not say until when."))
                coming = remade(coming, standing="")
            if words or fields != coming.fields:
                kept = (IncomingNote("\n".join(words)),) if words else ()
                coming = remade(coming, notes=(*coming.notes, *kept), fields=fields, leftovers=tuple(words))
            if coming.deals:
                coming = remade(coming, deals=tuple(without_days_to_come(deal, self._today) for deal in coming.deals))
        entry = Incoming(
            number=entry.number,
            contact=coming,
            company=entry.company,
            fingerprint=mark.hexdigest(),
            signature=signature,
        )
        name = entry.company.name if entry.company else _name_of(coming) if coming else ""
        row = PlannedRow(file=file, number=entry.number, verdict="new", name=name, incoming=entry)
        try:
            if coming is not None:
                check_texts(name, coming)
        except TextRefusedError as error:
            return remade(row, verdict="rejected", reason=error.message, incoming=None, name=display_line(name)[:60])
        return row

    def _planned(self, place: int, row: PlannedRow, person: Person, found: Found) -> PlannedRow:
        """Plan a row about a person."""
        match = self._answered(place, person) or self._matcher.match(found, person)
        if match.gone is not None:
            ref = say_ref("contact", match.gone)
            reason = _("{ref} is deleted; bring them back: prospectr undelete {ref}").format(ref=ref)
            return remade(row, verdict="conflict", contact_id=match.gone, matched_by=match.by, reason=reason)
        if not match.candidates and match == Match() and not row.name:
            match = self._named_in_words(person)
        if match.candidates:
            sure = self._decided(match, person)
            if sure is None:
                return remade(row, verdict="conflict", candidates=match.candidates, reason=say_who_it_may_be(match))
            match = sure
        if match.contact_id is not None and match.by == SAME_ROW:
            if self._options.alike == "new":  # a row after that was theirs is theirs again, and nobody new
                self._matcher.remember(match, person)
            row = remade(row, verdict="same", contact_id=match.contact_id, matched_by=match.by)
            return remade(row, incoming=None, is_whole=person.coming.is_whole)
        if match.like is not None:
            return self._compared(row, person, self._like(match.like), match, found)
        if match.contact_id is not None:
            self._get_to_know([match.contact_id])
            return self._compared(row, person, self._known[match.contact_id], match, found)
        if not row.name:
            return remade(row, verdict="rejected", reason=_("nobody is named"))
        return self._brought_new(place, row, person, found)

    def _brought_new(self, place: int, row: PlannedRow, person: Person, found: Found) -> PlannedRow:
        """Plan a row that brings somebody new."""
        self._matcher.remember(Match(like=place), person)
        taken = self._claim(person, ("row", place), found)
        delta = delta_of_new(_without_parts(person.coming, taken.keys()), person.reach)
        told_of = _told_of(person.coming, taken)
        return remade(row, verdict="new", delta=delta, conflicts=told_of, is_whole=person.coming.is_whole)

    def _answered(self, place: int, person: Person) -> Match | None:
        """Return who a row is about, where somebody said so; somebody new may be whom a row before brings."""
        if place not in self._answers:
            return None
        answer = self._answers[place]
        if answer is None:
            return self._matcher.among_new(person) or Match()
        return Match(contact_id=answer, by=ANSWER)

    def _decided(self, match: Match, person: Person) -> Match | None:
        """Return who it is of those it may be, as the options say; None where they do not."""
        if self._options.alike == "new":
            return self._matcher.among_new(person) or Match()
        if self._options.alike == "same" and len(match.candidates) == 1:
            self._get_to_know(match.candidates)
            return Match(contact_id=match.candidates[0], by=ANSWER)
        return None

    def _named_in_words(self, person: Person) -> Match:
        """Return whom the words of a follow-up name that is with nobody else."""
        words = fold(" ".join(step.words for step in person.coming.follow_ups))
        named = tuple(importing.names_in(self._reads, words)) if words else ()
        return Match(candidates=named, why=(IN_WORDS,) * len(named))

    def _compared(self, row: PlannedRow, person: Person, known: Known, match: Match, found: Found) -> PlannedRow:
        """Plan a row about somebody who is there, or whom a row before brings."""

        def was_imported(key: str) -> bool:
            is_told_before = match.contact_id in self._passed and not key.startswith(OF_PARTS)
            return match.like is None and not is_told_before and self._givers.gave(self._source, known.contact, key)

        who: Who = ("row", match.like) if match.like is not None else ("contact", match.contact_id)
        taken = self._claim(person, who, found)
        coming = _without_parts(person.coming, taken.keys())
        if coming.is_whole and coming.uuid != known.contact.uuid:  # of another book, or merged into them
            coming = remade(coming, is_whole=False)

        def compare(coming: IncomingContact) -> Delta:
            return Comparison(
                known,
                coming,
                person.reach,
                prefer_file=self._options.prefer_file,
                was_imported=was_imported,
                is_certain=match.by in BY_ID,
                pipeline=self._pipeline,
            ).delta()

        delta = compare(coming)
        if coming.is_whole and known.has_merged:
            delta = _keeping_all(delta, compare(taking_nothing_away(coming)))
        if coming.is_whole and who in self._told:
            delta = _told_twice(delta)
        after = known_after(known, person, delta)
        if match.like is not None:
            self._brought[match.like] = after
        elif match.contact_id is not None:
            self._known[match.contact_id] = after
        conflicts = (*delta.conflicts, *_told_of(person.coming, taken))
        is_kept = bool(delta.differences) or match.by == ANSWER
        if delta.differences or conflicts:
            self._matcher.remember(match, person)
        return remade(
            row,
            verdict="conflict" if conflicts else "changed" if delta.differences else "same",
            contact_id=match.contact_id,
            like=match.like,
            matched_by=match.by,
            differences=delta.differences,
            conflicts=conflicts,
            is_emptied=delta.is_emptied,
            incoming=row.incoming if is_kept or conflicts else None,
            delta=delta if is_kept else None,
            is_whole=coming.is_whole,
        )

    def _claim(self, person: Person, who: Who, found: Found) -> dict[IncomingId, str]:
        """Note whose the deals and follow-ups of a row are; return those that are not theirs, and what they are."""
        taken = {}
        for one in person.inner_ids:
            there = found.whose(one)
            kind, number = self._parts.setdefault(one, who if there is None else ("contact", there))
            if (kind, number) == who:
                if found.is_deleted(one):
                    taken[one] = _("deleted")
            elif number is not None:
                whose = (
                    say_ref("contact", number)
                    if kind == "contact"
                    else _("row {number}").format(number=self.rows[number].number)
                )
                taken[one] = _("one of {whose}").format(whose=whose)
        return taken

    def _like(self, place: int) -> Known:
        """Return somebody whom the row at ``place`` brings, as they will be by now."""
        if place not in self._brought:
            row = self.rows[place]
            incoming, delta = row.incoming, row.delta
            if incoming is None or incoming.contact is None or delta is None:
                raise TypeError(row)
            person = Person(incoming, incoming.contact, self._reaches)
            self._brought[place] = known_when_new(row.name, person, delta)
        return self._brought[place]

    def _get_to_know(self, numbers: Iterable[int]) -> None:
        wanted = [number for number in numbers if number not in self._known]
        if wanted:
            self._known.update(importing.known_contacts(self._reads, wanted))


def _pipeline_words(reads: Reads) -> PipelineWords:
    """Return what the book calls its stages, pipelines and reasons for losing."""
    return PipelineWords(
        stages={stage.id: stage.folded_name for stage in pipelines.list_stages(reads)},
        pipelines=frozenset(one.folded_name for one in pipelines.list_pipelines(reads)),
        reasons={reason.id: reason.folded_name for reason in reasons.all_reasons(reads)},
    )


def _as_begun(row: PlannedRow) -> PlannedRow:
    """Return a planned row as it was when it was begun; one of which nothing is to be written, as it is."""
    if row.incoming is None:
        return row
    return PlannedRow(file=row.file, number=row.number, verdict="new", name=row.name, incoming=row.incoming)


def _keeping_all(whole: Delta, kept: Delta) -> Delta:
    """Return what is to be written of somebody others were merged into: ``kept``; what it would take away is told."""
    left = tuple(one for one in whole.differences if one not in kept.differences)
    return replace(kept, conflicts=(*kept.conflicts, *left))


def _told_twice(delta: Delta) -> Delta:
    """Return what is to be written of somebody whole of whom a row before tells already: nothing, the first counts."""
    return Delta(conflicts=(*delta.differences, *delta.conflicts))


def _without_parts(coming: IncomingContact, taken: AbstractSet[IncomingId]) -> IncomingContact:
    """Leave out the deals and follow-ups that are somebody else's, or deleted."""
    if not taken:
        return coming
    return remade(
        coming,
        deals=tuple(deal for deal in coming.deals if taken.isdisjoint(ids_of(deal))),
        follow_ups=tuple(step for step in coming.follow_ups if taken.isdisjoint(ids_of(step))),
    )


def _told_of(coming: IncomingContact, taken: Mapping[IncomingId, str]) -> tuple[Difference, ...]:
    """Say which deals and follow-ups are left out, and why."""
    said = [("deal", deal.title, ids_of(deal)) for deal in coming.deals]
    said += [("follow-up", f"{step.kind} {step.words}".strip(), ids_of(step)) for step in coming.follow_ups]
    return tuple(
        Difference(field=field, before=next(taken[one] for one in ids if one in taken), after=words)
        for field, words, ids in said
        if not taken.keys().isdisjoint(ids)
    )


def _name_of(coming: IncomingContact) -> str:
    """Return what somebody is called; where nobody is named, what else there is to go by."""
    if name := coming.name.strip():
        return name
    company = coming.company.name if coming.company else ""
    reach = (point.value for kind in ("email", "phone", "link") for point in coming.points if point.kind == kind)
    deals = (deal.title for deal in coming.deals)
    return next((name.strip() for name in (company, *reach, *deals) if name.strip()), "")
