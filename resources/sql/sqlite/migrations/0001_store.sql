-- Schema 1: the tables shared with existing deployments, and our own (tgdesk_).
-- Instants are INTEGER microseconds UTC; booleans are 0 and 1; utc_day counts days since 1970-01-01.

CREATE TABLE chats (
    chat_id INTEGER PRIMARY KEY NOT NULL,
    title VARCHAR(255),
    username VARCHAR(255),
    type VARCHAR(20) NOT NULL,
    is_forum BOOLEAN,
    description TEXT,
    photo_small_file_id VARCHAR(255),
    photo_big_file_id VARCHAR(255),
    invite_link VARCHAR(255),
    pinned_message_id INTEGER,
    permissions_json TEXT,
    slow_mode_delay INTEGER,
    message_auto_delete_time INTEGER,
    has_protected_content BOOLEAN,
    linked_chat_id INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
);

CREATE TABLE users (
    user_id INTEGER PRIMARY KEY NOT NULL,
    username VARCHAR(255),
    first_name VARCHAR(255),
    last_name VARCHAR(255),
    is_bot BOOLEAN NOT NULL DEFAULT 0,
    language_code VARCHAR(10),
    is_premium BOOLEAN,
    added_to_attachment_menu BOOLEAN,
    can_join_groups BOOLEAN,
    can_read_all_group_messages BOOLEAN,
    supports_inline_queries BOOLEAN,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
);

CREATE TABLE memberships (
    chat_id INTEGER NOT NULL REFERENCES chats (chat_id),
    user_id INTEGER NOT NULL REFERENCES users (user_id),
    joined_at INTEGER,
    left_at INTEGER,
    status_current VARCHAR(20) NOT NULL,
    PRIMARY KEY (chat_id, user_id)
) WITHOUT ROWID;

CREATE TABLE group_settings (
    chat_id INTEGER PRIMARY KEY NOT NULL REFERENCES chats (chat_id),
    store_text BOOLEAN NOT NULL DEFAULT 0,
    text_retention_days INTEGER NOT NULL DEFAULT 90,
    metadata_retention_days INTEGER NOT NULL DEFAULT 365,
    timezone VARCHAR(50) NOT NULL DEFAULT 'UTC',
    locale VARCHAR(10) NOT NULL DEFAULT 'en',
    capture_reactions BOOLEAN NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0,
    updated_at INTEGER NOT NULL DEFAULT 0
);

-- Clustered by its key: one tree less to write, and a message is found with one search.
CREATE TABLE messages (
    chat_id INTEGER NOT NULL REFERENCES chats (chat_id),
    msg_id INTEGER NOT NULL,
    user_id INTEGER REFERENCES users (user_id),
    date INTEGER NOT NULL,
    edit_date INTEGER,
    thread_id INTEGER,
    reply_to_msg_id INTEGER,
    has_media BOOLEAN NOT NULL DEFAULT 0,
    media_type VARCHAR(20) NOT NULL DEFAULT 'text',
    text_raw TEXT,
    text_len INTEGER NOT NULL DEFAULT 0,
    urls_cnt INTEGER NOT NULL DEFAULT 0,
    emoji_cnt INTEGER NOT NULL DEFAULT 0,
    entities_json TEXT,
    caption_entities_json TEXT,
    source VARCHAR(20) NOT NULL DEFAULT 'bot',
    forward_from_user_id INTEGER,
    forward_from_chat_id INTEGER,
    forward_from_message_id INTEGER,
    forward_signature VARCHAR(255),
    forward_sender_name VARCHAR(255),
    forward_date INTEGER,
    is_automatic_forward BOOLEAN,
    via_bot_id INTEGER,
    author_signature VARCHAR(255),
    media_group_id VARCHAR(255),
    has_protected_content BOOLEAN,
    web_page_json TEXT,
    file_id VARCHAR(255),
    file_unique_id VARCHAR(255),
    file_size INTEGER,
    file_name VARCHAR(255),
    mime_type VARCHAR(100),
    duration INTEGER,
    width INTEGER,
    height INTEGER,
    thumbnail_file_id VARCHAR(255),
    deleted_at INTEGER,
    PRIMARY KEY (chat_id, msg_id)
) WITHOUT ROWID;

CREATE INDEX ix_messages_chat_date ON messages (chat_id, date);
CREATE INDEX ix_messages_chat_user_date ON messages (chat_id, user_id, date);

CREATE TABLE reactions (
    reaction_id INTEGER PRIMARY KEY NOT NULL,
    chat_id INTEGER NOT NULL REFERENCES chats (chat_id),
    msg_id INTEGER NOT NULL,
    user_id INTEGER REFERENCES users (user_id),
    reaction_emoji VARCHAR(100) NOT NULL,
    is_big BOOLEAN NOT NULL DEFAULT 0,
    date INTEGER NOT NULL,
    removed_at INTEGER,
    FOREIGN KEY (chat_id, msg_id) REFERENCES messages (chat_id, msg_id)
);

CREATE UNIQUE INDEX ux_reactions ON reactions (user_id, chat_id, msg_id, reaction_emoji);
CREATE INDEX ix_reactions_message ON reactions (chat_id, msg_id);

-- Positions, leases and the outbox of the bot.

CREATE TABLE tgdesk_ingest_state (
    bot_id INTEGER NOT NULL,
    api_host TEXT NOT NULL,
    instance TEXT NOT NULL,
    last_update_id INTEGER,
    last_date INTEGER,
    committed_at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, api_host, instance)
) WITHOUT ROWID;

CREATE TABLE tgdesk_poller_lease (
    bot_id INTEGER PRIMARY KEY NOT NULL,
    holder TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    until INTEGER NOT NULL
);

