"""One module a version: ``0002_what_changed.py`` brings a book from version 1 to version 2."""
