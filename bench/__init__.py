"""How quick prospectr is, beside what it is built on and what else a seller could use: `make bench`."""
