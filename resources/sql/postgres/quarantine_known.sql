-- Whether these bytes of this update are kept already.
SELECT 1 FROM tgdesk.quarantine WHERE bot_id = $1::bigint AND update_id = $2::bigint AND sha256 = $3::bytea
