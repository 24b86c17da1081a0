-- Nothing is left of a day.
DELETE FROM tgdesk_activity_day WHERE chat_id = ?1 AND utc_day = ?2
