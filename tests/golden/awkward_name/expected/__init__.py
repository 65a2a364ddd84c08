# From all files of the spec awkward_name; remake: wiregen generate
"""Names that are awkward in Python."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import ClientEvent as ClientEvent
    from .decoders import client_event_from_dict as client_event_from_dict
    from .enums import ClientEventType as ClientEventType
    from .decoders import decode_client_event as decode_client_event
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_oddity as decode_oddity
    from .decoders import decode_texts as decode_texts
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .builders import import_ as import_
    from .words import ImportEvent as ImportEvent
    from .words import List as List
    from .words import Local as Local
    from .words import Members as Members
    from ._runtime.model import Model as Model
    from .words import Odd as Odd
    from .words import Oddity as Oddity
    from .decoders import oddity_from_dict as oddity_from_dict
    from .peek import peek_type as peek_type
    from .enums import Quote as Quote
    from .builders import say_it_s_odd as say_it_s_odd
    from .words import SayItSOddEvent as SayItSOddEvent
    from ._runtime.string_enum import StringEnum as StringEnum
    from .words import TextMap as TextMap
    from .words import Texts as Texts
    from .decoders import texts_from_dict as texts_from_dict
    from .directions import UnknownClientEvent as UnknownClientEvent
    from .words import UnknownOddity as UnknownOddity
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
