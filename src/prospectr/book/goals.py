"""Goals: what the seller wants to win in a month, a quarter or a year, and how they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_called
from prospectr.core.errors import InputError
from prospectr.core.goal import Goal, GoalFacts, rates_since, report_goal, week_aim
from prospectr.core.money import parse_money, say_money
from prospectr.core.period import ALL_TIME, Period, parse_period, say_period
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.store import goals
from prospectr.store.agenda import count_conversations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.goal import GoalReport
    from prospectr.core.money import Money
    from prospectr.store.journal import Journal


class GoalWithoutMoneyError(InputError):
    """A goal of nothing is none."""

    def __init__(self, period: str) -> None:
        super().__init__(
            _("A goal needs more than nothing to win."),
            hint=(
                _("Name an amount: prospectr goal set {period} 6000eur").format(period=period),
                _("Without a goal: prospectr goal list, then prospectr delete with its id"),
            ),
        )


class GoalExistsError(InputError):
    """There is a goal for that period, pipeline and currency."""

    def __init__(self, there: Goal) -> None:
        ref, period = say_ref("goal", there.id), say_period(there.period)
        super().__init__(
            _("There is a goal for {period} already: {ref} {amount}.").format(
                period=period, ref=ref, amount=say_money(there.amount)
            ),
            hint=_("Change that one: prospectr edit {ref} --amount AMOUNT").format(ref=ref),
        )


class Goals:
    """What is to be won."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def set(self, period: str, amount: str, *, pipeline: str = "") -> Outcome:
        """Set the goal of a month, a quarter or a year; where there is one in that currency, it is changed.

        Without a pipeline it is for the first. Raises
        ``PeriodNotUnderstoodError``, ``MoneyNotUnderstoodError``,
        ``GoalWithoutMoneyError`` and what ``pipelines.get`` raises.
        """
        meant = parse_period(period)
        money = self._amount(amount, say_period(meant), self._book.settings.currency)
        pipelines = self._book.pipelines
        of = pipelines.get(pipeline) if pipeline else pipelines.first()
        with self._book.act("goal.set") as unit:
            there = goals.find_goal_for(unit, of.id, meant, money.currency)
            if there is None:
                written = unit.insert(
                    "goal",
                    Goal(
                        pipeline_id=of.id,
                        from_on=meant.from_on,
                        until_on=meant.until_on,
                        amount_minor=money.minor,
                        currency=money.currency,
                    ),
                )
            else:
                written = unit.update("goal", there, replace(there, amount_minor=money.minor))
                if written.amount != there.amount:
                    unit.remarks.append(_("It was {amount}.").format(amount=say_money(there.amount)))
            unit.remarks.extend(self._remarks(unit, written))
            return outcome_called(unit, say_period(written.period), written)

    def edit(self, goal: Goal, changes: Mapping[str, object]) -> Outcome:
        """Change the ``amount`` of a goal; without a currency it stays in the one it has.

        Raises ``GoalWithoutMoneyError``, ``GoalExistsError`` and ``MoneyNotUnderstoodError``.
        """
        after = goal
        if "amount" in changes:
            money = self._amount(str(changes["amount"]), say_period(goal.period), goal.currency)
            after = replace(goal, amount_minor=money.minor, currency=money.currency)
        with self._book.act("goal.edit") as unit:
            self.refuse_twin(unit, after)
            written = unit.update("goal", goal, after)
            return outcome_called(unit, say_period(written.period), written)

    def refuse_twin(self, unit: Journal, goal: Goal) -> None:
        """Refuse a goal where another stands for the same period, pipeline and currency."""
        there = goals.find_goal_for(unit, goal.pipeline_id, goal.period, goal.currency)
        if there is not None and there.id != goal.id:
            raise GoalExistsError(there)

    def reports(self, period: str = "") -> list[GoalReport]:
        """Return all goals with their figures, or those of which a day lies in ``period``, by their first day."""
        asked = parse_period(period) if period else ALL_TIME
        return self._reports(goals.list_goals(self._book.database, asked.from_on, asked.until_on))

    def current(self, period: str = "") -> list[GoalReport]:
        """Return the goals whose period it is, or of which a day lies in ``period``, the shortest first."""
        today = self._book.clock.today()
        asked = parse_period(period) if period else Period(from_on=today, until_on=today)
        there = goals.list_goals(self._book.database, asked.from_on, asked.until_on)
        return self._reports(sorted(there, key=lambda goal: goal.until_on - goal.from_on))

    def week_aim(self, today: date) -> int | None:
        """Return how many conversations this week should see, for the goals of today and by the seller's own rates.

        None where there is no such goal, nothing is left to create, or the rates rest on too little.
        """
        there = goals.list_goals(self._book.database, today, today)
        return week_aim(self._reports(there, is_page=False), today, self._book.settings.working_days) if there else None

    def _reports(self, there: Sequence[Goal], *, is_page: bool = True) -> list[GoalReport]:
        """Read the rows the figures of goals come from, once for all of them, and work the figures out.

        The open deals that are left out are counted for a page alone.
        """
        if not there:
            return []
        from prospectr.store.pipelines import all_pipelines

        reads, today = self._book.database, self._book.clock.today()
        since, last = rates_since(today), max(goal.until_on for goal in there)
        facts = GoalFacts(
            won=goals.won_sums(reads, min(since, *(goal.from_on for goal in there)), max(today, last)),
            open_deals=goals.closing_rows(reads, today, last) if last >= today else [],
            conversations=count_conversations(reads, since, today) if last >= today else 0,
            today=today,
            working_days=self._book.settings.working_days,
            left_out=goals.left_out_rows(reads, today) if is_page and last >= today else (),
        )
        named = {pipeline.id: pipeline for pipeline in all_pipelines(reads)}
        return [report_goal(goal, named[goal.pipeline_id], facts) for goal in there]

    def _amount(self, text: str, period: str, currency: str) -> Money:
        money = parse_money(text, currency)
        if money.minor == 0:
            raise GoalWithoutMoneyError(period)
        return money

    def _remarks(self, unit: Journal, goal: Goal) -> list[str]:
        """Say that a period is over, and which goals in other currencies stand beside this one."""
        said = []
        if goal.until_on < self._book.clock.today():
            said.append(_("{period} is over: the goal is kept to compare with.").format(period=say_period(goal.period)))
        others = [
            other
            for other in goals.list_goals(unit, goal.from_on, goal.until_on)
            if other.period == goal.period and other.pipeline_id == goal.pipeline_id and other.id != goal.id
        ]
        also = _("{period} has a goal in another currency too: {ref} {amount}.")
        said += [
            also.format(period=say_period(other.period), ref=say_ref("goal", other.id), amount=say_money(other.amount))
            for other in others
        ]
        return said
