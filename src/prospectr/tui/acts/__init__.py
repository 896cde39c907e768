"""What the keys do: each act asks what it needs to know, and calls the same method of the book as its command."""
