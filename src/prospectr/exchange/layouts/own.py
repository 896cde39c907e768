"""The sheets prospectr writes itself: contacts, deals and follow-ups, plain or made for a spreadsheet.

The headings are those of ``exchange/cells.py``, in English whatever language
the seller speaks. Who or what a row is about is told by its UUID; the typed id
beside it (``c48``) is for people, for in another book it is somebody else.
``field: {name}`` stands for a column of a field of the seller's own.

Sheets made for a spreadsheet have ``ID (guarded)`` for a heading: their cells
are to be unguarded (``exchange/sheets.py``), and the spreadsheet may have written
numbers and days anew. Tags are read with ``cells.split_tags``.
"""

from __future__ import annotations

from types import MappingProxyType

from prospectr.core.qualification import CRITERIA
from prospectr.exchange.layouts import Layout

ORIGIN = "prospectr"

_ANSWERS = {
    heading: target
    for criterion in CRITERIA
    for heading, target in (
        (criterion, f"answer:{criterion}"),
        (f"{criterion} words", f"answer-words:{criterion}"),
        (f"{criterion} on", f"answer-on:{criterion}"),
    )
}

CONTACTS = {
    "id": "ignore",
    "uuid": "uuid",
    "name": "name",
    "company": "company",
    "company trade": "company-trade",
    "company place": "company-place",
    "company size": "company-size",
    "role": "role",
    "language": "language",
    "priority": "priority",
    "standing": "standing",
    "standing reason": "standing-reason",
    "standing on": "standing-on",
    "back on": "back-on",
    "asked again": "asked-again",
    "no next step because": "no-next-why",
    "inbox": "inbox",
    "added": "added",
    "source": "source",
    "source detail": "source-detail",
    "referred by": "referred-by",
    "tags": "tags",
    "birthday": "birthday",
    "e-mail {n}": "email#{n}",
    "e-mail {n} label": "email-label#{n}",
    "phone {n}": "phone#{n}",
    "phone {n} label": "phone-label#{n}",
    "address {n}": "address#{n}",
    "address {n} label": "address-label#{n}",
    "link {n}": "link#{n}",
    "link {n} label": "link-label#{n}",
    "day {n}": "day#{n}",
    "day {n} label": "day-label#{n}",
    "field: {name}": "field:{name}",
    **_ANSWERS,
    "budget amount": "answer-amount:budget",
    "decides on": "answer-by:timeline",
    "note {n}": "note#{n}",
    "note {n} on": "note-on#{n}",
    "note {n} pinned": "note-pinned#{n}",
    "note {n} kind": "note-kind#{n}",
}

_WHOSE = {
    "contact": "name",
    "contact uuid": "uuid",
    "contact e-mail": "email",
    "do not contact": "do-not-contact",
    "company": "company",
}

DEALS = {
    **_WHOSE,
    "id": "ignore",
    "uuid": "deal-uuid",
    "title": "deal",
    "value": "deal-value",
    "currency": "deal-currency",
    "pipeline": "deal-pipeline",
    "stage": "deal-stage",
    "state": "deal-state",
    "opened": "deal-opened",
    "closed": "deal-closed",
    "expected close": "deal-close",
    "odds": "deal-odds",
    "lost reason": "deal-reason",
    "words": "deal-words",
    "note {n}": "deal-note#{n}",
    "note {n} on": "deal-note-on#{n}",
    "note {n} kind": "deal-note-kind#{n}",
}

FOLLOW_UPS = {
    **_WHOSE,
    "id": "ignore",
    "uuid": "next-uuid",
    "kind": "next-kind",
    "words": "next-words",
    "due": "next-on",
    "time": "next-time",
    "zone": "next-zone",
    "state": "next-state",
    "closed": "next-closed",
    "deal": "next-deal",
    "deal uuid": "ignore",
    "repeats every": "next-every",
    "repeats unit": "next-unit",
    "repeats from": "next-from",
    "repeats until": "next-until",
}

_KNOWN_BY = {
    "contacts": ("contact", CONTACTS, frozenset({"uuid", "name", "no next step because"})),
    "deals": ("deal", DEALS, frozenset({"uuid", "contact uuid", "expected close"})),
    "followups": ("contact", FOLLOW_UPS, frozenset({"uuid", "contact uuid", "repeats unit"})),
}


def _plain(what: str) -> Layout:
    kind, columns, known_by = _KNOWN_BY[what]
    return Layout(
        name=f"prospectr-{what}",
        title="prospectr",
        origin=ORIGIN,
        kind=kind,
        known_by=(known_by,),
        columns=MappingProxyType(columns),
        day_order="ymd",
        decimals="point",
    )


def _guarded(what: str) -> Layout:
    kind, columns, known_by = _KNOWN_BY[what]
    return Layout(
        name=f"prospectr-{what}-guarded",
        title="prospectr",
        origin=ORIGIN,
        kind=kind,
        known_by=(known_by | {"id (guarded)"},),
        columns=MappingProxyType({"id (guarded)": "ignore", **columns}),
    )


LAYOUTS = tuple(make(what) for what in _KNOWN_BY for make in (_plain, _guarded))
