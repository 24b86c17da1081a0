-- What became of it.
UPDATE tgdesk.outbox SET state = $2::text, updated_at = $3::timestamptz
WHERE id = $1::bigint AND state IN ('new', 'sending')
