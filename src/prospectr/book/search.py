"""Search: words to contacts, with the records that matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.search import Found, Hit, Match
from prospectr.core.text import check_text, fold
from prospectr.core.words import _
from prospectr.store import contacts, finding

if TYPE_CHECKING:
    from prospectr.book import Book

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
        hits = tuple(
            Hit(
                card=card,
                matches=tuple(
                    Match(type=kind, id=record_id, words=said[kind, record_id])
                    for kind, record_id in matches[card.contact.id]
                ),
            )
            for card in cards
        )
        return Found(words=tuple(words), hits=hits[:wanted], more=len(hits) > wanted)
