-- How large the folded activity of a day is.
SELECT octet_length(payload) FROM tgdesk.activity_day WHERE chat_id = $1::bigint AND utc_day = $2::integer
