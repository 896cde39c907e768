"""``import``: what comes in from files, shown as a plan before anything is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from prospectr.cli.import_options import (
    Alike,
    AllowEmptying,
    Cost,
    Dates,
    Decimals,
    Delimiter,
    Encoding,
    FileFormat,
    Header,
    Inbox,
    MappingName,
    Maps,
    Prefer,
    SaveMapping,
    Sheet,
    Shown,
    SourceName,
    Tags,
    read_options,
)
from prospectr.cli.options import call_of
from prospectr.cli.progress import progress
from prospectr.cli.prompts import QUIT, ask, confirm
from prospectr.core.errors import CancelledError, InputError
from prospectr.core.refs import say_ref
from prospectr.core.text import display_line
from prospectr.core.words import _, ngettext
from prospectr.present import importing as presenter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.cli.options import Call
    from prospectr.core.changes import Outcome
    from prospectr.core.importing import Doubt, ImportOptions, ImportPlan, PlannedRow

MOST_ASKED = 20
"""About how many rows a person is asked one by one; the rest is told as a conflict."""


class DoubtfulColumnError(InputError):
    """Columns can be read in more than one way, and nobody is there to say in which."""

    def __init__(self, doubts: Sequence[Doubt]) -> None:
        options = {doubt.option: "|".join(doubt.choices) for doubt in doubts}
        told = " ".join(f"--{option} {choices}" for option, choices in options.items())
        super().__init__(
            "  ".join(map(presenter.say_doubt, doubts)), hint=_("Say which: {options}").format(options=told)
        )


class NothingUsableError(InputError):
    """Not a single row can be used."""

    def __init__(self, plan: ImportPlan) -> None:
        first = next(row for row in plan.rows if row.verdict == "rejected")
        said = ngettext(
            "The only row cannot be used: {reason}; nothing was changed.",
            "None of the {count} rows can be used: {reason}, and so on; nothing was changed.",
            len(plan.rows),
        )
        super().__init__(
            said.format(
                count=len(plan.rows),
                reason=_("row {number}: {reason}").format(number=first.number, reason=first.reason),
            ),
            hint=(*_say_who_is_named(plan), _("See them all: prospectr import FILE -n")),
        )


def _say_who_is_named(plan: ImportPlan) -> list[str]:
    """Say how it is told which column names people, where nobody knows and rows are rejected for it."""
    heading = presenter.find_nameless_column(plan) if plan.counts["rejected"] else ""
    said = _('No column is known to name anybody. If one does, say so: --map "{heading}=name"')
    return [said.format(heading=display_line(heading))] if heading else []


class ImportNotConfirmedError(InputError):
    """An import was not confirmed, and nobody is there to be asked."""

    def __init__(self, counts: str) -> None:
        super().__init__(
            _("Nothing was imported: it was not confirmed.  {counts}").format(counts=counts),
            hint=_("Look at the plan with -n, and confirm it with --yes."),
        )


def import_(
    context: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", show_default=False)],
    maps: Maps = None,
    mapping: MappingName = "",
    save_mapping: SaveMapping = "",
    source: SourceName = "",
    cost: Cost = "",
    tags: Tags = None,
    inbox: Inbox = None,
    prefer: Prefer = "book",
    alike: Alike = "ask",
    allow_emptying: AllowEmptying = False,
    dates: Dates = None,
    decimals: Decimals = None,
    file_format: FileFormat = None,
    encoding: Encoding = "",
    delimiter: Delimiter = "",
    sheet: Sheet = "",
    header: Header = None,
    limit: Shown = None,
) -> None:
    """Bring in contacts, deals and follow-ups from files, after showing what would happen.

    Takes CSV and other tables, XLSX, vCard, iCalendar, and what prospectr
    exported. The exports of Google, Outlook, LinkedIn, HubSpot, Pipedrive,
    Salesforce and others are known; columns of others are guessed, and set right
    with --map. Nothing is written before the plan is confirmed (--yes confirms
    it, -n only looks). It is one step to undo, and a second run of the same file
    changes nothing. FILE - reads from a pipe.

    Examples:
      prospectr import contacts.csv

      prospectr import people.vcf -n

      prospectr import list.csv --source "bought list" --cost 120eur --map "Kunde=name"

    """
    call = call_of(context)
    bring_in(call, files, read_options(call, context.params), limit)


def bring_in(call: Call, files: Sequence[str], options: ImportOptions, limit: int | None = None) -> None:
    """Plan an import, show it, have it confirmed, carry it out, and say how to take it back."""
    plan, options = _plan(call, files, options)
    to_be_asked = call.can_ask and not call.dry_run and not call.yes
    if call.dry_run or to_be_asked:
        _show_plan(call, plan, limit, at_once=to_be_asked)
    if call.dry_run:
        _say_alike(call, plan)
        for said in _say_who_is_named(plan):
            call.output.message(said)
        call.output.message(_("Nothing was changed (--dry-run)."))
        return
    if to_be_asked:
        plan = _ask_who(call, plan, options)
    if not plan.changes_something:
        _refuse_all_rejected(plan)
        _say_nothing_new(call, plan, limit, is_shown=to_be_asked)
        if options.save_as:
            call.wrote(call.book.imports.apply(plan, options), _("Saved"))
        return
    call.book.imports.check(plan, options)
    _confirm(call, plan, is_shown=to_be_asked)
    with progress(call.output, _("Importing"), None if plan.lines else len(plan.rows)) as step:
        outcome = call.book.imports.apply(plan, options, step)
    call.note_saved(in_book=True, really=outcome.operation is not None)
    _say_done(call, plan, outcome, limit, is_shown=to_be_asked)


def _plan(call: Call, files: Sequence[str], options: ImportOptions) -> tuple[ImportPlan, ImportOptions]:
    """Make the plan; a column in doubt is asked about where somebody can be asked."""
    while True:
        with progress(call.output, _("Reading"), None) as step:
            plan = call.book.imports.plan(files, options, step)
        doubts = [doubt for facts in plan.files for doubt in facts.doubts]
        if not doubts:
            return plan, options
        if not call.can_ask:
            raise DoubtfulColumnError(doubts)
        options = _settle(call, doubts[0], options)


def _settle(call: Call, doubt: Doubt, options: ImportOptions) -> ImportOptions:
    call.output.warn(presenter.say_doubt(doubt))
    while True:
        typed = ask(_("Which is it? [{choices}, Enter to stop] ").format(choices="/".join(doubt.choices)))
        if not typed:
            raise CancelledError
        found = [choice for choice in doubt.choices if choice.startswith(typed.lower())]
        if len(found) == 1:
            break
    return replace(options, day_order=found[0]) if doubt.option == "dates" else replace(options, decimals=found[0])


def _show_plan(
    call: Call,
    plan: ImportPlan,
    limit: int | None,
    *,
    at_once: bool = False,
    numbers: Mapping[int, int] = presenter.NOBODY,
) -> None:
    """Show a plan; where a question follows, ``at_once``, before it. ``numbers`` are those of whom rows brought."""
    if call.dry_run:
        call.output.heading(_("What would be done, and is not (--dry-run):"))
    shown = presenter.PlanShown(plan=plan, limit=_limit(limit), numbers=numbers)
    if at_once:
        call.output.ask_below(presenter.blocks(shown, call.today))
    else:
        call.output.show(presenter, shown, call.today)


def _limit(limit: int | None) -> int | None:
    return presenter.SHOWN if limit is None else limit or None


def _ask_who(call: Call, plan: ImportPlan, options: ImportOptions) -> ImportPlan:
    """Ask of each row that may be about somebody who is there, who it is about."""
    asked = [(place, row) for place, row in enumerate(plan.rows) if row.is_asked]
    if not asked:
        return plan
    if len(asked) > MOST_ASKED:
        said = _("{count} may be in the book already: too many to ask. They are left out; see --alike.")
        call.output.warn(said.format(count=len(asked)))
        return plan
    answers: dict[int, int | None] = {}
    for place, row in asked:
        answer = _ask_about(call, row)
        if answer is not None:
            answers[place] = answer or None
    if not answers:
        return plan
    decided = call.book.imports.decide(plan, answers, options)
    call.output.ask_below(presenter.answered(decided, answers))
    return decided


def _ask_about(call: Call, row: PlannedRow) -> int | None:
    """Ask who a row is about: the number of a contact, 0 for somebody new, None to leave it out."""
    cards = call.book.imports.cards_of(row.candidates)
    call.output.ask_below(presenter.question(row, cards))
    refs = {say_ref("contact", card.contact.id): card.contact.id for card in cards}
    refs |= {str(number): card.contact.id for number, card in enumerate(cards, 1)}
    choices = "1" if len(cards) == 1 else f"1-{len(cards)}"
    while True:
        typed = ask(
            _("Who is it? [{choices}, n for somebody new, Enter to leave out, q to stop] ").format(choices=choices)
        )
        if typed is None or typed.lower() in QUIT:
            raise CancelledError
        if not typed:
            return None
        if typed.lower() in {"n", "new"}:
            return 0
        if typed.lower() in refs:
            return refs[typed.lower()]
        call.output.warn(_("Type a number or an id of the list, n, Enter or q."))


def _refuse_all_rejected(plan: ImportPlan) -> None:
    """Raise ``NothingUsableError`` where no row of all those read can be used."""
    if plan.counts["rejected"] and plan.counts["rejected"] == sum(plan.counts.values()):
        raise NothingUsableError(plan)


def _say_alike(call: Call, plan: ImportPlan) -> None:
    """Say how many rows wait for somebody to say who they are about, and how that is said for all."""
    count = sum(row.is_asked for row in plan.rows)
    if count:
        said = ngettext(
            "{count} row may be about somebody who is there: --alike new or --alike same says which.",
            "{count} rows may be about somebody who is there: --alike new or --alike same says which.",
            count,
        )
        call.output.message(said.format(count=count))


def _confirm(call: Call, plan: ImportPlan, *, is_shown: bool) -> None:
    if call.yes:
        return
    counts = plan.counts
    writes = counts["new"] + counts["changed"] if plan.lines else sum(row.writes_something for row in plan.rows)
    if not is_shown:
        raise ImportNotConfirmedError(presenter.say_counts(plan))
    question = ngettext("Import {count} row?", "Import {count} rows?", writes).format(count=f"{writes:,}")
    if not confirm(question):
        raise CancelledError


def _say_nothing_new(call: Call, plan: ImportPlan, limit: int | None, *, is_shown: bool) -> None:
    if not is_shown and not (call.output.quiet and not (call.output.as_json or call.output.plain)):
        _show_plan(call, plan, limit)
        _say_alike(call, plan)
    call.output.message(presenter.say_not_imported(plan))


def _say_done(call: Call, plan: ImportPlan, outcome: Outcome, limit: int | None, *, is_shown: bool) -> None:
    """Say what was imported, and the line that takes it back."""
    if call.output.as_json:
        from prospectr.present.batches import batch_item

        shown = presenter.PlanShown(plan=plan, limit=None, numbers=outcome.numbers)
        made = [batch_item(batch, outcome.operation) for batch in outcome.records]  # type: ignore[arg-type]
        call.output.json([*made, *presenter.items(shown, call.today)])
    elif call.output.plain or not (is_shown or call.output.quiet):
        _show_plan(call, plan, limit, numbers=outcome.numbers)
    else:
        call.output.heading(_("Imported.  {counts}").format(counts=presenter.say_counts(plan)))
    for remark in outcome.remarks:
        call.output.message(remark)
    if not is_shown:
        _say_alike(call, plan)
    if plan.counts["new"] and call.book.inbox.leads().inbox:
        call.output.message(_("Look at who is new, one by one:  prospectr list --inbox"))
    if outcome.operation is not None:
        call.output.message(_("Undo:  prospectr undo --op {number}").format(number=outcome.operation))
