-- What statuses tell of a user, neither joins nor leaves: in the chat at an instant, or out.
CREATE TABLE tgdesk.membership_status (
    chat_id bigint NOT NULL,
    user_id bigint NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (chat_id, user_id, kind, at)
);
