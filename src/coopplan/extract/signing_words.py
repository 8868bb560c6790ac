"""Which words tell that a document was signed, is to be signed, or was signed long before."""

from __future__ import annotations

import re

from coopplan.extract.kk import signing_words as words_kk
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_SIGNED = {
    Lang.RU: re.compile(
        r"\bподпис(?:ал|ала|ало|али|ан|ана|ано|аны|ывают|ывает|ывал(?:ся|ась|ось|ись|и|а)?)\b"
        r"|\bподписавш(?:ие|ими|ий)\s+(?!\w+\s+(?:стран|государств|сторон))"
        r"|\bподписанн(?!ое\s+[а-яё]+(?:[еиюуая]т|ст)\b)\w+\b|\bсвязал[аи]?\s+себя\b"
        r"|\bподпис\w+\s+(?:\S+\s+){0,3}?принадлеж\w+"
        r"|\bподписани[ея]\b|\bподписанием\b|(?<![–—-]\s)\bзаключ(?:ил|или|ила|ило|ён|ен|ена|ено|"
        r"ены|ают|ает|али|ал|ала)\b"
        r"|\b(?:за)?визировал\w*|\bзавизирован[аоы]?\b|\bпарафирова\w+"
        r"|\bскреп(?:ил|или|ила|лен\w*|лён\w*)\b|\b(?:рас|под)писал(?:ся|ась|ись)\b"
        r"|\b(?:подпис|автограф|росчерк)\w*\b[^.]{0,160}?\b(?:пр?о)?став(?:ил|лен)\w*"
        r"|\b(?:пр?о)?став(?:ил|лен)\w*[^.]{0,40}\b(?:подпис|автограф|росчерк)\w*"
        r"|\bпод\s+(?:[а-яё]+\s+){1,3}(?:[—–-]\s*)?подпис[ьи]\b|^\W*подпис[ьи]\s*(?:под\s+[а-яё]+\s*)?[—–:-]"
        r"|\bоставил\w*[^.]{0,30}(?:подпис|автограф)\w*"
        r"|\b(?:подпис|автограф)\w*[^.]{0,30}\bоставил\w*|\bутвердил\w*|\bутвержд(?:ён|ен|ена|"
        r"ено)\b"
        r"|\bзаверил[аи]?\s+(?:[а-яё]+\s+)?подпис\w+|\bсто(?:ят|ит)\s+(?:\w+\s+)?(?:подпис|автограф)\w*|\b(?:подпис|"
        r"автограф)\w*\s+(?:[^.;]{0,160}?\s)?сто(?:ят|ит)\b|\bподписей\s+\w+\s*[–—:]"
        r"|\bподписант(?:ами|ом|ы|ов(?=\s+(?:\w+\s+)?(?:двое|трое|четверо|пятеро)))\b"
        r"|\b(?:итог|результат)\w*\b[^.;]{0,40}?(?:\s[—–-]\s|\bстал[аои]?\s)"
        r"(?:(?!(?:намеч|обсужд|разраб|подготов|предлож|план)\w*)\S+\s){0,3}?"
        r"(?=(?:соглашени|меморандум|план(?!ы|ов|ир)|протокол|договор(?![её]нн)|дорожн)\w*)"
        r"|\bприняли\s+(?:\w+\s+){0,2}?(?=план\b|дорожную|декларацию|коммюнике|меморандум|"
        r"программу\s+(?:\w+\s+)?(?:сотрудничеств|взаимодейств|побратим))"
        r"|\b(?:документ|соглашение|меморандум|план|программу|протокол|договор|декларацию|"
        r"дорожную\s+карту|его|е[её])\s+приняли\b(?!\s+(?:за|к|на|во|в\s+(?:эксплуатацию|работу))\b)"
        r"|\bпоявил(?:ся|ась|ись)\s+(?:\S+\s){0,2}?(?:подпис|автограф)\w+"
        r"|\bпоявил(?:ся|ось|ась|ись)\s+(?:\S+\s){0,2}?"
        r"(?=(?:соглашени|меморандум|план|протокол|договор(?![её]нн)|дорожн)\w*)"
        r"|\b(?:закрепил\w*|оформил\w*|оформлен[аоы]?|зафиксировал\w*)\s(?=[^.;]{0,60}"
        r"\b(?:соглашени|меморандум|план|протокол|договор(?![её]нн)|дорожн)\w*)"
        r"|\bобзав[её]л(?:ся|ась|ось|ись)\b|\bза\s+подпис(?:ью|ями)\b|\bрядом\s+с\s+подпис(?:ью|ями)\b"
        r"|\b(?:состоял(?:ось|ся|ась)|завершил\w*|увенчал\w*|ознаменовал\w*)\s+(?:\w+\s+){0,2}?заключени\w+"
        r"|^\W*подписав(?=\s)|^\W*заключив(?=\s+(?:\S+\s+){0,3}?(?:соглашени|меморандум|договор|документ))"
        r"|^\W*поставив\s+(?:\w+\s+)?(?:подпис|автограф)\w*|\bприлож(?:ил|или)\s+рук[уи]\b"
        r"|\bпри\s+подписании\b[^.;]{0,80}?\bпредставля(?:л|ла|ли)\b"
        r"|\bпредставля(?:л|ла|ли)\b[^.;]{0,40}?\bпри\s+подписании\b"
        r"|\bдостигли\s+соглашени\w+|\bобменялись\s+(?:\S+\s+){0,4}(?:подписан|соглашени|"
        r"меморандум|документ)\w+",
        re.IGNORECASE,
    ),
    Lang.KK: words_kk.SIGNED,
    Lang.EN: re.compile(
        r"\b(?:(?<!freshly )(?<!newly )(?<!the )signed|inked|sign|ink|signs|inks|"
        r"concluded|signing (?:took place|ceremony)|"
        r"(?<=\bthe )signing of (?=[^.;]{0,400}\b(?:took place|(?:was|were) held)\b)|"
        r"(?<=, )signing (?=(?:an?|the|two|several) (?:[\w’'-]+ ){0,5}(?:agreement|memorand\w+|mou|"
        r"pact|protocol|declaration|letters? of intent|documents?)\b)|"
        r"joined (?:[\w’',-]+ ){1,9}?in signing|led the (?:formal )?signing(?! ceremony)|"
        r"joined by [^.;]{3,90}? in signing|"
        r"with (?=(?-i:[A-Z]))[^.;]{5,120}? (?:signing|inking) (?=(?:the|an?|it)\b)|"
        r"(?:met|gathered|convened|joined|came|travell?ed|flew)(?: [\w’',.-]+){0,14}? to "
        r"(?:sign|ink)|"
        r"(?<!for the )(?<!before the )"
        r"(?<!until the )(?<!attend the )(?<!to )"
        r"signing of(?= an? )|"
        r"(?:(?<=the )|(?<=the formal )|(?<=the official )|(?<=the joint )|(?<=the ceremonial ))"
        r"signing of(?=[^.]{0,80} by (?:(?:the|both|their) |(?-i:[A-Z])))|"
        r"hono[u]?r of signing|"
        r"(?<!are the )(?<!behind the )(?<!beside the )sign(?:atories|ers) "
        r"(?=[^.]{0,60}\b(?:were|are|include))|"
        r"(?<![\s\S])signatories(?=\s*:)|"
        r"represented (?:at|in|during) (?:the )?signing|"
        r"put(?:s|ting)? (?:their )?pens? to (?:paper\b|(?=(?:the|an?|their)\b))|"
        r"initiall?ed|countersigned|sh(?:ook|aken) hands on|"
        r"(?:were|was|are|is) (?:the|its) signator(?:ies|y)|"
        r"(?:were|was) also (?:an? )?signator(?:ies|y)(?! (?:to|of)\b)|"
        r"(?:carries|carried|bears|bore) the (?:names?|signatures?) of|renewed (?=it\b)|"
        r"(?:was|were|been) (?:renewed|formali[sz]ed|finali[sz]ed|endorsed)|"
        r"set (?:his|her|their) hands?|(?:put|putting) (?:his|her|their|our) (?:names?|signatures?|"
        r"hands?|pens?) (?:(?:today|yesterday|together|jointly|on \w+day|this \w+) )?"
        r"(?:to|under|on)|"
        r"(?:affixed|appended|attached|added) (?:their|his|her) (?=names?|signatures?|hands?)|"
        r"penned|"
        r"renewed (?=(?:the|their|an?) [^.]{0,40}(?:agreement|memorandum|mou|pact|protocol)\b)|"
        r"formali[sz]ed (?=(?:the|an?|their) [^.]{0,40}(?:agreement|memorandum|mou|pact))|"
        r"(?:formali[sz]ed|established|formed) (?=(?:the|an?|their) (?:\w+ )?"
        r"(?:sister|twin|partner|friendship)[ -])|"
        r"reached (?=(?:an?|the) (?:\w+ ){0,2}(?:agreement|document|deal|accord|pact)\b)|"
        r"signing (?=(?:on behalf|for)\b|"
        r"(?:the|an?) (?:\w+ )?(?:agreement|memorandum|mou|protocol|document|declaration|pact|plan|"
        r"roadmap|statement|letter|treaty)\b[^.]{0,40}\bwere\b)|"
        r"(?<=[a-z] )signing (?=(?:the|an?) (?:agreement|memorandum|mou|protocol|document)\b"
        r"[^.]{0,80}\b(?:as|while|with|on behalf)\b)|"
        r"(?<=\bafter )signing (?=(?:the|an?|their) (?:\w+ ){0,3}(?:agreement|memorandum|mou|pact|"
        r"protocol|document|plan|roadmap)\b)|approved by (?=(?-i:[A-Z]))|"
        r"(?<=\bby )signing (?=(?:the|an?) (?:\w+ ){0,2}"
        r"(?:agreement|memorandum|mou|protocol|document|statement|declaration|pact|plan|roadmap)\b)|"
        r"approved (?=(?:the|an?) (?:joint )?(?:action plan|plan|roadmap|programme)\b)|"
        r"(?:(?<=two )|(?<=them )|(?<=both )|(?<=pair )|(?<=opportunity of )|(?<=occasion of ))"
        r"signing (?=(?:there |jointly |together )?(?:the|an?) )|"
        r"(?:(?<=governors )|(?<=mayors )|(?<=ministers )|(?<=presidents )|(?<=premiers )|"
        r"(?<=leaders )|(?<=heads )|(?<=chairs )|(?<=chairmen )|(?<=rectors )|(?<=chancellors )|"
        r"(?<=sides )|(?<=parties ))signing (?=(?:the|an?) )|(?<=was )put to paper|"
        r"endorsed (?=the (?:agreement|memorandum|mou|document))|"
        r"exchanged (?=(?:copies of )?the (?:signed )?(?:documents?|memorand\w+|agreements?|"
        r"mous?)\b)|"
        r"(?:was|were) exchanged (?=(?:[^.;]{0,60} )?(?:by|between)\b)|"
        r"pens? (?:was|were) put to paper|"
        r"did so (?=(?:for|on behalf of) (?!the (?:first|second|last|sake|benefit)\b))|"
        r"(?<![\s\S])signing (?=(?!as\b)[^.;]{0,90}\b(?:was|were)\b)|"
        r"entered? into|put their signatures|sealed|were signed|signatures?|adopted)\b",
        re.IGNORECASE,
    ),
}
_FUTURE = {
    Lang.RU: re.compile(
        r"\bподпиш(?:ет|ут|ем)\b|\bзаключ(?:ит|ат|им)\b|\bбуд(?:ет|ут)\s+(?:подписан\w*|"
        r"заключен\w*)"
        r"|\b(?:планир\w+|намерен\w*|готов\w+|договорил\w+|предстоит|собира\w+|ожида\w+|"
        r"запланир\w+|предлож\w+)\b[^.]{0,80}\b(?:подпис(?:ать|ани[еяию])|заключить|"
        r"заключение|подготовк\w+\s+(?:\w+\s+){0,3}(?:соглаш|мемор|докум|план|прогр|догов|дорож))"
        r"|\bподписани\w+[^.]{0,120}\b(?:будет|позволит|станет|в ближайш\w+|"
        r"запланирован\w*|намечен\w*|ожидается|состоится|перенес\w+|отложен\w*|отложил\w*|откладыва\w+|"
        r"сорвал\w+)"
        r"|\b(?:подпис|автограф)\w*\b[^.;]{0,60}?\bпостав(?:ит|ят)\b"
        r"|\bпостав(?:ит|ят)\b[^.;]{0,40}?\b(?:подпис|автограф)\w*"
        r"|\bдолж(?:ен|на|но|ны)\s+(?:\w+\s+){0,3}?(?:подписать|заключить|скрепить|поставить)\b"
        r"|\b(?:состоится|пройд[её]т|ожидается|намечен[оа]?|запланирован[оа]?)\s+(?:\w+\s+){0,3}?"
        r"подписани[ея]\b"
        r"|\bчтобы\s+(?:\w+\s+)?(?:подписать|заключить)\b"
        r"|\bготов\w+\s+(?:\w+\s+){0,2}(?:соглашени|меморандум|план|программ|дорожн)",
        re.IGNORECASE,
    ),
    Lang.KK: words_kk.FUTURE,
    Lang.EN: re.compile(
        r"\b(?:will|to|plans? to|intends? to|expected to|agreed to|going to)\s+(?:be\s+)?"
        r"(?:sign|ink|conclude|put\s+(?:his|her|their)\s+(?:names?|signatures?|hands?|pens?)\s+to|"
        r"put\s+pens?\s+to\s+paper)(?:e?d)?\b|\bto\s+be\s+signed\b|"
        r"\bwill\s+join\s+[^.;]{3,60}?\s+in\s+signing\b",
        re.IGNORECASE,
    ),
}
_EARLIER = {
    Lang.RU: re.compile(
        r"\b(?:предыдущ\w+|прежн\w+|прошл\w+ (?:документ|план|соглашени)\w*|"
        r"(?<!днем )(?<!днём )(?<!часом )ранее|предшествовал\w*|"
        r"напом(?:н|ина)\w+(?!,?\s+(?:на (?:прошлой|этой) неделе|вчера|накануне|на днях))|"
        r"действующ\w+(?!\s+(?:от\b|на\s+основании|до\s+(?:конца\s+)?20|по\s+20|с\s+20))|"
        r"лет назад|года? назад|истек\w+|"
        r"ещ[её]\s+(?:в\s+(?:19|20)\d\d|весной|летом|осенью|зимой|в\s+прошлом)|пролонгир\w+|"
        r"(?:весной|летом|осенью|зимой)\s[^.;]{0,80}\bтогда(?:\s+же)?|"
        r"уже\s+(?:был[аои]?\s+)?(?:заключ[её]н|подписан)[аоы]?|"
        r"уже\s+(?:заключи|подписа)л\w*(?=\s+(?:\w+\s+){0,3}?(?:договоры|соглашения|меморандумы)\b)|"
        r"(?:заключи|подписа)л\w*\s+раньше|раньше\s+(?:\w+\s+){0,2}?(?:заключ|подписа)\w+|"
        r"(?:подписанн|заключ[её]нн)\w+\s+(?:[^,.;]{0,50}\s)?в\s+"
        r"(?:(?:19|20)\d\d(?:-\w+|(?=\s+г))|прошлом\s+году)|"
        r"в\s+(?:19|20)\d\d\s+году\s+(?:\w+\s+){0,2}(?:подписан|подписал|заключ[её]?[нил])\w*|"
        r"(?:подписан|заключ[её]н)[аоы]?\s+в\s+(?:19|20)\d\d\s+году|"
        r"в\s+(?:19|20)\d\d\s+году\s[^.;]{0,90}?\b(?:прошло|состоялось)\s+подписани\w+|"
        r"в\s+прошлом\s+году(?=[^.;]{0,50}\b(?:подписан|подписал|заключ[её]?[нил]))|"
        r"(?:на\s+основании|в\s+соответствии\s+с|согласно|во\s+исполнение|в\s+рамках)\s+(?:\S+\s+){0,3}?"
        r"(?:соглашени|меморандум|договор(?![её]нн)|протокол|план|документ)\w*\s[^.;]*?,\s+котор\w+\s+"
        r"(?:\w+\s+){0,2}?(?:подписа|заключ)\w+|"
        r"котор\w+\s+(?:уже\s+)?\d+\s+(?:лет|год))\b",
        re.IGNORECASE,
    ),
    Lang.KK: words_kk.EARLIER,
    Lang.EN: re.compile(
        r"\b(?:previous\w*|earlier(?!\s+signed\s+(?:the|this)\b)(?!\s+(?:the\s+same|that|this|on\s+the\s+same|in\s+the)?\s*"
        r"(?:day|today|week|month))|former|prior|recall|follows the|years ago|"
        r"(?<!is )dated(?![^.;]{0,40},?\s+(?:was|were|has\s+been|have\s+been)\s+"
        r"(?:signed|inked|sealed)\b)|"
        r"original(?:ly)?|initially|back in|last year|first(?= (?:signed|inked|concluded)\b)|"
        r"first (?:agreement|memorandum|mou|pact|accord|deal|document)(?= (?:was|had been) "
        r"(?:signed|inked|concluded|sealed) in (?:\w+ )?(?:19|20)\d\d\b)|"
        r"dat(?:es|ing) (?:back )?(?:to|from)|since (?:19|"
        r"20)\d\d)\b",
        re.IGNORECASE,
    ),
}
_SIDE = {
    Lang.RU: re.compile(
        r"^(?:кроме того|также|помимо|наряду|в тот же день|параллельно|ещё один|еще один|"
        r"в дополнение к)|"
        r"\bещ[её]\s+одн(?:о|им|ому|ого)\s+(?:[а-яё]+\s+)?(?:соглашени|документ)|"
        r"\bещ[её]\s+один\s+(?:[а-яё]+\s+)?(?:документ|договор|меморандум|план|протокол)|"
        r"\b(?:аналогичн(?:ый|ое)|втор(?:ой|ое)|треть(?:е|ий))\s+"
        r"(?:документ|договор|меморандум|план|протокол|соглашение)\b",
        re.IGNORECASE,
    ),
    Lang.KK: words_kk.ASIDE,
    Lang.EN: re.compile(
        r"^(?:besides(?![^.;]{0,200}?,\s+who\s+(?:ha(?:s|ve|d)\s+)?(?:signed|inked)\b)|"
        r"in addition|additionally|also|moreover|furthermore|as per|meanwhile)|"
        r"\b(?:a (?:second|third|separate|further|similar)|another|other)\s+"
        r"(?:paper|agreement|document|memorand\w+|mou|pact|letter|deal|protocol)s?\b",
        re.IGNORECASE,
    ),
}


