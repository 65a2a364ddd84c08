# From all files of the spec untagged_union; remake: wiregen generate
"""Variants that the kind of JSON value tells apart."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .answers import Answer as Answer
    from .decoders import answer_from_dict as answer_from_dict
    from .decoders import decode_answer as decode_answer
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .answers import Question as Question
    from .answers import Reason as Reason
    from ._runtime.string_enum import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
    from .enums import Word as Word
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
