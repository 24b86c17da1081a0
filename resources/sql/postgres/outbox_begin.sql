-- Only one may send it.
UPDATE tgdesk.outbox SET state = 'sending', updated_at = $2::timestamptz WHERE id = $1::bigint AND state = 'new'
