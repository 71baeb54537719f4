-- The store's tables, the same for SQLite and PostgreSQL. Statements are parted by blank lines.
-- Offsets (start_at, end_at) count Unicode code points of records.text, half-open: words = substr(text, start_at + 1, end_at - start_at).
-- A fact's full name is (record_id, key): keys such as a1, s2, e3 are those of the record's JSON.

CREATE TABLE state (                     -- what the store knows of itself
    name TEXT PRIMARY KEY,               -- 'change': how often it was changed; derived data say up to which change they hold
    value TEXT NOT NULL
);

CREATE TABLE coders (                    -- the programs that coded: version, and fingerprints of tables and weights
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    lexicon TEXT NOT NULL,
    models TEXT NOT NULL,
    UNIQUE (version, lexicon, models)
);

CREATE TABLE articles (                  -- one published piece, however often it was captured, changed or coded
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE             -- id:…, url:… or sha256:…, whichever is known first
);

CREATE TABLE revisions (                 -- the states of an article, numbered from 1
    article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    content TEXT NOT NULL,               -- SHA-256 of the text and what the article says of itself
    changes TEXT,                        -- lines taken out (-) and put in (+) since the revision before; null for the first
    PRIMARY KEY (article_id, number)
) WITHOUT ROWID;

CREATE TABLE sources (                   -- the bytes that were read
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    media_type TEXT NOT NULL,
    FOREIGN KEY (article_id, revision) REFERENCES revisions (article_id, number) ON DELETE CASCADE,
    UNIQUE (article_id, revision, sha256)
);

CREATE INDEX sources_sha256 ON sources (sha256);

CREATE TABLE captures (                  -- where and when those bytes were met; '' where it is not known
    source_id INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    uri TEXT NOT NULL,
    captured_at TEXT NOT NULL,           -- ISO 8601 with zone
    warc TEXT NOT NULL,                  -- the WARC record's id
    PRIMARY KEY (source_id, uri, captured_at, warc)
) WITHOUT ROWID;

CREATE TABLE records (                   -- a revision as one coder coded it; facts hang on this
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,                  -- the id in the record's JSON
    article_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coders,
    source_id INTEGER NOT NULL REFERENCES sources,
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)), -- 1 for the article's newest revision by its newest coder
    change INTEGER NOT NULL,             -- state.change when its rows were written
    language TEXT NOT NULL,
    title TEXT,
    kicker TEXT,
    lead TEXT,
    published TEXT,                      -- ISO 8601, as much as is known
    published_precision TEXT,
    published_basis TEXT,
    published_from TEXT,                 -- first and last day of it, for comparing
    published_to TEXT,
    modified TEXT,
    modified_precision TEXT,
    modified_basis TEXT,
    publisher TEXT,
    url TEXT,
    dateline_place TEXT,
    dateline_agency TEXT,
    dateline_date TEXT,
    rights_holder TEXT,
    rights_year INTEGER,
    rights_statement TEXT,
    rights_reserved INTEGER NOT NULL CHECK (rights_reserved IN (0, 1)),
    tdm_reserved INTEGER NOT NULL CHECK (tdm_reserved IN (0, 1)),
    tdm_basis TEXT,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    length INTEGER NOT NULL CHECK (length = length(text)), -- code points
    text TEXT NOT NULL,                  -- the source text; U+0000 and halves of pairs, which no database keeps, stand as U+FFFD
    FOREIGN KEY (article_id, revision) REFERENCES revisions (article_id, number) ON DELETE CASCADE,
    UNIQUE (article_id, revision, coder_id)
);

CREATE UNIQUE INDEX records_current ON records (article_id) WHERE is_current = 1;

CREATE INDEX records_name ON records (name);

CREATE INDEX records_published ON records (published_from);

CREATE INDEX records_publisher ON records (publisher);

CREATE INDEX records_source ON records (source_id);

CREATE INDEX records_change ON records (change);

CREATE TABLE codings (                   -- what was coded already: the input (its source's hash and metadata) by the coder
    input TEXT NOT NULL,
    coder_id INTEGER NOT NULL REFERENCES coders,
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    PRIMARY KEY (input, coder_id)
) WITHOUT ROWID;

CREATE INDEX codings_record ON codings (record_id);

CREATE INDEX codings_source ON codings (source_id);

CREATE TABLE record_json (               -- the record as the coder wrote it, byte for byte: gzip of a line of JSON
    record_id INTEGER PRIMARY KEY REFERENCES records ON DELETE CASCADE,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- of the JSON, unpacked
    json BLOB NOT NULL
);

CREATE TABLE removed (                   -- records that are gone, for derived data to follow
    record_id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL
);

CREATE TABLE credits (                   -- authors, initials and agencies of an article, as it names them
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('author', 'initials', 'agency')),
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (record_id, kind, n)
) WITHOUT ROWID;

CREATE INDEX credits_name ON credits (name, kind);

CREATE TABLE parts (                     -- headline, paragraphs and so on, in reading order; their words are in part_texts
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL CHECK (end_at >= start_at),
    PRIMARY KEY (record_id, n)
) WITHOUT ROWID;

