-- Copying: new activity is numbered behind what came.
UPDATE tgdesk_sequence
SET value = MAX(value, (SELECT COALESCE(MAX(seq), 0) FROM tgdesk_activity_log),
    (SELECT COALESCE(MAX(version), 0) FROM tgdesk_activity_day))
WHERE name = 'activity'
