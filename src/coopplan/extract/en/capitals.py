"""Capital words in English names: which may begin one, and of what sort the named body is."""

from __future__ import annotations

import re

from coopplan.extract.en.heads import INSTITUTIONS, any_of
from coopplan.extract.en.legal_forms import FORM
from coopplan.extract.gazetteer import BODY, COMPANY, MINISTRY

SHORTENED = r"(?:(?:St|Sta|Ste|Sto|Ft|Mt)\. ?)"
"""What begins a name and bears a stop: «St. Andrews», «Ft. Wayne»."""
OF_MANY = (
    r"(?:(?:(?<=ers)|(?<=ors)|(?<=ists)|(?<=ians)|(?<=ents)|(?<=ants)|(?<=eers)|(?<=erans)|(?<=izens)|"
    r"(?<=tives)|(?<=Scouts)|(?<=Nurses)|(?<=Peoples)|(?<=Girls)|(?<=Boys)|(?<=Youths))"
    r"(?<!landers)[’'](?=\s+[A-Z]))?"
)
"""The mark behind those whose a body is: «Farmers' Union», not «Flanders' Ministry»."""
CAP = rf"{SHORTENED}?(?:[a-z]-?(?=[A-Z]))?[A-ZÀ-ÞŞŠŚČĆĐİŁŻŽ][\w’'-]*\w{OF_MANY}"
NAME = rf"{CAP}(?:\s+(?:(?:of|de|del|da|das|do|dos|es|la|las|los|el|al|y)\s+){{0,2}}{CAP}){{0,3}}"

