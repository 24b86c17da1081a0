-- Who may poll for a bot.
SELECT holder, epoch, until FROM tgdesk_poller_lease WHERE bot_id = ?1
