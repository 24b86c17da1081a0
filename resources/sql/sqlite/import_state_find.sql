-- Where an import stands.
SELECT position, report_json, finished FROM tgdesk_import_state WHERE fingerprint = ?1
