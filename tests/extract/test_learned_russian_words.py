"""Russian words by their kinds, and what stretches and lists of them make of these."""

from __future__ import annotations

import pytest

from coopplan.extract.learned.choosing import Candidate, Seen, candidates
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT
from coopplan.extract.learned.likely import Chances, likeliest
from coopplan.extract.learned.list_items import list_items
from coopplan.extract.learned.russian_words import RUSSIAN
from coopplan.extract.learned.stretch_traits import of_stretches
from coopplan.extract.learned.tokens import Token, tokens
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

TEXT = "Порты намерены вычистить канал, проводить регаты, семинары и ремонт буёв, добавил Лорн."


def _words(text: str) -> list[Token]:
    return tokens(Span(0, len(text), text), Lang.RU)


def _chances(words: list[Token], inside: float, begins: str = "") -> Chances:
    found = []
    for one in words:
        begin = 0.6 if one.written == begins else 0.0
        found.append({BEGIN: begin, INSIDE: inside, OUT: max(0.0, 1 - begin - inside)})
    return found


def _items(text: str, begins: str = "") -> set[str]:
    words = _words(text)
    told = list_items(words, _chances(words, 0.3, begins), RUSSIAN)
    return {text[words[first].start : words[last].end] for first, last in told}


def _traits(quote: str, text: str = TEXT) -> set[str]:
    words = _words(text)
    start, end = text.index(quote), text.index(quote) + len(quote)
    inside = [at for at, one in enumerate(words) if start <= one.start and one.end <= end]
    seen = Seen(words, _chances(words, 0.1), [])
    candidate = Candidate(start, end, inside[0], inside[-1], None, ())
    return set(of_stretches([seen], [[candidate]], RUSSIAN)[0][0])


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("намерены", "modal"), ("условились", "agree"), ("обсудили", "talk"), ("добавил", "say"),
        ("подписали", "sign"), ("расширять", "wish"), ("вычистят", "future"),
        ("вычистили", "past"), ("красили", "went on"), ("красят", "present"),
        ("покрасить", "infinitive"), ("покрашен", "passive"), ("ремонту", "deed"),
        ("строительством", "deed"), ("регатой", "noun"), ("выставку", "event"),
        ("сотрудничества", "vague"), ("меморандуме", "paper"), ("стороны", "body"),
        ("Лорн", "name"), ("40", "number"), ("марта", "month"), ("которую", "который"),
        ("широкий", "quality"), (";", ";"), ("%", "mark"), ("они", "pronoun"),
    ],
)  # fmt: skip
def test_a_word_is_of_a_kind_in_whatever_form(word: str, expected: str) -> None:
    assert RUSSIAN.kinds(_words(f"но {word}"))[1] == expected


def test_each_item_of_a_list_is_a_stretch() -> None:
    assert {"проводить регаты", "семинары", "ремонт буёв"} <= _items(TEXT)


@pytest.mark.parametrize("word", ["Лорн", "сотрудничество", "стороны", "широкие", "условились"])
def test_a_word_that_names_nothing_to_point_at_is_no_item_alone(word: str) -> None:
    told = _items(f"Это регаты, {word}, семинары")
    assert word not in told
    assert "семинары" in told


def test_what_leads_to_an_item_is_no_part_of_it() -> None:
    assert "красить мачты" in _items("Они чинят канал, а также будут красить мачты")


def test_what_likely_begins_may_end_before_each_of_the_next_divisions() -> None:
    told = _items(TEXT, begins="проводить")
    assert {"проводить регаты, семинары", "проводить регаты, семинары и ремонт буёв"} <= told


def test_items_are_candidates_of_russian_sentences() -> None:
    words = _words(TEXT)
    seen = Seen(words, _chances(words, 0.3), [])
    found = {TEXT[one.start : one.end] for one in candidates(seen, RUSSIAN)}
    assert "семинары" in found
    assert "семинары" not in {TEXT[one.start : one.end] for one in candidates(seen)}


def test_a_stretch_is_told_by_its_verb_the_first_thing_behind_it_and_who_governs_it() -> None:
    found = _traits("вычистить канал")
    assert {"verb:вычистить", "object:канал", "lead:намерить", "form:infinitive0"} <= found
    found = _traits("ремонт буёв")
    assert {"verb:ремонт", "object:буй", "near:проводить", "left:и", "ands0"} <= found
    assert "object:ремонт" in _traits("чинить ремонт канала", "Они будут чинить ремонт канала")
    assert "ands1" in _traits("семинары и ремонт буёв")


def test_no_stretch_ends_with_a_preposition() -> None:
    text = "вычистить канал на юге"
    words = _words(text)
    chances = [
        {BEGIN: begin, INSIDE: inside, OUT: 1 - begin - inside}
        for begin, inside in ((0.9, 0.0), (0.0, 0.9), (0.0, 0.9), (0.0, 0.05))
    ]

    def ends(no_end: frozenset[str]) -> set[str]:
        return {words[last].written for _, last in likeliest(words, chances, no_end, 3)}

    assert "на" in ends(frozenset())
    assert ends(RUSSIAN.no_end) == {"юге"}
