"""The program's door: the version by itself, everything else through the command line."""

import sys

from coopplan import __version__


def main() -> int:
    """Run the command that sys.argv names; give back its exit code.

    The version is printed before anything is imported: scripts ask for it often.
    """
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"coopplan {__version__}")
        return 0
    from coopplan.cli.main import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
