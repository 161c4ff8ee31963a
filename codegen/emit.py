"""Writes the IR as text: templates give the layout, ruff sorts imports, drops unused ones, and breaks lines.

The result is a function of the specs alone: nothing is dated, nothing depends on the machine or its Python.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import docs
from .ir import Api, Call, Expression, Group, Name

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Flavour:
    """Words that differ between blocking and awaited code."""

    package: str
    index: int
    """Which of a pair of names is this flavour's."""
    prefix: str
    define: str
    wait: str
    iterator: str


FLOWING = (
    "--config=format.skip-magic-trailing-comma=true",
    "--config=lint.isort.split-on-trailing-comma=false",
)
"""Templates end every item with a comma; what fits on a line comes out on one."""
FLAVOURS = (
    Flavour("_sync", 0, "", "def", "", "Iterator"),
    Flavour("_async", 1, "Async", "async def", "await ", "AsyncIterator"),
)


def source(value: Expression) -> str:
    """An expression as Python; constants by their repr, so that no text of a spec becomes code."""
    if isinstance(value, Name):
        return value.name
    if not isinstance(value, Call):
        return repr(value)
    arguments = [source(argument) for argument in value.arguments]
    arguments += [f"{name}={source(argument)}" for name, argument in value.keywords]
    if value.function == "equal":
        return " == ".join(arguments)
    return f"{value.function}({', '.join(arguments)})"


def cell(text: str) -> str:
    """Text for a cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


def emit(apis: list[Api], root: Path) -> dict[str, str]:
    """All generated files by path, from the repository's root.

    Args:
        apis: services, resolved.
        root: the repository, for the formatter's settings.
    """
    templates = environment()
    code: dict[str, str] = {}
    pages: dict[str, str] = {}
    for api in apis:
        for path, template, values in _files(api):
            text = templates.get_template(template).render(api=api, **values)
            (pages if template.endswith(".md.j2") else code)[path] = text
    return {**formatted(code, root), **{path: text.rstrip() + "\n" for path, text in pages.items()}}


def environment() -> Environment:
    """Jinja2 with the templates, and with filters for what is written."""
    found = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  Python is written, not HTML; literals go through repr
    )
    found.filters["source"] = source
    found.filters["repr"] = repr
    found.filters["cell"] = cell
    for name in (
        "docstring",
        "module_doc",
        "operation_doc",
        "pages_doc",
        "method_doc",
        "model_doc",
        "api_doc",
        "summary",
    ):
        found.filters[name] = getattr(docs, name)
    return found


def _files(api: Api) -> Iterator[tuple[str, str, dict[str, Any]]]:
    base = f"minio/_generated/{api.name}"
    yield f"{base}/__init__.py", "package.py.j2", {"doc": f"{api.title}: generated from specs/{api.name}."}
    for package, doc in _PACKAGES.items():
        yield f"{base}/{package}/__init__.py", "package.py.j2", {"doc": doc}
    for group in api.groups:
        yield from _group_files(api, group, base)
    yield f"{base}/api.py", "api.py.j2", {"flavours": FLAVOURS}
    yield f"{base}/errors.py", "errors.py.j2", {}
    yield f"minio/models/{api.name}.py", "public.py.j2", {}
    if api.methods_class[0]:
        for flavour in FLAVOURS:
            yield f"{base}/{flavour.package}/methods.py", "methods.py.j2", {"flavour": flavour}
    if api.areas:
        for flavour in FLAVOURS:
            folder = f"{base}/{flavour.package}/areas"
            yield f"{folder}/__init__.py", "areas.py.j2", {"flavour": flavour}
            for area in api.areas:
                yield f"{folder}/{area.name}.py", "area.py.j2", {"flavour": flavour, "area": area}


_PACKAGES = {
    "models": "Documents and answers, one module a group.",
    "operations": "Builders of requests and parsers of answers, one module a group.",
    "listings": "Readers of long listings, one module a group.",
    "_sync": "Methods that block.",
    "_async": "Methods that are awaited.",
}


def _group_files(api: Api, group: Group, base: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    models = {model.name: model for model in group.models}
    values = {"group": group, "models": models}
    yield f"{base}/models/{group.name}.py", "models.py.j2", values
    if not group.operations:
        return
    yield f"{base}/operations/{group.name}.py", "operations.py.j2", values
    if any(operation.listing for operation in group.operations):
        yield f"{base}/listings/{group.name}.py", "listings.py.j2", values
    for flavour in FLAVOURS:
        yield f"{base}/{flavour.package}/{group.name}.py", "raw.py.j2", {**values, "flavour": flavour}
    yield f"docs/reference/{api.name}/{group.name}.md", "reference.md.j2", values


def formatted(code: dict[str, str], root: Path) -> dict[str, str]:
    """Sorts imports, drops those not used and lays out lines, all files in one go.

    Raises:
        subprocess.CalledProcessError: what was emitted is not Python.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for path, text in code.items():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            (copy / path).write_text(text, encoding="utf-8")
        settings = ("--quiet", "--no-cache", "--config", str(root / "pyproject.toml"), *FLOWING)
        for step in (
            ("check", "--select", "D202,F401,I,RUF022,TC", "--fix", "--unsafe-fixes", "--exit-zero"),
            ("format",),
        ):
            subprocess.run([sys.executable, "-m", "ruff", *step, *settings, "."], cwd=copy, check=True)
        return {path: (copy / path).read_text(encoding="utf-8") for path in code}
