"""Search: words to contacts, with the records that matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.search import Found, Hit, Match
from prospectr.core.text import check_text, fold
from prospectr.core.words import _
from prospectr.store import contacts, finding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.deal import DealCard

MATCHES_SHOWN = 3


class Search:
    """Words to records."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def find(self, text: str, limit: int | None = None) -> Found:
        """Find contacts by their names, companies, e-mails, phones, tags and by every word kept of them.

        Case, accents and the script of digits do not matter; a word is found
        inside words too. Names come first, then what was written last.
        """
        words = fold(check_text(_("text"), text)).split()
        if not words:
            return Found(words=(), hits=())
        reads = self._book.database
        wanted = finding.WIDEST if limit is None else limit
        rows = finding.find(reads.read, words, wanted + 1)
        matches: dict[int, list[tuple[str, int]]] = {}
        for contact_id, kind, record_id in rows:
            found = matches.setdefault(contact_id, [])
            if kind != "contact" and (limit is None or len(found) < MATCHES_SHOWN):
                found.append((kind, record_id))
        said = finding.words_of(reads.read, (match for found in matches.values() for match in found))
        cards = contacts.get_cards(reads, list(matches))
        sold = self._deals([number for kind, number in said if kind == "deal"])
        hits = tuple(
            Hit(
                card=card,
                matches=tuple(
                    _match(kind, record_id, said[kind, record_id], sold) for kind, record_id in matches[card.contact.id]
                ),
            )
            for card in cards
        )
        return Found(words=tuple(words), hits=hits[:wanted], more=len(hits) > wanted)

    def _deals(self, numbers: Sequence[int]) -> dict[int, DealCard]:
        if not numbers:
            return {}
        from prospectr.store import deals

        return {card.deal.id: card for card in deals.get_cards(self._book.database, numbers)}


def _match(kind: str, number: int, words: str, sold: Mapping[int, DealCard]) -> Match:
    card = sold.get(number) if kind == "deal" else None
    return Match(type=kind, id=number, words=card.deal.title if card else words, deal=card)
