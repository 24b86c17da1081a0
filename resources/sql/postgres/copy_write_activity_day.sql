-- Copying: rows of the activity of days.
COPY tgdesk.activity_day (chat_id, utc_day, version, payload)
FROM STDIN (FORMAT binary)
