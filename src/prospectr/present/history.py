"""What was done, undone and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import N_, _
from prospectr.present.phrases import joined
from prospectr.present.records import Item, operation_item, plain_value
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.changes import Operation

VERBS = {
    "contact.add": N_("added"),
    "contact.edit": N_("changed"),
    "contact.add_many": N_("added together"),
    "contact.delete": N_("deleted"),
    "contact.undelete": N_("brought back"),
    "contact.qualify": N_("qualified"),
    "contact.park": N_("parked"),
    "contact.unfit": N_("marked unfit"),
    "contact.do_not_contact": N_("left alone"),
    "contact.activate": N_("took up again"),
    "contact.no_next": N_("said why nothing is planned with"),
    "contact.merge": N_("merged"),
    "contact.distinct": N_("told apart"),
    "company.add": N_("added company"),
    "company.edit": N_("changed company"),
    "company.delete": N_("deleted company"),
    "company.undelete": N_("brought company back"),
    "field.add": N_("made field"),
    "field.edit": N_("changed field"),
    "field.delete": N_("deleted field"),
    "field.undelete": N_("brought field back"),
    "follow_up.plan": N_("planned a step with"),
    "follow_up.complete": N_("did a step with"),
    "follow_up.confirm": N_("confirmed a step with"),
    "follow_up.keep": N_("kept a meeting with"),
    "follow_up.no_show": N_("noted a no-show of"),
    "follow_up.cancel": N_("called off a step with"),
    "follow_up.snooze": N_("put off a step with"),
    "follow_up.edit": N_("changed a step with"),
    "follow_up.delete": N_("deleted a step with"),
    "follow_up.undelete": N_("brought back a step with"),
    "interaction.log": N_("logged a touch with"),
    "interaction.answer": N_("saw to a message of"),
    "interaction.edit": N_("changed a touch with"),
    "interaction.delete": N_("deleted a touch with"),
    "interaction.undelete": N_("brought back a touch with"),
    "note.add": N_("noted on"),
    "note.edit": N_("changed a note on"),
    "note.delete": N_("deleted a note on"),
    "note.undelete": N_("brought back a note on"),
    "concern.raise": N_("kept a concern of"),
    "concern.answer": N_("answered a concern of"),
    "concern.edit": N_("changed a concern of"),
    "concern.delete": N_("deleted a concern of"),
    "concern.undelete": N_("brought back a concern of"),
    "occasion.add": N_("remembered a day of"),
    "occasion.complete": N_("sent a card to"),
    "occasion.skip": N_("let pass a day of"),
    "occasion.edit": N_("changed a day of"),
    "occasion.delete": N_("deleted a day of"),
    "occasion.undelete": N_("brought back a day of"),
    "answer.edit": N_("changed an answer of"),
    "answer.delete": N_("deleted an answer of"),
    "answer.undelete": N_("brought back an answer of"),
    "source.add": N_("added source"),
    "source.cost": N_("kept a cost of"),
    "source.edit": N_("changed source"),
    "source.delete": N_("deleted source"),
    "source.undelete": N_("brought source back"),
    "source_cost.edit": N_("changed a cost of"),
    "source_cost.delete": N_("deleted a cost of"),
    "source_cost.undelete": N_("brought back a cost of"),
    "goal.set": N_("set the goal of"),
    "goal.edit": N_("changed the goal of"),
    "goal.delete": N_("deleted the goal of"),
    "goal.undelete": N_("brought back the goal of"),
    "tag.rename": N_("renamed tag"),
    "tag.delete": N_("deleted tag"),
    "tag.undelete": N_("brought tag back"),
    "pipeline.add": N_("made pipeline"),
    "pipeline.edit": N_("changed pipeline"),
    "pipeline.move": N_("moved pipeline"),
    "pipeline.delete": N_("deleted pipeline"),
    "pipeline.undelete": N_("brought pipeline back"),
    "stage.add": N_("added stage"),
    "stage.edit": N_("changed stage"),
    "stage.move": N_("moved stage"),
    "stage.delete": N_("deleted stage"),
    "stage.undelete": N_("brought stage back"),
    "stage_check.add": N_("added to the checklist of"),
    "stage_check.edit": N_("changed the checklist of"),
    "stage_check.delete": N_("took off the checklist of"),
    "stage_check.undelete": N_("brought back onto the checklist of"),
    "deal.win": N_("won"),
    "deal.lose": N_("lost"),
    "deal.sell": N_("sold"),
    "deal.who": N_("said who is who in"),
    "deal.checklist": N_("went through the checklist of"),
    "deal.trial": N_("planned a trial or demo with"),
    "deal.add": N_("opened the deal"),
    "deal.move": N_("moved"),
    "deal.reopen": N_("opened again"),
    "deal.edit": N_("changed the deal"),
    "deal.delete": N_("deleted the deal"),
    "deal.undelete": N_("brought back the deal"),
    "reason.add": N_("added the reason"),
    "reason.rename": N_("renamed the reason"),
    "reason.delete": N_("deleted the reason"),
    "reason.undelete": N_("brought back the reason"),
    "import.apply": N_("imported"),
    "mapping.save": N_("saved the mapping"),
    "mapping.delete": N_("deleted the mapping"),
    "record.delete": N_("deleted"),
    "demo.make": N_("made the sample book"),
    "undo": N_("undid"),
    "redo": N_("did again"),
}


def say_operation(operation: Operation) -> str:
    """Say what was done in one line: ``logged a touch with Nora Lind (i7)``."""
    verb = _(VERBS.get(operation.verb, operation.verb))
    subject = f"({operation.subject})" if operation.subject else ""
    number = f"#{operation.target_id}" if operation.target_id is not None else ""
    return " ".join(part for part in (verb, number, operation.label, subject) if part)


def items(operations: Sequence[Operation], today: date) -> list[Item]:
    """Return the operations as JSON objects."""
    del today
    return [operation_item(operation) for operation in operations]


def rows(operations: Sequence[Operation], today: date) -> list[list[str]]:
    """Return the operations as fields: number, instant, verb, record, name, ``undone`` or nothing."""
    del today
    return [
        [
            str(operation.id),
            str(plain_value(operation.done_at)),
            operation.verb,
            operation.subject,
            operation.label,
            "undone" if operation.undone else "",
        ]
        for operation in operations
    ]


def blocks(operations: Sequence[Operation], today: date) -> list[Block]:
    """Return the operations as a table, the newest first."""
    del today
    if not operations:
        return [line(_("Nothing was done yet."), Cell(_("  Add someone:  prospectr add NAME"), is_hint=True))]
    table = tuple(
        (
            Cell(f"#{operation.id}", "id"),
            Cell(operation.done_at.astimezone().strftime("%Y-%m-%d %H:%M"), "dim"),
            Cell(joined(say_operation(operation), _("undone") if operation.undone else None)),
        )
        for operation in operations
    )
    hint = line(Cell(_("Undo one of them:  prospectr undo --op NUMBER"), "dim"), is_hint=True)
    return [Table(rows=table, flexible=(2,)), hint]
