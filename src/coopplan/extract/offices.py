"""Offices that sign: governors, akims, mayors, heads and their deputies, in three languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.kk import offices as offices_kk
from coopplan.extract.mention import Mention
from coopplan.extract.office import Office as Office
from coopplan.extract.ru import offices as offices_ru
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_FIELD = (
    r"(?:foreign|home|internal|external|industrial|training|state|national|regional|economic|"
    r"economy|economics|industry|"
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
    r"supply|supplies|wildlife|parks|marine|oceans?|academics?|studies|local(?:\s+government)?|polic(?:y|ies)|reforms?|communities|skills|nuclear|funds?|"
    r"(?:la\s+)?francophonie|(?:the\s+)?status\s+of\s+women|indigenous|intergovernmental|"
    r"restoration|reconstruction|recovery|veterans?|peacebuilding|decentrali[sz]ation|crafts?)"
)
_PORTFOLIO = rf"{_FIELD}(?:(?:,\s+(?:and\s+|&\s+)?|\s+(?:and|&)\s+|\s+){_FIELD})*"
_RANK = (
    r"(?:first|acting|interim|incoming|(?-i:regional|provincial|state|federal|city|municipal|"
    r"county)|country|board|party|vice|deputy|pro|co|lieutenant|lt\.?|assistant|associate|joint|"
    r"permanent|"
    r"parliamentary|cabinet|general|managing|executive|founding|honorary|principal|additional|"
    r"senior|chief|main|lord|union|special|plenipotentiary|authori[sz]ed|resident|under|"
    r"\((?:acting|interim)\))"
)
_POST = (
    r"(?:(?-i:(?:Regional|(?:Deputy\s+)?Grand|Principal|National|Tribal|Hereditary|Paramount)\s+Chief(?=,?\s+[A-Z]|\s+of\b))|"
    r"governors?[\s-]general|governor|govs?\.|regent|akim|mayor\s+pro\s+tem(?:pore)?|mayor|khokim|"
    r"hokim|minister[\s-]president|president[ea]\s+municipal|alcalde(?:sa)?|"
    r"president|head|chair(?:m[ae]n|person|wom[ae]n)?|rais|raïs|prime minister|premier|"
    r"chief minister|"
    r"minister of state|minister|secretary[\s-]general|undersecretary|"
    r"commissioner[\s-]cum[\s-]secretary|secretary|secretarie(?=s)|dean|rector|chancellor|provost|"
    r"director[\s-]general|director|ambassador|high commissioner|commissioner|consul[\s-]general|"
    r"consul|senator|ceo|chief executive(?: officer)?|chief \w+ officer|officer|"
    r"(?-i:[CP]M(?=\s+[A-Z][a-z]))|(?-i:[CP]S(?=\s+[A-Z][a-z’'-]+\s+[A-Z]))|(?-i:(?:MPP?|MLA|MSP|MEP)(?=\s+[A-Z][a-z’'-]+\s+[A-Z]))|"
    r"(?<=senior )official|counterpart|"
    r"(?-i:colleague(?=,?\s+[A-Z]|\s+from\s))|"
    r"(?-i:VC(?=[,.]?\s))|principal(?=\s*,|\s+of\b)|"
    r"(?-i:Principal(?=\s+(?:Dr\.?\s+|Prof\.?\s+)?[A-Z][a-z]+\s+[A-Z]))|"
    r"(?:inspector|auditor|accountant|solicitor)[\s-]general|clerk|bursar|librarian|"
    r"administrator|prefect|voivode|t[áa]naiste|taoiseach|superintendent|registrar|manager|representative|envoy|speaker|"
    r"magistrate|marshal|burgomaster|convenor|advis[eo]r|attorney[\s-]general|comptroller|treasurer|"
    r"coordinator|supervisor|councill?or|leader|"
    r"chief of \w+(?: office)?|chargé d[’']affaires|landrat|landeshauptmann|oberbürgermeister|"
    r"bürgermeister|burgermeister|cathaoirleach|"
    r"(?-i:reeve|Reeve(?!s\b))|portreeve|w[oó]jt|ombuds(?:m[ae]n|woman|person)|"
    r"(?-i:(?:Lord\s+)?Warden(?=\s+[A-Z][a-z’'-]+\s+[A-Z]|\s+of\b|,))|"
    r"syndic|starosta?|foreman|headman|lehendakari|intendant|(?-i:Executive(?=\s+(?!Committee|Power|Authority|Board|Council|Order|Officer|"
    r"Director|Vice|Secretary|Chairman)[A-Z]\w+\s+[A-Z]))|judge)"
)
_OFFICE_EN = re.compile(
    rf"(?<!\w)(?P<name>(?:{_RANK}[\s-]+){{0,3}}(?:{_PORTFOLIO}\s+)?(?:{_RANK}[\s-]+){{0,2}}"
    rf"{_POST}(?P<plural>s)?)(?!\w)(?:\s*\(\w+\))?"
    rf"(?:(?P<field>\s+(?:of|for)\s+(?:the\s+)?{_PORTFOLIO}"
    r"(?:\s+(?-i:Office|Department|Bureau|Committee)(?=\s+[A-Z][a-z]+\s+[A-Z]))?)(?!\w))?"
    r"(?P<body>\s+(?:of the (?:government|cabinet of ministers|council of ministers|executive "
    r"committee|regional executive committee)|of the president|of the board"
    r"(?: of (?:directors|trustees|governors|regents|management))?))?",
    re.IGNORECASE,
)


_ONE_FIELD = re.compile(_FIELD, re.IGNORECASE)


def is_field(word: str) -> bool:
    """Tell whether an English word names what an office is in charge of: «Welfare»."""
    return _ONE_FIELD.fullmatch(word) is not None


def offices(span: Span, lang: Lang, named: Sequence[Mention] = ()) -> list[Office]:
    """Return the offices of a span in order; ``named`` are its places and organisations."""
    match lang:
        case Lang.RU:
            found = offices_ru.offices(span, named)
        case Lang.KK:
            found = offices_kk.offices(span)
        case Lang.EN:
            found = _english(span, named)
    return [one for one in found if not _gloss(span, one, found)]


def _gloss(span: Span, office: Office, found: list[Office]) -> bool:
    """Tell whether an office only explains the one before it: «хоким (глава)»."""
    lead = span.text[: office.start - span.start]
    at = span.start + len(lead.removesuffix("(").rstrip())
    return lead.endswith("(") and any(one.end == at for one in found)


_WHO_HEADS = re.compile(r"\bwho\s+(?:heads|governs|presides\s+over)(?=\s+(?:the\s+)?[A-Z])")


_NO_RANK = re.compile(
    r"(?:State|Under|City)\s+(?=(?:(?:deputy|vice|lieutenant|acting)[ -])?(?:governor|mayor)\b)",
    re.IGNORECASE,
)
"""Before an office it is its place's («Lagos State Governor») or of a delegation («under»)."""


