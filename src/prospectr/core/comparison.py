"""Comparing: a contact of the book beside what comes in of them.

An import fills what is empty and adds what is missing. Where the book and the
file hold different things of which there can be only one, the file's word
counts if the same source gave the book its own, if the book itself wrote the
file, or if the seller prefers the file; else it is a conflict, and the book
stays as it is. Nothing is emptied but by a file the book itself wrote, and who
is to be left alone stays so whatever a file says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prospectr.core.contact import STANDINGS
from prospectr.core.dealdelta import DEAL_FIELDS, NO_WORDS, deals_alike, differing, is_noted, notes_of_deal, say_deal
from prospectr.core.delta import COLUMN_OF, LEFT_ALONE, LISTS, NORMAL, OF_STANDING, Delta
from prospectr.core.followup import OPEN_STATES
from prospectr.core.importing import Difference
from prospectr.core.incoming import IncomingId
from prospectr.core.partdelta import (
    company_differing,
    find_same_step,
    is_heard,
    one_way,
    pair_days,
    say_day_of,
    say_referred_by,
    say_step,
    say_way,
)
from prospectr.core.text import fold, fold_name
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from prospectr.core.contact import Contact, ContactPoint
    from prospectr.core.deal import Deal
    from prospectr.core.dealdelta import PipelineWords
    from prospectr.core.delta import Known
    from prospectr.core.followup import FollowUp
    from prospectr.core.incoming import (
        IncomingContact,
        IncomingDeal,
        IncomingFollowUp,
        IncomingPoint,
    )

TEXTS = ("name", "company", "role", "language", "source", "source_detail", "referred_by")
"""What a contact has one of, and what a file may tell otherwise than the book."""

OWN_WORDS, OWN_DAYS = ("priority", "standing_reason", "asked_again", "no_next_why"), ("standing_on", "back_on")
"""What only a file the book itself wrote can tell of a contact who is there."""


class Comparison:
    """A contact of the book beside what comes in of them; ``delta`` is what that comes to.

    ``reach`` are the ways to reach them as they come in, each with the form it
    is compared by. ``was_imported`` tells whether the book's value of a field
    was given by an import of the same source; it is asked only where that
    matters. ``is_certain`` tells that an id, and not a way to reach them, says
    who it is: then a new name may be theirs. ``pipeline`` holds what the book
    calls its stages, pipelines and reasons.
    """

    def __init__(
        self,
        known: Known,
        coming: IncomingContact,
        reach: Sequence[tuple[IncomingPoint, str | None]],
        *,
        prefer_file: bool = False,
        was_imported: Callable[[str], bool] = lambda _field: False,
        is_certain: bool = False,
        pipeline: PipelineWords = NO_WORDS,
    ) -> None:
        self.pipeline, self.is_certain = pipeline, is_certain
        self.known, self.coming, self.reach = known, coming, reach
        self.may_change = prefer_file or coming.is_whole
        self.was_imported = was_imported
        self.changes: dict[str, Any] = {}
        self.parts: dict[str, list[Any]] = {}
        self.differences: list[Difference] = []
        self.conflicts: list[Difference] = []
        self.is_emptied = False
        self.fills_company = self.overrules_company = False

    def delta(self) -> Delta:
        """Compare everything."""
        self._compare_texts()
        self._compare_company()
        self._compare_own()
        self._compare_reach()
        self._compare_tags()
        self._compare_fields()
        self._compare_occasions()
        self._add_new_words()
        self._compare_deals()
        self._compare_follow_ups()
        outside_id = self.coming.outside_id if self.coming.outside_id not in self.known.ids else None
        if outside_id:
            self.differences.append(Difference(field="id", before="", after=" ".join(outside_id)))
        return Delta(
            changes=self.changes,
            outside_id=outside_id,
            fills_company=self.fills_company or self.overrules_company,
            overrules_company=self.overrules_company,
            differences=tuple(self.differences),
            conflicts=tuple(self.conflicts),
            is_emptied=self.is_emptied,
            **{name: tuple(found) for name, found in self.parts.items()},
        )

    def _add(self, part: str, value: object, field: str, after: str, before: str = "") -> None:
        self.parts.setdefault(part, []).append(value)
        self.differences.append(Difference(field=field, before=before, after=after))

    def _settle(self, field: str, before: str, after: str, key: str = "") -> bool:
        """Tell whether the book's value gives way to the file's, where both are there; note either way.

        ``key`` is by what ``was_imported`` knows the value, where that is not the field.
        """
        difference = Difference(field=field, before=before, after=after)
        if self.may_change or self.was_imported(key or field):
            self.differences.append(difference)
            return True
        self.conflicts.append(difference)
        return False

    def _empties(self, field: str) -> bool:
        return self.coming.is_whole and COLUMN_OF.get(field, field) in self.coming.given

    def _compare_texts(self) -> None:
        known = self.known
        held = {"company": known.company, "source": known.source, "referred_by": known.referred_by}
        for field in TEXTS:
            before = held[field] if field in held else getattr(known.contact, field)
            company = self.coming.company
            given = getattr(self.coming, field) if field != "company" else company.name if company else ""
            after = given.strip()
            if field == "name" and self._is_only_named(known.contact.uuid):
                continue
            if field == "referred_by" and after and say_referred_by(after) in known.notes:
                continue
            if (fold_name(after) if after else "") == (fold_name(before) if before else ""):
                if self.coming.is_whole and after != before:
                    self._change(field, before, after)
            elif not after:
                if self._empties(field) and field != "name":
                    self.is_emptied = True
                    self._change(field, before, "")
            elif not before:
                self._change(field, "", after)
            elif self._gives_way(field, before, after):
                self.changes[field] = after

    def _gives_way(self, field: str, before: str, after: str) -> bool:
        """Tell whether a text of the book gives way; a name does so only where it is certain whose it is."""
        if field == "name" and not (self.may_change or self.is_certain):
            self.conflicts.append(Difference(field=field, before=before, after=after))
            return False
        return self._settle(field, before, after)

    def _is_only_named(self, uuid: str) -> bool:
        """Tell whether a deal or a follow-up of a file of ours names them, for people to read: the UUID tells who."""
        coming = self.coming
        return coming.uuid == uuid != "" and not coming.is_whole and bool(coming.deals or coming.follow_ups)

    def _change(self, field: str, before: str, after: str) -> None:
        self.changes[field] = after
        self.differences.append(Difference(field=field, before=before, after=after))

    def _compare_company(self) -> None:
        """Fill in what the company lacks, where it stays the same one."""
        company, known = self.coming.company, self.known
        if company is None or fold_name(company.name) != fold_name(known.company):
            return
        for field, before, after in company_differing(known, company):
            if before and not self.may_change:
                self._refuse(field, before, after)
                continue
            self.fills_company |= not before
            self.overrules_company |= bool(before)
            self.differences.append(Difference(field=field, before=before, after=after))

    def _compare_own(self) -> None:
        """Compare what is the seller's own decision; who wishes to be left alone is, wherever that comes from."""
        contact, coming = self.known.contact, self.coming
        self._compare_standing(contact.standing)
        if not coming.is_whole:
            if coming.priority and coming.priority != contact.priority:
                if contact.priority == NORMAL:
                    self._change("priority", contact.priority, coming.priority)
                elif coming.priority != NORMAL and self._settle("priority", contact.priority, coming.priority):
                    self.changes["priority"] = coming.priority
            return
        self._compare_decisions(contact)

    def _compare_decisions(self, contact: Contact) -> None:
        """Compare what goes with the seller's decisions, in a file the book itself wrote."""
        coming = self.coming
        is_left_alone = contact.standing == LEFT_ALONE
        for field in OWN_WORDS:
            before, after = getattr(contact, field) or "", getattr(coming, field)
            stays = is_left_alone and field in OF_STANDING and before
            if field in coming.given and after != before and (after or field != "priority") and not stays:
                self.is_emptied |= not after
                self._change(field, before, after)
                self.changes[field] = after or (None if field == "asked_again" else "")
        for field in OWN_DAYS:
            day, held = getattr(coming, field), getattr(contact, field)
            stays = is_left_alone and field in OF_STANDING and held
            if field in coming.given and day != held and (day or field == "standing_on") and not stays:
                self._change(field, str(held or ""), str(day or ""))
                self.changes[field] = day
        if coming.added_on and coming.added_on != contact.added_on:
            self._refuse("added_on", str(contact.added_on or ""), str(coming.added_on))
        if coming.in_inbox is not None and coming.in_inbox != contact.in_inbox and not is_left_alone:
            self._change("inbox", str(contact.in_inbox), str(coming.in_inbox))
            self.changes["in_inbox"] = self.changes.pop("inbox") == "True"

    def _compare_standing(self, held: str) -> None:
        coming = self.coming
        standing = coming.standing
        if standing not in STANDINGS or standing == held or (standing == "active" and not coming.is_whole):
            return
        if standing == "parked" and coming.back_on is None:
            return
        if standing == LEFT_ALONE:
            self._change("standing", held, standing)
        elif held == LEFT_ALONE or not self._settle("standing", held, standing):
            self.conflicts += [Difference(field="standing", before=held, after=standing)] if held == LEFT_ALONE else []
            return
        self.changes |= {
            "standing": standing,
            "standing_reason": coming.standing_reason,
            "back_on": coming.back_on if standing == "parked" else None,
        }

    def _compare_reach(self) -> None:
        there: dict[tuple[str, str], list[ContactPoint]] = {}
        for held in self.known.points:
            there.setdefault((held.kind, held.normal or fold(held.value)), []).append(held)
        exact = {(point.kind, point.value) for point, _normal in self.reach}
        named: set[int] = set()
        for point, normal in self.reach:
            alike = there.get((point.kind, normal or fold(point.value)), [])
            same = [held for held in alike if held.value == point.value]
            if self.coming.is_whole:
                same += [one for one in alike if (one.kind, one.value) not in exact and one.id not in named]
            same = same or ([] if self.coming.is_whole else alike)
            if not same:
                self._add("points", point, point.kind, point.value)
                continue
            named.add(same[0].id)
            if self.coming.is_whole and (point.value, point.label) != (same[0].value, same[0].label):
                self._add("points", point, point.kind, say_way(point), say_way(same[0]))
                self.parts.setdefault("gone_points", []).append(same[0].id)
        if self.coming.is_whole:
            for kept in self.known.points:
                if kept.id not in named and LISTS[kept.kind] in self.coming.given:
                    self.is_emptied |= not any(point.kind == kept.kind for point, _normal in self.reach)
                    self._add("gone_points", kept.id, kept.kind, "", kept.value)

    def _compare_tags(self) -> None:
        there = {fold_name(tag) for tag in self.known.tags}
        coming = {fold_name(tag): tag for tag in reversed(self.coming.tags)}
        for tag in dict.fromkeys(fold_name(tag) for tag in self.coming.tags):
            if tag not in there:
                self._add("tags", coming[tag], "tag", coming[tag])
        if self._empties("tags"):
            for kept in self.known.tags:
                if fold_name(kept) not in coming:
                    self.is_emptied |= not coming
                    self._add("gone_tags", kept, "tag", "", kept)

    def _compare_fields(self) -> None:
        for name, value in self.coming.fields:
            before = self.known.fields.get(fold_name(name), "")
            if value and not before:
                self._add("fields", (name, value), name, value)
            elif value and one_way(value) != one_way(before):
                if self._settle(name, before, value, f"field.{fold_name(name)}"):
                    self.parts.setdefault("fields", []).append((name, value))
            elif not value and before and self.coming.is_whole:
                self.is_emptied = True
                self._add("gone_fields", name, name, "", before)

    def _compare_occasions(self) -> None:
        for day, held in pair_days(self.coming.occasions, self.known.occasions):
            said, before = say_day_of(day), say_day_of(held) if held else ""
            if held is None:
                self._add("occasions", day, day.label, said)
            elif (held.month, held.day) == (day.month, day.day) and (held.year is None or day.year is None):
                if day.year is not None:
                    self._add("occasion_changes", (held.id, day), day.label, said, before)
            elif before != said and self._settle(day.label, before, said, f"occasion.{held.id}"):
                self.parts.setdefault("occasion_changes", []).append((held.id, day))

    def _add_new_words(self) -> None:
        """Add the notes, talks, answers and properties that are not there yet."""
        known = self.known
        notes = {one_way(words) for words in known.notes}
        for note in self.coming.notes:
            if one_way(note.words) not in notes:
                self._add("notes", note, "note", note.words)
        talks = {(talk.kind, talk.direction, talk.happened_on, talk.words) for talk in known.interactions}
        known_steps = [step for step in self.coming.follow_ups if self._number_of(step, known.follow_up_ids)]
        words = {(talk.kind, talk.direction, talk.words) for talk in known.interactions}
        for talk in self.coming.interactions:
            if known_steps and (talk.kind, talk.direction, talk.words) in words:
                continue  # what a step came to that is known here, on the day it was moved from
            if (talk.kind, talk.direction, talk.happened_on, talk.words) not in talks:
                self._add("interactions", talk, talk.kind, f"{talk.happened_on} {talk.words}".strip())
        for answer in self.coming.answers:
            if not any(is_heard(answer, held) for held in known.answers):
                self._add("answers", answer, answer.criterion, f"{answer.value} {answer.words}".strip())
        for line in self.coming.kept_lines:
            if line not in known.kept_lines:
                self._add("kept_lines", line, "property", line)

    def _compare_deals(self) -> None:
        there = {deal.id: deal for deal in self.known.deals}
        for deal in self.coming.deals:
            number = self._number_of(deal, self.known.deal_ids)
            alike = [there[number]] if number in there else []
            alike = alike or ([] if number else deals_alike(deal, self.known.deals, self.known.deal_ids))
            if number and not alike:
                self._refuse("deal", _("deleted"), say_deal(deal))
            elif len(alike) > 1:
                self._refuse("deal", _("{count} called so").format(count=len(alike)), say_deal(deal))
            elif alike:
                self._compare_deal(alike[0], deal)
            elif self._standing_after() == LEFT_ALONE and deal.state in {"", "open"} and not deal.uuid:
                self._refuse("deal", LEFT_ALONE, say_deal(deal))
            else:
                self._add("deals", deal, "deal", say_deal(deal))

    def _standing_after(self) -> str:
        standing: str = self.changes.get("standing", self.known.contact.standing)
        return standing

    def _compare_deal(self, held: Deal, deal: IncomingDeal) -> None:
        if deal.outside_id and deal.outside_id not in self.known.deal_ids:
            self._add("deal_ids", (held.id, deal), "deal id", deal.outside_id.value)
        for column, before, after in differing(held, deal, self.pipeline):
            field = f"deal {DEAL_FIELDS[column]}"
            if not before:
                self._add("deal_changes", (held.id, deal, column), field, after)
            elif held.state != "open" and not self._may_reopen(held):
                self._refuse(field, before, after)
            elif self._settle(field, before, after, f"deal.{held.id}.{column}"):
                self.parts.setdefault("deal_changes", []).append((held.id, deal, column))
        for note in notes_of_deal(deal, held, self.pipeline):
            if not is_noted(note.words, self.known.notes):
                self._add("deal_notes", (held.id, note), "note", note.words)

    def _may_reopen(self, held: Deal) -> bool:
        """Tell whether a file may change a deal that was won or lost: not one that the seller ended."""
        return self.may_change or self.was_imported(f"deal.{held.id}.state")

    def _refuse(self, field: str, before: str, after: str) -> None:
        self.conflicts.append(Difference(field=field, before=before, after=after))

    def _compare_follow_ups(self) -> None:
        there = {step.id: step for step in self.known.follow_ups}
        standing = self._standing_after()
        for step in self.coming.follow_ups:
            number = self._number_of(step, self.known.follow_up_ids)
            held = there.get(number) if number else find_same_step(step, self.known.follow_ups)
            said = f"{step.kind} {step.due_on} {step.words}".strip()
            if held is None and number:
                self._refuse("follow-up", _("deleted"), said)
            elif held is None and standing == LEFT_ALONE and step.state in OPEN_STATES:
                self._refuse("follow-up", standing, said)
            elif held is None:
                self._add("follow_ups", step, "follow-up", said)
            else:
                self._compare_step(held, step)

    def _compare_step(self, held: FollowUp, step: IncomingFollowUp) -> None:
        if step.outside_id and step.outside_id not in self.known.follow_up_ids:
            self._add("follow_up_ids", (held.id, step), "id", step.outside_id.value)
        before, after = say_step(held), say_step(step, held)
        if before != after and self._settle("follow-up", before, after, f"follow_up.{held.id}"):
            self.parts.setdefault("follow_up_changes", []).append((held.id, step))

    @staticmethod
    def _number_of(one: IncomingDeal | IncomingFollowUp, known: Mapping[IncomingId, int]) -> int:
        """Return the number of the record that an outside id or a UUID names; 0 for none."""
        if one.outside_id and one.outside_id in known:
            return known[one.outside_id]
        return known.get(IncomingId("uuid", one.uuid), 0) if one.uuid else 0
