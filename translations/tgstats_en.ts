<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
