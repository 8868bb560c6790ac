"""What a body said before, beside what it says now."""

from __future__ import annotations

from dataclasses import replace

from coopplan.cli.answered_before import Before, news
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText
from tests.store.sample import sample

OURS = frozenset({Lang.KK, Lang.EN})


def said() -> Statement:
    told = next(one for one in sample().statements if one.measure)
    return replace(told, text=LocalText(ru="Начали"), note=LocalText(ru="Документ: акт"))


def before(*told: Statement) -> Before:
    return Before(frozenset({"s1"}), None, frozenset(), {told[0].measure: told})


def test_a_translated_answer_sent_again_is_the_same_answer() -> None:
    """A translation of ours adds no words of the body's, neither to its text nor to its note."""
    text = LocalText(ru="Начали", kk="Бастадық", en="Begun", own=OURS)
    note = LocalText(ru="Документ: акт", kk="Құжат: акт", en="Document: act", own=OURS)
    told = before(replace(said(), text=text, note=note))
    assert news(said(), told, Lang.RU) is None


def test_other_words_than_those_that_were_translated_are_news() -> None:
    text = LocalText(ru="Начали", kk="Бастадық", own=frozenset({Lang.KK}))
    told = before(replace(said(), text=text))
    for words in ("Закончили", "Бастадық"):
        found = news(replace(said(), text=LocalText(ru=words)), told, Lang.RU)
        assert isinstance(found, Statement)
        assert found.supersedes == said().ref
