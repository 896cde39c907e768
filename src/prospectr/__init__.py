"""prospectr: the CRM for people who sell alone, in a terminal, on one file."""

__version__ = "0.1.0"
