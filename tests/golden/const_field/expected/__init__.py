# From all files of the spec const_field; remake: wiregen generate
"""A test protocol."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import (
        DecodeError as DecodeError,
        EncodeError as EncodeError,
        Fault as Fault,
        ValidationError as ValidationError,
        WireError as WireError,
    )
    from ._runtime.model import (
        Model as Model,
    )
    from ._runtime.string_enum import (
        StringEnum as StringEnum,
    )
    from ._runtime.unset import (
        UNSET as UNSET,
        Unset as Unset,
    )
    from ._runtime.native import (
        codec as codec,
    )
    from ._runtime.entry import (
        encode as encode,
    )
    from .calls import (
        Call as Call,
    )
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)
