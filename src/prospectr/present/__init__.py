"""How things are said: records to plain strings and cells, for every front end."""
