"""The administrator's day of examples/ runs, shows what it promises, and leaves nothing behind."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys

from minio import MinioAdmin
from minio.credentials import StaticProvider
from tests.live.programs import ROOT, run

TOUR = "examples/admin_tour.py"


def settings(server):
    return {
        "SERVER_ENDPOINT": server.url,
        "ACCESS_KEY": server.access_key,
        "SECRET_KEY": server.secret_key,
    }


def jobs(server):
    keys = StaticProvider(server.access_key, server.secret_key)
    with MinioAdmin(server.endpoint, keys, secure=False) as admin:
        return {job.id for job in admin.batch_jobs.list()}


def test_the_tour_runs_and_cleans_up(peer_server):
    before = jobs(peer_server)
    said = run(TOUR, **settings(peer_server))
    assert "the heal finished" in said
    assert re.search(r"[1-9]\d* calls seen, such as s3\.", said)
    assert "complete: True; 2 objects deleted" in said
    assert re.search(r"writes \d+ MiB/s", said)
    assert "failed to import: 0 users" in said
    assert b"tour-" not in peer_server.request("GET", "/").data
    assert jobs(peer_server) <= before


def test_the_tour_cleans_up_when_it_is_interrupted(peer_server):
    """While calls are watched, when a thread of its own makes them."""
    with subprocess.Popen(
        [sys.executable, "-u", TOUR],
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings(peer_server)},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as tour:
        try:
            assert any("Calls watched" in line for line in tour.stdout)
            tour.send_signal(signal.SIGINT)
            _, errors = tour.communicate(timeout=60)
        finally:
            tour.kill()
    assert errors.rstrip().endswith("KeyboardInterrupt")
    assert b"tour-" not in peer_server.request("GET", "/").data
