"""The console script: the commands, or one line on what keeps them from running."""

from __future__ import annotations

import sys

if __name__ == "__main__" and not getattr(sys.flags, "safe_path", False):
    del sys.path[0]  # `python -m` puts the working directory here; nothing is imported from there, as by `wiregen`

CANNOT_RUN, INTERRUPTED = 2, 130
"""The statuses if something is missing, and after Ctrl-C. As all here they are known before anything is imported."""

_EXTRAS = {"datamodel_code_generator": "flavours", "material": "docs", "mkdocs": "docs", "rstr": "docs"}
"""The extra of the distribution that brings a module which not every command needs."""

_interrupts: list[int] = []


def main() -> None:
    """Run the command line."""
    if sys.hexversion < 0x030B0000:
        version = sys.version.split()[0]
        sys.exit(_told(f"wiregen needs Python 3.11 or newer, and this is Python {version}", CANNOT_RUN))
    try:
        status = _run()
    except SystemExit:
        raise
    except BaseException as error:
        if _interrupts or isinstance(error, KeyboardInterrupt):  # some imports make another error of it
            status = INTERRUPTED
        elif isinstance(error, ModuleNotFoundError) and not (error.name or "").startswith("wiregen"):
            missing = (error.name or "").partition(".")[0]
            extra = f"'wiregen[{_EXTRAS[missing]}]'" if missing in _EXTRAS else "wiregen"
            status = _told(f"wiregen needs {missing}: pip install {extra}", CANNOT_RUN)
        else:
            raise
    sys.exit(_told("interrupted", status) if status == INTERRUPTED else status)


def _run() -> int:
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else whoever started this wants no Ctrl-C
        signal.signal(signal.SIGINT, _interrupt)
    try:
        from wiregen.cli import run

        return run()
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done but to say how it went


def _interrupt(number: int, frame: object) -> None:
    """Let the command tidy up and end; the next time end at once."""
    import os

    _interrupts.append(number)
    if len(_interrupts) > 1:
        os._exit(INTERRUPTED)
    raise KeyboardInterrupt


def _told(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status


if __name__ == "__main__":
    main()
