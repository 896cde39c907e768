"""``export``: contacts, deals, follow-ups or the whole book, into a file or a pipe."""

from __future__ import annotations

import sys
from pathlib import Path
from shlex import quote
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, cast, get_args

import typer
from typer._types import TyperChoice

from prospectr.cli.lists import Customer, DealState, Idle, InPipeline, InStage, Lifecycle, OfImport, Untouched
from prospectr.cli.lists import Repeat as RepeatCustomer
from prospectr.cli.options import Call, call_of
from prospectr.cli.output import is_terminal
from prospectr.cli.progress import progress
from prospectr.core.contact import Priority, Standing
from prospectr.core.errors import InputError
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.core.outgoing import Chosen

What = Literal["contacts", "deals", "followups", "all"]
Format = Literal["csv", "xlsx", "vcard", "vcf", "ics", "icalendar", "jsonl"]
SAME_FORMATS: Mapping[str, Format] = MappingProxyType({"vcf": "vcard", "icalendar": "ics"})
"""Words for formats, beside those of their own."""

STDOUT = ("", "-", "/dev/stdout", "/dev/fd/1")
"""Names of files that mean the pipe or the screen."""

InFile = Annotated[
    str,
    typer.Option(
        "--output", "-o", metavar="FILE", help=N_("the file to write; without it to stdout"), show_default=False
    ),
]
As = Annotated[
    Format | None, typer.Option("--format", help=N_("how to write it"), show_default="as FILE ends; csv; jsonl for all")
]
ForSpreadsheet = Annotated[
    bool, typer.Option("--for-spreadsheet", help=N_("CSV that is safe to open in a spreadsheet; import undoes it"))
]
AsEvents = Annotated[bool, typer.Option("--events", help=N_("follow-ups as events of a calendar, not as tasks"))]
Force = Annotated[bool, typer.Option("--force", help=N_("write over a file that is there"))]
WithAll = Annotated[
    bool, typer.Option("--with-do-not-contact", help=N_("also who is to be left alone, to move to another program"))
]
OfField = Annotated[
    list[str] | None,
    typer.Option("--field", help=N_("contacts by a field: shoe-size=42 or shoe-size>=40; repeatable")),
]
InState = Annotated[
    DealState | None,
    typer.Option("--state", help=N_("deals or follow-ups that are this"), show_default="all; in a calendar open"),
]

OfTag = Annotated[str, typer.Option("--tag", help=N_("contacts with this tag"))]
OfCompany = Annotated[str, typer.Option("--company", help=N_("contacts of this company"))]
FromSource = Annotated[str, typer.Option("--source", help=N_("contacts from this source"))]
InLifecycle = Annotated[Lifecycle | None, typer.Option("--lifecycle", help=N_("contacts that are this"))]
OfStanding = Annotated[Standing | None, typer.Option("--standing", help=N_("contacts decided on like this"))]
OfPriority = Annotated[Priority | None, typer.Option("--priority", help=N_("contacts of this priority"))]
InInbox = Annotated[bool, typer.Option("--inbox", help=N_("contacts with words not understood"))]


FILTERS = (
    *("tag", "company", "source", "batch", "lifecycle", "standing", "priority", "inbox", "untouched"),
    *("customer", "repeat"),
)
"""The options that are filters of contacts by their own names."""


class Wanted(NamedTuple):
    """What is to go out, as it was typed: filters of contacts, their own fields, and stage, state and pipeline."""

    filters: Mapping[str, str | bool]
    fields: Sequence[str]
    of_deals: Mapping[str, str]


class OptionMisplacedError(InputError):
    """An option was given that says nothing of what is exported."""

    def __init__(self, option: str, meant: str) -> None:
        super().__init__(
            _("{option} is for {meant}.").format(option=option, meant=meant),
            hint=_("See how it is used: prospectr export --help"),
        )


