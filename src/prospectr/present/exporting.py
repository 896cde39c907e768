"""What an export wrote, and whom it left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.words import _, ngettext
from prospectr.present.view import line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.outgoing import Chosen, Exported
    from prospectr.present.records import Item
    from prospectr.present.view import Block

NAMES = {"csv": "CSV", "xlsx": "XLSX", "vcard": "vCard", "ics": "iCalendar", "jsonl": "JSONL"}
"""What the formats are called."""


def items(exported: Exported, today: date) -> list[Item]:
    """Return an export as a JSON object."""
    del today
    return [
        {
            "type": "export",
            "id": exported.file,
            "what": exported.what,
            "format": exported.format,
            "records": exported.records,
            "left_out": exported.left_out,
        }
    ]


def rows(exported: Exported, today: date) -> list[list[str]]:
    """Return an export as fields: file, what, format, records, how many were left out."""
    del today
    counts = [str(exported.records), str(exported.left_out)]
    return [[exported.file, exported.what, exported.format, *counts]]


def blocks(exported: Exported, today: date) -> list[Block]:
    """Say what was written, and where."""
    del today
    records = say_records(exported.what, exported.records)
    if exported.what == "deals" and exported.format == "jsonl" and exported.records:
        records = ngettext(
            "{records} with all that belongs to its contact",
            "{records} with all that belongs to their contacts",
            exported.records,
        ).format(records=records)
    said = _("Exported {records} into {file} ({format})").format(
        records=records, file=exported.file, format=NAMES[exported.format]
    )
    return [line(said)]


def say_records(what: str, count: int) -> str:
    """Say how many records there are: "3 contacts"."""
    said = {
        "contacts": ngettext("{count} contact", "{count} contacts", count),
        "deals": ngettext("{count} deal", "{count} deals", count),
        "followups": ngettext("{count} follow-up", "{count} follow-ups", count),
        "all": ngettext("{count} line", "{count} lines", count),
    }
    return said[what].format(count=count)


def remarks(chosen: Chosen) -> list[str]:
    """Say what else should be known: who was left out, and that only open ones went."""
    said = []
    if chosen.left_out:
        sentence = ngettext(
            "Left out: {records} of somebody you leave alone.  With it: --with-do-not-contact",
            "Left out: {records} of people you leave alone.  With them: --with-do-not-contact",
            chosen.left_out,
        )
        if chosen.what == "contacts":
            sentence = ngettext(
                "Left out: {records} you leave alone.  With it: --with-do-not-contact",
                "Left out: {records} you leave alone.  With them: --with-do-not-contact",
                chosen.left_out,
            )
        said.append(sentence.format(records=say_records(chosen.what, chosen.left_out)))
    if chosen.is_open_only:
        said.append(_("Only those still open; all of them: --state all"))
    return said
