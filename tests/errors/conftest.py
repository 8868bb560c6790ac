"""The same registers as the commands' tests have."""

from tests.cli.conftest import demo_template, empty

__all__ = ["demo_template", "empty"]
