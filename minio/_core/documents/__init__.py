"""What bodies hold: XML, JSON, event streams and settings, read and written."""
