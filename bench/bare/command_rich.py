"""A bare Typer command that imports sqlite3 and Rich's console and table, and prints one line through Rich."""

from __future__ import annotations

import sqlite3

import typer
from rich.console import Console
from rich.table import Table

app = typer.Typer()


@app.command()
def main(name: str) -> None:
    """Print the name, and the version of SQLite so that it is not loaded for nothing."""
    table = Table.grid()
    table.add_row(name, sqlite3.sqlite_version)
    Console().print(table)


if __name__ == "__main__":
    app()
