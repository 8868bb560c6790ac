"""English verbs of deeds, as a list names them: «build», «holding», «the construction of».

The rule: what begins with one of them begins a deed. A word that is a noun too («exchange»,
«support») is a verb only where an object follows that could not belong to a noun.
"""

from __future__ import annotations

import re

_VERBS = """
    abolish accelerate accept accompany accredit achieve acquire adapt add adjust adopt
    advertise advise agree align allocate allow amend analyse analyze appear apply appoint
    approve arrange arrive assemble assess assign assist assume attach attract await begin bid
    boost breed bridge bring broadcast build buy canvass carry catalogue celebrate certify
    charter classify clean clear co-finance co-host co-operate co-ordinate co-organise
    co-produce coach collaborate collect combat come commence commercialise commission commit
    count donate overhaul partner redevelop relaunch revamp resurface replant replenish repave
    procure
    compensate computerise convert cultivate dismantle elevate enact escort finalise finalize fix
    halve immunise inoculate instruct loan normalise normalize nurse photograph prolong realise
    realize reimburse reinforce rename revive salvage synchronise synchronize tag trace track
    transmit transplant uncover unfreeze volunteer water weed co-fund co-develop co-design
    brief chart clarify contract correct date dock drive ferry handle illustrate label minimise
    minimize mix number post power probe ready rotate sample scan service shape shoot sort spray
    survey fit spend tour house restart get leave depart sail ply tie team compare compete
    compile complete comply conceive
    concentrate conclude connect
    consecrate
    conserve consider consolidate construct consult continue contribute convene cooperate
    coordinate cover create curb cut deal decentralise decide declare decorate decrease dedicate
    deepen define delegate deliver demine demolish deploy desalinate detect develop devise dig
    digitalise digitalize digitise digitize direct discuss dispatch display distribute diversify
    divert divide document double draft drain draw dredge drill earmark ease edit educate
    elaborate elect electrify eliminate embed employ empower enable encourage endow enforce
    engage enhance enlarge enrich enrol enroll ensure enter equip erect establish evaluate
    examine exceed exclude execute exempt expand expedite experiment explain explore export
    extend fabricate facilitate familiarise familiarize feed fell fence fight film finance find
    finish fit flag fly follow forge format formulate forward foster found fulfil fulfill
    furnish gain gasify gather generate gift give govern grow guarantee hand harmonise harmonize
    harvest hire hold honour host identify illuminate implement import improve inaugurate
    incorporate increase incubate inform inherit initiate innovate inspect install insulate
    insure integrate intensify interview introduce invest invite involve irrigate issue join
    keep launch lay lead learn lend let liaise license lift light limit link list lobby localise
    localize locate log lower maintain make manage manufacture map mark market measure mediate
    meet mentor merge mine mint mobilise mobilize modernise modernize monitor mould move name
    nationalise negotiate net nominate note notify nurture observe obtain offer open operate
    optimise optimize orchestrate organise organize outfit oversee pack paint participate patrol
    pave pay perfect perform permit persuade phase pick pilot plant pool popularise popularize
    position prepare present preserve prevent print prioritise prioritize process produce
    promote propose protect provide publish pump purchase pursue push put quadruple quarantine
    raise rank ratify reach rear rebrand rebuild receive recognise recognize recommend
    reconstruct recover recruit recycle redesign redirect reduce refine refit reforest reform
    refund refurbish register regulate rehabilitate release relocate remodel remove renew
    renovate rent reopen reorganise repaint repair repatriate replace replicate report represent
    reprint require reroute rescue reserve resettle reshape resolve restock restore resume
    retain retrain retrofit return reunite revise revive reward run safeguard scale scrap screen
    search second secure seed seek select sell send separate serve set settle shelter shift ship
    shorten show sign simplify sink slash solve sow speed spend split sponsor spread stage
    standardise standardize start station steer step stimulate stock stop store straighten
    streamline strengthen study subscribe subsidise subsidize summarise supervise supply surface
    sustain swap switch tackle tailor take tap target tax teach tend test train transfer
    translate transport travel treat treble trial trim triple turn tutor twin undertake unify
    unload unlock update upgrade use utilise utilize vaccinate validate verify vet visit waive
    warn wash weave weigh welcome weld widen wire withdraw work write
""".split()
_NOUNS_TOO = """
    exchange support plan plant study research host share help start test
    transport finance fund process design place visit repair increase
    export import supply list map name pilot stage stock store swap tour use run cut
    train award grant purchase release transfer screen promise link measure pay film display
    form issue conduct direct
""".split()
VERBS, NOUNS_TOO = frozenset(_VERBS), frozenset(_NOUNS_TOO)
"""The verbs of deeds in their bare form, and those of them that are nouns too."""
_ADVERBS = (
    r"(?:(?:also|jointly|then|further|together|each|both|actively|soon|promptly|fully|regularly|"
    r"annually|gradually|mutually|[a-z]{4,}ly)\s+)*"
)
_SURE = "|".join(sorted(set(_VERBS) - set(_NOUNS_TOO), key=len, reverse=True))
_DOUBTFUL = "|".join(sorted(set(_NOUNS_TOO), key=len, reverse=True))
_NO_OBJECT = (
    r"(?!\s*(?:[,.;:)]|$)|\s+(?:of|between|for|in|and|or|with|to|at|by|from|is|are|was|were|will|"
    r"program\w*|projects?|visits?|chains?|cent(?:er|re)s?|rout\w+|turnover|network|polic\w+|"
    r"relations|links|fairs?|infrastructure|institut\w+|fields?|ties|opportunit\w+|plans?)\b)"
)
_NEEDS_OBJECT = "|".join(
    """
    bid bridge catalogue charter clean clear coach complete cover direct double draft drill
    experiment
    export feed fence fight film fit flag fly format gain gift import light list log lower map
    market
    mine mould name net note pack paint park phase pick pilot place pool position process pump
    quarantine rank rear report represent research return reward scale scrap search second secure
    seed separate shelter shift ship show sponsor spread stage station stock store study surface
    brief chart contract correct date dock drive ferry handle label mix number post power probe
    ready
    rotate sample scan service shape shoot sort spray water partner fix track trace loan
    switch tap target tax test transport trial triple turn twin wire design network
    """.split()
)
_OBJECT = (
    r"(?=\s+(?:an?|the|their|its|each|one|new|joint|more|up|out|\d|all|young|local|common|modern|"
    r"small|best|good|goods|products|students|how|whether|teachers|trees|specialists|experts)\b)"
)
_NO_DOING = (
    "sign target make look work help lead seek give meet visit hold come go play face see become "
    "show get assist operate create aim plan consider expect hope want need "
    "talk think discuss explore grow increase rise"
).split()


