# From all files of the spec extract; remake: wiregen generate
"""Every event can be asked for what only one of them has."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import Article as Article
    from .events import ClientEvent as ClientEvent
    from .decoders import client_event_from_dict as client_event_from_dict
    from .enums import ClientEventType as ClientEventType
    from .decoders import decode_client_event as decode_client_event
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_server_event as decode_server_event
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .builders import order_paid as order_paid
    from .orders import OrderPaidEvent as OrderPaidEvent
    from .builders import order_place as order_place
    from .orders import OrderPlaceEvent as OrderPlaceEvent
    from .builders import order_refused as order_refused
    from .orders import OrderRefusedEvent as OrderRefusedEvent
    from .builders import order_sent as order_sent
    from .orders import OrderSentEvent as OrderSentEvent
    from .orders import Payer as Payer
    from .peek import peek_type as peek_type
    from .orders import Purchase as Purchase
    from .orders import Refusal as Refusal
    from .events import ServerEvent as ServerEvent
    from .decoders import server_event_from_dict as server_event_from_dict
    from .enums import ServerEventType as ServerEventType
    from ._runtime.string_enum import StringEnum as StringEnum
    from .directions import UnknownClientEvent as UnknownClientEvent
    from .directions import UnknownServerEvent as UnknownServerEvent
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
