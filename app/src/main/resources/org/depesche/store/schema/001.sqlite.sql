-- What SQLite needs besides: a CHECK there cannot look into another table, so triggers hold the words against the text.

PRAGMA application_id = 1145393235;

CREATE TRIGGER mentions_insert BEFORE INSERT ON mentions
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'mentions: the words are not those of the text'); END;

CREATE TRIGGER mentions_update BEFORE UPDATE ON mentions
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'mentions: the words are not those of the text'); END;

CREATE TRIGGER statement_spans_insert BEFORE INSERT ON statement_spans
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'statement_spans: the words are not those of the text'); END;

CREATE TRIGGER statement_spans_update BEFORE UPDATE ON statement_spans
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'statement_spans: the words are not those of the text'); END;

CREATE TRIGGER event_spans_insert BEFORE INSERT ON event_spans
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'event_spans: the words are not those of the text'); END;

CREATE TRIGGER event_spans_update BEFORE UPDATE ON event_spans
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'event_spans: the words are not those of the text'); END;

CREATE TRIGGER position_spans_insert BEFORE INSERT ON position_spans
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'position_spans: the words are not those of the text'); END;

CREATE TRIGGER position_spans_update BEFORE UPDATE ON position_spans
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'position_spans: the words are not those of the text'); END;

CREATE TRIGGER times_insert BEFORE INSERT ON times
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'times: the words are not those of the text'); END;

CREATE TRIGGER times_update BEFORE UPDATE ON times
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'times: the words are not those of the text'); END;

CREATE TRIGGER places_insert BEFORE INSERT ON places
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'places: the words are not those of the text'); END;

CREATE TRIGGER places_update BEFORE UPDATE ON places
WHEN NEW.words IS NOT (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id)
BEGIN SELECT RAISE(ABORT, 'places: the words are not those of the text'); END;

CREATE TRIGGER records_text BEFORE UPDATE OF text ON records
WHEN NEW.text IS NOT OLD.text
BEGIN SELECT RAISE(ABORT, 'records: a text is never changed'); END;
