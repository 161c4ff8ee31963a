"""What a provider is, and the base of those whose credentials end."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, Protocol, TypeVar, runtime_checkable

from ._refresh import Refresher
from .credentials import Credentials

Kind = TypeVar("Kind", bound=type[Any])


def public(kind: Kind) -> Kind:
    """Names a class by the module where users find it, for tracebacks, pickles and documentation."""
    kind.__module__ = "minio.credentials.providers"
    return kind


@public
@runtime_checkable
class Provider(Protocol):
    """Protocol of credentials providers: any object with this method works, inheriting from it or not."""

    @abstractmethod
    def retrieve(self) -> Credentials:
        """Returns the credentials to use now. Called before each request, from any thread."""


class RefreshingProvider(Provider):
    """Base of providers that cache credentials and refresh them before they expire.

    Concurrent threads share one refresh, which starts before the credentials expire. While they are still
    valid, a failed refresh raises nothing and is repeated with increasing delays.
    """

    def __init__(self) -> None:
        self._refresher = Refresher()

    def retrieve(self) -> Credentials:
        """Returns the cached credentials, refreshed if necessary.

        Raises:
            ValueError: no credentials could be obtained; the message says why.
            TransportError: no answer came.
        """
        return self._refresher.get(self._fetch)

    def _at_hand(self) -> Credentials | None:
        """Returns credentials that need no waiting for; None otherwise."""
        return self._refresher.at_hand()

    @abstractmethod
    def _fetch(self) -> Credentials:
        """Fetches new ones; never called twice at a time."""
