"""What every test may ask for."""

import os

from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.postgres"]

# Nothing is timed here: a busy machine makes no test fail. In CI the same cases come each time.
settings.register_profile(
    "coopplan",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("coopplan")
