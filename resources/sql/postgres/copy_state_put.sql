-- Copying: how far it is, unless another program has changed that.
UPDATE tgdesk.meta SET value = $2::text WHERE key = $1::text AND value = $3::text
