"""A measure's quote without who said it: «… in 2028,” said Ann Cruz», «…», — сказал Лопатин».

The rule: a quote ends where the speech that it is of ends, begins behind «said that», and has no
quotation mark whose other one stands outside of it.
"""

from __future__ import annotations

import re

from coopplan.model.text import Lang

_SAYS_EN = (
    r"(?:said|says|added|adds|noted|notes|told|stressed|explained|stated|declared|remarked|commented|"
    r"emphasi[sz]ed|concluded|continued|recalled|promised|announced|wrote|writes)"
)
_SAYS_RU = (
    r"(?:сказал|отмети?[лч]|отмеча|заяви?л|заявля|сообщи|сообща|добави|подчеркну|подч[её]ркива|поясни|"
    r"рассказ|уточни|счита|говор|объясн|поведал|напомни|заверил|указал|процитир|приводит|цитиру|пиш)[а-яё]*"
)
_SAYS_KK = (
    r"(?:де(?:ді|йді|ген|п)|айтты|хабарлады|мәлімдеді|түсіндірді|толықтырды|баяндады)"
    r"(?![а-яәғқңөұүһі])"
)
_NAME = r"(?:[A-Z][\w.’'-]*|of|the|for|and|de|van|bin)"
_SPEAKER = {
    Lang.EN: re.compile(
        rf"[,.!?]?[\"”»][\s,–—-]*(?:[\w.’'-]+\s+){{0,6}}?{_SAYS_EN}\b|"
        rf",\s+(?:{_SAYS_EN}(?:\s+{_NAME})+|(?:he|she|they|the(?:\s+[\w-]+){{1,3}}|{_NAME}(?:\s+{_NAME}){{0,3}})\s+{_SAYS_EN})\s*$"
    ),
    Lang.RU: re.compile(
        rf"[,.!?]?(?:[\"”»]\s*,?|,)\s*[–—-]\s*(?:[а-яё-]+\s+){{0,2}}?{_SAYS_RU}(?!\w)",
        re.IGNORECASE,
    ),
    Lang.KK: re.compile(rf"[,.!?]?(?:[\"”»]\s*,?|,)\s*[–—-]\s*{_SAYS_KK}", re.IGNORECASE),
}
"""Who said it, behind a speech: its mark or a dash, and a word of saying."""
_LEAD = {
    Lang.EN: re.compile(r"(?:saying|said|adding|added|noting|noted|stating|stated)\s+that\s+"),
    Lang.RU: re.compile(
        r"(?:заявил|сообщил|добавил|отметил|подчеркнул|уточнил|пояснил|заверил)(?:а|и|о)?в?,\s+что\s+"
    ),
}
_PAIRS = (("«", "»"), ("“", "”"))
_LEAST = 2
"""Words of a speech at least that stand before its speaker."""


def unspoken(text: str, begin: int, stop: int, lang: Lang) -> tuple[int, int]:
    """Return where a quote begins and ends without its speaker and without a lone mark."""
    lead = _LEAD[lang].match(text, begin, stop) if lang in _LEAD else None
    begin = lead.end() if lead else begin
    said = _SPEAKER[lang].search(text[begin:stop])
    if said is not None and len(text[begin : begin + said.start()].split()) >= _LEAST:
        stop = begin + said.start()
    return _paired(text, begin, stop)


def _paired(text: str, begin: int, stop: int) -> tuple[int, int]:
    """Return a stretch without a mark at its ends that has no other one within it."""
    while begin < stop and (lone := _lone(text[begin:stop])) is not None:
        if lone == 0:
            begin += 1
        elif not text[begin + lone + 1 : stop].strip(" ,.!?"):
            stop = begin + lone
        else:
            break
    return begin, stop


def _lone(quote: str) -> int | None:
    """Return where the first or last mark of a quote stands, where it has no other one."""
    if quote.count('"') % 2:
        return 0 if quote[0] == '"' else quote.rfind('"')
    for left, right in _PAIRS:
        if quote.count(left) > quote.count(right) and quote[0] == left:
            return 0
        if quote.count(right) > quote.count(left):
            return quote.rfind(right)
    return None
