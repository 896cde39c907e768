"""The full-screen book: the same acts as the commands, with keys. It asks the book, and never the store."""
