"""What notices changes that others make to the book."""

from __future__ import annotations

from prospectr.store.watch import Watch

__all__ = ["Watch"]
