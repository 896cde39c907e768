"""In and out: imports, names in other programs, properties kept, saved mappings, contacts merged or known apart."""

from __future__ import annotations

from alembic import op

from prospectr.store.migrations.lay_over import lay_over

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Give every table the form it has in a book of version 4; new columns take their defaults."""
    lay_over(op.get_bind(), revision)
