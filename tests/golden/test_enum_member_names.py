"""What the package of ``enum_member_names/spec`` does."""

from __future__ import annotations

from tests.support.golden import Construct


def test_every_member_has_its_name(construct: Construct) -> None:
    package = construct.package
    it = construct.decoded(
        "Recording", '{"formats":["audio/pcm","g711-uLaw","MP3File","title","mro","none","24kHz",""]}'
    )
    assert it.formats == list(package.Format)
    assert [member.name for member in it.formats] == [
        "AUDIO_PCM",
        "G711_U_LAW",
        "MP3_FILE",
        "TITLE",
        "MRO",
        "NONE",
        "KHZ_24",
        "EMPTY",
    ]
    assert package.Format.EMPTY.as_str() == ""
    assert str(package.Format.KHZ_24) == "24kHz"
