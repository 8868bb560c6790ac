"""What measures, sides and signers look like, learned from labelled texts: a second opinion.

The rules of each language find the deeds that grammar can see; some of what they find is talk,
history or praise, for no list of wordings ends, and some deeds they miss. Here a linear model (a
conditional random field over the words of a sentence, one for each language) tells how probable it
is that a word stands in a measure, and boosted trees (over the stretches that this makes and those
that the rules propose; in English, with what another linear model makes of all words of a stretch)
which of them is one. Three other linear models (over all places and
bodies that an article names, over all people, and over pairs of a signer and a side) tell how
probable it is that one is a side of its document, signed it, or signed for that side. They never
read a day, and never make up a word: each stretch that they give is a stretch of the text, and each
side and signer is named in it.

``python -m training.fit`` makes the weights from folders of labelled texts.
"""