CREATE TABLE tgdesk_outbox (
    id INTEGER PRIMARY KEY NOT NULL,
    chat_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);

CREATE TABLE tgdesk_heartbeat (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    at INTEGER NOT NULL
);

CREATE TABLE tgdesk_quarantine (
    id INTEGER PRIMARY KEY NOT NULL,
    bot_id INTEGER NOT NULL,
    update_id INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    raw TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (bot_id, update_id, sha256)
);

-- Imports.

CREATE TABLE tgdesk_import_state (
    fingerprint TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    report_json TEXT NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0,
    updated_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE tgdesk_import_chat (
    export_id TEXT NOT NULL,
    account INTEGER NOT NULL,
    export_chat_id INTEGER NOT NULL,
    chat_id INTEGER NOT NULL UNIQUE,
    PRIMARY KEY (export_id, account, export_chat_id)
) WITHOUT ROWID;

-- Chats that no bot has described yet; the first bot that does takes the mark away. Users: tgdesk_user_fold.
CREATE TABLE tgdesk_import_only_chat (
    chat_id INTEGER PRIMARY KEY NOT NULL
);

-- What hangs on chats, users and messages beside the shared columns.

-- The instants of the news that a chats row holds; a later message of the chat is news of it, too.
CREATE TABLE tgdesk_chat_clock (
    chat_id INTEGER PRIMARY KEY NOT NULL,
    changed_at INTEGER NOT NULL DEFAULT 0,
    presence_at INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE tgdesk_membership_event (
    chat_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    from_service INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (chat_id, user_id, at, kind, origin)
) WITHOUT ROWID;

-- What statistics count; inferred joins are most of the table and never asked for by time.
CREATE INDEX tgdesk_ix_membership_event_at ON tgdesk_membership_event (chat_id, at) WHERE origin <> 'inferred';

CREATE TABLE tgdesk_membership_clock (
    chat_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, user_id)
) WITHOUT ROWID;

CREATE TABLE tgdesk_user_fold (
    user_id INTEGER PRIMARY KEY NOT NULL,
    names TEXT NOT NULL,
    import_only INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL DEFAULT 0  -- the instant of the news that the users row holds
);

CREATE TABLE tgdesk_chat_migration (
    old_chat_id INTEGER NOT NULL,
    new_chat_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (old_chat_id, new_chat_id)
) WITHOUT ROWID;

CREATE TABLE tgdesk_topics (
    chat_id INTEGER NOT NULL,
    thread_id INTEGER NOT NULL,
    name TEXT,
    icon_color INTEGER,
    icon_custom_emoji_id TEXT,
    state TEXT NOT NULL DEFAULT 'open',
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, thread_id)
) WITHOUT ROWID;

CREATE TABLE tgdesk_message_sender (
    chat_id INTEGER NOT NULL,
    msg_id INTEGER NOT NULL,
    sender_chat_id INTEGER NOT NULL,
    author_signature TEXT,
    PRIMARY KEY (chat_id, msg_id)
) WITHOUT ROWID;

CREATE TABLE tgdesk_reaction_anon (
    chat_id INTEGER NOT NULL,
    msg_id INTEGER NOT NULL,
    actor_chat_id INTEGER NOT NULL,
    emoji TEXT NOT NULL,
    date INTEGER NOT NULL,
    removed_at INTEGER,
    PRIMARY KEY (chat_id, msg_id, actor_chat_id, emoji)
) WITHOUT ROWID;

CREATE TABLE tgdesk_reaction_counts (
    chat_id INTEGER NOT NULL,
    msg_id INTEGER NOT NULL,
    emoji TEXT NOT NULL,
    total INTEGER NOT NULL,
    date INTEGER NOT NULL,
    PRIMARY KEY (chat_id, msg_id, emoji)
) WITHOUT ROWID;

CREATE TABLE tgdesk_reaction_pending (
    chat_id INTEGER NOT NULL,
    msg_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    emoji TEXT NOT NULL,
    date INTEGER NOT NULL,
    removed_at INTEGER,
    PRIMARY KEY (chat_id, msg_id, user_id, emoji)
) WITHOUT ROWID;

-- Roll-ups: see storage/activity_payload.h for the payload.

CREATE TABLE tgdesk_sequence (
    name TEXT PRIMARY KEY NOT NULL,
    value INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO tgdesk_sequence (name, value) VALUES ('activity', 0);

CREATE TABLE tgdesk_user_index (
    user_id INTEGER PRIMARY KEY NOT NULL,
    idx INTEGER NOT NULL UNIQUE
);

CREATE TABLE tgdesk_activity_log (
    chat_id INTEGER NOT NULL,
    utc_day INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (chat_id, utc_day, seq)
) WITHOUT ROWID;

CREATE TABLE tgdesk_activity_day (
    chat_id INTEGER NOT NULL,
    utc_day INTEGER NOT NULL,
    version INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (chat_id, utc_day)
);

CREATE INDEX tgdesk_ix_activity_day_day ON tgdesk_activity_day (utc_day);

CREATE TABLE tgdesk_local_day (
    chat_id INTEGER NOT NULL,
    zone TEXT NOT NULL,
    local_day INTEGER NOT NULL,
    source_versions BLOB NOT NULL,
    quarter_hours BLOB NOT NULL,
    figures BLOB NOT NULL,
    hours BLOB NOT NULL,
    users BLOB NOT NULL,
    PRIMARY KEY (chat_id, zone, local_day)
);

-- Small facts about the store itself, such as "sample".
CREATE TABLE tgdesk_meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;
