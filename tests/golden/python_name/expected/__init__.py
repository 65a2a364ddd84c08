# From all files of the spec python_name; remake: wiregen generate
"""Classes and builders that are called otherwise in Python than in the spec."""

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
    from .enums import LightMode as LightMode, ClientEventType as ClientEventType
    from .lights import DeskLamp as DeskLamp, AnyLight as AnyLight, UnknownLight as UnknownLight, SetLight as SetLight
    from .decoders import (
        decode_any_light as decode_any_light,
        any_light_from_dict as any_light_from_dict,
        decode_client_event as decode_client_event,
        client_event_from_dict as client_event_from_dict,
    )
    from .events import ClientEvent as ClientEvent
    from .directions import UnknownClientEvent as UnknownClientEvent
    from .builders import set_light as set_light
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)
