"""Exit codes, and the one function that maps every error to its code and its JSON."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

from prospectr.core.errors import Candidate, ProspectrError
from prospectr.core.words import _


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    CANCELLED = 3
    NOT_FOUND = 4
    AMBIGUOUS = 5
    BOOK = 6
    SAVED_BUT_NOT_SAID = 7
    INTERRUPTED = 130


EXIT_OF_FAMILY = {
    "failed": Exit.FAILED,
    "usage": Exit.USAGE,
    "cancelled": Exit.CANCELLED,
    "not-found": Exit.NOT_FOUND,
    "ambiguous": Exit.AMBIGUOUS,
    "book": Exit.BOOK,
}


class Failure(NamedTuple):
    """An error as it is said: exit code, name, the sentence, what mends it, and which records may have been meant."""

    exit: Exit
    code: str
    message: str
    hints: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    is_saved: bool = False

    def as_json(self) -> dict[str, object]:
        """Return the one object that ``--json`` writes to stderr."""
        return {
            "code": self.code,
            "message": self.message,
            "hint": "\n".join(self.hints),
            "candidates": [
                {"id": candidate.ref, "name": candidate.name, "detail": candidate.detail}
                for candidate in self.candidates
            ],
        }


def explain(error: BaseException, program: str, *, saved: bool = False) -> Failure:
    """Say what any error means for whoever typed the command.

    ``program`` is the command as typed so far, ``saved`` tells that a change was in the book before the error.
    """
    if isinstance(error, ProspectrError):
        return Failure(EXIT_OF_FAMILY[error.family], error.code, error.message, error.hints, error.candidates)
    if isinstance(error, KeyboardInterrupt):
        kept = _("Interrupted; what was saved before that stays.") if saved else _("Interrupted; nothing was changed.")
        return Failure(Exit.INTERRUPTED, "interrupted", kept, is_saved=saved)
    if isinstance(error, OSError):
        sentence = _("{path} cannot be used: {reason}.")
        return Failure(Exit.FAILED, "file", sentence.format(path=error.filename, reason=error.strerror or error))
    format_message = getattr(error, "format_message", None)
    if format_message is not None:
        # Words to choose from come on lines of their own, which one sentence has no room for.
        sentence = str(format_message()).replace("\n\t", " ")
        if re.fullmatch(r"-\d", _unknown_option(error)):
            sentence = _("An amount is never negative, and no option is a number.")
        return Failure(Exit.USAGE, "usage", sentence, _usage_hints(error, program))
    return Failure(Exit.FAILED, "unexpected", _("Something went wrong: {error}").format(error=repr(error)))


def _unknown_option(error: BaseException) -> str:
    """Return the option that no command knows: it may be a word; one that lacks its value was meant as an option."""
    return str(getattr(error, "option_name", "") or "") if hasattr(error, "possibilities") else ""


def _usage_hints(error: BaseException, program: str) -> tuple[str, ...]:
    option = _unknown_option(error)
    helps = _("See how it is used: {program} --help").format(program=program)
    if option == "--stage" and program.endswith(" edit"):
        return (_("To move a deal to another stage: prospectr move DEAL STAGE"), helps)
    if option.startswith("-"):
        return (_('For words that begin with "-", put -- before them.'), helps)
    return (helps,)
