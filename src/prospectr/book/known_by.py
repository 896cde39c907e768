"""By what somebody of a row is known: name, company, the ways to reach them, and what other programs call them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from prospectr.book.reach import EXACT, normal_reach
from prospectr.core.incoming import Incoming, IncomingContact, IncomingDeal, IncomingId
from prospectr.core.names import SHORTEST_NUMBER
from prospectr.core.text import fold, fold_name

if TYPE_CHECKING:
    from prospectr.core.incoming import IncomingFollowUp, IncomingPoint

AS_WRITTEN = "="
"""How the form begins by which a malformed phone number is compared: none that is well formed begins so."""

SHORTEST_OF_MALFORMED = 7
"""Digits of the shortest malformed phone number that tells somebody."""

UUID = "uuid"
"""The origin of the ids that a book of ours wrote."""


class Reaches:
    """The forms that ways to reach somebody are compared by, each computed once; ``region`` is that of phones."""

    def __init__(self, region: str) -> None:
        self._region = region
        self._known: dict[tuple[str, str], str | None] = {}

    def normal(self, kind: str, value: str) -> str | None:
        """Return the form a way to reach somebody is compared by, or None where it is malformed."""
        key = (kind, value)
        if key not in self._known:
            self._known[key] = normal_reach(kind, value, self._region)
        return self._known[key]

    def of(self, coming: IncomingContact) -> list[tuple[IncomingPoint, str | None]]:
        """Return the ways to reach somebody who comes in, each once, with the form it is compared by.

        What the book itself wrote may hold one number in two ways: with an extension, and without.
        """
        found: dict[tuple[str, str], tuple[IncomingPoint, str | None]] = {}
        is_ours = coming.is_whole or bool(coming.uuid)
        for point in coming.points:
            normal = self.normal(point.kind, point.value)
            known_by = point.value if is_ours else normal or fold(point.value)
            found.setdefault((point.kind, known_by), (point, normal))
        return list(found.values())


PARTS = ("deal", "follow_up")
"""The tables of what is known by a UUID and belongs to somebody; it is the origin of such an id."""


def ids_of(part: IncomingDeal | IncomingFollowUp) -> list[IncomingId]:
    """Return by what a deal or a follow-up is known: what its source calls it, and the UUID that a book wrote."""
    table = "deal" if isinstance(part, IncomingDeal) else "follow_up"
    ids = [part.outside_id] if part.outside_id else []
    return [*ids, IncomingId(table, part.uuid)] if part.uuid else ids


class KnownBy(NamedTuple):
    """By what somebody of a row is known.

    ``name`` is the name, folded; that of the company where nobody is named and nothing else tells who it is.
    ``company`` is what their company is known by, or nothing. ``reach`` are the ways to reach them, each once, with the
    form it is compared by; ``exact`` the e-mail addresses and phones among them, by kind, malformed numbers as written.
    ``inner_ids`` is by what their deals and follow-ups are known, ``part_ids`` those that tell who it is, where nothing
    else does.
    """

    name: str
    company: str
    reach: list[tuple[IncomingPoint, str | None]]
    exact: list[tuple[str, str]]
    inner_ids: list[IncomingId]
    part_ids: list[IncomingId]


class Person:
    """A person of a row; by what they are known is worked out when it is asked for: the very row may tell who it is."""

    def __init__(self, incoming: Incoming, coming: IncomingContact, reaches: Reaches) -> None:
        self.coming = coming
        self.row = incoming.row_id
        self._reaches = reaches

    @cached_property
    def _known_by(self) -> KnownBy:
        coming = self.coming
        reach = self._reaches.of(coming)
        told = ((point.kind, normal) for point, normal in reach if normal and point.kind in EXACT)
        exact = [one for one in told if len(one[1]) >= SHORTEST_NUMBER]
        written = [point.value for point, normal in reach if not normal and point.kind == "phone"]
        company = coming.company.name if coming.company else ""
        parts: tuple[IncomingDeal | IncomingFollowUp, ...] = (*coming.deals, *coming.follow_ups)
        inner_ids = [one for part in parts for one in ids_of(part)]
        is_told_otherwise = exact or coming.outside_id or coming.uuid
        return KnownBy(
            name=fold(coming.name or ("" if exact else company)),
            company=fold_name(company) if company else "",
            reach=reach,
            exact=[*exact, *(("phone", AS_WRITTEN + value) for value in written if _is_number(value))],
            inner_ids=inner_ids,
            part_ids=[] if is_told_otherwise else inner_ids,
        )

    @property
    def name(self) -> str:
        """The name they are known by."""
        return self._known_by.name

    @property
    def company(self) -> str:
        """The company they are known by."""
        return self._known_by.company

    @property
    def reach(self) -> list[tuple[IncomingPoint, str | None]]:
        """The ways to reach them."""
        return self._known_by.reach

    @property
    def exact(self) -> list[tuple[str, str]]:
        """Their e-mail addresses and phones."""
        return self._known_by.exact

    @property
    def inner_ids(self) -> list[IncomingId]:
        """By what their deals and follow-ups are known."""
        return self._known_by.inner_ids

    @property
    def part_ids(self) -> list[IncomingId]:
        """What tells whose deal or follow-up a row is about, where nothing else does."""
        return self._known_by.part_ids

    @property
    def is_only_named(self) -> bool:
        """Whether a row names them for the sake of a deal or a follow-up, and says nothing else of who they are."""
        coming = self.coming
        is_alone = not (self.exact or coming.outside_id or coming.uuid or self.company)
        return is_alone and bool(coming.deals or coming.follow_ups)

    @property
    def own_ids(self) -> dict[str, str]:
        """What the source calls them, and the UUID that a book wrote, by origin."""
        coming = self.coming
        ids = dict([coming.outside_id]) if coming.outside_id else {}
        return {**ids, UUID: coming.uuid} if coming.uuid else ids


def _is_number(text: str) -> bool:
    """Tell whether something malformed is a number all the same, and not words in its place, or one digit repeated."""
    digits = [letter for letter in text if letter.isdecimal()]
    return len(digits) >= SHORTEST_OF_MALFORMED and len(set(digits)) > 2
