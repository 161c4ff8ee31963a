"""How clients get the credentials of a request: where they are at hand, for one look at the clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ._provider import Provider
from .credentials import Credentials

if TYPE_CHECKING:
    import asyncio


class CredentialSource:
    """Credentials of a client's requests, from any provider, for blocking and for asynchronous callers.

    Args:
        provider: where they come from; None for anonymous requests.
    """

    __slots__ = ("_at_hand", "_pending", "provider")

    def __init__(self, provider: Provider | None) -> None:
        self.provider = provider
        self._at_hand = _quick_look(provider)
        self._pending: asyncio.Task[Credentials] | None = None

    def current(self) -> Credentials | None:
        """Returns the credentials to sign with; None for anonymous requests.

        Raises:
            Exception: what the provider raised.
        """
        credentials = self._at_hand()
        if credentials is not None or self.provider is None:
            return credentials
        return self.provider.retrieve()

    async def current_async(self) -> Credentials | None:
        """Returns the same without ever blocking the loop.

        A provider that may wait does so in a thread, once for all who ask meanwhile.

        Raises:
            Exception: what the provider raised.
        """
        credentials = self._at_hand()
        if credentials is not None or self.provider is None:
            return credentials
        import asyncio  # which blocking clients never need, and is slow to import

        pending = self._pending
        if pending is None or pending.done() or pending.get_loop() is not asyncio.get_running_loop():
            pending = asyncio.create_task(asyncio.to_thread(self.provider.retrieve))
            pending.add_done_callback(_look_at_error)
            self._pending = pending
        return await asyncio.shield(pending)  # who gives up must not take it away from the others

    def refresh_after_expired_token(self, old: Credentials | None) -> Credentials | None:
        """Returns others after a server called `old` expired; None where the provider has no others.

        Raises:
            Exception: what the provider raised.
        """
        _refuse(old)
        return _other(old, self.current())

    async def refresh_after_expired_token_async(self, old: Credentials | None) -> Credentials | None:
        """Does the same without blocking the loop.

        Raises:
            Exception: what the provider raised.
        """
        _refuse(old)
        return _other(old, await self.current_async())

    def __deepcopy__(self, memo: dict[int, Any]) -> CredentialSource:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return CredentialSource, (self.provider,)


def _quick_look(provider: Provider | None) -> Callable[[], Credentials | None]:
    """This package's providers can say what is at hand; not so a class that has a `retrieve` of its own."""
    for kind in type(provider).__mro__:
        if "retrieve" in vars(kind):
            quick: Callable[[], Credentials | None] = getattr(provider, "_at_hand", _nothing)
            return quick if "_at_hand" in vars(kind) else _nothing
    return _nothing


def _nothing() -> None:
    return None


def _refuse(old: Credentials | None) -> None:
    # A provider of the caller's own may return something that only looks like credentials.
    if isinstance(old, Credentials):
        old.refuse()


def _other(old: Credentials | None, new: Credentials | None) -> Credentials | None:
    if old is None or new is None:
        return None
    same = (old.access_key, old.session_token) == (new.access_key, new.session_token)
    return None if same else new


def _look_at_error(task: asyncio.Task[Credentials]) -> None:
    """Keeps asyncio from reporting an error as unseen when all who waited for it had given up."""
    if not task.cancelled():
        task.exception()
