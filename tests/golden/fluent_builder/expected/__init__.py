# From all files of the spec fluent_builder; remake: wiregen generate
"""A fluent builder makes a record field by field."""

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
        Currency as Currency,
    )
    from .blank import (
        Blank as Blank,
    )
    from .menu import (
        Dish as Dish,
        Menu as Menu,
    )
    from .fluent_builders import (
        MenuBuilder as MenuBuilder,
        BlankBuilder as BlankBuilder,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
