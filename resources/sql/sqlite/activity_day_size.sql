-- How large the folded activity of a day is.
SELECT LENGTH(payload) FROM tgdesk_activity_day WHERE chat_id = ?1 AND utc_day = ?2
