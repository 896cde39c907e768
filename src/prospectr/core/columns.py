"""Columns: the fields a column of a table may fill, as ``--map "Their Column=field"`` names them.

A field may have a label (``email:work``) and a number that ties columns
together (``address-city#2`` and ``address-street#2`` are one address,
``phone-label#1`` is the label of ``phone#1``). ``field:Shoe size`` is a field of
the seller's own, ``day:wedding`` a day of every year, ``ignore`` a column the
seller leaves out.
"""

from __future__ import annotations

from typing import NamedTuple

TARGETS = (
    *("id", "uuid", "name", "given-name", "middle-name", "family-name", "name-prefix", "name-suffix", "nickname"),
    *("company", "company-trade", "company-place", "company-size", "company-id", "role", "department"),
    *("email", "email-label", "phone", "phone-label", "link", "link-label"),
    *("address", "address-label", "address-street", "address-more", "address-box", "address-city"),
    *("address-region", "address-postcode", "address-country"),
    *("tags", "source", "source-detail", "referred-by", "language", "priority"),
    *("note", "note-on", "note-pinned", "note-kind"),
    *("birthday", "birth-day", "birth-month", "birth-year", "day", "day-label", "added", "inbox"),
    *("standing", "standing-reason", "standing-on", "back-on", "asked-again", "no-next-why", "do-not-contact"),
    *("deal", "deal-id", "deal-uuid", "deal-value", "deal-currency", "deal-pipeline", "deal-stage", "deal-state"),
    *("deal-won", "deal-closed-flag", "deal-opened", "deal-closed", "deal-close", "deal-odds", "deal-reason"),
    *("deal-words", "deal-note", "deal-note-on", "deal-note-kind"),
    *("next", "next-kind", "next-on", "next-time", "next-zone", "next-words", "next-state", "next-closed", "next-deal"),
    *(
        "next-id",
        "next-uuid",
        "next-every",
        "next-unit",
        "next-from",
        "next-until",
        "talk-on",
        "talk-kind",
        "talk-direction",
        "talk-outcome",
        "talk-words",
    ),
    *("answer", "answer-words", "answer-on", "answer-amount", "answer-by"),
    *("field", "field-label", "ignore"),
)
"""Every field a column may fill; those of ``LABELLED`` take words behind a colon.

``id`` is what the other program calls the person of a row, or the company where a row is one; ``company-id`` and
``deal-id`` are what it calls the others of the row. ``next-every``, ``next-unit``, ``next-from`` and ``next-until``
say how a follow-up comes again.
"""

LABELLED = frozenset(
    (
        "email",
        "phone",
        "link",
        "day",
        "field",
        "note",
        "answer",
        "answer-words",
        "answer-on",
        "answer-amount",
        "answer-by",
    )
) | {name for name in TARGETS if name.startswith("address") and name != "address-label"}
"""The fields that take a label: ``email:work``, ``address-city:home``, ``field:Shoe size``, ``answer:budget``."""

DAYS = frozenset(
    {
        *("birthday", "day", "added", "standing-on", "back-on", "note-on", "answer-on", "answer-by", "talk-on"),
        *("deal-opened", "deal-closed", "deal-close", "deal-note-on", "next-on", "next-closed"),
        *("next-from", "next-until"),
    }
)
"""The fields that hold a day."""

AMOUNTS = frozenset({"deal-value", "answer-amount"})
"""The fields that hold money."""

SEVERAL = frozenset({"email", "phone", "link", "address", "tags", "note", "do-not-contact", "field", "ignore"})
"""The fields that several columns may fill, each with a value of its own."""


class Target(NamedTuple):
    """A field to fill: its name, its label, and the number of what it belongs to."""

    field: str
    label: str = ""
    number: int = 0


def parse_target(text: str) -> Target | None:
    """Read a field as it is typed after ``--map``: ``email:work#2``; None where it is none."""
    name, _colon, label = text.strip().partition(":")
    if name == "field":
        return Target(name, label.strip()) if label.strip() else None
    plain, _hash, number = (label or name).partition("#")
    field, label = (name.strip(), plain.strip()) if label else (plain.strip(), "")
    if field not in TARGETS or (label and field not in LABELLED) or (number and not number.isdecimal()):
        return None
    return Target(field, label, int(number or 0))


def say_target(target: Target) -> str:
    """Write a field as ``parse_target`` reads it."""
    label = f":{target.label}" if target.label else ""
    return f"{target.field}{label}" + (f"#{target.number}" if target.number else "")
