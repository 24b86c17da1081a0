-- Copying: what is new is numbered behind what came. A column without a sequence is left alone.
SELECT
    setval(pg_get_serial_sequence('reactions', 'reaction_id'),
        COALESCE((SELECT MAX(reaction_id) FROM reactions), 1), EXISTS (SELECT 1 FROM reactions)),
    setval(pg_get_serial_sequence('tgdesk.quarantine', 'id'),
        COALESCE((SELECT MAX(id) FROM tgdesk.quarantine), 1), EXISTS (SELECT 1 FROM tgdesk.quarantine)),
    setval(pg_get_serial_sequence('tgdesk.outbox', 'id'),
        COALESCE((SELECT MAX(id) FROM tgdesk.outbox), 1), EXISTS (SELECT 1 FROM tgdesk.outbox)),
    setval(pg_get_serial_sequence('tgdesk.event', 'id'),
        COALESCE((SELECT MAX(id) FROM tgdesk.event), 1), EXISTS (SELECT 1 FROM tgdesk.event)),
    setval('tgdesk.user_index_seq',
        COALESCE((SELECT MAX(idx) FROM tgdesk.user_index), 0), EXISTS (SELECT 1 FROM tgdesk.user_index)),
    setval('tgdesk.activity_seq', GREATEST(1, (SELECT MAX(seq) FROM tgdesk.activity_log),
        (SELECT MAX(version) FROM tgdesk.activity_day)))
