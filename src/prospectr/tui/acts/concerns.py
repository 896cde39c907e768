"""What a contact wants to know: kept, and answered; and messages that came in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.note import CONCERN_KINDS, Concern
from prospectr.core.words import _, ngettext
from prospectr.present.phrases import joined, say_concern_kind, say_interaction
from prospectr.tui.dialogs.form import Field, Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject


async def raise_(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Keep a question, an objection or a request, in their words."""
    ref = subjects[0].ref_of(("deal", "contact"))

    async def take(values: Values) -> Outcome:
        def act(book: Book) -> Outcome:
            card, deal_id = book.refs.get_about(ref)
            return book.concerns.raise_(card.contact.id, values["words"], kind=values["kind"], deal_id=deal_id)

        return await desk.write(act, _("Kept"))

    kinds = tuple((kind, say_concern_kind(kind)) for kind in CONCERN_KINDS)
    fields = [
        Field("words", _("words"), hint=_("in their words, like: is it dishwasher safe?")),
        Field("kind", _("kind"), CONCERN_KINDS[0], options=kinds),
    ]
    await desk.open(Form(_("Question or objection"), fields, take, about=subjects[0].name, draft=f"concern {ref}"))


async def answer(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Close a concern with what was answered, or see to a message."""
    await reply_to(desk, subjects[0].ref_of(("concern", "interaction")), subjects[0].name)


async def reply_to(desk: Desk, ref: str, name: str) -> None:
    """Ask what was answered to a concern or a message, and keep it; of a message nothing need be said."""
    record = await desk.ask(lambda book: book.concerns.get(ref))

    async def take(values: Values) -> Outcome:
        words = values["words"]
        is_left = not words.strip() and not isinstance(record, Concern)
        return await desk.write(
            lambda book: answer_one(book, ref, words), _("Needs no answer") if is_left else _("Answered")
        )

    if isinstance(record, Concern):
        said, hint = joined(say_concern_kind(record.kind), record.words), _("what you answered")
    else:
        said, hint = say_interaction(record, desk.today), _("what you answered; nothing: it needs no answer")
    form = Form(_("Answer"), [Field("words", _("answer"), hint=hint)], take, about=joined(name, said), draft=f"r {ref}")
    await desk.open(form)


def answer_one(book: Book, ref: str, words: str) -> Outcome:
    """Answer a concern or a message."""
    record = book.concerns.get(ref)
    return book.concerns.answer(record, words) if isinstance(record, Concern) else book.concerns.reply(record, words)


async def ask_reply(desk: Desk, refs: Sequence[str]) -> str:
    """Ask what was answered to several that wait, the same to all."""

    async def take(values: Values) -> str:
        return values["words"]

    about = ngettext("{count} waits for an answer", "{count} wait for an answer", len(refs)).format(count=len(refs))
    return await desk.open(
        Form(_("Answer"), [Field("words", _("answer"), hint=_("what you answered"))], take, about=about)
    )
