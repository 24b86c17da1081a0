-- All activity of all chats, UTC day by UTC day.
-- streamed
SELECT utc_day, payload FROM tgdesk.activity_day WHERE utc_day BETWEEN $1::integer AND $2::integer
UNION ALL
SELECT utc_day, payload FROM tgdesk.activity_log WHERE utc_day BETWEEN $1::integer AND $2::integer
ORDER BY 1
