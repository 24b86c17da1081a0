-- The tables of an existing TG Stats deployment, as the Python bot keeps them: every secondary index in full, naive
-- timestamps for created_at and updated_at, no defaults on the server's side but the serial, nothing of ours.

CREATE TABLE chats (
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
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    deleted_at timestamptz
);

CREATE TABLE users (
    user_id bigint PRIMARY KEY,
    username varchar(255),
    first_name varchar(255),
    last_name varchar(255),
    is_bot boolean NOT NULL,
    language_code varchar(10),
    is_premium boolean,
    added_to_attachment_menu boolean,
    can_join_groups boolean,
    can_read_all_group_messages boolean,
    supports_inline_queries boolean,
    updated_at timestamp NOT NULL,
    deleted_at timestamptz
);

CREATE TABLE memberships (
    chat_id bigint NOT NULL REFERENCES chats (chat_id),
    user_id bigint NOT NULL REFERENCES users (user_id),
    joined_at timestamptz,
    left_at timestamptz,
    status_current varchar(20) NOT NULL,
    PRIMARY KEY (chat_id, user_id)
);

CREATE TABLE group_settings (
    chat_id bigint PRIMARY KEY REFERENCES chats (chat_id),
    store_text boolean NOT NULL,
    text_retention_days integer NOT NULL,
    metadata_retention_days integer NOT NULL,
    timezone varchar(50) NOT NULL,
    locale varchar(10) NOT NULL,
    capture_reactions boolean NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL
);

CREATE TABLE messages (
    chat_id bigint NOT NULL REFERENCES chats (chat_id),
    msg_id bigint NOT NULL,
    user_id bigint REFERENCES users (user_id),
    date timestamptz NOT NULL,
    edit_date timestamptz,
    thread_id integer,
    reply_to_msg_id bigint,
    has_media boolean NOT NULL,
    media_type varchar(20) NOT NULL,
    text_raw text,
    text_len integer NOT NULL,
    urls_cnt integer NOT NULL,
    emoji_cnt integer NOT NULL,
    entities_json json,
    caption_entities_json json,
    source varchar(20) NOT NULL,
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

CREATE INDEX ix_messages_chat_date ON messages (chat_id, date);
CREATE INDEX ix_messages_chat_user_date ON messages (chat_id, user_id, date);
CREATE INDEX ix_messages_forward_from_user ON messages (forward_from_user_id);
CREATE INDEX ix_messages_via_bot ON messages (via_bot_id);
CREATE INDEX ix_messages_media_group ON messages (media_group_id);
CREATE INDEX ix_messages_chat_reply_to ON messages (chat_id, reply_to_msg_id);
CREATE INDEX ix_messages_thread ON messages (thread_id);
CREATE INDEX ix_messages_deleted_at ON messages (deleted_at);
CREATE INDEX ix_messages_media_type ON messages (media_type);

CREATE TABLE reactions (
    reaction_id serial PRIMARY KEY,
    chat_id bigint REFERENCES chats (chat_id),
    msg_id bigint,
    user_id bigint REFERENCES users (user_id),
    reaction_emoji varchar(100),
    is_big boolean,
    date timestamptz,
    removed_at timestamptz,
    UNIQUE (user_id, chat_id, msg_id, reaction_emoji),
    FOREIGN KEY (chat_id, msg_id) REFERENCES messages (chat_id, msg_id)
);

-- Refreshed every ten minutes where they are; keyed by the date in UTC, whatever the group's zone.
CREATE MATERIALIZED VIEW chat_daily_mv AS
SELECT
    chat_id,
    (date AT TIME ZONE 'UTC')::date AS day,
    count(*) AS msg_cnt,
    count(DISTINCT user_id) AS dau,
    count(DISTINCT user_id) FILTER (WHERE has_media) AS media_users,
    sum(text_len) AS total_text_len,
    avg(text_len) AS avg_text_len,
    count(*) FILTER (WHERE urls_cnt > 0) AS msgs_with_urls,
    count(*) FILTER (WHERE emoji_cnt > 0) AS msgs_with_emoji,
    count(*) FILTER (WHERE thread_id IS NOT NULL) AS thread_msgs
FROM messages
GROUP BY 1, 2
WITH NO DATA;
CREATE UNIQUE INDEX ix_chat_daily_mv ON chat_daily_mv (chat_id, day);

CREATE MATERIALIZED VIEW user_chat_daily_mv AS
SELECT
    chat_id,
    user_id,
    (date AT TIME ZONE 'UTC')::date AS day,
    count(*) AS msg_cnt,
    sum(text_len) AS total_text_len,
    count(*) FILTER (WHERE has_media) AS media_msgs,
    count(*) FILTER (WHERE urls_cnt > 0) AS msgs_with_urls,
    count(*) FILTER (WHERE emoji_cnt > 0) AS msgs_with_emoji,
    max(date) AS last_msg_at
FROM messages
WHERE user_id IS NOT NULL
GROUP BY 1, 2, 3
WITH NO DATA;
CREATE UNIQUE INDEX ix_user_chat_daily_mv ON user_chat_daily_mv (chat_id, user_id, day);

CREATE MATERIALIZED VIEW chat_hourly_heatmap_mv AS
SELECT
    chat_id,
    date_trunc('hour', date AT TIME ZONE 'UTC') AS hour_bucket,
    extract(isodow FROM date AT TIME ZONE 'UTC')::integer AS weekday,
    extract(hour FROM date AT TIME ZONE 'UTC')::integer AS hour,
    count(*) AS msg_cnt,
    count(DISTINCT user_id) AS unique_users
FROM messages
GROUP BY 1, 2, 3, 4
WITH NO DATA;
CREATE UNIQUE INDEX ix_chat_hourly_heatmap_mv ON chat_hourly_heatmap_mv (chat_id, hour_bucket);
