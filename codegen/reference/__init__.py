"""Reference pages of what users call and import, made of the sources and their docstrings."""

from .pages import reference as reference
