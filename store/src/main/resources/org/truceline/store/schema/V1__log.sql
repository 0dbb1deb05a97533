-- The log. What an entry's hash covers never changes; salt and payload can only be destroyed, and only together.
CREATE TABLE entry (
    number      INTEGER PRIMARY KEY CHECK (number > 0),
    key         TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    commitment  BLOB NOT NULL CHECK (length(commitment) = 32),
    previous    BLOB NOT NULL CHECK (length(previous) = 32),
    hash        BLOB NOT NULL CHECK (length(hash) = 32),
    salt        BLOB CHECK (length(salt) = 32),
    payload     BLOB,
    CHECK ((salt IS NULL) = (payload IS NULL))
) STRICT;

CREATE INDEX entry_by_kind ON entry (kind, number);

CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: entries are not deleted');
END;

CREATE TRIGGER entry_is_not_changed
BEFORE UPDATE OF number, key, kind, recorded_at, commitment, previous, hash ON entry
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: entries are not changed');
END;

CREATE TRIGGER content_is_only_destroyed BEFORE UPDATE OF salt, payload ON entry
WHEN new.salt IS NOT NULL OR new.payload IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: content is not changed, only destroyed');
END;

-- Told to every opener before it reads anything else: see Schema.VERSION.
PRAGMA user_version = 1;
