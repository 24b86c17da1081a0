-- Copying: rows of the log of activity.
COPY tgdesk.activity_log (chat_id, utc_day, seq, payload)
FROM STDIN (FORMAT binary)
