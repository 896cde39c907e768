"""What one run goes by: the settings of the seller, put to use."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from prospectr.core.words import use_language

if TYPE_CHECKING:
    from prospectr.settings import Settings


def settle(book: str | None) -> Settings:
    """Load the settings and speak, weigh and ask as they say; ``book`` is the file named on the command line."""
    from prospectr.settings import load_settings

    settings = load_settings(os.environ, book)
    use_language(settings.language)
    if settings.weights:
        from prospectr.core.score import use_weights

        use_weights(settings.weights)
    if settings.questions:
        from prospectr.core.qualification import use_questions

        use_questions(settings.questions)
    return settings
