-- What became of it.
UPDATE tgdesk_outbox SET state = ?2, updated_at = ?3 WHERE id = ?1 AND state IN ('new', 'sending')
