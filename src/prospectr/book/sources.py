"""Sources: where leads come from, what that cost, and what a lead of each costs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from prospectr.book.interactions import check_choice
from prospectr.book.names import NameNotFoundError, NameTakenError, candidates, check_name, find_named, namesakes
from prospectr.book.outcome import outcome_called, outcome_named
from prospectr.book.periods import PeriodTurnedError
from prospectr.core.errors import InputError
from prospectr.core.money import parse_money
from prospectr.core.period import parse_month
from prospectr.core.refs import say_ref
from prospectr.core.source import SOURCE_DIRECTIONS, SourceCost, SourceReport, add_up
from prospectr.core.text import check_text, fold_name
from prospectr.core.words import _
from prospectr.store import sources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.source import Source
    from prospectr.store.journal import Journal


class SourceNotFoundError(NameNotFoundError):
    """No source goes by that name."""


class PeriodMissingError(InputError):
    """A cost was given without the days it was for."""

    def __init__(self, missing: str = "") -> None:
        sentence = _("A cost needs its period; {missing} is missing.") if missing else _("A cost needs its period.")
        super().__init__(
            sentence.format(missing=missing),
            hint=(_("Name the month: --month 2026-11"), _("or the days: --from 2026-11-14 --until 2026-11-15")),
        )


class PeriodTwiceError(InputError):
    """A period was given as a month and as days."""

    def __init__(self) -> None:
        super().__init__(
            _("--month and --from with --until say the same thing twice."), hint=_("Leave out one of the two.")
        )


class Sources:
    """Where leads come from."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def get(self, text: str) -> Source:
        """Return the source called ``text``, or of that typed id. Raises ``SourceNotFoundError`` with near names."""
        reads, name = self._book.database, text.strip()
        found = find_named(
            "source",
            name,
            called=partial(sources.find_source_called, reads),
            numbered=partial(sources.find_source, reads),
        )
        if found is None:
            hint = (_("Add it: prospectr source add NAME"), _("See those there are: prospectr source list"))
            there = sources.list_sources(reads)
            raise SourceNotFoundError(_('There is no source "{name}".'), name, candidates("source", there), hint)
        return found

    def report(self, since: str = "", until: str = "") -> list[SourceReport]:
        """Return every source with its leads and costs in a period, those with most leads first.

        ``since`` and ``until`` are days as typed, both included; an empty one is no bound. A lead is a contact
        that was added in the period. Raises ``DateNotUnderstoodError`` and ``PeriodTurnedError``.
        """
        periods = self._book.periods
        first = periods.parse_first(since) if since else None
        last = periods.parse_last(until, first) if until else None
        if first and last and last < first:
            raise PeriodTurnedError(first, last, self._book.clock.today())
        reads = self._book.database
        leads = sources.count_leads(reads, first, last)
        costs = sources.list_costs(reads, first, last)
        reports = [
            SourceReport(
                source=source,
                leads=leads.get(source.id, 0),
                costs=(own := tuple(cost for cost in costs if cost.source_id == source.id)),
                totals=add_up(own, leads.get(source.id, 0), first, last),
            )
            for source in sources.list_sources(reads)
        ]
        return sorted(reports, key=lambda report: -report.leads)

    def add(self, name: str, direction: str | None = None) -> Outcome:
        """Add a source of a name that no other has; one the trade knows comes with its direction.

        Raises ``NameTakenError`` and ``NameEmptyError``.
        """
        given = check_name(name, "prospectr source add fair")
        with self._book.act("source.add") as unit:
            there = sources.find_source_called(unit, given)
            if there:
                raise NameTakenError("source", there)
            return outcome_named(unit, sources.add_source(unit, given, direction))

    def edit(self, source: Source, changes: Mapping[str, object]) -> Outcome:
        """Change a source: its ``name``, its ``direction`` (empty: not known).

        A name that another source has too is said, not refused.
        """
        after = source
        if "name" in changes:
            name = check_name(str(changes["name"]), f"prospectr edit {say_ref('source', source.id)} --name NAME")
            after = replace(after, name=name, folded_name=fold_name(name))
        if "direction" in changes:
            word = str(changes["direction"] or "")
            after = replace(after, direction=check_choice("direction", word, SOURCE_DIRECTIONS) if word else None)
        with self._book.act("source.edit") as unit:
            written = unit.update("source", source, after)
            if "name" in changes:
                unit.remarks.extend(source_namesakes(unit, written))
            return outcome_named(unit, written)

    def cost(
        self, source: Source, amount: str, *, month: str = "", since: str = "", until: str = "", words: str = ""
    ) -> Outcome:
        """Keep what a source cost in a month, or in the days from ``since`` up to and including ``until``.

        Raises ``PeriodMissingError``, ``PeriodTwiceError``, ``PeriodTurnedError`` and ``MoneyNotUnderstoodError``.
        """
        money = parse_money(amount, self._book.settings.currency)
        first, last = self._period(month, since, until)
        with self._book.act("source.cost") as unit:
            cost = unit.insert(
                "source_cost",
                SourceCost(
                    source_id=source.id,
                    amount_minor=money.minor,
                    currency=money.currency,
                    from_on=first,
                    until_on=last,
                    words=check_text(_("text"), words),
                ),
            )
            return outcome_called(unit, source.name, cost)

    def edit_cost(self, cost: SourceCost, changes: Mapping[str, object]) -> Outcome:
        """Change a cost: ``amount`` (without a currency in the one it has), ``from`` and ``until``, ``words``."""
        given: dict[str, Any] = {}
        if "amount" in changes:
            money = parse_money(str(changes["amount"]), cost.currency)
            given |= {"amount_minor": money.minor, "currency": money.currency}
        if "from" in changes:
            given["from_on"] = self._book.periods.parse_past(str(changes["from"]))
        if "until" in changes:
            given["until_on"] = self._book.periods.parse_last(str(changes["until"]), given.get("from_on", cost.from_on))
        if "words" in changes:
            given["words"] = check_text(_("text"), str(changes["words"]))
        after = replace(cost, **given)
        if after.until_on < after.from_on:
            raise PeriodTurnedError(after.from_on, after.until_on, self._book.clock.today())
        with self._book.act("source_cost.edit") as unit:
            written = unit.update("source_cost", cost, after)
            source = sources.find_source(unit, cost.source_id)
            return outcome_called(unit, source.name if source else "", written)

    def _period(self, month: str, since: str, until: str) -> tuple[date, date]:
        if month and (since or until):
            raise PeriodTwiceError
        if month:
            named = parse_month(month)
            return named.from_on, named.until_on
        if not since and not until:
            raise PeriodMissingError
        if not since or not until:
            raise PeriodMissingError("--until" if since else "--from")
        first = self._book.periods.parse_past(since)
        last = self._book.periods.parse_last(until, first)
        if last < first:
            raise PeriodTurnedError(first, last, self._book.clock.today())
        return first, last


def source_namesakes(unit: Journal, source: Source) -> tuple[str, ...]:
    """Say which other sources go by the name of ``source``."""
    return namesakes("source", source, sources.sources_called(unit, source.name))
