-- A group became a supergroup; the earliest of the updates that say so tells when.
INSERT INTO tgdesk.chat_migration AS c (old_chat_id, new_chat_id, at)
VALUES ($1::bigint, $2::bigint, $3::timestamptz)
ON CONFLICT (old_chat_id, new_chat_id) DO UPDATE SET at = excluded.at WHERE excluded.at < c.at
