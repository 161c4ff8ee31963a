"""Tags of buckets and objects: a mapping that refuses what servers refuse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl
from xml.etree import ElementTree as ET

from minio._core.documents.xmltext import local

if TYPE_CHECKING:
    from typing_extensions import Self

MAX_KEY_LENGTH = 128
MAX_VALUE_LENGTH = 256
MAX_OBJECT_TAGS = 10
MAX_BUCKET_TAGS = 50

SomeTags = TypeVar("SomeTags", bound="Tags")


class Tags(dict[str, str]):
    """Keys and values of tags.

    Args:
        for_object: at most 10 tags, as objects have; else 50, as buckets have.
    """

    _for_object = False  # until state is set: pickle and copy put the tags in first

    def __init__(self, for_object: bool = False) -> None:
        self._for_object = for_object
        super().__init__()

    def __setitem__(self, key: str, value: str) -> None:
        """Sets a tag.

        Raises:
            ValueError: the key is empty, over 128 characters or has `&`; the value is over 256 characters
                or has `&`; one of them is no text; or there are too many tags.
        """
        limit = MAX_OBJECT_TAGS if self._for_object else MAX_BUCKET_TAGS
        if key not in self and len(self) >= limit:
            raise ValueError(f"only {limit} {'object' if self._for_object else 'bucket'} tags are allowed")
        if not key or not _fits(key, MAX_KEY_LENGTH):
            raise ValueError(f"invalid tag key '{key}'")
        if not _fits(value, MAX_VALUE_LENGTH):
            raise ValueError(f"invalid tag value '{value}'")
        super().__setitem__(key, value)

    def update(self, *others: Any, **tags: Any) -> None:
        """Sets tags, as `dict.update` does. Raises what setting one does; those before it are set then."""
        for key, value in dict(*others, **tags).items():
            self[key] = value

    def setdefault(self, key: str, default: Any = None) -> Any:
        """Returns the value of the tag `key`, set to `default` if missing. Raises what setting one does."""
        if key not in self:
            self[key] = default
        return self[key]

    def __ior__(self, others: Any) -> Self:  # type: ignore[override, misc]
        self.update(others)
        return self

    @classmethod
    def new_bucket_tags(cls: type[SomeTags]) -> SomeTags:
        """Makes an empty mapping for a bucket's tags."""
        return cls()

    @classmethod
    def new_object_tags(cls: type[SomeTags]) -> SomeTags:
        """Makes an empty mapping for an object's tags."""
        return cls(True)

    @classmethod
    def fromxml(cls: type[SomeTags], element: ET.Element) -> SomeTags:
        """Reads the `<Tag>` children of `element`."""
        tags = cls()
        for tag in element:
            if local(tag.tag) == "Tag":
                texts = {local(child.tag): child.text or "" for child in tag}
                tags[texts["Key"]] = texts.get("Value", "")
        return tags

    def toxml(self, element: ET.Element | None) -> ET.Element:
        """Adds a `<Tag>` child for each tag to `element`, and returns that.

        Raises:
            ValueError: no element is given.
        """
        if element is None:
            raise ValueError("element must be provided")
        for key, value in self.items():
            tag = ET.SubElement(element, "Tag")
            ET.SubElement(tag, "Key").text = key
            ET.SubElement(tag, "Value").text = value
        return element


def _fits(text: object, longest: int) -> bool:
    return isinstance(text, str) and len(text) <= longest and "&" not in text


def parse_tags(tags: str | Mapping[str, str]) -> Tags:
    """Takes tags over from an answer, whatever a server let through: a mapping, or text as in a query."""
    result = Tags()
    told = dict(parse_qsl(tags, keep_blank_values=True)) if isinstance(tags, str) else tags
    dict.update(result, told)  # unchecked
    return result


def parse_tag_set(tags: Mapping[str, str]) -> Tags | None:
    """Takes over the tags of a document; none are None, as 7.2.16 had it."""
    return parse_tags(tags) if tags else None
