"""A bare Typer command that completes a name out of a fixed list."""

from __future__ import annotations

from typing import Annotated

import typer

NAMES = [f"nora-{number}" for number in range(50)]

app = typer.Typer()


def complete(incomplete: str) -> list[str]:
    """Return the names that begin with what was typed."""
    return [name for name in NAMES if name.startswith(incomplete)]


@app.command()
def main(name: Annotated[str, typer.Argument(autocompletion=complete)]) -> None:
    """Print the name."""
    print(name)


if __name__ == "__main__":
    app()
