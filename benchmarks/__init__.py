"""Measures this package beside its peers, each in its own environment, against one server in one run."""
