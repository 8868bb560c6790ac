"""What kind of word a Kazakh word is, by its ending and a few closed lists of stems.

The rule: words of one kind do the same in a sentence («келісті», «көзделген»: a promise stands
before), so what is learned of one of them holds of the others. A word of no list is told by its
ending: a verb by its tense, a verbal noun and a noun by case. What is past («салды») and what is an
object («жолды») may end alike: only the one stands before a mark or what carries on from it.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial

from coopplan.extract.kk.deeds import LETTERS
from coopplan.extract.learned.grammar import Grammar
from coopplan.extract.learned.senses import senses
from coopplan.extract.learned.tokens import Token
from coopplan.model.text import Lang

MODAL, BE, AGREE, TALK, SAY, SIGN, WORK = "modal", "be", "agree", "talk", "say", "sign", "work"
DEED, WISH, BECOME = "deed", "wish", "become"
FUTURE, PRESENT, WE, PASSIVE, PAST, WAS_DONE, GERUND, WHICH, HAVING = (
    "future", "present", "we", "passive", "past", "was done", "gerund", "which", "having",
)  # fmt: skip
VAGUE, PAPER, BODY, EVENT, NOUN = "vague", "paper", "body", "event", "noun"
NAME, NUMBER, MARK, MONTH = "name", "number", "mark", "month"
QUALITY, ADVERB, PRONOUN, ABOUT, POSTPOSITION = (
    "quality", "adverb", "pronoun", "about", "postposition",
)  # fmt: skip

_STEMS = {
    MODAL: "керек қажет тиіс мүмкін дайын дайынбыз әзір әзірміз міндетті",
    AGREE: "келіст келісіл келісіп уағдалас жоспарла көзде ниет шешім шешіл міндеттен қамты "
    "белгілен енгізілд тапсырды ұйғар мақсат күтіл уәде бекіт жоспарды",
    TALK: "ұсын талқыла қарастыр қарал қарады шақыр сұра мүддел қызығушыл мүмкінд келешег "
    "перспектив мәселе тақырып пысықта зерделе кеңесті кеңескен әңгіме бастама",
    SAY: "айтты айтыл айтып деді дейді деген атап хабарла мәлімде баянда тоқтал жеткізді түсіндір "
    "білдір сөзі",
    SIGN: "қол жасасты жасалды жасасып бекітті",
    WORK: "жатыр жатырмыз жатқан жатқанын отыр отырмыз отырған отырғанын жүр жүрміз жүрген тұр "
    "тұрмыз тұрған келеді бастады",
    BE: "бол еді екен табыл",
    VAGUE: "ынтымақтаст әріптест байланыс қатынас қарым сала бағыт тәжірибе мүмкіншіл күш-жігер "
    "ықпалдаст әлеует даму өзара достық",
    PAPER: "меморандум келісім шарт құжат хаттама бағдарлама жоспар карта декларация",
    BODY: "тарап ел өңір облыс аймақ қала аудан үкімет министр әкім компания университет серіктест "
    "ұйым кәсіпорын делегация басшы өкіл басқарма",
    EVENT: "көрме жәрмеңке концерт жарыс турнир семинар фестивал форум байқау олимпиада спектакл "
    "конференция тренинг жаттығу күндер гастрол сапар кездесу",
    PRONOUN: "ол олар бұл осы сол оны оған онда мұнда біз бізд өзі",
}
_KINDS = {stem: kind for kind, stems in reversed(_STEMS.items()) for stem in stems.split()}
_LONGEST = max(map(len, _KINDS))
_WHOLE = frozenset(
    "ол олар бұл осы сол оны оған онда мұнда біз өзі қол ел даму сала тиіс мүмкін дайын әзір "
    "кеңесті міндетті жатыр отыр жүр тұр".split()
)
"""Stems that are words of their own: longer words that begin so are others («елу», «салады»)."""
_OWN = frozenset(
    "және мен пен бен әрі да де та те немесе сондай-ақ ал деп үшін арқылы бірге қатар бар жоқ "
    "аясында шеңберінде бойынша".split()
)
"""Words that are each a kind of their own."""
_ABOUT = frozenset("туралы жөнінде жөніндегі хақында".split())
_AFTER = frozenset("кейін соң дейін бері ретінде сәйкес сай арасында кезінде барысында".split())
_MARKS = frozenset(',.;:()“”"«»–—-')
_STANDS = frozenset(("деп", "және", "әрі", "да", "де", "ал", "сондай-ақ"))
"""Words before which a predicate may stand."""

_CASES = (
    ("acc", r"[ыі]н|[ыі]?(?:н|д|т)[ыі]"),
    ("dat", r"[ғқгк][ае]|[ыі]?н[ае]"),
    ("loc", r"(?:[ыі]н)?[дт][ае]"),
    ("abl", r"(?:[ыі]н)?[дтн][ае]н"),
    ("gen", r"[дтн][ыі]ң"),
    ("ins", r"[мбп]ен"),
    ("own", r"с?[ыі]"),
)
_BECOMING = (
    r"дамыт|нығайт|кеңейт|арттыр|тереңдет|күшейт|жандандыр|жақсарт|ұлғайт|көбейт|қолда|жалғастыр|"
    r"ілгерілет|өркендет|көмектес|жәрдемдес"
)
_OF_VERBAL = (
    ("acc", r"[ыі]?н|д[ыі]"),
    ("dat", r"[ғг][ае]|[ыі]?н[ае]"),
    ("loc", r"(?:[ыі]?н)?д[ае]"),
    ("abl", r"(?:[ыі]?н[ае]|д[ае])н"),
    ("gen", r"[дн][ыі]ң"),
    ("ins", r"[ыі]?мен"),
    ("own", r"[ыі]"),
)
_VERBAL = re.compile(
    rf"[{LETTERS}-]+?[ую](?:"
    + "|".join(rf"(?P<{name}>{ending})" for name, ending in _OF_VERBAL)
    + ")?"
)
_VOICE = r"[ыі][лн]|(?<=[аеәиуя])л|(?<=л[ае])н|[дт][ыі]р[ыі]л"
_TENSES = (
    (FUTURE, r"[мбп](?:ақ|ек)(?:ш[ыі])?(?:[мбп][ыі]з)?"),
    (WE, r"[аей]м[ыі]з"),
    (PASSIVE, rf"(?:{_VOICE})[ае]д[ыі]"),
    (PRESENT, r"[аей]д[ыі]"),
    (WHICH, r"[аей]т[ыі]н(?:[ыі]|[ыі]н)?"),
    (WAS_DONE, rf"(?:{_VOICE})(?:д[ыі]|[ғг][ае]н)"),
    (HAVING, r"[ғгқк][ае]н(?:[ыі]н)?"),
    (GERUND, r"[ыі]п|(?<=[аеәиуюя])п"),
)
_BY_TENSE = tuple(
    (kind, re.compile(rf"[{LETTERS}-]{{2,}}?(?:{ending})")) for kind, ending in _TENSES
)
_PAST = re.compile(rf"[{LETTERS}-]{{2,}}?[дт][ыі](?:[қк]|м)?")
_PAST_OF_VOWEL = re.compile(rf"[{LETTERS}-]{{2,}}(?<![аәеөоүұуыі])[лд][ае]д[ыі]")
"""«Өңдеді» is past, for its stem ends in a vowel; its present is «өңдейді»."""
_NO_FUTURE = re.compile(rf"[{LETTERS}-]*(?:көмек|тамақ|еңбек|сабақ|аймақ|аумақ|дәрмек|тармақ|бек)")
_PLURAL = r"(?:[лдт][ае]р)?"
_BY_CASE = tuple(
    (name, re.compile(rf"[{LETTERS}-]{{2,}}?{_PLURAL}(?:{ending})")) for name, ending in _CASES
)
_QUALITY = re.compile(
    rf"[{LETTERS}-]{{2,}}?(?:л[ыі]|(?<![ае]р)[дт][ыі]|(?:[дт][ае]|жыл|күн)[ғг][ыі]|[лдт][ыі][қк]|с[ыі]з|дай|дей)"
)
_ADVERB = re.compile(rf"[{LETTERS}-]{{2,}}?(?:ша|ше|лай|лей)")
_STEM, _VERB = 6, 5


def kinds(words: list[Token]) -> list[str]:
    """Return the kind of each word or mark of a sentence."""
    found = []
    for at, one in enumerate(words):
        behind = words[at + 1] if at + 1 < len(words) else None
        ends = behind is None or behind.part == "MARK" or behind.word in _STANDS
        found.append(_kind(one, ends=ends))
    return found


def _kind(token: Token, *, ends: bool) -> str:
    word = token.word
    if token.part == "MARK":
        return word if word in _MARKS else MARK
    if token.part == "NUMB":
        return NUMBER
    if word == "<name>":
        return NAME
    if word == "<month>":
        return MONTH
    return _of_word(word, ends)


@lru_cache(maxsize=20000)
def _of_word(word: str, ends: bool) -> str:
    if word in _OWN:
        return word
    if word in _ABOUT:
        return ABOUT
    if word in _AFTER:
        return POSTPOSITION
    verbal = _VERBAL.fullmatch(word)
    listed = _listed(word)
    if listed is not None and not (verbal and listed in (AGREE, TALK, SAY, BE)):
        return listed
    if verbal:
        becomes = re.match(_BECOMING, word)
        return f"{WISH if becomes else DEED} {verbal.lastgroup or ''}"
    return _by_ending(word, ends)


def _listed(word: str) -> str | None:
    for length in range(min(len(word), _LONGEST), 1, -1):
        stem = word[:length]
        if stem in _KINDS and (stem not in _WHOLE or stem == word):
            return _KINDS[stem]
    return None


def _by_ending(word: str, ends: bool) -> str:
    if _PAST_OF_VOWEL.fullmatch(word):
        return PAST
    for kind, pattern in _BY_TENSE:
        if pattern.fullmatch(word) and not _NO_FUTURE.fullmatch(word):
            return BECOME if re.match(_BECOMING, word) else kind
    if ends and _PAST.fullmatch(word):
        return PAST
    if _QUALITY.fullmatch(word) and not ends:
        return QUALITY
    if _ADVERB.fullmatch(word):
        return ADVERB
    case = next((name for name, pattern in _BY_CASE if pattern.fullmatch(word)), "")
    return f"{NOUN} {case}"


_ENDINGS = re.compile(
    r"(?:[ую](?:[ыі]?(?:н|н[ыі]|н[ае]|нд[ае])?|д[ыі]|[ғг][ае]|д[ыі]ң|д[ае]н|мен|д[ае])?|"
    r"[аей]д[ыі]|[аей]м[ыі]з|[мбп](?:ақ|ек)(?:ш[ыі])?|[аей]т[ыі]н(?:[ыі]н?)?|[ғгқк][ае]н(?:[ыі]н)?|"
    r"[дт][ыі]|[ыі]?п)$"
)


def _stem(word: str) -> str:
    return word[:_STEM]


def _verb(word: str) -> str:
    return _ENDINGS.sub("", word)[:_VERB] or word


_ALL_CASES = ("", *(name for name, _ in _CASES))
_DEEDS = frozenset(f"{kind} {case}" for kind in (DEED, WISH) for case in _ALL_CASES)
_NOUNS = frozenset(f"{NOUN} {case}" for case in _ALL_CASES)
_GOVERN = frozenset((MODAL, SIGN, SAY, AGREE, TALK))
_FORMS = frozenset((FUTURE, PRESENT, WE, PASSIVE, PAST, WAS_DONE, GERUND, WHICH, HAVING))

KAZAKH = Grammar(
    kinds=kinds,
    senses=partial(senses, lang=Lang.KK),
    verb=_verb,
    stem=_stem,
    lead=_stem,
    verb_last=True,
    govern=_GOVERN | {ABOUT},
    predicates=_GOVERN | _FORMS | _DEEDS | {BE, BECOME, WORK, ABOUT},
    more_verbs=_FORMS | _DEEDS | {BECOME, AGREE, MODAL},
    deeds=_FORMS | _DEEDS | {BECOME},
    things=_NOUNS | {EVENT, VAGUE, PAPER, BODY, NAME},
    first_thing=True,
    behind_object=frozenset(),
    of_sentence=frozenset((SAY, AGREE, TALK, SIGN, PAPER, PRONOUN, VAGUE, FUTURE, WE, MODAL)),
    of_last=frozenset((SAY, AGREE, TALK, SIGN, PAPER)),
    concrete=_NOUNS | {EVENT, NUMBER},
    says_nothing=_NOUNS | {NUMBER, NAME},
    join=frozenset(("және", "мен", "пен", "бен", "әрі")),
    divide=frozenset(("және", "әрі", "немесе", "ал", "сондай-ақ", AGREE, TALK, ABOUT, MODAL)),
    leads=frozenset(("сондай-ақ", "сонымен", "қатар", "бірге", "да", "де", "әрі", "ал", "және")),
    no_division=frozenset("-’'\"“”«»()"),
    no_item=_NOUNS | _FORMS
    | {
        NAME, NUMBER, BODY, PRONOUN, ADVERB, MONTH, VAGUE, QUALITY, POSTPOSITION, SIGN,
        MODAL, BE, AGREE, TALK, SAY, PAPER, WORK, BECOME, ABOUT, *_OWN,
    },
    no_end=frozenset(("және", "мен", "пен", "бен", ",", "үшін", "туралы", "жөнінде", "бойынша")),
    least=2,
)  # fmt: skip
"""What a Kazakh word does beside others."""
