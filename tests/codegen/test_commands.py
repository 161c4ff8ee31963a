"""The command line: what each command prints, and how it exits."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.document import parse_yaml
from codegen.lint import RULES
from codegen.schema import Schemas

from .shop_specs import ROOT, make_repository, shop_file


def test_generate_then_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    repository = make_repository(tmp_path)
    assert main(["check"], repository) == 1
    assert "run `make generate`" in capsys.readouterr().err
    assert main(["generate"], repository) == 0
    assert "minio/_generated/shop/api.py" in capsys.readouterr().out
    assert main(["check"], repository) == 0
    assert main(["generate"], repository) == 0
    assert capsys.readouterr().out == "nothing has changed\n"


def test_lint_shows_the_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = shop_file("operations/get-thing.yaml").replace("group: things", "group: thing")
    repository = make_repository(tmp_path, {"operations/get-thing.yaml": text})
    assert main(["lint"], repository) == 1
    assert capsys.readouterr().err.startswith("specs/shop/operations/get-thing.yaml:2:1: ")


def test_lint_lists_its_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--rules"], tmp_path) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(RULES)


def test_new_asks_its_questions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The scaffold is YAML of the language, except for what it asks."""
    repository = make_repository(tmp_path)
    assert main(["new", "GetThingColor", "--service", "shop"], repository) == 0
    path = capsys.readouterr().out.strip()
    assert path == "specs/shop/operations/get-thing-color.yaml"
    document = parse_yaml((repository / path).read_text(), path)
    problems = Schemas(ROOT / "specs" / "language").check("operation", document.data)
    assert {where[0] for where, _ in problems} == {"group", "doc", "servers", "examples"}
    assert main(["new", "GetThingColor", "--service", "shop"], repository) == 1
    assert "is described already" in capsys.readouterr().err


@pytest.mark.parametrize("protocol", ["rest-xml", "query-xml", "rest-json"])
def test_new_asks_what_the_service_needs(
    tmp_path: Path, protocol: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the protocol: with its questions answered the scaffold is one that lint takes."""
    service = shop_file("service.yaml").replace("protocol: rest-xml", f"protocol: {protocol}")
    repository = make_repository(tmp_path, {"service.yaml": f'{service}version: "1"\n'})
    for path in (repository / "specs" / "shop").glob("*/*.yaml"):
        path.unlink()
    assert main(["new", "GetColor", "--service", "shop"], repository) == 0
    path = repository / capsys.readouterr().out.strip()
    text = path.read_text()
    for question, answer in (
        ("group:", "group: things"),
        ("doc:", "doc: Tells the color."),
        ("support: }", "support: supported}"),
        ("- title:", "- title: red"),
    ):
        assert question in text
        text = text.replace(question, answer, 1)
    path.write_text(text)
    assert main(["lint"], repository) == 0, capsys.readouterr().err


def test_new_names_the_services(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "GetThing", "--service", "store"], make_repository(tmp_path)) == 1
    assert "there is no service 'store'; it is one of shop" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["get_thing", "../Evil", ""])
def test_new_refuses_what_is_no_operation(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", name, "--service", "shop"], make_repository(tmp_path)) == 1
    assert "is not the name of an operation" in capsys.readouterr().err
