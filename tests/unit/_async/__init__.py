"""Tests of what exists in two flavours; those of the blocking one are derived."""
