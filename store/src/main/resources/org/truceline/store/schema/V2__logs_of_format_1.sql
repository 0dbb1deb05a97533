-- Logs of format 1: the office's own and any number of received ones, side by side. The old log stays as it was.
DROP TRIGGER entry_is_not_deleted;
DROP TRIGGER entry_is_not_changed;
DROP TRIGGER content_is_only_destroyed;
DROP INDEX entry_by_kind;
ALTER TABLE entry RENAME TO entry_0_1;

CREATE TRIGGER entry_0_1_is_not_deleted BEFORE DELETE ON entry_0_1
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: entries are not deleted');
END;

CREATE TRIGGER entry_0_1_is_not_changed
BEFORE UPDATE OF number, key, kind, recorded_at, commitment, previous, hash ON entry_0_1
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: entries are not changed');
END;

CREATE TRIGGER content_0_1_is_only_destroyed BEFORE UPDATE OF salt, payload ON entry_0_1
WHEN new.salt IS NOT NULL OR new.payload IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: content is not changed, only destroyed');
END;

-- What an entry's hash covers never changes; its content can only be destroyed, and only as a whole.
CREATE TABLE entry (
    log        BLOB NOT NULL CHECK (length(log) = 32),
    number     INTEGER NOT NULL CHECK (number > 0),
    form       TEXT NOT NULL CHECK (form IN ('truceline-entry-1', 'truceline-exercise-1')),
    key        TEXT NOT NULL,
    kind       TEXT NOT NULL,
    recorded   TEXT NOT NULL,
    content    TEXT NOT NULL CHECK (content IN ('open', 'sealed')),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    previous   BLOB NOT NULL CHECK (length(previous) = 32),
    hash       BLOB NOT NULL CHECK (length(hash) = 32),
    salt       BLOB CHECK (length(salt) = 32),
    payload    BLOB,
    seal       BLOB CHECK (length(seal) = 32),
    nonce      BLOB CHECK (length(nonce) = 12),
    ciphertext BLOB,
    PRIMARY KEY (log, number),
    UNIQUE (log, key),
    CHECK ((salt IS NULL) = (payload IS NULL)),
    CHECK ((seal IS NULL) = (nonce IS NULL) AND (seal IS NULL) = (ciphertext IS NULL)),
    CHECK (content = 'open' OR salt IS NULL),
    CHECK (content = 'sealed' OR seal IS NULL)
) STRICT;

CREATE INDEX entry_by_kind ON entry (log, kind, number);

CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: entries are not deleted');
END;

CREATE TRIGGER entry_is_not_changed
BEFORE UPDATE OF log, number, form, key, kind, recorded, content, commitment, previous, hash ON entry
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: entries are not changed');
END;

CREATE TRIGGER content_is_only_destroyed BEFORE UPDATE OF salt, payload, seal, nonce, ciphertext ON entry
WHEN new.salt IS NOT NULL OR new.payload IS NOT NULL
    OR new.seal IS NOT NULL OR new.nonce IS NOT NULL OR new.ciphertext IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only: content is not changed, only destroyed');
END;

CREATE TABLE checkpoint (
    log  BLOB NOT NULL,
    n    INTEGER NOT NULL CHECK (n > 0),
    note TEXT NOT NULL,
    PRIMARY KEY (log, n, note)
) STRICT;

CREATE TRIGGER checkpoint_is_not_deleted BEFORE DELETE ON checkpoint
BEGIN
    SELECT RAISE(ABORT, 'checkpoints are kept');
END;

CREATE TRIGGER checkpoint_is_not_changed BEFORE UPDATE ON checkpoint
BEGIN
    SELECT RAISE(ABORT, 'checkpoints are kept');
END;

-- The logs that this office began here, the one that it writes now with the greatest turn.
CREATE TABLE own (
    turn INTEGER PRIMARY KEY CHECK (turn > 0),
    log  BLOB NOT NULL UNIQUE CHECK (length(log) = 32),
    form TEXT NOT NULL
) STRICT;

PRAGMA user_version = 2;
