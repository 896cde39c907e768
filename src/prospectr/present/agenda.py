"""The agenda: whom to talk to today, and why."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.core.agenda import SIGNS, week_start
from prospectr.core.dates import say_date, say_when
from prospectr.core.deal import Deal
from prospectr.core.followup import FollowUp
from prospectr.core.money import say_money
from prospectr.core.note import Concern
from prospectr.core.occasion import Occasion, say_label, say_years, years_on
from prospectr.core.record import type_of
from prospectr.core.refs import say_ref
from prospectr.core.score import score_of
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import (
    ROLE_OF_STATE,
    joined,
    say_concern_kind,
    say_kind,
    say_last_touch,
    say_lifecycle_name,
    say_who,
)
from prospectr.present.records import Item, contact_item, deal_items, item
from prospectr.present.view import BLANK, Block, Cell, Role, Table, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.agenda import Agenda, AgendaItem, Section
    from prospectr.core.deal import DealCard
    from prospectr.core.interaction import Interaction

HEADS = {
    "answer": N_("ANSWER"),
    "late": N_("LATE"),
    "today": N_("TODAY"),
    "confirm": N_("CONFIRM"),
    "remember": N_("REMEMBER"),
    "back": N_("BACK"),
    "planned": N_("PLANNED"),
    "nothing-planned": N_("NO NEXT STEP"),
}
COUNTS = {
    "answer": N_("{count} to answer"),
    "late": N_("{count} late"),
    "today": N_("{count} today"),
    "confirm": N_("{count} to confirm"),
    "remember": N_("{count} to remember"),
    "back": N_("{count} back"),
}
"""What the head says of each section that asks for something today."""

HINTS = {
    "answer": 'prospectr answered {ref} "..."',
    "late": "prospectr done {ref}",
    "today": "prospectr done {ref}",
    "confirm": "prospectr confirm {ref}",
    "remember": "prospectr done {ref}",
    "back": "prospectr activate {contact}",
    "nothing-planned": 'prospectr next {ref} "call mon"',
}
"""What to type for the first line of a section."""

MORE = "more:"
"""What a line opens that stands for those of a section that are not shown; the section's name follows."""

COLUMNS_SHARED_BY = {"answer": "now", "late": "now", "today": "now", "confirm": "ahead", "planned": "ahead"}
"""Sections whose columns stand under each other; the others stand alone."""


def items(agenda: Agenda, today: date) -> list[Item]:
    """Return the agenda as JSON objects, each with its section: records ``with`` a contact, or contacts alone."""
    return [_item(section.name, entry, today) for section in agenda.sections for entry in section.items]


def beside(agenda: Agenda) -> Item:
    """Return what stands beside the items in JSON: the habit of the week."""
    habit = agenda.habit
    first = week_start(agenda.today).isoformat()
    by = "goal" if habit.by_goal else "configuration"
    return {"conversations": {"held": habit.conversations, "aim": habit.aim, "since": first, "by": by}}


def _item(section: str, entry: AgendaItem, today: date) -> Item:
    contact = contact_item(entry.card, today)
    deals = deal_items(entry.deals, today)
    if entry.record is None:
        days = {"days_back": entry.days} if section == "back" else {}
        return {**contact, "deals": deals, "section": section, **days}
    about: Item = {"with": {**contact, "deals": deals}, "section": section}
    if isinstance(entry.record, FollowUp):
        about["days_late"] = max(entry.days, 0)
    elif isinstance(entry.record, Occasion):
        on = _day_of(entry, today)
        about |= {"on": on.isoformat(), "years": years_on(entry.record, on)}
    elif isinstance(entry.record, Deal):
        own = next((deal for deal in deals if deal["id"] == _ref(entry)), None)
        return {**(own or item(entry.record)), **about}
    else:
        about["days_waiting"] = entry.days
    return {**item(entry.record), **about}


