"""Holds credentials, and decides when to fetch others: early, one at a time, not too often where that fails.

    fetched              refresh due         expired (10 s early)
       |---- served, no lock ----|---- one thread ----|---- all wait ----
                                   fetches, the rest     for one fetch
                                   go on with the old

There is no lock, only a table with the fetch under way: a process that forks in the middle of one leaves
nothing locked behind.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, NamedTuple

from minio.error import MinioException

from .credentials import LEEWAY, Credentials

WINDOW = 300.0
"""Seconds before the end from which others are fetched ..."""
SHARE = 0.2
"""... or this share of the time that was left when they came, for those that live shortly."""
LONGEST_PAUSE = 60.0
"""Seconds between attempts, after some that failed while the old credentials still served."""

_LOG = logging.getLogger("minio.credentials")
_NEVER = float("inf")

Fetch = Callable[[], Credentials]


class Held(NamedTuple):
    """Credentials, and until when they serve; times are in seconds since the epoch."""

    credentials: Credentials | None
    refresh_at: float
    expires_at: float


class Refresher:
    """The credentials of one provider.

    Args:
        clock: returns the time in seconds since the epoch.
    """

    __slots__ = ("_clock", "_failures", "_flights", "_held", "_retry_at")

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._held = Held(None, -_NEVER, -_NEVER)
        self._failures = 0
        self._retry_at = -_NEVER
        self._flights: dict[int, Future[Credentials]] = {}
        """The fetch under way, by process id: after a fork the parent's is not ours to wait for."""

    def at_hand(self) -> Credentials | None:
        """Returns credentials that can be used without waiting; None where they have to be fetched first."""
        credentials, refresh_at, expires_at = self._held
        if credentials is None or credentials.refused:
            return None
        now = self._clock()
        if now < refresh_at:
            return credentials
        looked_after = now < self._retry_at or os.getpid() in self._flights
        return credentials if looked_after and now < expires_at else None

    def get(self, fetch: Fetch) -> Credentials:
        """Returns credentials, fetched where need be; calls at the same time share one fetch, and its error.

        Raises:
            Exception: what `fetch` raised, where the old credentials do not serve any more.
        """
        while True:
            credentials = self.at_hand()
            if credentials is not None:
                return credentials
            mine: Future[Credentials] = Future()
            flight = self._flights.setdefault(os.getpid(), mine)
            if flight is mine:
                return self._lead(fetch, mine)
            credentials = self.at_hand()
            if credentials is not None:
                return credentials
            try:
                return flight.result()
            except CancelledError:
                continue  # whoever fetched was interrupted

    def _lead(self, fetch: Fetch, flight: Future[Credentials]) -> Credentials:
        try:
            credentials = self._fresh() or self._fetch(fetch)
        except Exception as error:
            self._flights.pop(os.getpid(), None)
            flight.set_exception(error)
            raise
        except BaseException:
            self._flights.pop(os.getpid(), None)
            flight.cancel()
            raise
        self._flights.pop(os.getpid(), None)
        flight.set_result(credentials)
        return credentials

    def _fresh(self) -> Credentials | None:
        """What another thread fetched between our look and our turn."""
        credentials, refresh_at, _ = self._held
        if credentials is None or credentials.refused or self._clock() >= refresh_at:
            return None
        return credentials

    def _fetch(self, fetch: Fetch) -> Credentials:
        try:
            credentials = fetch()
        except Exception as error:
            old, _, expires_at = self._held
            left = expires_at - self._clock()
            if old is None or old.refused or left <= 0:
                if isinstance(error, MinioException):
                    raise error.with_traceback(None) from error.__cause__  # its frames hold passwords
                raise
            self._failures += 1
            self._retry_at = self._clock() + min(LONGEST_PAUSE, 2.0 ** (self._failures - 1))
            # Its text is not logged: it may come from the caller's own code, and that may quote secrets.
            reason = type(error).__name__
            _LOG.warning("credentials not renewed: %s; the old ones serve for %.0f s", reason, left)
            return old
        self._hold(credentials)
        return credentials

    def _hold(self, credentials: Credentials) -> None:
        expires_at = refresh_at = _NEVER
        if credentials.expiration is not None:
            expires_at = (credentials.expiration - LEEWAY).timestamp()
            left = max(0.0, expires_at - self._clock())
            refresh_at = expires_at - min(WINDOW, SHARE * left)
        self._failures = 0
        self._retry_at = -_NEVER
        self._held = Held(credentials, refresh_at, expires_at)

    def __deepcopy__(self, memo: dict[int, Any]) -> Refresher:
        return Refresher(self._clock)

    def __reduce__(self) -> tuple[Any, ...]:
        """Credentials do not travel in pickles: the copy fetches its own."""
        return Refresher, ()
