-- The statements to review, the least certain first, as there was for events.

CREATE INDEX statements_doubt ON statements (confidence) WHERE review_id IS NULL;
