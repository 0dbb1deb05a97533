-- Logs of format 1, as docs/log-format.md lays them out: the office's own and any number of received ones.
-- What an entry's hash covers never changes; its content can only be destroyed, and only as a whole.
CREATE TABLE entry (
    log        BYTEA NOT NULL CHECK (length(log) = 32),
    number     BIGINT NOT NULL CHECK (number > 0),
    form       TEXT NOT NULL CHECK (form IN ('truceline-entry-1', 'truceline-exercise-1')),
    key        TEXT NOT NULL,
    kind       TEXT NOT NULL,
    recorded   TEXT NOT NULL,
    content    TEXT NOT NULL CHECK (content IN ('open', 'sealed')),
    commitment BYTEA NOT NULL CHECK (length(commitment) = 32),
    previous   BYTEA NOT NULL CHECK (length(previous) = 32),
    hash       BYTEA NOT NULL CHECK (length(hash) = 32),
    salt       BYTEA CHECK (length(salt) = 32),
    payload    BYTEA,
    seal       BYTEA CHECK (length(seal) = 32),
    nonce      BYTEA CHECK (length(nonce) = 12),
    ciphertext BYTEA,
    PRIMARY KEY (log, number),
    UNIQUE (log, key),
    CHECK ((salt IS NULL) = (payload IS NULL)),
    CHECK ((seal IS NULL) = (nonce IS NULL) AND (seal IS NULL) = (ciphertext IS NULL)),
    CHECK (content = 'open' OR salt IS NULL),
    CHECK (content = 'sealed' OR seal IS NULL)
);

CREATE INDEX entry_by_kind ON entry (log, kind, number);

CREATE TABLE checkpoint (
    log  BYTEA NOT NULL,
    n    BIGINT NOT NULL CHECK (n > 0),
    note TEXT NOT NULL,
    PRIMARY KEY (log, n, note)
);

-- The logs that this office began here, the one that it writes now with the greatest turn.
CREATE TABLE own (
    turn BIGINT PRIMARY KEY CHECK (turn > 0),
    log  BYTEA NOT NULL UNIQUE CHECK (length(log) = 32),
    form TEXT NOT NULL
);

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the log is append-only: %', TG_ARGV[0];
END
$$;

CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
FOR EACH ROW EXECUTE FUNCTION refuse('entries are not deleted');

CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON entry
FOR EACH STATEMENT EXECUTE FUNCTION refuse('entries are not deleted');

CREATE TRIGGER entry_is_not_changed
BEFORE UPDATE OF log, number, form, key, kind, recorded, content, commitment, previous, hash ON entry
FOR EACH ROW EXECUTE FUNCTION refuse('entries are not changed');

CREATE TRIGGER content_is_only_destroyed BEFORE UPDATE OF salt, payload, seal, nonce, ciphertext ON entry
FOR EACH ROW
WHEN (num_nonnulls(new.salt, new.payload, new.seal, new.nonce, new.ciphertext) > 0)
EXECUTE FUNCTION refuse('content is not changed, only destroyed');

CREATE TRIGGER checkpoint_is_kept BEFORE UPDATE OR DELETE ON checkpoint
FOR EACH ROW EXECUTE FUNCTION refuse('checkpoints are kept');

CREATE TRIGGER checkpoints_are_not_emptied BEFORE TRUNCATE ON checkpoint
FOR EACH STATEMENT EXECUTE FUNCTION refuse('checkpoints are kept');

-- Told to every opener before it reads anything else.
CREATE TABLE store_version (version INTEGER NOT NULL);
INSERT INTO store_version VALUES (1);
