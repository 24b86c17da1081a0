-- The newest migration that has run.
SELECT version::bigint FROM tgdesk.schema_version
