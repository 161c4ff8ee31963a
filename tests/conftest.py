"""What all tests share: the fixtures of real servers and of faults, and the rule that CI skips nothing."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.servers.fixtures", "tests.faults.fixtures"]

# A shell that runs the tests in its background has switched Ctrl-C off for them; some tests press it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How fast a shared machine makes examples says nothing about the code.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}


def _fail_a_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """A missing part skips its tests on a laptop; in CI everything is installed, so a skip is a fault."""
    if IN_CI and report.outcome == "skipped" and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"skipped, and CI allows no skip: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Iterator[None]:
    report = yield
    _fail_a_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Iterator[None]:
    report = yield
    _fail_a_skip(report)
    return report
