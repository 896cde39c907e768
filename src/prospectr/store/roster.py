"""Everybody in a row, as light as can be: numbers to scroll through, and the folded texts to sift them by."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING

from prospectr.core.sift import Sieve
from prospectr.core.text import fold
from prospectr.store.dealstates import DEAL_OF_STATE
from prospectr.store.finding import HELD

if TYPE_CHECKING:
    from collections.abc import Collection

    from prospectr.store.database import Database

    Fact = tuple[int, str, int | None, int | None]

STEP = (
    "SELECT id FROM follow_up WHERE contact_id = contact.id AND deleted_at IS NULL"
    " AND state IN ('planned', 'confirmed') ORDER BY due_on, due_at IS NULL, due_at, id LIMIT 1"
)
DEAL = f"SELECT id FROM deal WHERE contact_id = contact.id AND deleted_at IS NULL AND {DEAL_OF_STATE['open']}"


def read_sieve(reads: Database) -> Sieve:
    """Return what everybody is searched by: name, company, ways to reach them, tags; of who is deleted the name."""
    numbers, texts = array("I"), []
    for number, text in reads.reader.execute(f"SELECT held.id, {HELD['search_contact']} FROM search_contact AS held"):
        numbers.append(number)
        texts.append(text)
    for number, name in reads.read("SELECT id, name FROM contact WHERE deleted_at IS NOT NULL"):
        numbers.append(number)
        texts.append(fold(name))
    return Sieve(numbers, texts)


def list_facts(reads: Database, contact_ids: Collection[int]) -> list[Fact]:
    """Return of each contact number and name, and the numbers of the earliest open step and of the one open deal."""
    return reads.read(
        f"SELECT id, name, ({STEP}), iif(open_deals = 1, ({DEAL}), NULL) FROM contact"
        " WHERE id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(list(contact_ids)),
    )
