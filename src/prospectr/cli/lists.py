"""``list``: records of one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from prospectr.cli.options import Call, Limit, call_of
from prospectr.core.contact import Priority, Standing
from prospectr.core.errors import InputError
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from prospectr.core.contact import ContactCard
    from prospectr.core.field import Field
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Note

NOUNS = ("contacts", "companies", "deals", "followups", "concerns", "occasions", "notes", "interactions")
INSTEAD = {
    "leads": "list --lifecycle lead",
    "prospects": "list --lifecycle prospect",
    "opportunities": "list --lifecycle opportunity",
    "customers": "list --customer",
    "parked": "list --standing parked",
    "unfit": "list --standing unfit",
    "do-not-contact": "list --standing do-not-contact",
    "inbox": "list --inbox",
    "untouched": "list --untouched",
    "deleted": "list --deleted",
    "tags": "tag list",
    "sources": "source list",
    "fields": "field list",
}
"""What there is no list of by that noun, and the command that lists it."""

Sort = Literal["added", "name", "next", "touched", "score", "value", "close", "idle", "stage"]
SORTS = {
    "contacts": ("added", "name", "next", "touched", "score"),
    "deals": ("added", "value", "close", "idle", "stage"),
}
"""The orders of each list that has some; the first is the usual one."""

Lifecycle = Literal["lead", "prospect", "opportunity", "qualified-opportunity"]
DealState = Literal["open", "won", "lost", "all"]
InStage = Annotated[str, typer.Option("--stage", metavar="STAGE", help=N_("deals in this stage"))]
InState = Annotated[DealState | None, typer.Option("--state", help=N_("deals that are this"), show_default="open")]
InPipeline = Annotated[str, typer.Option("--pipeline", metavar="PIPELINE", help=N_("deals in this pipeline"))]
Customer = Annotated[bool, typer.Option("--customer", help=N_("contacts with a deal won"))]
Repeat = Annotated[bool, typer.Option("--repeat", help=N_("contacts with two deals won or more"))]
OfImport = Annotated[
    str, typer.Option("--import", metavar="ID", help=N_("contacts that came in with this import, like u1"))
]
Untouched = Annotated[bool, typer.Option("--untouched", help=N_("contacts with nothing done or planned yet"))]
Idle = Annotated[bool, typer.Option("--no-next", help=N_("contacts without a next step who should have one"))]
Deleted = Annotated[bool, typer.Option("--deleted", help=N_("contacts that were deleted, to be brought back"))]
Order = Annotated[Sort | None, typer.Option("--sort", help=N_("the order of contacts or deals"), show_default="added")]
Noun = Annotated[
    str,
    typer.Argument(
        metavar="[NOUN]",
        show_default=False,
        help=N_("contacts, companies, deals, followups, concerns, occasions, notes or interactions"),
    ),
]
OwnField = Annotated[
    list[str] | None,
    typer.Option("--field", help=N_("a field as a column; shoe-size=42 or shoe-size>=40 also filters; repeatable")),
]


class NounUnknownError(InputError):
    """There is no list of that."""

    def __init__(self, noun: str) -> None:
        from difflib import get_close_matches

        called = {**{known: f"list {known}" for known in NOUNS}, **INSTEAD}
        near = get_close_matches(noun.casefold(), called, n=1)
        meant = _("Did you mean: prospectr {command}").format(command=called[near[0]]) if near else ""
        super().__init__(
            _('There is no list of "{noun}"; there are {nouns}.').format(noun=noun, nouns=", ".join(NOUNS)),
            hint=(meant, _("See how it is used: prospectr list --help")),
        )


class FilterOfContactsError(InputError):
    """A filter of contacts was given for another list."""

    def __init__(self, noun: str) -> None:
        super().__init__(
            _("Filters and --sort are for contacts; a list of {noun} has none.").format(noun=noun),
            hint=_("See how it is used: prospectr list --help"),
        )


class FilterOfDealsError(InputError):
    """A filter of deals was given for another list."""

    def __init__(self) -> None:
        super().__init__(
            _("--stage, --state and --pipeline are for deals."), hint=_("For example: prospectr list deals --state won")
        )


class SortOfOthersError(InputError):
    """A list was to be in an order that only another one has."""

    def __init__(self, noun: str, sort: str) -> None:
        super().__init__(
            _("A list of {noun} is not sorted by {sort}.").format(noun=noun, sort=sort),
            hint=_("Choose one of: {choices}").format(choices=", ".join(SORTS[noun])),
        )


class DeletedAloneError(InputError):
    """The deleted contacts are listed whole."""

    def __init__(self) -> None:
        super().__init__(
            _("--deleted goes without other filters and --sort."), hint=_("See them all: prospectr list --deleted")
        )


def list_(
    context: typer.Context,
    noun: Noun = "contacts",
    tag: Annotated[str, typer.Option("--tag", help=N_("contacts with this tag"))] = "",
    company: Annotated[str, typer.Option("--company", help=N_("contacts of this company"))] = "",
    source: Annotated[str, typer.Option("--source", help=N_("contacts from this source"))] = "",
    batch: OfImport = "",
    lifecycle: Annotated[Lifecycle | None, typer.Option("--lifecycle", help=N_("contacts that are this"))] = None,
    standing: Annotated[Standing | None, typer.Option("--standing", help=N_("contacts decided on like this"))] = None,
    customer: Customer = False,
    repeat: Repeat = False,
    priority: Annotated[Priority | None, typer.Option("--priority", help=N_("contacts of this priority"))] = None,
    field: OwnField = None,
    inbox: Annotated[bool, typer.Option("--inbox", help=N_("contacts with words not understood"))] = False,
    untouched: Untouched = False,
    idle: Idle = False,
    deleted: Deleted = False,
    stage: InStage = "",
    state: InState = None,
    pipeline: InPipeline = "",
    sort: Order = None,
    limit: Limit = None,
) -> None:
    """List contacts, newest first, or other records.

    Examples:
      prospectr list --tag cafe --sort score

      prospectr list --field "shoe-size>=42"

      prospectr list deals --stage closing --sort close

      prospectr list followups --json

    """
    call = call_of(context)
    flags = {"inbox": inbox, "untouched": untouched, "without_next_step": idle, "customer": customer, "repeat": repeat}
    named = {"tag": tag.removeprefix("+"), "company": company, "source": source, "batch": batch}
    chosen = {"lifecycle": lifecycle, "standing": standing, "priority": priority}
    filters: dict[str, str | bool] = {name: value for name, value in {**named, **flags, **chosen}.items() if value}
    of_deals = {"stage": stage, "state": state or "", "pipeline": pipeline}
    _check(noun, sort, of_contacts=bool(filters or field or deleted), of_deals=any(of_deals.values()))
    if noun == "deals":
        _list_deals(call, of_deals, sort or "added", call.limit(limit))
    elif noun != "contacts":
        _list_others(call, noun, call.limit(limit))
    elif deleted and (filters or field or sort):
        raise DeletedAloneError
    else:
        _list_contacts(call, None if deleted else filters, field or [], sort or "added", call.limit(limit))


def _check(noun: str, sort: Sort | None, *, of_contacts: bool, of_deals: bool) -> None:
    """Refuse a noun there is no list of, and filters and orders that belong to another list."""
    if noun not in NOUNS:
        raise NounUnknownError(noun)
    if noun != "deals" and of_deals:
        raise FilterOfDealsError
    if sort and sort not in SORTS.get(noun, (sort,)):
        raise SortOfOthersError(noun, sort)
    if noun != "contacts" and (of_contacts or (sort and noun != "deals")):
        raise FilterOfContactsError(noun)


def _list_contacts(
    call: Call, filters: dict[str, str | bool] | None, fields: list[str], sort: Sort, limit: int | None
) -> None:
    """List the contacts that pass ``filters`` and ``fields``, these as columns; None lists the deleted ones."""
    wanted = None if limit is None else limit + 1
    people = call.book.contacts
    columns, compared = call.book.fields.parse_filters(fields) if fields else ([], [])
    if filters is None:
        cards = people.deleted(wanted)
    else:
        cards = people.cards(people.read_filters(filters), fields=compared, sort=sort, limit=wanted)
    is_everyone = filters == {} and not compared
    if not cards and not is_everyone:
        call.output.message(_("No contact matches.  See everyone:  prospectr list"))
    if cards or is_everyone or call.output.as_json or call.output.plain:
        _show_contacts(call, cards[:limit], columns)
    if limit is not None and len(cards) > limit:
        call.output.message(_("There are more; all of them: the same with --limit 0"))


def _show_contacts(call: Call, cards: list[ContactCard], columns: list[Field]) -> None:
    if columns:
        from prospectr.core.contact import ContactList
        from prospectr.present import columns as with_columns

        call.output.show(with_columns, ContactList(cards=tuple(cards), columns=tuple(columns)), call.today)
    else:
        from prospectr.present import contacts

        call.output.show(contacts, cards, call.today)


def _list_deals(call: Call, filters: dict[str, str], sort: Sort, limit: int | None) -> None:
    """List the deals that pass ``filters``: those open, unless a state is named."""
    from prospectr.present import deals

    wanted = None if limit is None else limit + 1
    state = {"all": "any", "": "open"}.get(filters["state"], filters["state"])
    places = {name: filters[name] for name in ("stage", "pipeline")}
    cards = call.book.deals.all(state=state, sort=sort, limit=wanted, **places)
    if not cards and any(filters.values()) and not (call.output.as_json or call.output.plain):
        call.output.message(_("No deal matches.  See them all:  prospectr list deals --state all"))
        return
    call.output.show(deals, cards[:limit], call.today)
    if limit is not None and len(cards) > limit:
        call.output.message(_("There are more; all of them: the same with --limit 0"))


def _list_others(call: Call, noun: str, limit: int | None) -> None:
    from prospectr.present import companies, lists

    if noun == "companies":
        call.output.show(companies, call.book.companies.all(limit), call.today)
    elif noun == "followups":
        call.output.show(lists, call.book.follow_ups.open(limit), call.today)
    elif noun == "concerns":
        call.output.show(lists, call.book.concerns.all(limit), call.today)
    elif noun == "occasions":
        call.output.show(lists, call.book.occasions.all(limit), call.today)
    else:
        call.output.show(lists, call.book.records.all(_record_of(noun), limit), call.today)


def _record_of(noun: str) -> type[Note | Interaction]:
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Note

    return Note if noun == "notes" else Interaction
