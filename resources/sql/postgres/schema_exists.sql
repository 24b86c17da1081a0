-- Whether the database has anything of ours. Only what the role may see counts.
SELECT to_regclass('tgdesk.schema_version') IS NOT NULL
