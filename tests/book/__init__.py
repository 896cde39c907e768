"""What a seller can do: these things happen together, and are undone together."""
