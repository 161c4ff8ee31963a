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
    """Finds credentials: any object with this method serves, whether it inherits from here or not."""

    @abstractmethod
    def retrieve(self) -> Credentials:
        """Returns the credentials to use now; it is called before each request, by any thread."""


class RefreshingProvider(Provider):
    """Keeps what it fetched until it is time for others.

    Threads share one fetch, which starts before the credentials end; as long as those are valid, a failed one
    raises nothing, and is repeated with growing pauses.
    """

    def __init__(self) -> None:
        self._refresher = Refresher()

    def retrieve(self) -> Credentials:
        """Returns credentials, fetched first where there are none that serve.

        Raises:
            ValueError: they cannot be had; the message says why.
            TransportError: no answer came.
        """
        return self._refresher.get(self._fetch)

    def _at_hand(self) -> Credentials | None:
        """Returns credentials that need no waiting for; None otherwise."""
        return self._refresher.at_hand()

    @abstractmethod
    def _fetch(self) -> Credentials:
        """Fetches new ones; never called twice at a time."""
