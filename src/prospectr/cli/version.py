"""``version``: which prospectr this is."""

from __future__ import annotations

import typer

from prospectr import __version__
from prospectr.cli.options import call_of


def version(context: typer.Context) -> None:
    """Show the version.

    Example:
      prospectr version

    """
    call = call_of(context)
    if call.output.as_json:
        call.output.json([{"type": "version", "id": __version__}])
    else:
        call.output.fields([["prospectr", __version__]] if call.output.plain else [[f"prospectr {__version__}"]])
