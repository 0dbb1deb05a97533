-- Places of gazetteer files that an office took in, beside the log: reference data that a newer file replaces as a whole.
-- In words that SQLite and PostgreSQL both understand.
CREATE TABLE gazetteer (
    name        TEXT PRIMARY KEY,
    layout      TEXT NOT NULL,
    file        TEXT NOT NULL,
    sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
    attribution TEXT NOT NULL,
    licence     TEXT NOT NULL,
    places      BIGINT NOT NULL CHECK (places > 0),
    refused     BIGINT NOT NULL CHECK (refused >= 0),
    taken_at    TEXT NOT NULL
);

CREATE TABLE gazetteer_place (
    gazetteer  TEXT NOT NULL REFERENCES gazetteer (name),
    number     BIGINT NOT NULL CHECK (number > 0),
    id         TEXT NOT NULL,
    name       TEXT NOT NULL,
    also       TEXT NOT NULL,
    latitude   DOUBLE PRECISION NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude  DOUBLE PRECISION NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    radius_m   DOUBLE PRECISION NOT NULL CHECK (radius_m > 0),
    judged     INTEGER NOT NULL CHECK (judged IN (0, 1)),
    source     TEXT NOT NULL,
    area       TEXT NOT NULL,
    well_known INTEGER NOT NULL CHECK (well_known IN (0, 1)),
    PRIMARY KEY (gazetteer, number)
);

UPDATE store_version SET version = 4;