"""A capital word, and a name of one to four of them, with particles between."""
_DOING = "Representing|Signing|Addressing|Accompanying|Welcoming|Receiving|Attending"
"""Participles that begin a sentence: «Representing Graz University was …»."""
NO_NAME = re.compile(
    r"^(?:The|This|That|These|Both|Each|Our|Their|His|Her|Its|In|On|At|Of|For|From|With|And|As|By|"
    r"We|They|You|He|She|It|I|When|While|Where|Whereas|Whether|Who|What|Why|How|If|Once|Since|Until|"
    r"Before|Because|Although|Though|Under|Among|Between|Over|To|Into|Through|Without|Within|Upon|"
    r"Along|Despite|Instead|Not|Yet|But|Or|So|Some|Such|Any|Every|Another|Only|Even|Just|Still|Nor|"
    r"Meanwhile|However|Moreover|Furthermore|Additionally|Besides|Recently|Earlier|Today|Yesterday|"
    r"Later|Also|Finally|Thus|Therefore|Accordingly|Subsequently|Then|Now|Here|There|"
    rf"{_DOING}|After|During|According|Head|Heads|Deputy|Vice|Lieutenant|First|New|Former|Acting|Special|"
    r"Free|"
    r"Regional|Interregional|International|Joint|Economic|Caspian|Asian?|Pacific|Arctic|"
    r"Baltic|Eurasian|Central|European|African|Border|Administrative|Federal|Chinese|Russian|"
    r"Kazakh|Kazakhstani|Uzbek|Korean|American|British|Sister|Twin|Partner|Friendly|Friendship|"
    r"Member|Two|Three|Four|Several|Many|All|Other|Mr|Mrs|Dr|Hon|"
    r"Governor|Governors|Mayor|Mayors|Presidents?|Ministers?|Akim|Trade|Cooperation|"
    r"Memorandum|Agreement|Protocol|Action|Plan|Sides|Parties|Officials|Leaders|Representatives|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|"
    r"June|July|August|September|October|November|December|Government|Administration)$"
)
NO_BODY = re.compile(
    r"^(?:The|This|That|These|Both|Each|Our|Their|His|Her|Its|In|On|At|Of|For|From|With|And|As|By|"
    rf"{_DOING}|After|During|According|Head|Heads|Deputy|Vice|Former|Acting|Special|Chinese|Russian|Kazakh|"
    r"Kazakhstani|Uzbek|Mr|Mrs|Dr|Hon|Governors?|Mayors?|Presidents?|Ministers?|Akim|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Memorandum|Agreement|Protocol)$"
)
"""Capital words that are no part of a body's name; «Asian», «National» and the like are."""
ONLY_HEAD = re.compile(
    r"(?:City|Town|State|Province|Region|Territory|Prefecture|County|District|Republic|Oblast|"
    r"Municipality|University|College|Hospital|Academy|Institute|Campus)"
)
"""What a place is called where which one it is stands elsewhere: «Governor of the State»."""
PEOPLE = re.compile(
    r"(?!Thai\b|Bali\b|Mali\b)(?:Iraqi|[A-Z][a-z]+(?:ian|ese|ish|[aeo]li|raqi|tani|beki|"
    r"nian))\s+(?=[A-Z]\w+\s)"
)
"""The people's adjective before a place: «Iraqi Babil Province»."""
GOVERNING = re.compile(
    r"\b(?:Government|Administration|Akimat|Hokimiyat|Khokimiyat|Committee|Office|"
    r"(?:State|Provincial|Regional)\s+Parliament|"
    r"(?:City|Regional|Municipal|State|Provincial|District|County|Town|Federation|"
    r"Supreme)\s+Council|(?:Metropolitan|Municipal|District|County)\s+Assembly)$"
)
"""How the seat of a place is called, which stands for the place itself."""
POSTED = re.compile(
    r"\b(?:Governors?|Gov|Mayors?|Premiers?|Ministers?|Minister-President|Presidents?|Chairman|"
    r"Chairperson|Secretary|Secretaries|Directors?|Ambassadors?|Rectors?|Akims?|Hokim|Khokim|"
    r"Heads?|Reeve|Wardens?|Ombuds(?:man|woman|person)|"
    r"Consuls?|Envoys?|Senators?|Chief|CEO|Commissioner|Leader|(?:Vice[- ])?(?:Chancellor|Rector|"
    r"Provost)|Registrars?|Deans?|"
    r"Representative|Plenipotentiary|Attaché|Chargé|Comptroller|Treasurer|"
    r"Provosts?|Marshals?|Voivodes?|Head(?:teach|mast)ers?|Principals?|Superintendents?)\b"
)
"""Offices: capital words with one of them are no name of a side."""


_OF_THE_NATION = re.compile(
    r"(?:Chinese|Russian|Kazakh|Kazakhstani|Uzbek|Korean|American|British)\s+(?:National|State)\s+"
    rf"(?:[\w’'-]+\s+){{0,5}}{any_of(INSTITUTIONS)}\b"
)
"""A people's adjective that belongs to a name: «Kazakh National Karz University»."""


def without_lead(
    text: str, start: int, end: int, no_name: re.Pattern[str] = NO_NAME
) -> tuple[int, int]:
    """Leave out capital words that only begin a sentence («The Benguet Province»), and a seat."""
    while start < end:
        word = re.match(r"[\w’'-]+", text[start:end])
        if word is None or not (no_name.match(word.group()) or word.group().endswith("-based")):
            break  # «Graz-based» is no part of a name
        if _OF_THE_NATION.match(text, start, end):
            break
        start += word.end()
        start += len(text[start:end]) - len(text[start:end].lstrip())
        joined = re.match(r"of\s+(?:the\s+)?", text[start:end])
        start += joined.end() if joined else 0
    return start, end


_COMPANY = re.compile(
    rf"\b(?:{FORM}|Corp(?:oration)?|Company|Holding|Group|Bank|Airlines|Railways|TOO|NC)\b"
)


def sort(name: str) -> str:
    """Return which sort of organisation a name is one of."""
    if re.search(r"\bMinistry\b", name):
        return MINISTRY
    return COMPANY if _COMPANY.search(name) else BODY
