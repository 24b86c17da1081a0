-- Copying: the planner is told of the large tables, as the checks of what refers to them are slow otherwise.
ANALYZE chats, users, memberships, messages, reactions, tgdesk.membership_event, tgdesk.membership_clock,
    tgdesk.user_fold, tgdesk.message_sender, tgdesk.user_index, tgdesk.activity_log, tgdesk.activity_day
