"""Formats: text from other programs to values and back. No store, no console."""
