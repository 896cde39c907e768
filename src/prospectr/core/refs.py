"""How a record is named: typed ids, and what kind of name a seller typed."""

from __future__ import annotations

import re

from prospectr.core.record import record
from prospectr.core.text import fold

PREFIX_OF = {
    "contact": "c",
    "company": "o",
    "follow_up": "f",
    "note": "n",
    "interaction": "i",
    "answer": "a",
    "concern": "k",
    "source": "s",
    "tag": "t",
    "contact_point": "p",
    "occasion": "y",
    "field": "x",
    "field_value": "v",
    "source_cost": "m",
    "deal": "d",
    "pipeline": "l",
    "stage": "e",
    "stage_check": "b",
    "lost_reason": "r",
    "goal": "g",
    "deal_move": "h",
    "deal_person": "w",
    "deal_check": "j",
    "import_batch": "u",
    "saved_mapping": "q",
    "operation": "#",
}
"""The sign in front of each type's ids; ids never change and are never used again."""

_TYPE_OF = {prefix: record_type for record_type, prefix in PREFIX_OF.items()}
_TYPED_ID = r"([a-z#])([1-9]\d{0,17})"
_PHONE = r"\+?[\d ()./–-]+"
_SHORTEST_PHONE = 7  # digits


@record
class Ref:
    """A name as typed, and what kind of name it is.

    ``kind`` is ``id`` (then ``type`` and ``id`` are set), ``last`` (the record
    last written), ``email``, ``phone`` (``text`` is its digits) or ``words``
    (a slug, or words to search for).
    """

    kind: str
    text: str
    type: str = ""
    id: int = 0


def say_ref(record_type: str, record_id: int) -> str:
    """Say which record is meant: ``c48``. Raises KeyError for a type that has no ids of its own."""
    return f"{PREFIX_OF[record_type]}{record_id}"


def find_ref(text: str) -> tuple[str, int] | None:
    """Find the type and id in ``c48`` or ``C48``; None when ``text`` is no typed id."""
    found = re.fullmatch(_TYPED_ID, fold(text))
    if found is None or found[1] not in _TYPE_OF:
        return None
    return _TYPE_OF[found[1]], int(found[2])


def parse_reference(text: str) -> Ref:
    """Tell what kind of name ``text`` is: a typed id, ``@``, an e-mail address, a phone number, or words."""
    typed = text.strip()
    found = find_ref(typed)
    if found is not None:
        return Ref(kind="id", text=typed, type=found[0], id=found[1])
    if typed == "@":
        return Ref(kind="last", text=typed)
    if "@" in typed[1:-1] and len(typed.split()) == 1:
        return Ref(kind="email", text=typed)
    folded = fold(typed)
    digits = re.sub(r"\D", "", folded)
    if len(digits) >= _SHORTEST_PHONE and re.fullmatch(_PHONE, folded):
        return Ref(kind="phone", text=digits)
    return Ref(kind="words", text=typed)
