"""Bare Python: starts, and ends."""

from __future__ import annotations
