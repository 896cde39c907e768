"""The floors prospectr stands on: programs that do as little as a program of their kind can."""
