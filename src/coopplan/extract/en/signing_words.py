"""Which English words tell that a paper was signed, is to be signed, or was signed before.

The rule: a word of signing tells of one unless it is denied or only thought of, rather by its verb
than by its noun; who met to sign signed.
"""

from __future__ import annotations

import re

from coopplan.extract.en.signing_verbs import (
    CONCLUDE,
    CONCLUDED,
    NAMES,
    PUT_PEN,
    SIGN,
    SIGNATORIES,
    SIGNED,
    SIGNING,
    SIGNS,
    WHOSE,
)

_SIGNED = re.compile(
    rf"\b(?:(?<!freshly )(?<!newly )(?<!the ){SIGNED}|{SIGN}|{SIGNS}|{CONCLUDED}|"
    rf"{SIGNING} (?:took place|ceremony)|"
    rf"(?<=\bthe ){SIGNING} of (?=[^.;]{{0,400}}\b(?:took place|(?:was|were) held)\b)|"
    rf"(?<=, ){SIGNING} (?=(?:an?|the|two|several) (?:[\w’'-]+ ){{0,5}}(?:agreement|memorand\w+|"
    r"mou|pact|protocol|declaration|letters? of intent|documents?)\b)|"
    rf"join(?:ed|s) (?:[\w’',-]+ ){{0,9}}?in {SIGNING}|led the (?:formal )?{SIGNING}(?! ceremony)|"
    rf"joined by [^.;]{{3,90}}? in {SIGNING}|"
    r"(?:with|saw) (?=(?-i:[A-Z]))(?:[^.;]|(?<=(?-i:[A-Z]))\.){5,200}? "
    rf"{SIGNING} (?=(?:the|an?|it)\b)|"
    rf"(?:met|gathered|convened|joined|came|travell?ed|flew)(?: [\w’',.-]+){{0,14}}? to {SIGN}|"
    r"(?<!for the )(?<!before the )"
    r"(?<!until the )(?<!attend the )(?<!to )"
    rf"{SIGNING} of(?= an? )|"
    r"(?:(?<=the )|(?<=the formal )|(?<=the official )|(?<=the joint )|(?<=the ceremonial ))"
    rf"{SIGNING} of(?=[^.]{{0,80}} by (?:(?:the|both|their) |(?-i:[A-Z])))|"
    rf"hono[u]?r of {SIGNING}|"
    rf"(?<!are the )(?<!behind the )(?<!beside the ){SIGNATORIES} "
    r"(?=[^.]{0,60}\b(?:were|are|include))|"
    rf"(?<![\s\S]){SIGNATORIES}(?=\s*:)|"
    rf"represented (?:at|in|during) (?:the )?{SIGNING}|"
    rf"{PUT_PEN} (?:paper\b|(?=(?:the|an?|their)\b))|sh(?:ook|aken) hands on|"
    r"(?:were|was|are|is) (?:the|its) signator(?:ies|y)|"
    r"(?:were|was) also (?:an? )?signator(?:ies|y)(?! (?:to|of)\b)|"
    r"(?:carries|carried|bears|bore) the (?:names?|signatures?) of|"
    r"signatures (?:under (?:it|them) )?(?:are|were) (?:those|the ones) of|renewed (?=it\b)|"
    r"(?:was|were|been) (?:renewed|formali[sz]ed|finali[sz]ed|endorsed)|"
    rf"set {WHOSE} hands?|(?:put|putting) {WHOSE} {NAMES} "
    r"(?:(?:today|yesterday|together|jointly|on \w+day|this \w+) )?(?:to|under|on)|"
    rf"(?:affixed|appended|attached|added) {WHOSE} (?={NAMES})|"
    r"renewed (?=(?:the|their|an?) [^.]{0,40}(?:agreement|memorandum|mou|pact|protocol)\b)|"
    r"formali[sz]ed (?=(?:the|an?|their) [^.]{0,40}(?:agreement|memorandum|mou|pact))|"
    r"(?:formali[sz]ed|established|formed) (?=(?:the|an?|their) (?:\w+ )?"
    r"(?:sister|twin|partner|friendship)[ -])|"
    r"reached (?=(?:an?|the) (?:\w+ ){0,2}(?:agreement|document|deal|accord|pact)\b)|"
    rf"{SIGNING} (?=(?:on behalf|for)\b|"
    r"(?:the|an?) (?:\w+ )?(?:agreement|memorandum|mou|protocol|document|declaration|pact|plan|"
    r"roadmap|statement|letter|treaty)\b[^.]{0,40}\bwere\b)|"
    rf"(?<=[a-z] ){SIGNING} (?=(?:the|an?) (?:agreement|memorandum|mou|protocol|document)\b"
    r"[^.]{0,80}\b(?:as|while|with|on behalf)\b)|"
    rf"(?<=\bafter ){SIGNING} (?=(?:the|an?|their) (?:\w+ ){{0,3}}(?:agreement|memorandum|mou|pact|"
    r"protocol|document|plan|roadmap)\b)|approved by (?=(?-i:[A-Z]))|"
    rf"(?<=\bby ){SIGNING} (?=(?:the|an?) (?:\w+ ){{0,2}}"
    r"(?:agreement|memorandum|mou|protocol|document|statement|declaration|pact|plan|roadmap)\b)|"
    r"approved (?=(?:the|an?) (?:joint )?(?:action plan|plan|roadmap|programme)\b)|"
    r"(?:(?<=two )|(?<=them )|(?<=both )|(?<=pair )|(?<=opportunity of )|(?<=occasion of ))"
    rf"{SIGNING} (?=(?:there |jointly |together )?(?:the|an?) )|"
    r"(?:(?<=governors )|(?<=mayors )|(?<=ministers )|(?<=presidents )|(?<=premiers )|"
    r"(?<=leaders )|(?<=heads )|(?<=chairs )|(?<=chairmen )|(?<=rectors )|(?<=chancellors )|"
    rf"(?<=sides )|(?<=parties )){SIGNING} (?=(?:the|an?) )|(?<=was )put on paper|(?<=was )put "
    rf"to paper|"
    r"(?<=names )(?:stand|are|appear) (?:under|below|on)(?= (?:the|this|it\b|an?))|"
    r"(?:stand|are|appear) the (?:names?|signatures?) of|doing the signing were|pens were held by|"
    r"endorsed (?=the (?:agreement|memorandum|mou|document))|"
    r"exchanged (?=(?:copies of )?the (?:signed )?(?:documents?|memorand\w+|agreements?|"
    r"mous?)\b)|"
    r"(?:was|were) exchanged (?=(?:[^.;]{0,60} )?(?:by|between)\b)|"
    r"pens? (?:was|were) put to paper|"
    r"did so (?=(?:for|on behalf of) (?!the (?:first|second|last|sake|benefit)\b))|"
    rf"(?<![\s\S]){SIGNING} (?=(?!as\b)[^.;]{{0,90}}\b(?:was|were)\b)|"
    r"entered? into|put their signatures|were signed|signatures?|adopted)\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|to|plans? to|intends? to|expected to|agreed to|going to)\s+(?:be\s+)?"
    rf"(?:{SIGN}|{CONCLUDE}|{SIGNED}|{CONCLUDED}|put\s+{WHOSE}\s+{NAMES}\s+to|"
    rf"{PUT_PEN}\s+paper)\b|\b(?:to|would)\s+be\s+{SIGNED}\b|"
    r"\bwill\s+join\s+[^.;]{3,60}?\s+in\s+signing\b|"
    r"\b(?:the|a)\s+signing\s+of\s+[^.;]{3,90}?\s(?:is|are)\s+(?:also\s+|still\s+)?(?:on\s+(?:the|his|her|their)|"
    r"on\s+[A-Z][\w’']+(?:\s+[A-Z][\w’']+)?|scheduled|planned|expected|foreseen|set|due|slated|envisaged)\b",
    re.IGNORECASE,
)
EARLIER = re.compile(
    r"\b(?:previous\w*|earlier(?!\s+signed\s+(?:the|this)\b)(?!\s+(?:the\s+same|that|this|on\s+the\s+same|in\s+the)?\s*"
    r"(?:day|today|week|month))|former|prior|recall|follows the|years ago|"
    r"(?<!is )dated(?![^.;]{0,40},?\s+(?:was|were|has\s+been|have\s+been)\s+"
    rf"(?:{SIGNED}|{CONCLUDED})\b)|"
    r"original(?:ly)?|initially|back in|last year|"
    rf"first(?= (?:{SIGNED}|{CONCLUDED})\b)|"
    r"first (?:agreement|memorandum|mou|pact|accord|deal|document)(?= (?:was|had been) "
    rf"(?:{SIGNED}|{CONCLUDED}) in (?:\w+ )?(?:19|20)\d\d\b)|"
    r"dat(?:es|ing) (?:back )?(?:to|from)|since (?:19|"
    r"20)\d\d)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    rf"\b(?:agreements|memorand(?:a|ums)|contracts)\s+(?:of\s+their\s+own|among(?:st)?\s+themselves)\b|"
    rf"^(?:besides(?![^.;]{{0,200}}?,\s+who\s+(?:ha(?:s|ve|d)\s+)?{SIGNED}\b)|"
    r"in addition|additionally|also|moreover|furthermore|as per|meanwhile)|"
    r"\b(?:a (?:second|third|separate|further|similar)|another|other)\s+"
    r"(?:paper|agreement|document|memorand\w+|mou|pact|letter|deal|protocol)s?\b",
    re.IGNORECASE,
)


