-- Schema 1: the tables shared with existing deployments, where they are not there already, and our own in tgdesk.
-- What another program made is never altered: it only gets the indexes that it lacks and that our statements need.
-- utc_day counts days since 1970-01-01, local_day is a Julian day number.

CREATE TABLE IF NOT EXISTS chats (
    chat_id bigint PRIMARY KEY,
    title varchar(255),
    username varchar(255),
    type varchar(20) NOT NULL,
    is_forum boolean,
    description text,
    photo_small_file_id varchar(255),
    photo_big_file_id varchar(255),
    invite_link varchar(255),
    pinned_message_id integer,
    permissions_json json,
    slow_mode_delay integer,
    message_auto_delete_time integer,
    has_protected_content boolean,
    linked_chat_id bigint,
    created_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC'),
    updated_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC'),
    deleted_at timestamptz
);

CREATE TABLE IF NOT EXISTS users (
    user_id bigint PRIMARY KEY,
    username varchar(255),
    first_name varchar(255),
    last_name varchar(255),
    is_bot boolean NOT NULL DEFAULT false,
    language_code varchar(10),
    is_premium boolean,
    added_to_attachment_menu boolean,
    can_join_groups boolean,
    can_read_all_group_messages boolean,
    supports_inline_queries boolean,
    updated_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC'),
    deleted_at timestamptz
);

CREATE TABLE IF NOT EXISTS memberships (
    chat_id bigint NOT NULL REFERENCES chats (chat_id),
    user_id bigint NOT NULL REFERENCES users (user_id),
    joined_at timestamptz,
    left_at timestamptz,
    status_current varchar(20) NOT NULL,
    PRIMARY KEY (chat_id, user_id)
);

CREATE TABLE IF NOT EXISTS group_settings (
    chat_id bigint PRIMARY KEY REFERENCES chats (chat_id),
    store_text boolean NOT NULL DEFAULT false,
    text_retention_days integer NOT NULL DEFAULT 90,
    metadata_retention_days integer NOT NULL DEFAULT 365,
    timezone varchar(50) NOT NULL DEFAULT 'UTC',
    locale varchar(10) NOT NULL DEFAULT 'en',
    capture_reactions boolean NOT NULL DEFAULT false,
    created_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC'),
    updated_at timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC')
);

-- The indexes that existing deployments have in full are partial here, as most messages have none of these: in full
-- they cost half the write rate. A table that is there keeps what it has.
DO $$
BEGIN
    IF to_regclass('messages') IS NOT NULL THEN
        RETURN;
    END IF;
    CREATE TABLE messages (
        chat_id bigint NOT NULL REFERENCES chats (chat_id),
        msg_id bigint NOT NULL,
        user_id bigint REFERENCES users (user_id),
        date timestamptz NOT NULL,
        edit_date timestamptz,
        thread_id integer,
        reply_to_msg_id bigint,
        has_media boolean NOT NULL DEFAULT false,
        media_type varchar(20) NOT NULL DEFAULT 'text',
        text_raw text,
        text_len integer NOT NULL DEFAULT 0,
        urls_cnt integer NOT NULL DEFAULT 0,
        emoji_cnt integer NOT NULL DEFAULT 0,
        entities_json json,
        caption_entities_json json,
        source varchar(20) NOT NULL DEFAULT 'bot',
        forward_from_user_id bigint,
        forward_from_chat_id bigint,
        forward_from_message_id integer,
        forward_signature varchar(255),
        forward_sender_name varchar(255),
        forward_date timestamptz,
        is_automatic_forward boolean,
        via_bot_id bigint,
        author_signature varchar(255),
        media_group_id varchar(255),
        has_protected_content boolean,
        web_page_json json,
        file_id varchar(255),
        file_unique_id varchar(255),
        file_size bigint,
        file_name varchar(255),
        mime_type varchar(100),
        duration integer,
        width integer,
        height integer,
        thumbnail_file_id varchar(255),
        deleted_at timestamptz,
        PRIMARY KEY (chat_id, msg_id)
    );
    CREATE INDEX ix_messages_forward_from_user_id ON messages (forward_from_user_id)
        WHERE forward_from_user_id IS NOT NULL;
    CREATE INDEX ix_messages_via_bot_id ON messages (via_bot_id) WHERE via_bot_id IS NOT NULL;
    CREATE INDEX ix_messages_media_group_id ON messages (media_group_id) WHERE media_group_id IS NOT NULL;
    CREATE INDEX ix_messages_chat_reply ON messages (chat_id, reply_to_msg_id) WHERE reply_to_msg_id IS NOT NULL;
    CREATE INDEX ix_messages_thread_id ON messages (thread_id) WHERE thread_id IS NOT NULL;
    CREATE INDEX ix_messages_deleted_at ON messages (deleted_at) WHERE deleted_at IS NOT NULL;
