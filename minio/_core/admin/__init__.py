"""MinIO's admin API: names, policies and settings as administrators give them, and encrypted bodies."""