def rows(agenda: Agenda, today: date) -> list[list[str]]:
    """Return the agenda as fields: section, id, day, time, kind, contact's id, name, company, words.

    Then, of the deal a line is about, its id, title, value and stage.
    """
    return [_row(section, entry, today) for section in agenda.sections for entry in section.items]


def left_out(agenda: Agenda) -> int:
    """Count the lines that sections have beyond those shown."""
    return sum(section.total - len(section.items) for section in agenda.sections)


def _day_of(entry: AgendaItem, today: date) -> date:
    """Return the day a line is about."""
    return today - timedelta(days=entry.days)


def _ref(entry: AgendaItem) -> str:
    if entry.record is None:
        return say_ref("contact", entry.card.contact.id)
    return say_ref(type_of(entry.record), entry.record.id)


def _row(section: Section, entry: AgendaItem, today: date) -> list[str]:
    contact, record = entry.card.contact, entry.record
    day = "" if section.name == "nothing-planned" else _day_of(entry, today).isoformat()
    time = record.due_time or "" if isinstance(record, FollowUp) else ""
    if record is None:
        kind, words = "", contact.standing_reason if section.name == "back" else ""
    elif isinstance(record, Occasion):
        kind, words = "occasion", record.label
    elif isinstance(record, Deal):
        kind, words = "deal", ""
    else:
        kind, words = record.kind, record.words
    who = [say_ref("contact", contact.id), contact.name, entry.card.company or ""]
    return [section.name, _ref(entry), day, time, kind, *who, words, *_deal_fields(entry.deal)]


def _deal_fields(card: DealCard | None) -> list[str]:
    if card is None:
        return ["", "", "", ""]
    amount = say_money(card.deal.amount) if card.deal.amount else ""
    return [say_ref("deal", card.deal.id), card.deal.title, amount, card.stage.name]


def blocks(agenda: Agenda, today: date, *, opens_more: bool = False) -> list[Block]:
    """Return the agenda as a page: the day and its habit, what waits, the sections, and what to type next.

    With ``opens_more`` what a section has beyond its lines can be opened there: ``more:late``.
    """
    head = [
        line(Cell(f"{say_date(agenda.today, today)} {today.year}", "head"), "    ", _say_habit(agenda)),
        *map(line, _say_counts(agenda)),
    ]
    if agenda.inbox or agenda.untouched:
        leads = Cell("", is_hint=True, by_key=f"   {_('{screen.inbox} shows the leads')}")
        head[-1] = line(*head[-1].cells, leads)
    shown: list[Block] = [*head]
    for section in agenda.sections:
        shown.append(line(Cell(_(HEADS[section.name]), "head")))
        cells = tuple(_cells(entry, today) for entry in section.items)
        flexible = tuple(range(len(cells[0]))[-2:]) if cells else ()
        key = COLUMNS_SHARED_BY.get(section.name, section.name)
        shown.append(Table(rows=cells, flexible=flexible, key=key))
        more = section.total - len(section.items)
        if more > 0 and opens_more:
            said = ngettext("… and {count} more", "… and {count} more", more).format(count=more)
            shown.append(line(" ", Cell(said, "dim", opens=f"{MORE}{section.name}")))
        elif more > 0:
            shown.append(line(Cell(_more(more), "dim"), is_hint=True))
    shown.extend(_foot(agenda))
    return shown


def _say_habit(agenda: Agenda) -> str:
    habit = agenda.habit
    return _("conversations {held} of {aim} this week").format(held=habit.conversations, aim=habit.aim)


def _say_counts(agenda: Agenda) -> list[str]:
    """Say how much is to be done, and on a line of its own what lies idle."""
    due = [(agenda.total(name), _(text)) for name, text in COUNTS.items()]
    due.append((0 if agenda.sections else agenda.ahead, _("nothing due today, {count} planned")))
    idle = [
        (agenda.total("nothing-planned"), _("{count} without next step")),
        (agenda.untouched, ngettext("{count} untouched lead", "{count} untouched leads", agenda.untouched)),
        (agenda.inbox, _("{count} in inbox")),
    ]
    said = [joined(*(text.format(count=count) for count, text in counts if count)) for counts in (due, idle)]
    return [counts for counts in said if counts] or [_("nothing due")]