_IN_NAME = re.compile(
    r"\b(?:Mayor|Governor|Minister|Premier|President|(?:Mr|Mrs|Ms|Dr|Cr|Cllr|Gov|Sen|Rep)\.?)"
    r"(?:\s+[A-Z][a-z]+)?\s+$"
)
"""Before «Dean» that is a name: «Mayor Dean Cruz», «Cr Ann Dean»."""


def _english(span: Span, named: Sequence[Mention]) -> list[Office]:
    found = [
        Office("head", span.start + match.start(), span.start + match.end(), None, False)
        for match in _WHO_HEADS.finditer(span.text)
    ]
    for match in _OFFICE_EN.finditer(span.text):
        name = match["name"].rstrip("s") if match["plural"] else match["name"]
        name = re.sub(r"(?<=secretar)ie$", "y", name, flags=re.IGNORECASE)
        men = name.lower().endswith("men")
        name = f"{name[:-2]}an" if men else name
        if name.lower() == "dean" and _IN_NAME.search(span.text, 0, match.start()):
            continue
        lead = _NO_RANK.match(name)
        start = span.start + match.start() + (lead.end() if lead else 0)
        name = name[lead.end() :] if lead else name
        several = men or bool(match["plural"]) or name.lower().startswith(("governors", "govs."))
        if name.lower() in ("gov.", "govs."):
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
                start,
                end,
                None,
                several,
            )
        )
    return sorted(found, key=lambda one: one.start)
