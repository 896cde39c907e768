"""``edit``, ``delete`` and ``undelete``: any record."""

from __future__ import annotations

from typing import Annotated

import typer

from prospectr.cli.fields import check_fields
from prospectr.cli.options import call_of
from prospectr.core.interaction import OutcomeWord
from prospectr.core.words import N_, _


def edit(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="ID", show_default=False)],
    name: Annotated[str | None, typer.Option("--name", help=N_("the name of a contact or company"))] = None,
    company: Annotated[str | None, typer.Option("--company", help=N_('where a contact works; "" for nowhere'))] = None,
    email: Annotated[
        list[str] | None, typer.Option("--email", help=N_("a contact's e-mail addresses, all of them"))
    ] = None,
    phone: Annotated[list[str] | None, typer.Option("--phone", help=N_("a contact's phones, all of them"))] = None,
    source: Annotated[str | None, typer.Option("--source", help=N_("where a contact came from"))] = None,
    by: Annotated[str | None, typer.Option("--by", metavar="REF", help=N_("who sent a contact"))] = None,
    tag: Annotated[
        list[str] | None, typer.Option("--tag", help=N_("a tag to hang on a contact; may be repeated"))
    ] = None,
    untag: Annotated[list[str] | None, typer.Option("--untag", help=N_("a tag to take off; may be repeated"))] = None,
    inbox: Annotated[
        bool | None, typer.Option("--inbox/--no-inbox", help=N_("in the inbox, or looked through"))
    ] = None,
    kind: Annotated[str | None, typer.Option("--kind", help=N_("what a follow-up or interaction is"))] = None,
    when: Annotated[str | None, typer.Option("--when", help=N_("when a follow-up is due"))] = None,
    on: Annotated[str | None, typer.Option("--on", help=N_("the day an interaction happened"))] = None,
    outcome: Annotated[OutcomeWord | None, typer.Option("--outcome", help=N_("how an interaction went"))] = None,
    words: Annotated[
        str | None, typer.Option("--words", help=N_("the words of a follow-up, note, interaction or answer"))
    ] = None,
    pin: Annotated[bool | None, typer.Option("--pin/--unpin", help=N_("keep a note in sight, or no longer"))] = None,
) -> None:
    """Change a record: by flags, or without any in your editor.

    ID is any typed id: c48 contact, o9 company, f71 follow-up, n5 note, i7
    interaction, a3 answer; a contact may be named as everywhere.

    Examples:
      prospectr edit c48 --company "Lind Café" --tag cafe

      prospectr edit n5

    """
    call = call_of(context)
    table, record = call.book.records.get(" ".join(ref))
    changes = _given(name=name, company=company, emails=email or None, phones=phone or None, source=source, by=by)
    changes |= _given(inbox=inbox, kind=kind, when=when, on=on, outcome=outcome, words=words, pinned=pin)
    check_fields(table, changes | ({"tags": tag} if tag or untag else {}))
    if tag or untag:
        changes["tags"] = call.book.contacts.tags_after(record.id, add=tag or [], take=untag or [])
    if not changes:
        from prospectr.cli.editor import edit_in_editor

        call.wrote(edit_in_editor(call, table, record), _("Changed"))
        return
    call.wrote(call.book.records.edit(table, record, changes), _("Changed"))


def _given(**fields: object) -> dict[str, object]:
    """Return the fields that were given as flags."""
    return {field: value for field, value in fields.items() if value is not None}


def delete(context: typer.Context, ref: Annotated[list[str], typer.Argument(metavar="ID", show_default=False)]) -> None:
    """Delete a record; it can be brought back. A contact takes its open follow-ups along.

    Examples:
      prospectr delete n5

      prospectr delete ana-ruiz

    """
    call = call_of(context)
    table, record = call.book.records.get(" ".join(ref))
    call.wrote(call.book.records.delete(table, record), _("Deleted"))


def undelete(context: typer.Context, ref: Annotated[str, typer.Argument(metavar="ID", show_default=False)]) -> None:
    """Bring a deleted record back.

    Example:
      prospectr undelete c48

    """
    call = call_of(context)
    table, record = call.book.records.get(ref, deleted=True)
    call.wrote(call.book.records.undelete(table, record), _("Brought back"))
