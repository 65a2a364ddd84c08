# From all files of the spec tagged_union_optional_tag; remake: wiregen generate
"""A tagged union that keeps an object without the tag."""

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
    from .parts import (
        TextPart as TextPart,
        Message as Message,
        Part as Part,
        UnknownPart as UnknownPart,
    )
    from .decoders import (
        decode_part as decode_part,
        part_from_dict as part_from_dict,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