def signed(text: str) -> re.Match[str] | None:
    """Return the first words of a signing that is not denied, rather its verb than its noun.

    «At the signing ceremony … Governor Ann Cruz and Mayor Ben Holt signed»: the verb has the doers.
    """
    first = _SIGNED.search(text)
    if first is None:
        return None
    unlike = (_NOT_YET, _NEVER, _MAYBE, *([_ONLY_TALKED] if _DOING.match(first.group()) else ()))
    if any(one.search(text, 0, first.start()) for one in unlike):
        return None
    if NOMINAL.match(first.group()) or _OF_STATEMENT.search(text, 0, first.start()):
        later = _SIGNED.finditer(text, first.end())
        verbs = (one for one in later if _FINITE.match(one.group()))
        return next(verbs, first)
    return first


NOMINAL = re.compile(rf"{SIGNING} (?:took|ceremony|of)", re.IGNORECASE)
"""A noun of signing, which has no doers before it."""
_DOING = re.compile(rf"{SIGNING} $")
_OF_STATEMENT = re.compile(
    r"\b(?:statement|(?:press|news|media)\s+(?:release|note)|circular)\s+(?:\w+\s+){0,2}$"
)
"""Before «signed by the press secretary», which tells only who put out the news."""
_FINITE = re.compile(rf"(?:{SIGNED}|{CONCLUDED}|{SIGNS}|{SIGN})$", re.IGNORECASE)
_ONLY_TALKED = re.compile(
    r"\b(?:(?:discuss|propos|suggest|consider|plan|possib|prospect|includ|cover|agree|call|aim|hope|"
    r"intend)\w*|towards?|will|would|may|might|could)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before «…, signing an agreement» where that is one more thing to come or to talk of."""


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


def planned(text: str) -> re.Match[str] | None:
    """Return the words by which a text tells of a signing still to come, or None."""
    found = _FUTURE.search(text)
    done = (_MET_TO_SIGN, _FAILED_TO_SIGN, _IS_GLAD, _TOOK_THE_CHANCE)
    if found and any(one.search(text, 0, found.end()) for one in done):
        return None
    return found


_MET_TO_SIGN = re.compile(
    r"(?<!to )(?<!will be )\b(?:met|gathered|convened|joined|came|travell?ed|flew)"
    rf"(?: [\w’',.-]+){{0,14}}? to {SIGN}$"
)
"""Who met to sign signed: «Governor Ann Cruz met with Minister Ben Holt to sign a pact»."""


GLAD_TO_SIGN = re.compile(
    r"(?<!will be )(?<!would be )\b(?:delighted|pleased|proud|hono[u]?red|happy|glad|thrilled|"
    r"privileged|"
    r"humbled|(?:a|an|the|great|my|her|his|our)\s+(?:pleasure|hono[u]?r|privilege|joy))\s+"
    r"(?:for\s+(?:the\s+)?[A-Z](?:[^.;]|\.(?=\s?[A-Z])){2,90}?,?\s+)?"
    rf"(?:today\s+|now\s+)?to\s+(?:have\s+)?(?:{SIGN}|{SIGNED})\b"
)
"""Who is told to be glad to sign does it: «She was delighted to sign the declaration»."""
_IS_GLAD = re.compile(rf"{GLAD_TO_SIGN.pattern}$")
_TOOK_THE_CHANCE = re.compile(
    r"\b(?:used|took|taking|using|seized)\s+(?:the|this|that)\s+(?:[a-z]+\s+)?(?:occasion|opportunity|chance|"
    rf"meeting|visit|summit)\s+to\s+{SIGN}$"
)
_FAILED_TO_SIGN = re.compile(r"\b(?:fail|refus|declin|forgot|omit)\w*\s+to\s+\w+$")


_SIGNED_WHILE = re.compile(rf"[^;]*?\b{SIGNED}\s+(?:the|it)\b[^;]*?,\s+(?:while|whereas)\s")


def aside(text: str) -> bool:
    """Tell whether a sentence turns to something else: «in addition».

    What a clause with «while» behind a signing adds does not turn the whole of it.
    """
    match = _ASIDE.search(text)
    return match is not None and _SIGNED_WHILE.match(text, 0, match.start()) is None
