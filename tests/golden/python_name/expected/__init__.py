# From all files of the spec python_name; remake: wiregen generate
"""Classes and builders that are called otherwise in Python than in the spec."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lights import AnyLight as AnyLight
    from .decoders import any_light_from_dict as any_light_from_dict
    from .events import ClientEvent as ClientEvent
    from .decoders import client_event_from_dict as client_event_from_dict
    from .enums import ClientEventType as ClientEventType
    from .decoders import decode_any_light as decode_any_light
    from .decoders import decode_client_event as decode_client_event
    from ._runtime.errors import DecodeError as DecodeError
    from .lights import DeskLamp as DeskLamp
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .enums import LightMode as LightMode
    from ._runtime.model import Model as Model
    from .peek import peek_type as peek_type
    from .lights import SetLight as SetLight
    from .builders import set_light as set_light
    from ._runtime.string_enum import StringEnum as StringEnum
    from .directions import UnknownClientEvent as UnknownClientEvent
    from .lights import UnknownLight as UnknownLight
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
