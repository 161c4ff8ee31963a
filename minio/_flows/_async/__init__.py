"""The flows behind `AsyncMinio`."""
