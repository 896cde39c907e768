"""The seller's language: every sentence a person reads passes through here.

English is the source and costs nothing: ``gettext`` is imported only once
another language has been chosen. Placeholders are named and filled after
translation: ``_("No contact matches {ref}.").format(ref=ref)``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

ENGLISH = frozenset({"en", "C", "POSIX"})
LOCALE_FOLDER = Path(__file__).parent.parent / "locale"

_catalogue: NullTranslations | None = None


def use_language(language: str) -> None:
    """Say everything from now on in ``language`` (``th``, ``pt_BR``), in English where a catalogue lacks it."""
    global _catalogue  # noqa: PLW0603 - one process speaks one language
    spoken = [folder for folder in (language, language.partition("_")[0]) if (LOCALE_FOLDER / folder).is_dir()]
    if not language or language.partition("_")[0] in ENGLISH or not spoken:
        _catalogue = None
        return
    import gettext

    _catalogue = gettext.translation("prospectr", LOCALE_FOLDER, spoken, fallback=True)


def _(message: str) -> str:
    """Return ``message`` in the seller's language."""
    return message if _catalogue is None else _catalogue.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Return ``one`` or ``many``, as ``count`` asks for in the seller's language."""
    if _catalogue is not None:
        return _catalogue.ngettext(one, many, count)
    return one if count == 1 else many


def N_(message: str) -> str:  # noqa: N802 - the name gettext's extractors look for
    """Mark ``message`` for translation where it is defined; it is translated where it is said."""
    return message
