"""Duplicates: contacts that are likely one person, why that is thought, and what is known not to be so.

An e-mail, a phone, a company or a birthday in common speaks for it, as do
names that are the same or nearly; what differs speaks against. A name alone
says little, and the less the more are called so. Nothing here merges anybody.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.record import Kept, record
from prospectr.core.words import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.core.contact import ContactCard

ALIKE = 80
"""From how many percent on two names are taken for one that was written in two ways."""

LEAST = 50
"""From how many percent on a pair is shown, unless another number is asked for."""

FEW = 5
"""How many contacts at most share an e-mail or a phone that still tells who somebody is: more share an office's."""

_CERTAIN = 99  # what no machine can know for sure
_LONGEST = 200  # letters
_SAME_NAME = 65
_WRITTEN_DIFFERENTLY = 3  # taken off for every two percent that names differ
_SHORTEST_MISTYPED = 5  # letters: of Anna and Anne nobody can tell whether one is a slip
_SHORTEST_TWICE_MISTYPED = 8
_SHORT_DIFFERENCE = 12
_FOR = {"email": 33, "phone": 30, "company": 22, "birthday": 25}
_AGAINST = {"email": 10, "phone": 5, "company": 15, "birthday": 40}
_REACH_OF_OTHERS = {"email": 55, "phone": 45}
_BOTH_REACHES = 62
_A_NAMESAKE, _MOST_OF_NAMESAKES = 5, 25


@record
class DistinctPair(Kept):
    """Two contacts that are alike and are not one person; ``contact_id`` is the lower number."""

    contact_id: int
    other_id: int


@record
class LikelyPair:
    """Two contacts that are likely one person: how likely in percent, and why, as words (``same e-mail``).

    For a script the same in names: ``names`` says how alike those are in
    percent, ``same`` what they share and ``other`` what differs (see ``Evidence``).
    """

    first: ContactCard
    second: ContactCard
    likeness: int
    reasons: tuple[str, ...]
    names: int = 0
    same: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


@record
class LikelyPairs:
    """What a search for duplicates found: the pairs, the likeliest first.

    ``compared`` counts the contacts looked at, ``more`` the pairs found and not
    given; ``cut`` counts the groups of contacts so alike and so large that each
    was compared with its nearest neighbours alone.
    """

    pairs: tuple[LikelyPair, ...]
    compared: int = 0
    more: int = 0
    cut: int = 0


class Name(NamedTuple):
    """A name as it is compared: its words, and all its letters in one piece, as written and with the words sorted."""

    words: tuple[str, ...]
    joined: str
    ordered: str


class Person(NamedTuple):
    """What tells whether a contact is another: the name, folded company, normal e-mails and phones, birthday.

    A birthday is month, day and the year where that is known.
    """

    contact_id: int
    name: Name
    company: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    birthday: tuple[int, int, int | None] | None


class Evidence(NamedTuple):
    """What speaks for and against two contacts being one person.

    ``name`` says how alike the names are in percent; ``same`` and ``other``
    hold those of ``email``, ``phone``, ``company`` and ``birthday`` that they
    share, and of which both have one and none is shared; ``namesakes`` counts
    those who go by the very name, where it is the same.
    """

    name: int
    same: frozenset[str]
    other: frozenset[str]
    namesakes: int = 2


def read_name(folded: str) -> Name:
    """Take a folded name apart: letters, marks and digits of every script stay, all else parts words.

    Of one longer than any name is the beginning is enough.
    """
    folded = folded[:_LONGEST]
    words = tuple("".join(letter if letter.isalnum() or _is_mark(letter) else " " for letter in folded).split())
    words = words or tuple(folded.split())
    return Name(words, "".join(words), "".join(sorted(words)))


def _is_mark(letter: str) -> bool:
    from unicodedata import category

    return not letter.isascii() and category(letter)[0] == "M"


def is_same_name(first: Name, second: Name) -> bool:
    """Tell whether two names are one: letter by letter without the blanks, or the same words in another order."""
    return first.joined == second.joined != "" or (len(first.words) > 1 and first.ordered == second.ordered)


