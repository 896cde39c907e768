"""The steps from each released schema of the book to the next."""
