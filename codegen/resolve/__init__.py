"""Turns checked specs into the IR. Nothing can be wrong here any more: lint has seen it all."""

from .service import resolve

__all__ = ["resolve"]