def may_be_slip(first: str, second: str, difference: int) -> int | None:
    """Return by how many percent a word is less alike another than its letters say; None where they are two words.

    ``difference`` counts the letters to change. A letter in a long word is a
    slip of the pen, two in a longer one; in a short word it may be another name.
    """
    longer = max(len(first), len(second))
    if longer >= _SHORTEST_TWICE_MISTYPED:
        return 0 if difference <= 2 else None
    if difference > 1:
        return None
    return 0 if longer >= _SHORTEST_MISTYPED or difference == 0 else _SHORT_DIFFERENCE


def weigh(first: Person, second: Person, name: int, namesakes: int, shared: Counter[str]) -> Evidence:
    """Return what speaks for and against; ``shared`` counts the contacts that each e-mail and phone leads to."""
    same: set[str] = set()
    other: set[str] = set()
    for kind, ours, theirs in (("email", first.emails, second.emails), ("phone", first.phones, second.phones)):
        common = [one for one in ours if one in theirs]
        if any(shared[one] <= FEW for one in common):
            same.add(kind)
        elif ours and theirs and not common:
            other.add(kind)
    if first.company and second.company:
        (same if first.company == second.company else other).add("company")
    if first.birthday and second.birthday:
        (same if _is_one_day(first.birthday, second.birthday) else other).add("birthday")
    return Evidence(name, frozenset(same), frozenset(other), namesakes)


def _is_one_day(first: tuple[int, int, int | None], second: tuple[int, int, int | None]) -> bool:
    years = {first[2], second[2]} - {None}
    return first[:2] == second[:2] and len(years) <= 1


def likeness(found: Evidence) -> int:
    """Return how likely two contacts are one person, in percent: never 100, for only the seller knows.

    An e-mail or phone in common of people with different names is a family's
    or an office's: less than the same name alone.
    """
    if found.name < ALIKE:
        reached = [_REACH_OF_OTHERS[kind] for kind in ("email", "phone") if kind in found.same]
        if not reached:
            return 0
        percent = _BOTH_REACHES if len(reached) > 1 else reached[0]
        percent -= sum(_AGAINST[kind] for kind in ("company", "birthday") if kind in found.other)
        return max(percent, 1)
    percent = likeness_of_names(found.name, found.namesakes)
    percent += max((_FOR[kind] for kind in found.same), default=0)
    percent += sum(sorted(_FOR[kind] for kind in found.same)[:-1]) // 2
    percent -= sum(_AGAINST[kind] for kind in found.other)
    return min(max(percent, 1), _CERTAIN)


def likeness_of_names(name: int, namesakes: int) -> int:
    """Return how likely two are one person of whom nothing but the names is known, which are ``name`` percent alike."""
    percent = _SAME_NAME - _WRITTEN_DIFFERENTLY * (100 - name) // 2
    return percent - min(max(namesakes - 2, 0) * _A_NAMESAKE, _MOST_OF_NAMESAKES)


def say_reasons(found: Evidence) -> tuple[str, ...]:
    """Say why two contacts may be one person, what speaks for it first, then what speaks against."""
    same = {
        "email": _("same e-mail"),
        "phone": _("same phone"),
        "company": _("same company"),
        "birthday": _("same birthday"),
    }
    other = {
        "email": _("other e-mail"),
        "phone": _("other phone"),
        "company": _("other company"),
        "birthday": _("other birthday"),
    }
    if found.name == 100:
        name = _("same name")
    elif found.name >= ALIKE:
        name = _("names {percent}% alike").format(percent=found.name)
    else:
        name = _("different names")
    reach = [same[kind] for kind in ("email", "phone") if kind in found.same]
    others = [same[kind] for kind in ("company", "birthday") if kind in found.same]
    against = [other[kind] for kind in other if kind in found.other]
    if found.name == 100 and found.namesakes > 2:
        count = found.namesakes
        said = ngettext("{count} contact is called so", "{count} contacts are called so", count)
        against.append(said.format(count=count))
    parts = [name, *reach, *others] if found.name >= ALIKE else [*reach, *others, name]
    return (*parts, *against)


def count_shared(people: Iterable[Person]) -> Counter[str]:
    """Count the contacts that each e-mail and each phone leads to."""
    return Counter(reach for person in people for reach in {*person.emails, *person.phones})


def say_pair(pair: Sequence[int]) -> tuple[int, int]:
    """Return two numbers of contacts, the lower one first."""
    first, second = pair
    return (first, second) if first < second else (second, first)
