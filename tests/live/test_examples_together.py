"""The two examples talk to each other."""

from __future__ import annotations

import wave
from pathlib import Path

import mock_server
from mock_realtime.parrot import TONE
from tests.live.sessions import Ran, example_process, run_voice_client, within_deadline

CALL = [
    'count_letters({"word": "polly"}) gives 5',
    "(an event that is new to this client: mock.mood)",
    "The function says: 5",
    "tokens: 4 in, 4 out",
]


def talk(*arguments: str) -> Ran:
    """Let the voice client talk to the mock server."""

    async def session() -> Ran:
        async with mock_server.serve("127.0.0.1", 0, 0) as server:
            return await run_voice_client("--url", mock_server.url_of(server), *arguments)

    return within_deadline(session())


def test_run_from_the_command_line_they_answer_in_writing_and_run_the_function() -> None:
    async def session() -> Ran:
        async with example_process("mock_server.py", "--pause", "0") as url:
            return await run_voice_client("--url", url, "--modality", "text", "Guten Tag!")

    ran = within_deadline(session())
    assert ran.lines == [
        "(an event that is new to this client: mock.mood)",
        "You said: Guten Tag!",
        "tokens: 1 in, 7 out",
        *CALL,
        "sound: 0 bytes",
    ]
    assert (ran.status, ran.complaints) == (0, [])


def test_a_file_is_heard_and_the_answer_is_saved(tmp_path: Path) -> None:
    question, answer = tmp_path / "question.wav", tmp_path / "answer.wav"
    with wave.open(str(question), "wb") as file:
        file.setparams((1, 2, 24000, 0, "NONE", "not compressed"))
        file.writeframes(bytes(100_000))
    ran = talk("--audio", str(question), "--save", str(answer))
    spoken = TONE * (6 + 4)  # one for each word of the two answers
    assert ran.lines == [
        "(an event that is new to this client: mock.mood)",
        "You said: 100000 bytes of audio",
        "tokens: 1 in, 9 out",
        *CALL,
        f"sound: {len(spoken)} bytes",
    ]
    assert (ran.status, ran.complaints) == (0, [])
    with wave.open(str(answer), "rb") as file:
        assert file.readframes(file.getnframes()) == spoken


def test_a_file_in_another_format_is_refused(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "stereo.wav"), "wb") as file:
        file.setparams((2, 2, 44100, 0, "NONE", "not compressed"))
        file.writeframes(bytes(8))
    ran = talk("--audio", str(tmp_path / "stereo.wav"))
    complaint = f"{tmp_path / 'stereo.wav'}: needs one channel of 16-bit samples at 24 kHz"
    assert ran == Ran(1, [], [complaint])


def test_an_error_of_the_mock_ends_the_client_with_1(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "empty.wav"), "wb") as file:
        file.setparams((1, 2, 24000, 0, "NONE", "not compressed"))
    ran = talk("--audio", str(tmp_path / "empty.wav"))
    assert ran.complaints == ["input_audio_buffer_commit_empty: the input buffer is empty"]
    assert ran.status == 1


def test_openai_needs_a_key() -> None:
    ran = within_deadline(run_voice_client("Hi"))
    assert (ran.status, ran.complaints[-1]) == (2, "voice_client.py: error: OPENAI_API_KEY is not set")
