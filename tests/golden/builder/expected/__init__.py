# From all files of the spec builder; remake: wiregen generate
"""Builder functions, one an event."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "ClientEvent",
    "client_event_from_dict",
    "ClientEventType",
    "decode_client_event",
    "DecodeError",
    "encode",
    "EncodeError",
    "Fault",
    "import_tasks",
    "Model",
    "peek_type",
    "ping",
    "PingEvent",
    "StringEnum",
    "Task",
    "task_create",
    "TaskCreateEvent",
    "TasksImported",
    "UnknownClientEvent",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