def signed(span: Span, lang: Lang) -> re.Match[str] | None:
    """Return the words by which a span tells of a signing that has happened, or None."""
    if lang is Lang.KK:
        return words_kk.signed(span.text)
    if lang is Lang.RU:
        return _signed_in_russian(span.text)
    return _signed_in_english(span.text)


def _signed_in_english(text: str) -> re.Match[str] | None:
    """Return the first words of a signing that is not denied, rather its verb than its noun.

    «At the signing ceremony … Governor Ann Cruz and Mayor Ben Holt signed»: the verb has the doers.
    """
    first = _SIGNED[Lang.EN].search(text)
    if first is None:
        return None
    unlike = (_NOT_YET, _NEVER, _MAYBE, *([_ONLY_TALKED] if first.group() == "signing " else ()))
    if any(one.search(text, 0, first.start()) for one in unlike):
        return None
    if nominal(first.group()) or _OF_STATEMENT.search(text, 0, first.start()):
        later = _SIGNED[Lang.EN].finditer(text, first.end())
        verbs = (one for one in later if _FINITE.match(one.group()))
        return next(verbs, first)
    return first


_OF_STATEMENT = re.compile(
    r"\b(?:statement|(?:press|news|media)\s+(?:release|note)|circular)\s+(?:\w+\s+){0,2}$"
)
"""Before «signed by the press secretary», which tells only who put out the news."""
_FINITE = re.compile(r"(?:signed|inked|concluded|sealed|signs?|inks)$", re.IGNORECASE)
_ONLY_TALKED = re.compile(
    r"\b(?:(?:discuss|propos|suggest|consider|plan|possib|prospect|includ|cover|agree|call|aim|hope|"
    r"intend)\w*|towards?|will|would|may|might|could)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before «…, signing an agreement» where that is one more thing to come or to talk of."""


_DENIED_BEFORE = re.compile(r"\bне\s+(?:был[аои]?\s+)?$", re.IGNORECASE)
_DENIED_AFTER = re.compile(r"\s+(?:так\s+и\s+)?не\s+был", re.IGNORECASE)
_NOUN = re.compile(r"подписани[ея]$", re.IGNORECASE)
_ONLY_MEANT = re.compile(
    r"\b(?:возможност|вопрос|перспектив|необходимост|подготовк|готовност|намерени|проект|дат|срок|ход)\w*\s+"
    r"(?:[а-яё]+\s+){0,2}?$|\b(?:до|к)\s+(?:[а-яё]+(?:ого|му)\s+)?$",
    re.IGNORECASE,
)
"""Before «подписания»: what is thought of, got ready or aimed at has not happened."""
_BACK_THEN = re.compile(
    r"\b(?:тогда(?!\s+же)|ещё\s+(?:тогда|весной|летом|осенью|зимой)|ранее|прежде)\b[^,;:]*$",
    re.IGNORECASE,
)


def _signed_in_russian(text: str) -> re.Match[str] | None:
    """Return the first words of a signing that is not denied, rather one of now than of back then.

    «Документов не подписывали» tells of none; «тогда заключили соглашение, теперь подписан план».
    """
    told = [
        one
        for one in _SIGNED[Lang.RU].finditer(text)
        if not _DENIED_BEFORE.search(text, 0, one.start())
        and not (_NOUN.match(one.group()) and _ONLY_MEANT.search(text, 0, one.start()))
        and not _DENIED_AFTER.match(text, one.end())
    ]
    now = [one for one in told if not _BACK_THEN.search(text, 0, one.start())]
    return next(iter(now or told), None)


_NEVER = re.compile(
    r"\b(?:no|not|never|without|neither)\b[^.;,]{0,90}$|^According to [^,]{0,60},\s*$",
    re.IGNORECASE,
)
"""«No document was signed», «According to the note signed by the mayor, …»."""
_MAYBE = re.compile(r"\b(?:could|would|might|may|should|can)\s+(?:\w+\s+)?$|\bbe\s+(?:\w+ly\s+)?$")
"""«Could sign next year», «that it be signed»: what may or shall happen has not."""
_NOT_YET = re.compile(
    r"\b(?:will|to|would|can|could|should|may|hopes?)\b[^.;]*\bby $", re.IGNORECASE
)
"""Before «signing an agreement»: what it would bring about, not what happened."""


def planned(span: Span, lang: Lang) -> re.Match[str] | None:
    """Return the words by which a span tells of a signing still to come, or None."""
    found = _FUTURE[lang].search(span.text)
    if lang is Lang.EN and found:
        told = (_MET_TO_SIGN, _FAILED_TO_SIGN)
        if any(one.search(span.text, 0, found.end()) for one in told):
            return None
    return found


_MET_TO_SIGN = re.compile(
    r"(?<!to )(?<!will be )\b(?:met|gathered|convened|joined|came|travell?ed|flew)"
    r"(?: [\w’',.-]+){0,14}? to (?:sign|ink)$"
)
"""Who met to sign signed: «Governor Ann Cruz met with Minister Ben Holt to sign a pact»."""


_FAILED_TO_SIGN = re.compile(r"\b(?:fail|refus|declin|forgot|omit)\w*\s+to\s+\w+$")


def earlier(span: Span, lang: Lang, before: int | None) -> bool:
    """Tell whether a span speaks of an older document («предыдущий», «напомним»).

    ``before`` is where its words of signing start: what follows them tells only why.
    """
    match = _EARLIER[lang].search(span.text)
    return match is not None and (before is None or match.start() <= before)


def nominal(words: str) -> bool:
    """Tell whether words of signing are a noun («подписание»), which has no doers before it."""
    return (
        re.match(r"подписани|қол қою(?!ы)|signing (?:took|ceremony|of)", words, re.IGNORECASE)
        is not None
    )


_SIGNED_WHILE = re.compile(r"[^;]*?\b(?:signed|inked)\s+(?:the|it)\b[^;]*?,\s+(?:while|whereas)\s")


def aside(span: Span, lang: Lang) -> bool:
    """Tell whether a span turns to something else («кроме того»).

    What an English clause with «while» behind a signing adds does not turn the whole of it.
    """
    match = _SIDE[lang].search(span.text)
    if match is None or lang is not Lang.EN:
        return match is not None
    return _SIGNED_WHILE.match(span.text, 0, match.start()) is None
