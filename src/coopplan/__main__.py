"""The program's door: the version by itself, everything else through the command line."""

import gc
import sys

from coopplan import __version__

OBJECTS_BETWEEN_SEARCHES = 50_000
"""How many objects are made before Python looks for unreachable circles among them."""


def main() -> int:
    """Run the command that sys.argv names; give back its exit code.

    The version is printed before anything is imported: scripts ask for it often. What a run
    imports stays until its end, and its values hold no circles: at Python's default, every 700
    objects, and once more on the way out, a sixth of a reading command's time goes into searches
    that find nothing.
    """
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"coopplan {__version__}")
        return 0
    gc.set_threshold(OBJECTS_BETWEEN_SEARCHES)
    from coopplan.cli.main import run

    try:
        return run()
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
