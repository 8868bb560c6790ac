"""In which language a text is written; another than ours is refused, never guessed at.

The measure is the share of words so common that no page lacks them; letters settle the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from coopplan.errors import NoArticleText, UnsupportedLanguage
from coopplan.model.text import Lang

_COMMON: dict[str, frozenset[str]] = {
    "ru": frozenset(
        "и в на с по что не о об для из от до за к также как этом области между году был быть "
        "его их это все годы при рамках со во под".split()
    ),
    "kk": frozenset(
        "және мен пен бен туралы үшін бойынша арасында облысы облысының жылы жылға жылғы бұл осы "
        "бір екі деп деді болды бар да де ол қол арналған сондай-ақ аясында әкімі қаласында "
        "қазақстан қазір тараптар құжат барысында".split()
    ),
    "en": frozenset(
        "the of and in to a for on with by is was were are has have that at from between as an "
        "will its be said this".split()
    ),
    "uk": frozenset(
        "і в на з що не про для та від до за також як між році був його їх це у під й або".split()
    ),
    "be": frozenset(
        "і ў на з што не аб для ад да за таксама як паміж годзе быў яго іх гэта".split()
    ),
    "ky": frozenset(
        "жана менен үчүн боюнча бул эки бир деп болгон бар да ал кол тууралуу ортосунда жылы "
        "кыргыз облустун коюлду ишке".split()
    ),
    "uz": frozenset(
        "ва билан учун бўйича бу икки бир деб эди бор ҳам у тўғрисида ўртасида йил вилояти va "
        "bilan uchun bo‘yicha bo'yicha bu ikki bir deb bor ham haqida o‘rtasida o'rtasida yil "
        "viloyati hokimi".split()
    ),
    "tt": frozenset("һәм белән өчен буенча бу ике бер дип бар да ул турында арасында ел".split()),
    "ba": frozenset(
        "һәм менән өсөн буйынса был ике бер тип бар ҙа ул тураһында араһында йыл".split()
    ),
    "ug": frozenset(
        "билән вә һәм үчүн бойичә бу икки бир дәп бар у тоғрилиқ тоғрисида арисида жили вилайити "
        "вилайәтлик".split()
    ),
    "kaa": frozenset(
        "ҳәм менен ушын бойынша бул еки бир деп болды бар ол ҳаққында арасында жылы ўәлаяты".split()
    ),
    "sah": frozenset("уонна бу биир икки буолан диэн туһунан сыллаахха өрөспүүбүлүкэ".split()),
    "mn": frozenset(
        "ба болон нь энэ хоёр нэг гэж байна юм тухай хооронд оны аймаг аймгийн гарын үсэг зурлаа "
        "зурав талууд".split()
    ),
    "bg": frozenset(
        "и в на с по че не за от до се са ще е да област между година този тази бъде са със при "
        "подписаха като".split()
    ),
    "mk": frozenset("и во на со по дека не за од до се ќе е да меѓу година ова при како".split()),
    "tg": frozenset("ва бо барои дар аз ин ду як ки буд ҳам байни соли вилояти".split()),
    "kk-Latn": frozenset(
        "jáne men týraly úshin boıynsha arasynda oblysy jyly bul dep bolyp".split()
    ),
    "de": frozenset("der die und das in den von zu mit für auf ist wurde des dem eine".split()),
    "tr": frozenset("ve ile için bu bir iki olarak arasında yıl da de daha olan".split()),
    "az": frozenset("və ilə üçün bu bir iki olan arasında il da də haqqında".split()),
    "fr": frozenset("le la les et des de du en un une pour dans par sur est".split()),
    "es": frozenset("el la los y de del en un una para por con que se".split()),
}
_WORD = re.compile(r"[^\W\d_]+(?:[-‘'’][^\W\d_]+)*")
_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_FOREIGN = re.compile("[ўҳҙҫҡҗїєґђљњџјҷӣӯӑӗӳăĕ]", re.IGNORECASE)
_ENOUGH = 12
"""Words from which on the share of common ones tells a language."""
_LEAST_ENGLISH = 0.15
"""Of the words of an English text no fewer are common; single ones («a», «be») others have too."""
_WITHOUT_Y = ("bg", "mk", "uk")
"""Languages that share short words with Russian and never write «ы» or «э»."""
_NOT_SOUTHERN = 0.02
"""Share of words with those letters from which on a text is in none of them."""
_SAMPLE = 20_000


def detect(text: str) -> Lang:
    """Return the language of a text.

    Raises ``NoArticleText`` where there are no words, ``UnsupportedLanguage`` for any language
    other than Russian, Kazakh (Cyrillic) and English.
    """
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if not words:
        raise NoArticleText(path=None)
    if sum(not word[0].isascii() and not "Ѐ" <= word[0] <= "ӿ" for word in words) > len(words) / 2:
        raise UnsupportedLanguage(found="und", supported=("ru", "kk", "en"))
    hits = {lang: sum(word in common for word in words) for lang, common in _COMMON.items()}
    if sum("ы" in word or "э" in word for word in words) > len(words) * _NOT_SOUTHERN:
        hits |= dict.fromkeys(_WITHOUT_Y, 0)
    best = max(hits, key=lambda lang: hits[lang])
    kazakh = sum(_KAZAKH.search(word) is not None for word in words)
    foreign = sum(_FOREIGN.search(word) is not None for word in words)
    if best in ("ru", "kk") and foreign > len(words) * 0.08:
        best = max(set(hits) - {"ru", "kk"}, key=lambda lang: hits[lang])
        best = best if hits[best] else "und"
    elif best == "ru" and kazakh > len(words) * 0.25:
        best = "kk"
    if best == "en" and not _is_english(words, hits[best]):
        best = "und"
    if best != "und" and hits[best] == 0:
        best = _by_letters(words, kazakh)
    if best not in ("ru", "kk", "en"):
        raise UnsupportedLanguage(found=best, supported=("ru", "kk", "en"))
    return Lang(best)


def common_words(lang: Lang, words: Iterable[str]) -> int:
    """Count the words that no page of a language lacks."""
    return sum(word.lower() in _COMMON[lang] for word in words)


def _is_english(words: list[str], common: int) -> bool:
    """Tell English from another language in Latin letters that shares a few of its short words."""
    accented = sum(any("À" <= letter <= "ɏ" for letter in word) for word in words)
    if accented > len(words) * 0.2:
        return False
    return len(words) < _ENOUGH or common >= len(words) * _LEAST_ENGLISH


def _by_letters(words: list[str], kazakh: int) -> str:
    """Tell a scrap too short for common words by its letters alone; Latin letters tell nothing."""
    cyrillic = sum("Ѐ" <= word[0] <= "ӿ" for word in words)
    if cyrillic * 2 < len(words):
        return "und"
    return "kk" if kazakh * 4 > len(words) else "ru"
