"""Checks of arguments, made before anything is sent.

Messages name the argument, what was given and what was expected.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{1,61}[A-Za-z0-9]")
_STRICT_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_IPV4 = re.compile(r"(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}")
_REGION = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_COPY_SOURCE = re.compile(
    r"/?(?:[\w.~!$&'()*,;=:@-]|%[0-9A-F]{2})+/(?:[\w.~!$&'()*,;=:@/-]|%[0-9A-F]{2})+"
    r"(?:\?versionId=(?:[\w.~-]|%[0-9A-F]{2})+)?",
    re.ASCII | re.IGNORECASE,
)
TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""Characters of a header name (RFC 9110, section 5.6.2)."""
_SHOWN = 100
"""Characters of a refused value that a message quotes at most."""


def check_bucket_name(
    bucket_name: str, strict: bool = False, s3_check: bool = False, argument: str = "bucket_name"
) -> None:
    """Refuses what cannot be a bucket's name.

    Args:
        bucket_name: the name, 3 to 63 characters.
        strict: refuses upper case, `_` and `:` too, which only old buckets have.
        s3_check: refuses the prefix that AWS keeps for itself.
        argument: what the caller calls it; messages say so where that is another name than in 7.2.16.

    Raises:
        ValueError: the name breaks a rule.
        TypeError: it is not text.
    """
    if not isinstance(bucket_name, str):
        raise TypeError(f"{argument} must be str, not {type(bucket_name).__name__}")
    _check_bucket_name(_prefix(argument), bucket_name, bool(strict), bool(s3_check))


@lru_cache(maxsize=1024)
def _check_bucket_name(prefix: str, name: str, strict: bool, s3_check: bool) -> None:
    if not (_STRICT_BUCKET if strict else _BUCKET).fullmatch(name):
        characters = "lower-case letters, digits or '.-'" if strict else "letters, digits or '.-_:'"
        raise ValueError(
            f"{prefix}invalid bucket name {shown(name)}: it needs 3 to 63 {characters}, "
            "with a letter or digit at either end"
        )
    if _IPV4.fullmatch(name):
        raise ValueError(f"{prefix}bucket name {name} must not be formatted as an IP address")
    if ".." in name or ".-" in name or "-." in name:
        raise ValueError(f"{prefix}bucket name {name} contains invalid successive characters")
    if (s3_check and name.startswith("xn--")) or name.endswith(("-s3alias", "--ol-s3")):
        raise ValueError(
            f"{prefix}bucket name {name} must not start with 'xn--' and must not end with '--s3alias' "
            "or '--ol-s3'"
        )


def _prefix(argument: str) -> str:
    """How a message starts: as that of 7.2.16 for its own arguments, which it names in words."""
    return "" if argument in ("bucket_name", "object_name") else f"{argument}: "


def check_object_name(object_name: str, argument: str = "object_name") -> None:
    """Refuses an `object_name` that cannot be an object's key, or could not be sent as one.

    Args:
        object_name: the key.
        argument: what the caller calls it; messages say so.

    Raises:
        ValueError: it is empty, has a `.` or `..` segment (HTTP software on the way resolves those), a NUL
            character or no UTF-8 form.
        TypeError: it is not text.
    """
    check_non_empty_string(object_name, argument)
    if "." in object_name:
        check_segments(argument, object_name)
    if "\0" in object_name or not object_name.isascii():
        check_unicode(argument, object_name)


def check_copy_source(argument: str, value: str) -> None:
    """Refuses a source that is not percent-encoded: servers would decode it to another name, or not at all.

    A `+` is among what has to be encoded: some servers take it for a blank.
    """
    if not isinstance(value, str):
        raise ValueError(f"{argument} must be str, not {type(value).__name__}")
    if not _COPY_SOURCE.fullmatch(value):
        raise ValueError(
            f"{argument} must be /bucket/name with all but letters, digits and -._~/ percent-encoded, as by "
            f"urllib.parse.quote, and ?versionId= behind it at most; got {shown(repr(value))}"
        )


def check_segments(argument: str, name: str) -> None:
    """Refuses a name with a path segment `.` or `..`: HTTP software would resolve it to another name."""
    if "." in name and not {".", ".."}.isdisjoint(name.split("/")):
        raise ValueError(
            f"{_prefix(argument)}object name with '.' or '..' path segment is not supported: "
            f"{shown(name)} would be resolved to another name on its way"
        )


