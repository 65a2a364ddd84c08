# From all files of the spec tagged_union_optional_tag; remake: wiregen generate
"""A tagged union that keeps an object without the tag."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_part as decode_part
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .parts import Message as Message
    from ._runtime.model import Model as Model
    from .parts import Part as Part
    from .decoders import part_from_dict as part_from_dict
    from ._runtime.string_enum import StringEnum as StringEnum
    from .parts import TextPart as TextPart
    from .parts import UnknownPart as UnknownPart
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
