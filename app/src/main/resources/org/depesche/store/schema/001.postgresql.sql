-- What PostgreSQL needs besides: a CHECK there cannot look into another table, so triggers hold the words against the text.

CREATE FUNCTION words_are_of_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.words IS DISTINCT FROM (SELECT substr(text, NEW.start_at + 1, NEW.end_at - NEW.start_at) FROM records WHERE id = NEW.record_id) THEN
        RAISE EXCEPTION '%: the words are not those of the text', TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION text_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'records: a text is never changed';
END $$;

CREATE TRIGGER records_text BEFORE UPDATE OF text ON records FOR EACH ROW WHEN (NEW.text IS DISTINCT FROM OLD.text) EXECUTE FUNCTION text_stays();

CREATE TRIGGER mentions_words BEFORE INSERT OR UPDATE ON mentions FOR EACH ROW EXECUTE FUNCTION words_are_of_text();

CREATE TRIGGER statement_spans_words BEFORE INSERT OR UPDATE ON statement_spans FOR EACH ROW EXECUTE FUNCTION words_are_of_text();

CREATE TRIGGER event_spans_words BEFORE INSERT OR UPDATE ON event_spans FOR EACH ROW EXECUTE FUNCTION words_are_of_text();

CREATE TRIGGER position_spans_words BEFORE INSERT OR UPDATE ON position_spans FOR EACH ROW EXECUTE FUNCTION words_are_of_text();

CREATE TRIGGER times_words BEFORE INSERT OR UPDATE ON times FOR EACH ROW EXECUTE FUNCTION words_are_of_text();

CREATE TRIGGER places_words BEFORE INSERT OR UPDATE ON places FOR EACH ROW EXECUTE FUNCTION words_are_of_text();
