# Derived from minio/_flows/_async/adminbase.py; change that and run `make generate`.
"""What all groups of an administrator's methods build on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from minio._core.documents.jsondoc import parse
from minio._core.http.messages import text_of
from minio._core.http.request import Request

from .concurrency import in_thread
from .session import Session

if TYPE_CHECKING:
    from minio._generated.admin.api import AdminApi
    from minio._generated.admin.models.policies import PolicyDocument

File: TypeAlias = "str | os.PathLike[str]"


class AdminFlows(Session):
    """Base of the groups of methods; those of 7.2.16 return what the server answers as text."""

    api: AdminApi
    """All operations of the admin API, raw and typed."""

    def _text(self, request: Request) -> str:
        return text_of(self._caller.call(request))


def read_policy(policy_file: File) -> PolicyDocument:
    """Reads a policy from a file.

    Raises:
        OSError: the file cannot be read.
        ValueError: it holds no policy; the message says where it is wrong.
    """
    from minio._generated.admin.models.policies import PolicyDocument

    where = f"policy_file {os.fspath(policy_file)!r}"
    try:
        document = parse(in_thread(Path(policy_file).read_bytes))
    except ValueError as error:
        raise ValueError(f"{where} holds no policy: {error}") from None
    if not isinstance(document, dict):
        raise ValueError(f"{where} holds no policy: it is a {type(document).__name__}, not an object")
    return PolicyDocument(extra=document)  # as it is: servers take more spellings than they answer with


def either(user: str | None, group: str | None) -> None:
    """Refuses neither of the two, and both.

    Raises:
        ValueError: so it was.
    """
    if bool(user) == bool(group):
        raise ValueError("either user or group must be set")


def as_list(argument: str, values: object) -> list[str]:
    """Takes one text for a list of it.

    Raises:
        ValueError: it is neither a text nor a list of texts.
    """
    items = [values] if isinstance(values, str) else values
    if not isinstance(items, (list, tuple)) or not all(isinstance(item, str) for item in items):
        raise ValueError(f"{argument} must be a str or a list of str, not {type(values).__name__}")
    return list(items)
