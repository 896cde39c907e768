"""Occasions: birthdays and other days to remember every year."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_of
from prospectr.core.dates import BUDDHIST_YEARS, FIRST_YEAR, YEARS_OF_BUDDHIST_ERA, say_date
from prospectr.core.errors import BuddhistYearError, DateNotUnderstoodError, InputError, ProspectrError
from prospectr.core.interaction import Interaction
from prospectr.core.occasion import (
    BIRTHDAY,
    DayOfYear,
    DayOfYearNotUnderstoodError,
    Occasion,
    find_day_of_year,
    is_handled,
    is_month_first,
    nearest_day,
    parse_label,
    say_card,
    say_day_of_year,
    say_label,
    split_label,
    year_kept,
)
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text, fold
from prospectr.core.words import _
from prospectr.store import owned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal


_YEAR = re.compile(r"\b\d{4}\b")


class OccasionHandledError(ProspectrError):
    """The card was sent, or the day let pass, before."""

    def __init__(self, occasion: Occasion, on: date, today: date) -> None:
        ref = say_ref("occasion", occasion.id)
        super().__init__(
            _("{ref} {label} of {day} was seen to already.").format(
                ref=ref, label=say_label(occasion), day=say_date(on, today)
            ),
            hint=_("See the days to remember: prospectr list occasions"),
        )


class BirthdayExistsError(InputError):
    """A contact has one birthday."""

    def __init__(self, there: Occasion) -> None:
        ref = say_ref("occasion", there.id)
        super().__init__(
            _("They have a birthday already: {ref}, {day}.").format(ref=ref, day=say_day_of_year(there)),
            hint=_("Change it: prospectr edit {ref} --day DAY   or take it out: prospectr delete {ref}").format(
                ref=ref
            ),
        )


class Occasions:
    """Days to remember every year."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def parse(self, words: Sequence[str]) -> tuple[str, DayOfYear]:
        """Read what is remembered and its day, as in ``wedding day 12.6.2015``; a day alone is a birthday.

        Raises DateNotUnderstoodError.
        """
        today = self._book.clock.today()
        label, found = split_label(words, today, month_first=self._month_first())
        if found is None:
            label, found = self._split_worded(" ".join(words).split())
        if found is None:
            raise DayOfYearNotUnderstoodError(" ".join(words))
        return label, found

    def parse_day(self, text: str) -> DayOfYear:
        """Read a day of the year, in words of the seller's language too. Raises DateNotUnderstoodError."""
        today = self._book.clock.today()
        found = find_day_of_year(text, today, month_first=self._month_first()) or self._find_worded(text)
        if found is None:
            raise DayOfYearNotUnderstoodError(text)
        return found

    def add(self, contact_id: int, words: Sequence[str]) -> Outcome:
        """Remember a day of a contact; another birthday takes the place of the one there is.

        Raises DateNotUnderstoodError.
        """
        label, on = self.parse(words)
        before = self._find_same(self._book.database, contact_id, label, on)
        with self._book.act("occasion.edit" if before else "occasion.add") as unit:
            written = self.write(unit, contact_id, label, on)
            if before and (before.month, before.day) != on[:2]:
                unit.remarks.append(_("That replaces {day}.").format(day=say_day_of_year(before)))
            return outcome_of(unit, written)

    def write(self, unit: Journal, contact_id: int, label: str, on: DayOfYear) -> Occasion:
        """Write a day to remember inside the caller's unit of work.

        A contact has one birthday: a second takes its place. The same day under
        the same words is the same occasion. A year once known stays.
        """
        month, day, year = on
        label = parse_label(check_text(_("text"), label))
        before = self._find_same(unit, contact_id, label, on)
        if before is None:
            made = Occasion(contact_id=contact_id, label=label, month=month, day=day, year=year)
            return unit.insert("occasion", made)
        year = year_kept(month, day, before.year) if year is None else year
        return unit.update("occasion", before, replace(before, month=month, day=day, year=year))

    def edited(self, occasion: Occasion, changes: Mapping[str, object]) -> Occasion:
        """Return an occasion with another label or day; a year once known stays, unless the day is like ``--06-12``.

        Raises DateNotUnderstoodError and BirthdayExistsError.
        """
        label = parse_label(check_text(_("text"), str(changes.get("label", occasion.label))))
        month, day, year = occasion.month, occasion.day, occasion.year
        if "day" in changes:
            text = str(changes["day"]).strip()
            month, day, given = self.parse_day(text)
            is_without = given is None and text.startswith("--")
            year = None if is_without else given or year_kept(month, day, year)
        after = replace(occasion, label=label, month=month, day=day, year=year)
        self.refuse_twin(self._book.database, after)
        return after

    def refuse_twin(self, reads: Database | Journal, occasion: Occasion) -> None:
        """Refuse a birthday beside the one a contact has. Raises ``BirthdayExistsError``."""
        twins = [] if occasion.label != BIRTHDAY else owned.list_owned(reads, Occasion, occasion.contact_id)
        there = next((twin for twin in twins if twin.label == BIRTHDAY and twin.id != occasion.id), None)
        if there is not None:
            raise BirthdayExistsError(there)

    def all(self, limit: int | None = None) -> list[tuple[Occasion, ContactCard]]:
        """List the days to remember of the whole book with their contacts, the next to come first."""
        found = owned.list_occasions(self._book.database, self._book.clock.today(), limit)
        return self._book.records.with_cards(found)

    def complete(self, occasion: Occasion, *, note: str = "", then: str = "") -> Outcome:
        """Mark the card as sent for the nearest such day: it is logged as a message, and the step after it planned.

        Raises ``OccasionHandledError``.
        """
        on = self._day_to_handle(occasion)
        after = self._book.follow_ups.parse(then) if then else None
        card = say_card(occasion)
        with self._book.act("occasion.complete") as unit:
            seen = unit.update("occasion", occasion, replace(occasion, handled_on=on))
            self._book.standing.take_in(unit, occasion.contact_id, "talk")
            sent = unit.insert(
                "interaction",
                Interaction(
                    contact_id=occasion.contact_id,
                    kind="message",
                    direction="out",
                    words=f"{card} – {check_text(_('note'), note)}" if note.strip() else card,
                    happened_on=self._book.clock.today(),
                ),
            )
            planned = [self._book.follow_ups.write(unit, occasion.contact_id, after)] if after else []
            self._book.standing.remind(unit, occasion.contact_id)
            unit.remarks.append(_("The card for {day} is marked as sent.").format(day=self._say(on)))
            return outcome_of(unit, seen, sent, *planned)

    def skip(self, occasion: Occasion) -> Outcome:
        """Let the nearest such day pass without a card. Raises ``OccasionHandledError``."""
        on = self._day_to_handle(occasion)
        with self._book.act("occasion.skip") as unit:
            seen = unit.update("occasion", occasion, replace(occasion, handled_on=on))
            unit.remarks.append(_("No card for {day}; the next year it comes to mind again.").format(day=self._say(on)))
            return outcome_of(unit, seen)

    def _month_first(self) -> bool | None:
        return is_month_first(self._book.settings.region, self._book.settings.language)

    def _say(self, on: date) -> str:
        return say_date(on, self._book.clock.today())

    def _day_to_handle(self, occasion: Occasion) -> date:
        today = self._book.clock.today()
        on = nearest_day(occasion, today)
        if is_handled(occasion, on):
            raise OccasionHandledError(occasion, on, today)
        return on

    def _find_same(self, reads: Database | Journal, contact_id: int, label: str, on: DayOfYear) -> Occasion | None:
        """Find the occasion that one of these words and this day would be: the birthday, or the same in both."""
        for occasion in owned.list_owned(reads, Occasion, contact_id):
            is_same_day = (occasion.month, occasion.day) == on[:2]
            if fold(occasion.label) == fold(label) and (is_same_day or label == BIRTHDAY):
                return occasion
        return None

    def _split_worded(self, said: list[str]) -> tuple[str, DayOfYear | None]:
        """Split words whose end names a day in a language that is not read at once."""
        for start in range(len(said)):
            found = self._find_worded(" ".join(said[start:]))
            if found is not None:
                return parse_label(" ".join(said[:start])), found
        return "", None

    def _find_worded(self, text: str) -> DayOfYear | None:
        """Read a day in words of the seller's language, a year before or behind it."""
        named = _YEAR.search(fold(text))
        year = int(named[0]) if named else None
        try:
            when = self._book.follow_ups.worded(_YEAR.sub("", fold(text)).strip())
        except DateNotUnderstoodError:
            return None
        if when is None or when.at is not None:
            return None
        if year is not None and year in BUDDHIST_YEARS:
            raise BuddhistYearError(fold(text), year, year - YEARS_OF_BUDDHIST_ERA)
        if year is not None and not FIRST_YEAR <= year <= self._book.clock.today().year:
            raise DayOfYearNotUnderstoodError(text)
        return when.on.month, when.on.day, year
