"""The traits by which the words of a stretch are weighed together: is it a measure?

The rule: a stretch is told by its ends and what stands right beside them, by its verb and the
object of the verb, by who governs it (the nearest word that promises, says or signs: before it, or
behind it where verbs stand last), by all words in it, and by how its sentence and the one before
begin and end. A trait is a short string; what it weighs was learned.
"""

from __future__ import annotations

from coopplan.extract.learned.choosing import Candidate, Seen
from coopplan.extract.learned.grammar import Grammar
from coopplan.extract.learned.sense_traits import of_stretch
from coopplan.extract.learned.traits import plain
from coopplan.model.frozen import frozen

_MOST_VERBS = 4
_BESIDE = 60
"""How many words before and behind a stretch tell of it: a page may be one endless sentence."""
_PARTS = 5
"""In how many parts an article is cut to tell where a sentence stands."""


@frozen
class _Sentence:
    """A sentence: its words, their kinds and senses, its place, what the one before spoke of."""

    grammar: Grammar
    words: list[str]
    kinds: list[str]
    senses: list[str]
    whole: list[str]
    before: str

    def word(self, at: int, end: str) -> str:
        """Return a word, or ``end`` beyond the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else end

    def kind(self, at: int, end: str) -> str:
        """Return the kind of a word, or ``end`` beyond the sentence."""
        return self.kinds[at] if 0 <= at < len(self.kinds) else end

    def around(self, first: int, last: int) -> tuple[int, int]:
        """Return from where up to where the words beside a stretch are told."""
        return max(0, first - _BESIDE), min(len(self.words), last + 1 + _BESIDE)

    def beside(self, kinds: frozenset[str], first: int, last: int) -> str:
        """Return the nearest word of some kinds on the side of what governs, or a dash."""
        begin, end = self.around(first, last)
        verb_last = self.grammar.verb_last
        places = range(last + 1, end) if verb_last else range(first - 1, begin - 1, -1)
        found = (self.grammar.lead(self.words[at]) for at in places if self.kinds[at] in kinds)
        return next(found, "-")


def of_stretches(
    article: list[Seen], found: list[list[Candidate]], grammar: Grammar
) -> list[list[list[str]]]:
    """Return the traits of each candidate of each sentence, where ``found`` are the candidates."""
    return [
        [_of_stretch(one, each) for each in some]
        for one, some in zip(_sentences(article, grammar), found, strict=True)
    ]


def _sentences(article: list[Seen], grammar: Grammar) -> list[_Sentence]:
    result: list[_Sentence] = []
    for at, seen in enumerate(article):
        words, kinds = [one.word for one in seen.words], grammar.kinds(seen.words)
        last = result[-1] if result else None
        before = "|".join(sorted(grammar.of_last & {*last.kinds})) if last else "none"
        whole = [
            f"before:{before}",
            f"end before:{last.words[-1] if last else '^'}",
            f"sentence:{words[0]}",
            f"sentence kinds:{'|'.join(kinds[:2])}",
            f"part{_PARTS * at // len(article)}",
            *(f"has:{one}" for one in sorted(grammar.of_sentence & {*kinds})),
        ]
        told = grammar.senses(seen.words) if grammar.senses is not None else []
        result.append(_Sentence(grammar, words, kinds, told, whole, before))
    return result


def _of_stretch(one: _Sentence, each: Candidate) -> list[str]:
    first, last = each.first, each.last
    found = {
        f"rule{int(each.piece is not None)}",
        *one.whole,
        *_ends(one, first, last),
        *_beside(one, first, last),
        *_deed(one, first, last),
        *_within(one, first, last),
        *_of_senses(one, first, last),
    }
    return sorted(map(plain, found))


def _of_senses(one: _Sentence, first: int, last: int) -> set[str]:
    if not one.senses:
        return set()
    begin, end = one.around(first, last)
    return of_stretch(one.senses[begin:end], first - begin, last - begin)


def _ends(one: _Sentence, first: int, last: int) -> list[str]:
    second = one.words[first + 1] if first < last else ""
    return [
        f"first:{one.words[first]}",
        f"first kind:{one.kinds[first]}",
        f"two:{one.words[first]}|{second}",
        f"three kinds:{'|'.join(one.kinds[first : first + 3])}",
        f"last:{one.words[last]}",
        f"last kind:{one.kinds[last]}",
    ]


def _beside(one: _Sentence, first: int, last: int) -> list[str]:
    before, kind_before = one.word(first - 1, "^"), one.kind(first - 1, "^")
    behind = one.kind(last + 1, "$")
    return [
        f"left:{before}",
        f"left kind:{kind_before}",
        f"left two:{'|'.join(one.words[max(0, first - 2) : first])}",
        f"left three:{'|'.join(one.kinds[max(0, first - 3) : first])}",
        f"start kinds:{kind_before}|{one.kinds[first]}",
        f"start:{before}|{one.kinds[first]}",
        f"right:{one.word(last + 1, '$')}",
        f"right kind:{behind}",
        f"right two:{'|'.join(one.words[last + 1 : last + 3])}",
        f"end kinds:{one.kinds[last]}|{behind}|{one.kind(last + 2, '$')}",
        *(
            f"out:{one.words[at]}"
            for at in range(*one.around(first, last))
            if not first <= at <= last and one.kinds[at] not in one.grammar.says_nothing
        ),
    ]


def _deed(one: _Sentence, first: int, last: int) -> list[str]:
    """Return what the verb of a stretch, its object and what governs it tell."""
    order = [*range(first, last + 1)]
    if one.grammar.verb_last:
        order.reverse()
    place = next((far for far, at in enumerate(order) if one.kinds[at] in one.grammar.deeds), None)
    rest = order if place is None else order[place + 1 :]
    verb = "-" if place is None else one.grammar.verb(one.words[order[place]])
    form = "-" if place is None else one.kinds[order[place]]
    far = "-" if place is None else min(3, place)
    thing = _object(one, rest)
    noun = "-" if thing is None else one.grammar.stem(one.words[thing])
    noun_kind = "-" if thing is None else one.kinds[thing]
    lead, near = (
        one.beside(kinds, first, last) for kinds in (one.grammar.govern, one.grammar.predicates)
    )
    more = sum(each in one.grammar.more_verbs for each in (one.kinds[at] for at in rest))
    found = [
        f"verb:{verb}",
        f"form:{form}{far}",
        f"object:{noun}",
        f"object kind:{noun_kind}",
        f"deed:{verb}|{noun}",
        f"deed kind:{verb}|{noun_kind}",
        f"behind verb:{verb}|{one.kinds[rest[0]] if rest else '$'}",
        f"lead:{lead}",
        f"near:{near}",
        f"lead verb:{lead}|{verb}",
        f"lead form:{lead}|{form}",
        f"lead near:{lead}|{near}",
        f"more{min(_MOST_VERBS, more)}",
    ]
    return [*found, f"no lead|{one.before}"] if lead == "-" else found


def _object(one: _Sentence, places: list[int]) -> int | None:
    """Return where the noun stands that is what a verb is about, among places beside the verb."""
    found = None
    for at in places:
        if one.kinds[at] in one.grammar.things:
            found = at
            if one.grammar.first_thing:
                break
        elif one.kinds[at] in one.grammar.behind_object and found is not None:
            break
    return found


def _within(one: _Sentence, first: int, last: int) -> list[str]:
    words, kinds = one.words[first : last + 1], one.kinds[first : last + 1]
    return [
        *(f"in:{one.grammar.stem(word)}" for word in words),
        *(f"in kind:{each}" for each in kinds),
        "concrete" if one.grammar.concrete & {*kinds} else "vague",
        f"long{min(12, len(words) // 2)}",
        f"commas{min(3, words.count(','))}",
        f"ands{min(3, sum(word in one.grammar.join for word in words))}",
    ]