END
$$;

CREATE TABLE IF NOT EXISTS reactions (
    reaction_id serial PRIMARY KEY,
    chat_id bigint NOT NULL REFERENCES chats (chat_id),
    msg_id bigint NOT NULL,
    user_id bigint REFERENCES users (user_id),
    reaction_emoji varchar(100) NOT NULL,
    is_big boolean NOT NULL DEFAULT false,
    date timestamptz NOT NULL,
    removed_at timestamptz,
    UNIQUE (user_id, chat_id, msg_id, reaction_emoji),
    FOREIGN KEY (chat_id, msg_id) REFERENCES messages (chat_id, msg_id)
);

-- Statistics read by (chat, date) and (chat, user, date); reactions are looked for by their message, and a message
-- that goes is looked for in them. Whatever index begins with the same columns will do.
DO $$
DECLARE
    wanted record;
BEGIN
    FOR wanted IN
        SELECT * FROM (VALUES
            ('messages', 'ix_tgdesk_messages_chat_date', ARRAY['chat_id', 'date']),
            ('messages', 'ix_tgdesk_messages_chat_user_date', ARRAY['chat_id', 'user_id', 'date']),
            ('reactions', 'ix_tgdesk_reactions_message', ARRAY['chat_id', 'msg_id'])) AS w (relation, name, columns)
    LOOP
        IF NOT EXISTS (
            SELECT 1
            FROM pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_am m ON m.oid = c.relam
            WHERE i.indrelid = wanted.relation::regclass AND m.amname = 'btree' AND i.indisvalid
                AND i.indpred IS NULL AND i.indnkeyatts >= array_length(wanted.columns, 1)
                AND wanted.columns = (
                    SELECT array_agg(a.attname::text ORDER BY k.place)
                    FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS k (attnum, place)
                    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                    WHERE k.place <= array_length(wanted.columns, 1)))
        THEN
            EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %s (%s)', wanted.name, wanted.relation::regclass,
                (SELECT string_agg(quote_ident(c), ', ') FROM unnest(wanted.columns) AS c));
        END IF;
    END LOOP;
END
$$;

CREATE SCHEMA IF NOT EXISTS tgdesk;

-- One row.
CREATE TABLE tgdesk.schema_version (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    version integer NOT NULL
);

INSERT INTO tgdesk.schema_version (version) VALUES (1);

-- Small facts about the store itself, such as "sample".
CREATE TABLE tgdesk.meta (
    key text PRIMARY KEY,
    value text NOT NULL
);

-- Positions, leases and the outbox of the bot. Rows that are written again and again have room for their next
-- version.

CREATE TABLE tgdesk.ingest_state (
    bot_id bigint NOT NULL,
    api_host text NOT NULL,
    instance text NOT NULL,
    last_update_id bigint,
    last_date timestamptz,
    committed_at timestamptz NOT NULL,
    PRIMARY KEY (bot_id, api_host, instance)
) WITH (fillfactor = 50);

