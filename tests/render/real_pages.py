"""Pages of the real agreements, in each language, without a database."""

from __future__ import annotations

from functools import cache

from coopplan.documents import official, overview, quarterly, register
from coopplan.documents.blocks import Page
from coopplan.exchange import planfile
from coopplan.exchange.demo import demo_plans
from coopplan.language.words import Words
from coopplan.model.period import Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.tally import untallied
from coopplan.reports.quarterly import quarterly as answer
from coopplan.reports.register import overview as overview_of
from coopplan.reports.register import register_report

QUARTER = Quarter(2025, 4)
LANGS = ("ru", "kk", "en")
NAMES = ("report", "official", "register", "overview")


@cache
def plans() -> tuple[Plan, ...]:
    """Every agreement of data/."""
    return tuple(planfile.read(path) for path in demo_plans())


@cache
def page(name: str, lang: str) -> Page:
    """The seed agreement's report or its official form, the register's, or the overview."""
    words = Words(lang)
    if name in ("report", "official"):
        seed = next(plan for plan in plans() if plan.agreement.ref == "AST-ATY-2025")
        compose = official.compose if name == "official" else quarterly.compose
        return compose(answer(seed, QUARTER), words)
    known = Known(entry=0, at="")
    if name == "register":
        refs = {plan.agreement.ref for plan in plans()}
        told = register_report(untallied(plans()), known, QUARTER, refs=refs)
        return register.compose(told, words)
    return overview.compose(overview_of(untallied(plans()), known, QUARTER.last), words)
