"""A whole service becomes one `Api`."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable
from typing import Any

from ..ir import Api, Area, ErrorCode, Group, Method, Model, Operation
from ..load import Service
from ..names import pascal, snake
from .context import Context
from .methods import methods_of
from .models import output_model, shape_model
from .operations import gives_lines, operation_of


def resolve(service: Service) -> Api:
    """Makes every decision about the code of a service.

    Args:
        service: specs that lint has found nothing in.
    """
    context = Context(service)
    settings = service.settings
    operations = {
        name: operation_of(context, document) for name, document in sorted(service.operations.items())
    }
    shapes = [
        shape_model(context, document)
        for _, document in sorted(service.shapes.items())
        if document.data.get("kind", "structure") == "structure"
    ]
    outputs = [
        output_model(context, document)
        for _, document in sorted(service.operations.items())
        if not gives_lines(document)
    ]
    methods: list[Method] = []
    for name, operation in operations.items():
        methods += methods_of(context, service.operations[name], operation)
    methods.sort(key=lambda method: method.name)
    groups = _groups(settings, [*shapes, *outputs], [*operations.values()])
    declared = settings.get("methods", {"sync": "", "async": ""})
    return Api(
        name=service.name,
        title=settings["title"],
        doc=settings["doc"],
        namespace=settings.get("xmlNamespace", ""),
        error=context.error_class,
        api=(settings["api"]["sync"], settings["api"]["async"]),
        methods_class=(declared["sync"], declared["async"]),
        groups=tuple(group for group in groups if group.models or group.operations),
        methods=tuple(method for method in methods if not method.area),
        areas=_areas(settings, methods),
        errors=_errors(service),
    )


def _groups(settings: dict[str, Any], models: list[Model], operations: list[Operation]) -> list[Group]:
    return [
        Group(
            name=group,
            class_name=f"{pascal(group)}Operations",
            doc=doc,
            models=tuple(_ordered([model for model in models if model.group == group])),
            operations=tuple(operation for operation in operations if operation.group == group),
        )
        for group, doc in sorted(settings["groups"].items())
    ]


def _areas(settings: dict[str, Any], methods: list[Method]) -> tuple[Area, ...]:
    return tuple(
        Area(
            name=area,
            class_name=f"{pascal(area)}Methods",
            flow=pascal(area) if said.get("flow") else "",
            doc=said["doc"],
            methods=_last_if_hiding(method for method in methods if method.area == area),
        )
        for area, said in sorted(settings.get("areas", {}).items())
    )


def _last_if_hiding(methods: Iterable[Method]) -> tuple[Method, ...]:
    """A method called `list` comes last: behind it, type checkers take the word for the method."""
    return tuple(sorted(methods, key=lambda method: hasattr(builtins, method.name)))


def _ordered(models: list[Model]) -> list[Model]:
    """Models after those they need; else by name."""
    waiting = {model.name: model for model in sorted(models, key=lambda model: model.name)}
    done: list[Model] = []

    def place(model: Model) -> None:
        if waiting.pop(model.name, None) is not None:
            for name in model.needs:
                if name in waiting:
                    place(waiting[name])
            done.append(model)

    for model in list(waiting.values()):
        place(model)
    return done


def _errors(service: Service) -> tuple[ErrorCode, ...]:
    described = service.errors.data["errors"] if service.errors is not None else {}
    return tuple(
        ErrorCode(
            code=code,
            constant=error_constant(code),
            status=said["status"],
            doc=said["doc"],
            class_name=said.get("class", ""),
            also=said.get("also", ""),
            only_status=said.get("onlyStatus", False),
        )
        for code, said in sorted(described.items())
    )


def error_constant(code: str) -> str:
    """The constant of an error code: XMinio:Admin.Busy -> XMINIO_ADMIN_BUSY."""
    return snake(re.sub("[.:]", "_", code)).upper()
