"""Figures that both transports go by."""

from __future__ import annotations

IDLE_SECONDS = 60.0
"""A connection unused for longer is closed when another comes back: what a peak needed does not stay open."""
JOINED_SIZE = 64 * 1024
"""Bodies up to this are sent together with the head, in one call."""
