"""Derives the blocking code from the awaited code, so that what takes several requests is written once.

Every module below a folder called `_async` gets a twin below the folder `_sync` beside it: under
`minio/_flows`, and under `tests`, so that the tests are derived as well. Only the modules of `HANDWRITTEN`
are pairs written by hand. The text is changed token by token, never by searching through the source, and is
formatted afterwards because lines become shorter.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
import tokenize
from collections.abc import Iterator
from pathlib import Path

SOURCES = ("minio/_flows/_async", "tests/**/_async")
"""Folders, below the root of the repository, whose modules are derived."""

HANDWRITTEN = frozenset({"minio/_flows/_async/concurrency.py", "minio/_flows/_async/responses.py"})
"""Pairs in which the two flavours truly differ."""

RENAMES = {
    "_async": "_sync",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "anext": "next",
    "current_async": "current",
    "refresh_after_expired_token_async": "refresh_after_expired_token",
}
"""Words of the awaited flavour, and what they are in the blocking one; `AsyncX` becomes `X` unlisted."""

HEADER = "# Derived from {}; change that and run `make generate`."
DROPPED = ("async", "await")
ASYNC_CLASS = re.compile(r"Async(?=[A-Z])")
WORD = re.compile(r"\b(?:(?:async|await) (?=\w)|\w+)")
LEFT_OVER = re.compile(r"\b(?:async|await|asyncio)\b")


class DeriveError(Exception):
    """The blocking flavour cannot be derived; the message says which file is wrong, and what is right."""


def derive(root: Path) -> dict[Path, str]:
    """Returns the text of each derived module by its path relative to `root`.

    Args:
        root: folder of the repository, where `pyproject.toml` with the settings of the formatter stands.

    Raises:
        DeriveError: a rename is never used, a word that only the awaited flavour knows is left over, or a
            `_sync` folder holds a module without a source.
    """
    used: set[str] = set()
    derived: dict[Path, str] = {}
    for source in _sources(root):
        name = source.relative_to(root).as_posix()
        text = translate(source.read_text("utf-8"), used)
        derived[_twin(source).relative_to(root)] = f"{HEADER.format(name)}\n{text}"
    unused = sorted(set(RENAMES) - used)
    if derived and unused:
        raise DeriveError(
            f"codegen/unasync.py: RENAMES lists words that no source uses: {', '.join(unused)}; drop them"
        )
    _refuse_strays(root, derived)
    return _formatted(root, derived)


def translate(text: str, used: set[str]) -> str:
    """Returns awaited code as blocking code, not formatted yet; adds the renames it needed to `used`."""
    lines = text.splitlines(keepends=True)
    result: list[str] = []
    row, column = 1, 0
    for kind, word, start, end, _ in tokenize.generate_tokens(io.StringIO(text).readline):
        if kind in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            continue  # blanks, which are copied as what stands between two tokens
        result.append(_between(lines, (row, column), start))
        row, column = end
        if kind == tokenize.NAME and word in DROPPED:
            column += 1  # the blank after it
        elif kind == tokenize.NAME:
            result.append(_renamed(word, used))
        else:
            result.append(WORD.sub(lambda match: _renamed_in_text(match[0], used), word))
    return "".join(result)


def _sources(root: Path) -> Iterator[Path]:
    for pattern in SOURCES:
        for folder in sorted(root.glob(pattern)):
            for source in sorted(folder.rglob("*.py")):
                if source.relative_to(root).as_posix() not in HANDWRITTEN:
                    yield source


def _twin(source: Path) -> Path:
    folders = ["_sync" if folder == "_async" else folder for folder in source.parts]
    return Path(*folders)


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    """The blanks and line continuations between two tokens."""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]]
    middle = lines[start[0] : end[0] - 1]
    return "".join([lines[start[0] - 1][start[1] :], *middle, lines[end[0] - 1][: end[1]]])


def _renamed(word: str, used: set[str]) -> str:
    if word in RENAMES:
        used.add(word)
        return RENAMES[word]
    return ASYNC_CLASS.sub("", word)


def _renamed_in_text(word: str, used: set[str]) -> str:
    """The same for the words of comments and strings, where documentation speaks of either flavour."""
    return "" if word.strip() in DROPPED and word.endswith(" ") else _renamed(word, used)


def _refuse_strays(root: Path, derived: dict[Path, str]) -> None:
    for path, text in derived.items():
        for number, line in enumerate(text.splitlines()[1:], 1):
            if left := LEFT_OVER.search(line):
                hint = "what only one flavour knows goes to concurrency.py"
                raise DeriveError(f"{path}:{number}: {left[0]!r} is left over; {hint}")

    pairs = {_twin(root / name).relative_to(root) for name in HANDWRITTEN}
    for pattern in SOURCES:
        for folder in sorted(root.glob(pattern.replace("_async", "_sync"))):
            for path in sorted(folder.rglob("*.py")):
                if (name := path.relative_to(root)) not in derived and name not in pairs:
                    raise DeriveError(f"{name} has no source in the _async folder beside it; delete it")


def _formatted(root: Path, derived: dict[Path, str]) -> dict[Path, str]:
    """Sorts imports and lays out lines again, all files in one go, with the project's own settings."""
    if not derived:
        return derived
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for path, text in derived.items():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            (copy / path).write_text(text, "utf-8")
        settings = ("--quiet", "--no-cache", "--config", str(root / "pyproject.toml"))
        for step in (("check", "--select", "I", "--fix"), ("format",)):
            subprocess.run([sys.executable, "-m", "ruff", *step, *settings, "."], cwd=copy, check=True)
        return {path: (copy / path).read_text("utf-8") for path in derived}
