<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BotWords</name>
    <message numerus="yes">
        <source>%1; %n update(s) were not understood and are kept in quarantine.</source>
        <translation>
            <numerusform>%1; %n update was not understood and is kept in quarantine.</numerusform>
            <numerusform>%1; %n updates were not understood and are kept in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>all %n cores of this machine</source>
        <translation>
            <numerusform>the one core of this machine</numerusform>
            <numerusform>all %n cores of this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::bot::IngestWorker</name>
    <message numerus="yes">
        <source>%n update(s) wait in the spool %1 and are stored when this program runs again.</source>
        <translation>
            <numerusform>%n update waits in the spool %1 and is stored when this program runs again.</numerusform>
            <numerusform>%n updates wait in the spool %1 and are stored when this program runs again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::charts::ChartTableModel</name>
    <message numerus="yes">
        <source>%1: %n value(s), lowest %2, highest %3, newest %4.</source>
        <translation>
            <numerusform>%1: %n value, lowest %2, highest %3, newest %4.</numerusform>
            <numerusform>%1: %n values, lowest %2, highest %3, newest %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::charts::Sparkline</name>
    <message numerus="yes">
        <source>%n value(s), lowest %1, highest %2, newest %3</source>
        <translation>
            <numerusform>%n value, lowest %1, highest %2, newest %3</numerusform>
            <numerusform>%n values, lowest %1, highest %2, newest %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::desktop::WorkspaceWindow</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::items::UsersTableModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotTiles</name>
    <message numerus="yes">
        <source>%n update(s) held in memory</source>
        <translation>
            <numerusform>%n update held in memory</numerusform>
            <numerusform>%n updates held in memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the local spool</source>
        <translation>
            <numerusform>%n update in the local spool</numerusform>
            <numerusform>%n updates in the local spool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatListPanel</name>
    <message numerus="yes">
        <source>Search %n chats</source>
        <translation>
            <numerusform>Search %n chat</numerusform>
            <numerusform>Search %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::ImportDialog</name>
    <message numerus="yes">
        <source>%n chats are imported</source>
        <translation>
            <numerusform>%n chat is imported</numerusform>
            <numerusform>%n chats are imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::QuarantinePanel</name>
    <message numerus="yes">
        <source>Exported %n update(s)</source>
        <translation>
            <numerusform>Exported %n update</numerusform>
            <numerusform>Exported %n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::RightsPanel</name>
    <message numerus="yes">
        <source>In %n chat(s) reactions and joins are hidden from the bot. Make it an administrator there; it needs no right of its own.</source>
        <translation>
            <numerusform>In %n chat reactions and joins are hidden from the bot. Make it an administrator there; it needs no right of its own.</numerusform>
            <numerusform>In %n chats reactions and joins are hidden from the bot. Make it an administrator there; it needs no right of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenForm</name>
    <message numerus="yes">
        <source>%n update(s) wait at Telegram and will be fetched.</source>
        <translation>
            <numerusform>%n update waits at Telegram and will be fetched.</numerusform>
            <numerusform>%n updates wait at Telegram and will be fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::TopUsersPanel</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::UsersView</name>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::shell::CustomRangeDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::shell::JobCell</name>
    <message numerus="yes">
        <source> (%n more)</source>
        <translation>
            <numerusform> (%n more)</numerusform>
            <numerusform> (%n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
