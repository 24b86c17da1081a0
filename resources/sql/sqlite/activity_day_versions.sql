-- The versions of a chat's folded days.
SELECT utc_day, version FROM tgdesk_activity_day WHERE chat_id = ?1 AND utc_day BETWEEN ?2 AND ?3
