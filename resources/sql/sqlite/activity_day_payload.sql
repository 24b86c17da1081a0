-- The folded activity of one chat and UTC day.
SELECT payload FROM tgdesk_activity_day WHERE chat_id = ?1 AND utc_day = ?2
