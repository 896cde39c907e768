"""Search: words to contacts, with the records that matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.qualification import Answer
from prospectr.core.search import Found, Hit, Match
from prospectr.core.text import fold
from prospectr.store import contacts, finding, followups
from prospectr.store.owned import find_owned

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
        words = fold(text).split()
        if not words:
            return Found(words=(), hits=())
        reads = self._book.database
        wanted = finding.WIDEST if limit is None else limit
        rows = finding.find(reads.read, words, wanted + 1)
        matches: dict[int, list[Match]] = {}
        for contact_id, kind, record_id in rows:
            found = matches.setdefault(contact_id, [])
            if kind != "contact" and (limit is None or len(found) < MATCHES_SHOWN):
                found.append(Match(type=kind, id=record_id, words=self._words(kind, record_id)))
        cards = contacts.get_cards(reads, list(matches))
        hits = tuple(Hit(card=card, matches=tuple(matches[card.contact.id])) for card in cards)
        return Found(words=tuple(words), hits=hits[:wanted], more=len(hits) > wanted)

    def _words(self, kind: str, record_id: int) -> str:
        reads = self._book.database
        if kind == "follow_up":
            step = followups.find_follow_up(reads, record_id)
            return step.words if step else ""
        if kind == "concern":
            concern = find_owned(reads, Concern, record_id)
            return f"{concern.words} {concern.answer}".strip() if concern else ""
        record: type[Note | Interaction | Answer] = {"note": Note, "interaction": Interaction, "answer": Answer}[kind]  # type: ignore[assignment]
        owned = find_owned(reads, record, record_id)  # type: ignore[type-var]
        return owned.words if owned else ""
