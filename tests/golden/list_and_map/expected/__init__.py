# From all files of the spec list_and_map; remake: wiregen generate
"""Lists and maps, of values and of records, also inside each other."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import DecodeError as DecodeError
    from .enums import Diet as Diet
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .kitchen import Part as Part
    from .kitchen import Recipe as Recipe
    from ._runtime.string_enum import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
