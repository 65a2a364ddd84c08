# From all files of the spec several_files; remake: wiregen generate
"""Topics that use each other's types."""

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
    from .enums import Unit as Unit, Mood as Mood, ServerEventType as ServerEventType
    from .base import Length as Length, Quantity as Quantity, UnknownQuantity as UnknownQuantity
    from .readings import Reading as Reading, QuantityOrText as QuantityOrText, ReadingTakenEvent as ReadingTakenEvent
    from .decoders import (
        decode_quantity as decode_quantity,
        quantity_from_dict as quantity_from_dict,
        decode_quantity_or_text as decode_quantity_or_text,
        quantity_or_text_from_dict as quantity_or_text_from_dict,
        decode_server_event as decode_server_event,
        server_event_from_dict as server_event_from_dict,
    )
    from .events import ServerEvent as ServerEvent
    from .directions import UnknownServerEvent as UnknownServerEvent
    from .alarms import AlarmRaisedEvent as AlarmRaisedEvent
    from .builders import alarm_raised as alarm_raised, reading_taken as reading_taken
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)
