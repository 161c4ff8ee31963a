"""Several providers, asked in turn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ._provider import Provider, RefreshingProvider, public
from .credentials import Credentials


@public
class ChainedProvider(RefreshingProvider):
    """Uses the first provider that has credentials. When they expire, that provider is asked again first.

    Args:
        providers: providers in the order to ask. One that raises or returns None is skipped.
    """

    def __init__(self, providers: Sequence[Provider]) -> None:
        super().__init__()
        if not isinstance(providers, Iterable):
            raise ValueError(f"providers must be a list of providers, not {type(providers).__name__}")
        self._providers = tuple(providers)
        for index, provider in enumerate(self._providers):
            if not callable(getattr(provider, "retrieve", None)):
                kind = type(provider).__name__
                raise ValueError(f"providers[{index}] must be an object with retrieve(), not {kind}")
        self._chosen: Provider | None = None

    def _fetch(self) -> Credentials:
        """Asks the chosen one alone while its credentials serve: its hiccup must not change who we are.

        Raises:
            ValueError: none has credentials; the message gives the reason of each.
        """
        if self._chosen is not None and self._at_hand() is not None:
            return self._chosen.retrieve()
        reasons = []
        for provider in sorted(self._providers, key=lambda provider: provider is not self._chosen):
            reason = "returned None"
            try:
                # The protocol promises credentials; a chain takes a None too.
                credentials: Credentials | None = provider.retrieve()
            except Exception as error:  # noqa: BLE001  # providers are the user's code too
                credentials, reason = None, str(error)
            if credentials is not None:
                self._chosen = provider
                return credentials
            reasons.append(f"{type(provider).__name__}: {reason}")
        raise ValueError("; ".join(["All providers fail to fetch credentials", *reasons]))
