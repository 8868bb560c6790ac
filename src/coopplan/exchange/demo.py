"""Where the demonstration lies: the plan files of real agreements."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def demo_folder() -> Path:
    """The folder of the agreements: in the wheel beside the code, in a checkout at its top."""
    shipped = PACKAGE / "data"
    return shipped if shipped.is_dir() else PACKAGE.parent.parent / "data"


def demo_plans() -> list[Path]:
    """The plan files, one of each agreement's folder, in the order of their names."""
    return sorted(demo_folder().glob("*/*.toml"))
