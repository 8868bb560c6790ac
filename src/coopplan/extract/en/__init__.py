"""What only English texts need: the patterns and the grammar of one language.

The rule: a module here may know the shared ones of `extract`, and no other language.
"""
