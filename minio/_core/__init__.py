"""Pure building blocks: nothing in this package does I/O, reads a clock or keeps global state."""
