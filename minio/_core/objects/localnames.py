"""Which keys of objects can be names of files in a folder, and of no file anywhere else.

To one system a name is a name, to the next a way out of the folder, a device or another file's name: a key
is refused on all of them alike, so that a folder downloads the same everywhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_DRIVE = re.compile("[A-Za-z]:")
_CONTROL = re.compile("[\0-\x1f]")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\..*)?", re.IGNORECASE)
_NOT_ON_WINDOWS = re.compile('[<>:"|?*]')


def why_not_a_file(name: str, *, windows: bool) -> str:
    """Returns why `name`, with `/` between folders, cannot be a file below a folder; empty where it can.

    Args:
        name: key of an object, without the prefix that stands for the folder.
        windows: whether it must be a name on Windows, which has fewer.
    """
    if not name:
        return "it names nothing below the prefix"
    if name.startswith("/"):
        return "it is absolute"
    if name.endswith("/"):
        return "it names a folder"
    if "\\" in name:
        return "it has a backslash, which separates folders on Windows"
    return next((reason for part in name.split("/") if (reason := _why_not_a_part(part, windows))), "")


def _why_not_a_part(part: str, windows: bool) -> str:
    if not part:
        return "it has two slashes in a row"
    if part in (".", ".."):
        return f"{part!r} leads to another folder"
    if _CONTROL.search(part):
        return "it has a control character"
    if _DRIVE.match(part):
        return f"{part!r} names a drive on Windows"
    if _DEVICE.fullmatch(part):
        return f"{part!r} is a device on Windows"
    if part[-1] in ". ":
        return f"{part!r} ends with what Windows leaves out"
    if windows and _NOT_ON_WINDOWS.search(part):
        return f"{part!r} has a character that Windows has not in names"
    return ""


class Claims:
    """The names of a folder that are taken, to a file system that ignores case or how accents are spelled."""

    __slots__ = ("_files", "_folders")

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._folders: dict[str, str] = {}

    def why_taken(self, name: str) -> str:
        """Takes a name; returns why it cannot be had, empty where it can."""
        folded = _folded(name)
        above = _ancestors(folded)
        clash = next((self._files[each] for each in (folded, *above) if each in self._files), "")
        clash = clash or self._folders.get(folded, "")
        if clash:
            return (
                f"{clash!r} has the same name where case does not matter, or is a file and a folder at once"
            )
        self._files[folded] = name
        for each in above:
            self._folders.setdefault(each, name)
        return ""


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _ancestors(name: str) -> Sequence[str]:
    parts = name.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]
