"""The administrator's day of examples/ runs, shows what it promises, and leaves nothing behind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_the_tour_runs_and_cleans_up(peer_server):
    where = {
        "SERVER_ENDPOINT": peer_server.url,
        "ACCESS_KEY": peer_server.access_key,
        "SECRET_KEY": peer_server.secret_key,
    }
    ended = subprocess.run(
        [sys.executable, "-W", "error", "examples/admin_tour.py"],
        env={**os.environ, "PYTHONPATH": str(ROOT), **where},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "the heal finished" in ended.stdout
    assert re.search(r"[1-9]\d* calls seen, such as s3\.", ended.stdout)
    assert "complete: True; 2 objects deleted" in ended.stdout
    assert re.search(r"writes \d+ MiB/s", ended.stdout)
    assert "failed to import: 0 users" in ended.stdout
    assert b"tour-" not in peer_server.request("GET", "/").data
