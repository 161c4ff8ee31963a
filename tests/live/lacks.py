"""What the second server lacks: `versitygw.yaml`, held against what the tests find, so that it stays true."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = Path(__file__).with_name("versitygw.yaml")


@dataclass(frozen=True, slots=True)
class Lack:
    """A test that fails on the server, and a text that its error has."""

    test: str
    feature: str
    says: str

    def explains(self, error: BaseException) -> bool:
        """Whether the test failed in the way that is written down."""
        return self.says in f"{type(error).__name__}: {error}"


class Lacks:
    """The list, by file and function, `test_listing.py::test_versions`, or by one case, with the ids of its
    parameters: `test_listing.py::test_a_shape[odd]`. Both clients are to fail alike.
    """

    def __init__(self, groups: Iterable[dict[str, object]]) -> None:
        self._by_test: dict[str, Lack] = {}
        for group in groups:
            for test, says in dict(group["tests"]).items():  # type: ignore[call-overload]
                if test in self._by_test:
                    raise ValueError(f"{FILE.name}: {test} is listed twice")
                self._by_test[test] = Lack(test, str(group["feature"]), says)

    def find(self, test: str, case: str) -> Lack | None:
        """The entry of one case of a test, or of all its cases."""
        return self._by_test.get(f"{test}[{case}]") or self._by_test.get(test)

    def names(self) -> set[str]:
        """The tests and cases of tests that are listed."""
        return set(self._by_test)


def read() -> Lacks:
    """Reads the list."""
    return Lacks(yaml.safe_load(FILE.read_text(encoding="utf-8"))["lacks"])
