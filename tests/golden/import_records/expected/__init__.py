# From all files of the spec import_records; remake: wiregen generate
"""A protocol that takes declarations from another, with all that they need."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import (
        DecodeError as DecodeError,
        EncodeError as EncodeError,
        Fault as Fault,
        ValidationError as ValidationError,
        WireError as WireError,
    )
    from ._runtime.model import Model as Model
    from ._runtime.enums import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET, Unset as Unset
    from ._runtime.native import codec as codec
    from ._runtime.entry import encode as encode
    from .peek import peek_type as peek_type
    from .enums import Unit as Unit, Colour as Colour, ServerEventType as ServerEventType
    from .readings import Reading as Reading, ReadingTakenEvent as ReadingTakenEvent
    from .base import (
        Point as Point,
        Circle as Circle,
        FlatShape as FlatShape,
        Shape as Shape,
        UnknownShape as UnknownShape,
    )
    from .decoders import (
        decode_shape as decode_shape,
        shape_from_dict as shape_from_dict,
        decode_server_event as decode_server_event,
        server_event_from_dict as server_event_from_dict,
    )
    from .events import ServerEvent as ServerEvent
    from .directions import UnknownServerEvent as UnknownServerEvent
    from .builders import reading_taken as reading_taken
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)
