"""The audio from the client: what to commit, the turns in it, and the transcript of each."""

from __future__ import annotations

import struct
from asyncio import sleep
from typing import TYPE_CHECKING

import openai_realtime as rt
from mock_realtime.parrot import milliseconds, size_of, words_of
from mock_realtime.refusals import RequestError, refuse_too_much

if TYPE_CHECKING:
    from mock_realtime.session import Session

WINDOW = 960
"""How many bytes are listened to at once: 20 ms."""
LOUD = 500
"""Samples from here on are speech, in either direction from silence."""


class Ear:
    """Receives audio. With turn detection, loud audio is speech, and silence after it ends the turn."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._sound = bytearray()
        self._position = 0
        """Where the next window begins in all that was heard, in bytes."""
        self._unheard = bytearray()
        self._speech: str | None = None
        """The item that the speech under way is to become."""
        self._silence = 0
        """How long there has been silence in the speech, in milliseconds."""
        self.heard: dict[str, str] = {}
        """What was said in items whose transcripts are still to come."""

    async def hear(self, sound: bytes) -> None:
        """Take a piece of audio."""
        refuse_too_much(len(self._sound) + len(sound), "audio")
        detection = self._session.hearing.turn_detection
        if not isinstance(detection, rt.ServerVad | rt.SemanticVad):
            self._sound += sound
            self._position += len(sound)
            return
        self._unheard += sound
        whole = len(self._unheard) // WINDOW * WINDOW
        windows, self._unheard = self._unheard[:whole], self._unheard[whole:]
        for start in range(0, whole, WINDOW):
            window = windows[start : start + WINDOW]
            self._sound += window
            is_loud = any(abs(sample) >= LOUD for sample in struct.unpack(f"<{WINDOW // 2}h", window))
            self._position += WINDOW
            await self._listen(detection, is_loud)

    async def _listen(self, detection: rt.ServerVad | rt.SemanticVad, is_loud: bool) -> None:
        session, now = self._session, milliseconds(self._position)
        if self._speech is None:
            if is_loud:
                self._speech, self._silence = session.new("item"), 0
                start = now - milliseconds(WINDOW)
                await session.send(rt.input_audio_buffer_speech_started(session.new(), self._speech, start))
                if detection.interrupt_response is not False:
                    await session.interrupt()
            else:
                padding = detection.prefix_padding_ms if isinstance(detection, rt.ServerVad) else None
                del self._sound[: max(0, len(self._sound) - size_of(300 if padding is None else padding))]
            return
        self._silence = 0 if is_loud else self._silence + milliseconds(WINDOW)
        patience = detection.silence_duration_ms if isinstance(detection, rt.ServerVad) else None
        if self._silence >= (500 if patience is None else patience):
            await session.send(rt.input_audio_buffer_speech_stopped(session.new(), self._speech, now))
            await self._commit()
            if detection.create_response is not False:
                await session.respond(rt.RealtimeResponseCreateParams())

    async def commit(self) -> None:
        """Make an item of the audio. Raises RequestError if there is none."""
        self._sound += self._unheard
        self._position += len(self._unheard)
        self._unheard.clear()
        if not self._sound:
            raise RequestError("input_audio_buffer_commit_empty", "the input buffer is empty")
        await self._commit()

    async def _commit(self) -> None:
        session, said = self._session, f"{len(self._sound)} bytes of audio"
        seconds = milliseconds(len(self._sound)) / 1000
        item_id, self._speech = self._speech or session.new("item"), None
        self._sound.clear()
        await session.send(rt.input_audio_buffer_committed(session.new(), item_id, session.conversation.last))
        transcription = session.hearing.transcription
        part = rt.InputAudioPart(transcript=None if transcription else said)
        role = rt.ConversationItemRole.USER
        await session.add(item_id, rt.MessageItem(id=item_id, role=role, content=[part]))
        if transcription:
            self.heard[item_id] = said
            session.tasks.create_task(self._transcribe(item_id, said, seconds, is_deaf=transcription.model == "deaf"))

    async def clear(self) -> None:
        """Drop the audio that is not committed."""
        self._sound.clear()
        self._unheard.clear()
        self._speech = None
        await self._session.send(rt.input_audio_buffer_cleared(self._session.new()))

    async def _transcribe(self, item_id: str, said: str, seconds: float, *, is_deaf: bool) -> None:
        """Send the transcript of an item, in pieces and as a whole; the model `deaf` fails."""
        new, send = self._session.new, self._session.send
        if is_deaf:
            fault = rt.TranscriptionError(type="server_error", code="audio_unintelligible", message="heard nothing")
            await send(rt.conversation_item_input_audio_transcription_failed(new(), item_id, 0, fault))
        else:
            for word in words_of(said):
                await send(rt.conversation_item_input_audio_transcription_delta(new(), item_id, 0, word))
                await sleep(self._session.pause)
            usage = rt.TranscriptUsageDuration(seconds=seconds)
            await send(
                rt.conversation_item_input_audio_transcription_completed(
                    new(), item_id, said, content_index=0, usage=usage
                )
            )
        del self.heard[item_id]
