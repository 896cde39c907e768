"""``edit``, ``delete`` and ``undelete``: any record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from prospectr.cli.acts import ChoiceOrWord
from prospectr.cli.options import Call, call_of
from prospectr.cli.prompts import get_record
from prospectr.core.contact import Priority
from prospectr.core.interaction import OutcomeWord
from prospectr.core.qualification import AnswerValue
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from prospectr.book.records import Record

Text = str | None
Texts = list[str] | None
Flag = bool | None
Name = Annotated[
    Text, typer.Option("--name", help=N_("the name of a contact, company, source, tag, field, stage or pipeline"))
]
Company = Annotated[Text, typer.Option("--company", help=N_('where a contact works; "" for nowhere'))]
Role = Annotated[Text, typer.Option("--role", help=N_("what a contact does there"))]
Email = Annotated[Texts, typer.Option("--email", help=N_("all e-mails of a contact, like work=nora@lind.dk"))]
Phone = Annotated[Texts, typer.Option("--phone", help=N_("all phones of a contact, with or without a label"))]
Address = Annotated[Texts, typer.Option("--address", help=N_("all addresses of a contact, the same way"))]
Link = Annotated[Texts, typer.Option("--link", help=N_("all pages of a contact, https://…"))]
Language = Annotated[Text, typer.Option("--language", help=N_("the language a contact speaks"))]
ContactPriority = Annotated[Priority | None, typer.Option("--priority", help=N_("a contact's priority"))]
Source = Annotated[Text, typer.Option("--source", help=N_("where a contact came from, a word like fair"))]
Detail = Annotated[Text, typer.Option("--source-detail", help=N_("which fair, article or flyer it was"))]
By = Annotated[Text, typer.Option("--by", metavar="REF", help=N_("who sent a contact"))]
Tag = Annotated[Texts, typer.Option("--tag", help=N_("a tag to hang on a contact; repeatable"))]
Untag = Annotated[Texts, typer.Option("--untag", help=N_("a tag to take off; repeatable"))]
OwnField = Annotated[Texts, typer.Option("--field", help=N_("a field of a contact, shoe-size=42; repeatable"))]
Inbox = Annotated[Flag, typer.Option("--inbox/--no-inbox", help=N_("in the inbox, or looked through"))]
Choice = Annotated[Texts, typer.Option("--choice", help=N_("all choices of a field; repeatable"))]
Kind = Annotated[Text, typer.Option("--kind", help=N_("what a follow-up, interaction or concern is"))]
When = Annotated[Text, typer.Option("--when", help=N_("when a follow-up is due"))]
On = Annotated[Text, typer.Option("--on", help=N_("the day an interaction happened"))]
HowItWent = Annotated[OutcomeWord | None, typer.Option("--outcome", help=N_("how an interaction went"))]
Words = Annotated[Text, typer.Option("--words", help=N_("the words of a follow-up, note, answer or any other"))]
Pin = Annotated[Flag, typer.Option("--pin/--unpin", help=N_("keep a note in sight, or no longer"))]
Answered = Annotated[Text, typer.Option("--answer", help=N_("what you answered to a concern"))]
Open = Annotated[Flag, typer.Option("--open/--closed", help=N_("a concern, answered or not"))]
Label = Annotated[Text, typer.Option("--label", help=N_("what an occasion is, like birthday"))]
Day = Annotated[Text, typer.Option("--day", help=N_("the day of an occasion, like 29 feb"))]
Value = Annotated[
    Text,
    typer.Option(
        "--value", click_type=ChoiceOrWord(get_args(AnswerValue)), help=N_("an answer; of a deal, the same as --amount")
    ),
]
AnswerVia = Annotated[Text, typer.Option("--via", help=N_('how an answer was heard, like call; "" for not said'))]
AnswerSaidBy = Annotated[Text, typer.Option("--said-by", help=N_("who gave an answer, if not the contact"))]
AnswerVerified = Annotated[Flag, typer.Option("--verified/--unverified", help=N_("an answer that you checked, or not"))]
Trade = Annotated[Text, typer.Option("--trade", help=N_('what a company does; "" for not known'))]
Place = Annotated[Text, typer.Option("--place", help=N_('where a company is; "" for not known'))]
Size = Annotated[Text, typer.Option("--size", metavar="N", help=N_("how many people work for a company"))]
Direction = Annotated[
    Text, typer.Option("--direction", help=N_("a source: inbound or outbound; an interaction: in or out"))
]
Amount = Annotated[Text, typer.Option("--amount", help=N_("what a source cost, a goal, or the value of a deal"))]
Odds = Annotated[
    Text,
    typer.Option("--odds", metavar="N", help=N_('odds in percent, of a stage or a deal; "" for those of its stage')),
]
Idle = Annotated[
    Text, typer.Option("--idle", metavar="DAYS", help=N_("for how many days a deal may be idle in a stage"))
]
Title = Annotated[Text, typer.Option("--title", help=N_("what a deal sells"))]
Close = Annotated[Text, typer.Option("--close", metavar="WHEN", help=N_('when a deal should close; "" for not known'))]
From = Annotated[Text, typer.Option("--from", metavar="DAY", help=N_("the first day a cost was for"))]
Until = Annotated[Text, typer.Option("--until", metavar="DAY", help=N_("the last day a cost was for"))]

FIELD_OF = {
    "address": "addresses",
    "choice": "choices",
    "detail": "source_detail",
    "email": "emails",
    "field": "fields",
    "from_": "from",
    "is_open": "open",
    "link": "links",
    "phone": "phones",
    "pin": "pinned",
    "tag": "tags",
    "untag": "tags",
}
"""The flags that are not called like the field they change."""


def edit(
    context: typer.Context,
    ref: Annotated[list[str], typer.Argument(metavar="ID", show_default=False)],
    name: Name = None,
    company: Company = None,
    role: Role = None,
    email: Email = None,
    phone: Phone = None,
    address: Address = None,
    link: Link = None,
    language: Language = None,
    source: Source = None,
    detail: Detail = None,
    by: By = None,
    tag: Tag = None,
    untag: Untag = None,
    field: OwnField = None,
    priority: ContactPriority = None,
    inbox: Inbox = None,
    choice: Choice = None,
    kind: Kind = None,
    when: When = None,
    on: On = None,
    outcome: HowItWent = None,
    words: Words = None,
    pin: Pin = None,
    answer: Answered = None,
    is_open: Open = None,
    label: Label = None,
    day: Day = None,
    value: Value = None,
    via: AnswerVia = None,
    said_by: AnswerSaidBy = None,
    verified: AnswerVerified = None,
    trade: Trade = None,
    place: Place = None,
    size: Size = None,
    direction: Direction = None,
    title: Title = None,
    amount: Amount = None,
    close: Close = None,
    odds: Odds = None,
    idle: Idle = None,
    from_: From = None,
    until: Until = None,
) -> None:
    """Change a record: by flags, or without any in your editor.

    ID is any typed id: c48 contact, o9 company, d31 deal, f71 follow-up, n5
    note, i7 interaction, a3 answer, k2 concern, y3 occasion, s2 source, m1
    cost of a source, t4 tag, x1 field, g1 goal, l1 pipeline, e2 stage, b4
    point of its checklist, r1 reason; a contact may be named as everywhere.
    The stage of a deal is changed by prospectr move.

    Examples:
      prospectr edit c48 --company "Lind Café" --tag cafe

      prospectr edit n5

    """
    call = call_of(context)
    table, record = get_record(call, " ".join(ref))
    changes = _changes(call, table, record, context.params)
    if not changes:
        from prospectr.cli.editing import edit_in_editor

        call.wrote(edit_in_editor(call, table, record), _("Changed"))
        return
    call.wrote(call.book.records.edit(table, record, changes), _("Changed"))


def _changes(call: Call, table: str, record: Record, params: dict[str, Any]) -> dict[str, object]:
    """Return the fields that were given as flags; tags and fields of the seller's own with those that stay."""
    from prospectr.core.editable import check_fields

    given = {flag: value for flag, value in params.items() if flag != "ref" and value not in (None, [], ())}
    changes: dict[str, object] = {FIELD_OF.get(flag, flag): value for flag, value in given.items()}
    if table == "deal" and "value" in changes:
        changes.setdefault("amount", changes.pop("value"))
    check_fields(table, changes)
    people = call.book.contacts
    if "tags" in changes:
        changes["tags"] = people.tags_after(record.id, add=given.get("tag", ()), take=given.get("untag", ()))
    if "fields" in changes:
        changes["fields"] = people.fields_after(record.id, given["field"])
    return changes


def delete(context: typer.Context, ref: Annotated[list[str], typer.Argument(metavar="ID", show_default=False)]) -> None:
    """Delete a record; it can be brought back. A contact takes open deals and follow-ups along.

    Examples:
      prospectr delete n5

      prospectr delete ana-ruiz

    """
    call = call_of(context)
    table, record = call.book.records.get(" ".join(ref))
    call.wrote(call.book.records.delete(table, record), _("Deleted"))


def undelete(context: typer.Context, gone: Annotated[str, typer.Argument(metavar="ID", show_default=False)]) -> None:
    """Bring a deleted record back.

    Example:
      prospectr undelete c48

    """
    call = call_of(context)
    table, record = call.book.records.get(gone, deleted=True)
    call.wrote(call.book.records.undelete(table, record), _("Brought back"))
