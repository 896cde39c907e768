"""Lets ``alembic revision --autogenerate`` compare ``tables`` with a book; prospectr itself never runs this file.

A book is brought up to date by ``store/migrate.py``, which owns the backup, the
transaction and the checks.
"""

from __future__ import annotations

from alembic import context
from sqlalchemy import create_engine
from sqlmodel import SQLModel

import prospectr.store.tables  # noqa: F401 - fills the metadata

engine = create_engine(context.config.get_main_option("sqlalchemy.url") or "sqlite://")
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=True,
        include_name=lambda name, kind, _parents: kind != "table" or not str(name).startswith("search_"),
    )
    with context.begin_transaction():
        context.run_migrations()
