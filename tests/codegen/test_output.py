"""What holds for all that is generated: the same each time, and no text of a spec becomes code."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

from codegen.generate import differences, generate, write

from .shop_specs import ROOT, make_repository, shop_file

EVIL = 'x""" + evil() + """\\" {{ evil() }} {% evil %} \\N{BULLET} # \'\'\' \\'

_PRINT = """
import sys, pathlib
from codegen.generate import generate
files = generate(pathlib.Path(sys.argv[1]))
sys.stdout.write("".join(f"{path}\\n{files[path]}" for path in files))
"""


def test_every_run_gives_the_same_bytes(tmp_path: Path) -> None:
    """The order of sets and dictionaries of the run does not show."""
    repository = make_repository(tmp_path)
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _PRINT, str(repository)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_all_of_it_is_python(tmp_path: Path) -> None:
    for path, text in generate(make_repository(tmp_path)).items():
        if path.endswith(".py"):
            compile(text, path, "exec")


FREE_TEXT = {
    "service.yaml": (
        "A small service for the tests of the generator.",
        "All about things.",
        "http://example.com/shop/",
    ),
    "operations/get-thing.yaml": ('""', "Reads a thing.", "How large.", "a red one"),
    "shapes/thing.yaml": ("Something to have.", "green"),
    "errors.yaml": ("The thing is not there.",),
    "mixins/owner.yaml": ("Who has it.",),
}


def test_no_text_of_a_spec_becomes_code(tmp_path: Path) -> None:
    """Text that would end a string, or is a template itself, stays text."""
    quoted = "'" + EVIL.replace("'", "''") + ".'"
    changes: dict[str, str | None] = {}
    for file, texts in FREE_TEXT.items():
        changed = shop_file(file)
        for text in texts:
            assert changed.count(text) == 1
            changed = changed.replace(text, quoted)
        changes[file] = changed
    files = generate(make_repository(tmp_path, changes))
    for path, code in files.items():
        if path.endswith(".py"):
            names = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
            assert "evil" not in names, path
    assert sum("evil" in code for code in files.values()) > len(FREE_TEXT)


def test_check_tells_what_has_drifted(tmp_path: Path) -> None:
    """A changed, a missing and a stale file are named, the first with the lines that differ."""
    repository = make_repository(tmp_path)
    files = generate(repository)
    write(repository, files)
    assert differences(repository, generate(repository)) == []

    package = repository / "minio" / "_generated" / "shop"
    things = package / "models" / "things.py"
    things.write_text(things.read_text().replace("Something to have.", "Something else."))
    (package / "api.py").unlink()
    (package / "models" / "old.py").write_text("")
    found = differences(repository, files)
    assert [line.split(":")[0] for line in found] == [
        "minio/_generated/shop/api.py",
        "minio/_generated/shop/models/things.py",
        "minio/_generated/shop/models/old.py",
    ]
    assert '-    """Something else.' in found[1]
    assert '+    """Something to have.' in found[1]

    assert write(repository, files) == sorted(line.split(":")[0] for line in found)
    assert differences(repository, files) == []
    assert write(repository, files) == []
