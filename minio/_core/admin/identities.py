"""Names of users, groups, policies and buckets, as administrators give them."""

from __future__ import annotations

from minio._core.checks import check_bucket_name, shown
from minio._core.http.messages import check_text

RESERVED = ",="
"""Characters that names of users and groups cannot have; those of policies cannot have the first one."""
SHORTEST_USER = 3
"""Characters that the access key of a user has at least."""


def check_name(argument: str, value: str) -> None:
    """Refuses what names nobody: no text, an empty one, blanks around it, several lines."""
    check_text(argument, value)
    if not value:
        raise ValueError(f"{argument} must not be empty")
    if value != value.strip():
        raise ValueError(f"{argument} must not begin or end with blanks; got {shown(repr(value))}")
    if "\n" in value:  # servers find no route then, and tell of a version that does not match
        raise ValueError(f"{argument} must be one line; got {shown(repr(value))}")


def check_user(argument: str, value: str) -> None:
    """Refuses what cannot be the access key of a new user."""
    check_name(argument, value)
    if len(value) < SHORTEST_USER:
        raise ValueError(f"{argument} must have at least {SHORTEST_USER} characters; got {value!r}")
    _check_reserved(argument, value, RESERVED)


def check_group(argument: str, value: str) -> None:
    """Refuses what cannot be the name of a group."""
    check_name(argument, value)
    _check_reserved(argument, value, RESERVED)


def check_policy(argument: str, value: str) -> None:
    """Refuses what cannot be the name of a policy."""
    check_name(argument, value)
    _check_reserved(argument, value, RESERVED[0])


def check_bucket(argument: str, value: str) -> None:
    """Refuses what cannot be the name of a bucket."""
    check_text(argument, value)
    check_bucket_name(value, argument=argument)


def _check_reserved(argument: str, value: str, reserved: str) -> None:
    found = [character for character in reserved if character in value]
    if found:
        raise ValueError(
            f"{argument} must not contain {' or '.join(map(repr, found))}; got {shown(repr(value))}"
        )