-- Epoch 0 belongs to nobody.
CREATE TABLE tgdesk.poller_lease (
    bot_id bigint PRIMARY KEY,
    holder text NOT NULL,
    epoch bigint NOT NULL,
    until timestamptz NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE tgdesk.heartbeat (
    id integer PRIMARY KEY CHECK (id = 1),
    at timestamptz NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE tgdesk.outbox (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    bot_id bigint NOT NULL,
    chat_id bigint NOT NULL,
    kind text NOT NULL,  -- 'answer'
    request_id bigint NOT NULL,  -- of an answer: the message that asked
    body text NOT NULL,
    state text NOT NULL DEFAULT 'new',  -- new | sending | sent | failed | dropped | lost
    created_at timestamptz NOT NULL,  -- of an answer: when it was asked for
    updated_at timestamptz NOT NULL,
    UNIQUE (bot_id, chat_id, kind, request_id)
);

CREATE INDEX ix_outbox_new ON tgdesk.outbox (bot_id, id) WHERE state = 'new';
CREATE INDEX ix_outbox_updated_at ON tgdesk.outbox (updated_at);

-- How a bot stands in a chat it has heard of, as Telegram answers when asked.
CREATE TABLE tgdesk.bot_chat (
    bot_id bigint NOT NULL,
    chat_id bigint NOT NULL,
    asked_at timestamptz NOT NULL,  -- when its facts were last asked for
    member_count bigint,
    is_admin boolean,
    unreachable_at timestamptz,  -- NULL: it can be reached, as far as is known
    unreachable_why text,
    PRIMARY KEY (bot_id, chat_id)
);

CREATE TABLE tgdesk.quarantine (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    bot_id bigint NOT NULL,
    update_id bigint NOT NULL,
    sha256 bytea NOT NULL,
    raw text NOT NULL,
    reason text NOT NULL,
    at timestamptz NOT NULL,
    UNIQUE (bot_id, update_id, sha256)
);

-- What is asked for of a day is counted at each update of an unknown kind.
CREATE INDEX ix_quarantine_at ON tgdesk.quarantine (at);

-- Events that a person should find again, such as a gap in the updates.
CREATE TABLE tgdesk.event (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    detail text NOT NULL
);

-- By a digest, as a detail may be longer than an index holds.
CREATE UNIQUE INDEX ux_event ON tgdesk.event (at, kind, hashtextextended(detail, 0));

-- Imports.

CREATE TABLE tgdesk.import_state (
    fingerprint text PRIMARY KEY,
    position bigint NOT NULL,
    report_json text NOT NULL,
    finished boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL
);

CREATE TABLE tgdesk.import_chat (
    export_id text NOT NULL,
    account bigint NOT NULL,
    export_chat_id bigint NOT NULL,
    chat_id bigint NOT NULL UNIQUE,
    PRIMARY KEY (export_id, account, export_chat_id)
);

-- Chats that no bot has described yet; the first bot that does takes the mark away. Users: tgdesk.user_fold.
CREATE TABLE tgdesk.import_only_chat (
    chat_id bigint PRIMARY KEY
);

-- What hangs on chats, users and messages beside the shared columns.

-- The instants of the news that a chats row holds; a later message of the chat is news of it, too.
CREATE TABLE tgdesk.chat_clock (
    chat_id bigint PRIMARY KEY,
    changed_at timestamptz NOT NULL DEFAULT 'epoch',
    presence_at timestamptz NOT NULL DEFAULT 'epoch'
);

-- By the instant: a batch of a bot adds to the end.
CREATE TABLE tgdesk.membership_event (
    at timestamptz NOT NULL,
    chat_id bigint NOT NULL,
    user_id bigint NOT NULL,
    kind text NOT NULL,
    origin text NOT NULL,
    from_service boolean NOT NULL DEFAULT false,
    PRIMARY KEY (at, chat_id, user_id, kind, origin)
);

-- What statistics count and what one event is told apart from another by; inferred joins are most of the table and
-- asked for by neither.
CREATE INDEX ix_membership_event_at ON tgdesk.membership_event (chat_id, at) WHERE origin <> 'inferred';
CREATE INDEX ix_membership_event_user ON tgdesk.membership_event (chat_id, user_id, at) WHERE origin <> 'inferred';

CREATE TABLE tgdesk.membership_clock (
    chat_id bigint NOT NULL,
    user_id bigint NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (chat_id, user_id)
);

CREATE TABLE tgdesk.user_fold (
    user_id bigint PRIMARY KEY,
    names text NOT NULL,
    import_only boolean NOT NULL DEFAULT false,
    changed_at timestamptz NOT NULL DEFAULT 'epoch'  -- the instant of the news that the users row holds
);

CREATE TABLE tgdesk.chat_migration (
    old_chat_id bigint NOT NULL,
    new_chat_id bigint NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (old_chat_id, new_chat_id)
);

CREATE TABLE tgdesk.topics (
    chat_id bigint NOT NULL,
    thread_id bigint NOT NULL,
    name text,
    icon_color bigint,
    icon_custom_emoji_id text,
    state text NOT NULL DEFAULT 'open',
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (chat_id, thread_id)
);

CREATE TABLE tgdesk.message_sender (
    chat_id bigint NOT NULL,
    msg_id bigint NOT NULL,
    sender_chat_id bigint NOT NULL,
    author_signature text,
    PRIMARY KEY (chat_id, msg_id)
);

CREATE TABLE tgdesk.reaction_anon (
    chat_id bigint NOT NULL,
    msg_id bigint NOT NULL,
    actor_chat_id bigint NOT NULL,
    emoji text NOT NULL,
    date timestamptz NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (chat_id, msg_id, actor_chat_id, emoji)
);

CREATE TABLE tgdesk.reaction_counts (
    chat_id bigint NOT NULL,
    msg_id bigint NOT NULL,
    emoji text NOT NULL,
    total bigint NOT NULL,
    date timestamptz NOT NULL,
    PRIMARY KEY (chat_id, msg_id, emoji)
);

CREATE TABLE tgdesk.reaction_pending (
    chat_id bigint NOT NULL,
    msg_id bigint NOT NULL,
    user_id bigint NOT NULL,
    emoji text NOT NULL,
    date timestamptz NOT NULL,
    removed_at timestamptz,
    PRIMARY KEY (chat_id, msg_id, user_id, emoji)
);

-- Roll-ups: see storage/activity_payload.h for the payload.

CREATE SEQUENCE tgdesk.activity_seq;
CREATE SEQUENCE tgdesk.user_index_seq AS integer MINVALUE 0 START 0;

CREATE TABLE tgdesk.user_index (
    user_id bigint PRIMARY KEY,
    idx integer NOT NULL UNIQUE
);

CREATE TABLE tgdesk.activity_log (
    chat_id bigint NOT NULL,
    utc_day integer NOT NULL,
    seq bigint NOT NULL,
    payload bytea NOT NULL,
    PRIMARY KEY (chat_id, utc_day, seq)
) WITH (autovacuum_vacuum_scale_factor = 0.05);

CREATE TABLE tgdesk.activity_day (
    chat_id bigint NOT NULL,
    utc_day integer NOT NULL,
    version bigint NOT NULL,
    payload bytea NOT NULL,
    PRIMARY KEY (chat_id, utc_day)
);

CREATE INDEX ix_activity_day_day ON tgdesk.activity_day (utc_day);

CREATE TABLE tgdesk.local_day (
    chat_id bigint NOT NULL,
    zone text NOT NULL,
    local_day integer NOT NULL,
    source_versions bytea NOT NULL,
    quarter_hours bytea NOT NULL,
    figures bytea NOT NULL,
    hours bytea NOT NULL,
    users bytea NOT NULL,
    PRIMARY KEY (chat_id, zone, local_day)
);

-- Functions where a statement must see what was committed while it waited for a lock: in READ COMMITTED each
-- statement of a volatile function has a snapshot of its own.

-- The row of a bot, locked; made when it is not there, so that of two pollers that start at once one waits.
CREATE FUNCTION tgdesk.lease_locked(bot bigint)
RETURNS TABLE (holder text, epoch bigint, until timestamptz) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT l.holder, l.epoch, l.until FROM tgdesk.poller_lease l WHERE l.bot_id = bot FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        INSERT INTO tgdesk.poller_lease (bot_id, holder, epoch, until) VALUES (bot, '', 0, 'epoch')
        ON CONFLICT DO NOTHING;
        RETURN QUERY SELECT l.holder, l.epoch, l.until FROM tgdesk.poller_lease l WHERE l.bot_id = bot
            FOR NO KEY UPDATE;
    END IF;
END
$$;

-- The synthetic chat of a private group of an export: ids go from -2^51 downwards.
CREATE FUNCTION tgdesk.import_chat_of(export text, of_account bigint, chat_in_export bigint)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    chat bigint;
BEGIN
    LOCK TABLE tgdesk.import_chat IN SHARE ROW EXCLUSIVE MODE;
    SELECT i.chat_id INTO chat FROM tgdesk.import_chat i
    WHERE i.export_id = export AND i.account = of_account AND i.export_chat_id = chat_in_export;
    IF chat IS NULL THEN
        INSERT INTO tgdesk.import_chat (export_id, account, export_chat_id, chat_id)
        SELECT export, of_account, chat_in_export,
            LEAST(-2251799813685248, COALESCE(MIN(i.chat_id) - 1, -2251799813685248)) FROM tgdesk.import_chat i
        RETURNING chat_id INTO chat;
    END IF;
    RETURN chat;
END
$$;

-- The instant of the newest news of a chat, whose row is locked: what the row holds, or its newest message.
CREATE FUNCTION tgdesk.chat_news_at(chat bigint)
RETURNS timestamptz LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM chats c WHERE c.chat_id = chat FOR NO KEY UPDATE;
    RETURN GREATEST('epoch', (SELECT k.changed_at FROM tgdesk.chat_clock k WHERE k.chat_id = chat),
        (SELECT MAX(m.date) FROM messages m WHERE m.chat_id = chat));
END
$$;

-- Of users that are there: the place in the list, and what decides whose news are newer. Locked in the order of the
-- list.
CREATE FUNCTION tgdesk.users_locked(ids bigint[])
RETURNS TABLE (place bigint, import_only boolean, changed_at timestamptz, username text, first_name text,
    last_name text) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM unnest(ids) AS k (user_id) JOIN users u ON u.user_id = k.user_id
    ORDER BY u.user_id FOR NO KEY UPDATE OF u;
    RETURN QUERY
    SELECT k.place, COALESCE(f.import_only, false), COALESCE(f.changed_at, 'epoch'), u.username::text,
        u.first_name::text, u.last_name::text
    FROM unnest(ids) WITH ORDINALITY AS k (user_id, place) JOIN users u ON u.user_id = k.user_id
    LEFT JOIN tgdesk.user_fold f ON f.user_id = u.user_id
    ORDER BY k.place;
END
$$;

-- Of memberships that are there: the place in the lists, what is stored, the instant of the last event that was
-- applied, and whether that is stored. Locked by chat and user.
CREATE FUNCTION tgdesk.memberships_locked(chats bigint[], users bigint[])
RETURNS TABLE (place bigint, joined_at timestamptz, left_at timestamptz, status text, clock timestamptz,
    is_clock_stored boolean) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM unnest(chats, users) AS k (chat_id, user_id)
    JOIN memberships m ON m.chat_id = k.chat_id AND m.user_id = k.user_id
    ORDER BY m.chat_id, m.user_id FOR NO KEY UPDATE OF m;
    RETURN QUERY
    SELECT k.place, m.joined_at, m.left_at, m.status_current::text,
        COALESCE(c.at, GREATEST(m.joined_at, m.left_at)), c.at IS NOT NULL
    FROM unnest(chats, users) WITH ORDINALITY AS k (chat_id, user_id, place)
    JOIN memberships m ON m.chat_id = k.chat_id AND m.user_id = k.user_id
    LEFT JOIN tgdesk.membership_clock c ON c.chat_id = m.chat_id AND c.user_id = m.user_id
    ORDER BY k.place;
END
$$;

-- Whether a text is a JSON object with this key at its top. What is no JSON has none.
CREATE FUNCTION tgdesk.has_json_key(raw text, wanted text)
RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN json_typeof(raw::json) = 'object'
        AND EXISTS (SELECT 1 FROM json_object_keys(raw::json) AS k (name) WHERE k.name = wanted);
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN false;
END
$$;
