-- What an office set up and may change, beside the log: mappings of tables, tables that were taken in.
-- In words that SQLite and PostgreSQL both understand.
CREATE TABLE setting (
    kind   TEXT NOT NULL,
    name   TEXT NOT NULL,
    says   TEXT NOT NULL,
    author TEXT NOT NULL,
    set_at TEXT NOT NULL,
    PRIMARY KEY (kind, name)
);

UPDATE store_version SET version = 3;
