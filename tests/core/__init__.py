"""The words and the rules."""
