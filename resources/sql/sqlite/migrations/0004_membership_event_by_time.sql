-- Joins and leaves by their instant: a batch of a bot adds to the end of the table, where by chat and user each inferred
-- join of a new member was a page of its own to write.

CREATE TABLE tgdesk_membership_event_by_time (
    chat_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    from_service INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (at, chat_id, user_id, kind, origin)
) WITHOUT ROWID;

INSERT INTO tgdesk_membership_event_by_time (chat_id, user_id, at, kind, origin, from_service)
SELECT chat_id, user_id, at, kind, origin, from_service FROM tgdesk_membership_event ORDER BY at;

DROP TABLE tgdesk_membership_event;

ALTER TABLE tgdesk_membership_event_by_time RENAME TO tgdesk_membership_event;

-- What statistics count and what one event is told apart from another by; inferred joins are most of the table and asked
-- for by neither.
CREATE INDEX tgdesk_ix_membership_event_at ON tgdesk_membership_event (chat_id, at) WHERE origin <> 'inferred';
CREATE INDEX tgdesk_ix_membership_event_user ON tgdesk_membership_event (chat_id, user_id, at)
    WHERE origin <> 'inferred';
