"""The house itself: its walls, its pages, its files."""
