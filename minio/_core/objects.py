"""What entries of listings can do beside holding values."""

from __future__ import annotations


class ObjectMethods:
    """Questions that `minio.datatypes.Object` answers."""

    __slots__ = ()
    object_name: str

    @property
    def is_dir(self) -> bool:
        """Whether it stands for a folder: a common prefix, or an object whose name ends with a slash."""
        return bool(self.object_name) and self.object_name.endswith("/")
