# From all files of the spec contexts; remake: wiregen generate
"""Every name that the package offers, by the module that holds it."""

MODULES = {
    "_runtime.errors": (
        "DecodeError",
        "EncodeError",
        "Fault",
        "ValidationError",
        "WireError",
    ),
    "_runtime.model": ("Model",),
    "_runtime.string_enum": ("StringEnum",),
    "_runtime.unset": (
        "UNSET",
        "Unset",
    ),
    "_runtime.entry": ("encode",),
    "peek": ("peek_type",),
    "jobs": (
        "Result",
        "JobStartedEvent",
        "JobDoneEvent",
        "PingEvent",
    ),
    "events": (
        "ServerEvent",
        "ClientEvent",
    ),
    "enums": (
        "ServerEventType",
        "ClientEventType",
    ),
    "directions": (
        "UnknownServerEvent",
        "UnknownClientEvent",
    ),
    "decoders": (
        "decode_server_event",
        "server_event_from_dict",
        "decode_client_event",
        "client_event_from_dict",
    ),
    "builders": (
        "job_started",
        "job_done",
        "ping",
        "job_step_begun",
        "job_step_skipped",
        "progress",
        "lamp_on",
    ),
    "steps": (
        "JobStepBegunEvent",
        "JobStepSkippedEvent",
        "ProgressEvent",
        "LampOnEvent",
    ),
    "contexts": (
        "StepEvents",
        "JobEvents",
        "LampCommands",
    ),
}
