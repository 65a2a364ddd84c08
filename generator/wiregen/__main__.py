"""The console script: run a command, or print one line that says why it cannot run."""

from __future__ import annotations

import sys

if __name__ == "__main__" and not getattr(sys.flags, "safe_path", False):
    del sys.path[0]  # `python -m` adds the working directory, from which nothing is imported

CANNOT_RUN, INTERRUPTED = 2, 130
"""The exit statuses if something is missing, and after Ctrl-C. They are here so that nothing must be imported first."""

_EXTRAS = {"datamodel_code_generator": "flavours", "material": "docs", "mkdocs": "docs", "rstr": "docs"}
"""The extra that installs each module that only some commands need."""

_interrupts: list[int] = []


def main() -> None:
    """Run the command line."""
    if sys.hexversion < 0x030B0000:
        version = sys.version.split()[0]
        sys.exit(_reported(f"wiregen needs Python 3.11 or newer, but this is Python {version}", CANNOT_RUN))
    try:
        status = _run()
    except SystemExit:
        raise
    except BaseException as error:
        if _interrupts or isinstance(error, KeyboardInterrupt):  # some imports turn it into another error
            status = INTERRUPTED
        elif isinstance(error, ModuleNotFoundError) and not (error.name or "").startswith("wiregen"):
            missing = (error.name or "").partition(".")[0]
            extra = f"'wiregen[{_EXTRAS[missing]}]'" if missing in _EXTRAS else "wiregen"
            status = _reported(f"wiregen needs {missing}: pip install {extra}", CANNOT_RUN)
        else:
            raise
    sys.exit(_reported("interrupted", status) if status == INTERRUPTED else status)


def _run() -> int:
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # otherwise the parent process disabled Ctrl-C
        signal.signal(signal.SIGINT, _interrupt)
    try:
        from wiregen.cli import run

        return run()
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # only the exit status is left to return


def _interrupt(number: int, frame: object) -> None:
    """Let the command clean up and exit. A second Ctrl-C exits at once."""
    import os

    _interrupts.append(number)
    if len(_interrupts) > 1:
        os._exit(INTERRUPTED)
    raise KeyboardInterrupt


def _reported(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status


if __name__ == "__main__":
    main()
