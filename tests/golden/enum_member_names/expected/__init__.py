# From all files of the spec enum_member_names; remake: wiregen generate
"""Members are named after their values, or as the spec says."""

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
    from ._runtime.entry import (
        encode as encode,
    )
    from .enums import (
        Format as Format,
    )
    from .formats import (
        Recording as Recording,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
