-- Gives, renews or ends the right to poll for a bot.
INSERT INTO tgdesk.poller_lease (bot_id, holder, epoch, until)
VALUES ($1::bigint, $2::text, $3::bigint, $4::timestamptz)
ON CONFLICT (bot_id) DO UPDATE SET holder = excluded.holder, epoch = excluded.epoch, until = excluded.until