CREATE TABLE actors (                    -- who is meant in an article
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    key TEXT NOT NULL,
    n INTEGER NOT NULL,                  -- position in the record, from 0, here and below
    id TEXT NOT NULL,                    -- the codebook's id, such as RUS or IGO:UN; '' where none is known
    sector TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    wikidata TEXT,
    PRIMARY KEY (record_id, key)
) WITHOUT ROWID;

CREATE INDEX actors_id ON actors (id);

CREATE INDEX actors_name ON actors (name);

CREATE TABLE mentions (                  -- the words that mean an actor
    record_id INTEGER NOT NULL,
    actor TEXT NOT NULL,
    n INTEGER NOT NULL,
    how TEXT NOT NULL,
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) = end_at - start_at),
    PRIMARY KEY (record_id, actor, n),
    FOREIGN KEY (record_id, actor) REFERENCES actors (record_id, key) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE reviews (                   -- what a person decided of a statement or event
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    fact_kind TEXT NOT NULL CHECK (fact_kind IN ('statement', 'event')),
    verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct', 'add')),
    reviewer TEXT NOT NULL CHECK (reviewer <> ''),
    reviewed_at TEXT NOT NULL,           -- ISO 8601 in UTC
    reason TEXT NOT NULL,                -- '' where none is given
    record_id INTEGER NOT NULL,          -- what was reviewed: the record as it stood then, and the fact's key in it
    key TEXT NOT NULL,
    type TEXT NOT NULL,                  -- the event's type or the statement's kind: with the words, how it is found again in another coding
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) = end_at - start_at), -- the trigger, or the message
    fact TEXT NOT NULL,                  -- the reviewed fact: a record that holds it and its actors alone
    correction TEXT,                     -- the right fact, in the same form
    superseded_by INTEGER REFERENCES reviews ON DELETE SET NULL, -- a later review of the same fact
    CHECK ((verdict IN ('correct', 'add')) = (correction IS NOT NULL))
);

CREATE INDEX reviews_article ON reviews (article_id);

CREATE TABLE statements (                -- who said what
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    key TEXT NOT NULL,
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    medium TEXT NOT NULL,
    speaker TEXT,
    addressee TEXT,
    denies INTEGER NOT NULL CHECK (denies IN (0, 1)),
    date TEXT,
    date_precision TEXT NOT NULL,
    date_basis TEXT NOT NULL,
    date_from TEXT,                      -- first and last day of it
    date_to TEXT,
    confidence DOUBLE PRECISION NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    rule TEXT NOT NULL,
    review_id INTEGER REFERENCES reviews ON DELETE SET NULL, -- the review that accepted or made it
    PRIMARY KEY (record_id, key),
    FOREIGN KEY (record_id, speaker) REFERENCES actors (record_id, key),
    FOREIGN KEY (record_id, addressee) REFERENCES actors (record_id, key)
) WITHOUT ROWID;

CREATE INDEX statements_review ON statements (review_id) WHERE review_id IS NOT NULL;

CREATE TABLE statement_spans (           -- the words of a statement
    record_id INTEGER NOT NULL,
    statement TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('message', 'frame', 'cue', 'speaker', 'addressee')),
    n INTEGER NOT NULL,
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) = end_at - start_at),
    PRIMARY KEY (record_id, statement, role, n),
    FOREIGN KEY (record_id, statement) REFERENCES statements (record_id, key) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE events (                    -- who did what to whom
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    key TEXT NOT NULL,
    n INTEGER NOT NULL,
    type TEXT NOT NULL,
    mode TEXT,
    cameo TEXT NOT NULL,
    status TEXT NOT NULL,
    statement TEXT,                      -- the statement that tells it; null when the author does
    date TEXT,
    date_precision TEXT NOT NULL,
    date_basis TEXT NOT NULL,
    date_from TEXT,
    date_to TEXT,
    intensity DOUBLE PRECISION NOT NULL CHECK (intensity BETWEEN -10 AND 10),
    confidence DOUBLE PRECISION NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    rule TEXT NOT NULL,
    review_id INTEGER REFERENCES reviews ON DELETE SET NULL,
    PRIMARY KEY (record_id, key),
    FOREIGN KEY (record_id, statement) REFERENCES statements (record_id, key)
) WITHOUT ROWID;

CREATE INDEX events_type ON events (type, date_from);

CREATE INDEX events_review ON events (review_id) WHERE review_id IS NOT NULL;

CREATE INDEX events_date ON events (date_from);

CREATE INDEX events_doubt ON events (confidence) WHERE review_id IS NULL;

CREATE TABLE event_roles (               -- the actors of an event
    record_id INTEGER NOT NULL,
    event TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')),
    n INTEGER NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (record_id, event, role, n),
    FOREIGN KEY (record_id, event) REFERENCES events (record_id, key) ON DELETE CASCADE,
    FOREIGN KEY (record_id, actor) REFERENCES actors (record_id, key)
) WITHOUT ROWID;

