-- Events that a person should find again, such as a gap in the updates.
CREATE TABLE tgdesk_event (
    id INTEGER PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    UNIQUE (at, kind, detail)
);
