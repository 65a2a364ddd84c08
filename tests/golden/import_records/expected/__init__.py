# From all files of the spec import_records; remake: wiregen generate
"""A protocol that takes declarations from another, with all that they need."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .base import Circle as Circle
    from .enums import Colour as Colour
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_server_event as decode_server_event
    from .decoders import decode_shape as decode_shape
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .base import FlatShape as FlatShape
    from ._runtime.model import Model as Model
    from .peek import peek_type as peek_type
    from .base import Point as Point
    from .readings import Reading as Reading
    from .builders import reading_taken as reading_taken
    from .readings import ReadingTakenEvent as ReadingTakenEvent
    from .events import ServerEvent as ServerEvent
    from .decoders import server_event_from_dict as server_event_from_dict
    from .enums import ServerEventType as ServerEventType
    from .base import Shape as Shape
    from .decoders import shape_from_dict as shape_from_dict
    from ._runtime.string_enum import StringEnum as StringEnum
    from .enums import Unit as Unit
    from .directions import UnknownServerEvent as UnknownServerEvent
    from .base import UnknownShape as UnknownShape
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
