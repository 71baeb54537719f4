-- Near-duplicates and happenings, kept in step with every change to the current records. Nothing was ever in these tables before.

DROP TABLE cluster_members;

DROP TABLE clusters;

DROP TABLE happening_events;

DROP TABLE happenings;

CREATE TABLE signatures (                -- by what near-duplicates of an article are found
    bucket INTEGER NOT NULL,             -- the day of publication, counted from 1970; negative numbers drawn from the text where no day is known
    article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    signature BLOB NOT NULL,             -- MinHash of its runs of words
    PRIMARY KEY (bucket, article_id)
) WITHOUT ROWID;

CREATE INDEX signatures_article ON signatures (article_id);

CREATE TABLE clusters (                  -- articles that are near-duplicates of each other: the same dispatch in several papers
    id INTEGER PRIMARY KEY,
    members INTEGER NOT NULL CHECK (members >= 2)
);

CREATE TABLE cluster_members (
    article_id INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    cluster_id INTEGER NOT NULL REFERENCES clusters ON DELETE CASCADE,
    similarity DOUBLE PRECISION NOT NULL CHECK (similarity BETWEEN 0 AND 1) -- to the member that is most like it
);

CREATE INDEX cluster_members_cluster ON cluster_members (cluster_id);

CREATE TABLE happenings (                -- one event of the world, with all its reports
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,            -- article key and event key of the report that leads
    kin INTEGER NOT NULL,                -- happenings that are weighed together when one of their reports changes share it
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    date_from TEXT,
    date_to TEXT,
    place TEXT,
    reports INTEGER NOT NULL CHECK (reports >= 1), -- articles that tell it
    publishers INTEGER NOT NULL CHECK (publishers >= 1) -- independent ones: near-duplicates and papers of one newsroom count once
);

CREATE INDEX happenings_kin ON happenings (kin);

CREATE INDEX happenings_date ON happenings (date_from, publishers);

CREATE TABLE happening_events (          -- the reports: every event of a current record is one
    record_id INTEGER NOT NULL,
    event TEXT NOT NULL,
    happening_id INTEGER NOT NULL REFERENCES happenings ON DELETE CASCADE,
    is_lead INTEGER NOT NULL CHECK (is_lead IN (0, 1)), -- 1 for the report that leads
    report TEXT NOT NULL,                -- what reports are compared by
    PRIMARY KEY (record_id, event),
    FOREIGN KEY (record_id, event) REFERENCES events (record_id, key) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX happening_events_happening ON happening_events (happening_id);

CREATE TABLE happening_grips (           -- by what reports of the same are found: type and party, then the day
    grip TEXT NOT NULL,
    day INTEGER NOT NULL,                -- the first, counted from 1970
    record_id INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (grip, day, record_id, event)
) WITHOUT ROWID;
