"""The administrator's day of examples/ runs, shows what it promises, and leaves nothing behind."""

from __future__ import annotations

import re

from tests.live.programs import run


def test_the_tour_runs_and_cleans_up(peer_server):
    said = run(
        "examples/admin_tour.py",
        SERVER_ENDPOINT=peer_server.url,
        ACCESS_KEY=peer_server.access_key,
        SECRET_KEY=peer_server.secret_key,
    )
    assert "the heal finished" in said
    assert re.search(r"[1-9]\d* calls seen, such as s3\.", said)
    assert "complete: True; 2 objects deleted" in said
    assert re.search(r"writes \d+ MiB/s", said)
    assert "failed to import: 0 users" in said
    assert b"tour-" not in peer_server.request("GET", "/").data
