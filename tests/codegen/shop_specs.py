"""A small service to change, break and generate from."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHOP = Path(__file__).parent / "shop"


def make_repository(folder: Path, changes: dict[str, str | None] | None = None) -> Path:
    """Lays a repository out: the language, the formatter's settings, and the shop with some files changed."""
    shutil.copytree(ROOT / "specs" / "language", folder / "specs" / "language")
    shutil.copytree(SHOP, folder / "specs" / "shop")
    shutil.copy(ROOT / "pyproject.toml", folder / "pyproject.toml")
    for path, text in (changes or {}).items():
        target = folder / "specs" / "shop" / path
        if text is None:
            target.unlink()
        else:
            target.write_text(text, encoding="utf-8")
    return folder


def shop_file(path: str) -> str:
    """The text of a file of the shop as it is."""
    return (SHOP / path).read_text(encoding="utf-8")
