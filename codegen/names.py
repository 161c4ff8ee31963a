"""Names in each of the spellings that specs, files and Python want."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping

_AFTER_ACRONYM = re.compile(r"([A-Z]+)([A-Z][a-z])")
_AFTER_LOWER = re.compile(r"([a-z0-9])([A-Z])")


def kebab(name: str) -> str:
    """The file name of an operation or shape: GetBucketACL -> get-bucket-acl."""
    return snake(name).replace("_", "-")


def snake(name: str, words: Mapping[str, str] | None = None) -> str:
    """The Python name of a member: VersionId -> version_id; `words` are those no rule can split."""
    for word, spelled in sorted((words or {}).items(), key=lambda pair: -len(pair[0])):
        name = re.sub(rf"{word}(?![a-z])", f"_{spelled}_", name)
    name = _AFTER_LOWER.sub(r"\1_\2", _AFTER_ACRONYM.sub(r"\1_\2", name))
    name = re.sub("_+", "_", name).strip("_").lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def camel(name: str) -> str:
    """The key of a member in a JSON object: LastUpdate -> lastUpdate."""
    return name[:1].lower() + name[1:]


def pascal(name: str) -> str:
    """A class name from a module name: bucket_policy -> BucketPolicy."""
    return "".join(part.capitalize() for part in name.split("_"))
