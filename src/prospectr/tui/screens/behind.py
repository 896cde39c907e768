"""What is behind a figure: its records, to be opened and acted on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from prospectr.core.record import type_of
from prospectr.core.refs import say_ref
from prospectr.tui.screens.reading import read_behind
from prospectr.tui.screens.record import GrowingPage
from prospectr.tui.subject import Subject, subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prospectr.core.behind import Behind, Part
    from prospectr.tui.screens.reading import Asked


class BehindPage(GrowingPage):
    """The records behind a row of the report that was asked for."""

    mode = "reports"
    KEYS: ClassVar[tuple[str, ...]] = (
        "record.open",
        "follow_up.plan",
        "interaction.log",
        "contact.qualify",
        "screen.mark",
        "undo",
    )

    def __init__(self, asked: Asked, row: str) -> None:
        super().__init__()
        self.asked = asked
        self.row = row

    async def load(self) -> None:
        """Read the records and show them."""
        asked, row, most = self.asked, self.row, self.most
        behind, blocks = await self.book_app.reader.ask(lambda book: read_behind(book, asked, row, most))
        self.about = {subject.ref: subject for subject in subjects_of(behind)}
        self.page.show(blocks)
        self.grown(next(reversed(self.about), ""), sum(len(part.cards) for part in behind.parts))


def subjects_of(behind: Behind) -> Iterator[Subject]:
    """Give what each line is about."""
    for part in behind.parts:
        for card in part.cards:
            yield _subject(part, card)


def _subject(part: Part, card: Any) -> Subject:  # noqa: ANN401 - a card of a contact or a deal, or a record beside one
    if part.type in ("contact", "deal"):
        person = card if part.type == "contact" else card.contact
        contact = say_ref("contact", person.contact.id)
        deal = say_ref("deal", card.deal.id) if part.type == "deal" else ""
        step = say_ref("follow_up", card.next_step.id) if card.next_step else ""
        return Subject(deal or contact, person.contact.name, contact=contact, deal=deal, follow_up=step)
    record, person = card
    deal = say_ref("deal", record.deal_id) if record.deal_id else ""
    within = Subject("", person.contact.name, contact=say_ref("contact", person.contact.id), deal=deal)
    return subject_of(say_ref(type_of(record), record.id), within)
