"""The case forms of place names: Russian ones spelled out, Kazakh ones by what may follow a name.

Forms that do not exist cost nothing; a form that is missing costs a party.
"""

from __future__ import annotations

import re
from functools import cache

from coopplan.extract.ru.declension import CASES, cases

_HEADS = {
    "префектура", "республика", "область", "провинция", "аймак", "остан", "край", "город", "штат",
    "остров", "страна",
}  # fmt: skip
KAZAKH_SUFFIX = re.compile(
    r"(?:[-’'])?(?:(?:ы|і|сы|сі)?(?:н(?:ың|ің)|д(?:ың|ің)|т(?:ың|ің)|н(?:а|е)|ғ(?:а|е)|г(?:а|е)|"
    r"қ(?:а|е)|к(?:а|е)|н(?:ы|і)|д(?:ы|і)|т(?:ы|і)|н|нда|нде|да|де|та|те|"
    r"ндағы|ндегі|дағы|дегі|тағы|тегі|нан|нен|дан|ден|тан|тен|мен|бен|пен)?"
    r"|лық|лік|дық|дік|тық|тік|сының|сінің|лары(?:ның|на|н|нда|мен)?|лері(?:нің|не|н|нде|мен)?)"
)
"""What may follow the stem of a Kazakh name: possessive and case, in any harmony."""


@cache
def declined(name: str) -> frozenset[str]:
    """Return the forms of a Russian place name in lower case, every case, singular.

    Words up to the head noun («область» in «область Абай») change, those after it may: both
    «Республики Татарстан» and «Республике Татарстана» are met.
    """
    parts = name.lower().replace("ё", "е").split()
    head = next((at for at, word in enumerate(parts) if word in _HEADS), len(parts) - 1)
    if head == 0 and len(parts) > 1:
        fixed = " ".join(parts[1:])
        forms = {f"{one} {fixed}" for one in cases(parts[0])}
        if len(parts) == 2:
            for one in cases(parts[0]):
                forms |= {f"{one} {other}" for other in cases(parts[1])}
        return frozenset(forms)
    table = [*(_before_head(word) for word in parts[:head]), cases(parts[head])]
    tail = "".join(f" {word}" for word in parts[head + 1 :])
    forms = {" ".join(column[case] for column in table) + tail for case in range(CASES)}
    if tail and "–" in parts:
        last = cases(parts[-1])
        stem = " ".join([*parts[head + 1 : -1]])
        forms |= {
            " ".join(column[case] for column in table) + f" {stem} {last[case]}"
            for case in range(CASES)
        }
    return frozenset(forms)


def _before_head(word: str) -> tuple[str, ...]:
    """Return the cases of a word that leads to a noun: of «Синьцзян-Уйгурский» the last half's."""
    first, _, last = word.partition("-")
    if last.endswith("ский"):
        return tuple(f"{first}-{one}" for one in cases(last))
    return cases(word)


_ADJECTIVE = re.compile(r"(.+(?:ск|цк|льн|чн))(ая|ий|ой)$")
ADJECTIVE_ENDING = re.compile(r"(?:ая|ой|ую|ою|ий|ого|ому|им|ом|ие|их|ими|ое|ей)$")


def adjective_stem(name: str) -> str | None:
    """Return the stem of the adjective in «Омская область»: what shared lists are found by."""
    parts = name.lower().replace("ё", "е").split()
    if len(parts) < 2 or parts[-1] not in ("область", "край", "округ", "велаят", "республика"):
        return None
    match = _ADJECTIVE.match(parts[0])
    return match.group(1) if match else None
