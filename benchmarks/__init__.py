"""Measures this package beside its peers, each in an environment of its own, against the same server in one run."""
