# From all files of the spec deviation; remake: wiregen generate
"""Deliberate departures from upstream."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "Bulletin",
    "bulletin_from_dict",
    "decode_bulletin",
    "DecodeError",
    "decode_server_event",
    "encode",
    "EncodeError",
    "Fault",
    "Model",
    "peek_type",
    "Report",
    "ServerEvent",
    "server_event_from_dict",
    "ServerEventType",
    "Sky",
    "StringEnum",
    "UnknownBulletin",
    "UnknownServerEvent",
    "UNSET",
    "Unset",
    "ValidationError",
    "weather_changed",
    "WeatherChangedEvent",
    "WireError",
]
__all__[:] = sorted(__all__)
