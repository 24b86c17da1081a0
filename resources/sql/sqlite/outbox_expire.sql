-- A question is not delivered again after a day, so nobody asks for these any more.
DELETE FROM tgdesk_outbox WHERE updated_at < ?1 AND state NOT IN ('new', 'sending')
