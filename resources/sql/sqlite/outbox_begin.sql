-- Only one may send it.
UPDATE tgdesk_outbox SET state = 'sending', updated_at = ?2 WHERE id = ?1 AND state = 'new'
