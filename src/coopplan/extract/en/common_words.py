"""English words with a capital that are common ones, and which of them are somebody's name, too.

The rule: a common word, a form of address and letters alone are nobody's name; a word is a name
only by where it stands («Governor Josh Green»), which is asked where names are read.
"""

from __future__ import annotations

import re

from coopplan.extract.en import heads, signing_verbs
from coopplan.extract.en.addresses import FORMS

COMMON = frozenset(
    """
    the this that these those in on at of for from with by as and or but if it its he she they we
    our their his her both each all two three other such after before during under within since
    when while where region regions oblast krai okrug area territory territories republic province
    provinces prefecture city cities town county district districts state states municipality
    municipal metropolitan canton village island islands river sea lake port bay gulf ocean north
    south east west northern southern eastern western central new upper lower great greater
    memorandums protocols four five six seven eight nine ten
    memorandum memoranda mou mous agreement agreements protocol plan plans programme program
    programmes roadmap road map declaration treaty treaties pact document documents letter intent
    understanding charter convention contract contracts deal action strategy initiative project
    projects forum summit conference congress session meeting meetings ceremony event festival
    expo exhibition fair week day days year years kremlin house palace hall hotel center centre
    building square avenue street airport museum park stadium theatre theater room garden gardens
    trade cooperation partnership friendship sister twin twinning council committee commission
    government governments governor governors mayor mayors akim akimat president presidents
    premier premiers minister ministers secretary chairman chairperson head heads deputy vice
    director directors ambassador consul rector dean chief officer officers representative
    representatives delegation delegates officials leaders members parties party sides ministry
    ministries department departments office agency authority bureau board union nations world
    bank fund group company corporation corp co inc ltd llp llc jsc plc holding foundation institute
    university college academy school hospital association society federation chamber commerce
    industry industries business energy health education science sciences culture tourism sports
    sport agriculture transport infrastructure technology technologies media news press agency
    telegram facebook twitter instagram youtube human resources affairs foreign international
    interregional national federal regional provincial local public private economic political
    social cultural strategic joint high level first second third special free general people
    peoples assembly parliament senate court army police cup games olympic digital green clean
    smart silk belt january february march april june july august september october november
    december monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr hon prof
    economy economies largest biggest leading major
    also there here then later afterwards finally what why how who whose which
    seals
    today yesterday speaking earlier according besides moreover furthermore however thus
    meanwhile additionally article section part signing signed zone zones hub tower plaza village
    heritage sites site
    reserve policy policies funds foods industries motors systems solutions services partners
    ventures labs holdings
    limited ltd property properties polytechnic varsity
    independence constitution victory peace liberty unity secretariat headquarters embassy
    consulate mission jr sr ii iii iv corresponding member external campus
    presidential executive supreme administrative airlines administration
    railways railway power water food oil gas steel motors electric logistics capital markets
    english russian french chinese arabic spanish german catholic orthodox islamic muslim christian
    african european asian asia europe africa america pacific atlantic caspian arctic baltic
    eurasian programs studies areas advisor adviser responsible
    trusts trustee trustees airline library libraries archive archives gallery galleries delivery
    asset assets traffic country countries developing developed network networks imports exports
    commercial operations keeper curator sdn bhd svp evp climate change consulate laboratory
    laboratories
    """.split()
).union(heads.WORDS, signing_verbs.WORDS)  # fmt: skip
SURNAMES_TOO = frozenset(
    ("green", "park", "hall", "day", "may", "lake", "north", "west", "house", "dean")
)
"""Common words that are a surname behind an office and a first name: «Governor Josh Green»."""
GIVEN_TOO = frozenset(("christian", "april", "june", "august", "dean"))
"""Common words that are a first name among other names: «Minister Lars Christian Dahl»."""
FIRST_TOO = frozenset(("Park", "He"))
"""Common words that are a surname before a given name: «Park Won-sun»."""
ABSTRACT = re.compile(
    r"(?:tion|sion|(?<!cle)ment|ship|ness|ology|ative|ical|tural|ional|ency|ities|wide|cluster)s?$"
)


def may_be_surname(word: str) -> bool:
    """Tell whether one word with a capital can be somebody's name, not a common word."""
    common = word.lower() in COMMON or ABSTRACT.search(word.lower())
    return not common and not word.isupper() and not FORMS.fullmatch(word)
