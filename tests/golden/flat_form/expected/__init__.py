# From all files of the spec flat_form; remake: wiregen generate
"""A record that is another form of a tagged union."""

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
    from .flat import (
        FlatShape as FlatShape,
    )
    from .shapes import (
        Circle as Circle,
        Square as Square,
        Shape as Shape,
        UnknownShape as UnknownShape,
    )
    from .decoders import (
        decode_shape as decode_shape,
        shape_from_dict as shape_from_dict,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
