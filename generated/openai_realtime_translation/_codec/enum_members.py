# From client_events.yaml, protocol.yaml, server_events.yaml, session.yaml, openai_realtime/*.yaml of the spec openai_realtime_translation; remake: wiregen generate
"""The members of every enum by wire value, and the plain wire values by member, for the codec."""

from __future__ import annotations

from .. import enums
from .._runtime.string_enum import members, values

TRANSLATION_AUDIO_FORMAT_MEMBERS = members(enums.TranslationAudioFormat)
TRANSLATION_AUDIO_FORMAT_VALUES = values(enums.TranslationAudioFormat)
TRANSLATION_SESSION_TYPE_MEMBERS = members(enums.TranslationSessionType)
TRANSLATION_SESSION_TYPE_VALUES = values(enums.TranslationSessionType)
NOISE_REDUCTION_TYPE_MEMBERS = members(enums.NoiseReductionType)
NOISE_REDUCTION_TYPE_VALUES = values(enums.NoiseReductionType)
CLIENT_SECRET_ANCHOR_MEMBERS = members(enums.ClientSecretAnchor)
CLIENT_SECRET_ANCHOR_VALUES = values(enums.ClientSecretAnchor)
