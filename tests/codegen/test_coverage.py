"""`make coverage`: what it finds, what it misses, and that its pages are as they should be."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import secondserver
from codegen.__main__ import main
from codegen.coverage import PAGES, Coverage, coverage
from codegen.livetests import find_live_tests
from codegen.load import load

from .shop_specs import ROOT, make_repository

CONFTEST = """
@pytest.fixture
def client_kind(request): ...

@pytest.fixture(scope="session")
def start_minio(): ...

@pytest.fixture
def shop(client_kind, start_minio): ...
"""
TESTS = """
@pytest.fixture
def filled(shop): ...

def test_get(filled, shop):
    assert shop.api.get_thing("a").color

def test_one_client_is_not_enough(start_minio):
    Shop(start_minio()).shop.list_things()

def not_a_test(shop):
    shop.list_things()
"""


@pytest.fixture(scope="module")
def found() -> Coverage:
    return coverage(ROOT, load(ROOT))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    made = make_repository(tmp_path)
    assert main(["generate"], made) == 0
    put(made, "tests/live/conftest.py", CONFTEST)
    put(made, "tests/live/operations/test_things.py", TESTS)
    return made


SECOND = """
@pytest.fixture(scope="session")
def server(request): ...

@pytest.fixture
def shop(client_kind, server): ...

@pytest.fixture
def minio_server(start_minio): ...
"""
SECOND_TESTS = """
def test_get(shop):
    shop.api.get_thing("a")

def test_list(shop):
    shop.api.list_things()

@pytest.mark.usefixtures("minio_server")
def test_of_minio_alone(shop):
    shop.api.buy_thing()
"""
LACKS = """
about: Another shop.
lacks:
- feature: lists
  instead: nothing
  tests:
    operations/test_things.py::test_list: "closed"
"""


def put(repository: Path, name: str, text: str) -> None:
    path = repository / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def run(repository: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[list[str]], list[str]]:
    """Status, words of each line, complaints."""
    capsys.readouterr()
    status = main(["coverage"], repository)
    said = capsys.readouterr()
    return status, [line.split() for line in said.out.splitlines()], said.err.splitlines()


def test_what_has_no_live_test_fails(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, rows, complaints = run(repository, capsys)
    assert status == 1
    assert rows[:3] == [
        ["operation", "contract", "clients", "minio", "aws", "live"],
        ["shop.GetThing", "1", "sync", "async", "supported", "-", "minio"],
        ["shop.ListThings", "1", "sync", "async", "supported", "-", "-"],
    ]
    assert [line.split(";")[0] for line in complaints] == ["shop.ListThings: MinIO supports it"]


def test_a_reason_will_do(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(
        repository,
        "tests/live/operations/without.yaml",
        "shop:\n- reason: Sold out.\n  operations: [ListThings]\n",
    )
    status, _, complaints = run(repository, capsys)
    assert (status, complaints) == (0, [])
    assert "- ListThings: Sold out." in (repository / PAGES / "shop.md").read_text(encoding="utf-8")


def test_a_reason_that_is_none(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(
        repository,
        "tests/live/operations/without.yaml",
        "shop:\n- reason: Sold out.\n  operations: [ListThings, GetThing, BuyThing]\n",
    )
    status, _, complaints = run(repository, capsys)
    assert status == 1
    assert complaints == [
        "shop.GetThing: has live tests; take it out of without.yaml",
        "tests/live/operations/without.yaml: shop.BuyThing is no operation",
    ]


def test_what_is_not_generated_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, complaints = run(make_repository(tmp_path), capsys)
    assert status == 1
    assert "shop.GetThing: is not in both clients: run `make generate`" in complaints


def test_live_tests_are_found_by_service(repository: Path) -> None:
    found = find_live_tests(repository, ["shop"])
    assert found["shop", "get_thing"] == {"minio"}
    assert ("shop", "list_things") not in found


def test_the_second_server_counts_where_it_lacks_nothing(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(repository, "tests/live/conftest.py", CONFTEST + SECOND)
    put(repository, "tests/live/operations/test_things.py", SECOND_TESTS)
    put(repository, "tests/live/versitygw.yaml", LACKS)
    found = find_live_tests(repository, ["shop"])
    assert found["shop", "get_thing"] == {"minio", "versitygw"}
    assert found["shop", "list_things"] == found["shop", "buy_thing"] == {"minio"}
    run(repository, capsys)
    page = (repository / PAGES / "versitygw.md").read_text(encoding="utf-8")
    assert "Another shop." in page
    assert (
        "| lists | nothing | [operations/test_things](../../tests/live/operations/test_things.py) |" in page
    )


def test_the_page_of_the_second_server_is_as_it_should_be() -> None:
    for page, text in secondserver.pages(ROOT).items():
        assert (ROOT / page).read_text(encoding="utf-8") == text, "run `make coverage`"


@pytest.mark.parametrize("service", ["s3", "sts"])
def test_nothing_is_missing(found: Coverage, service: str) -> None:
    assert [problem for problem in found.problems if problem.startswith(f"{service}.")] == []
    assert all(row.live != "-" for row in found.rows[service])


@pytest.mark.parametrize("service", ["s3", "sts"])
def test_the_pages_are_as_they_should_be(found: Coverage, service: str) -> None:
    page = PAGES / f"{service}.md"
    assert (ROOT / page).read_text(encoding="utf-8") == found.pages()[page], "run `make coverage`"
