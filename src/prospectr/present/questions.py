"""What commands and screens ask and say alike before and after an act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dates import say_date
from prospectr.core.refs import say_ref
from prospectr.core.words import _, ngettext
from prospectr.present.phrases import say_past_day, say_step

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.changes import Operation
    from prospectr.core.contact import Contact
    from prospectr.core.followup import FollowUp


def ask_if_kept(step: FollowUp, today: date) -> str:
    """Ask whether a meeting of a day to come took place already."""
    return _("{ref} is on {day}. Kept already?").format(
        ref=say_ref("follow_up", step.id), day=say_date(step.due_on, today)
    )


def ask_if_missed(step: FollowUp, today: date) -> str:
    """Ask whether a meeting of a day to come was missed already."""
    return _("{ref} is on {day}. A no-show already?").format(
        ref=say_ref("follow_up", step.id), day=say_date(step.due_on, today)
    )


def say_planned_already(step: FollowUp, today: date) -> str:
    """Say that the next step stands already, and which it is."""
    return _("Next step already planned: {ref} {step}").format(
        ref=say_ref("follow_up", step.id), step=say_step(step, today)
    )


def say_worth_parking(contact: Contact) -> str:
    """Say that somebody about to be marked unfit lacks nothing but time or money."""
    return _("{name} needs it, wants it, and it suits them.").format(name=contact.name)


def ask_to_undo(operation: Operation, count: int, today: date) -> str:
    """Say what would be undone, when it was done, and how many records it wrote."""
    from prospectr.present.history import say_operation

    done_at = operation.done_at.astimezone()
    records = ngettext("{count} record", "{count} records", count).format(count=count)
    return _("#{number} {what}, done {day} {time}, {records}").format(
        number=operation.id,
        what=say_operation(operation),
        day=say_past_day(done_at.date(), today),
        time=done_at.strftime("%H:%M"),
        records=records,
    )
