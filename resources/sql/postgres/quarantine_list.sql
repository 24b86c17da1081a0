-- Quarantined updates and messages, by id.
SELECT id, bot_id, update_id, raw, reason, at FROM tgdesk.quarantine WHERE id > $1::bigint ORDER BY id LIMIT $2::bigint
