"""Deals: what is being sold, to whom, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_of
from prospectr.core.deal import LEAST_ODDS, MOST_ODDS, Deal, Offer
from prospectr.core.errors import InputError
from prospectr.core.lifecycle import CHANCE, unmet
from prospectr.core.money import parse_money
from prospectr.core.qualification import Answer, current_answers, say_criterion
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import deals
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.store.journal import Journal


class DealUntitledError(InputError):
    """A deal says what is being sold."""

    def __init__(self) -> None:
        super().__init__(
            _("A deal needs a title: what is being sold."),
            hint=_('For example: prospectr deal add nora "Website" 1200eur'),
        )


class OddsError(InputError):
    """Odds are percent."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" are no odds: a whole number from 0 to 100 is wanted.').format(text=text),
            hint=_("For example: --odds 40"),
        )


class Deals:
    """What is being sold."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def parse_offer(
        self,
        title: str,
        amount: str = "",
        *,
        stage: str = "",
        close: str = "",
        odds: str = "",
        pipeline_id: int | None = None,
    ) -> Offer:
        """Understand a deal to be opened; each part is as typed, an empty one is not said.

        Without a stage it begins at the first of the pipeline, without a
        pipeline in the first. Raises ``DealUntitledError``,
        ``MoneyNotUnderstoodError``, ``StageNotFoundError``,
        ``StageAmbiguousError``, ``DateNotUnderstoodError``, ``DayPastError``
        and ``OddsError``.
        """
        title = check_text(_("title"), title).strip()
        if not title:
            raise DealUntitledError
        book = self._book
        pipeline = pipeline_id or book.pipelines.first().id
        begin = book.pipelines.get_stage(stage, pipeline_id) if stage else book.pipelines.stages_of(pipeline)[0]
        return Offer(
            title=title,
            stage=begin,
            amount=parse_money(amount, book.settings.currency) if amount.strip() else None,
            close_on=book.standing.parse_day(close) if close.strip() else None,
            odds=parse_odds(odds) if odds.strip() else None,
        )

    def add(self, contact_id: int, offer: Offer) -> Outcome:
        """Open a deal with a contact; one opened before need, interest and fit are known is remarked on."""
        with self._book.act("deal.add") as unit:
            return outcome_of(unit, self.write(unit, contact_id, offer))

    def write(
        self, unit: Journal, contact_id: int, offer: Offer, *, on: date | None = None, is_new: bool = False
    ) -> Deal:
        """Write a deal inside the caller's unit of work; the contact is thereby dealt with, unless ``is_new``."""
        if not is_new:
            self._book.standing.take_in(unit, contact_id, "plan")
        early = unmet(current_answers(list_owned(unit, Answer, contact_id)), CHANCE)
        if early:
            unit.remarks.append(say_early(early))
        return deals.add_deal(
            unit,
            Deal(
                contact_id=contact_id,
                stage_id=offer.stage.id,
                title=offer.title,
                amount_minor=offer.amount.minor if offer.amount else None,
                currency=offer.amount.currency if offer.amount else None,
                close_on=offer.close_on,
                odds=offer.odds,
                opened_on=on or self._book.clock.today(),
                opened_early=" ".join(early),
            ),
        )


def parse_odds(text: str) -> int:
    """Read odds: ``40`` or ``40%``. Raises ``OddsError``."""
    number = text.strip().removesuffix("%").strip()
    if not number.isdecimal() or not number.isascii() or len(number) > 3 or not LEAST_ODDS <= int(number) <= MOST_ODDS:
        raise OddsError(text)
    return int(number)


def say_early(criteria: tuple[str, ...]) -> str:
    """Say that a deal was opened before what should be known is known: a warning, never in the way [3]."""
    return _("Deal opened early: {criteria} not yes yet.").format(criteria=", ".join(map(say_criterion, criteria)))
