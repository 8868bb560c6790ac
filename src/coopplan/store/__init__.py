"""The only home of SQL: how the record lies in the database, and the ways in and out of it."""