CREATE TABLE event_spans (               -- the words of an event
    record_id INTEGER NOT NULL,
    event TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('trigger', 'actor', 'recipient', 'condition', 'place')),
    n INTEGER NOT NULL,
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) = end_at - start_at),
    PRIMARY KEY (record_id, event, role, n),
    FOREIGN KEY (record_id, event) REFERENCES events (record_id, key) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE event_contexts (            -- PLOVER's contexts of an event
    record_id INTEGER NOT NULL,
    event TEXT NOT NULL,
    n INTEGER NOT NULL,
    context TEXT NOT NULL,
    PRIMARY KEY (record_id, event, n),
    FOREIGN KEY (record_id, event) REFERENCES events (record_id, key) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE positions (                 -- who stands how on which issue
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    n INTEGER NOT NULL,
    actor TEXT NOT NULL,
    issue TEXT NOT NULL,                 -- the label; its words are in position_spans
    stance TEXT NOT NULL,
    statement TEXT,
    PRIMARY KEY (record_id, n),
    FOREIGN KEY (record_id, actor) REFERENCES actors (record_id, key),
    FOREIGN KEY (record_id, statement) REFERENCES statements (record_id, key)
) WITHOUT ROWID;

CREATE INDEX positions_issue ON positions (issue);

CREATE TABLE position_spans (            -- the words of a position
    record_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('issue', 'condition', 'evidence')),
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) = end_at - start_at),
    PRIMARY KEY (record_id, position, role),
    FOREIGN KEY (record_id, position) REFERENCES positions (record_id, n) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE links (                     -- what answers to what: keys of statements or events
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    n INTEGER NOT NULL,
    from_key TEXT NOT NULL,
    to_key TEXT NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY (record_id, n)
) WITHOUT ROWID;

CREATE TABLE times (                     -- time expressions, valued as in TIMEX3
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    n INTEGER NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) = end_at - start_at),
    PRIMARY KEY (record_id, n)
) WITHOUT ROWID;

CREATE TABLE places (                    -- places named as places
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    place_precision TEXT NOT NULL,
    geonames INTEGER,
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) = end_at - start_at),
    PRIMARY KEY (record_id, n)
) WITHOUT ROWID;

CREATE INDEX places_country ON places (country);

CREATE TABLE damage (                    -- what was wrong with the input and worked around
    record_id INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (record_id, n)
) WITHOUT ROWID;

CREATE TABLE clusters (                  -- articles that are near-duplicates of each other: the same dispatch in several papers
    id INTEGER PRIMARY KEY,
    first_article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE -- the one that was added first
);

CREATE TABLE cluster_members (
    article_id INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    cluster_id INTEGER NOT NULL REFERENCES clusters ON DELETE CASCADE,
    similarity DOUBLE PRECISION NOT NULL CHECK (similarity BETWEEN 0 AND 1) -- to the article that brought it in
);

CREATE INDEX cluster_members_cluster ON cluster_members (cluster_id);

CREATE TABLE happenings (                -- one event of the world, with all its reports; derived, made anew when the store has changed
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    date_from TEXT,
    date_to TEXT,
    place TEXT,
    reports INTEGER NOT NULL,            -- articles that tell it
    publishers INTEGER NOT NULL          -- independent ones: near-duplicates and the same publisher count once
);

CREATE TABLE happening_events (
    happening_id INTEGER NOT NULL REFERENCES happenings ON DELETE CASCADE,
    record_id INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (record_id, event),
    FOREIGN KEY (record_id, event) REFERENCES events (record_id, key) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE INDEX happening_events_happening ON happening_events (happening_id);

CREATE VIEW current_records AS SELECT * FROM records WHERE is_current = 1;

CREATE VIEW part_texts AS
    SELECT p.record_id, p.n, p.kind, p.start_at, p.end_at, substr(r.text, p.start_at + 1, p.end_at - p.start_at) AS words
    FROM parts p JOIN records r ON r.id = p.record_id;

CREATE VIEW event_dyads AS               -- every pair of actor and recipient of the events of current records; null where there is none
    SELECT e.record_id, e.key, e.type, e.mode, e.cameo, e.status, e.date, e.date_from, e.date_to, e.intensity, e.confidence,
           a.id AS actor, a.sector AS actor_sector, a.name AS actor_name,
           b.id AS recipient, b.sector AS recipient_sector, b.name AS recipient_name,
           r.name AS record, r.title, r.publisher, r.published, r.url
    FROM events e
    JOIN records r ON r.id = e.record_id AND r.is_current = 1
    LEFT JOIN event_roles ar ON ar.record_id = e.record_id AND ar.event = e.key AND ar.role = 'actor'
    LEFT JOIN actors a ON a.record_id = ar.record_id AND a.key = ar.actor
    LEFT JOIN event_roles br ON br.record_id = e.record_id AND br.event = e.key AND br.role = 'recipient'
    LEFT JOIN actors b ON b.record_id = br.record_id AND b.key = br.actor;

INSERT INTO state (name, value) VALUES ('change', '0');
