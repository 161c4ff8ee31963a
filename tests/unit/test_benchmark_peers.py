"""The clients that `make bench` compares with are installed once; what goes wrong then is told in a line."""

from __future__ import annotations

import pytest

from benchmarks.peers import Peer, python


@pytest.mark.parametrize("folder", ["cache", "file"], ids=["no such package", "no folder to write to"])
def test_a_client_that_cannot_be_installed_is_told_in_a_line(tmp_path, monkeypatch, folder) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / folder))
    peer = Peer("other 1.0", "other.py", ("--no-index", "no-such-client"))
    with pytest.raises(SystemExit, match=r"other 1\.0 could not be installed into "):
        python(peer)
