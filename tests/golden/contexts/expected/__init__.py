# From all files of the spec contexts; remake: wiregen generate
"""Contexts hold what the events of one thing share."""

from . import _codec as _codec  # registers how every class is read and written
from ._exports import *

# In dictionary order, so that what belongs to one event stands together; sorted by character below.
__all__ = [
    "ClientEvent",
    "client_event_from_dict",
    "ClientEventType",
    "decode_client_event",
    "DecodeError",
    "decode_server_event",
    "encode",
    "EncodeError",
    "Fault",
    "job_done",
    "JobDoneEvent",
    "JobEvents",
    "job_started",
    "JobStartedEvent",
    "job_step_begun",
    "JobStepBegunEvent",
    "job_step_skipped",
    "JobStepSkippedEvent",
    "LampCommands",
    "lamp_on",
    "LampOnEvent",
    "Model",
    "peek_type",
    "ping",
    "PingEvent",
    "progress",
    "ProgressEvent",
    "Result",
    "ServerEvent",
    "server_event_from_dict",
    "ServerEventType",
    "StepEvents",
    "StringEnum",
    "UnknownClientEvent",
    "UnknownServerEvent",
    "UNSET",
    "Unset",
    "ValidationError",
    "WireError",
]
__all__[:] = sorted(__all__)
