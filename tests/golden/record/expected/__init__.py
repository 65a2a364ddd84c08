# From all files of the spec record; remake: wiregen generate
"""Records hold values of every scalar type, and other records."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import (
        DecodeError as DecodeError,
        EncodeError as EncodeError,
        Fault as Fault,
        ValidationError as ValidationError,
        WireError as WireError,
    )
    from ._runtime.model import Model as Model
    from ._runtime.enums import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET, Unset as Unset
    from ._runtime.native import codec as codec
    from ._runtime.entry import encode as encode
    from .shelf import Book as Book, Place as Place, Nothing as Nothing
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)
