"""The real servers of the live tests: built once, started when first asked for, stopped by process id."""
