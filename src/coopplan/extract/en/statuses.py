"""The English words by which a text tells where a thing stands, the rarer statuses first.

The rule: who asks, offers or talks of a thing proposes it; what was agreed, promised or laid down
is planned. Each is a pattern without its bounds; what the words promise is looked at elsewhere
(``vague``).
"""

from __future__ import annotations

from coopplan.extract.en.verbs import DOING, FIRST
from coopplan.model.codes import Status

_DO = f"(?= {FIRST.pattern})"
"""Before the deed itself, in the bare form of its verb."""
_OF_PAPER = "|".join(
    rf"(?<={paper} )(?:also |further )?"
    for paper in ("agreement", "memorandum", "document", "pact", "protocol", "roadmap", "mou")
)
_SOMEBODY = r"(?!to\b|that\b)(?:[\w’'.&()-]+,? ){1,9}?"
_ALREADY = r"(?:already |also |recently |jointly |now |since |just )*"

WORDS = (
    (
        Status.CANCELLED,
        (
            r"cancell?ed|called off|terminated|scrapped|abandoned|axed|"
            r"(?:was|were|been) dropped"
        ),
    ),
    (
        Status.SUSPENDED,
        (
            r"suspended|halted|put on hold|postponed|frozen|shelved|on hold|put off|interrupted|"
            r"put on ice|on ice"
        ),
    ),
    (
        Status.PROPOSED,
        (
            r"(?:is|are|was|were|being) (?:being )?(?:discussed|considered|studied|explored|"
            r"proposed|suggested|examined|negotiated|mooted|floated)|"
            r"(?<!to )(?<!further )discuss(?:ed|ing|es)?(?: how to)?|consider(?:s|ed)?|"
            r"(?<!based on )considering|(?:is|are) (?:studying|examining|weighing|negotiating)|"
            r"explor(?:ed?|ing)|"
            r"(?:talks|discussions|negotiations|consultations) (?:were|are|are being) (?:also )?"
            r"held (?:on how to|on|about)|"
            r"raised the (?:issue|question|idea|possibility|matter) of|"
            rf"propos(?:ed|es|ing)(?: to)?|(?:proposal|idea|request|initiative)s? to{_DO}|"
            r"proposals? (?:is|are|was|were|has been|have been) (?:also )?(?:made|tabled|"
            r"put forward) to|broached|brought up|sounded out|"
            r"(?:spoke|talked) (?:of|about)(?= [a-z-]+ing\b)|"
            r"proposal that|put forward (?:a |the )?(?:proposal|idea|initiative)s? (?:to|of|for)|"
            r"(?:requested|sought|asked for)(?= [^,.;]{3,60}? (?:support|help|assistance|aid) )|"
            r"called for(?= (?:an?|the|more|new|joint|[a-z]+ing)\b)|"
            r"recommend(?:ed|s)|advocated|floated(?: the idea of)?(?! by\b)|pitched(?! by\b)|"
            r"mooted(?! by\b)|tabled(?! by\b)|"
            r"(?<!to )looks? into|offered(?= (?:an?|two|three|four|five|six|ten|\d+|places|"
            r"scholarships) )|"
            r"(?:talks|discussions|negotiations) (?:are|were) (?:also )?(?:ongoing|under ?way|"
            r"being held|"
            r"in progress) (?:on|about|over)|"
            r"(?:talks|discussions|negotiations) (?:about|on|over)(?= [^.]{3,80}(?:go on|"
            r"continue|ongoing|"
            r"under ?way|have begun|began))|"
            r"(?:is|are) (?:looking into|in talks (?:on|to))|"
            r"(?:is|are) thinking (?:of|about)(?= [a-z-]+ing\b)|"
            r"wants?(?= (?:an?|the) (?:exchange|opening|construction|launch|creation|"
            r"establishment)\b)|"
            r"(?:can|could|might) be (?:established|built|opened|created|launched|organi[sz]ed|"
            r"produced|supplied|transferred|introduced|held|installed)|"
            rf"(?:has|have|was|were) (?:also |been )*(?:asked|invited|urged|requested) to{_DO}|"
            r"(?:is|are|was|were|has been|have been) (?:also )?invited to"
            r"(?= (?:participate|(?:the|an?) )(?!meeting|ceremony|session|signing))|"
            r"(?:is|are|was|were|has been|have been) (?:also )?offered(?= (?:by|to)\b)|"
            r"(?<!readiness )(?<!willingness )(?<!intention )(?<!consent )(?:was|were|has been|"
            r"have been) (?:also )?(?:voiced|aired|put forward)|"
            r"(?:will|to|shall|must) be (?:also )?(?:looked into|considered|studied|examined|"
            r"explored|discussed)|"
            r"(?:is|are) working through(?= [a-z])|"
            r"interest (?:was|is|has been) (?:also )?(?:shown|voiced|expressed)"
            r"(?: by [^,.;]{2,50}?)? in|"
            r"(?:thought|consideration) (?:is|was) (?:being )?given to|"
            r"suggest(?:ed|s)?|offer(?:ed|s) to|under (?:consideration|discussion|study|review)|"
            rf"could{_DO}|"
            r"possibility of|wants? to|(?<=sides )should(?! (?:be|not|have|like)\b)|"
            r"(?<=parties )should(?! (?:be|not|have|like)\b)|"
            r"(?<=provinces )should(?! (?:be|not|have)\b)|(?<=cities )should(?! (?:be|not|have)\b)|"
            r"(?<=regions )should(?! (?:be|not|have)\b)|(?<=localities )should(?! (?:be|not|"
            r"have)\b)|"
            r"(?:will|to) (?:also )?(?:consider|explore|study the)|"
            rf"(?:asked|urged|invited|encouraged|called (?:up)?on|wants?|wanted|requested|advised) "
            rf"{_SOMEBODY}to(?! (?:come|visit)\b){_DO}|"
            r"request(?:ed|s)(?= the (?:establishment|opening|construction|launch))|"
            r"negotiations are (?:ongoing|underway)|"
            r"interested in|(?:expressed|voiced|showed|shown|has|have) "
            r"(?:an |keen |their |its |great )?interest in"
        ),
    ),
    (
        Status.PLANNED,
        (
            r"(?<!['’]s )plan(?:s|ned)? to|(?:is|are) planning on|(?:is|are) (?:also )?planned|"
            r"(?:is|are|was|were|has been|have been) (?:also )?agreed (?:up)?on"
            r"(?=[.,;]|$| (?:and|with|as|by)\b)|"
            r"(?<!\bit )(?:is|are|was|were|has been|have been) (?:also |jointly |now )?(?:agreed|"
            r"envisaged|foreseen|provided for|promised|pledged)"
            r"(?! (?:to|on|upon|that|in|at|with)\b)|"
            r"planned|planning to|(?<!the )(?<!action )(?<!joint )(?<!an )(?<!this )plan(?:s|ning)?"
            r"(?= (?:an?|two|three|four|five|six|ten|\d+|joint|new)\b)|"
            r"will see(?= \d| (?:the|an?) (?:\w+ )?(?:opening|launch|construction|start|"
            r"completion|arrival|introduction) of)|"
            r"(?<!so )(?<!neither )(?<!the )(?<!their )(?<!our )(?<!political )"
            r"(?<!shared )(?<!good )(?<!common )(?<!mutual )will|shall|"
            rf"(?:instructed|tasked|ordered|directed|entrusted|commissioned|"
            rf"told) {_SOMEBODY}to{_DO}|"
            rf"(?:have|has|were|was) (?:also |now |already )?(?:been )?(?:instructed|"
            rf"tasked|ordered|directed|told) to{_DO}|"
            rf"(?:commits|obliges|binds|requires|entitles|allows|enables|lets) {_SOMEBODY}to{_DO}|"
            r"(?:goes live|opens|starts|begins|launches|kicks off|comes into service|is due)"
            r"(?= (?:in (?:the |early |late |mid-?)?(?:January|February|March|April|May|June|"
            r"July|August|"
            r"September|October|November|December|spring|summer|autumn|winter|20\d\d)|next |this |"
            r"from |on \d))|"
            r"envisag\w+|provides?(?:,[^,;]{1,40},)?(?: also| as well)? for|"
            r"provision (?:is|was) (?:also )?made [^,;.]{0,60}?for|makes? provision for|"
            r"opens? the way (?:to|for)|stands? ready to|foresees?|"
            r"sets? out(?= (?:to\b|[a-z]+ing\b))|"
            r"(?:agreements?|understandings?) (?:was|were|has been|have been) (?:also )?"
            r"reached (?:on|to)|(?:is|are) (?:also )?(?:expected|due)"
            r"(?= (?:in|on|by|next|this|later)\b)|"
            r"it was (?:also )?agreed (?:on|to)|"
            rf"(?:(?:an?|is|also) )(?:agreement|understanding|plan|decision) to{_DO}|"
            r"(?:have|has|had)? ?reached (?:an agreement|agreement|an understanding|"
            r"a deal) (?:on|to)|"
            rf"(?:{_OF_PAPER}|(?<=It )(?:also )?)(?:creates|establishes|sets up|introduces|"
            r"sets aside|allocates|doubles|grants|launches|waives|"
            r"abolishes)(?= (?!new opp|an? basis))|"
            rf"(?:{_OF_PAPER})(?!runs|lasts|says|reads)[a-z]{{3,}}s"
            r"(?= (?!everything|nothing|something|during|ongoing|existing|growing|lasting|standing)"
            r"[a-z-]+ing\b)|"
            rf"(?:{_OF_PAPER})(?:permits|allows for|outlines|involves|entails|calls for|"
            r"focus(?:es)? on(?= [a-z]+ing (?!and |in |of )[a-z]))|"
            r"agreed (?:(?:also|further|besides|too|as well|in addition|moreover|finally|jointly|"
            r"unanimously|together) )?(?:to(?! (?:during|in|at|by)\b)|(?:on|upon)(?! by\b))|"
            r"(?:plans?|intends?|means?|expects?|undertook|pledged|promised|decided|resolved|aims?),"
            r"[^,;]{1,60}, to|(?<!\ba )(?<!the )(?<!no )(?<!as )means? to(?= [a-z])|"
            r"(?:also )?concurred (?:in|on|to)|"
            r"agree (?:to|on)(?= [a-z])|agreeing to|"
            r"(?<=priorities )include(?= [a-z]+ing (?!and |in |of )[a-z])|"
            r"intends?(?: to)?|intention to|(?:is|are) intended to|(?:is|are) going to|aims? to|"
            r"seeks? to|"
            r"(?:is|are|was|were) (?:also )?expected to|expected to|"
            r"(?:is|are) (?:(?:also|only|now|then|first|soon|later|next|"
            r"together|jointly) )?to|set to|"
            rf"due to{_DO}|"
            r"there (?:is|are) plans? to|(?:is|are) (?:also )?(?:ready|prepared|willing|poised) to|"
            r"(?:is|are) scheduled(?: to)?|undert(?:akes?|ook) to|(?:is|are) tasked (?:to|with)|"
            r"commits? to|committed (?:itself |themselves )?to|"
            r"(?:is|are) committed to|pledg(?:e[sd]?|ing) to|pledge[sd]?(?= [a-z$€£\d])|"
            r"calls?(?: also| as well)? for(?: efforts to)?|plans? on|"
            r"expressed (?:their |its )?readiness to|"
            r"announced (?:its |his |her |their )?plans? to|announced (?=[a-z]+ing\b)|"
            r"(?:a )?decision was made to|decided to|resolved to|"
            r"(?:readiness|willingness|intention|consent) (?:was|is|has been) (?:also )?(?:voiced|"
            rf"expressed|declared|confirmed|stated|given)(?: by [^,.;]{{2,50}}?)? to{_DO}|"
            rf"(?:give|gave|given|issued?) (?:orders|instructions) to{_DO}|"
            r"(?:orders|instructions) (?:have been|were|are|will be) (?:given|issued)"
            rf"(?: by [^,.;]{{2,50}}?| to [^,.;]{{2,50}}?)? to{_DO}|"
            r"(?:has|have) (?:it )?in mind to|"
            rf"(?:is|are) (?:also )?bound(?: by [^,.;]{{2,40}}?)? to{_DO}|"
            r"consented to|(?:is|are) supposed to|(?:was|were) scheduled(?: to)?|expects to|"
            r"(?:have|has) (?:also )?committed to|vow(?:s|ed)? to|promise[sd]? to(?! be\b)|"
            r"promised|"
            r"would(?! (?:like|love|not)\b)|agreed,[^,]{0,60}, to|"
            r"(?:also )?touched upon|laid emphasis on|covers|stipulat\w+|includes|"
            rf"may{_DO}|"
            r"should(?= [a-z]+ [^.]{0,60}\b(?:(?:in|by) (?:January|February|March|April|May|June|"
            r"July|"
            r"August|September|October|November|December|20\d\d|spring|summer|autumn|winter)|"
            r"next |before ))|"
            r"to include|included|must(?= be [a-z]+(?:ed|en|t)\b)|is obliged to|are obliged to"
        ),
    ),
    (
        Status.DONE,
        (
            r"completed|(?:was|were|has been|have been|had been) (?:also |already |recently |"
            r"officially )?"
            r"(?:opened|built|launched|commissioned|"
            r"delivered|finished|implemented|purchased|set up|donated|handed over|transferred|"
            r"allocated|installed|restored|repaired|carried out|founded|planted|trained|"
            r"sent|supplied|shipped|renovated|unveiled|inaugurated)|delivered|donated|"
            r"handed over|transferred|"
            r"(?:has|have) been (?:also |already |recently |now )?(?:created|reali[sz]ed|"
            r"reconstructed|introduced|certified|produced|moderni[sz]ed|restarted|reopened)|"
            r"(?:has|have) already (?!expressed|agreed|discussed|established|showed|played|reached)"
            r"[a-z]{3,}ed|"
            rf"(?:has|have) {_ALREADY}(?:set up(?! (?:\w+ )?(?:ties|relations|cooper))|"
            rf"launched|bought|donated|hosted|restored|"
            rf"(?:been )?put (?:in|into|on) \w+|"
            rf"connected|transferred|allocated|received|trained|supplied|built|installed|planted|"
            r"renovated|shipped|repaired|restored)|"
            r"(?<!\bbe )(?<!\bbeen )commissioned(?= (?:the|an?|its|their|two|three)\b)|"
            r"put into operation|inaugurated|has opened|"
            r"opened(?= (?:an?|the|its|their|his|her|our|new|two|three|four|five|"
            r"(?-i:[A-Z\d])))(?! (?:(?:an?|the|new|another)\s+)+(?:chapter|avenue|page|era|"
            r"horizon|opportunit|prospect|door|way|path|stage|possibilit))|"
            r"arrived (?:last|this|yesterday)"
        ),
    ),
    (
        Status.IN_PROGRESS,
        (
            r"under construction|(?:is|are) (?:now |currently |already )*being (?:[a-z]+(?:ed|t|"
            r"n)|dug|made|"
            r"laid|paid|held|fed|bred|led|sold)"
            r"(?: out| up)?|underway|under way|has started|have "
            r"started|(?<!we )started|began|has begun|have begun|launched(?!\s+(?:by|during)\b)|"
            r"(?:is|are|remains?|still|currently) ongoing|"
            r"(?<!to )continu(?:e|es|ing)(?! (?:its|their|his|her) (?:stay|visit|trip|tour|"
            r"journey)\b)|go(?:es)? on(?= (?:being )?[a-z]{3,}(?:ed|ing)\b)|"
            r"in progress|"
            rf"(?:is|are) (?:now |also |currently |already |jointly )*(?:{DOING}|proceeding with)"
        ),
    ),
)
