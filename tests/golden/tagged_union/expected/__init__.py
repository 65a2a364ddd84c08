# From all files of the spec tagged_union; remake: wiregen generate
"""Variants that a tag tells apart."""

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
    from .shapes import (
        Circle as Circle,
        Dot as Dot,
        Drawing as Drawing,
        Shape as Shape,
        OtherShape as OtherShape,
    )
    from .decoders import (
        decode_shape as decode_shape,
        shape_from_dict as shape_from_dict,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
