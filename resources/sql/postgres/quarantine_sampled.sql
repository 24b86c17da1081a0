-- How many updates with this reason and this key at the top came since that instant.
SELECT COUNT(*) FROM tgdesk.quarantine
WHERE reason = $1::text AND at >= $2::timestamptz AND tgdesk.has_json_key(raw, $3::text)
