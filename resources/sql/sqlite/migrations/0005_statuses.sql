-- What statuses tell of a user, neither joins nor leaves: in the chat at an instant, or out.
CREATE TABLE tgdesk_membership_status (
    chat_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, user_id, kind, at)
) WITHOUT ROWID;
