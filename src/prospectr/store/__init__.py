"""The file: the only floor that knows SQL."""
