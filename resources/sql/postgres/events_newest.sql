-- The newest events of the timeline.
SELECT at, kind, detail FROM tgdesk.event ORDER BY at DESC, id DESC LIMIT $1::bigint
