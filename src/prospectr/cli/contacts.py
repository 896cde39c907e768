"""``add`` and ``show``: contacts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import ask, get_contact, get_deal
from prospectr.core.contact import Priority
from prospectr.core.errors import CancelledError, InputError
from prospectr.core.note import Concern
from prospectr.core.refs import find_ref
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from prospectr.core.quickadd import QuickAdd

TIMELINE = 10
LINES = ["-"]
"""What is typed instead of a line to add those that come in by the pipe."""

Texts = list[str] | None
LISTS = {"email": "emails", "phone": "phones", "address": "addresses", "link": "links", "tag": "tags"}
"""The flags that may be repeated, each with the part of a line it adds to."""

SINGLE = (
    *("name", "company", "by", "role", "language", "priority", "source", "source_detail", "next"),
    *("deal", "amount", "stage", "close"),
)
"""The flags that stand for a part of a line."""

OF_ONE = ("name", "email", "phone", "address", "link")
"""The flags that are of one person."""


class FlagOfOneError(InputError):
    """What belongs to one person was to be given to many."""

    def __init__(self, flag: str) -> None:
        super().__init__(
            _("--{flag} is for one person; with - each line has its own.").format(flag=flag),
            hint=_("For example: printf 'Nora Lind nora@lind.dk\\nEmil Berg\\n' | prospectr add - --tag fair"),
        )


def add(
    context: typer.Context,
    text: Annotated[Texts, typer.Argument(metavar="TEXT...", show_default=False)] = None,
    name: Annotated[str, typer.Option("--name", help=N_("the name"))] = "",
    email: Annotated[Texts, typer.Option("--email", help=N_("an e-mail, or work=nora@lind.dk; repeatable"))] = None,
    phone: Annotated[Texts, typer.Option("--phone", help=N_("a phone, with or without a label; repeatable"))] = None,
    address: Annotated[Texts, typer.Option("--address", help=N_("an address, the same way; repeatable"))] = None,
    link: Annotated[Texts, typer.Option("--link", help=N_("a page of theirs, https://…; repeatable"))] = None,
    company: Annotated[str, typer.Option("--company", help=N_("where they work"))] = "",
    role: Annotated[str, typer.Option("--role", help=N_("what they do there"))] = "",
    language: Annotated[str, typer.Option("--language", help=N_("the language they speak"))] = "",
    priority: Annotated[Priority | None, typer.Option("--priority", help=N_("your own order among equals"))] = None,
    source: Annotated[str, typer.Option("--source", help=N_("where you met, or who told you"))] = "",
    detail: Annotated[str, typer.Option("--source-detail", help=N_("which fair, article or flyer it was"))] = "",
    by: Annotated[str, typer.Option("--by", metavar="REF", help=N_("the contact who sent them"))] = "",
    tag: Annotated[Texts, typer.Option("--tag", help=N_("a tag; repeatable"))] = None,
    note: Annotated[str, typer.Option("--note", help=N_("something to remember"))] = "",
    step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the next step"))] = "",
    deal: Annotated[
        str, typer.Option("--deal", metavar="TITLE", help=N_("what you would sell them: opens a deal"))
    ] = "",
    amount: Annotated[str, typer.Option("--amount", help=N_("what the deal is worth, like 900eur"))] = "",
    stage: Annotated[str, typer.Option("--stage", metavar="STAGE", help=N_("where it stands, if not first"))] = "",
    close: Annotated[str, typer.Option("--close", metavar="WHEN", help=N_("when it should close"))] = "",
    field: Annotated[Texts, typer.Option("--field", help=N_("what a field holds, shoe-size=42; repeatable"))] = None,
    strict: Annotated[bool, typer.Option("--strict", help=N_("with -: add none if a line cannot be used"))] = False,
) -> None:
    """Add someone you met, in one line; with - everyone who comes in by the pipe, a line each.

    NAME [@Company] [e-mail] [phone] [https://link] [deal:words] [AMOUNT] [stage:words] [close:WHEN]
    [next:KIND WHEN words] [source:word/detail] [by:REF] [bday:DAY] [+tag] [field:value] [:: note to the end]

    A value runs to the next mark. From :: on everything is the note, to the
    letter. What is not understood is kept in the note, and the contact is put
    in the inbox: no word is lost. Put words with an apostrophe, a quote, a
    bracket or & in quotes, for the shell's sake; prospectr add alone asks, and
    needs none.

    Examples:
      prospectr add Nora Lind @Lind Café nora@lind.dk next:call tue +web :: met at the market

      prospectr add Nora Lind deal:menu 900eur close:eom next:call tue

      prospectr add - --tag fair < people.txt

    """
    flags = {name: value for name, value in context.params.items() if value and name not in {"text", "strict"}}
    _add(call_of(context), text or [], flags, strict=strict)


def _add(call: Call, text: list[str], flags: dict[str, Any], *, strict: bool) -> None:
    """Add whom the line and the flags say, or everyone who comes in by the pipe; asked is for a line where none is."""
    settings = flags.pop("field", ())
    if text == LINES:
        from prospectr.cli.piping import add_lines

        if of_one := next(filter(flags.get, OF_ONE), ""):
            raise FlagOfOneError(of_one)
        add_lines(call, lambda line: _completed(line, flags), settings, strict=strict)
        return
    if not text and not flags and call.can_ask:
        typed = ask(_("Who? One line, as after prospectr add, no quotes needed:\n> "))
        if not typed:
            raise CancelledError
        text = [typed]
    line = _completed(call.book.contacts.read_line(text), flags)
    call.wrote(call.book.contacts.add(line, settings=settings), _("Added"))


def _completed(line: QuickAdd, flags: dict[str, Any]) -> QuickAdd:
    """Add to a line what the flags say; of what there can be only one, they have the last word."""
    said = flags | {
        "source_detail": flags.get("detail"),
        "next": flags.get("step"),
        "tag": [word.removeprefix("+") for word in flags.get("tag", ())],
    }
    changes = {part: said[part] for part in SINGLE if said.get(part)}
    changes |= {part: (*getattr(line, part), *said[flag]) for flag, part in LISTS.items() if said.get(flag)}
    note = "\n".join(part for part in (line.note, flags.get("note")) if part) or None
    return replace(line, **changes, note=note)


def show(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="REF", show_default=False)],
    whole: Annotated[bool, typer.Option("--all", help=N_("show all that happened, not only the latest"))] = False,
) -> None:
    """Show everything kept of a contact, or of a deal by its id.

    REF is an id (c48), a slug (ana-ruiz), an e-mail, a phone, the beginnings
    of words of the name or company, or @ for the record last written. The id
    of a company (o9) shows its people, that of a deal (d31) the deal, that of
    an import (u1) what it brought, that of a mapping (q1) its columns.

    Examples:
      prospectr show nora

      prospectr show ana acm

    """
    from prospectr.present import contact

    call = call_of(context)
    named = " ".join(ref)
    typed = find_ref(named)
    if typed and typed[0] == "company":
        from prospectr.present import company

        call.output.show(company, call.book.companies.page(named), call.today)
        return
    if typed and typed[0] in {"import_batch", "saved_mapping"}:
        _show_import(call, *typed, named)
        return
    typed = call.book.refs.find_typed(named)
    limit = None if whole or call.output.as_json or call.output.plain else TIMELINE
    if typed and typed[0] == "deal":
        from prospectr.present import deal

        call.output.show(deal, call.book.deals.page(get_deal(call, named).deal.id, timeline=limit), call.today)
        return
    card = get_contact(call, named)
    page = call.book.contacts.page(card.contact.id, timeline=limit)
    found = call.book.records.find(*typed) if typed else None
    if isinstance(found, Concern):
        page = replace(page, named=found)
    call.output.show(contact, page, call.today)


def _show_import(call: Call, record_type: str, number: int, named: str) -> None:
    """Show an import, or a saved mapping of columns."""
    if record_type == "import_batch":
        from prospectr.present import batches

        found = call.book.imports.get_batch(number)
        call.output.show(batches, [found], call.today)
        _batch, _operation, is_undone = found
        if not is_undone:
            call.output.message(_("Who came with it:  prospectr list --import {ref}").format(ref=named))
    else:
        from prospectr.present import mappings

        call.output.show(mappings, [call.book.mappings.get(named)], call.today)
