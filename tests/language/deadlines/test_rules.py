"""Every rule's examples read as the rule says; no rule is there that nothing uses."""

from __future__ import annotations

import pytest

from coopplan.language.deadlines import explain
from tests.language.deadlines.reading import LANGUAGES, labelled, rules, summary

EXAMPLES = [
    pytest.param(rule.name, lang, *example.split(" => "), id=f"{lang}-{rule.name}-{number}")
    for lang in LANGUAGES
    for rule in rules(lang)
    for number, example in enumerate(rule.examples)
]


@pytest.mark.parametrize(("rule", "lang", "phrase", "meaning"), EXAMPLES)
def test_an_example_reads_by_its_rule(rule: str, lang: str, phrase: str, meaning: str) -> None:
    read = explain(phrase, None)
    assert summary(read.deadline) == meaning
    assert rule in read.rules


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_rule_is_idle(lang: str) -> None:
    phrases = [example.split(" => ")[0] for rule in rules(lang) for example in rule.examples]
    phrases += [item.phrase for item in labelled() if item.lang == lang]
    used = {name for phrase in phrases for name in explain(phrase, lang).rules}
    assert {rule.name for rule in rules(lang)} - used == set()
