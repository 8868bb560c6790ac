"""English words of deadlines."""

from __future__ import annotations

from coopplan.model.deadline import Recurrence as R

MONTHS = {
    "january jan": 1,
    "february feb febr": 2,
    "march mar": 3,
    "april apr": 4,
    "may": 5,
    "june jun": 6,
    "july jul": 7,
    "august aug": 8,
    "september sep sept": 9,
    "october oct": 10,
    "november nov": 11,
    "december dec": 12,
}

WORDS = {
    "MONTH": MONTHS,
    "ORDW": {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "tenth": 10,
        "fifteenth": 15,
    },
    "CARD": {
        "one a an": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "eighteen": 18,
        "twenty": 20,
        "thirty": 30,
        "sixty": 60,
        "ninety": 90,
        "several few couple": 3,
    },
    "SEASON": {"spring": 1, "summer": 2, "autumn fall": 3, "winter": 4},
    "WEEKDAY": {
        "monday{,s}": 1,
        "tuesday{,s}": 2,
        "wednesday{,s}": 3,
        "thursday{,s}": 4,
        "friday{,s}": 5,
        "saturday{,s}": 6,
        "sunday{,s}": 7,
    },
    "QNAME": {"q": 0},
    "ADVERB": {
        "annually annual yearly": R.YEARLY,
        "quarterly": R.QUARTERLY,
        "monthly": R.MONTHLY,
        "weekly": R.WEEKLY,
        "daily": R.DAILY,
        "semiannually semiannual biannually biannual": R.HALF_YEARLY,
    },
    "PER": {
        "year{,s} annum yr{,s}": R.YEARLY,
        "half{,s}": R.HALF_YEARLY,
        "quarter{,s}": R.QUARTERLY,
        "month{,s}": R.MONTHLY,
        "week{,s}": R.WEEKLY,
        "day{,s}": R.DAILY,
    },
    "TIMES": {"once": 1, "twice": 2, "thrice": 3},
    "@month": "month{,s}",
    "@year": "year{,s}",
    "@quarter": "quarter{,s} qtr",
    "@by": "by until till to",
    "@before": "before",
    "@hard": "within",
    "@from": "from since",
    "@starting": "starting beginning effective start commencing",
    "@to": "to until till through",
    "@in": "in on during over for within throughout at of",
    "@at": "in at by before until to during",
    "@early": "early",
    "@late": "late",
    "@mid": "mid middle midpoint",
    "@end": "end close conclusion",
    "@begin": "beginning start",
    "@this": "this current",
    "@next": "next",
    "@calendar": "calendar",
    "@fiscal": "fiscal financial budget",
    "@school": "school academic",
    "@allow": "allow allows permit permits",
    "@becomes": "arise arises require requires become becomes is are",
    "@fy": "fy",
    "@term": "period biennium triennium term deadline timeline{,s} timeframe{,s} date{,s} target "
    "due duration schedule timing when",
    "@each": "each every",
    "@atleast": "least minimum",
    "@always": "open-ended ongoing continuous continuously permanent permanently continual "
    "continually sustained "
    "indefinitely indefinite perpetual rolling constantly",
    "@regularly": "regularly periodically regular periodic occasionally intermittent "
    "intermittently recurring recurrent frequent frequently",
    "@soon": "asap immediately promptly immediate urgently now forthwith",
    "@needed": "needed required necessary appropriate applicable relevant requested feasible",
    "@planw": "plan schedule timetable plans calendar programme program workplan",
    "@own": "separate agreed approved mutual individual own annual detailed",
    "@unitw": "day{,s} week{,s} month{,s} year{,s} hour{,s} quarter{,s} yr{,s} decade{,s} "
    "mth{,s} mo mos wk{,s}",
    "@working": "working business",
    "@calday": "calendar",
    "@coming": "next coming following upcoming subsequent",
    "@after": "after following of from since upon",
    "@negated": "no not never without nor",
    "@dated_thing": "report{,s} result{,s} data account{,s} statement{,s} figure{,s} budget{,s} "
    "estimate{,s} inventory audit{,s} plan",
    "@milestone": "complete completed completion open opening opens live operational due finish "
    "finished end ends delivery",
    "@was_done": "released tabled held announced signed enacted launched adopted passed",
    "@occasion": "meeting{,s} workshop{,s} session{,s} conference{,s} review{,s} update{,s} "
    "report{,s} visit{,s} training{,s} consultation{,s} seminar{,s} forum{,s} hearing{,s} "
    "newsletter{,s} bulletin{,s} audit{,s} inspection{,s} campaign{,s} publication{,s} event{,s}",
    "@wdshort": "mon tue tues wed thu thur thurs fri sat sun",
    "@termw": "term semester trimester session sitting cycle meeting congress",
    "@termname": "michaelmas hilary trinity lent autumn fall spring summer winter school academic",
    "@startw": "start starts begin begins commence commences",
    "@againw": "measured reviewed updated reported monitored evaluated assessed renewed repeated "
    "revised reviewing updating reporting monitoring measuring update review report",
    "@stagew": "phase{,s} stage{,s} tranche{,s} milestone{,s} wave round step{,s} part cohort "
    "sprint horizon",
    "@eventw": "cop election{,s} summit{,s} cup recess referendum assent assembly agm spending "
    "forum elections session hearing",
    "@plainw": "present activity event funding general line local medium other parliamentary "
    "opportunity process relative reported request confirmed decided defined commence begin "
    "commences begins starts life above",
    "@thing": "board agreement plan programme program project strategy memorandum mou roadmap "
    "commitment action national the this its entire whole full nap implementation parliament "
    "mandate period term plans parties reporting framework cycle electoral parliamentary "
    "legislative session government council administration legislature",
    "@agreementw": "agreement plan programme program memorandum mou roadmap",
    "@task": "completion complete completed report{,s} initial progress interim final "
    "implementation implement implemented delivery deliver delivered launch launched "
    "publication publish published review draft target due achieve achieved "
    "finalize finalise finalized finalised "
    "update updated reporting be to deadline expected planned date operational effect place "
    "in anticipated scheduled end all adopted adopt adoption submission submitted submit and "
    "closed more nationwide on track revised with interim a an completing approved approval "
    "established results "
    "first ready concluded estimated",
    "@free": "the of for and in on with to at an a its their all into across started commenced "
    "begun time now target course least most must latest today",
    "@moved": "delayed extended postponed deferred moved pushed revised rescheduled",
    "@was": "was were originally previously formerly revised extended changed moved postponed "
    "delayed initially accelerated advanced",
    "@described": "annual yearly quarterly monthly weekly daily semiannual biannual biennial "
    "fortnightly",
    "@product": "report{,s} review{,s} update{,s} publication{,s} draft results",
    "@article": "the a an its their our first",
    "@made": "created adopted signed established published approved launched issued concluded "
    "introduced enacted released founded passed developed agreed made started begun commenced "
    "registered completed announced drafted conducted held",
    "@zone": "et est edt pst pdt ct cst cdt mt gmt utc bst cet cest aest aedt ist eat",
    "@never": "bi semi except excluding instead rather originally formerly",
    "@past": "was were had",
    "@untimed": "half",
    "@titled": "census budget budgets act acts election elections games summit "
    "agenda conference olympics survey convention conventions directive "
    "regulation regulations bill law",
    "@strategy": "strategy plan programme program roadmap framework",
    "@feast": "easter christmas ramadan diwali thanksgiving",
    "@time": "today tomorrow yesterday fortnight biennial biennially easter christmas",
    "@compared": "levels level baseline baselines values value base",
    "@weekdayw": "monday tuesday wednesday thursday friday saturday sunday",
}

ENDINGS = {
    "@deverb": (
        "tion",
        "ment",
        "sion",
        "approval",
        "launch",
        "signing",
        "ption",
        "val",
        "ing",
        "ure",
        "establishment",
        "review",
        "receipt",
        "entry",
        "signature",
        "start",
        "project",
        "publication",
        "conclusion",
    ),
}
"""Nouns of action after "upon", "after", "before"."""
