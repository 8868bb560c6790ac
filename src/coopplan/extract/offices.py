"""Offices that sign: governors, akims, mayors, heads and their deputies, in three languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.places import Mention
from coopplan.extract.ru import offices as offices_ru
from coopplan.extract.ru.offices import Office as Office
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_PORTFOLIO_KK = (
    r"(?:сыртқы істер|ішкі істер|денсаулық сақтау|ауыл шаруашылығы|ұлттық экономика|"
    r"экономика|қаржы|"
    r"көлік|энергетика|оқу-ағарту|білім(?: және ғылым)?|ғылым және жоғары білім|"
    r"мәдениет(?: және (?:ақпарат|спорт))?|туризм және спорт|еңбек(?: және [\w ]{4,40}қорғау)?|"
    r"экология(?: және табиғи ресурстар)?|су ресурстары(?: және ирригация)?|цифрлық даму|"
    r"өнеркәсіп(?: және құрылыс| және сауда)?|сауда(?: және интеграция)?|төтенше жағдайлар|әділет|"
    r"қорғаныс|құрылыс|инвестициялар)"
)
_RANK_KK = r"бас атқарушы|бас|аға|бірінші|атқарушы"
_SAME_ABROAD = re.compile(r"министр|ректор|мэр|президент", re.IGNORECASE)
"""Offices that «оның әріптесі» holds too; the counterpart of a губернатор may be an әкім."""
_BODY_KK = (
    r"(?:қамқоршылық|директорлар|бақылау|қоғамдық|ғылыми) кеңесінің|басқарма|қор|ұйым|"
    r"компания|кәсіпорын|орталық"
)
"""What stands before «төрағасы», «басшысы» and is a part of the office, not a name of its own."""
_OFFICE_KK = re.compile(
    rf"(?<!\w)(?:(?P<field>{_PORTFOLIO_KK})\s+(?=(?:вице-)?министр))?"
    rf"(?P<level>(?:облыс|қала|аудан)\s+(?=(?:әкімі|хокимі|мэрі)))?"
    rf"(?P<rank>(?:{_RANK_KK})\s+)?(?P<body>(?:{_BODY_KK})\s+(?=басшысы|төрағасы|директоры))?"
    r"(?P<noun>губернатор|әкім|хоким|мэр|басшы|президент|раис|төрайым|төраға|премьер-министр|"
    r"вице-министр|министр|әріптес(?=і\w*\s+[А-ЯӘҒҚҢӨҰҮҺІ])|"
    r"проректор|ректор|елші|вице-губернатор|вице-президент|директор|"
    r"(?<=бас\s)хатшы)(?P<poss>ы|і|сы|сі)?"
    r"(?P<more>(?:[лд][ае]р(?:і)?)?[ндт](?:ың|ің)\s+(?:бірінші\s+)?орынбасар"
    r"(?P<deputies>лар)?(?:ы)?)?"
    r"(?P<end>лары|лері|дері|дары|(?:н|д|т)(?:ың|ің)|мен|пен|бен|н|на|не|ға|ге)?(?!\w)",
    re.IGNORECASE,
)
_FIELD = (
    r"(?:foreign|internal|external|state|national|regional|economic|economy|economics|industry|"
    r"industries|trade|integration|commerce|finance|agriculture|agricultural|farmers|livestock|"
    r"fisheries|forestry|food|rural|transport|transportation|railways?|aviation|maritime|roads?|"
    r"communications?|energy|power|petroleum|oil|gas|minerals?|mining|mines|health|healthcare|"
    r"medical|family|education|higher|vocational|enlightenment|science|sciences|research|culture|"
    r"cultural|information|media|broadcasting|tourism|sports?|youth|children|women|labou?r|"
    r"employment|social|protection|security|welfare|development|affairs|relations|justice|"
    r"defen[cs]e|interior|environment|environmental|climate|ecology|natural|resources|water|"
    r"waterways|irrigation|digital|technology|technologies|technical|innovations?|innovative|"
    r"construction|housing|utilities|urban|infrastructure|investments?|emergency|emergencies|"
    r"situations|disaster|management|international|cooperation|planning|budget|religious|"
    r"population|migration|manufacturing|works|public|administration|civil|service|services|"
    r"business|expatriates?|diaspora|immigration|citizenship|heritage|antiquities|lands?|ports?|"
    r"shipping|space|gender|electricity|hydropower|renewable|textiles?|chemicals?|commercial|"
    r"enterprises?|entrepreneurship|promotion|treasury|revenue|tax|customs|plantations?|parliamentary|"
    r"local(?:\s+government)?|polic(?:y|ies)|reforms?|communities|skills|nuclear|funds?|"
    r"restoration|reconstruction|recovery|veterans?|peacebuilding|decentrali[sz]ation|crafts?)"
)
_PORTFOLIO = rf"{_FIELD}(?:(?:,\s+(?:and\s+|&\s+)?|\s+(?:and|&)\s+|\s+){_FIELD})*"
_RANK = (
    r"(?:first|acting|interim|incoming|(?-i:regional|provincial|state|federal|city|municipal|"
    r"county)|country|board|party|vice|deputy|pro|co|lieutenant|lt\.?|assistant|associate|joint|"
    r"permanent|"
    r"parliamentary|cabinet|general|managing|executive|founding|honorary|principal|additional|"
    r"senior|chief|lord|union|special|plenipotentiary|authori[sz]ed|resident|under)"
)
_POST = (
    r"(?:governors?[\s-]general|governor|gov\.|regent|akim|mayor|khokim|hokim|minister[\s-]president|"
    r"president|head|chair(?:man|person|woman)?|rais|raïs|prime minister|premier|chief minister|"
    r"minister of state|minister|secretary[\s-]general|undersecretary|"
    r"commissioner[\s-]cum[\s-]secretary|secretary|dean|rector|chancellor|provost|"
    r"director[\s-]general|director|ambassador|high commissioner|commissioner|consul[\s-]general|"
    r"consul|senator|ceo|chief executive(?: officer)?|chief \w+ officer|officer|"
    r"(?<=senior )official|counterpart|(?-i:colleague(?=,?\s+[A-Z]|\s+from\s))|"
    r"administrator|prefect|voivode|superintendent|registrar|manager|representative|envoy|speaker|"
    r"magistrate|marshal|burgomaster|convenor|attorney[\s-]general|comptroller|treasurer|"
    r"coordinator|supervisor|councill?or|leader|"
    r"chief of \w+(?: office)?|chargé d[’']affaires|landrat|landeshauptmann|oberbürgermeister|"
    r"bürgermeister|burgermeister|cathaoirleach|"
    r"syndic|starosta|lehendakari|intendant|(?-i:Executive(?=\s+(?!Committee|Power|Authority|Board|Council|Order|Officer|"
    r"Director|Vice|Secretary|Chairman)[A-Z]\w+\s+[A-Z]))|judge)"
)
_OFFICE_EN = re.compile(
    rf"(?<!\w)(?P<name>(?:{_RANK}[\s-]+){{0,3}}(?:{_PORTFOLIO}\s+)?(?:{_RANK}[\s-]+){{0,2}}"
    rf"{_POST}(?P<plural>s)?)(?!\w)(?:\s*\(\w+\))?"
    rf"(?:(?P<field>\s+(?:of|for)\s+(?:the\s+)?{_PORTFOLIO}"
    r"(?:\s+(?-i:Office|Department|Bureau|Committee)(?=\s+[A-Z][a-z]+\s+[A-Z]))?)(?!\w))?"
    r"(?P<body>\s+(?:of the (?:government|cabinet of ministers|council of ministers|executive "
    r"committee|regional executive committee)|of the president|of the board))?",
    re.IGNORECASE,
)


def offices(span: Span, lang: Lang, named: Sequence[Mention] = ()) -> list[Office]:
    """Return the offices of a span in order; ``named`` are its places and organisations."""
    match lang:
        case Lang.RU:
            found = offices_ru.offices(span, named)
        case Lang.KK:
            found = _kazakh(span)
        case Lang.EN:
            found = _english(span, named)
    return [one for one in found if not _gloss(span, one, found)]


def _gloss(span: Span, office: Office, found: list[Office]) -> bool:
    """Tell whether an office only explains the one before it: «хоким (глава)»."""
    lead = span.text[: office.start - span.start]
    at = span.start + len(lead.removesuffix("(").rstrip())
    return lead.endswith("(") and any(one.end == at for one in found)


def _kazakh(span: Span) -> list[Office]:
    found: list[Office] = []
    for match in _OFFICE_KK.finditer(span.text):
        noun = match["noun"]
        name = noun[0].upper() + noun[1:] if noun[0].isupper() else noun
        if noun.lower() == "әріптес":
            if not found or not _SAME_ABROAD.search(found[-1].name):
                continue
            name = found[-1].name
        if match["field"]:
            name = f"{match['field'].lower()} {noun}{match['poss'] or ''}"
        elif match["body"]:
            said = match["body"] if "кеңесінің" in match["body"].lower() else match["body"].lower()
            name = f"{said}{noun}{match['poss'] or ''}"
        elif match["rank"]:
            name = f"{match['rank'].lower()}{noun.lower()}"
        elif match["level"]:
            name = f"{match['level'].lower()}{noun.lower()}{match['poss']}"
        if match["more"] and not match["level"]:
            name = f"{noun.lower()} орынбасары"
        elif match["more"]:
            name = f"{name}нің орынбасары"
        if found and span.text[found[-1].end - span.start : match.start()].strip() == ",":
            continue  # the second office of the same person
        found.append(
            Office(
                name,
                span.start + match.start(),
                span.start + match.end(),
                None,
                match["deputies"] is not None
                or (match["end"] or "") in ("лары", "лері", "дары", "дері"),
            )
        )
    return found


_WHO_HEADS = re.compile(r"\bwho\s+(?:heads|governs|presides\s+over)(?=\s+(?:the\s+)?[A-Z])")


def _english(span: Span, named: Sequence[Mention]) -> list[Office]:
    found = [
        Office("head", span.start + match.start(), span.start + match.end(), None, False)
        for match in _WHO_HEADS.finditer(span.text)
    ]
    for match in _OFFICE_EN.finditer(span.text):
        name = match["name"].rstrip("s") if match["plural"] else match["name"]
        if name.lower() == "gov.":
            name = "Governor"
        if name.lower() in ("counterpart", "colleague"):
            before = [one for one in found if one.end <= span.start + match.start()]
            if not before:
                continue
            name = before[-1].name
        field, end = match["field"] or "", span.start + match.end()
        if any(one.start < end < one.end for one in named):  # «CEO of Enterprise Georgia»
            field, end = "", span.start + match.end("name")
        found.append(
            Office(
                " ".join((name + field + (match["body"] or "")).split()),
                span.start + match.start(),
                end,
                None,
                bool(match["plural"]) or name.lower().startswith("governors"),
            )
        )
    return sorted(found, key=lambda one: one.start)
