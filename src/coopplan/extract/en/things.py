"""Things that an English promise can be about, so that somebody could later see them.

The rule: «strengthen cooperation» is a wish; with a thing or people that it is done for («contacts
between theatres», «student exchange») it is a deed. Fields («in tourism») are no things.
"""

from __future__ import annotations

import re

_THING = re.compile(
    r"\b(?:airports?|air\s+quality|ambulances?|apprentices?|archives?|athletes?|bridges?|"
    r"border\s+(?:crossings?|markets?|gates?|posts?)|bus(?:es)?|camps?|checkpoints?|children|"
    r"clinics?|"
    r"clusters?|commissions?|companies|conferences?|council|courses?|cent(?:re|er)s?|customs|"
    r"database|"
    r"days|degrees?|delegations?|doctors?|entrepreneurs|equipment|exhibitions?|experts|"
    r"expeditions?|"
    r"factor(?:y|ies)|fairs?|farms?|farmers|festivals?|flights?|forums?|foundations?|funds?|games|"
    r"gardens?|goods|grain|graduates|greenhouses?|groups?|hospitals?|hotels?|houses?|hubs?|"
    r"institutes?|"
    r"internships?|laborator(?:y|ies)|librar(?:y|ies)|lines?|livestock|machinery|markets?|"
    r"materials|"
    r"museums?|networks?|nurses|offices?|officials|parks?|pipelines?|plants?|platforms?|portals?|"
    r"products|(?<!joint )(?<!cooperation )(?<!various )(?<!several )(?<!exchange )"
    r"(?<!specific )(?<!concrete )(?<!new )(?:programmes|programs|projects)|"
    r"(?:an?|the)\s+(?:\w+\s+){0,3}(?:programme|program|project)|pupils|"
    r"educational\s+institutions|research\s+(?:institutions|organi[sz]ations)|makers|buyers|"
    r"producers|"
    r"suppliers|exporters|investors|families|patients|residents|refugees|engineers|miners|artists|"
    r"musicians|craftsmen|guides|translators|interns|trainees|cadets|veterans|athletes|tourists|"
    r"railways?|rail|reservoirs?|researchers|roads?|"
    r"routes?|scholarships?|schools?|scientists|seminars?|shuttles?|specialists?|sports?\s+events|"
    r"start-?ups?|stations?|students?|teachers?|teams?|terminals?|theat(?:re|er)s?|tournaments?|"
    r"conditions\s+for\s+(?:(?!relations|cooperation)[\w’'-]+\s+){1,9}to\s+(?!work|co-?operat|"
    r"collaborat|interact|develop|grow)\w+|tours|trains?|"
    r"trees|universit(?:y|ies)|ventures?|consulates?|vaccines?|vehicles?|visits?|volunteers?|"
    r"warehouses?|"
    r"workers?|groves?|forests?|orchards?|modules|wells|masts?|working\s+group|workshops?|youth|"
    r"zones?)\b",
    re.IGNORECASE,
)
DEVERBAL = re.compile(
    r"\b(?:supply|construction|creation|opening|launch|establishment|increase|exchange)\b",
    re.IGNORECASE,
)
_FIELDS = re.compile(
    r"\b(?:in|across)\s+(?:the\s+)?(?:\w+\s+)?(?:fields?|areas?|spheres?|sectors?)\b|"
    r"\b(?:co-?operation|ties|relations|collaboration|partnership)\s+in\b|\bincluding\s+in\b|"
    r"\b(?:based\s+on|founded\s+on|for\s+the\s+benefit|between\s+the\s+two)\b",
    re.IGNORECASE,
)


def concrete(deed: str) -> bool:
    """Tell whether a deed names a thing or people before any list of fields."""
    fields = _FIELDS.search(deed)
    return _THING.search(deed, 0, fields.start() if fields else len(deed)) is not None


