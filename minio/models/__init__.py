"""Models of the raw operations, by service: `from minio.models.s3 import CORSConfiguration`.

Documents that 7.2.16 has are in its modules, such as `minio.lifecycleconfig`.
"""

from __future__ import annotations

from minio._lazy import finder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import admin as admin
    from . import s3 as s3
    from . import sts as sts
else:
    __all__ = ["admin", "s3", "sts"]
    __getattr__ = finder(__name__, {name: f"{__name__}.{name}" for name in __all__})

    def __dir__() -> list[str]:
        return __all__