def check_unicode(argument: str, value: str) -> None:
    """Refuses text that has no UTF-8 form (lone surrogates) or has a NUL character."""
    if "\0" in value:
        raise ValueError(f"{argument} {shown(value)} has a NUL character")
    try:
        value.encode()
    except UnicodeEncodeError as cause:
        raise ValueError(f"{argument} {shown(value)} cannot be encoded as UTF-8: {cause.reason}") from None


def check_non_empty_string(value: str, argument: str = "value") -> None:
    """Refuses empty and blank text with a ValueError, and what is no text with a TypeError."""
    if not isinstance(value, str):
        raise TypeError(f"{argument} must be str, not {type(value).__name__}")
    if not value or value.isspace():
        raise ValueError(f"{argument} must not be empty, got {value!r}")


def check_region(region: str, argument: str = "region") -> None:
    """Refuses what cannot name a region: letters, digits, `-` and `_`, beginning with a letter or digit."""
    if not _REGION.fullmatch(region):
        raise ValueError(
            f"invalid {argument} {shown(region)}: it takes letters, digits, - and _, but no - or _ first"
        )


def check_type(argument: str, value: object, expected: type[Any] | tuple[type[Any], ...]) -> None:
    """Refuses a value that is not an instance of `expected`, with a ValueError as 7.2.16 did."""
    if not isinstance(value, expected):
        types = expected if isinstance(expected, tuple) else (expected,)
        names = " or ".join(kind.__name__ for kind in types)
        raise ValueError(f"{argument} must be {names} type, not {type(value).__name__}")


def check_enum(argument: str, value: object, allowed: Collection[str]) -> None:
    """Refuses a value that is not among `allowed`; the message names the nearest one."""
    if isinstance(value, str) and value in allowed:
        return
    words = " or ".join(allowed) if len(allowed) == 2 else f"one of {', '.join(allowed)}"
    raise ValueError(f"{argument} must be {words}; got {shown(repr(value))}{nearest(value, allowed)}")


def nearest(value: object, allowed: Collection[str]) -> str:
    """Returns `; did you mean 'X'?`, or nothing where none is near."""
    folded = {name.lower(): name for name in allowed}
    near = get_close_matches(str(value).lower(), folded, 1)
    return f"; did you mean {folded[near[0]]!r}?" if near else ""


def check_range(argument: str, value: float, low: float | None = None, high: float | None = None) -> None:
    """Refuses a number below `low` or above `high`; None is no limit."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{argument} must be a number, not {type(value).__name__}")
    if (low is None or value >= low) and (high is None or value <= high):
        return
    if low is None:
        raise ValueError(f"{argument} must be at most {high}, got {value}")
    if high is None:
        raise ValueError(f"{argument} must be at least {low}, got {value}")
    raise ValueError(f"{argument} must be between {low} and {high}, got {value}")


def check_header(name: str, value: str) -> None:
    """Refuses a header value that would end the header early, or that HTTP/1.1 cannot carry.

    Raises:
        ValueError: it is no text, or has a control character (CR, LF, NUL, ...) or one beyond latin-1.
    """
    if type(value) is str and value.isascii() and value.isprintable():
        return
    if not isinstance(value, str):
        raise ValueError(f"header {name} must be str, not {type(value).__name__}")
    for character in value:
        code = ord(character)
        if (code < 32 and character != "\t") or code == 127:
            raise ValueError(
                f"header {name} has the control character \\x{code:02x}, which no header may carry"
            )
        if code > 255:
            raise ValueError(f"header {name} has the character U+{code:04X}; headers carry latin-1 only")


def check_header_name(name: object, argument: str = "") -> None:
    """Refuses what is not a header name by RFC 9110, section 5.1: spaces, colons, non-ASCII, ...

    Where the headers are an `argument`, the message names it.
    """
    if not isinstance(name, str) or not name or not TOKEN.issuperset(name):
        of = f" of {argument}" if argument else ""
        raise ValueError(
            f"invalid header name {shown(repr(name))}{of}: it takes letters, digits and !#$%&'*+-.^_`|~"
        )


def check_headers(headers: Mapping[str, str]) -> None:
    """Checks names and values of all `headers`."""
    for name, value in headers.items():
        check_header_name(name)
        if not (type(value) is str and value.isascii() and value.isprintable()):
            check_header(name, value)


def shown(text: str) -> str:
    """The value as a message quotes it: at most 100 characters, control characters escaped."""
    if not text.isprintable():
        text = ascii(text)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
