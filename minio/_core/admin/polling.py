"""How often to ask for something that runs on the servers, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from minio._core.documents.durations import check_some_duration
from minio.error import DeadlineExceeded


@dataclass(frozen=True, slots=True)
class Patience:
    """Pauses between questions, and an end to them.

    Args:
        interval: time between two questions, more than zero.
        timeout: time after which none is asked any more; None for no end.

    Raises:
        ValueError: one of them is no such length of time.
    """

    interval: timedelta
    timeout: timedelta | None

    def __post_init__(self) -> None:
        check_some_duration("interval", self.interval)
        if self.timeout is not None:
            check_some_duration("timeout", self.timeout)

    def pause(self, waited: float, what: str) -> float:
        """Says how many seconds to sleep before the next question.

        Args:
            waited: seconds since the first one.
            what: is waited for; an error names it.

        Raises:
            DeadlineExceeded: the time is over.
        """
        pause = self.interval.total_seconds()
        if self.timeout is None:
            return pause
        left = self.timeout.total_seconds() - waited
        if left <= 0:
            raise DeadlineExceeded(f"{what} did not end within {self.timeout}; it goes on unwatched")
        return min(pause, left)
