"""Who is who to a deal, and who decides as far as the answers tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _
from prospectr.present.deal import ROLES, say_deal
from prospectr.present.phrases import joined, say_who
from prospectr.present.records import Item, deal_item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.deal import DealPeople

AUTHORITY = {
    "yes": N_("{name} can decide, they said."),
    "no": N_("{name} cannot decide; who does is not known."),
    "unknown": N_("Whether {name} can decide is not known."),
}
"""What the answer of the deal's contact says of who decides, where nobody is named."""

ASK = {
    "no": N_("Once you know:  prospectr qualify {ref} --decider NAME"),
    "unknown": N_('Once you know:  prospectr qualify {ref} --authority "yes ..."'),
}
"""What keeps it once it is known."""


def items(shown: DealPeople, today: date) -> list[Item]:
    """Return the deal as one JSON object with its people by their roles, and who decides by the answers."""
    decider = shown.decider
    return [
        {
            **deal_item(shown.card, today),
            "people": [{**item(person), "contact_name": card.contact.name} for person, card in shown.people],
            "authority": shown.authority,
            "decider": say_ref("contact", decider.contact.id) if decider else None,
            "decider_name": decider.contact.name if decider else None,
        }
    ]


def rows(shown: DealPeople, today: date) -> list[list[str]]:
    """Return people as fields: role (``contact`` for whom the deal is with), contact's id, name, company."""
    del today
    people = [("contact", shown.card.contact), *((person.role, card) for person, card in shown.people)]
    return [[role, say_ref("contact", card.contact.id), card.contact.name, card.company or ""] for role, card in people]


def blocks(shown: DealPeople, today: date) -> list[Block]:
    """Return people as a table under the deal, each once with all they are to it, and below it who decides."""
    deal, contact = shown.card.deal, shown.card.contact
    head = line(Cell(say_ref("deal", deal.id), "id"), "  ", Cell(say_deal(shown.card, today), "name"), indent=4)
    people, roles = {contact.contact.id: contact}, {contact.contact.id: [_("contact")]}
    for person, card in shown.people:
        people[person.contact_id] = card
        roles.setdefault(person.contact_id, []).append(_(ROLES[person.role]))
    table = tuple(
        (Cell(say_ref("contact", number), "id"), Cell(say_who(card), "name"), Cell(joined(*roles[number])))
        for number, card in people.items()
    )
    return [head, Table(rows=table, flexible=(1,)), *map(line, _say_who_decides(shown))]


def _say_who_decides(shown: DealPeople) -> list[str]:
    contact = shown.card.contact.contact
    if shown.decider is not None:
        said = _("{decider} decides, not {name}.")
        return [said.format(decider=shown.decider.contact.name, name=contact.name)]
    how = ASK.get(shown.authority)
    return [
        _(AUTHORITY[shown.authority]).format(name=contact.name),
        *([_(how).format(ref=say_ref("contact", contact.id))] if how else []),
    ]
