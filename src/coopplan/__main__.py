"""The program's door: the version by itself, everything else through the command line."""

import gc
import sys

from coopplan import __version__

INTERRUPTED = 130
"""The exit code of a run that Ctrl-C ended, as shells have it."""
OBJECTS_BETWEEN_SEARCHES = 50_000
"""How many objects are made before Python looks for unreachable circles among them."""


def main() -> int:
    """Run the command that sys.argv names; give back its exit code.

    The version is printed before anything is imported: scripts ask for it often. What a run
    imports stays until its end, and its values hold no circles: at Python's default, every 700
    objects, and once more on the way out, a sixth of a reading command's time goes into searches
    that find nothing.
    """
    code = INTERRUPTED
    try:
        if sys.argv[1:] in (["--version"], ["-V"]):
            print(f"coopplan {__version__}", flush=True)
            return 0
        gc.set_threshold(OBJECTS_BETWEEN_SEARCHES)
        sys.unraisablehook = once_more
        from coopplan.cli.main import run

        code = run()
    except KeyboardInterrupt:
        # While modules are imported, for the second time while the first is told, or right behind
        # the run, whose code stands.
        pass
    except RuntimeError as error:
        # Python 3.11 wraps Ctrl-C that falls into __set_name__ while a class is made.
        if not isinstance(error.__cause__, KeyboardInterrupt):
            raise
    except OSError:
        # Of the version's line, whose reader may be gone: run() tells its own.
        code = 1
    finally:
        try:
            _hold()
        except KeyboardInterrupt:  # just before it takes hold
            _hold()
        gc.freeze()
    return code


def once_more(told: "sys.UnraisableHookArgs") -> None:
    """Press Ctrl-C again where it fell into a callback, from which Python raises nothing.

    It would be told with Python's inside, and lost.
    """
    if isinstance(told.exc_value, KeyboardInterrupt):
        import _thread
        import threading

        again = threading.Timer(0.01, _thread.interrupt_main)  # not here: that is a callback too
        again.daemon = True
        again.start()
    else:
        sys.__unraisablehook__(told)


def _hold() -> None:
    """Let Ctrl-C not cut the way out, where all is done and Python would show its inside."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


if __name__ == "__main__":
    sys.exit(main())
