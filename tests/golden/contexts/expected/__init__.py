# From all files of the spec contexts; remake: wiregen generate
"""Contexts hold what the events of one thing share."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import (
        DecodeError as DecodeError,
        EncodeError as EncodeError,
        Fault as Fault,
        ValidationError as ValidationError,
        WireError as WireError,
    )
    from ._runtime.model import (
        Model as Model,
    )
    from ._runtime.string_enum import (
        StringEnum as StringEnum,
    )
    from ._runtime.unset import (
        UNSET as UNSET,
        Unset as Unset,
    )
    from ._runtime.entry import (
        encode as encode,
    )
    from .peek import (
        peek_type as peek_type,
    )
    from .jobs import (
        Result as Result,
        JobStartedEvent as JobStartedEvent,
        JobDoneEvent as JobDoneEvent,
        PingEvent as PingEvent,
    )
    from .events import (
        ServerEvent as ServerEvent,
        ClientEvent as ClientEvent,
    )
    from .enums import (
        ServerEventType as ServerEventType,
        ClientEventType as ClientEventType,
    )
    from .directions import (
        UnknownServerEvent as UnknownServerEvent,
        UnknownClientEvent as UnknownClientEvent,
    )
    from .decoders import (
        decode_server_event as decode_server_event,
        server_event_from_dict as server_event_from_dict,
        decode_client_event as decode_client_event,
        client_event_from_dict as client_event_from_dict,
    )
    from .builders import (
        job_started as job_started,
        job_done as job_done,
        ping as ping,
        job_step_begun as job_step_begun,
        job_step_skipped as job_step_skipped,
        progress as progress,
        lamp_on as lamp_on,
    )
    from .steps import (
        JobStepBegunEvent as JobStepBegunEvent,
        JobStepSkippedEvent as JobStepSkippedEvent,
        ProgressEvent as ProgressEvent,
        LampOnEvent as LampOnEvent,
    )
    from .contexts import (
        StepEvents as StepEvents,
        JobEvents as JobEvents,
        LampCommands as LampCommands,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)
