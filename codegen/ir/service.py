"""A whole service: all that is emitted for it."""

from __future__ import annotations

from dataclasses import dataclass

from .methods import Area, Method
from .models import Model
from .operations import Operation


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """An error code, and its class where it has one."""

    code: str
    constant: str
    status: int
    doc: str
    class_name: str
    also: str
    """Another class of `minio.error` that its class derives from; often empty."""
    only_status: bool
    """Whether the class is for errors with this status alone."""


@dataclass(frozen=True, slots=True)
class Group:
    """What goes to one generated module of each kind."""

    name: str
    class_name: str
    doc: str
    models: tuple[Model, ...]
    operations: tuple[Operation, ...]

    @property
    def has_json(self) -> bool:
        """Whether its documents are JSON."""
        return any("JsonModel" in model.bases for model in self.models)


@dataclass(frozen=True, slots=True)
class Api:
    """A whole service."""

    name: str
    title: str
    doc: str
    namespace: str
    error: str
    """The class of its errors."""
    api: tuple[str, str]
    """Classes of the raw methods: blocking, awaited."""
    methods_class: tuple[str, str]
    groups: tuple[Group, ...]
    methods: tuple[Method, ...]
    """Those of the client itself."""
    areas: tuple[Area, ...]
    errors: tuple[ErrorCode, ...]

    @property
    def all_methods(self) -> tuple[Method, ...]:
        """Friendly methods, wherever they are."""
        return self.methods + tuple(method for area in self.areas for method in area.methods)

    @property
    def public_models(self) -> list[Model]:
        """Models that have no module of their own, by name."""
        found = [model for group in self.groups for model in group.models if not model.module]
        return sorted(found, key=lambda model: model.name)
