"""A bare Typer command that imports sqlite3 and prints one line, written as Typer's own first page has it."""

from __future__ import annotations

import sqlite3

import typer

app = typer.Typer()


@app.command()
def main(name: str) -> None:
    """Print the name, and the version of SQLite so that it is not loaded for nothing."""
    print(name, sqlite3.sqlite_version)


if __name__ == "__main__":
    app()
