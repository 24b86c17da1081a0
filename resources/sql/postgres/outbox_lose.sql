-- What a run that ended was sending may have arrived: it is not sent again. Counts as sent now.
UPDATE tgdesk.outbox SET state = 'lost', updated_at = $2::timestamptz WHERE bot_id = $1::bigint AND state = 'sending'
