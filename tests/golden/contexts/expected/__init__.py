# From all files of the spec contexts; remake: wiregen generate
"""Contexts hold what the events of one thing share."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import ClientEvent as ClientEvent
    from .decoders import client_event_from_dict as client_event_from_dict
    from .enums import ClientEventType as ClientEventType
    from .decoders import decode_client_event as decode_client_event
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_server_event as decode_server_event
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .builders import job_done as job_done
    from .jobs import JobDoneEvent as JobDoneEvent
    from .contexts import JobEvents as JobEvents
    from .builders import job_started as job_started
    from .jobs import JobStartedEvent as JobStartedEvent
    from .builders import job_step_begun as job_step_begun
    from .steps import JobStepBegunEvent as JobStepBegunEvent
    from .builders import job_step_skipped as job_step_skipped
    from .steps import JobStepSkippedEvent as JobStepSkippedEvent
    from .contexts import LampCommands as LampCommands
    from .builders import lamp_on as lamp_on
    from .steps import LampOnEvent as LampOnEvent
    from ._runtime.model import Model as Model
    from .peek import peek_type as peek_type
    from .builders import ping as ping
    from .jobs import PingEvent as PingEvent
    from .builders import progress as progress
    from .steps import ProgressEvent as ProgressEvent
    from .jobs import Result as Result
    from .events import ServerEvent as ServerEvent
    from .decoders import server_event_from_dict as server_event_from_dict
    from .enums import ServerEventType as ServerEventType
    from .contexts import StepEvents as StepEvents
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
