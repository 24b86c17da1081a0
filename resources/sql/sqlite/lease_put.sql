-- Gives, renews or ends the right to poll for a bot.
INSERT INTO tgdesk_poller_lease (bot_id, holder, epoch, until) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (bot_id) DO UPDATE SET holder = excluded.holder, epoch = excluded.epoch, until = excluded.until
