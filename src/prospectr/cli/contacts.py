"""``add`` and ``show``: contacts."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from prospectr.cli.options import call_of
from prospectr.cli.prompts import ask, get_contact
from prospectr.core.errors import CancelledError
from prospectr.core.quickadd import parse_quick_add
from prospectr.core.refs import find_ref
from prospectr.core.words import N_, _

TIMELINE = 10


def add(
    context: typer.Context,
    text: Annotated[list[str] | None, typer.Argument(metavar="TEXT...", show_default=False)] = None,
    name: Annotated[str, typer.Option("--name", help=N_("the name"))] = "",
    email: Annotated[list[str] | None, typer.Option("--email", help=N_("an e-mail address; may be repeated"))] = None,
    phone: Annotated[list[str] | None, typer.Option("--phone", help=N_("a phone number; may be repeated"))] = None,
    company: Annotated[str, typer.Option("--company", help=N_("where they work"))] = "",
    source: Annotated[str, typer.Option("--source", help=N_("where you met, or who told you"))] = "",
    by: Annotated[str, typer.Option("--by", metavar="REF", help=N_("the contact who sent them"))] = "",
    tag: Annotated[list[str] | None, typer.Option("--tag", help=N_("a tag; may be repeated"))] = None,
    note: Annotated[str, typer.Option("--note", help=N_("something to remember"))] = "",
    next_step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the next step"))] = "",
) -> None:
    """Add someone you met, in one line.

    NAME [@Company] [e-mail] [phone] [next:KIND WHEN words] [source:word] [by:REF] [+tag] [:: note to the end]

    A value runs to the next mark. From :: on everything is the note, to the
    letter. What is not understood is kept in the note, and the contact is put
    in the inbox: no word is lost.

    Examples:
      prospectr add Nora Lind @Lind Café nora@lind.dk next:call tue +web :: met at the market

      prospectr add +66 81 234 5678 by:nora

    """
    call = call_of(context)
    flags = (name, email, phone, company, source, by, tag, note, next_step)
    if not text and not any(flags) and call.can_ask:
        typed = ask(_("Who? One line, as after prospectr add, no quotes needed:\n> "))
        if not typed:
            raise CancelledError
        text = [typed]
    line = parse_quick_add(text or [])
    line = replace(
        line,
        name=name or line.name,
        emails=(*line.emails, *(email or ())),
        phones=(*line.phones, *(phone or ())),
        company=company or line.company,
        source=source or line.source,
        by=by or line.by,
        tags=(*line.tags, *(word.removeprefix("+") for word in tag or ())),
        note="\n".join(part for part in (line.note, note) if part) or None,
        next=next_step or line.next,
    )
    call.wrote(call.book.contacts.add(line), _("Added"))


def show(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF", show_default=False)],
    whole: Annotated[bool, typer.Option("--all", help=N_("show all that happened, not only the latest"))] = False,
) -> None:
    """Show everything kept of a contact.

    REF is an id (c48), a slug (ana-ruiz), an e-mail, a phone, the beginnings
    of words of the name or company, or @ for the record last written. The id
    of a company (o9) shows its people.

    Examples:
      prospectr show nora

      prospectr show ana acm

    """
    from prospectr.present import contact

    call = call_of(context)
    named = " ".join(ref)
    if (typed := find_ref(named)) and typed[0] == "company":
        from prospectr.present import company

        call.output.show(company, call.book.companies.page(named), call.today)
        return
    card = get_contact(call, named)
    limit = None if whole or call.output.as_json or call.output.plain else TIMELINE
    call.output.show(contact, call.book.contacts.page(card.contact.id, timeline=limit), call.today)
