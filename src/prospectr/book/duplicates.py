"""Duplicates: who is likely kept twice, found among all contacts of the book, and pairs told apart for good.

Nobody is compared with everybody. Contacts that share something, an e-mail, a
phone, the name without its blanks, the beginning or the end of it, make a
group; in a group each is compared with each, in one too large for that only
with its neighbours in the order of the names.
"""

from __future__ import annotations

from collections import Counter
from heapq import nsmallest
from typing import TYPE_CHECKING

from prospectr.book.refs import RecordDeletedError, RecordNotFoundError
from prospectr.core.changes import Outcome
from prospectr.core.duplicates import (
    ALIKE,
    FEW,
    LEAST,
    LikelyPair,
    LikelyPairs,
    Person,
    count_shared,
    is_same_name,
    likeness,
    likeness_of_names,
    may_be_slip,
    say_pair,
    say_reasons,
    weigh,
)
from prospectr.core.errors import InputError
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.store import contacts, duplicates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from prospectr.book import Book
    from prospectr.core.contact import ContactCard
    from prospectr.core.duplicates import Evidence, Name
    from prospectr.store.journal import Journal

    Keys = Callable[[Person], Iterable[str]]
    Order = Callable[[Person], str]

GROUP = 60
"""Of how many contacts a group is compared each with each."""

NEIGHBOURS = 8
"""With how many of those after it a contact of a larger group is compared."""

MOST_PAIRS = 200_000
"""How many pairs are held at a time; where there are more, the likelier half of them stays."""

_END, _SHORT_END = 5, 3  # letters of a name that one with a slip elsewhere shares
_LONG = 6
_FEWER_WORDS = 90  # percent: the name of the one is that of the other without a middle name


class SamePersonError(InputError):
    """A contact was named twice where two are meant."""

    def __init__(self, card: ContactCard) -> None:
        ref = say_ref("contact", card.contact.id)
        super().__init__(
            _("{ref} {name} was named twice; name two contacts.").format(ref=ref, name=card.contact.name),
            hint=_("See who is likely kept twice: prospectr contact dupes"),
        )


