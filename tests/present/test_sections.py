"""The parts that the pages of a contact and of a deal share."""

from __future__ import annotations

from prospectr.present.sections import aligned, entry
from prospectr.present.view import Line


def test_what_is_said_of_records_begins_in_one_column_whatever_their_ids() -> None:
    short, long = aligned([entry("note", 9, "oat milk"), entry("note", 1200, "tea")])
    assert isinstance(short, Line)
    assert isinstance(long, Line)
    assert ["".join(cell.text for cell in one.cells) for one in (short, long)] == [" n9     oat milk", " n1200  tea"]
    assert short.indent == long.indent == len(" n1200  ")
