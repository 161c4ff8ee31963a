"""Text that must not be seen: not in a repr, not in a log, not in a pickle."""

from __future__ import annotations

from typing import Any, NoReturn

HIDDEN = "*REDACTED*"


def refuse_pickle(what: str) -> NoReturn:
    """Says why nothing that holds a secret is pickled, and what to do instead.

    Raises:
        TypeError: always; it is what pickle raises for what it cannot write.
    """
    raise TypeError(
        f"{what} hold a secret, which a pickle would show to whoever reads it; let the other process find "
        "its own (EnvMinioProvider, AWSConfigProvider, IamAwsProvider, ...), or say that it may travel, with "
        "PicklableStaticProvider"
    )


class Secret:
    """One secret text; `value` is the only way to it."""

    __slots__ = ("value",)

    def __init__(self, value: str) -> None:
        self.value = value

    def __repr__(self) -> str:
        return HIDDEN

    def __deepcopy__(self, memo: dict[int, Any]) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        refuse_pickle("these settings")
