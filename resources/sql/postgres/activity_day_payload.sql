-- The folded activity of one chat and UTC day.
SELECT payload FROM tgdesk.activity_day WHERE chat_id = $1::bigint AND utc_day = $2::integer
