"""The score: 0 to 100, every point explained, and the rank that follows from it.

A yes adds the weight of its criterion, unknown adds nothing, a no takes off
half the weight: unknown is not no. The points of a timeline depend on how far
off the day is, and those of engagement halve every 30 days. A total below
zero is shown as 0.

Everything is counted in whole tenths of a point, so that the lines of the sum
add up to the total to the last digit; only the total is rounded, half up.
What no passing day changes is counted in half points.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prospectr.core.record import record
from prospectr.core.words import _, ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from prospectr.core.contact import Contact
    from prospectr.core.qualification import Answer

WEIGHTS: Mapping[str, int] = {
    "market": 15,
    "need": 20,
    "interest": 15,
    "fit": 15,
    "authority": 10,
    "budget": 10,
    "timeline": 5,
    "engagement": 10,
}
"""The points a yes is worth, and those of a talk today, in the order of the sum, as shipped; together 100."""

IN_FORCE: dict[str, int] = dict(WEIGHTS)
"""The weights this process goes by: those shipped, unless ``use_weights`` was told others."""

CRITERIA_COUNT = len(WEIGHTS) - 1
HUNDRED = 100
SOON_DAYS = 90
YEAR_DAYS = 365
HALF_LIFE_DAYS = 30
NO_SILENCE, ANY_SILENCE = -1, 36_500
"""Days: less than a talk today, and longer than anybody sells."""

_TENTHS_IN_HALF_POINT = 5
_CRITERIA = tuple(criterion for criterion in WEIGHTS if criterion != "engagement")
_VALUE_OF = ("unknown", "yes", "no")
_DIGIT_OF = {value: digit for digit, value in enumerate(_VALUE_OF)}
_PLACE_OF_PRIORITY = {"high": 0, "normal": 1, "low": 2}


@record
class ScoreLine:
    """One line of the sum: a criterion or ``engagement``, its points in tenths, and why."""

    criterion: str
    tenths: int
    why: str


def use_weights(weights: Mapping[str, int]) -> None:
    """Go by ``weights`` from now on, and for those it leaves out by the ones shipped."""
    IN_FORCE.update({**WEIGHTS, **weights})


def parse_weights(value: object) -> dict[str, int]:
    """Read weights of the seller's own: a table of name to points, or words like ``need 30 budget 0``.

    Those left out stay as shipped, and all of them together must make 100.
    Raises ValueError with the reason.
    """
    given = _pairs(value) if isinstance(value, str) else value
    if not isinstance(given, dict):
        raise ValueError(_("name each with its points, like need 30 budget 0"))  # noqa: TRY004 - one kind for all
    weights = {name: _points(name, points) for name, points in given.items()}
    whole = sum({**WEIGHTS, **weights}.values())
    if whole != HUNDRED:
        sentence = _("with the rest as shipped they make {sum}, and they must make {hundred} together")
        if len(weights) == len(WEIGHTS):
            sentence = _("they make {sum}, and they must make {hundred} together")
        raise ValueError(sentence.format(sum=whole, hundred=HUNDRED))
    return weights


def _pairs(text: str) -> dict[str, str]:
    words = re.sub(r"[,=:]", " ", text).split()
    if len(words) % 2 or len(set(words[::2])) < len(words) // 2:
        raise ValueError(_("name each once with its points, like need 30 budget 0"))
    return dict(zip(words[::2], words[1::2], strict=True))


def _points(name: str, points: object) -> int:
    if name not in WEIGHTS:
        raise ValueError(_('there is no "{name}"; there are {names}').format(name=name, names=", ".join(WEIGHTS)))
    written = "" if isinstance(points, bool) else str(points).strip()
    if not written.isdecimal() or not written.isascii() or len(written) > 3 or int(written) > HUNDRED:
        raise ValueError(_("{name} must be a whole number from 0 to {hundred}").format(name=name, hundred=HUNDRED))
    return int(written)


def say_weights(weights: Mapping[str, int]) -> str:
    """Return all eight weights, in the order of the sum: ``market 15, need 20, …``."""
    return ", ".join(f"{name} {points}" for name, points in {**WEIGHTS, **weights}.items())


def encode(answers: Mapping[str, Answer]) -> int:
    """Return the current ``answers`` as one number: a digit to the base 3 for each criterion (unknown, yes, no).

    It says what was answered and not what that is worth, so it stays true whatever the weights are.
    """
    return sum(
        _DIGIT_OF[answers[criterion].value] * 3**place
        for place, criterion in enumerate(_CRITERIA)
        if criterion in answers
    )


def decode(code: int) -> dict[str, str]:
    """Return criterion to ``yes``, ``no`` or ``unknown``, as ``encode`` read them."""
    return {criterion: _VALUE_OF[code // 3**place % 3] for place, criterion in enumerate(_CRITERIA)}


def fixed_of_code(code: int, weights: Mapping[str, int] = IN_FORCE) -> int:
    """Return the half points of the answers that ``code`` stands for; see ``fixed_half_points``."""
    return _fixed(decode(code).items(), weights)


def fixed_half_points(answers: Mapping[str, Answer], weights: Mapping[str, int] = IN_FORCE) -> int:
    """Return the part of the score that no passing day changes, in half points; it may be negative.

    That is every answer to market, need, interest, fit, authority and budget,
    and a timeline answered no. A yes adds the weight, a no takes off half of it.
    """
    return _fixed(((criterion, answer.value) for criterion, answer in answers.items()), weights)


def _fixed(values: Iterable[tuple[str, str]], weights: Mapping[str, int]) -> int:
    total = 0
    for criterion, value in values:
        if value == "yes" and criterion != "timeline":
            total += 2 * weights[criterion]
        elif value == "no":
            total -= weights[criterion]
    return total


def timeline_tenths(
    decides_on: date | None, today: date, *, is_open: bool, weights: Mapping[str, int] = IN_FORCE
) -> int:
    """Return the points of a timeline answered yes, in tenths of a point.

    Full where they decide within 90 days, half within a year, none beyond it
    or once the day has passed. ``is_open`` (a yes without a day) is worth half.
    """
    full = 10 * weights["timeline"]
    if decides_on is None:
        return full // 2 if is_open else 0
    days = (decides_on - today).days
    if 0 <= days <= SOON_DAYS:
        return full
    return full // 2 if 0 <= days <= YEAR_DAYS else 0


def engagement_tenths(last_two_way_on: date | None, today: date, weights: Mapping[str, int] = IN_FORCE) -> int:
    """Return the points for talking with each other, in tenths of a point, rounded half up.

    10 × ½^(days since the last two-way interaction / 30): 10 on the day, 5 after a month.
    """
    if last_two_way_on is None:
        return 0
    return _engagement(max(0, (today - last_two_way_on).days), weights)


def _engagement(days: int, weights: Mapping[str, int]) -> int:
    return int(10 * weights["engagement"] * 0.5 ** (days / HALF_LIFE_DAYS) + 0.5)


def score(
    fixed: int,
    *,
    timeline_on: date | None,
    timeline_open: bool,
    last_two_way_on: date | None,
    today: date,
    weights: Mapping[str, int] = IN_FORCE,
) -> int:
    """Return the score, 0 to 100, from ``fixed`` half points and the facts that time changes; rounded half up."""
    tenths = (
        fixed * _TENTHS_IN_HALF_POINT
        + timeline_tenths(timeline_on, today, is_open=timeline_open, weights=weights)
        + engagement_tenths(last_two_way_on, today, weights)
    )
    return _rounded(tenths)


def _rounded(tenths: int) -> int:
    return min(HUNDRED, max(0, (tenths + 5) // 10))


def score_of(contact: Contact, today: date, weights: Mapping[str, int] = IN_FORCE) -> int:
    """Return the score of ``contact``, 0 to 100, from the facts kept with it."""
    return score(
        fixed_of_code(contact.answers_code, weights),
        timeline_on=contact.timeline_on,
        timeline_open=contact.timeline_open,
        last_two_way_on=contact.last_two_way_on,
        today=today,
        weights=weights,
    )


def longest_silence(code: int, mark: int, weights: Mapping[str, int] = IN_FORCE) -> int:
    """Return for how many days at most somebody of these answers may have been silent and still score ``mark``.

    At most: with the best of timelines, where they have one. ``ANY_SILENCE``
    where they need no talk at all, ``NO_SILENCE`` where no talk is enough.
    Whoever looks for the first by rank may pass over all who were silent longer.
    """
    values = decode(code)
    reached = _fixed(values.items(), weights) * _TENTHS_IN_HALF_POINT
    reached += 10 * weights["timeline"] if values["timeline"] == "yes" else 0
    needed = 10 * mark - 5 - reached
    if needed <= 0 or mark <= 0:
        return ANY_SILENCE
    silent = NO_SILENCE
    while _engagement(silent + 1, weights) >= needed:
        silent += 1
    return silent


def rank(contact: Contact, today: date, weights: Mapping[str, int] = IN_FORCE) -> tuple[int, int, int, bool, int]:
    """Return the key that sorts contacts, most worth a talk first.

    The higher score goes first, then the seller's own priority, then what is
    expected of the open deals; then one with at least one yes among market,
    budget and authority before one of whom nothing good is known; then the one
    longer in the book.
    """
    is_blank = contact.lifecycle == "lead" and not contact.promising
    place = _PLACE_OF_PRIORITY[contact.priority]
    return -score_of(contact, today, weights), place, -contact.expected, is_blank, contact.id


def score_lines(
    answers: Mapping[str, Answer],
    last_two_way_on: date | None,
    today: date,
    weights: Mapping[str, int] = IN_FORCE,
) -> tuple[ScoreLine, ...]:
    """Return the sum behind a score, line by line: the seven criteria, then engagement."""
    lines = [_criterion_line(name, answers.get(name), today, weights) for name in weights if name != "engagement"]
    tenths = engagement_tenths(last_two_way_on, today, weights)
    lines.append(ScoreLine(criterion="engagement", tenths=tenths, why=_say_engagement(last_two_way_on, today)))
    return tuple(lines)


def total(lines: Iterable[ScoreLine]) -> int:
    """Return the score the lines add up to: rounded half up, never below 0 or above 100."""
    return _rounded(sum(line.tenths for line in lines))


def _criterion_line(criterion: str, answer: Answer | None, today: date, weights: Mapping[str, int]) -> ScoreLine:
    if answer is None or answer.value == "unknown":
        return ScoreLine(criterion=criterion, tenths=0, why=_("not known yet"))
    if answer.value == "no":
        why = _("no: takes off half of {points}").format(points=weights[criterion])
        return ScoreLine(criterion=criterion, tenths=-weights[criterion] * _TENTHS_IN_HALF_POINT, why=why)
    if criterion != "timeline":
        return ScoreLine(criterion=criterion, tenths=10 * weights[criterion], why=_("yes"))
    on = answer.decides_on
    tenths = timeline_tenths(on, today, is_open=on is None, weights=weights)
    return ScoreLine(criterion=criterion, tenths=tenths, why=_say_timeline(on, today))


def _say_timeline(decides_on: date | None, today: date) -> str:
    if decides_on is None:
        return _("yes, but no day yet: half")
    days = (decides_on - today).days
    if days < 0:
        return _("the day they meant to decide has passed")
    if days <= SOON_DAYS:
        return _("they decide within {days} days").format(days=SOON_DAYS)
    return _("they decide within a year: half") if days <= YEAR_DAYS else _("they decide in more than a year")


def _say_engagement(last_two_way_on: date | None, today: date) -> str:
    if last_two_way_on is None:
        return _("you have not talked yet")
    days = max(0, (today - last_two_way_on).days)
    if days == 0:
        return _("you talked today")
    return ngettext("you talked {days} day ago", "you talked {days} days ago", days).format(days=days)


def known(answers: Mapping[str, Answer]) -> int:
    """Count the criteria answered yes or no, 0 to 7."""
    return sum(answer.value != "unknown" for answer in answers.values())


def say_score(points: int, known_count: int) -> str:
    """Return a score with how much of it is known: ``62  (5 of 7 known)``."""
    return _("{score}  ({known} of {criteria} known)").format(score=points, known=known_count, criteria=CRITERIA_COUNT)


def say_points(tenths: int) -> str:
    """Return the points of a line with their sign and no needless decimal: ``+15``, ``-7.5``, ``0``."""
    if tenths % 10 == 0:
        return f"{tenths // 10:+d}" if tenths else "0"
    return f"{tenths / 10:+.1f}"
