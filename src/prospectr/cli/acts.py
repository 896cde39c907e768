"""The acts of a noun: the argument that names one, and the options and words that go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typer._types import TyperChoice

from prospectr.core.errors import InputError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


class ActNotKnownError(InputError):
    """A noun has no such act."""

    def __init__(self, noun: str, word: str, acts: list[str]) -> None:
        said = _('"{word}" is none of: {acts}.').format(word=word, acts=", ".join(acts))
        meant = _("To add one: prospectr {noun} add {word} …") if "add" in acts else _("Like: prospectr {noun} {act}")
        super().__init__(said, hint=meant.format(noun=noun, word=word, act=acts[0]))


class ActError(InputError):
    """An act was given too few words, too many, or an option of another act; ``example`` is one as it should be."""

    def __init__(self, sentence: str, example: str) -> None:
        super().__init__(sentence, hint=_("For example: {example}").format(example=example))


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


def check_options(command: str, given: Mapping[str, object], own: Collection[str], example: str) -> None:
    """Refuse an option that belongs to another act of a noun, so that none is passed over in silence.

    ``command`` is what was typed, ``source list``; ``given`` are the options by
    the names of their flags, ``own`` the names of those that go with it. Raises ``ActError``.
    """
    for name, value in given.items():
        if value and name not in own:
            flag = "--inbound/--outbound" if name == "inbound" else f"--{name}"
            raise ActError(_("{flag} does not go with {command}.").format(flag=flag, command=command), example)
