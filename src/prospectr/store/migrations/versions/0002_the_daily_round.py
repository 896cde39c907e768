"""The whole daily round: standing and priority, labels, occasions, fields of the seller's own, costs, recurrence."""

from __future__ import annotations

from alembic import op

from prospectr.store.migrations.lay_over import lay_over

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Give every table the form it has in a book of version 2; new columns take their defaults."""
    lay_over(op.get_bind(), revision)
