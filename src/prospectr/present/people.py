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

    from prospectr.core.contact import ContactCard
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
    deal, contact = shown.card.deal, shown.card.contact.contact
    head = line(Cell(say_ref("deal", deal.id), "id"), "  ", Cell(say_deal(shown.card, today), "name"), indent=4)
    table = tuple(
        (Cell(say_ref("contact", card.contact.id), "id"), Cell(say_who(card), "name"), Cell(said))
        for card, said in by_person(shown)
    )
    how = ASK.get(shown.authority) if shown.decider is None else None
    return [
        head,
        Table(rows=table, flexible=(1,)),
        line(say_who_decides(shown)),
        *([line(_(how).format(ref=say_ref("contact", contact.id)), is_hint=True)] if how else []),
    ]


def by_person(shown: DealPeople) -> list[tuple[ContactCard, str]]:
    """Return everybody once, whom the deal is with first, each with all they are to it."""
    contact = shown.card.contact
    people, roles = {contact.contact.id: contact}, {contact.contact.id: [_("contact")]}
    for person, card in shown.people:
        people[person.contact_id] = card
        roles.setdefault(person.contact_id, []).append(_(ROLES[person.role]))
    return [(card, joined(*roles[number])) for number, card in people.items()]


def say_who_decides(shown: DealPeople) -> str:
    """Say who decides, as far as the answers tell."""
    name = shown.card.contact.contact.name
    if shown.decider is not None:
        return _("{decider} decides, not {name}.").format(decider=shown.decider.contact.name, name=name)
    return _(AUTHORITY[shown.authority]).format(name=name)
