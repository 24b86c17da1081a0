-- Takes ?1 numbers of the activity sequence; answers the last of them.
UPDATE tgdesk_sequence SET value = value + ?1 WHERE name = 'activity' RETURNING value
