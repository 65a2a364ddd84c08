# From items.yaml, protocol.yaml, python.yaml of the spec openai_realtime; remake: wiregen generate
"""Short functions for values that people write by hand."""

from __future__ import annotations

from ._runtime import formats as _formats
from ._runtime.unset import UNSET, Unset
from .enums import ConversationItemRole, ImageDetail
from .items import (
    FunctionCallOutputItem,
    InputAudioPart,
    InputImagePart,
    InputTextPart,
    McpApprovalResponseItem,
    MessageItem,
)


def user_text(text: str, id: str | None = None) -> MessageItem:
    """A message of the user that is one text."""
    return MessageItem(id=id, role=ConversationItemRole.USER, content=[InputTextPart(text=text)])


def system_text(text: str, id: str | None = None) -> MessageItem:
    """A message of the system that is one text."""
    return MessageItem(id=id, role=ConversationItemRole.SYSTEM, content=[InputTextPart(text=text)])


def user_audio(audio: bytes | str, transcript: str | None = None, id: str | None = None) -> MessageItem:
    """A message of the user that is one piece of audio, as base64."""
    return MessageItem(
        id=id,
        role=ConversationItemRole.USER,
        content=[InputAudioPart(audio=_formats.write_base64(audio), transcript=transcript)],
    )


def user_image(image_url: str, detail: ImageDetail | str | None = None, id: str | None = None) -> MessageItem:
    """A message of the user that is one image, by a data URL or by a URL."""
    return MessageItem(
        id=id, role=ConversationItemRole.USER, content=[InputImagePart(image_url=image_url, detail=detail)]
    )


def function_output(call_id: str, output: str, id: str | None = None) -> FunctionCallOutputItem:
    """The answer to a function call."""
    return FunctionCallOutputItem(id=id, call_id=call_id, output=output)


def mcp_approval(
    id: str, approval_request_id: str, approve: bool, reason: str | Unset | None = UNSET
) -> McpApprovalResponseItem:
    """The client's decision on a tool call that asked for approval."""
    return McpApprovalResponseItem(id=id, approval_request_id=approval_request_id, approve=approve, reason=reason)
