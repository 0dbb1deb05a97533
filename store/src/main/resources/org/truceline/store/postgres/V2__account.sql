-- Who may come in. Beside the log, not in it: a password hash must be changeable, and a lost token forgettable.
-- In words that SQLite and PostgreSQL both understand.
CREATE TABLE account (
    id           TEXT PRIMARY KEY,
    login        TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    locale       TEXT NOT NULL,
    roles        TEXT NOT NULL,
    credential   TEXT NOT NULL CHECK (credential IN ('chosen', 'one-time', 'spent', 'external', 'none')),
    secret       TEXT,
    good_until   TEXT,
    disabled     INTEGER NOT NULL CHECK (disabled IN (0, 1)),
    stamp        BIGINT NOT NULL,
    CHECK ((secret IS NOT NULL) = (credential IN ('chosen', 'one-time', 'external'))),
    CHECK ((good_until IS NOT NULL) = (credential = 'one-time'))
);

CREATE TABLE token (
    id          TEXT PRIMARY KEY,
    account     TEXT NOT NULL REFERENCES account (id),
    name        TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    permissions TEXT NOT NULL,
    expires     TEXT NOT NULL,
    last_used   TEXT,
    UNIQUE (account, name)
);

UPDATE store_version SET version = 2;
