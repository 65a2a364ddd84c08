# From client_events.yaml, protocol.yaml, server_events.yaml, session.yaml, openai_realtime/*.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The members of every enum by wire value, and the plain values of closed enums by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime import enum_tables

TRANSLATION_AUDIO_FORMAT_MEMBERS = enum_tables.OpenMembers(enums.TranslationAudioFormat)
TRANSLATION_SESSION_TYPE_MEMBERS = enum_tables.OpenMembers(enums.TranslationSessionType)
NOISE_REDUCTION_TYPE_MEMBERS = enum_tables.OpenMembers(enums.NoiseReductionType)
CLIENT_SECRET_ANCHOR_MEMBERS = enum_tables.OpenMembers(enums.ClientSecretAnchor)
