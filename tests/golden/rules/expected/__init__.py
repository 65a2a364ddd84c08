# From all files of the spec rules; remake: wiregen generate
"""Rules that validate() checks."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .mail import Address as Address
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_part as decode_part
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .mail import ImagePart as ImagePart
    from .mail import Letter as Letter
    from ._runtime.model import Model as Model
    from .mail import Part as Part
    from .decoders import part_from_dict as part_from_dict
    from .enums import Role as Role
    from ._runtime.string_enum import StringEnum as StringEnum
    from .mail import TextPart as TextPart
    from .mail import UnknownPart as UnknownPart
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
