"""A follow-up: a dated next step with a contact, and the grammar it is typed in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prospectr.core.dates import When, split_when
from prospectr.core.errors import DateNotUnderstoodError, FirstDayMissingError, PlanNotUnderstoodError
from prospectr.core.interaction import INTERACTION_KINDS, WRITTEN, counts_for
from prospectr.core.record import Kept, record
from prospectr.core.text import fold
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from prospectr.core.interaction import Interaction
    from prospectr.core.recurrence import Recurrence

FOLLOW_UP_KINDS = ("call", "email", "message", "meet", "demo", "trial", "quote", "card", "todo")
FOLLOW_UP_STATES = ("planned", "confirmed", "done", "kept", "cancelled", "no-show")
OPEN_STATES = ("planned", "confirmed")
REPEAT_UNITS = ("week", "month", "year")

MEETING_KINDS = frozenset({"meet", "demo"})
"""The follow-ups that take an hour of both: confirmed beforehand, then kept or missed."""

STATE_WORDS = {
    "planned": N_("planned"),
    "confirmed": N_("confirmed"),
    "done": N_("done"),
    "kept": N_("kept"),
    "cancelled": N_("cancelled"),
    "no-show": N_("no show"),
}

KIND_OF_WORD = {kind: kind for kind in FOLLOW_UP_KINDS} | {
    "mail": "email",
    "e-mail": "email",
    "msg": "message",
    "text": "message",
    "sms": "message",
    "chat": "message",
    "whatsapp": "message",
    "wa": "message",
    "line": "message",
    "telegram": "message",
    "dm": "message",
    "meeting": "meet",
    "visit": "meet",
    "ring": "call",
    "phone": "call",
    "telefon": "call",
    "hubungi": "call",
    "mesej": "message",
    "emel": "email",
    "jumpa": "meet",
    "mesyuarat": "meet",
    "sebut-harga": "quote",
    "โทร": "call",
    "โทรหา": "call",
    "ข้อความ": "message",
    "ไลน์": "message",
    "อีเมล": "email",
    "นัด": "meet",
    "ประชุม": "meet",
    "พบ": "meet",
    "ใบเสนอราคา": "quote",
    "تماس": "call",
    "زنگ": "call",
    "پیام": "message",
    "ایمیل": "email",
    "جلسه": "meet",
    "ملاقات": "meet",
    "قرار": "meet",
}
"""The words a follow-up's kind may be typed as, folded, in English, Malay, Thai and Persian."""

INTERACTION_KIND_OF: dict[str, str | None] = {
    "call": "call",
    "email": "email",
    "message": "message",
    "meet": "meet",
    "demo": "meet",
    "trial": "meet",
    "quote": "email",
    "card": "message",
    "todo": None,
}
"""The kind of interaction that doing a follow-up is; None where nobody was talked to."""

TALK_OF_WORD = {
    word: talk for word, kind in KIND_OF_WORD.items() if (talk := INTERACTION_KIND_OF[kind]) is not None
} | {kind: kind for kind in INTERACTION_KINDS}
"""The words an interaction's kind may be typed as: those of the follow-up it comes of, and its own."""

_A_FIRST_DAY = "mon"
_MOST_WORDS_OF_A_DAY = 4
_LEADS_TO_A_DAY = r"(?i)(?:^|(?<=\s))(?:on|by|before|until|till)\s+$"


@record
class FollowUp(Kept):
    """A next step.

    ``due_on`` is a date and never moves with the traveller; a timed step also
    has its wall time ``due_time`` (``"14:00"``), the IANA ``zone`` it is meant
    in, and the UTC instant ``due_at`` computed from both.

    One that recurs comes every ``repeat_every`` ``repeat_unit``s counted from
    ``repeat_from_on``, the last time not after ``repeat_until_on``.
    """

    contact_id: int
    deal_id: int | None = None
    kind: str
    words: str = ""
    due_on: date
    due_time: str | None = None
    zone: str | None = None
    due_at: datetime | None = None
    state: str = "planned"
    closed_on: date | None = None
    repeat_unit: str | None = None
    repeat_every: int | None = None
    repeat_from_on: date | None = None
    repeat_until_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.deleted_at is None and self.state in OPEN_STATES

    @property
    def is_meeting(self) -> bool:
        """Whether it takes an hour of both."""
        return self.kind in MEETING_KINDS

    @property
    def recurrence(self) -> Recurrence | None:
        """How it comes again, or None for one that comes once."""
        if not (self.repeat_unit and self.repeat_every and self.repeat_from_on and self.repeat_until_on):
            return None
        from prospectr.core.recurrence import Recurrence

        return Recurrence(
            unit=self.repeat_unit,
            every=self.repeat_every,
            from_on=self.repeat_from_on,
            until_on=self.repeat_until_on,
        )


@record
class Plan:
    """A next step as typed: what to do, when, the words that go with it, and how it comes again.

    ``remark`` is what the seller should know of how it was read.
    """

    kind: str
    when: When
    words: str = ""
    recurrence: Recurrence | None = None
    remark: str = ""


def say_state_of(step: FollowUp) -> str:
    """Say how a follow-up stands: ``planned``, ``no show``; a meeting that an older book holds as done was kept."""
    return _(STATE_WORDS["kept" if step.is_meeting and step.state == "done" else step.state])


def closing_state(step: FollowUp, outcome: str | None) -> str:
    """Return the state an interaction with that outcome closes a follow-up in; a meeting is kept or missed."""
    if not step.is_meeting:
        return "done"
    return "no-show" if outcome == "no-answer" else "kept"


