"""What a new access key is to be, and what is to change of one, from plain values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, TypeAlias

from minio._core.admin.identities import check_name
from minio._core.admin.policydocs import checked_policy
from minio._core.checks import check_type
from minio._core.documents.jsondoc import dumps, parse
from minio._core.http.messages import check_length, check_text
from minio._generated.admin.models.access_keys import AddServiceAccountReq, Credentials
from minio._generated.admin.models.policies import PolicyDocument

if TYPE_CHECKING:
    from minio._generated.admin.models.access_keys import InfoServiceAccountResp

Policy: TypeAlias = "Mapping[str, Any] | str | PolicyDocument"
"""A policy: as a mapping, as JSON, or as it was read."""
Expiry: TypeAlias = "datetime | timedelta"
"""A time, or how long from now; a time without a zone is UTC."""

KINDS = ("all", "users-only", "sts-only", "svcacc-only")
"""Kinds of listings: all keys, users alone, temporary credentials, service accounts."""
NEVER = datetime(1970, 1, 1, tzinfo=timezone.utc)
"""What servers take, and tell, for a key that does not end."""
SOONEST, LATEST = timedelta(minutes=15), timedelta(days=365)
"""When a key may end, from now; at the first it is too soon already when the server looks."""

_ACCESS_KEY, _SECRET_KEY = (3, 20), (8, 40)
_NAME = re.compile("[A-Za-z][A-Za-z0-9_-]{0,31}")
_DESCRIPTION_SIZE = 256


def policy_of(argument: str, policy: Policy) -> PolicyDocument:
    """Checks a policy; it is sent as it was given.

    Raises:
        ValueError: it is none; the message names the place.
    """
    if isinstance(policy, PolicyDocument):
        policy = parse(dumps(argument, policy, PolicyDocument))
    return PolicyDocument(extra=checked_policy(argument, policy))


def policy_to_keep(found: InfoServiceAccountResp) -> PolicyDocument | None:
    """The policy that a key has of its own: servers take it away where a change does not bring it."""
    if found.implied_policy or not found.policy:
        return None
    return PolicyDocument(extra=parse(found.policy.encode()))


def ends_at(expires: Expiry | None, now: datetime) -> datetime | None:
    """When a key ends.

    Raises:
        ValueError: it is no time, or too soon, or too late.
    """
    if expires is None:
        return None
    check_type("expires", expires, (datetime, timedelta))
    if isinstance(expires, timedelta):
        expires = now + min(max(expires, timedelta()), 2 * LATEST)  # what is far out is refused below
    elif expires.tzinfo is None:
        expires = expires.replace(tzinfo=timezone.utc)
    if expires == NEVER:
        return expires
    if not SOONEST < expires - now <= LATEST:
        raise ValueError(
            f"expires must be more than 15 minutes and up to 365 days from now; got {expires.isoformat()}"
        )
    return expires.replace(microsecond=0)


def check_keys(access_key: str | None, secret_key: str | None) -> None:
    """Refuses one without the other, and what cannot be keys; no message has the secret one."""
    if (access_key is None) != (secret_key is None):
        raise ValueError(
            "access_key and secret_key must be given together; without both the server makes them"
        )
    if access_key is not None:
        check_name("access_key", access_key)
        check_length("access_key", access_key, *_ACCESS_KEY)
    check_secret_key(secret_key)


def check_secret_key(secret_key: str | None) -> None:
    """Refuses what cannot be the secret key of a service account, without showing it."""
    if secret_key is not None:
        check_type("secret_key", secret_key, str)
        check_length("secret_key", secret_key, *_SECRET_KEY)


def check_label(name: str | None, description: str | None) -> None:
    """Refuses what cannot be the name or the description of a key. Servers cannot take either away."""
    if name is not None:
        check_type("name", name, str)
        if not _NAME.fullmatch(name):
            raise ValueError(f"name must be a letter, then up to 31 letters, digits, _ and -; got {name!r}")
    if description is not None:
        check_text("description", description)
        if not 0 < len(description.encode()) <= _DESCRIPTION_SIZE:
            size = len(description.encode())
            raise ValueError(f"description must have 1 to {_DESCRIPTION_SIZE} bytes; got {size}")


def named_users(users: Sequence[str] | None) -> list[str] | None:
    """Refuses one name for a list of them, and none at all: the server would take it for the caller."""
    if users is None:
        return None
    if isinstance(users, (str, bytes)) or not isinstance(users, Sequence):
        raise ValueError(f"users must be a list of names, not {type(users).__name__}")
    if not users:
        raise ValueError("users must name at least one user; leave it out for all")
    return list(users)


def new_account(
    access_key: str | None,
    secret_key: str | None,
    user: str | None,
    policy: Policy | None,
    name: str | None,
    description: str | None,
    expires: Expiry | None,
) -> AddServiceAccountReq:
    """A key to be made.

    Raises:
        ValueError: an argument cannot be.
    """
    check_keys(access_key, secret_key)
    check_label(name, description)
    if user is not None:
        check_name("user", user)
    return AddServiceAccountReq(
        access_key=access_key,
        secret_key=secret_key,
        target_user=user,
        policy=None if policy is None else policy_of("policy", policy),
        name=name,
        description=description,
        expiration=ends_at(expires, datetime.now(timezone.utc)),
    )


def made(credentials: Credentials | None) -> Credentials:
    """The keys that the server made; those that do not end have no expiration."""
    credentials = credentials or Credentials()
    if credentials.expiration == NEVER:
        credentials.expiration = None
    return credentials
