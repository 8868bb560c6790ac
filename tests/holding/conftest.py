"""The registers of the command line's tests."""

from tests.cli.conftest import demo, demo_template, empty

__all__ = ["demo", "demo_template", "empty"]