def _more(count: int) -> str:
    return ngettext(
        " … and {count} more:  prospectr today --all", " … and {count} more:  prospectr today --all", count
    ).format(count=count)


def _cells(entry: AgendaItem, today: date) -> tuple[Cell, ...]:
    """Lay out one line: id, sign and when, kind, who, then what is being sold and the words.

    Words that wait for an answer go first. A day to remember or a contact has
    no kind, and says why it stands there in place of words.
    """
    record = entry.record
    when = Cell(f"{SIGNS[entry.state][0]} {_say_when(entry, today)}".rstrip(), ROLE_OF_STATE[entry.state])
    first, who = (Cell(""), Cell(_ref(entry), "id"), when), Cell(say_who(entry.card), "name")
    deal = _say_deal(entry.deal, today)
    role: Role = "" if deal else "dim"
    if record is None or isinstance(record, (Occasion, Deal)):
        return (*first, who, Cell(joined(deal, _say_why(entry, today)), role))
    said = (record.words, deal) if entry.section == "answer" else (deal, record.words)
    return (*first, Cell(_say_kind(record)), who, Cell(joined(*said), role))


def _say_deal(card: DealCard | None, today: date) -> str:
    """Say what is being sold: title and how long it has stood still, value, stage."""
    if card is None:
        return ""
    from prospectr.present.deal import say_deal

    return say_deal(card, today)


def _say_kind(record: FollowUp | Interaction | Concern) -> str:
    return say_concern_kind(record.kind) if isinstance(record, Concern) else say_kind(record.kind)


def _say_when(entry: AgendaItem, today: date) -> str:
    """Say for how long it waits; of a day to come, the day; of a follow-up due today, its time."""
    record = entry.record
    if entry.section == "nothing-planned":
        return ""
    if entry.days > 0:
        return f"{entry.days}d"
    if isinstance(record, FollowUp):
        return say_when(record.due_on, record.due_time, today) if entry.days else record.due_time or ""
    return say_date(_day_of(entry, today), today) if entry.days else _("today")


def _say_why(entry: AgendaItem, today: date) -> str:
    """Say why somebody stands there without a step: the day to remember, why they were parked, what they are."""
    record, contact = entry.record, entry.card.contact
    if isinstance(record, Occasion):
        return joined(say_label(record), say_years(record, _day_of(entry, today)))
    if entry.section == "back":
        return contact.standing_reason or _("parked until {day}").format(day=say_date(_day_of(entry, today), today))
    return joined(
        say_lifecycle_name(contact),
        _("score {score}").format(score=score_of(contact, today)),
        _("last touch {day}").format(day=say_last_touch(contact, today)),
    )


def _foot(agenda: Agenda) -> list[Block]:
    """Say what to type next for the first line there is: do it, look at it, or plan where nothing is planned."""
    first = next((entry for section in agenda.sections for entry in section.items), None)
    if first is None:
        hints = ["prospectr today --days 7"] if agenda.ahead else []
        hints += ["prospectr qualify"] if agenda.untouched else []
        hints += ["prospectr list --inbox"] if agenda.inbox else []
        hints = hints or ["prospectr add NAME"]
    else:
        contact = say_ref("contact", first.card.contact.id)
        is_to_come = first.section == "remember" and first.days < 0
        act = "" if is_to_come else HINTS.get(first.section, "").format(ref=_ref(first), contact=contact)
        hints = [act] if act else []
        hints += [f"prospectr show {contact}"] if first.section != "nothing-planned" else []
        hints += ["prospectr list --inbox"] if agenda.inbox else []
    return [BLANK, line(Cell(_("Next:"), "dim"), "  ", "   ·   ".join(hints), is_hint=True)]
