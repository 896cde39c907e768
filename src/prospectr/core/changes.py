"""Operations: what the seller did, so that each act can be undone and done again as one step."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import DealCard

NOBODY: Mapping[int, int] = MappingProxyType({})

LARGE = 20
"""An act that wrote more records than this is not undone in passing."""


@record
class Operation:
    """One act of the seller: its verb (``contact.add``), the record it was about, and whether it still stands.

    ``undone_by`` is the number of the ``undo`` that took it back, None while it
    stands. ``target_id`` names the operation that an ``undo`` or ``redo`` acted
    on, and is None where it acted on several.
    """

    id: int = 0
    uuid: str = ""
    verb: str
    subject: str = ""
    label: str = ""
    done_at: datetime
    undone_by: int | None = None
    target_id: int | None = None

    @property
    def undone(self) -> bool:
        """Whether it is taken back."""
        return self.undone_by is not None


@record
class Change:
    """One row an operation wrote: the changed columns before and after (None: the row was not there)."""

    operation_id: int
    position: int
    table_name: str
    row_id: int
    before: dict[str, object] | None
    after: dict[str, object] | None


@record
class Outcome:
    """What an act of the seller did.

    ``operation`` is its number, None where nothing had to be changed;
    ``subject`` is the typed id of the record it was about; ``cards``
    are the contacts concerned and ``records`` what was written besides, both as
    they are afterwards; ``deals`` are the cards of the deals among the records or that these are for.
    ``remarks`` are sentences the seller should read; ``similar`` are contacts
    that may be the same person. ``is_filed`` tells that the contact itself was
    written, by the seller's own words: then tags and source are told too.
    ``cleared`` are the numbers of the points of a checklist among the records
    that are not true of the deal after all. ``numbers`` are those of the contacts
    that rows of an import brought, by the place of the row in its plan.
    """

    operation: int | None = None
    subject: str = ""
    cards: tuple[ContactCard, ...] = ()
    records: tuple[object, ...] = ()
    deals: tuple[DealCard, ...] = ()
    remarks: tuple[str, ...] = ()
    similar: tuple[ContactCard, ...] = ()
    is_filed: bool = False
    cleared: tuple[int, ...] = ()
    numbers: Mapping[int, int] = NOBODY
