"""Every refusal of coopplan: small classes with a code and fields, and no sentences.

What a refusal says to a person (what happened, why, what to type) lives in the catalogues, under
the code of the class, in Russian, Kazakh and English; ``coopplan.language.refusals`` joins the two.
A refusal is raised for a request that cannot be met; problems *in data* are findings
(``coopplan.model.checks``), collected and never raised.

Exit codes (interface, "Exit codes and errors"): 1 refused, 2 wrong usage, 3 database missing,
unreachable or behind, 4 check found something, 130 interrupted.

Each lies with its subject; all are imported from here.
"""

from coopplan.errors.base import *
from coopplan.errors.database import *
from coopplan.errors.files import *
from coopplan.errors.record import *
from coopplan.errors.typed import *
