-- The log of one chat and UTC day.
SELECT payload FROM tgdesk_activity_log WHERE chat_id = ?1 AND utc_day = ?2
