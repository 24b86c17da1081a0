-- An entry that need not be kept any longer.
DELETE FROM tgdesk.quarantine WHERE id = $1::bigint