def find_done_by(talk: Interaction, steps: Iterable[FollowUp]) -> FollowUp | None:
    """Find the one of a contact's open ``steps``, the earliest first, that what happened completes, or None.

    It is due by that day and of that kind, and for no other deal than the one talked about; a visit is a meeting, too.
    Any e-mail may be no quote, and any message no card: those the seller does by name. What they wrote does nothing
    that the seller meant to write.
    """
    if talk.direction == "in" and talk.kind in WRITTEN:
        return None
    kinds = MEETING_KINDS if talk.kind in {"meet", "visit"} else {talk.kind}
    due = (step for step in steps if step.due_on <= talk.happened_on and step.kind in kinds)
    return next((step for step in due if talk.deal_id is None or counts_for(talk.deal_id, step)), None)


def parse_plan(text: str, today: date, worded: Callable[[str], When | None] | None = None) -> Plan:
    """Read a next step: ``KIND WHEN [words]``, as in ``call tue 10:00 about the menu``.

    The kind may also follow the day (``tue call``); without one it is a todo
    (``tue bring samples``, ``send samples by tue``). The short forms of a day are tried first, then
    ``worded``, with up to four words at a time and the longest run first; words
    at its end without which it names the same day are words again. One that
    comes again says so after the day or at the end, with its own end:
    ``call mon every 2 weeks until 31 jan``, ``card 1 dec every year 10 times``.

    A first word that is nearly a kind makes a todo with a remark.

    Raises PlanNotUnderstoodError when no day is named or the day is past,
    DateNotUnderstoodError for a day that does not exist or a word that is
    nearly a day, and InputError for a series without an end or beyond its limits.
    """
    from prospectr.core.recurrence import make_recurrence, split_rhythm, take_weekday

    def split(words: str) -> tuple[When | None, str]:
        return split_day(words, today, worded)

    kind, rest = _split_kind(text.strip())
    rhythm, rest = split_rhythm(take_weekday(rest), split, lambda words: _is_day(words, split), text)
    when, words = split(rest)
    if when is None:
        when, words = _find_day_within(rest, today)
    if when is None:
        raise _day_missing(text, is_series=rhythm is not None)
    if when.on < today:
        raise PlanNotUnderstoodError(text, _("that day is past"))
    if kind is None:
        kind, words = _split_kind(words)
    series = make_recurrence(text, rhythm, when.on, today) if rhythm else None
    remark = "" if kind else _doubt_of_todo(words)
    return Plan(kind=kind or "todo", when=when, words=words, recurrence=series, remark=remark)


def _day_missing(text: str, *, is_series: bool) -> PlanNotUnderstoodError:
    """Return the error of a step without a day. Raises ``DayMistypedError`` where a word is nearly one."""
    from prospectr.core.nearness import refuse_mistyped_day

    refuse_mistyped_day(text)
    if not is_series:
        return PlanNotUnderstoodError(text, _("a day is missing"))
    kind, words = _split_kind(text)
    parts = (text.removesuffix(words).strip() if kind else "", _A_FIRST_DAY, words)
    return FirstDayMissingError(text, " ".join(part for part in parts if part))


def _doubt_of_todo(words: str) -> str:
    """Say that a todo may have been meant as a step of a kind, where it begins with a word that is nearly one."""
    from prospectr.core.nearness import find_near_kind

    found = find_near_kind(words, KIND_OF_WORD)
    if found is None:
        return ""
    word, near = found
    return _('Kept as a todo: there is no kind "{word}"; did you mean {near}?').format(word=word, near=near)


def _is_day(text: str, split: Callable[[str], tuple[When | None, str]]) -> bool:
    """Tell whether ``text`` names a day and no more, or a day and a kind."""
    when, words = split(text) if text else (None, "")
    return when is not None and not _split_kind(words)[1]


def _find_day_within(text: str, today: date) -> tuple[When | None, str]:
    """Find a day in a short form after the first words: ``collect money on 3 dec`` is ``collect money``, that day."""
    starts = [found.start() for found in re.finditer(r"\S+", text)]
    for start in starts[1:]:
        when, after = split_when(text[start:], today)
        if when is not None:
            before = re.sub(_LEADS_TO_A_DAY, "", text[:start]).strip()
            return when, f"{before} {after}".strip()
    return None, text


def _split_kind(text: str) -> tuple[str | None, str]:
    first, *others = text.split(maxsplit=1) or [""]
    kind = KIND_OF_WORD.get(fold(first).rstrip(",:"))
    return (None, text) if kind is None else (kind, others[0] if others else "")


def split_day(text: str, today: date, worded: Callable[[str], When | None] | None) -> tuple[When | None, str]:
    """Split ``text`` into the day it begins with, in a short form or in words, and what follows it."""
    when, words = split_when(text, today)
    return (when, words) if when is not None or worded is None else _split_worded(text, worded)


def _split_worded(text: str, worded: Callable[[str], When | None]) -> tuple[When | None, str]:
    ends = [found.end() for found in re.finditer(r"\S+", text)][:_MOST_WORDS_OF_A_DAY]
    for last in reversed(range(len(ends))):
        when = worded(text[: ends[last]])
        if when is not None:
            needed = next(end for end in ends[: last + 1] if _reads(worded, text[:end]) == when)
            return when, text[needed:].strip()
    return None, text


def _reads(worded: Callable[[str], When | None], text: str) -> When | None:
    try:
        return worded(text)
    except DateNotUnderstoodError:
        return None
