"""Hundreds of methods of which a program uses few: each group is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import Any, ClassVar


class Facade:
    """Finds its methods in the generated modules of their groups, and keeps what was found on the class.

    Generated subclasses give `_package` (where the groups are), `_methods` (method -> module, class) and
    `_prefix` (what this flavour's classes are called before that).
    """

    _package: ClassVar[str]
    _prefix: ClassVar[str]
    _methods: ClassVar[dict[str, tuple[str, str]]]

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    def __getattr__(self, name: str) -> Any:
        cls = type(self)
        found = cls._methods.get(name)
        if found is None:
            raise AttributeError(f"{cls.__name__} has no operation {name!r}", name=name, obj=self)
        module, group = found
        function = getattr(import_module(f"{cls._package}.{module}"), cls._prefix + group).__dict__[name]
        setattr(cls, name, function)
        return function.__get__(self, cls)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._methods})
