-- A question is not delivered again after a day, so nobody asks for these any more.
DELETE FROM tgdesk.outbox WHERE updated_at < $1::timestamptz AND state NOT IN ('new', 'sending')
