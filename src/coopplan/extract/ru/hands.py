"""Russian sentences that set hands to the document of the sentence before without naming it.

«Его подписали …», «Под ним расписались …», «От имени области это сделал …»: the rule is that the
words of the signing stand beside a pronoun, or are the hands themselves («подписи поставили»), and
that one of the two sentences before names a document.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.kinds import Document
from coopplan.model.codes import AgreementKind as Kind

_POINTS = r"(?:его|её|ее|их|(?:под|с)\s+н(?:им|ей|ею|ими))"
_BESIDE_BEFORE = re.compile(rf"\b{_POINTS}\s+(?:[а-яё]+\s+){{0,2}}$", re.IGNORECASE)
_BESIDE_AFTER = re.compile(
    rf"\s+(?:{_POINTS}|(?:эти\s+|достигнутые\s+)?договор[её]нност[ьи])\b", re.IGNORECASE
)
_ELIDED = re.compile(r"\s+(?:уже\s+)?нов(?:ый|ое|ую)\s*(?:[—–,.:-]|на\s|$)", re.IGNORECASE)
"""«Прежний план выполнен. … подписали новый»: another of the kind told of before."""
_IT = re.compile(r"\W*(?:Он|Она|Оно)\s")
_DONE_TO_IT = re.compile(r"(?:подписан|заключ[её]н|скрепл[её]н|парафирован|завизирован)", re.I)
"""«Он рассчитан на три года и подписан …»: what the sentence is about was signed."""
_HANDS = re.compile(
    r"(?:подписани[еяию]\b|подпис(?:ь|и|ей|ям|ями|ью|ях)\b|автограф|росчерк|(?:рас|под)писал(?:ся|ась|ись)|подписант)",
    re.IGNORECASE,
)
_DID_IT = re.compile(
    r"\b(?:это\s+(?:\w+\s+)?сделал[аи]?|сделал[аи]?\s+это)\b|"
    r"\b(?:то\s+же(?:\s+самое)?|так\s+же)\s+(?:\w+\s+)?(?:сделал|поступил)[аи]?\b|"
    r"\b(?:сделал|поступил)[аи]?\s+(?:то\s+же(?:\s+самое)?|так\s+же)\b|"
    r"\b(?:республик|област|кра|регион|город|столиц|компани|вуз|университет|ведомств|сторон)\w*\s+"
    r"(?:при\s+подписании\s+)?представля(?:л|ла|ли|ет|ют)\b",
    re.IGNORECASE,
)


def points_back(text: str, signed: tuple[int, int] | None) -> bool:
    """Tell whether the words of a signing at ``signed`` speak of the document before."""
    if signed is None:
        return False
    start, end = signed
    return bool(
        _HANDS.search(text[start:end])
        or _BESIDE_BEFORE.search(text[:start])
        or _BESIDE_AFTER.match(text[end:])
        or _ELIDED.match(text[end:])
        or (_IT.match(text) and _DONE_TO_IT.match(text[start:end]))
    )


_WILL = r"(?:подпиш[еу]т|заключ[иа]т|подписать|заключить)"
_WILL_SIGN_IT = re.compile(
    rf"\b{_WILL}\s+(?:его|её|ее|их)\b|\b(?:его|её|ее)\s+(?:\w+\s+){{0,2}}?{_WILL}\b", re.IGNORECASE
)


def will_sign_it(text: str) -> bool:
    """Tell whether a signing to come is that of the document before: «Подпишут его в мае»."""
    return _WILL_SIGN_IT.search(text) is not None


_OPENS = re.compile(
    r"\W*(?:Подписал|Подписывал|Заключал|Заключил|Парафировал|Завизировал|Скрепил|Скреплял)[аи]?"
)


def opens(text: str, signed: tuple[int, int] | None) -> bool:
    """Tell whether a sentence opens with the verb of its signing: «Подписывали мэр … и аким …».

    Where no paper is named behind it, it is the one told of before.
    """
    return signed is not None and _OPENS.fullmatch(text[: signed[1]]) is not None


_SET_THEM = re.compile(
    r"\b(?:их|е[её]|одну|первую|вторую|другую|третью|свою|свои|обе|обе\s+их)\s+(?:\w+\s+){0,2}?"
    r"(?:по|про|о)?став(?:ил|лял)[аи]?\b|"
    r"\b(?:по|про|о)?став(?:ил|лял)[аи]?\s+(?:их|е[её]|свою|свои)\b",
    re.IGNORECASE,
)
_NAMES_HANDS = re.compile(r"\b(?:подпис(?:ь|и|ей|ями|ью)|автограф\w*)\b", re.IGNORECASE)


def set_them(text: str, before: str) -> tuple[int, int] | None:
    """Return where a sentence tells who set the hands that the one before names: «Их поставили»."""
    match = _SET_THEM.search(text)
    return match.span() if match is not None and _NAMES_HANDS.search(before) else None


_ON_SIDE = re.compile(
    r"\W*(?:Со?\s+(?:[а-яё-]+\s+)?стороны(?:\s[^.;:—–]{3,70})?|От\s+(?:имени\s+|лица\s+)?[^.;:—–]{3,70}|"
    r"За\s[^.;:—–]{3,70})\s[—–-]\s"
)


def on_side(text: str) -> tuple[int, int] | None:
    """Return where a sentence without a verb goes on to tell who signed: «От области — аким …»."""
    match = _ON_SIDE.match(text)
    return match.span() if match is not None else None


def did_it(text: str) -> tuple[int, int] | None:
    """Return where a sentence behind a signing tells who did it: «это сделал …»."""
    match = _DID_IT.search(text)
    return match.span() if match is not None else None


_GENDER = {
    Kind.ROADMAP: "f", Kind.PLAN: "m", Kind.PROGRAMME: "f", Kind.AGREEMENT: "n",
    Kind.MEMORANDUM: "m", Kind.PROTOCOL: "m", Kind.DECLARATION: "f", Kind.TREATY: "m",
}  # fmt: skip
_PRONOUN = re.compile(
    r"\b(?:(?P<m>он)|(?P<n>оно)|(?P<f>она|е[её]|ней|нею)|(?P<mn>его|ним))\b", re.IGNORECASE
)


def meant(text: str, signed: tuple[int, int], named: list[Document]) -> list[Document]:
    """Return the documents that the pronoun beside a signing can mean: «он» is no «соглашение»."""
    start, end = signed
    match = _PRONOUN.search(text[max(0, start - 12) : end + 8])
    genders = next((key for key, said in match.groupdict().items() if said), "") if match else ""
    fit = [one for one in named if _GENDER[one.kind] in genders]
    return [replace(one, parent=False) for one in fit] or named
