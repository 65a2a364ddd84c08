# From all files of the spec rename_all; remake: wiregen generate
"""Names of fields as another language writes them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cars import Car as Car
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from ._runtime.string_enum import StringEnum as StringEnum
    from .cars import Truck as Truck
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
