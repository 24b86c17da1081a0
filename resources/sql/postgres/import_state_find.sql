-- Where an import stands.
SELECT position, report_json, finished FROM tgdesk.import_state WHERE fingerprint = $1::text
