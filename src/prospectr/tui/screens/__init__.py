"""The five screens, and the pages of a record; one a file."""
