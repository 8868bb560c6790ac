"""The revisions of the schema, oldest first; a test holds them to the migrations."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
HEAD = REVISIONS[-1]
