-- The synthetic chat of a private group of an export.
SELECT chat_id FROM tgdesk.import_chat
WHERE export_id = $1::text AND account = $2::bigint AND export_chat_id = $3::bigint
