-- The outbox with what an answer needs: which bot was asked, by which message. Nothing was ever in the old one.
DROP TABLE tgdesk_outbox;

CREATE TABLE tgdesk_outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    bot_id INTEGER NOT NULL,
    chat_id INTEGER NOT NULL,
    kind TEXT NOT NULL,  -- 'answer'
    request_id INTEGER NOT NULL,  -- of an answer: the message that asked
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new',  -- new | sending | sent | failed | dropped | lost
    created_at INTEGER NOT NULL,  -- of an answer: when it was asked for
    updated_at INTEGER NOT NULL,
    UNIQUE (bot_id, chat_id, kind, request_id)
);

CREATE INDEX tgdesk_ix_outbox_new ON tgdesk_outbox (bot_id, id) WHERE state = 'new';
CREATE INDEX tgdesk_ix_outbox_updated_at ON tgdesk_outbox (updated_at);

-- How a bot stands in a chat it has heard of, as Telegram answers when asked.
CREATE TABLE tgdesk_bot_chat (
    bot_id INTEGER NOT NULL,
    chat_id INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,  -- when its facts were last asked for
    member_count INTEGER,
    is_admin INTEGER,
    unreachable_at INTEGER,  -- NULL: it can be reached, as far as is known
    unreachable_why TEXT,
    PRIMARY KEY (bot_id, chat_id)
) WITHOUT ROWID;