class Duplicates:
    """Contacts that are likely one person, and those that are not."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def count_steps(self) -> int:
        """Count how often ``find`` calls ``on_step``."""
        return len(PASSES) * self._book.contacts.count()

    def find(
        self, limit: int | None = None, least: int = LEAST, on_step: Callable[[], None] = lambda: None
    ) -> LikelyPairs:
        """Find the pairs of contacts that are one person with at least ``least`` percent, the likeliest first.

        Deleted contacts are left out, as are pairs told apart with ``distinct``.
        """
        reads = self._book.database
        search = Search(duplicates.read_people(reads), duplicates.distinct_numbers(reads), least)
        search.run(on_step)
        best = search.best(limit)
        numbers = list(dict.fromkeys(person.contact_id for pair in best for person in pair[1:]))
        cards = {card.contact.id: card for card in contacts.get_cards(reads, numbers)}
        return LikelyPairs(
            pairs=tuple(
                _pair(cards[first.contact_id], cards[second.contact_id], percent, search.evidence(first, second))
                for percent, first, second in best
                if first.contact_id in cards and second.contact_id in cards
            ),
            compared=len(search.people),
            more=search.count - len(best),
            cut=search.cut,
        )

    def distinct(self, first: ContactCard, second: ContactCard) -> Outcome:
        """Keep that two contacts are two people: they are not offered as one again. Raises ``SamePersonError``."""
        if first.contact.id == second.contact.id:
            raise SamePersonError(first)
        with self._book.act("contact.distinct") as unit:
            cards = get_all(unit, [first, second])
            for card in cards:
                if card.contact.deleted_at is not None:
                    raise RecordDeletedError(say_ref("contact", card.contact.id), card.contact.name)
            duplicates.tell_apart(unit, first.contact.id, second.contact.id)
            names = " ≠ ".join(card.contact.name for card in cards)
            unit.about("contact", first.contact.id, names)
            unit.finish()
            return Outcome(operation=unit.operation_id, subject=unit.subject, cards=tuple(cards))


def get_all(unit: Journal, cards: Sequence[ContactCard]) -> list[ContactCard]:
    """Return the cards as they are now. Raises ``RecordNotFoundError`` for one that another window took back."""
    now = contacts.get_cards(unit, [card.contact.id for card in cards])
    there = {card.contact.id for card in now}
    for card in cards:
        if card.contact.id not in there:
            raise RecordNotFoundError(say_ref("contact", card.contact.id))
    return now


class Search:
    """A search for pairs among ``people``, those ``apart`` left out; ``cut`` counts groups not compared in full."""

    def __init__(self, people: Sequence[Person], apart: set[tuple[int, int]], least: int) -> None:
        self.people = people
        self.cut = 0
        self.count = 0
        self._apart = apart
        self._least = max(least, 1)
        self._shared = count_shared(people)
        self._namesakes = Counter(person.name.joined for person in people)
        self._found: dict[tuple[int, int], int] = {}
        self._ratio, self._distance = _measures()

    def run(self, on_step: Callable[[], None]) -> None:
        """Compare; ``on_step`` is called once for each pass and person."""
        for keys, order, most, trait in PASSES:
            groups: dict[str, list[int]] = {}
            for place, person in enumerate(self.people):
                for key in keys(person):
                    groups.setdefault(key, []).append(place)
            members = sum(map(len, groups.values()))
            compared = stepped = 0
            for group in groups.values():
                is_worth_it = 1 < len(group) <= (most or len(group))
                if is_worth_it and (trait is None or len({trait(self.people[place]) for place in group}) > 1):
                    self._compare(group, order)
                compared += len(group)
                while stepped < compared * len(self.people) // members:
                    stepped += 1
                    on_step()
            for _step in range(stepped, len(self.people)):
                on_step()

    def best(self, limit: int | None) -> list[tuple[int, Person, Person]]:
        """Return the likeliest pairs, at most ``limit``, each with its percent; of equal ones the first added first."""
        found = [pair for pair in self._found.items() if self._numbers(pair[0]) not in self._apart]
        self.count += len(found)
        ranked = nsmallest(len(found) if limit is None else limit, found, key=lambda pair: (-pair[1], pair[0]))
        return [(percent, self.people[first], self.people[second]) for (first, second), percent in ranked]

    def evidence(self, first: Person, second: Person) -> Evidence:
        """Return what speaks for and against two contacts being one person."""
        return self._weigh(first, second, self.name_likeness(first.name, second.name))

    def name_likeness(self, one: Name, other: Name) -> int:
        """Return how alike two names are in percent, 0 below ``ALIKE``; words that are other words make other names."""
        if is_same_name(one, other):
            return 100
        ratio = self._ratio(one.joined, other.joined, score_cutoff=ALIKE)
        if len(one.words) != len(other.words):
            fewer, more = (one.words, other.words) if len(one.words) < len(other.words) else (other.words, one.words)
            if len(fewer) > 1 and set(fewer) <= set(more):
                return _FEWER_WORDS
        elif not ratio and len(one.words) > 1:
            ratio = self._ratio(one.ordered, other.ordered, score_cutoff=ALIKE)
        if not ratio:
            return 0
        less = 0
        for ours, theirs in _words_apart(one.words, other.words) or ((one.joined, other.joined),):
            slip = may_be_slip(ours, theirs, self._distance(ours, theirs))
            if slip is None:
                return 0
            less += slip
        percent = min(round(ratio), 99) - less
        return percent if percent >= ALIKE else 0

    def _weigh(self, first: Person, second: Person, name: int) -> Evidence:
        namesakes = max(self._namesakes[first.name.joined], self._namesakes[second.name.joined])
        return weigh(first, second, name, namesakes, self._shared)

    def _numbers(self, places: tuple[int, int]) -> tuple[int, int]:
        return say_pair([self.people[place].contact_id for place in places])

    def _compare(self, group: list[int], order: Order) -> None:
        people = self.people
        reach = len(group)
        if reach > GROUP:
            self.cut += 1
            reach = NEIGHBOURS
            group = sorted(group, key=lambda place: order(people[place]))
        for at, first in enumerate(group):
            for second in group[at + 1 : at + 1 + reach]:
                if first != second:
                    self._judge(*say_pair((first, second)))

    def _judge(self, first: int, second: int) -> None:
        one, other = self.people[first], self.people[second]
        name = self.name_likeness(one.name, other.name)
        if not _share_something(one, other):
            namesakes = self._namesakes[one.name.joined]
            if name < ALIKE or likeness_of_names(name, namesakes) < self._least:
                return
        percent = likeness(self._weigh(one, other, name))
        if percent < self._least:
            return
        self._found[first, second] = percent
        if len(self._found) > MOST_PAIRS:
            kept = sorted(self._found, key=self._found.__getitem__, reverse=True)[: MOST_PAIRS // 2]
            self.count += len(self._found) - len(kept)
            self._found = {pair: self._found[pair] for pair in kept}
            self._least = max(self._least, self._found[kept[-1]])


def _pair(first: ContactCard, second: ContactCard, percent: int, evidence: Evidence) -> LikelyPair:
    return LikelyPair(
        first=first,
        second=second,
        likeness=percent,
        reasons=say_reasons(evidence),
        names=evidence.name,
        same=tuple(sorted(evidence.same)),
        other=tuple(sorted(evidence.other)),
    )


def _measures() -> tuple[Callable[..., float], Callable[..., int]]:
    """Return what compares two texts, in percent, and what counts the letters to change."""
    from rapidfuzz import fuzz
    from rapidfuzz.distance import OSA

    return fuzz.ratio, OSA.distance


def _share_something(first: Person, second: Person) -> bool:
    """Tell whether two contacts have more in common than their names."""
    return (
        (first.company != "" and first.company == second.company)
        or (first.birthday is not None and second.birthday is not None)
        or any(one in second.emails for one in first.emails)
        or any(one in second.phones for one in first.phones)
    )


def _words_apart(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[str, str]]:
    """Return the words of two names that they do not share, side by side; none where they have not as many."""
    if len(ours) != len(theirs):
        return []
    left = [word for word in ours if word not in theirs]
    right = [word for word in theirs if word not in ours]
    return list(zip(left, right, strict=True)) if len(left) == len(right) else []


def _count_words(person: Person) -> int:
    return len(person.name.words)


def _joined(person: Person) -> str:
    return person.name.joined


def _reversed(person: Person) -> str:
    return person.name.joined[::-1]


def _keys_of_emails(person: Person) -> Iterable[str]:
    return set(person.emails)


def _keys_of_phones(person: Person) -> Iterable[str]:
    return set(person.phones)


def _key_of_name(person: Person) -> Iterable[str]:
    return (person.name.joined,)


def _key_of_ordered_name(person: Person) -> Iterable[str]:
    return (person.name.ordered,) if len(person.name.words) > 1 else ()


def _key_of_ends(person: Person) -> Iterable[str]:
    """Give the first and the last word, which a name shares with itself without a middle name."""
    words = person.name.words
    return (" ".join(sorted((words[0], words[-1]))),) if len(words) > 1 else ()


def _keys_at_company(person: Person) -> Iterator[str]:
    if person.company:
        yield from {f"{person.company}\t{word[:2]}" for word in (*person.name.words, person.name.joined)}


def _key_of_birthday(person: Person) -> Iterable[str]:
    return (f"{person.birthday[:2]}\t{person.name.joined[:2]}",) if person.birthday else ()


def _key_of_beginning(person: Person) -> Iterable[str]:
    name = person.name.joined
    return (name[: _END if len(name) >= _LONG else _SHORT_END],)


def _key_of_end(person: Person) -> Iterable[str]:
    name = person.name.joined
    return (name[-(_END if len(name) >= _LONG else _SHORT_END) :],)


PASSES: tuple[tuple[Keys, Order, int, Callable[[Person], object] | None], ...] = (
    (_keys_of_emails, _joined, FEW, None),
    (_keys_of_phones, _joined, FEW, None),
    (_key_of_name, _joined, 0, None),
    (_key_of_ordered_name, _joined, 0, _joined),
    (_key_of_ends, _joined, 0, _count_words),
    (_keys_at_company, _joined, 0, None),
    (_key_of_birthday, _joined, 0, None),
    (_key_of_beginning, _joined, 0, None),
    (_key_of_end, _reversed, 0, None),
)
"""What makes groups, how a group too large is put in order, how many it may hold at most (0: any number).

The last is a trait; a group in which all have the same of it was compared in a pass before.
"""
