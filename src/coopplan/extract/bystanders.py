"""Who is named in the sentence of a signing and signed nothing: who watched, spoke, led or met.

The rule: a person is a signer unless the words around the name say otherwise; what says so is each
language's own.
"""

from __future__ import annotations

from coopplan.extract.en import bystanders as bystanders_en
from coopplan.extract.kk import bystanders as bystanders_kk
from coopplan.extract.persons import Person
from coopplan.extract.ru import bystanders as bystanders_ru
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_ASIDE = {
    Lang.RU: bystanders_ru.stands_aside,
    Lang.KK: bystanders_kk.stands_aside,
    Lang.EN: bystanders_en.stands_aside,
}


def stands_aside(told: Told, person: Person, lang: Lang) -> bool:
    """Tell whether a person of a signing's sentence only watched, spoke or was named with it."""
    return _ASIDE[lang](told, person)
