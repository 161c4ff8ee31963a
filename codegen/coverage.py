"""What of each operation is there."""

from __future__ import annotations

from .load import Service


def coverage(services: list[Service]) -> str:
    """A table: operation, examples, friendly method, support of each server."""
    rows = [("operation", "examples", "method", "minio", "aws")]
    for service in services:
        for name, document in sorted(service.operations.items()):
            data = document.data
            said = data.get("method", [])
            methods = [one["name"] for one in (said if isinstance(said, list) else [said])]
            support = [data["servers"].get(server, {}).get("support", "-") for server in ("minio", "aws")]
            rows.append(
                (f"{service.name}.{name}", str(len(data["examples"])), ", ".join(methods) or "-", *support)
            )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