def _doing(verb: str) -> str:
    """Return the form in -ing of a verb."""
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    short = re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", verb)
    return f"{verb}{verb[-1]}ing" if short else f"{verb}ing"


DOING = "|".join(
    sorted({_doing(one) for one in _VERBS if "-" not in one and one not in _NO_DOING}, reverse=True)
)
"""What somebody «is building», «is testing» now."""
BARE = re.compile(
    rf"(?:to\s+|will\s+)?{_ADVERBS}(?:(?:{_NEEDS_OBJECT})\b{_OBJECT}|"
    rf"(?!(?:{_NEEDS_OBJECT})\b)(?:(?:{_SURE})\b(?!-)(?!\s+(?:of|is|are|was)\b)|"
    rf"(?:{_DOUBTFUL})\b(?!-){_NO_OBJECT}))",
    re.IGNORECASE,
)
"""A verb in its bare form, as it follows «will» or «to», with its adverbs."""
FIRST = re.compile(rf"(?:to\s+)?{_ADVERBS}(?:{_SURE}|{_DOUBTFUL})\b(?!-)", re.IGNORECASE)
"""The same right behind «will» or «to», where nothing but a verb can stand."""
_NO_VERB = (
    r"(?:about|above|across|after|against|along|among|around|as|at|because|before|behind|beside|"
    r"between|beyond|both|but|by|despite|down|during|each|either|even|every|for|from|here|if|in|"
    r"inside|into|its|just|like|near|nor|not|of|off|on|only|onto|or|our|out|over|past|per|since|so|"
    r"some|soon|still|such|than|that|the|their|then|there|these|this|those|though|through|"
    r"throughout|till|to|toward|towards|under|until|up|upon|via|what|when|where|whether|which|"
    r"while|who|whose|with|within|without|yet|all|any|more|most|many|much|other|another|plus|half|"
    r"twice|once|again)"
)
NUMBER = (
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty|fifty|hundred|dozens|hundreds|several)\b"
)
ANY_VERB = re.compile(
    rf"(?:to\s+)?(?!{_NO_VERB}\b)(?![a-z]+(?:ing|ed|ly|[^s]s)\b)[a-z]{{3,}}"
    rf"(?:\s+(?:up|out|off|back|together|away))?"
    rf"(?=\s+(?:(?:the|an?|its|their|his|her|each|every|all)\s|{NUMBER}))"
)
"""A word of no list with an object of its own behind it: no noun stands right before «the»."""
_STATIVE = (
    r"(?:need|require|face|mean|want|know|owe|own|depend|rely|hinge|differ|deserve|imply|concern|"
    r"regard|matter|exist|consist|belong|contain|suffice|witness|experience|undergo|enjoy|suffer|"
    r"be|have|do|last|cost|remain|become|see|feel|love|like|hope|seem|appear|happen|find|"
    r"debate|weigh|ponder|review|discuss|talk|speak|vote|argue|await|expect|welcome|thank|greet|hear)"
)
ACTIVE = re.compile(rf"\s*{_ADVERBS}(?!{_STATIVE}\b)[a-z]{{3,}}\s+(?!to\b)[\w“\"]")
"""Any verb but of a state with something behind it: no other word stands behind «will»."""
AFTER_WILL = re.compile(
    rf"\s*(?:{_ADVERBS})(?!{_STATIVE}\b)[a-z]{{2,}}"
    rf"(?:\s+(?:up|out|off|back|on|in|into|with|for|over|down))?"
    rf"\s+(?:(?:the|an?|its|their|his|her|each|every|all)\s|{NUMBER}|[A-Z])"
)
"""Any verb with its object right behind «will», but for those of states and of talks."""
_NO_GERUND = (
    r"(?!(?:including|proceeding(?=\s+from)|taking(?=\s+into)|judging|depending|owing|according|during|being|following|regarding|concerning|using|aiming|covering|networking(?=\s+[a-z]+s\b)|"
    r"involving|allowing|making|ensuring|enabling|leading|existing|ongoing|coming|growing|"
    r"leading|neighbou?ring|working(?!\s+out\b)|manufacturing|engineering|mining|farming|banking|fishing|"
    r"spring|morning|evening|everything|something|anything|nothing|string|ring|king|building(?=\s+"
    r"(?:materials?|sectors?|industr\w+|compan\w+|codes?|sites?)\b))\b)"
)
GERUND = re.compile(
    rf"\b(?:in\s+|on\s+|for\s+)?{_ADVERBS}{_NO_GERUND}[a-z-]+ing\b"
    r"(?!\s*(?:[,.;]|$))(?!\s+(?:of\s+)?(?:ties|relations)\b)",
    re.IGNORECASE,
)
"""A gerund with its object: «holding a fair»."""
_NOUN = (
    r"(?:exchanges?|organi[sz]ation|construction|creation|opening|launch|establishment|supply|"
    r"supplies|training|holding|implementation|introduction|provision|expansion|deliver(?:y|ies)|"
    r"production|installation|restoration|renovation|reconstruction|moderni[sz]ation|repair|"
    r"conduct|participation|formation|purchase|export|import|promotion|development|building|"
    r"visits?|placement|preparation|recruitment|sending|hosting|support|assistance|"
    r"simplification|issuance|communications?|digitali[sz]ation|publication|translation|twinning|"
    r"allocation|extension|certification|recognition|removal|upgrade|rehabilitation|deployment|"
    r"employment|adoption|registration|transfer|transport|transportation|attraction|sharing|"
    r"procurement|upgrades|release|cultivation|monitoring|restocking|commissioning|resumption|completion|"
    r"coordination|drafting|designation|"
    r"(?!govern|parlia|depart|agree|docu|environ|popula|organi|associ|deleg|administ)[a-z]{3,}"
    r"(?:[ai][sz]ation|ation|ction|ment|ery)(?=\s+of\b))"
)
DETERMINER = r"(?:the\s+|an?\s+|their\s+|its\s+|[A-Z][\w-]+[’']s\s+)?"
NOMINAL = re.compile(
    rf"the\s+(?:[a-z-]+\s+)?(?:[a-z]{{3,}}ing|design)\s+of\b|"
    rf"{DETERMINER}(?:[a-z-]+\s+){{0,2}}{_NOUN}\s+(?:of|in|for|between|with|to|on|at|through|"
    rf"among)\b",
    re.IGNORECASE,
)
"""A noun of doing with what it does: «the opening of a route»."""
_SORTS = r"(?:joint|mutual|regular|annual|shared|yearly|monthly)"
_HELD = (
    r"(?:exchange|school|residenc(?:y|ie)|course|fair|festival|exhibition|forum|programme|"
    r"program|project|"
    r"expedition|conference|seminar|workshop|tournament|competition|camp|scholarship|internship|"
    r"route|flight|service|cent(?:re|er)|fund|laborator(?:y|ie)|visit|mission|network|museum|"
    r"library|"
    r"plant|factory|park|market|bridge|road|line|hub|incubator|platform|portal|office|group|"
    r"committee|force|database|study|survey|pilot|trial|tour|concert|day|week|bank|dig|meeting|"
    r"race|"
    r"show|station|venture|house|farm|garden|shop|store|clinic|ward|studio|archive|guide|map|app|"
    r"academy|institute|college|universit(?:y|ie)|hospital|zone|terminal|lab|troupe|"
    r"hotline|brochure|stipend|bus|boat|team|crew|"
    r"textbook|film|award|prize|train|ferry|shuttle)"
)
EVENT = re.compile(
    r"(?!the\s+(?-i:[A-Z]))(?:an?|the|annual|regular|joint|shared|common|yearly|monthly|weekly|mutual|two|three|four|"
    r"five|"
    rf"six|ten|\d+)\s+(?:[\w’'-]+\s+){{0,4}}?{_HELD}s?\b|"
    r"an?\s+(?:joint|possible|new|common|shared|permanent|direct|future|dedicated|proposed)\s+"
    r"(?:[a-z-]+\s+)?(?!work\b|interest|approach|vision|understanding|commitment|desire|effort|"
    r"level|era|chapter|stage|step|impetus|basis|impulse|momentum|dimension|page|opportunit)"
    r"[a-z-]+(?<!tion)(?<!ship)(?<!ment)\s+(?:for|on|of|from|between|with|in|at|to)\b|"
    rf"{_SORTS}\s+(?!work\b|interest\b|co-?operation\b|efforts?\b|actions?\b|projects?\b|"
    rf"activities\b)"
    rf"[a-z]+\s+(?:of|between|for|at|on)\b",
    re.IGNORECASE,
)
"""What is held or set up: «a summer school on batteries», «an exchange of rangers»."""
MANY_EVENTS = re.compile(rf"(?:[a-z-]+\s+){{1,2}}{_HELD}s\b")
"""The same without an article, as only «as well as» sets it apart: «… as well as bus routes»."""
