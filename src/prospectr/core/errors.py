"""What can go wrong, said to the seller: one class per failure, its sentence inside.

Every error carries a ``message`` (what happened, to which record), hints
(lines that say what mends it, the commands to type among them) and, where a name was not clear, ``candidates``.
The family an error belongs to decides the exit code of a command.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from prospectr.core.words import _


class Candidate(NamedTuple):
    """A record a name could have meant: its typed id, its name, and words that tell it apart."""

    ref: str
    name: str
    detail: str = ""


class ProspectrError(Exception):
    """Anything prospectr refuses or fails to do; nothing was changed unless the sentence says so."""

    family: ClassVar[str] = "failed"

    def __init__(
        self, message: str, *, hint: str | tuple[str, ...] = "", candidates: tuple[Candidate, ...] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hints = tuple(line for line in ((hint,) if isinstance(hint, str) else hint) if line)
        self.candidates = candidates

    @property
    def hint(self) -> str:
        """The hints, one below the other."""
        return "\n".join(self.hints)

    @property
    def code(self) -> str:
        """The failure's name in JSON: ``ContactNotFoundError`` is ``contact-not-found``."""
        name = type(self).__name__.removesuffix("Error")
        return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("-")


class InputError(ProspectrError):
    """What was typed cannot be used as it stands."""

    family = "usage"


class CancelledError(ProspectrError):
    """The seller said no, or left a prompt."""

    family = "cancelled"

    def __init__(self) -> None:
        super().__init__(_("Cancelled; nothing was changed."))


class NotFoundError(ProspectrError):
    """Nothing in the book goes by that name."""

    family = "not-found"


class AmbiguousError(ProspectrError):
    """Several records go by that name."""

    family = "ambiguous"


class BookError(ProspectrError):
    """The book itself is busy, damaged, from a newer version or not a book."""

    family = "book"


class TextRefusedError(InputError):
    """A text holds what no book can keep (NUL, bytes that are not UTF-8) or is too long."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(
            _("The {field} cannot be kept: {reason}.").format(field=field, reason=reason),
            hint=_("Type it again without that."),
        )


class MoneyNotUnderstoodError(InputError):
    """A text is no amount of money."""

    def __init__(self, text: str, reason: str = "") -> None:
        super().__init__(
            _('"{text}" is not an amount of money{reason}.').format(text=text, reason=f": {reason}" if reason else ""),
            hint=_("Write it like 1200eur, EUR1200, 1.2k or 1,200.50."),
        )


class DateNotUnderstoodError(InputError):
    """A text is no date."""

    def __init__(self, text: str, reason: str = "") -> None:
        super().__init__(
            _('"{text}" is not a date{reason}.').format(text=text, reason=f": {reason}" if reason else ""),
            hint=_('Write it like tue, tomorrow 10:00, 3d, +2w, eom, "25 dec" or 2026-12-25.'),
        )


class BuddhistYearError(DateNotUnderstoodError):
    """A day was typed with its year in the Buddhist era, as in Thailand."""

    def __init__(self, text: str, year: int, common: int) -> None:
        reason = _("{year} is a Buddhist year: {common}").format(year=year, common=common)
        super().__init__(text, reason)
        self.hints = (_('In the common era: "{text}"').format(text=text.replace(str(year), str(common))),)


class DayMistypedError(DateNotUnderstoodError):
    """A word is nearly one for a day."""

    def __init__(self, word: str, meant: str) -> None:
        super().__init__(word)
        self.message = _('"{word}" is not a day; did you mean {meant}?').format(word=word, meant=meant)
        self.args = (self.message,)


class PlanNotUnderstoodError(InputError):
    """A text is no next step."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(
            _('"{text}" is not a next step: {reason}.').format(text=text, reason=reason),
            hint=_('Write what and when, for example: "call tue 10:00 about the menu".'),
        )


class FirstDayMissingError(PlanNotUnderstoodError):
    """A step that comes again was typed without its first day; ``mended`` is the step with one."""

    def __init__(self, text: str, mended: str) -> None:
        super().__init__(text, _("the first day is missing"))
        self.hints = (_('Name the first day, for example: "{mended}"').format(mended=mended),)


class AnswerNotUnderstoodError(InputError):
    """An answer to a criterion does not start with yes, no or unknown."""

    def __init__(self, criterion: str, text: str) -> None:
        super().__init__(
            _('"{text}" does not say whether {criterion} is yes, no or unknown.').format(
                text=text, criterion=criterion
            ),
            hint=_('Start with y, n or ?: for example  --{criterion} "y {words}"').format(
                criterion=criterion, words=text.strip() or "..."
            ),
        )