_NOTHING = re.compile(
    r"\W*(?:to\s+|also\s+|only\s+|further\s+|not\s+only\s+|\w+ly\s+)*(?:contribut\w*|focus\w*|"
    r"concentrat\w*|"
    r"respond\w*|move\s+to\s+(?:work|cooperat)ing\b|(?:deal|work|talk|speak|interact|"
    r"communicate)\s+(?:directly\s+)?(?:with|to)\s+"
    r"(?:one\s+another|each\s+other)\b|"
    r"recogni[sz]\w*|amount\w*|tap\w*\s+into|becom\w+|mark\w*\s+(?:\d|(?:an?|"
    r"the)\s+(?:\w+\s+){0,2}(?:anniversary|milestone|step|stage|chapter|"
    r"beginning|start|era|page)\b)|play\w*|pav\w+\s+the\s+way|remain\w*|see\b|"
    r"reach\w*|(?:provid|render|extend|giv)\w*\s+(?:[\w-]+\s+){0,3}support\s+(?:in|for|to)"
    r"\s+(?:the\s+)?"
    r"(?:further|expan|develop|strengthen|deepen)|(?:gain|get|enjoy|receive)\s+(?:[\w-]+"
    r"\s+)?(?:access|benefits?|opportunit\w+|"
    r"chances?)\b|be\s+(?:with|joined|continued|celebrated|received|welcomed|greeted|working"
    r"\s+together|"
    r"heard|there|beside|present|back)\b|"
    r"(?:travel|fly|stand|sit|go)\s+(?:with|beside|along|back|home)\b|"
    r"come\s+(?:back|home|along|up)\b|"
    r"(?:turn|transform)\w*\s+(?:[\w-]+\s+){1,6}into\s+an?\s+(?:[\w-]+\s+)?(?:area|zone|place|"
    r"land|"
    r"region|model|symbol|source|sea|corridor)\s+of\b|"
    r"put\s+(?:pen|(?:his|her|its|their)\s+(?:name|signature|hand|seal)s?)\s+to\b|"
    r"(?:plan\w*\s+to\s+)?sign(?:ing)?\s|take\s+(?:[\w-]+\s+){1,4}(?:opportunit|interest)|"
    r"(?:prove|mean|constitute)\b|benefit\w*|serv\w*|lay\s+(?:a|the)\s+(?:solid\s+)?foundation|"
    r"discuss\w*|"
    r"meet\w*(?!\s+(?:in|at|on|once|twice|again|every|annually|regularly|next)\b)|attend\w*|"
    r"agree\w*|"
    r"raise\s+(?:it|this|the\s+(?:issue|matter|question))\b|take\s+(?:place|part\s+in\s+(?:an?|"
    r"the)\s+(?:\w+\s+){0,3}(?:forum|meeting|session|conference|summit|ceremony)|cooperation|"
    r"relations)|mak\w+\s+(?!available)|look\w*|strive|"
    r"link\s+(?:the\s+)?"
    r"(?:two\s+)?(?:countries|nations|peoples)|last\b|earn\b|cost\b|have\b|hold\s+(?:talks|"
    r"meetings?\s+with|"
    r"negotiations)|be\s+(?:signed|valid|in\s+force|attended|accompanied|based|an?|the|"
    r"able|strengthened|deepened|enhanced|boosted)\b|visit\w*\s|vote\b|return\b|run\s+(?:from|"
    r"until|for)\b|sign(?:ing)?\s|"
    r"(?:provid|creat|offer|open|giv)\w*\s+(?:[\w-]+\s+){0,5}(?:opportunit|prospects)|"
    r"provid\w*\s+(?:[\w-]+\s+){0,3}(?:basis|framework|platform|foundation|forum|impetus)\b)",
    re.IGNORECASE,
)
"""Verbs of which nothing is left that could be pointed at later, whatever stands behind them."""


def nothing(deed: str) -> bool:
    """Tell whether a deed begins with a verb of which nothing is left to see."""
    return _NOTHING.match(deed) is not None
