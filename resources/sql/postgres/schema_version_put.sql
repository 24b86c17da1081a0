-- $1: the newest migration that has run.
UPDATE tgdesk.schema_version SET version = $1::integer
