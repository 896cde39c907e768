"""The agenda: whom to talk to today, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.agenda import SIGNS
from prospectr.core.dates import say_date, say_when
from prospectr.core.refs import say_ref
from prospectr.core.score import score_of
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import ROLE_OF_STATE, joined, say_kind, say_last_touch, say_lifecycle_name, say_who
from prospectr.present.records import Item, contact_item, item
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.agenda import Agenda, AgendaItem, Section

HEADS = {
    "late": N_("LATE"),
    "today": N_("TODAY"),
    "confirm": N_("CONFIRM"),
    "planned": N_("PLANNED"),
    "nothing-planned": N_("NO NEXT STEP"),
}
DUE = frozenset({"late", "today"})
COLUMNS_SHARED_BY = {"late": "now", "today": "now", "confirm": "ahead", "planned": "ahead", "nothing-planned": "idle"}
"""Sections whose columns stand under each other."""


def items(agenda: Agenda, today: date) -> list[Item]:
    """Return the agenda as JSON objects, each with its section: follow-ups ``with`` a contact, or contacts alone."""
    shown: list[Item] = []
    for section in agenda.sections:
        for entry in section.items:
            if entry.follow_up is None:
                shown.append({**contact_item(entry.card, today), "section": section.name})
            else:
                beside = {
                    "with": contact_item(entry.card, today),
                    "section": section.name,
                    "days_late": entry.days_late,
                }
                shown.append({**item(entry.follow_up), **beside})
    return shown


def rows(agenda: Agenda, today: date) -> list[list[str]]:
    """Return the agenda as fields: section, id, day, time, kind, contact's id, name, company, words."""
    del today
    return [_row(section, entry) for section in agenda.sections for entry in section.items]


def left_out(agenda: Agenda) -> int:
    """Count the lines that sections have beyond those shown."""
    return sum(section.total - len(section.items) for section in agenda.sections)


def _row(section: Section, entry: AgendaItem) -> list[str]:
    contact = entry.card.contact
    step = entry.follow_up
    what = (
        [say_ref("follow_up", step.id), step.due_on.isoformat(), step.due_time or "", step.kind]
        if step
        else [say_ref("contact", contact.id), "", "", ""]
    )
    words = step.words if step else ""
    return [section.name, *what, say_ref("contact", contact.id), contact.name, entry.card.company or "", words]


def blocks(agenda: Agenda, today: date) -> list[Block]:
    """Return the agenda as a page: a head line that counts, the sections, and what to type next."""
    shown: list[Block] = [line(Cell(say_date(agenda.today, today) + f" {today.year}", "head"), "    ", _head(agenda))]
    for section in agenda.sections:
        shown.append(line(Cell(_(HEADS[section.name]), "head")))
        cells = tuple(_cells(entry, today) for entry in section.items)
        flexible = (len(cells[0]) - 2, len(cells[0]) - 1) if cells else ()
        shown.append(Table(rows=cells, flexible=flexible, key=COLUMNS_SHARED_BY[section.name]))
        more = section.total - len(section.items)
        if more > 0:
            shown.append(line(Cell(_more(more), "dim")))
    shown.extend(_foot(agenda))
    return shown


def _head(agenda: Agenda) -> str:
    counts = (
        (agenda.late, _("{count} late")),
        (agenda.due_today, _("{count} today")),
        (agenda.to_confirm, _("{count} to confirm")),
        (agenda.without_next_step, _("{count} without next step")),
        (0 if agenda.sections else agenda.ahead, _("nothing due today, {count} planned")),
        (agenda.untouched, ngettext("{count} untouched lead", "{count} untouched leads", agenda.untouched)),
        (agenda.inbox, _("{count} in inbox")),
    )
    said = [text.format(count=count) for count, text in counts if count]
    return joined(*said) or _("nothing due")


def _more(count: int) -> str:
    return ngettext(
        " … and {count} more:  prospectr today --all", " … and {count} more:  prospectr today --all", count
    ).format(count=count)


def _cells(entry: AgendaItem, today: date) -> tuple[Cell, ...]:
    """Lay out one line: id, sign and how late or when, kind, who and what for; or id, sign, who and why."""
    sign, role = SIGNS[entry.state][0], ROLE_OF_STATE[entry.state]
    contact = entry.card.contact
    step = entry.follow_up
    if step is None:
        said = joined(
            say_lifecycle_name(contact),
            _("score {score}").format(score=score_of(contact, today)),
            _("last touch {day}").format(day=say_last_touch(contact, today)),
        )
        ref = say_ref("contact", contact.id)
        return (Cell(""), Cell(ref, "id"), Cell(sign, role), Cell(say_who(entry.card), "name"), Cell(said, "dim"))
    if entry.section == "late":
        when = f"{sign} {entry.days_late}d"
    elif entry.section == "today":
        when = f"{sign} {step.due_time}" if step.due_time else sign
    else:
        when = f"{sign} {say_when(step.due_on, step.due_time, today)}"
    ref = say_ref("follow_up", step.id)
    return (
        Cell(""),
        Cell(ref, "id"),
        Cell(when, role),
        Cell(say_kind(step.kind)),
        Cell(say_who(entry.card), "name"),
        Cell(step.words, "dim"),
    )


def _foot(agenda: Agenda) -> list[Block]:
    """Say what to type next for the first line there is: do it, look at it, or plan where nothing is planned."""
    first = next((entry for section in agenda.sections for entry in section.items), None)
    if first is None:
        hints = ["prospectr today --days 7"] if agenda.ahead else []
        hints += ["prospectr qualify"] if agenda.untouched else []
        hints = hints or ["prospectr add NAME"]
    elif first.follow_up is None:
        hints = [f'prospectr next {say_ref("contact", first.card.contact.id)} "call mon"']
    else:
        verb = "done" if first.section in DUE else first.section
        act = [f"prospectr {verb} {say_ref('follow_up', first.follow_up.id)}"] if verb in {"done", "confirm"} else []
        hints = [*act, f"prospectr show {say_ref('contact', first.card.contact.id)}"]
    return [BLANK, line(Cell(_("Next:"), "dim"), "  ", "   ·   ".join(hints))]