class SpreadsheetAlreadyError(InputError):
    """A workbook needs nothing to be safe in a spreadsheet."""

    def __init__(self) -> None:
        super().__init__(
            _("--for-spreadsheet is for CSV: a workbook (XLSX) says itself what is text, and is safe as it is."),
            hint=_("Leave it out."),
        )


class FileNotNamedSoError(InputError):
    """A file was named where it says what is to go out."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__(
            _('"{file}" does not say what is exported: contacts, deals, followups or all, one at a time.').format(
                file=file
            ),
            hint=_("To write into a file: prospectr export {what} -o {file}").format(what=what, file=quote(file)),
        )


class WhatToExport(TyperChoice[str]):
    """What is to go out; the name of a file beside it or in its place comes back as it was typed."""

    def convert(self, value: Any, param: Any, ctx: Any) -> str:  # noqa: ANN401 - Typer's own
        """Return what was typed, unless it can be neither."""
        is_file = value not in self.choices and ("." in str(value) or "/" in str(value))
        return str(value) if is_file else str(super().convert(value, param, ctx))


class AnswerIsFileError(InputError):
    """``--json`` was asked for where the export itself is the answer."""

    def __init__(self) -> None:
        super().__init__(
            _("Without -o the export itself is the answer; there is no other one for --json."),
            hint=_("Name a file: -o FILE   or, for the records as JSON: --format jsonl"),
        )


class NotForScreenError(InputError):
    """An XLSX file is no text."""

    def __init__(self) -> None:
        super().__init__(
            _("XLSX cannot be shown on a terminal."),
            hint=_("Name a file: prospectr export contacts -o contacts.xlsx"),
        )


WhatArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[contacts|deals|followups|all]", show_default=False, click_type=WhatToExport(get_args(What))
    ),
]


def export(
    context: typer.Context,
    whats: WhatArgument = None,
    file: InFile = "",
    form: As = None,
    for_spreadsheet: ForSpreadsheet = False,
    events: AsEvents = False,
    force: Force = False,
    with_do_not_contact: WithAll = False,
    tag: OfTag = "",
    company: OfCompany = "",
    source: FromSource = "",
    batch: OfImport = "",
    lifecycle: InLifecycle = None,
    standing: OfStanding = None,
    customer: Customer = False,
    repeat: RepeatCustomer = False,
    priority: OfPriority = None,
    field: OfField = None,
    inbox: InInbox = False,
    untouched: Untouched = False,
    idle: Idle = False,
    stage: InStage = "",
    state: InState = None,
    pipeline: InPipeline = "",
) -> None:
    """Write contacts, deals, follow-ups or the whole book into a file.

    The end of the file's name tells the format: .csv, .xlsx, .vcf (vCard),
    .ics (iCalendar) or .jsonl. Only "all" brings everything there is, and
    back again, to the letter; who is to be left alone is in no other export.

    Examples:
      prospectr export contacts -o contacts.csv

      prospectr export --tag cafe -o cafes.vcf

      prospectr export followups -o calendar.ics

      prospectr export all -o book.jsonl

    """
    call = call_of(context)
    what = _what_of(whats or ["contacts"])
    wanted = _wanted(context.params)
    if file not in STDOUT:
        call.book.exports.check_place(Path(file), overwrite=force)
    chosen_form = _find_form(call, what, file, form, for_spreadsheet=for_spreadsheet, events=events)
    _refuse_misplaced(what, wanted, has_filters=bool(wanted.filters or wanted.fields or with_do_not_contact))
    chosen = _choose(call, what, chosen_form, wanted, with_do_not_contact=with_do_not_contact)
    _write(call, chosen, file, chosen_form, for_spreadsheet=for_spreadsheet, events=events, force=force)


def _what_of(words: Sequence[str]) -> What:
    """Return what is to go out. Raises ``FileNotNamedSoError`` for a file that is named without ``-o``."""
    whats = [word for word in words if word in get_args(What)]
    files = [word for word in words if word not in get_args(What)]
    if files or len(whats) > 1:
        raise FileNotNamedSoError((files or whats[1:])[0], whats[0] if whats else "contacts")
    return cast("What", whats[0])


def _wanted(given: Mapping[str, Any]) -> Wanted:
    """Return what is to go out, by the options as given."""
    filters = {name: given[name] for name in FILTERS if given[name]}
    if given["tag"]:
        filters["tag"] = given["tag"].removeprefix("+")
    if given["idle"]:
        filters["without_next_step"] = True
    of_deals = {name: given[name] or "" for name in ("stage", "state", "pipeline")}
    return Wanted(filters, given["field"] or [], of_deals)


def _find_form(call: Call, what: What, file: str, form: Format | None, *, for_spreadsheet: bool, events: bool) -> str:
    """Return the format to write, or refuse what does not go together."""
    from prospectr.book.exporting import find_format

    found = find_format(what, SAME_FORMATS.get(form, form) if form else None, file)
    if for_spreadsheet and found == "xlsx":
        raise SpreadsheetAlreadyError
    if for_spreadsheet and found != "csv":
        raise OptionMisplacedError("--for-spreadsheet", "CSV")
    if events and found != "ics":
        raise OptionMisplacedError("--events", "iCalendar")
    if file in STDOUT:
        if call.output.as_json:
            raise AnswerIsFileError
        if found == "xlsx" and is_terminal(sys.stdout):
            raise NotForScreenError
    return found


def _refuse_misplaced(what: What, wanted: Wanted, *, has_filters: bool) -> None:
    if what == "all" and has_filters:
        raise OptionMisplacedError(_("A filter"), "contacts, deals, followups")
    for option in ("stage", "pipeline"):
        if wanted.of_deals[option] and what != "deals":
            raise OptionMisplacedError(f"--{option}", "deals")
    state = wanted.of_deals["state"]
    if state and what != "deals" and (what != "followups" or state not in {"open", "all"}):
        raise OptionMisplacedError(f"--state {state}", "deals")


def _choose(call: Call, what: What, form: str, wanted: Wanted, *, with_do_not_contact: bool) -> Chosen:
    """Choose what goes out. Raises what reading the filters raises, for names that are not there."""
    exports = call.book.exports
    if what == "all":
        return exports.choose_all()
    _columns, fields = call.book.fields.parse_filters(wanted.fields) if wanted.fields else ([], [])
    filters = call.book.contacts.read_filters(wanted.filters)
    state = wanted.of_deals["state"]
    if what == "contacts":
        return exports.choose_contacts(filters, fields=fields, with_do_not_contact=with_do_not_contact)
    if what == "followups":
        open_only = (state or ("open" if form == "ics" else "all")) == "open"
        return exports.choose_follow_ups(
            filters, fields=fields, open_only=open_only, with_do_not_contact=with_do_not_contact
        )
    return exports.choose_deals(
        filters,
        fields=fields,
        state={"": "any", "all": "any"}.get(state, state),
        stage=wanted.of_deals["stage"],
        pipeline=wanted.of_deals["pipeline"],
        with_do_not_contact=with_do_not_contact,
    )


def _write(
    call: Call, chosen: Chosen, file: str, form: str, *, for_spreadsheet: bool, events: bool, force: bool
) -> None:
    """Write what was chosen, and say what came of it."""
    from prospectr.present import exporting as presenter

    exports = call.book.exports
    total: int | None = exports.count_all() if chosen.what == "all" else len(chosen.numbers)
    if form == "jsonl" and chosen.what != "all":
        total = None  # a line for each record that comes along: how many, nobody knows before
    with progress(call.output, _("Exporting"), total) as step:
        if file in STDOUT:
            with exports.drafted(chosen, form, guarded=for_spreadsheet, events=events, on_step=step) as draft:
                call.output.copy(draft)
        else:
            exported = exports.write_file(
                chosen, Path(file), form, overwrite=force, guarded=for_spreadsheet, events=events, on_step=step
            )
            if call.output.as_json or call.output.plain or not call.output.quiet:
                call.output.show(presenter, exported, call.today)
    for remark in presenter.remarks(chosen):
        call.output.message(remark)
