"""Refusing: texts that come in and that no book can keep, told by the name of what they are."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from prospectr.core.errors import TextRefusedError
from prospectr.core.text import check_text
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prospectr.core.incoming import IncomingContact

LONGEST_LINE = 20_000_000
"""Characters of the longest property that is kept as it is: a photo."""

_OWN = attrgetter(
    *("role", "language", "source", "source_detail", "standing_reason", "no_next_why", "referred_by"),
)


def check_texts(name: str, coming: IncomingContact) -> None:
    """Raise ``TextRefusedError`` where a text of somebody who comes in cannot be kept."""
    try:
        check_text("", _all_texts(name, coming))
    except TextRefusedError:
        for field, text in _texts(name, coming):
            check_text(field, text)
    for line in coming.kept_lines:
        check_text(_("property"), line, limit=LONGEST_LINE)


def _all_texts(name: str, coming: IncomingContact) -> str:
    """Return what ``_texts`` gives as one text; for most it is put together without naming what each is."""
    if coming.deals or coming.follow_ups or coming.interactions or coming.answers:
        return "".join([text for _field, text in _texts(name, coming)])
    company = coming.company
    texts = [name, *_OWN(coming), *coming.tags]
    if company:
        texts += company.name, company.trade, company.place
    for note in coming.notes:
        texts.append(note.words)
    for point in coming.points:
        texts += point.value, point.label
    for pair in coming.fields:
        texts += pair
    for day in coming.occasions:
        texts.append(day.label)
    return "".join(texts)


def _texts(name: str, coming: IncomingContact) -> Iterator[tuple[str, str]]:
    """Give every text, with what it is called."""
    company = coming.company
    yield _("name"), name
    if company:
        yield from ((_("company"), company.name), (_("trade"), company.trade), (_("place"), company.place))
    yield _("role"), coming.role
    yield _("language"), coming.language
    yield _("source"), coming.source
    yield _("source detail"), coming.source_detail
    yield _("text"), coming.standing_reason + coming.no_next_why + coming.referred_by
    yield from ((_("tag"), tag) for tag in coming.tags)
    yield from ((_("note"), note.words) for note in coming.notes)
    for point in coming.points:
        yield _("way to reach them"), point.value
        yield _("label"), point.label
    for field, value in coming.fields:
        yield _("field"), field
        yield field, value
    yield from ((_("day"), day.label) for day in coming.occasions)
    yield from ((_("text"), talk.words) for talk in coming.interactions)
    yield from ((answer.criterion, answer.words) for answer in coming.answers)
    for deal in coming.deals:
        yield _("deal"), deal.title
        yield _("deal"), deal.stage + deal.pipeline + deal.reason + deal.closing_words
        yield from ((_("note"), note.words) for note in deal.notes)
    yield from ((_("follow-up"), step.words) for step in coming.follow_ups)
