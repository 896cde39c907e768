"""Deals: pipelines, stages and checklists, the way of a deal, its people, reasons for losing, goals."""

from __future__ import annotations

from alembic import op

from prospectr.store.migrations.lay_over import lay_over

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Give every table the form it has in a book of version 3; new columns take their defaults."""
    lay_over(op.get_bind(), revision)
