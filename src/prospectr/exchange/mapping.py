"""Mappings: which column of a table fills which field, and how the columns write what they hold.

What the seller says (``--map``) counts more than a mapping of theirs, that more
than a known layout, that more than what a heading or the values seem to say.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from prospectr.core.columns import AMOUNTS, DAYS, TARGETS, parse_target
from prospectr.core.errors import InputError
from prospectr.core.importing import Column, Doubt
from prospectr.core.money import find_currency
from prospectr.core.record import record
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.exchange.amounts import MoneyJudge
from prospectr.exchange.conventions import DayJudge, Habit
from prospectr.exchange.guessing import Guess, guess_columns
from prospectr.exchange.headings import find_by_name, find_heading_currency, may_be_state
from prospectr.exchange.layouts import MODULES, NO_WORDS, Layout

if TYPE_CHECKING:
    import collections.abc
    from collections.abc import Iterable, Sequence

MOST_SAMPLES = 3
"""How many values of a column are shown."""

_SURE = {"told": 100, "saved": 100, "layout": 100}
_NEAR = 0.6
_MOST_NEAR = 3
_PERSON_FIELDS = (
    "name",
    "given-name",
    "family-name",
    "nickname",
    "email",
    "phone",
    "link",
    "role",
    "birthday",
)


class ColumnNotFoundError(InputError):
    """A column named with ``--map`` is not in the file."""

    def __init__(self, heading: str, near: Sequence[str]) -> None:
        super().__init__(
            _('There is no column "{heading}" in the file.').format(heading=heading),
            hint=_("Near it: {columns}").format(columns=", ".join(near)) if near else _("#3 is the third column."),
        )


class TargetNotKnownError(InputError):
    """A field named with ``--map`` is none that a column can fill."""

    def __init__(self, text: str, near: Sequence[str]) -> None:
        hint = _("Near it: {fields}").format(fields=", ".join(near)) if near else ""
        super().__init__(
            _('"{field}" is no field that a column can fill.').format(field=text),
            hint=(hint, _('A field of your own is written "field:Shoe size"; "ignore" leaves the column out.')),
        )


@record
class Mapping:
    """The columns of a table, and what fills what: one ``Column`` and one ``Habit`` for each heading, in their order.

    ``kind`` is what a row is: a ``contact``, a ``company`` or a ``deal``.
    ``day_order`` and ``decimals`` are as they were asked for, else the layout's. ``doubts`` are to be answered by a
    person; until then a value in doubt is not read, and is kept as a text. ``remarks`` say what was taken for granted.
    ``encoding`` and ``delimiter`` are those of the table (``exchange.tables.Table``).
    """

    layout: Layout | None = None
    columns: tuple[Column, ...] = ()
    habits: tuple[Habit, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    remarks: tuple[str, ...] = ()
    day_order: str = ""
    decimals: str = ""
    kind: str = "contact"
    encoding: str = ""
    delimiter: str = ""
    preamble: tuple[str, ...] = ()


@cache
def layouts() -> tuple[Layout, ...]:
    """Return every layout that is known."""
    return tuple(layout for name in MODULES for layout in import_module(f"prospectr.exchange.layouts.{name}").LAYOUTS)


def find_layout(header: Sequence[str]) -> Layout | None:
    """Find the layout a table is written in by its headings; None where none is known.

    The one that explains most of the headings wins; of two alike, the one known by more of them.
    """
    folded = [fold(heading) for heading in header]
    present = frozenset(folded)
    best: Layout | None = None
    most = (0, 0)
    for layout in layouts():
        known_by = max((len(known) for known in layout.known_by if known <= present), default=0)
        if not known_by:
            continue
        explained = sum(target is not None for target in targets_in_layout(layout, header))
        if (explained, known_by) > most:
            best, most = layout, (explained, known_by)
    return best


def targets_in_layout(layout: Layout, header: Sequence[str]) -> list[str | None]:
    """Return the field each heading fills in a layout, None for those it does not have.

    The second of two headings that are alike is looked for as ``Ville [2]`` first.
    """
    seen: dict[str, int] = {}
    targets = []
    for heading in header:
        folded = fold(heading)
        seen[folded] = seen.get(folded, 0) + 1
        again = layout.columns.get(f"{folded} [{seen[folded]}]") if seen[folded] > 1 else None
        targets.append(again or find_in_layout(layout, heading))
    return targets


def find_in_layout(layout: Layout, heading: str) -> str | None:
    """Find the field a heading fills in a layout; None where the layout has no such column.

    ``{n}`` in a heading of the layout stands for a number, ``{name}`` at its end for any words.
    """
    folded = fold(heading)
    target = layout.columns.get(folded)
    beginning, colon, _name = folded.partition(":")
    named = layout.columns.get(f"{beginning}: {{name}}") if colon and target is None else None
    if named is not None:
        return named.replace("{name}", heading.partition(":")[2].strip())
    if target is not None or not any(map(str.isdecimal, folded)):
        return target
    for found in re.finditer(r"\d+", folded):
        target = layout.columns.get(f"{folded[: found.start()]}{{n}}{folded[found.end() :]}")
        if target is not None:
            return target.replace("{n}", str(int(found[0])))
    return None


def choose_columns(
    header: Sequence[str],
    samples: Sequence[Sequence[str]],
    *,
    layout: Layout | None,
    told: collections.abc.Mapping[str, str] = NO_WORDS,
    saved: collections.abc.Mapping[str, str] = NO_WORDS,
) -> Mapping:
    """Say what each column fills, by all that is known and by ``samples``, rows of the table.

    ``told`` and ``saved`` map headings to fields (``email:work``); ``#3`` is the third column. How days and money are
    written is left open, for ``Judges`` to settle. Raises ColumnNotFoundError and TargetNotKnownError for what ``told``
    names and is not there.
    """
    values = [[] for _heading in header]  # type: list[list[str]]
    for row in samples:
        for held, cell in zip(values, row, strict=False):
            if cell and not cell.isspace():
                held.append(cell.strip())
    known = _known_columns(header, layout=layout, told=told, saved=saved)
    guesses = guess_columns(header, values, {place: guess.target for place, guess in known.items()})
    columns = []
    for place, heading in enumerate(header):
        guess = known.get(place) or guesses[place]
        if place not in known and not values[place]:
            guess = Guess("ignore", 0, "nothing")
        shown = tuple(dict.fromkeys(values[place]))[:MOST_SAMPLES]
        columns.append(Column(heading=heading, samples=shown, **guess._asdict()))
    fields = {re.split("[:#]", column.target)[0] for column in columns}
    return Mapping(layout=layout, columns=tuple(columns), kind=layout.kind if layout else _find_kind(fields))


def _find_kind(fields: set[str]) -> str:
    if "deal" in fields or len([field for field in fields if field.startswith("deal-")]) >= 2:
        return "deal"
    is_company = "company" in fields and not any(field.startswith(_PERSON_FIELDS) for field in fields)
    return "company" if is_company else "contact"


def _known_columns(
    header: Sequence[str],
    *,
    layout: Layout | None,
    told: collections.abc.Mapping[str, str],
    saved: collections.abc.Mapping[str, str],
) -> dict[int, Guess]:
    folded = [fold(heading) for heading in header]
    known: dict[int, Guess] = {}
    for place, target in enumerate(targets_in_layout(layout, header) if layout else ()):
        if target is not None:
            known[place] = Guess(target, _SURE["layout"], "layout")
    for heading, target in saved.items():
        for place in _places(folded, heading):
            known[place] = Guess(target, _SURE["saved"], "saved")
    for heading, target in told.items():
        places = _places(folded, heading)
        if not places:
            raise ColumnNotFoundError(heading, _near(fold(heading), dict(zip(folded, header, strict=True))))
        if parse_target(target) is None:
            raise TargetNotKnownError(target, _near_target(target))
        for place in places:
            known[place] = Guess(target.strip(), _SURE["told"], "told")
    return known


def _places(folded: Sequence[str], heading: str) -> list[int]:
    """Return where the columns of that heading are; ``#3`` is the third, unless one is headed so."""
    wanted = fold(heading)
    places = [place for place, one in enumerate(folded) if one == wanted]
    number = wanted.removeprefix("#")
    if not places and wanted.startswith("#") and number.isdecimal() and 1 <= int(number) <= len(folded):
        return [int(number) - 1]
    return places


