"""The baseline: the tables of a book of version 1."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Lay out an empty book of version 1."""
    for statement in Path(__file__).with_name("0001.sql").read_text(encoding="utf-8").split(";\n\n"):
        op.get_bind().exec_driver_sql(statement)
