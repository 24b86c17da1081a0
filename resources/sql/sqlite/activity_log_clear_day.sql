-- The log rows of a day that were folded in the same transaction.
DELETE FROM tgdesk_activity_log WHERE chat_id = ?1 AND utc_day = ?2
