"""What kind of word a Russian word is, by its grammar and a few closed lists of dictionary forms.

The rule: words of one kind do the same in a sentence («намерены», «договорились»: a promise
follows), so what is learned of one of them holds of the others. A word of no list is told by its
part of speech, a verb by its form, a noun by whether it names a deed, an event or nothing to point
at.
"""

from __future__ import annotations

from functools import lru_cache, partial

from coopplan.extract.learned.grammar import Grammar
from coopplan.extract.learned.senses import senses
from coopplan.extract.learned.tokens import NAMES, Token
from coopplan.extract.ru.deeds import SPEECH
from coopplan.extract.ru.objects import WEAK
from coopplan.extract.ru.things import ABSTRACT, EVENT_AHEAD, STRONG
from coopplan.model.text import Lang

MODAL, BE, AGREE, TALK, SAY, SIGN, WISH = "modal", "be", "agree", "talk", "say", "sign", "wish"
INFINITIVE, FUTURE, PAST, WENT_ON, PRESENT, PASSIVE, DONE, GERUND = (
    "infinitive", "future", "past", "went on", "present", "passive", "done", "gerund",
)  # fmt: skip
DEED, EVENT, VAGUE, PAPER, BODY, NOUN = "deed", "event", "vague", "paper", "body", "noun"
NAME, NUMBER, MARK, MONTH = "name", "number", "mark", "month"
QUALITY, ADVERB, PRONOUN, PREPOSITION, OTHER = (
    "quality", "adverb", "pronoun", "preposition", "other",
)  # fmt: skip

_LISTS = {
    MODAL: "мочь смочь должный нужно надо можно следует предстоять намеренный намерить готовый "
    "обязаться обязать обязываться собираться собраться планировать запланировать планироваться "
    "хотеть рассчитывать стремиться намереваться пообещать обещать начать продолжить продолжать",
    BE: "быть стать становиться являться",
    AGREE: "договориться условиться решить предусматривать предусмотреть предусматриваться "
    "предполагать предполагаться включать включить охватывать содержать ожидаться подразумевать "
    "направить направленный закрепить определить согласовать договорённость договоренность "
    "намерение решение обязательство наметить намечать намечаться входить войти",
    TALK: "обсудить обсуждать обсуждаться рассмотреть рассматривать рассматриваться изучить "
    "изучать изучаться проработать прорабатывать прорабатываться предложить предлагать "
    "предлагаться заинтересованный заинтересовать речь предложение возможность вопрос перспектива "
    "тема обсуждение касаться затронуть попросить призвать",
    SAY: " ".join(SPEECH) + " говорить отмечать подчёркивать подчеркивать добавлять заявлять "
    "сообщать рассказывать напоминать пояснять слово считать надеяться",
    SIGN: "подписать подписывать подписание заключить заключать заключение скрепить парафировать "
    "подпись подписанный",
    VAGUE: "сотрудничество взаимодействие отношение связь контакт диалог партнёрство партнерство "
    "кооперация интеграция дружба сфера область направление отрасль потенциал условие развитие "
    "укрепление расширение углубление опыт интерес деятельность работа",
    PAPER: "соглашение меморандум договор протокол документ программа план карта декларация "
    "контракт письмо",
    BODY: "сторона страна регион город область республика край район правительство министерство "
    "университет вуз компания предприятие администрация партнёр партнер делегация ведомство "
    "губернатор министр глава представитель",
}  # fmt: skip
_KINDS = {word: kind for kind, words in reversed(_LISTS.items()) for word in words.split()}
_OWN = frozenset("и или но а также что чтобы который включая при для если когда где как не".split())
"""Words that are each a kind of their own."""
_MARKS = frozenset(',.;:()“”"«»–—-')
_BY_PART = {
    "INFN": INFINITIVE, "PRTS": PASSIVE, "PRTF": DONE, "GRND": GERUND, "ADJF": QUALITY,
    "ADJS": QUALITY, "COMP": QUALITY, "ADVB": ADVERB, "PRED": MODAL, "NPRO": PRONOUN,
    "PREP": PREPOSITION, "NUMR": NUMBER, "NUMB": NUMBER,
}  # fmt: skip


def kinds(words: list[Token]) -> list[str]:
    """Return the kind of each word or mark of a sentence."""
    return [_kind(one) for one in words]


def _kind(token: Token) -> str:
    word = token.word
    if token.part == "MARK":
        return word if word in _MARKS else MARK
    if word in NAMES:
        return NAME
    if word == "<month>":
        return MONTH
    if word in _OWN:
        return word
    listed = _KINDS.get(word)
    if listed is not None:
        return listed
    if token.part in ("VERB", "INFN", "GRND") and word in WEAK:
        return WISH
    if token.part == "VERB":
        return _of_verb(token.form)
    if token.part == "NOUN":
        return _of_noun(word)
    return _BY_PART.get(token.part, OTHER)


def _of_verb(form: str) -> str:
    if "futr" in form:
        return FUTURE
    if "past" in form:
        return PAST if "perf" in form else WENT_ON
    return PRESENT


@lru_cache(maxsize=20000)
def _of_noun(word: str) -> str:
    if EVENT_AHEAD.match(word):
        return EVENT
    if STRONG.match(f"{word} "):
        return DEED
    return VAGUE if ABSTRACT.match(word) else NOUN


_GOVERN = frozenset((MODAL, SIGN, SAY, AGREE, TALK))
_FORMS = frozenset((INFINITIVE, FUTURE, PAST, WENT_ON, PRESENT, PASSIVE, WISH))

RUSSIAN = Grammar(
    kinds=kinds,
    senses=partial(senses, lang=Lang.RU),
    verb=str,
    stem=str,
    lead=str,
    verb_last=False,
    govern=_GOVERN,
    predicates=_GOVERN | _FORMS | {BE, DEED},
    more_verbs=_FORMS | {AGREE, MODAL, DEED},
    deeds=_FORMS | {DEED, AGREE, TALK, SIGN, SAY},
    things=frozenset((NOUN, EVENT, DEED, VAGUE, PAPER, BODY, NAME)),
    first_thing=True,
    behind_object=frozenset((PREPOSITION, "и", ",", "что", "чтобы", "который", "для", "при")),
    of_sentence=frozenset((SAY, AGREE, TALK, SIGN, PAPER, PRONOUN, VAGUE, FUTURE, PAST, MODAL)),
    of_last=frozenset((SAY, AGREE, TALK, SIGN, PAPER)),
    concrete=frozenset((NOUN, EVENT, DEED, NUMBER)),
    says_nothing=frozenset((NOUN, NUMBER, NAME)),
    join=frozenset(("и",)),
    divide=frozenset(("и", "или", "либо", "но", "а", "который", "чтобы")),
    leads=frozenset(("также", "ещё", "еще", "затем", "потом", "тоже", "быть")),
    no_division=frozenset("-’'\"“”«»()"),
    no_item=frozenset(
        (
            NAME, NUMBER, BODY, PRONOUN, ADVERB, MONTH, VAGUE, QUALITY, PREPOSITION, OTHER, SIGN,
            MODAL, BE, AGREE, TALK, SAY, WISH, PAPER, DONE, GERUND, *_OWN,
        )
    ),
    no_end=frozenset(("и", "или", ",", "в", "на", "с", "по", "для", "не", "о", "к", "из")),
    least=3,
)  # fmt: skip
"""What a Russian word does beside others, each by its dictionary form."""
