-- The record store has a database and users of its own beside Temporal's: one owns the tables, the programs connect as the
-- other, which may not change what is append-only.
CREATE USER caseclock WITH PASSWORD 'caseclock';
CREATE USER caseclock_app WITH PASSWORD 'caseclock';
CREATE DATABASE caseclock OWNER caseclock;
