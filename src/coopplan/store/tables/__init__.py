"""How the record lies in the database: one SQLModel class for each table."""
