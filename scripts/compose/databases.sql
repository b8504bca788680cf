-- The record store has a database and a user of its own beside Temporal's.
CREATE USER caseclock WITH PASSWORD 'caseclock';
CREATE DATABASE caseclock OWNER caseclock;
