# From protocol.yaml, response.yaml, python.yaml of the spec openai_realtime; remake: wiregen generate
"""Builders that set the fields of a record one by one."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Self

from .enums import OutputModality, ResponseObject, ResponseStatus
from .items import RealtimeConversationItem
from .response import RealtimeResponse, RealtimeResponseAudio, RealtimeResponseStatus, RealtimeResponseUsage
from .session import MaxOutputTokens


class RealtimeResponseBuilder:
    """Makes a response field by field. It starts as one that is in progress."""

    __slots__ = ("_model",)

    def __init__(self, id: str) -> None:
        self._model = RealtimeResponse(
            id=id, object=ResponseObject.REALTIME_RESPONSE, status=ResponseStatus.IN_PROGRESS
        )

    def object(self, object: ResponseObject | str) -> Self:
        """Set ``object``. Always `realtime.response`."""
        self._model.object = object
        return self

    def status(self, status: ResponseStatus | str) -> Self:
        """Set ``status``. The status of the response."""
        self._model.status = status
        return self

    def status_details(self, status_details: RealtimeResponseStatus | str) -> Self:
        """Set ``status_details``. More about the ending. Null while the response is in progress, or if there is
        nothing to add."""
        self._model.status_details = status_details
        return self

    def output(self, output: list[RealtimeConversationItem]) -> Self:
        """Set ``output``. The items that the model produced."""
        self._model.output = list(output)
        return self

    def add_output(self, item: RealtimeConversationItem) -> Self:
        """Append to ``output``."""
        self._model.output = [*(self._model.output or []), item]
        return self

    def metadata(self, metadata: dict[str, Any]) -> Self:
        """Set ``metadata``. The pairs that the client attached in `response.create`. Null or absent if it attached
        none."""
        self._model.metadata = dict(metadata)
        return self

    def add_metadata(self, key: str, value: Any) -> Self:
        """Add an entry to ``metadata``."""
        self._model.metadata = {**(self._model.metadata or {}), key: value}
        return self

    def audio(self, audio: RealtimeResponseAudio) -> Self:
        """Set ``audio``. Audio settings of the response."""
        self._model.audio = audio
        return self

    def usage(self, usage: RealtimeResponseUsage) -> Self:
        """Set ``usage``. Tokens that the response used. Null while the response is in progress."""
        self._model.usage = usage
        return self

    def maybe_usage(self, usage: RealtimeResponseUsage | None) -> Self:
        """Set ``usage`` unless the value is None."""
        return self if usage is None else self.usage(usage)

    def conversation_id(self, conversation_id: str | None) -> Self:
        """Set ``conversation_id``. The conversation that the output was added to. Null if the response is out of
        band."""
        self._model.conversation_id = conversation_id
        return self

    def output_modalities(self, output_modalities: list[OutputModality | str]) -> Self:
        """Set ``output_modalities``. Whether the model answers in text or in audio."""
        self._model.output_modalities = list(output_modalities)
        return self

    def add_output_modalities(self, item: OutputModality | str) -> Self:
        """Append to ``output_modalities``."""
        self._model.output_modalities = [*(self._model.output_modalities or []), item]
        return self

    def max_output_tokens(self, max_output_tokens: MaxOutputTokens) -> Self:
        """Set ``max_output_tokens``. The limit of output tokens that applies to the response."""
        self._model.max_output_tokens = max_output_tokens
        return self

    def build(self) -> RealtimeResponse:
        """Return a copy of the record. The builder can still be used afterwards."""
        return deepcopy(self._model)
