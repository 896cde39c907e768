"""The kind of an interaction as an option: by any word that a next step knows for it, too."""

from __future__ import annotations

from typing import Any

from typer._types import TyperChoice

from prospectr.core.followup import TALK_OF_WORD
from prospectr.core.interaction import INTERACTION_KINDS
from prospectr.core.text import fold


class TalkKind(TyperChoice[str]):
    """A choice of the kinds there are, which alone are shown; ``whatsapp`` is a message, ``meeting`` a meet."""

    def convert(self, value: Any, param: Any, ctx: Any) -> str:  # noqa: ANN401 - Typer's own
        """Return the kind that is meant. Refuses other words."""
        return super().convert(TALK_OF_WORD.get(fold(str(value)), value), param, ctx)


TALK_KIND = TalkKind(INTERACTION_KINDS)
