"""Names of a module that are found when they are first asked for, so that importing it is cheap."""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False  # `typing` is slow to import, and nobody needs it here at run time
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def finder(module: str, exports: Mapping[str, str]) -> Callable[[str], Any]:
    """Returns the `__getattr__` of a module.

    Args:
        module: name of the module.
        exports: its names, and the modules that define them; a name that is a module of its own maps to
            itself.
    """

    def find(name: str) -> Any:
        home = exports.get(name)
        if home is None:
            from difflib import get_close_matches

            near = get_close_matches(name, exports, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise AttributeError(f"module {module!r} has no attribute {name!r}{hint}")
        found = import_module(home)
        value = found if home == f"{module}.{name}" else getattr(found, name)
        setattr(sys.modules[module], name, value)
        return value

    return find
