# From all files of the spec tagged_union; remake: wiregen generate
"""Variants that a tag tells apart."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import Circle as Circle
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_shape as decode_shape
    from .shapes import Dot as Dot
    from .shapes import Drawing as Drawing
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .shapes import OtherShape as OtherShape
    from .shapes import Shape as Shape
    from .decoders import shape_from_dict as shape_from_dict
    from ._runtime.string_enum import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
