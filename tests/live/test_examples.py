"""What the papers show must run: the tour, and the programs of the README as they stand there."""

from __future__ import annotations

import re

import pytest

from tests.live.programs import ROOT, run


def snippets(page):
    """The programs on a page."""
    return re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


GUIDE = [page for page in sorted((ROOT / "docs" / "guide").glob("*.md")) if snippets(page)]


def test_the_tour_runs_on_the_embedded_server():
    said = run("examples/tour.py", SERVER_ENDPOINT="")
    assert "the copy is equal, byte for byte" in said
    assert "24 of 24 MiB" in said
    assert "50 objects are there" in said
    assert re.search(r"(\d+) versions deleted, 0 failed", said)
    assert re.search(r"The tour took [\d.]+ s", said)


def test_the_tour_runs_on_a_server_of_ones_own(minio_server):
    before = minio_server.request("GET", "/").data.count(b"<Bucket>")
    said = run(
        "examples/tour.py",
        SERVER_ENDPOINT=minio_server.url,
        ACCESS_KEY=minio_server.access_key,
        SECRET_KEY=minio_server.secret_key,
    )
    assert "the copy is equal, byte for byte" in said
    assert minio_server.request("GET", "/").data.count(b"<Bucket>") == before


def test_the_tour_asks_for_keys_when_it_has_none():
    with pytest.raises(AssertionError, match="ACCESS_KEY and SECRET_KEY are needed"):
        run("examples/tour.py", SERVER_ENDPOINT="http://127.0.0.1:1", ACCESS_KEY="", SECRET_KEY="")


def run_program(program, server, folder):
    """Runs what a page shows; server and keys are put in place of those that a reader would replace, too."""
    program = program.replace("localhost:9000", server.endpoint)
    program = program.replace('access_key="minioadmin"', f'access_key="{server.access_key}"')
    program = program.replace('secret_key="minioadmin"', f'secret_key="{server.secret_key}"')
    (folder / "program.py").write_text(program, encoding="utf-8")
    return run(folder / "program.py", folder=folder)


@pytest.mark.parametrize("snippet", snippets(ROOT / "README.md"), ids=["sync", "async"])
def test_the_programs_of_the_readme_run_as_they_stand(snippet, minio_server, tmp_path):
    try:
        said = run_program(snippet, minio_server, tmp_path)
    finally:
        for bucket in ("photos", "films"):
            minio_server.drop_bucket(bucket)
    assert "hello.txt 5 " in said
    assert "b'Hello'" in said


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.stem)
def test_the_pages_of_the_guide_run_as_they_stand(page, minio_server, tmp_path):
    """The parts of a page are one program, which asserts what it promises and leaves no bucket behind."""
    before = minio_server.request("GET", "/").data.count(b"<Bucket>")
    run_program("".join(snippets(page)), minio_server, tmp_path)
    assert minio_server.request("GET", "/").data.count(b"<Bucket>") == before


def test_links_between_papers_lead_somewhere():
    for page in [
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        *(ROOT / "docs").glob("*.md"),
        *(ROOT / "docs/guide").glob("*.md"),
    ]:
        links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
        assert [link for link in links if not (page.parent / link).exists()] == [], page