def _near_target(text: str) -> list[str]:
    """Return the fields a word may be meant for: the one a column of that name would fill, then those spelled alike."""
    plain = fold(text).partition(":")[0].replace(" ", "-")
    named = find_by_name(plain.replace("-", " "))
    meant = ["deal-state"] if may_be_state(plain) else [named.target.partition(":")[0]] if named else []
    return list(dict.fromkeys([*meant, *_near(plain, {name: name for name in TARGETS})]))[:_MOST_NEAR]


def _near(word: str, known: collections.abc.Mapping[str, str]) -> list[str]:
    from difflib import get_close_matches

    return [known[one] for one in get_close_matches(word, list(known), n=_MOST_NEAR, cutoff=_NEAR)]


class Judges:
    """Those who are shown the days and the money of a table, row by row, and tell how its columns write them.

    ``day_order`` and ``decimals`` settle every doubt; ``currency`` is that of amounts which name none.
    """

    def __init__(self, mapping: Mapping, day_order: str, decimals: str, currency: str) -> None:
        self._mapping = mapping
        self._asked = (day_order, decimals)
        self._days: dict[int, DayJudge] = {}
        self._money: dict[int, MoneyJudge] = {}
        self._currencies = [_code(find_heading_currency(column.heading), currency) for column in mapping.columns]
        blanks = mapping.layout.blanks if mapping.layout else frozenset()
        self._blanks = blanks
        for place, column in enumerate(mapping.columns):
            target = parse_target(column.target)
            is_empty = not column.samples  # it may turn out to be either
            if is_empty or (target and target.field in DAYS):
                self._days[place] = DayJudge()
            if is_empty or (target and target.field in AMOUNTS):
                self._money[place] = MoneyJudge(self._currencies[place] or currency)

    def feed(self, rows: Iterable[Sequence[str]]) -> None:
        """Show them more rows."""
        watched: list[tuple[int, DayJudge | MoneyJudge]] = [*self._days.items(), *self._money.items()]
        if not watched:
            return
        for row in rows:
            for place, judge in watched:
                cell = row[place] if place < len(row) else ""
                if cell and not cell.isspace() and cell.lower() not in self._blanks:
                    judge.feed(cell.strip())

    def settle(self, mapping: Mapping | None = None) -> Mapping:
        """Return the mapping with the habits of its columns, and with the doubts that are left.

        ``mapping`` is the mapping as it is known now, of the same columns.
        """
        mapping = mapping or self._mapping
        layout = mapping.layout
        day_order = self._asked[0] or (layout.day_order if layout else "")
        decimals = self._asked[1] or (layout.decimals if layout else "")
        habits, doubts, remarks = [], [], []
        for place, column in enumerate(mapping.columns):
            target = parse_target(column.target)
            habit = Habit(currency=self._currencies[place])
            if target and target.field in DAYS and place in self._days:
                days = self._days[place]
                order = self._asked[0] or days.order or day_order
                doubt = None if order else days.find_doubt(column.heading)
                habit = Habit(order=order, is_buddhist=days.is_buddhist)
                if days.is_buddhist:
                    remarks.append(_say_buddhist(column.heading, days.buddhist_sample))
            elif target and target.field in AMOUNTS and place in self._money:
                money = self._money[place]
                mark = self._asked[1] or money.decimals or decimals
                doubt = None if mark else money.find_doubt(column.heading)
                habit = Habit(decimals=mark, currency=self._currencies[place])
            else:
                doubt = None
            habits.append(habit)
            doubts += [doubt] if doubt else []
        return _with_habits(mapping, habits, doubts, remarks, day_order, decimals)


def _with_habits(  # noqa: PLR0917 - all that a mapping is left without until the values were seen
    mapping: Mapping, habits: list[Habit], doubts: list[Doubt], remarks: list[str], day_order: str, decimals: str
) -> Mapping:
    return replace(
        mapping,
        habits=tuple(habits),
        doubts=tuple(doubts),
        remarks=tuple(remarks),
        day_order=day_order,
        decimals=decimals,
    )


def _code(sign: str, default: str) -> str:
    return (find_currency(sign, default) or "") if sign else ""


def _say_buddhist(heading: str, sample: str) -> str:
    said = _("{heading}: its years are Buddhist, 543 ahead ({sample}).")
    return said.format(heading=heading, sample=sample)
