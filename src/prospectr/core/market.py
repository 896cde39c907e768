"""The target market: the short list of conditions that tell those a seller serves from the others.

Conditions of one kind are alternatives; of different kinds, each must hold.
What is not known fulfils no condition, and counts against nobody: a contact
who matches is proposed as one of the market, one who does not match is not
proposed as anything.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prospectr.core.record import record
from prospectr.core.text import fold, fold_name
from prospectr.core.words import N_, _, ngettext

if TYPE_CHECKING:
    from collections.abc import Sequence

KINDS = {
    "tag": N_("tag {words}"),
    "trade": N_("trade {words}"),
    "size": N_("size {words}"),
    "place": N_("place {words}"),
    "source": N_("source {words}"),
}
"""What a condition may ask for, and how what fulfils it is said."""

_SIZES = r"(?P<least>\d{1,9})(?:\s*(?:(?P<open>\+)|[-\u2013]\s*(?P<most>\d{1,9})))?"
_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
"""Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""


@record
class Condition:
    """One condition: ``kind`` is one of ``KINDS``, ``words`` what it asks for as typed.

    A size has its bounds, both included, in ``least`` and ``most`` (None: any number from ``least`` up).
    """

    kind: str
    words: str
    least: int = 0
    most: int | None = None


@record
class MarketFacts:
    """What conditions are held against: what is known of a contact and the company; ``""`` or None is not known.

    ``places`` are the company's place and the addresses there are.
    """

    tags: tuple[str, ...] = ()
    trade: str = ""
    size: int | None = None
    places: tuple[str, ...] = ()
    source: str = ""


def parse_market(value: object) -> tuple[Condition, ...]:
    """Read a target market: a list of conditions, or one text with commas between them (``tag cafe, size 2-20``).

    An empty one has no conditions. Raises ValueError with the reason.
    """
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise ValueError(_('it must be a list of conditions, like ["tag cafe", "size 2-20"]'))
    return tuple(_condition(part.strip()) for part in parts if part.strip())


def _condition(text: str) -> Condition:
    first, *rest = text.split(maxsplit=1)
    kind, words = first.casefold().rstrip(":"), rest[0].strip() if rest else ""
    if kind not in KINDS:
        raise ValueError(_('"{text}" does not begin with one of {kinds}').format(text=text, kinds=", ".join(KINDS)))
    if not words:
        raise ValueError(_('"{text}" does not say which {kind}').format(text=text, kind=kind))
    if kind != "size":
        return Condition(kind=kind, words=words.removeprefix("+") if kind == "tag" else words)
    bounds = re.fullmatch(_SIZES, fold(words))
    if bounds is None:
        raise ValueError(_('"{text}" is no number of people, like size 2-20, size 5+ or size 1').format(text=text))
    least = int(bounds["least"])
    most = None if bounds["open"] else int(bounds["most"] or least)
    if most is not None and most < least:
        raise ValueError(_('"{text}" ends before it begins').format(text=text))
    return Condition(kind=kind, words=words, least=least, most=most)


def say_conditions(conditions: Sequence[Condition]) -> list[str]:
    """Return each condition as it is typed: ``tag cafe``."""
    return [f"{condition.kind} {condition.words}" for condition in conditions]


def say_market(conditions: Sequence[Condition]) -> str:
    """Return conditions as they are typed in one line: ``tag cafe, size 2-20``."""
    return ", ".join(say_conditions(conditions))


def say_match(conditions: Sequence[Condition], facts: MarketFacts) -> str:
    """Return why a contact is in the target market, empty where that cannot be told.

    ``tag cafe is in your target market``; ``tag cafe and size 12 are in your target market``.
    """
    found = {condition.kind: "" for condition in conditions}
    for condition in conditions:
        found[condition.kind] = found[condition.kind] or _fulfilled_by(condition, facts)
    if not found or not all(found.values()):
        return ""
    said = [_(KINDS[kind]).format(words=words) for kind, words in found.items()]
    sentence = ngettext("{facts} is in your target market", "{facts} are in your target market", len(said))
    return sentence.format(facts=_(", ").join(said))


def _fulfilled_by(condition: Condition, facts: MarketFacts) -> str:
    """Return what fulfils a condition, as the book has it, or nothing."""
    if condition.kind == "size":
        if facts.size is None or facts.size < condition.least:
            return ""
        return str(facts.size) if condition.most is None or facts.size <= condition.most else ""
    if condition.kind in {"tag", "source"}:
        have = facts.tags if condition.kind == "tag" else (facts.source,)
        return next((name for name in have if name and fold_name(name) == fold_name(condition.words)), "")
    have = (facts.trade,) if condition.kind == "trade" else facts.places
    return condition.words if any(_holds(text, condition.words) for text in have) else ""


def _holds(text: str, words: str) -> bool:
    """Tell whether ``words`` stand in ``text``, as whole words where a script has such."""
    wanted = re.escape(fold_name(words))
    return re.search(wanted if re.search(_UNSPACED, words) else rf"(?<!\w){wanted}(?!\w)", fold(text)) is not None
