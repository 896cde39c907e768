"""``list``: records of one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from prospectr.cli.options import Call, Limit, call_of
from prospectr.core.errors import InputError
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Note

Noun = Literal["contacts", "companies", "followups", "notes", "interactions"]
Sort = Literal["added", "name", "next", "touched", "score"]
Lifecycle = Literal["lead", "prospect"]


class FilterOfContactsError(InputError):
    """A filter of contacts was given for another list."""

    def __init__(self, noun: str) -> None:
        super().__init__(
            _("Filters and --sort are for contacts; a list of {noun} has none.").format(noun=noun),
            hint=_("See how it is used: prospectr list --help"),
        )


class DeletedAloneError(InputError):
    """The deleted contacts are listed whole."""

    def __init__(self) -> None:
        super().__init__(
            _("--deleted goes without other filters and --sort."), hint=_("See them all: prospectr list --deleted")
        )


def list_(
    context: typer.Context,
    noun: Annotated[
        Noun,
        typer.Argument(
            metavar="[NOUN]", show_default=False, help=N_("contacts, companies, followups, notes or interactions")
        ),
    ] = "contacts",
    tag: Annotated[str, typer.Option("--tag", help=N_("contacts with this tag"))] = "",
    company: Annotated[str, typer.Option("--company", help=N_("contacts of this company"))] = "",
    source: Annotated[str, typer.Option("--source", help=N_("contacts from this source"))] = "",
    lifecycle: Annotated[Lifecycle | None, typer.Option("--lifecycle", help=N_("contacts that are this"))] = None,
    inbox: Annotated[bool, typer.Option("--inbox", help=N_("contacts with words not understood"))] = False,
    untouched: Annotated[
        bool, typer.Option("--untouched", help=N_("contacts with nothing done or planned yet"))
    ] = False,
    idle: Annotated[
        bool, typer.Option("--no-next", help=N_("contacts without a next step who should have one"))
    ] = False,
    deleted: Annotated[
        bool, typer.Option("--deleted", help=N_("contacts that were deleted, to be brought back"))
    ] = False,
    sort: Annotated[Sort | None, typer.Option("--sort", help=N_("the order of contacts"), show_default="added")] = None,
    limit: Limit = None,
) -> None:
    """List contacts, newest first, or other records.

    Examples:
      prospectr list --tag cafe --sort score

      prospectr list followups --json

    """
    call = call_of(context)
    flags = {"inbox": inbox, "untouched": untouched, "without_next_step": idle}
    texts = {"tag": tag.removeprefix("+"), "company": company, "source": source}
    filters: dict[str, str | bool] = {name: value for name, value in (texts | flags).items() if value}
    filters |= {"lifecycle": lifecycle} if lifecycle else {}
    if noun != "contacts":
        if filters or sort or deleted:
            raise FilterOfContactsError(noun)
        _list_others(call, noun, call.limit(limit))
        return
    if deleted and (filters or sort):
        raise DeletedAloneError
    _list_contacts(call, None if deleted else filters, sort or "added", call.limit(limit))


def _list_contacts(call: Call, filters: dict[str, str | bool] | None, sort: Sort, limit: int | None) -> None:
    """List the contacts that pass ``filters``; None lists the deleted ones."""
    from prospectr.present import contacts

    wanted = None if limit is None else limit + 1
    people = call.book.contacts
    cards = people.deleted(wanted) if filters is None else people.cards(filters, sort=sort, limit=wanted)
    if not cards and (filters is None or filters):
        call.output.message(_("No contact matches.  See everyone:  prospectr list"))
    if cards or filters == {} or call.output.as_json or call.output.plain:
        call.output.show(contacts, cards[:limit], call.today)
    if limit is not None and len(cards) > limit:
        call.output.message(_("There are more; all of them:  prospectr list --limit 0"))


def _list_others(call: Call, noun: str, limit: int | None) -> None:
    from prospectr.present import companies, lists

    if noun == "companies":
        call.output.show(companies, call.book.companies.all(limit), call.today)
    elif noun == "followups":
        call.output.show(lists, call.book.follow_ups.open(limit), call.today)
    else:
        call.output.show(lists, call.book.records.all(_record_of(noun), limit), call.today)


def _record_of(noun: str) -> type[Note | Interaction]:
    from prospectr.core.interaction import Interaction
    from prospectr.core.note import Note

    return Note if noun == "notes" else Interaction
