# From all files of the spec several_files; remake: wiregen generate
"""Topics that use each other's types."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .builders import alarm_raised as alarm_raised
    from .alarms import AlarmRaisedEvent as AlarmRaisedEvent
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_quantity as decode_quantity
    from .decoders import decode_quantity_or_text as decode_quantity_or_text
    from .decoders import decode_server_event as decode_server_event
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .base import Length as Length
    from ._runtime.model import Model as Model
    from .enums import Mood as Mood
    from .peek import peek_type as peek_type
    from .base import Quantity as Quantity
    from .decoders import quantity_from_dict as quantity_from_dict
    from .readings import QuantityOrText as QuantityOrText
    from .decoders import quantity_or_text_from_dict as quantity_or_text_from_dict
    from .readings import Reading as Reading
    from .builders import reading_taken as reading_taken
    from .readings import ReadingTakenEvent as ReadingTakenEvent
    from .events import ServerEvent as ServerEvent
    from .decoders import server_event_from_dict as server_event_from_dict
    from .enums import ServerEventType as ServerEventType
    from ._runtime.string_enum import StringEnum as StringEnum
    from .enums import Unit as Unit
    from .base import UnknownQuantity as UnknownQuantity
    from .directions import UnknownServerEvent as UnknownServerEvent
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
