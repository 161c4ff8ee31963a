"""Providers that need neither file nor network."""

from __future__ import annotations

import os
from secrets import token_hex
from typing import Any

from ._provider import Provider, public
from .credentials import Credentials


@public
class StaticProvider(Provider):
    """Fixed credentials.

    Args:
        access_key: access key.
        secret_key: secret key that signs the requests.
        session_token: session token of temporary credentials; the provider is of no use after they expire.

    Raises:
        ValueError: a key is empty.
    """

    def __init__(self, access_key: str, secret_key: str, session_token: str | None = None) -> None:
        self._credentials = Credentials(access_key, secret_key, session_token)

    def retrieve(self) -> Credentials:
        """Returns the credentials."""
        return self._credentials

    def _at_hand(self) -> Credentials:
        return self._credentials


@public
class PicklableStaticProvider(StaticProvider):
    """A `StaticProvider` that may be pickled, **secret and all**: for processes that are trusted with it."""

    def __reduce__(self) -> tuple[Any, ...]:
        credentials = self._credentials
        return type(self), (credentials.access_key, credentials.secret_key, credentials.session_token)


class ClientKeysProvider(StaticProvider):
    """The keys that a client's constructor was given. A pickle names them, and does not hold them.

    Where the pickle is read in the process that wrote it, or in a fork of that, the name finds the keys
    again; elsewhere the environment has to have some.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        credentials = self._credentials
        keys = (credentials.access_key, credentials.secret_key, credentials.session_token)
        name = _pickled.setdefault(keys, token_hex(16))
        return _find_keys, (name,)


_pickled: dict[tuple[str, str, str | None], str] = {}
"""Keys of clients that were pickled, and their names in those pickles."""


def _find_keys(name: str) -> Provider:
    for keys, known in list(_pickled.items()):
        if known == name:
            return ClientKeysProvider(*keys)
    return _LostKeysProvider()


class _LostKeysProvider(Provider):
    """Keys that stayed in another process: those of this environment, or a word on what to do."""

    def retrieve(self) -> Credentials:
        """Returns what the environment holds.

        Raises:
            ValueError: it holds no keys.
        """
        for provider in (EnvMinioProvider(), EnvAWSProvider()):
            try:
                return provider.retrieve()
            except ValueError:
                continue
        raise ValueError(
            "this client was pickled in another process, and pickles hold no secret keys: set "
            "MINIO_ACCESS_KEY and MINIO_SECRET_KEY here, or make the client with credentials="
            "EnvMinioProvider(), AWSConfigProvider(), ... or, where the key may travel, "
            "PicklableStaticProvider(access_key, secret_key)"
        )


@public
class EnvAWSProvider(Provider):
    """Credentials from the environment variables of AWS tools, read each time.

    They are `AWS_ACCESS_KEY_ID` (or `AWS_ACCESS_KEY`), `AWS_SECRET_ACCESS_KEY` (or `AWS_SECRET_KEY`) and
    `AWS_SESSION_TOKEN`.

    Source: https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html.
    """

    def retrieve(self) -> Credentials:
        """Returns what the environment holds.

        Raises:
            ValueError: a variable is unset or empty.
        """
        return Credentials(
            os.environ.get("AWS_ACCESS_KEY_ID") or os.environ.get("AWS_ACCESS_KEY") or "",
            os.environ.get("AWS_SECRET_ACCESS_KEY") or os.environ.get("AWS_SECRET_KEY") or "",
            os.environ.get("AWS_SESSION_TOKEN"),
        )

    def _at_hand(self) -> Credentials:
        return self.retrieve()


@public
class EnvMinioProvider(Provider):
    """Credentials from the variables `MINIO_ACCESS_KEY` and `MINIO_SECRET_KEY`, read each time."""

    def retrieve(self) -> Credentials:
        """Returns what the environment holds.

        Raises:
            ValueError: a variable is unset or empty.
        """
        return Credentials(os.environ.get("MINIO_ACCESS_KEY") or "", os.environ.get("MINIO_SECRET_KEY") or "")

    def _at_hand(self) -> Credentials:
        return self.retrieve()
