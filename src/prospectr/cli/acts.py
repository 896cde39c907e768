"""The act of a noun as an argument: another word is answered with the line that may have been meant."""

from __future__ import annotations

from typing import Any

from typer._types import TyperChoice

from prospectr.core.errors import InputError
from prospectr.core.words import _


class ActNotKnownError(InputError):
    """A noun has no such act."""

    def __init__(self, noun: str, word: str, acts: list[str]) -> None:
        said = _('"{word}" is none of: {acts}.').format(word=word, acts=", ".join(acts))
        meant = _("To add one: prospectr {noun} add {word} …") if "add" in acts else _("Like: prospectr {noun} {act}")
        super().__init__(said, hint=meant.format(noun=noun, word=word, act=acts[0]))


class ActMissingError(InputError):
    """A noun was typed alone, and does nothing alone."""

    def __init__(self, noun: str, acts: list[str], example: str) -> None:
        said = _("prospectr {noun} needs one of: {acts}.").format(noun=noun, acts=", ".join(acts))
        super().__init__(said, hint=_("For example: {example}").format(example=example))


class Acts(TyperChoice[str]):
    """The acts of a noun; a word that is none is refused by name."""

    def convert(self, value: Any, param: Any, ctx: Any) -> str:  # noqa: ANN401, ARG002 - Typer's own
        """Return the act. Raises ``ActNotKnownError``."""
        if value and value not in self.choices:
            raise ActNotKnownError(ctx.info_name, str(value), list(self.choices))
        return str(value)


class ChoiceOrWord(TyperChoice[str]):
    """Words to choose from, which are offered and shown; another word comes back as it was typed."""

    def convert(self, value: Any, param: Any, ctx: Any) -> str:  # noqa: ANN401, ARG002 - Typer's own
        """Return what was typed."""
        return str(value)
