<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityCharts</name>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;T.</translation>
    </message>
</context>
<context>
    <name>AnswerTexts</name>
    <message>
        <source>User %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>What this bot does</source>
        <translation>Was dieser Bot macht</translation>
    </message>
    <message>
        <source>Begin the statistics of this group</source>
        <translation>Die Statistik dieser Gruppe beginnen</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Die Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Keep the texts of messages: on or off</source>
        <translation>Texte von Nachrichten behalten: on oder off</translation>
    </message>
    <message>
        <source>Keep reactions: on or off</source>
        <translation>Reaktionen behalten: on oder off</translation>
    </message>
    <message>
        <source>Who writes most: [days] [limit]</source>
        <translation>Wer am meisten schreibt: [Tage] [Anzahl]</translation>
    </message>
    <message>
        <source>The last 7 days by hour</source>
        <translation>Die letzten 7 Tage nach Stunden</translation>
    </message>
    <message>
        <source>The busiest hour and weekday</source>
        <translation>Die belebteste Stunde und der belebteste Wochentag</translation>
    </message>
    <message>
        <source>How much you take part</source>
        <translation>Wie sehr du dich beteiligst</translation>
    </message>
    <message>
        <source>Who takes part most</source>
        <translation>Wer sich am meisten beteiligt</translation>
    </message>
    <message>
        <source>Who takes part most in this topic</source>
        <translation>Wer sich in diesem Thema am meisten beteiligt</translation>
    </message>
    <message>
        <source>✅ Enabled</source>
        <translation>✅ eingeschaltet</translation>
    </message>
    <message>
        <source>❌ Disabled</source>
        <translation>❌ ausgeschaltet</translation>
    </message>
    <message>
        <source>/setup – begin the statistics of this group (administrators)
/settings – show the settings
/set_text on|off – keep the texts of messages (administrators)
/set_reactions on|off – keep reactions (administrators)
/topusers [days] [limit] – who writes most
/heatmap – the last 7 days by hour
/activity – the busiest hour and weekday
/myscore – how much you take part
/leaderboard – who takes part most
/leaderboard_thread – the same of one topic
/help – this list</source>
        <translation>/setup – die Statistik dieser Gruppe beginnen (Administratoren)
/settings – die Einstellungen zeigen
/set_text on|off – Texte von Nachrichten behalten (Administratoren)
/set_reactions on|off – Reaktionen behalten (Administratoren)
/topusers [Tage] [Anzahl] – wer am meisten schreibt
/heatmap – die letzten 7 Tage nach Stunden
/activity – die belebteste Stunde und der belebteste Wochentag
/myscore – wie sehr du dich beteiligst
/leaderboard – wer sich am meisten beteiligt
/leaderboard_thread – dasselbe für ein Thema
/help – diese Liste</translation>
    </message>
    <message>
        <source>Text storage: %1</source>
        <translation>Texte behalten: %1</translation>
    </message>
    <message>
        <source>Days that texts are kept: %1</source>
        <translation>Tage, die Texte behalten werden: %1</translation>
    </message>
    <message>
        <source>Days that messages are kept: %1</source>
        <translation>Tage, die Nachrichten behalten werden: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Reaction capture: %1</source>
        <translation>Reaktionen behalten: %1</translation>
    </message>
    <message>
        <source>This bot counts the messages of a group and shows its statistics. Texts are kept only where an administrator has allowed it.</source>
        <translation>Dieser Bot zählt die Nachrichten einer Gruppe und zeigt ihre Statistik. Texte werden nur behalten, wo ein Administrator es erlaubt hat.</translation>
    </message>
    <message>
        <source>This command can only be used in groups.</source>
        <translation>Dieser Befehl geht nur in Gruppen.</translation>
    </message>
    <message>
        <source>Only administrators can use this command.</source>
        <translation>Nur Administratoren können diesen Befehl benutzen.</translation>
    </message>
    <message>
        <source>⚠️ Rate limit exceeded. Please wait before you use this command again.</source>
        <translation>⚠️ Zu viele Anfragen. Bitte warte, bevor du diesen Befehl wieder benutzt.</translation>
    </message>
    <message>
        <source>📊 Group Analytics Setup Complete!</source>
        <translation>📊 Die Statistik der Gruppe ist eingerichtet!</translation>
    </message>
    <message>
        <source>❌ Group not set up yet. Use /setup to initialize analytics.</source>
        <translation>❌ Die Gruppe ist noch nicht eingerichtet. /setup beginnt die Statistik.</translation>
    </message>
    <message>
        <source>⚙️ Group Settings</source>
        <translation>⚙️ Einstellungen der Gruppe</translation>
    </message>
    <message>
        <source>❌ This command only works in groups.</source>
        <translation>❌ Dieser Befehl geht nur in Gruppen.</translation>
    </message>
    <message>
        <source>❌ Only group admins can change settings.</source>
        <translation>❌ Nur Administratoren der Gruppe können Einstellungen ändern.</translation>
    </message>
    <message>
        <source>❌ Say on or off. Usage: %1</source>
        <translation>❌ Bitte on oder off angeben: %1</translation>
    </message>
    <message>
        <source>❌ Please run /setup first to initialize group settings.</source>
        <translation>❌ Bitte zuerst /setup ausführen, um die Gruppe einzurichten.</translation>
    </message>
    <message>
        <source>📝 Text storage has been %1</source>
        <translation>📝 Texte behalten: %1</translation>
    </message>
    <message>
        <source>🎭 Reaction capture has been %1</source>
        <translation>🎭 Reaktionen behalten: %1</translation>
    </message>
    <message>
        <source>❌ Error: This chat hasn&apos;t been set up yet. Use /setup first.</source>
        <translation>❌ Fehler: Dieser Chat ist noch nicht eingerichtet. Zuerst /setup benutzen.</translation>
    </message>
    <message>
        <source>🎯 Engagement of %1: %2 of 100</source>
        <translation>🎯 Beteiligung von %1: %2 von 100</translation>
    </message>
    <message>
        <source>Activity: %1 of 25 (messages: %2)</source>
        <translation>Aktivität: %1 von 25 (Nachrichten: %2)</translation>
    </message>
    <message>
        <source>Consistency: %1 of 25 (active days: %2)</source>
        <translation>Beständigkeit: %1 von 25 (aktive Tage: %2)</translation>
    </message>
    <message>
        <source>Quality: %1 of 25</source>
        <translation>Qualität: %1 von 25</translation>
    </message>
    <message>
        <source>Interaction: %1 of 25</source>
        <translation>Austausch: %1 von 25</translation>
    </message>
    <message>
        <source>More than %1% of those who wrote in this topic in the last 30 days.</source>
        <translation>Mehr als %1% derer, die in den letzten 30 Tagen in diesem Thema geschrieben haben.</translation>
    </message>
    <message>
        <source>More than %1% of those who wrote in the last 30 days.</source>
        <translation>Mehr als %1% derer, die in den letzten 30 Tagen geschrieben haben.</translation>
    </message>
    <message>
        <source>❌ Who writes anonymously has no score.</source>
        <translation>❌ Wer anonym schreibt, hat keine Punkte.</translation>
    </message>
    <message>
        <source>📊 You have written no messages in the last 30 days.</source>
        <translation>📊 Du hast in den letzten 30 Tagen keine Nachrichten geschrieben.</translation>
    </message>
    <message>
        <source>❌ This command only works in a topic.</source>
        <translation>❌ Dieser Befehl geht nur in einem Thema.</translation>
    </message>
    <message>
        <source>📊 Nobody has written 5 messages or more in the last 30 days.</source>
        <translation>📊 Niemand hat in den letzten 30 Tagen 5 oder mehr Nachrichten geschrieben.</translation>
    </message>
    <message>
        <source>🏆 Leaderboard of this topic, last 30 days</source>
        <translation>🏆 Rangliste dieses Themas, letzte 30 Tage</translation>
    </message>
    <message>
        <source>🏆 Leaderboard, last 30 days</source>
        <translation>🏆 Rangliste, letzte 30 Tage</translation>
    </message>
    <message>
        <source>%1 points (messages: %2)</source>
        <translation>%1 Punkte (Nachrichten: %2)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>📊 No messages found today.</source>
        <translation>📊 Heute gibt es keine Nachrichten.</translation>
    </message>
    <message>
        <source>📊 No messages found in the last %1 days.</source>
        <translation>📊 In den letzten %1 Tagen gibt es keine Nachrichten.</translation>
    </message>
    <message>
        <source>days is a number from 1 to 365.</source>
        <translation>Die Tage sind eine Zahl von 1 bis 365.</translation>
    </message>
    <message>
        <source>limit is a number from 1 to 50.</source>
        <translation>Die Anzahl ist eine Zahl von 1 bis 50.</translation>
    </message>
    <message>
        <source>❌ Invalid arguments: %1
Usage: /topusers [days] [limit]</source>
        <translation>❌ Ungültige Angaben: %1
Benutzung: /topusers [Tage] [Anzahl]</translation>
    </message>
    <message>
        <source>🏆 Top users of today</source>
        <translation>🏆 Wer heute am meisten schreibt</translation>
    </message>
    <message>
        <source>🏆 Top users of the last %1 days</source>
        <translation>🏆 Wer in den letzten %1 Tagen am meisten schrieb</translation>
    </message>
    <message>
        <source>Messages in all: %1</source>
        <translation>Nachrichten insgesamt: %1</translation>
    </message>
    <message>
        <source>🔥 Messages of the last 7 days by hour (UTC)</source>
        <translation>🔥 Nachrichten der letzten 7 Tage nach Stunden (UTC)</translation>
    </message>
    <message>
        <source>Busiest: %1, %2:00–%3:00 (messages: %4)</source>
        <translation>Am meisten los: %1, %2:00–%3:00 (Nachrichten: %4)</translation>
    </message>
    <message>
        <source>📈 Activity of the last 30 days</source>
        <translation>📈 Aktivität der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>Active users: %1</source>
        <translation>Aktive Nutzer: %1</translation>
    </message>
    <message>
        <source>Most active hour: %1:00–%2:00 (messages: %3)</source>
        <translation>Aktivste Stunde: %1:00–%2:00 (Nachrichten: %3)</translation>
    </message>
    <message>
        <source>Most active weekday: %1 (messages: %2)</source>
        <translation>Aktivster Wochentag: %1 (Nachrichten: %2)</translation>
    </message>
</context>
<context>
    <name>ApiBase</name>
    <message>
        <source>&quot;%1&quot; is not the address of a Bot API server. Write it like https://api.telegram.org or http://127.0.0.1:8081.</source>
        <translation>„%1“ ist keine Adresse eines Bot-API-Servers. So schreiben: https://api.telegram.org oder http://127.0.0.1:8081.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes the id of a chat, a whole number such as -1001234567890, not &quot;%2&quot;.</source>
        <translation>--%1 nimmt die Id eines Chats, eine ganze Zahl wie -1001234567890, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
</context>
<context>
    <name>BotAttention</name>
    <message>
        <source>Bot: %1</source>
        <translation>Bot: %1</translation>
    </message>
    <message>
        <source>The bot is connected again</source>
        <translation>Der Bot ist wieder verbunden</translation>
    </message>
    <message>
        <source>Updates arrive and are stored.</source>
        <translation>Updates kommen an und werden gespeichert.</translation>
    </message>
</context>
<context>
    <name>BotWords</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <translation>Token abgewiesen</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <translation>Token unbrauchbar</translation>
    </message>
    <message>
        <source>Second poller</source>
        <translation>Zweiter Abrufer</translation>
    </message>
    <message>
        <source>Webhook set</source>
        <translation>Webhook gesetzt</translation>
    </message>
    <message>
        <source>Store away</source>
        <translation>Speicher weg</translation>
    </message>
    <message>
        <source>Told to wait</source>
        <translation>Muss warten</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connected as @%1</source>
        <translation>Verbunden als @%1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n update(s) were not understood and are kept in quarantine.</source>
        <translation>
            <numerusform>%1; %n Update wurde nicht verstanden und liegt in Quarantäne.</numerusform>
            <numerusform>%1; %n Updates wurden nicht verstanden und liegen in Quarantäne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; every message is stored.</source>
        <translation>%1; jede Nachricht wird gespeichert.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Edited messages</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Channel posts</source>
        <translation>Kanalbeiträge</translation>
    </message>
    <message>
        <source>Edited posts</source>
        <translation>Bearbeitete Beiträge</translation>
    </message>
    <message>
        <source>Own membership</source>
        <translation>Eigene Mitgliedschaft</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Anonymous reactions</source>
        <translation>Anonyme Reaktionen</translation>
    </message>
    <message>
        <source>Requests to join</source>
        <translation>Beitrittsanfragen</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Boosts</translation>
    </message>
    <message>
        <source>Removed boosts</source>
        <translation>Entfernte Boosts</translation>
    </message>
    <message>
        <source>Private chats</source>
        <translation>Private Chats</translation>
    </message>
    <message>
        <source>Button presses</source>
        <translation>Tastendrücke</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>A kind of update that this version does not know</source>
        <translation>Eine Art von Update, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Says to be of two kinds at once</source>
        <translation>Gibt sich als zwei Arten zugleich aus</translation>
    </message>
    <message>
        <source>Holds nothing but its number</source>
        <translation>Enthält nichts als seine Nummer</translation>
    </message>
    <message>
        <source>Is no valid JSON</source>
        <translation>Ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>Is no JSON object where one is needed</source>
        <translation>Ist kein JSON-Objekt, wo eines nötig ist</translation>
    </message>
    <message>
        <source>Has no usable update number</source>
        <translation>Hat keine brauchbare Update-Nummer</translation>
    </message>
    <message>
        <source>Names no usable chat</source>
        <translation>Nennt keinen brauchbaren Chat</translation>
    </message>
    <message>
        <source>Comes from an unknown type of chat</source>
        <translation>Kommt aus einer unbekannten Art von Chat</translation>
    </message>
    <message>
        <source>Names no usable user</source>
        <translation>Nennt keinen brauchbaren Benutzer</translation>
    </message>
    <message>
        <source>Has no usable message number</source>
        <translation>Hat keine brauchbare Nachrichtennummer</translation>
    </message>
    <message>
        <source>Has a negative message number</source>
        <translation>Hat eine negative Nachrichtennummer</translation>
    </message>
    <message>
        <source>Has no usable date</source>
        <translation>Hat kein brauchbares Datum</translation>
    </message>
    <message>
        <source>Tells a member status that this version does not know</source>
        <translation>Nennt einen Mitgliedsstatus, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Content that this version does not know</source>
        <translation>Inhalt, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>A type of entry that this version does not know</source>
        <translation>Eine Art von Eintrag, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Does not tell its type</source>
        <translation>Nennt seine Art nicht</translation>
    </message>
    <message>
        <source>Is larger than any real entry</source>
        <translation>Ist größer als jeder echte Eintrag</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 stored before</source>
        <translation>%1 schon früher gespeichert</translation>
    </message>
    <message>
        <source>%1 of a kind that is not kept</source>
        <translation>%1 von einer Art, die nicht aufbewahrt wird</translation>
    </message>
    <message>
        <source>%1 still not understood</source>
        <translation>%1 weiterhin nicht verstanden</translation>
    </message>
    <message>
        <source>There was nothing to try again</source>
        <translation>Es gab nichts erneut zu versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Updates before %1 may be lost</source>
        <translation>Updates vor %1 sind vielleicht verloren</translation>
    </message>
    <message>
        <source>Updates between %1 and %2 may be lost</source>
        <translation>Updates vom %1 bis %2 sind vielleicht verloren</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Spooling</source>
        <translation>Puffert</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n Update</numerusform>
            <numerusform>%n Updates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the spool, %2</source>
        <translation>%1 im Puffer, %2</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, Ältestes %2</translation>
    </message>
    <message>
        <source>Was damaged on the disk of the local spool</source>
        <translation>Wurde auf dem Datenträger des lokalen Puffers beschädigt</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read. What was imported before that stays; import the finished file again.</source>
        <translation>%1 wurde während des Lesens geändert. Das zuvor Importierte bleibt; die fertige Datei erneut importieren.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Standard input cannot be read twice.</source>
        <translation>Die Standardeingabe kann nicht zweimal gelesen werden.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Name the result.json of an export, or &quot;-&quot; for standard input.</source>
        <translation>%1 ist keine normale Datei. Die result.json eines Exports nennen oder „-“ für die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no samples</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChatCards</name>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages stored in the period, service messages apart.</source>
        <translation>Im Zeitraum gespeicherte Nachrichten, ohne Dienstnachrichten.</translation>
    </message>
    <message>
        <source>Average DAU</source>
        <translation>DAU im Schnitt</translation>
    </message>
    <message>
        <source>Distinct people who wrote on a day, averaged over all days of the period; days without a message count as 0.</source>
        <translation>Verschiedene Personen, die an einem Tag geschrieben haben, im Mittel über alle Tage des Zeitraums; Tage ohne Nachricht zählen als 0.</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Mitgliedersaldo</translation>
    </message>
    <message>
        <source>Joins minus leaves that were seen or imported; inferred ones do not count.</source>
        <translation>Beitritte minus Austritte, die beobachtet oder importiert wurden; erschlossene zählen nicht.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Reactions given in the period that are still there, by the day they were given.</source>
        <translation>Reaktionen aus dem Zeitraum, die noch bestehen, nach dem Tag der Reaktion.</translation>
    </message>
    <message>
        <source>Reply share</source>
        <translation>Antwortanteil</translation>
    </message>
    <message>
        <source>Messages that answer another message of the chat, of all messages.</source>
        <translation>Anteil der Nachrichten, die auf eine andere Nachricht des Chats antworten.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is one word too many for %2.</source>
        <translation>„%1“ ist ein Wort zu viel für %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not part of this version of tgstatsd.</source>
        <translation>„%1“ gehört nicht zu dieser Version von tgstatsd.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;.</source>
        <translation>%1 hat kein „%2“.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 hat keine Option %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Hier gibt es keine Option %1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 nimmt eins von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Angeben, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say what to do with %1.</source>
        <translation>Angeben, was mit %1 zu tun ist.</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>Siehe %1 --help.</translation>
    </message>
    <message>
        <source>Progress as JSON lines on stderr.</source>
        <translation>Fortschritt als JSON-Zeilen auf stderr.</translation>
    </message>
    <message>
        <source>How messages are written on stderr.</source>
        <translation>Wie Meldungen auf stderr geschrieben werden.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; default warning.</source>
        <translation>debug, info, warning oder error; Vorgabe warning.</translation>
    </message>
    <message>
        <source>--%1 is not part of this version of tgstatsd.</source>
        <translation>--%1 gehört nicht zu dieser Version von tgstatsd.</translation>
    </message>
    <message>
        <source>The store: sqlite:PATH, a path, or postgresql://USER@HOST:PORT/DATABASE. Also TGSTATS_STORE; default: store.db in the user&apos;s data folder.</source>
        <translation>Der Datenspeicher: sqlite:PFAD, ein Pfad oder postgresql://BENUTZER@HOST:PORT/DATENBANK. Auch TGSTATS_STORE; Vorgabe: store.db im Datenordner des Benutzers.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The address is not understood.</source>
        <translation>Die Adresse wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX. Options are those of libpq.</source>
        <translation>Schreiben Sie postgresql://USER@HOST:PORT/DATABASE; Sonderzeichen darin werden als %XX geschrieben. Optionen sind die von libpq.</translation>
    </message>
    <message>
        <source>a socket of this computer</source>
        <translation>ein Socket dieses Computers</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>No name server tells the address of %1.</source>
        <translation>Kein Namensserver nennt die Adresse von %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A name of your own network may need its VPN.</source>
        <translation>Prüfen Sie die Schreibweise. Ein Name Ihres eigenen Netzes braucht vielleicht dessen VPN.</translation>
    </message>
    <message>
        <source>Check the network of this computer, or write the address in numbers.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers, oder schreiben Sie die Adresse in Zahlen.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>the server asked for none</source>
        <translation>der Server hat keines verlangt</translation>
    </message>
    <message>
        <source>the server answers</source>
        <translation>der Server antwortet</translation>
    </message>
    <message>
        <source>not encrypted; the server is on this computer</source>
        <translation>nicht verschlüsselt; der Server ist auf diesem Computer</translation>
    </message>
    <message>
        <source>switched off: whoever is in between can read along</source>
        <translation>ausgeschaltet: Wer dazwischen sitzt, kann mitlesen</translation>
    </message>
    <message>
        <source>not offered: whoever is in between can read along</source>
        <translation>nicht angeboten: Wer dazwischen sitzt, kann mitlesen</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, unless the network in between is your own.</source>
        <translation>Schalten Sie am Server TLS ein, außer das Netz dazwischen ist Ihr eigenes.</translation>
    </message>
    <message>
        <source>%1, certificate verified for %2</source>
        <translation>%1, Zertifikat geprüft für %2</translation>
    </message>
    <message>
        <source>%1, certificate verified, but not whose it is</source>
        <translation>%1, Zertifikat geprüft, aber nicht, wem es gehört</translation>
    </message>
    <message>
        <source>%1, certificate not verified</source>
        <translation>%1, Zertifikat nicht geprüft</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the server. “Verify certificate and name” rules that out.</source>
        <translation>Jemand dazwischen könnte sich als der Server ausgeben. „Zertifikat und Name prüfen“ schließt das aus.</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 is too old: a store needs PostgreSQL %2 or newer.</source>
        <translation>%1 ist zu alt: Ein Datenspeicher braucht PostgreSQL %2 oder neuer.</translation>
    </message>
    <message>
        <source>Update the server (pg_upgrade).</source>
        <translation>Aktualisieren Sie den Server (pg_upgrade).</translation>
    </message>
    <message>
        <source>%1, a standby</source>
        <translation>%1, ein Standby</translation>
    </message>
    <message>
        <source>A standby only takes reads. To write (bot, imports, settings) give the address of the primary.</source>
        <translation>Ein Standby lässt nur Lesen zu. Zum Schreiben (Bot, Importe, Einstellungen) geben Sie die Adresse des Primärservers an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a store of ours, but %1 may not read it.</source>
        <translation>Es gibt einen Datenspeicher, aber %1 darf ihn nicht lesen.</translation>
    </message>
    <message>
        <source>Let its owner run: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public TO %1;</source>
        <translation>Sein Eigentümer soll ausführen: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public TO %1;</translation>
    </message>
    <message>
        <source>The store was written by a newer program: schema %1, this one knows up to %2.</source>
        <translation>Der Datenspeicher stammt von einem neueren Programm: Schema %1, dieses kennt bis %2.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>a store of an older program, schema %1 of %2</source>
        <translation>ein Datenspeicher eines älteren Programms, Schema %1 von %2</translation>
    </message>
    <message>
        <source>a store, schema %1</source>
        <translation>ein Datenspeicher, Schema %1</translation>
    </message>
    <message>
        <source>Some chats are not rolled up yet: run tgstatsd migrate --store URL.</source>
        <translation>Einige Chats sind noch nicht zusammengefasst: Führen Sie tgstatsd migrate --store URL aus.</translation>
    </message>
    <message>
        <source>The database is empty, and this server takes no writes.</source>
        <translation>Die Datenbank ist leer, und dieser Server lässt kein Schreiben zu.</translation>
    </message>
    <message>
        <source>Give the address of the primary, or of a database that holds a store.</source>
        <translation>Geben Sie die Adresse des Primärservers an oder die einer Datenbank mit einem Datenspeicher.</translation>
    </message>
    <message>
        <source>empty: no tables of a store</source>
        <translation>leer: keine Tabellen eines Datenspeichers</translation>
    </message>
    <message>
        <source>Another program&apos;s tables, which cannot be read: %1 sees no column %2 there.</source>
        <translation>Tabellen eines anderen Programms, die nicht gelesen werden können: %1 sieht dort keine Spalte %2.</translation>
    </message>
    <message>
        <source>Let their owner run: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;</source>
        <translation>Ihr Eigentümer soll ausführen: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;</translation>
    </message>
    <message>
        <source>another program&apos;s tables without a message</source>
        <translation>Tabellen eines anderen Programms ohne eine Nachricht</translation>
    </message>
    <message>
        <source>the database of a Python bot: it is attached and only read</source>
        <translation>die Datenbank eines Python-Bots: Sie wird angebunden und nur gelesen</translation>
    </message>
    <message>
        <source>It lacks %1: figures of these are zero.</source>
        <translation>Ihr fehlt %1: Zahlen davon sind null.</translation>
    </message>
    <message>
        <source>%1 may read all that is needed</source>
        <translation>%1 darf alles Nötige lesen</translation>
    </message>
    <message>
        <source>%1 may make the tables</source>
        <translation>%1 darf die Tabellen anlegen</translation>
    </message>
    <message>
        <source>%1 may not make tables in %2.</source>
        <translation>%1 darf in %2 keine Tabellen anlegen.</translation>
    </message>
    <message>
        <source>Let the owner of the database run: %1</source>
        <translation>Der Eigentümer der Datenbank soll ausführen: %1</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <translation>%1 darf %2 nicht lesen.</translation>
    </message>
    <message>
        <source>Let the owner of the tables run: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</source>
        <translation>Der Eigentümer der Tabellen soll ausführen: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</translation>
    </message>
    <message>
        <source>reading only: the server takes no writes</source>
        <translation>nur Lesen: Der Server lässt kein Schreiben zu</translation>
    </message>
    <message>
        <source>reading only: %1 may not write %2</source>
        <translation>nur Lesen: %1 darf %2 nicht schreiben</translation>
    </message>
    <message>
        <source>For bot, imports and settings let the owner run: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</source>
        <translation>Für Bot, Importe und Einstellungen soll der Eigentümer ausführen: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</translation>
    </message>
    <message>
        <source>%1 may not change the tables, which belong to another role</source>
        <translation>%1 darf die Tabellen nicht ändern, sie gehören einer anderen Rolle</translation>
    </message>
    <message>
        <source>Let their owner run: tgstatsd migrate --store URL</source>
        <translation>Ihr Eigentümer soll ausführen: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>%1 may read and write</source>
        <translation>%1 darf lesen und schreiben</translation>
    </message>
    <message>
        <source>The server offers no TLS, and this address demands it (%1).</source>
        <translation>Der Server bietet kein TLS an, und diese Adresse verlangt es (%1).</translation>
    </message>
    <message>
        <source>Switch TLS on at the server (ssl = on, with a certificate), or choose “If the server offers it” where the network in between is your own.</source>
        <translation>Schalten Sie am Server TLS ein (ssl = on, mit einem Zertifikat), oder wählen Sie „Wenn der Server es anbietet“, wo das Netz dazwischen Ihr eigenes ist.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>Das Zertifikat ist für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>Write the host as the certificate names it, or let the server have a certificate for this name. Somebody in between may also pose as the server.</source>
        <translation>Schreiben Sie den Host so, wie das Zertifikat ihn nennt, oder geben Sie dem Server ein Zertifikat für diesen Namen. Auch kann sich jemand dazwischen als der Server ausgeben.</translation>
    </message>
    <message>
        <source>To check the certificate of the server, that of its authority is needed.</source>
        <translation>Um das Zertifikat des Servers zu prüfen, braucht es das seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Choose the file of the authority&apos;s certificate, or put it at ~/.postgresql/root.crt.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat der Zertifizierungsstelle, oder legen Sie sie als ~/.postgresql/root.crt ab.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today.</source>
        <translation>Das Zertifikat des Servers gilt heute nicht.</translation>
    </message>
    <message>
        <source>Renew the certificate at the server, and look at the clock of this computer.</source>
        <translation>Erneuern Sie das Zertifikat am Server, und sehen Sie nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of the server is signed by nobody that is trusted here.</source>
        <translation>Das Zertifikat des Servers hat niemand unterschrieben, dem hier vertraut wird.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate of the authority that signed it.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat der Stelle, die es unterschrieben hat.</translation>
    </message>
    <message>
        <source>Something answers on this port, but it is not PostgreSQL.</source>
        <translation>Auf diesem Port antwortet etwas, aber nicht PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the port. PostgreSQL usually has 5432, PgBouncer 6432.</source>
        <translation>Prüfen Sie den Port. PostgreSQL hat meist 5432, PgBouncer 6432.</translation>
    </message>
    <message>
        <source>No TLS connection came about: %1</source>
        <translation>Es kam keine TLS-Verbindung zustande: %1</translation>
    </message>
    <message>
        <source>Check the certificate and the TLS settings of the server.</source>
        <translation>Prüfen Sie das Zertifikat und die TLS-Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>The connection was closed before the server said anything.</source>
        <translation>Die Verbindung wurde geschlossen, bevor der Server etwas sagte.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL listens on this port, and that what stands before it (a tunnel, a load balancer) has a server behind it.</source>
        <translation>Prüfen Sie, ob PostgreSQL auf diesem Port lauscht und ob hinter dem, was davor steht (Tunnel, Lastverteiler), ein Server ist.</translation>
    </message>
    <message>
        <source>The port takes the connection, and then nothing comes back.</source>
        <translation>Der Port nimmt die Verbindung an, und dann kommt nichts zurück.</translation>
    </message>
    <message>
        <source>Something stands still: a stopped server, a tunnel without an end, or a firewall that lets only the beginning through. Check that PostgreSQL itself answers there (pg_isready).</source>
        <translation>Etwas steht still: ein angehaltener Server, ein Tunnel ohne Ende oder eine Firewall, die nur den Anfang durchlässt. Prüfen Sie, ob PostgreSQL selbst dort antwortet (pg_isready).</translation>
    </message>
    <message>
        <source>The server does not take this password for %1.</source>
        <translation>Der Server nimmt dieses Passwort für %1 nicht an.</translation>
    </message>
    <message>
        <source>Check user and password. A user that does not exist gets the same answer.</source>
        <translation>Prüfen Sie Benutzer und Passwort. Ein Benutzer, den es nicht gibt, bekommt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>There is no database %1 on this server.</source>
        <translation>Auf diesem Server gibt es keine Datenbank %1.</translation>
    </message>
    <message>
        <source>Create it (createdb %1), or give another name. PgBouncer knows only the databases in its own list.</source>
        <translation>Legen Sie sie an (createdb %1), oder geben Sie einen anderen Namen an. PgBouncer kennt nur die Datenbanken in seiner eigenen Liste.</translation>
    </message>
    <message>
        <source>The server takes no more connections: %1</source>
        <translation>Der Server nimmt keine weiteren Verbindungen an: %1</translation>
    </message>
    <message>
        <source>Close other programs, put PgBouncer in front, or raise max_connections (or the limit of the role or the database).</source>
        <translation>Schließen Sie andere Programme, schalten Sie PgBouncer davor, oder erhöhen Sie max_connections (oder die Grenze der Rolle oder der Datenbank).</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2.</source>
        <translation>%1 darf sich nicht mit der Datenbank %2 verbinden.</translation>
    </message>
    <message>
        <source>Let the owner of the database run: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>Der Eigentümer der Datenbank soll ausführen: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server does not let %1 into %2 from here: %3</source>
        <translation>Der Server lässt %1 von hier nicht in %2: %3</translation>
    </message>
    <message>
        <source>Check that the role exists and may log in, and that pg_hba.conf has a line for this address, user and database (with TLS, if the line says hostssl).</source>
        <translation>Prüfen Sie, ob es die Rolle gibt und sie sich anmelden darf und ob pg_hba.conf eine Zeile für diese Adresse, diesen Benutzer und diese Datenbank hat (mit TLS, wenn dort hostssl steht).</translation>
    </message>
    <message>
        <source>The server is starting up or shutting down.</source>
        <translation>Der Server fährt gerade hoch oder herunter.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>Der Server lässt uns nicht hinein: %1</translation>
    </message>
    <message>
        <source>Look into the log of the server, which says more.</source>
        <translation>Sehen Sie in das Protokoll des Servers, das mehr sagt.</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none was given.</source>
        <translation>Der Server verlangt ein Passwort für %1, und keines wurde angegeben.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>No server has its socket in %1.</source>
        <translation>Kein Server hat seinen Socket in %1.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL runs on this computer, and unix_socket_directories in its settings.</source>
        <translation>Prüfen Sie, ob PostgreSQL auf diesem Computer läuft, und unix_socket_directories in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens on this port.</source>
        <translation>%1 weist die Verbindung ab: Auf diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>Check the port, that PostgreSQL runs, and that listen_addresses names more than localhost.</source>
        <translation>Prüfen Sie den Port, ob PostgreSQL läuft und ob listen_addresses mehr als localhost nennt.</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1 antwortet nicht innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>Check that the machine is on, and that no firewall in between swallows the port.</source>
        <translation>Prüfen Sie, ob die Maschine an ist und keine Firewall dazwischen den Port verschluckt.</translation>
    </message>
    <message>
        <source>No way leads from here to %1.</source>
        <translation>Von hier führt kein Weg zu %1.</translation>
    </message>
    <message>
        <source>Check the network of this computer: cable, Wi-Fi, VPN.</source>
        <translation>Prüfen Sie das Netzwerk dieses Computers: Kabel, WLAN, VPN.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check host and port, and the network in between.</source>
        <translation>Prüfen Sie Host und Port und das Netzwerk dazwischen.</translation>
    </message>
    <message>
        <source>%1 takes connections</source>
        <translation>%1 nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>%1 may enter the database %2</source>
        <translation>%1 darf in die Datenbank %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>The bot is off.</source>
        <translation>Der Bot ist aus.</translation>
    </message>
    <message>
        <source>Waiting for the first answer of Telegram.</source>
        <translation>Warten auf die erste Antwort von Telegram.</translation>
    </message>
    <message>
        <source>Updates arrive.</source>
        <translation>Updates kommen an.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached: %1.</source>
        <translation>Telegram ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Telegram rejects the token (%1).</source>
        <translation>Telegram weist das Token zurück (%1).</translation>
    </message>
    <message>
        <source>The server does not know this token&apos;s form, or is no Bot API server (%1).</source>
        <translation>Der Server kennt diese Form von Token nicht oder ist kein Bot-API-Server (%1).</translation>
    </message>
    <message>
        <source>Another program fetches the updates of this bot.</source>
        <translation>Ein anderes Programm holt die Updates dieses Bots ab.</translation>
    </message>
    <message>
        <source>A webhook is set for this bot, so Telegram gives its updates to nobody else.</source>
        <translation>Für diesen Bot ist ein Webhook gesetzt; Telegram gibt seine Updates an niemand anderen.</translation>
    </message>
    <message>
        <source>Telegram delivers the updates of this bot to the webhook %1.</source>
        <translation>Telegram liefert die Updates dieses Bots an den Webhook %1.</translation>
    </message>
    <message>
        <source>What arrived cannot be stored: %1</source>
        <translation>Das Empfangene kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Telegram asks for a pause (%1).</source>
        <translation>Telegram bittet um eine Pause (%1).</translation>
    </message>
    <message>
        <source>Telegram holds updates for this bot, yet nothing arrives.</source>
        <translation>Telegram hält Updates für diesen Bot bereit, doch nichts kommt an.</translation>
    </message>
    <message>
        <source>The Bot API server will not serve this bot (%1).</source>
        <translation>Der Bot-API-Server bedient diesen Bot nicht (%1).</translation>
    </message>
    <message>
        <source>The bot was stopped.</source>
        <translation>Der Bot wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing: the next attempt comes by itself, and Telegram keeps updates for 24 hours. If it lasts, check the network and the address of the server.</source>
        <translation>Nichts: Der nächste Versuch kommt von selbst, und Telegram hält Updates 24 Stunden bereit. Hält es an, Netzwerk und Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>Ask @BotFather for the bot&apos;s token and enter it. The old one is tried again every 5 minutes.</source>
        <translation>Bei @BotFather das Token des Bots erfragen und eintragen. Das alte wird alle 5 Minuten erneut versucht.</translation>
    </message>
    <message>
        <source>Check the token and the address of the Bot API server.</source>
        <translation>Token und Adresse des Bot-API-Servers prüfen.</translation>
    </message>
    <message>
        <source>Stop the other program, or give it a bot of its own. Until then both miss updates.</source>
        <translation>Das andere Programm anhalten oder ihm einen eigenen Bot geben. Bis dahin entgehen beiden Updates.</translation>
    </message>
    <message>
        <source>Remove the webhook to take the bot over; updates that wait are kept. It is never removed without being asked.</source>
        <translation>Zum Übernehmen des Bots den Webhook entfernen; wartende Updates bleiben erhalten. Ungefragt wird er nie entfernt.</translation>
    </message>
    <message>
        <source>Mend the store. The updates at hand stay in memory and are tried again; Telegram keeps later ones for 24 hours.</source>
        <translation>Den Datenspeicher in Ordnung bringen. Vorliegende Updates bleiben im Arbeitsspeicher und werden erneut versucht; spätere hält Telegram 24 Stunden bereit.</translation>
    </message>
    <message>
        <source>Nothing: it goes on by itself.</source>
        <translation>Nichts: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The connection is being made anew. If it stays so, check proxies.</source>
        <translation>Die Verbindung wird neu aufgebaut. Bleibt es so, Proxys prüfen.</translation>
    </message>
    <message>
        <source>Check the options and the log-in of the local Bot API server.</source>
        <translation>Optionen und Anmeldung des lokalen Bot-API-Servers prüfen.</translation>
    </message>
    <message>
        <source>The store is away, and what arrives waits in the local spool: %1</source>
        <translation>Der Datenspeicher ist nicht erreichbar, und was ankommt, wartet im lokalen Puffer: %1</translation>
    </message>
    <message>
        <source>Mend the store. Updates go on being fetched and lie on this disk until it takes them, as long as the spool has room.</source>
        <translation>Bringen Sie den Datenspeicher in Ordnung. Updates werden weiter abgeholt und liegen auf diesem Datenträger, bis er sie annimmt, solange im Puffer Platz ist.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>Die Antwort kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The store %1 holds a part of a copy that another version made. Copy into a new store.</source>
        <translation>Der Speicher %1 enthält einen Teil einer Kopie, die eine andere Version gemacht hat. Kopieren Sie in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>The store %1 holds a copy of %2, and that has changed since, or %3 is another store. Copy into a new store.</source>
        <translation>Der Speicher %1 enthält eine Kopie von %2, und das hat sich seither geändert, oder %3 ist ein anderer Speicher. Kopieren Sie in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>The store %1 is not empty (rows of %2: %3) and holds no copy of %4. Copy into a new store.</source>
        <translation>Der Speicher %1 ist nicht leer (Zeilen von %2: %3) und enthält keine Kopie von %4. Kopieren Sie in einen neuen Speicher.</translation>
    </message>
    <message>
        <source>Another program copies into %1. Wait for it, then try again.</source>
        <translation>Ein anderes Programm kopiert nach %1. Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The table %1 of %2 has no column %3.</source>
        <translation>Die Tabelle %1 von %2 hat keine Spalte %3.</translation>
    </message>
    <message>
        <source>It is among the rows of %1 from %2 to %3.</source>
        <translation>Er steht in den Zeilen von %1 zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>%1 is a larger number than PostgreSQL keeps there.</source>
        <translation>%1 ist eine größere Zahl, als PostgreSQL dort aufnimmt.</translation>
    </message>
    <message>
        <source>It has %1 characters, and PostgreSQL keeps %2 there.</source>
        <translation>Er hat %1 Zeichen, und PostgreSQL nimmt dort %2 auf.</translation>
    </message>
    <message>
        <source>It has a NUL character, which PostgreSQL does not keep.</source>
        <translation>Er enthält ein NUL-Zeichen, das PostgreSQL nicht aufnimmt.</translation>
    </message>
    <message>
        <source>The value of %1 in the row of %2 with %3 cannot be copied to %4: %5 Change it in the source, then copy on.</source>
        <translation>Der Wert von %1 in der Zeile von %2 mit %3 kann nicht nach %4 kopiert werden: %5 Ändern Sie ihn in der Quelle, und kopieren Sie dann weiter.</translation>
    </message>
    <message>
        <source>The schema of the store %1 is an old one. Run: tgstatsd migrate --store URL</source>
        <translation>Das Schema des Speichers %1 ist veraltet. Führen Sie aus: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>A store cannot be copied into itself.</source>
        <translation>Ein Speicher kann nicht in sich selbst kopiert werden.</translation>
    </message>
    <message>
        <source>The copy was stopped. The same command goes on where it stopped.</source>
        <translation>Das Kopieren wurde angehalten. Derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Say what is copied and where to with --from STORE --to STORE.</source>
        <translation>Geben Sie mit --from SPEICHER --to SPEICHER an, was wohin kopiert wird.</translation>
    </message>
    <message>
        <source>It was copied before: nothing was copied now, only compared.</source>
        <translation>Es war schon kopiert: Jetzt wurde nichts kopiert, nur verglichen.</translation>
    </message>
    <message>
        <source>Copies a store into a new one, in SQLite or PostgreSQL, and compares; goes on when it was stopped.</source>
        <translation>Kopiert einen Speicher in einen neuen, in SQLite oder PostgreSQL, und vergleicht; macht weiter, wo es angehalten wurde.</translation>
    </message>
    <message>
        <source>The store to copy; nothing should write it.</source>
        <translation>Der Speicher, der kopiert wird; nichts sollte ihn beschreiben.</translation>
    </message>
    <message>
        <source>The store to make; it must be empty.</source>
        <translation>Der Speicher, der entsteht; er muss leer sein.</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>The environment file %1 cannot be read: %2.</source>
        <translation>Die Umgebungsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ExportChatDecoder</name>
    <message>
        <source>This export has local dates only (no date_unixtime). Say in which time zone it was made, for example --zone Europe/Berlin.</source>
        <translation>Dieser Export hat nur lokale Zeiten (kein date_unixtime). Die Zeitzone angeben, in der er entstand, etwa --zone Europe/Berlin.</translation>
    </message>
    <message>
        <source>Some senders are written in a form that newer exports do not use; their messages have no user.</source>
        <translation>Manche Absender stehen in einer Form, die neuere Exporte nicht verwenden; ihre Nachrichten haben keinen Nutzer.</translation>
    </message>
</context>
<context>
    <name>ExportDecodeJob</name>
    <message>
        <source>The import was cancelled. Import the same file again to go on.</source>
        <translation>Der Import wurde abgebrochen. Zum Fortsetzen dieselbe Datei erneut importieren.</translation>
    </message>
    <message>
        <source>There is no chat %1 in this export.</source>
        <translation>In diesem Export gibt es keinen Chat %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ends before the export was complete. What is complete was imported.</source>
        <translation>%1 endet, bevor der Export vollständig war. Das Vollständige wurde importiert.</translation>
    </message>
    <message>
        <source>The file ends before the export was complete. What is complete was imported.</source>
        <translation>Die Datei endet, bevor der Export vollständig war. Das Vollständige wurde importiert.</translation>
    </message>
    <message>
        <source>A chat of an unknown kind, or without a usable id, was left out.</source>
        <translation>Ein Chat unbekannter Art oder ohne brauchbare Id wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 holds no chats. In Telegram Desktop open a chat&apos;s menu, choose Export chat history and the format &quot;Machine-readable JSON&quot;.</source>
        <translation>%1 enthält keine Chats. In Telegram Desktop das Menü eines Chats öffnen, Chatverlauf exportieren wählen und das Format „Maschinenlesbares JSON“.</translation>
    </message>
</context>
<context>
    <name>ExportImporter</name>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Mindestens eine Datei zum Importieren nennen.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Eine wie Europe/Berlin angeben.</translation>
    </message>
    <message>
        <source>There is no store to import into.</source>
        <translation>Es gibt keinen Datenspeicher für den Import.</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same file again to go on.</source>
        <translation>Der Import wurde abgebrochen. Zum Fortsetzen dieselbe Datei erneut importieren.</translation>
    </message>
</context>
<context>
    <name>ExportSplitter</name>
    <message>
        <source>This is a compressed file. Unpack it and import the result.json inside.</source>
        <translation>Das ist eine gepackte Datei. Entpacken und die result.json darin importieren.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Import the result.json as Telegram Desktop wrote it.</source>
        <translation>Diese Datei ist kein UTF-8-Text. Die result.json so importieren, wie Telegram Desktop sie schrieb.</translation>
    </message>
    <message>
        <source>This is an HTML page. Export again and choose &quot;Machine-readable JSON&quot; as the format.</source>
        <translation>Das ist eine HTML-Seite. Erneut exportieren und als Format „Maschinenlesbares JSON“ wählen.</translation>
    </message>
    <message>
        <source>This is not a Telegram Desktop export: a result.json starts with &quot;{&quot;.</source>
        <translation>Das ist kein Export von Telegram Desktop: Eine result.json beginnt mit „{“.</translation>
    </message>
    <message>
        <source>There are no chats in this file. Import the result.json of a Telegram Desktop export.</source>
        <translation>In dieser Datei sind keine Chats. Die result.json eines Exports von Telegram Desktop importieren.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This export does not say which chat it is of: &quot;id&quot; or &quot;type&quot; is missing.</source>
        <translation>Dieser Export sagt nicht, von welchem Chat er ist: „id“ oder „type“ fehlt.</translation>
    </message>
    <message>
        <source>This export names its chat after the messages, so it cannot be read from a pipe. Give the file&apos;s name instead.</source>
        <translation>Dieser Export nennt seinen Chat erst nach den Nachrichten und ist daher nicht aus einer Pipe lesbar. Stattdessen den Dateinamen angeben.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Not available: %1 is missing in the database or may not be read. Where it is there, let its owner run: GRANT SELECT ON %1 TO %2</source>
        <translation>Nicht verfügbar: %1 fehlt in der Datenbank oder darf nicht gelesen werden. Ist es da, soll der Eigentümer ausführen: GRANT SELECT ON %1 TO %2</translation>
    </message>
    <message>
        <source>Of each member only the last join and the last leave are known: who came back is counted once, and earlier changes are not counted.</source>
        <translation>Von jedem Mitglied sind nur der letzte Beitritt und der letzte Austritt bekannt: Wer zurückkam, zählt einmal, und frühere Wechsel zählen nicht.</translation>
    </message>
    <message>
        <source>Counted in days and hours of UTC: messages near the ends of a local day fall on its neighbours.</source>
        <translation>In Tagen und Stunden von UTC gezählt: Nachrichten an den Rändern eines Ortstages fallen auf seine Nachbarn.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own accounts are counted as people, up to three a day.</source>
        <translation>Telegrams eigene Konten sind als Menschen mitgezählt, höchstens drei am Tag.</translation>
    </message>
    <message>
        <source>Messages without a known author, such as those of a channel, are not in it.</source>
        <translation>Nachrichten ohne bekannten Verfasser, wie die eines Kanals, sind nicht enthalten.</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: up to %2, refreshed %3 UTC</source>
        <translation>%1: bis %2, erneuert %3 UTC</translation>
    </message>
    <message>
        <source>%1: up to %2, time of the refresh unknown</source>
        <translation>%1: bis %2, Zeit der Erneuerung unbekannt</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;T.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1&#xa0;J.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1&#xa0;PP</translation>
    </message>
</context>
<context>
    <name>HealthState</name>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>This help.</source>
        <translation>Diese Hilfe.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Die Version.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Usage: tgstatsd %1%2%3</source>
        <translation>Aufruf: tgstatsd %1%2%3</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: tgstatsd COMMAND [options]

Statistics of Telegram groups: import, query, look after a store.</source>
        <translation>Aufruf: tgstatsd BEFEHL [Optionen]

Statistik von Telegram-Gruppen: importieren, abfragen, einen Datenspeicher pflegen.</translation>
    </message>
    <message>
        <source>Usage: tgstatsd %1 COMMAND [options]</source>
        <translation>Aufruf: tgstatsd %1 BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 something needed cannot be reached, 5 internal error, 130 interrupted.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 die Antwort ist nein, 2 falscher Aufruf, 3 fehlerhafte Eingabe, 4 Benötigtes ist nicht erreichbar, 5 interner Fehler, 130 unterbrochen.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Name the file to import, or &quot;-&quot; for standard input.</source>
        <translation>Die zu importierende Datei nennen oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Eine wie Europe/Berlin angeben.</translation>
    </message>
    <message>
        <source>Imports Telegram Desktop exports (result.json) and prints a report.</source>
        <translation>Importiert Exporte von Telegram Desktop (result.json) und gibt einen Bericht aus.</translation>
    </message>
    <message>
        <source>Only this chat of the export.</source>
        <translation>Nur diesen Chat des Exports.</translation>
    </message>
    <message>
        <source>The zone the export was made in; needed when it has no date_unixtime.</source>
        <translation>Die Zeitzone, in der der Export entstand; nötig, wenn er kein date_unixtime hat.</translation>
    </message>
    <message>
        <source>Also keeps the texts, and turns store_text on for these chats.</source>
        <translation>Behält auch die Texte und schaltet store_text für diese Chats ein.</translation>
    </message>
    <message>
        <source>Writes nothing; reports what would happen.</source>
        <translation>Schreibt nichts; berichtet, was geschähe.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The keychain did not give access. Unlock it and try again.</source>
        <translation>Der Schlüsselbund gab keinen Zugriff. Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>No keychain answers here. Start a Secret Service (GNOME Keyring, KWallet), or keep the secret in a file readable by you alone and name that file instead.</source>
        <translation>Hier antwortet kein Schlüsselbund. Einen Secret Service starten (GNOME Keyring, KWallet) oder das Geheimnis in einer nur selbst lesbaren Datei halten und diese Datei angeben.</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Den Chat mit --chat ID angeben.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Der Chat.</translation>
    </message>
    <message>
        <source>Recounts the statistics from the messages and compares.</source>
        <translation>Zählt die Statistik aus den Nachrichten nach und vergleicht.</translation>
    </message>
    <message>
        <source>Mends what differs.</source>
        <translation>Behebt Abweichungen.</translation>
    </message>
    <message>
        <source>Only tells: exit code 1 when the schema is old.</source>
        <translation>Meldet nur: Rückgabewert 1, wenn das Schema alt ist.</translation>
    </message>
    <message>
        <source>Counts what retention would remove now.</source>
        <translation>Zählt, was die Aufbewahrung jetzt entfernen würde.</translation>
    </message>
    <message>
        <source>Removes what is older than the chat&apos;s settings say.</source>
        <translation>Entfernt, was älter ist, als die Chat-Einstellungen erlauben.</translation>
    </message>
    <message>
        <source>Makes the store, or brings its schema up to date and takes over what another bot wrote.</source>
        <translation>Legt den Datenspeicher an oder bringt sein Schema auf den neuesten Stand und übernimmt, was ein anderer Bot geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Operations desktop for Telegram group statistics.</source>
        <translation>Betriebs-Desktop für Statistiken von Telegram-Gruppen.</translation>
    </message>
    <message>
        <source>Open the profile of this name.</source>
        <translation>Das Profil dieses Namens öffnen.</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Diese Seite öffnen: %1.</translation>
    </message>
    <message>
        <source>Time range: 24h, 7d, 30d, 90d, all or FROM..TO (YYYY-MM-DD).</source>
        <translation>Zeitraum: 24h, 7d, 30d, 90d, all oder VON..BIS (JJJJ-MM-TT).</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>Import a Telegram Desktop export after the start.</source>
        <translation>Nach dem Start einen Export von Telegram Desktop importieren.</translation>
    </message>
    <message>
        <source>Write a picture of the page to FILE, or of every page into a folder, and exit.</source>
        <translation>Ein Bild der Seite nach FILE oder aller Seiten in einen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>Size of the window or the pictures, for example 1920x1080.</source>
        <translation>Größe des Fensters oder der Bilder, etwa 1920x1080.</translation>
    </message>
    <message>
        <source>With --screenshot DIR: every page.</source>
        <translation>Mit --screenshot DIR: alle Seiten.</translation>
    </message>
    <message>
        <source>With --all-pages: every designed state as well.</source>
        <translation>Mit --all-pages: auch alle vorgesehenen Zustände.</translation>
    </message>
    <message>
        <source>There is no page &apos;%1&apos;. Pages: %2.</source>
        <translation>Es gibt keine Seite „%1“. Seiten: %2.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &apos;%1&apos;.</source>
        <translation>--theme nimmt light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>--range takes 24h, 7d, 30d, 90d, all or FROM..TO, not &apos;%1&apos;.</source>
        <translation>--range nimmt 24h, 7d, 30d, 90d, all oder VON..BIS, nicht „%1“.</translation>
    </message>
    <message>
        <source>--all-pages and --all-states go with --screenshot DIR.</source>
        <translation>--all-pages und --all-states gehören zu --screenshot DIR.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, for example 1920x1080.</source>
        <translation>--size nimmt BREITExHÖHE in Pixeln, etwa 1920x1080.</translation>
    </message>
    <message>
        <source>--range takes two dates that exist, the earlier one first, not &apos;%1&apos;.</source>
        <translation>--range braucht zwei existierende Daten, das frühere zuerst, nicht „%1“.</translation>
    </message>
    <message>
        <source>Connect the bot whose token this file holds, for this run only (or TGSTATS_BOT_TOKEN).</source>
        <translation>Den Bot verbinden, dessen Token diese Datei enthält, nur für diesen Lauf (oder TGSTATS_BOT_TOKEN).</translation>
    </message>
    <message>
        <source>The Bot API server of that bot (default: Telegram&apos;s own).</source>
        <translation>Der Bot-API-Server dieses Bots (Vorgabe: der von Telegram).</translation>
    </message>
    <message>
        <source>For finding defects only: a core dump of this process may hold the token.</source>
        <translation>Nur zur Fehlersuche: Ein Speicherabbild dieses Prozesses kann das Token enthalten.</translation>
    </message>
    <message>
        <source>Store to open: sqlite:PATH, a path, or postgresql://… (default: TGSTATS_STORE).</source>
        <translation>Datenspeicher: sqlite:PFAD, ein Pfad oder postgresql://… (Vorgabe: TGSTATS_STORE).</translation>
    </message>
    <message>
        <source>A streaming replica of the store&apos;s PostgreSQL server, for statistics; may be given several times.</source>
        <translation>Ein Streaming-Replikat des PostgreSQL-Servers des Datenspeichers, für Statistiken; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--replica goes with --store postgresql://…</source>
        <translation>--replica gehört zu --store postgresql://…</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The form of the answer; default: table on a terminal, else json.</source>
        <translation>Form der Antwort; Vorgabe: table im Terminal, sonst json.</translation>
    </message>
    <message>
        <source>A streaming replica of the store&apos;s PostgreSQL server that answers statistics; may be given several times. Also READ_REPLICA_URL_1, _2, …</source>
        <translation>Ein Streaming-Replikat des PostgreSQL-Servers des Datenspeichers, das Statistiken beantwortet; kann mehrmals angegeben werden. Auch READ_REPLICA_URL_1, _2, …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Aktive Nutzer pro Tag</translation>
    </message>
    <message>
        <source>Distinct people who wrote on a day, averaged over all days of the range; a day without a message counts as 0.</source>
        <translation>Verschiedene Personen, die an einem Tag geschrieben haben, im Mittel über alle Tage des Zeitraums; ein Tag ohne Nachricht zählt als 0.</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Mitgliedersaldo</translation>
    </message>
    <message>
        <source>Joins minus leaves that were seen or imported; inferred ones do not count.</source>
        <translation>Beitritte minus Austritte, die beobachtet oder importiert wurden; erschlossene zählen nicht.</translation>
    </message>
    <message>
        <source>Active chats</source>
        <translation>Aktive Chats</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>Chats with at least one message in the last 30 days of their own calendar.</source>
        <translation>Chats mit mindestens einer Nachricht in den letzten 30 Tagen ihres eigenen Kalenders.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>this program %1 of %2</source>
        <translation>dieses Programm %1 von %2</translation>
    </message>
    <message>
        <source>Close other programs, or give the machine more memory.</source>
        <translation>Andere Programme schließen oder dem Rechner mehr Speicher geben.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>all %n cores of this machine</source>
        <translation>
            <numerusform>der eine Kern dieses Rechners</numerusform>
            <numerusform>alle %n Kerne dieses Rechners</numerusform>
        </translation>
    </message>
    <message>
        <source>An import uses a core; otherwise look for other programs.</source>
        <translation>Ein Import nutzt einen Kern; sonst nach anderen Programmen sehen.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>needs two readings</source>
        <translation>braucht zwei Messungen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>the store takes %1</source>
        <translation>der Datenspeicher belegt %1</translation>
    </message>
    <message>
        <source>Free space where the store lies, or run retention.</source>
        <translation>Platz schaffen, wo der Datenspeicher liegt, oder die Aufbewahrung anwenden.</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Datenbankverbindungen</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>the store is one file, no server</source>
        <translation>der Datenspeicher ist eine Datei, kein Server</translation>
    </message>
    <message>
        <source>A PostgreSQL store has connections to watch.</source>
        <translation>Bei einem PostgreSQL-Datenspeicher sind Verbindungen zu beobachten.</translation>
    </message>
    <message>
        <source>Network and rate limits</source>
        <translation>Netz und Ratenlimits</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>kein Bot verbunden</translation>
    </message>
    <message>
        <source>With a bot, Telegram&apos;s limits are watched here.</source>
        <translation>Mit einem Bot werden hier die Limits von Telegram beobachtet.</translation>
    </message>
    <message>
        <source>%1 messages, %2 times the usual day</source>
        <translation>%1 Nachrichten, %2-mal so viel wie üblich</translation>
    </message>
    <message>
        <source>%1 people joined, %2 times the usual day</source>
        <translation>%1 Beitritte, %2-mal so viel wie üblich</translation>
    </message>
    <message>
        <source>%1 people left, %2 times the usual day</source>
        <translation>%1 Austritte, %2-mal so viel wie üblich</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>alle Chats</translation>
    </message>
    <message>
        <source>An export was imported</source>
        <translation>Ein Export wurde importiert</translation>
    </message>
    <message>
        <source>this desktop</source>
        <translation>dieser Desktop</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Import a Telegram export to begin.</source>
        <translation>Noch ist nichts gespeichert. Zum Anfangen einen Telegram-Export importieren.</translation>
    </message>
    <message>
        <source>This is the sample: invented groups, nothing is connected.</source>
        <translation>Das ist das Beispiel: erfundene Gruppen, nichts ist verbunden.</translation>
    </message>
    <message>
        <source>Imported history up to %1; no bot is connected.</source>
        <translation>Importierter Verlauf bis %1; kein Bot verbunden.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages stored in the range, all chats.</source>
        <translation>Im Zeitraum gespeicherte Nachrichten, alle Chats.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Reactions given in the range that are still there.</source>
        <translation>Reaktionen aus dem Zeitraum, die noch bestehen.</translation>
    </message>
    <message>
        <source>Bot, not configured</source>
        <translation>Bot, nicht eingerichtet</translation>
    </message>
    <message>
        <source>Send less, or wait: Telegram tells for how long.</source>
        <translation>Weniger senden oder warten: Telegram sagt, wie lange.</translation>
    </message>
    <message>
        <source>no 429 on this connection</source>
        <translation>kein 429 auf dieser Verbindung</translation>
    </message>
    <message>
        <source>%1 answers 429, waited %2</source>
        <translation>%1 Antworten 429, gewartet %2</translation>
    </message>
    <message>
        <source>Bot, last answer</source>
        <translation>Bot, letzte Antwort</translation>
    </message>
    <message>
        <source>Bot, last commit</source>
        <translation>Bot, letzter Commit</translation>
    </message>
    <message>
        <source>Bot, %1</source>
        <translation>Bot, %1</translation>
    </message>
    <message>
        <source>the connection of the bot, see Bot &amp; ingestion</source>
        <translation>die Verbindung des Bots, siehe Bot &amp; Empfang</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>over the last minute</source>
        <translation>über die letzte Minute</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Updates that Telegram handed to the bot, per second over the last minute.</source>
        <translation>Updates, die Telegram dem Bot übergab, je Sekunde über die letzte Minute.</translation>
    </message>
    <message>
        <source>Waiting at Telegram</source>
        <translation>Wartet bei Telegram</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>as Telegram last told</source>
        <translation>laut letzter Auskunft</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht gemeldet</translation>
    </message>
    <message>
        <source>Updates that Telegram holds for the bot. It keeps each for 24 hours.</source>
        <translation>Updates, die Telegram für den Bot bereithält. Jedes bleibt 24 Stunden.</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>last update %1 ago</source>
        <translation>letztes Update vor %1</translation>
    </message>
    <message>
        <source>no update on this connection</source>
        <translation>noch kein Update</translation>
    </message>
    <message>
        <source>Time since Telegram last told that it holds nothing more: what is shown is no older.</source>
        <translation>Zeit, seit Telegram zuletzt gemeldet hat, dass nichts mehr wartet: Älter ist das Gezeigte nicht.</translation>
    </message>
    <message>
        <source>%1 of %2, all programs together</source>
        <translation>%1 von %2, alle Programme zusammen</translation>
    </message>
    <message>
        <source>Put PgBouncer in front of the server, or raise max_connections.</source>
        <translation>Setzen Sie PgBouncer vor den Server, oder erhöhen Sie max_connections.</translation>
    </message>
    <message>
        <source>what the server has left is not told</source>
        <translation>was dem Server bleibt, teilt er nicht mit</translation>
    </message>
    <message>
        <source>Watch the disk of the database server there.</source>
        <translation>Beobachten Sie die Platte des Datenbankservers dort.</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <translation>%1, nicht verwendet</translation>
    </message>
</context>
<context>
    <name>ProcessIdentity</name>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The profiles could not be saved to %1. Check that the folder can be written.</source>
        <translation>Die Profile konnten nicht in %1 gespeichert werden. Prüfen, ob der Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>QuarantineCommands</name>
    <message>
        <source>Name one entry by its number.</source>
        <translation>Einen Eintrag mit seiner Nummer angeben.</translation>
    </message>
    <message>
        <source>Name the file to write, or &quot;-&quot; for standard output.</source>
        <translation>Die Zieldatei nennen oder „-“ für die Standardausgabe.</translation>
    </message>
    <message>
        <source>What could not be mapped to rows.</source>
        <translation>Was sich nicht in Zeilen abbilden ließ.</translation>
    </message>
    <message>
        <source>One entry with its raw JSON.</source>
        <translation>Ein Eintrag mit seinem rohen JSON.</translation>
    </message>
    <message>
        <source>Writes the raw JSON of all entries, one a line.</source>
        <translation>Schreibt das rohe JSON aller Einträge, eines je Zeile.</translation>
    </message>
    <message>
        <source>Name one entry by its number, or none for all.</source>
        <translation>Einen Eintrag mit seiner Nummer nennen oder keinen für alle.</translation>
    </message>
    <message>
        <source>Decodes entries again; those that can be stored now are removed. Prints a report.</source>
        <translation>Liest Einträge erneut ein; was sich nun speichern lässt, wird entfernt. Gibt einen Bericht aus.</translation>
    </message>
</context>
<context>
    <name>QuarantineTools</name>
    <message>
        <source>There is no entry %1 in the quarantine.</source>
        <translation>In der Quarantäne gibt es keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>QueryCommands</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Den Chat mit --chat ID angeben.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Eine wie Europe/Berlin angeben.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Der Chat.</translation>
    </message>
    <message>
        <source>The chat; without it all chats.</source>
        <translation>Der Chat; ohne Angabe alle Chats.</translation>
    </message>
    <message>
        <source>First local day, YYYY-MM-DD.</source>
        <translation>Erster lokaler Tag, JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>Last local day; default: the last 30 days.</source>
        <translation>Letzter lokaler Tag; Vorgabe: die letzten 30 Tage.</translation>
    </message>
    <message>
        <source>The zone of the days of all chats; default UTC.</source>
        <translation>Die Zeitzone der Tage aller Chats; Vorgabe UTC.</translation>
    </message>
    <message>
        <source>messages (default), dau, joins, leaves, reactions or media.</source>
        <translation>messages (Vorgabe), dau, joins, leaves, reactions oder media.</translation>
    </message>
    <message>
        <source>act (share, default), msg (messages), ad (active days), dsj (days since joined), lm (last message).</source>
        <translation>act (Anteil, Vorgabe), msg (Nachrichten), ad (aktive Tage), dsj (Tage seit Beitritt), lm (letzte Nachricht).</translation>
    </message>
    <message>
        <source>Only users with this in a name.</source>
        <translation>Nur Nutzer mit diesem Text im Namen.</translation>
    </message>
    <message>
        <source>Only who has left, or only who has not.</source>
        <translation>Nur Ausgetretene oder nur die anderen.</translation>
    </message>
    <message>
        <source>The page, from 1.</source>
        <translation>Die Seite, ab 1.</translation>
    </message>
    <message>
        <source>Users a page, 1 to 100; default 50.</source>
        <translation>Nutzer je Seite, 1 bis 100; Vorgabe 50.</translation>
    </message>
    <message>
        <source>The chats of the store and their last 30 days.</source>
        <translation>Die Chats des Datenspeichers und ihre letzten 30 Tage.</translation>
    </message>
    <message>
        <source>Totals of a period.</source>
        <translation>Summen eines Zeitraums.</translation>
    </message>
    <message>
        <source>One figure a day.</source>
        <translation>Eine Zahl pro Tag.</translation>
    </message>
    <message>
        <source>Messages by weekday and hour.</source>
        <translation>Nachrichten nach Wochentag und Stunde.</translation>
    </message>
    <message>
        <source>The users of a chat in a period.</source>
        <translation>Die Nutzer eines Chats in einem Zeitraum.</translation>
    </message>
    <message>
        <source>The settings of a chat.</source>
        <translation>Die Einstellungen eines Chats.</translation>
    </message>
    <message>
        <source>What retention would remove from a chat now.</source>
        <translation>Was die Aufbewahrung jetzt aus einem Chat entfernen würde.</translation>
    </message>
</context>
<context>
    <name>QueryPeriod</name>
    <message>
        <source>&quot;%1&quot; is no date for --%2. Write it as 2024-03-31.</source>
        <translation>„%1“ ist kein Datum für --%2. So schreiben: 2024-03-31.</translation>
    </message>
    <message>
        <source>The period starts on %1, after it ends on %2.</source>
        <translation>Der Zeitraum beginnt am %1, nach seinem Ende am %2.</translation>
    </message>
</context>
<context>
    <name>ReplayCommand</name>
    <message>
        <source>Name the file of updates to replay, or &quot;-&quot; for standard input.</source>
        <translation>Die Datei mit den einzuspielenden Updates nennen oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Stores updates of the Bot API, one a line, as if the bot had received them, and prints a report.</source>
        <translation>Speichert Updates der Bot-API, eines je Zeile, als hätte der Bot sie empfangen, und gibt einen Bericht aus.</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>The Bot API server is reached without encryption over a public network: the token can be read on the way. Use https, or an address of this machine or network.</source>
        <translation>Der Bot-API-Server wird unverschlüsselt über ein öffentliches Netz erreicht: Das Token kann unterwegs mitgelesen werden. https verwenden oder eine Adresse dieses Rechners oder Netzes.</translation>
    </message>
    <message>
        <source>See tgstatsd run --help.</source>
        <translation>Siehe tgstatsd run --help.</translation>
    </message>
    <message>
        <source>Runs the bot until it is told to stop: fetches updates and stores them.</source>
        <translation>Betreibt den Bot, bis er angehalten wird: holt Updates ab und speichert sie.</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>%1, and webhooks are not part of this version of tgstatsd. Say --mode polling to fetch updates instead; that needs the bot&apos;s webhook to be removed.</source>
        <translation>%1, und Webhooks gehören nicht zu dieser Version von tgstatsd. Mit --mode polling werden Updates stattdessen abgeholt; dazu muss der Webhook des Bots entfernt werden.</translation>
    </message>
    <message>
        <source>--mode webhook was asked for</source>
        <translation>--mode webhook wurde verlangt</translation>
    </message>
    <message>
        <source>WEBHOOK_URL is set</source>
        <translation>WEBHOOK_URL ist gesetzt</translation>
    </message>
    <message>
        <source>MODE is webhook</source>
        <translation>MODE ist webhook</translation>
    </message>
    <message>
        <source>MODE takes polling or off, not &quot;%1&quot;.</source>
        <translation>MODE nimmt polling oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 takes seconds from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 nimmt Sekunden von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>How updates come in; default: polling when there is a token.</source>
        <translation>Wie Updates hereinkommen; Vorgabe: polling, wenn es ein Token gibt.</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token.</source>
        <translation>Eine Datei mit dem Token des Bots.</translation>
    </message>
    <message>
        <source>The entry of the keychain that holds it.</source>
        <translation>Der Eintrag im Schlüsselbund, der es enthält.</translation>
    </message>
    <message>
        <source>The .env file of an existing deployment.</source>
        <translation>Die .env-Datei einer bestehenden Installation.</translation>
    </message>
    <message>
        <source>The Bot API server; default %1.</source>
        <translation>Der Bot-API-Server; Vorgabe %1.</translation>
    </message>
    <message>
        <source>For finding defects only: a core dump of this process may hold the token.</source>
        <translation>Nur zur Fehlersuche: Ein Speicherabbild dieses Prozesses kann das Token enthalten.</translation>
    </message>
    <message>
        <source>There is no bot token. Give --token-file FILE or --token-keychain NAME, set TGSTATS_BOT_TOKEN, or use a systemd credential named tgstats-bot-token; --mode off runs without a bot.</source>
        <translation>Es gibt kein Bot-Token. --token-file DATEI oder --token-keychain NAME angeben, TGSTATS_BOT_TOKEN setzen oder ein systemd-Credential namens tgstats-bot-token verwenden; --mode off läuft ohne Bot.</translation>
    </message>
    <message>
        <source>Name the folder of the spool: --spool DIR.</source>
        <translation>Geben Sie den Ordner des Puffers an: --spool DIR.</translation>
    </message>
    <message>
        <source>Keeps updates in this folder while the store is away. Also TGSTATS_SPOOL_DIR.</source>
        <translation>Hält Updates in diesem Ordner, solange der Datenspeicher nicht erreichbar ist. Auch TGSTATS_SPOOL_DIR.</translation>
    </message>
    <message>
        <source>How large the spool may grow, from 8 MiB; default 1024.</source>
        <translation>Wie groß der Puffer werden darf, ab 8 MiB; Vorgabe 1024.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1 is not a sample workspace and is left as it is. Choose another file.</source>
        <translation>%1 enthält kein Beispiel und bleibt unverändert. Eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Say where the sample goes with --out STORE.</source>
        <translation>Mit --out STORE angeben, wohin das Beispiel soll.</translation>
    </message>
    <message>
        <source>Makes a store with the sample workspace: invented chats, a year of life.</source>
        <translation>Legt einen Datenspeicher mit dem Beispiel an: erfundene Chats, ein Jahr Leben.</translation>
    </message>
    <message>
        <source>The store to make; it must not have chats.</source>
        <translation>Der anzulegende Datenspeicher; er darf keine Chats haben.</translation>
    </message>
    <message>
        <source>Another sample; default 1.</source>
        <translation>Ein anderes Beispiel; Vorgabe 1.</translation>
    </message>
    <message>
        <source>About how many messages; default 200000.</source>
        <translation>Ungefähre Zahl der Nachrichten; Vorgabe 200000.</translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>Making the sample was cancelled; the store is incomplete.</source>
        <translation>Das Erstellen des Beispiels wurde abgebrochen; der Datenspeicher ist unvollständig.</translation>
    </message>
    <message>
        <source>The store has chats already. Give the sample a store of its own.</source>
        <translation>Der Datenspeicher hat schon Chats. Dem Beispiel einen eigenen geben.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Check the folder and the space left.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden. Ordner und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Broken store</source>
        <translation>Defekter Datenspeicher</translation>
    </message>
</context>
<context>
    <name>SettingsChange</name>
    <message>
        <source>%1 is true or false, not &quot;%2&quot;.</source>
        <translation>%1 ist true oder false, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to %2, not &quot;%3&quot;.</source>
        <translation>%1 ist eine Zahl von Tagen von 1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Eine wie Europe/Berlin angeben.</translation>
    </message>
    <message>
        <source>locale is a language such as en or pt-BR, not &quot;%1&quot;.</source>
        <translation>locale ist eine Sprache wie en oder pt-BR, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. There are store_text, text_retention_days, metadata_retention_days, timezone, locale and capture_reactions.</source>
        <translation>Es gibt keine Einstellung „%1“. Es gibt store_text, text_retention_days, metadata_retention_days, timezone, locale und capture_reactions.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Den Chat mit --chat ID angeben.</translation>
    </message>
    <message>
        <source>Write a change as key=value, not &quot;%1&quot;.</source>
        <translation>Eine Änderung als key=value schreiben, nicht „%1“.</translation>
    </message>
    <message>
        <source>Chat %1 has no settings yet. Make them with tgstatsd settings --chat %1 --set timezone=UTC.</source>
        <translation>Chat %1 hat noch keine Einstellungen. Anlegen mit: tgstatsd settings --chat %1 --set timezone=UTC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --set before it.</source>
        <translation>Vor „%1“ gehört --set.</translation>
    </message>
    <message>
        <source>Shows or changes the settings of a chat.</source>
        <translation>Zeigt oder ändert die Einstellungen eines Chats.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>Der Chat.</translation>
    </message>
    <message>
        <source>Changes store_text, text_retention_days, metadata_retention_days, timezone, locale or capture_reactions; may be given several times.</source>
        <translation>Ändert store_text, text_retention_days, metadata_retention_days, timezone, locale oder capture_reactions; mehrfach möglich.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>The spool in %1 has reached its limit of %2. Mend the store, or raise the limit.</source>
        <translation>Der Puffer in %1 hat seine Grenze von %2 erreicht. Bringen Sie den Datenspeicher in Ordnung oder erhöhen Sie die Grenze.</translation>
    </message>
</context>
<context>
    <name>SpoolFolder</name>
    <message>
        <source>There is no space left for the spool in %1. Make room on that disk.</source>
        <translation>Für den Puffer in %1 ist kein Platz mehr. Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>The spool in %1 cannot be written. Give it a folder that this user may write to.</source>
        <translation>Der Puffer in %1 ist nicht beschreibbar. Geben Sie ihm einen Ordner, in den dieser Benutzer schreiben darf.</translation>
    </message>
    <message>
        <source>The spool in %1 does not work (%2). Check the disk it is on.</source>
        <translation>Der Puffer in %1 funktioniert nicht (%2). Prüfen Sie den Datenträger, auf dem er liegt.</translation>
    </message>
    <message>
        <source>Others may write to the folder %1, so no spool is kept there. Name a folder of its own, or take that right away (chmod 700).</source>
        <translation>In den Ordner %1 dürfen andere schreiben, daher wird dort kein Puffer geführt. Geben Sie einen eigenen Ordner an oder entziehen Sie dieses Recht (chmod 700).</translation>
    </message>
    <message>
        <source>Another program uses the spool of this bot in %1. Stop it first, or name another folder.</source>
        <translation>Ein anderes Programm verwendet den Puffer dieses Bots in %1. Beenden Sie es zuerst oder geben Sie einen anderen Ordner an.</translation>
    </message>
</context>
<context>
    <name>StateSource</name>
    <message>
        <source>Another program holds the store. Wait until it is done, or close it; this page tries again.</source>
        <translation>Ein anderes Programm hält den Datenspeicher. Warten, bis es fertig ist, oder es schließen; diese Seite versucht es erneut.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store address &quot;%1&quot; names no file. Write sqlite:PATH.</source>
        <translation>Die Datenspeicher-Adresse „%1“ nennt keine Datei. sqlite:PFAD schreiben.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program, and a copy would lack what it keeps elsewhere. Stop that program, run tgstatsd migrate --store URL, then copy.</source>
        <translation>Die Datenbank von %1 füllt ein anderes Programm, und einer Kopie fehlte, was es anderswo aufbewahrt. Halten Sie dieses Programm an, führen Sie tgstatsd migrate --store URL aus und kopieren Sie dann.</translation>
    </message>
    <message>
        <source>The address of the PostgreSQL store is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX.</source>
        <translation>Die Adresse des PostgreSQL-Datenspeichers ist nicht verständlich. Schreiben Sie postgresql://USER@HOST:PORT/DATABASE; Sonderzeichen darin werden als %XX geschrieben.</translation>
    </message>
    <message>
        <source>The number %1 is too large for its column.</source>
        <translation>Die Zahl %1 ist zu groß für ihre Spalte.</translation>
    </message>
    <message>
        <source>The database of %1 cannot be read as one of TG Stats: this role sees no column %2 there.</source>
        <translation>Die Datenbank von %1 kann nicht als eine von TG Stats gelesen werden: Diese Rolle sieht dort keine Spalte %2.</translation>
    </message>
    <message>
        <source>The database of %1 cannot be taken over: it lacks %2. Statistics can be read from it as it is.</source>
        <translation>Die Datenbank von %1 kann nicht übernommen werden: Es fehlt %2. Statistik lässt sich aus ihr lesen, so wie sie ist.</translation>
    </message>
    <message>
        <source>Another program writes messages into the database of %1, or has written some that are not in the statistics yet. Stop it, then run: tgstatsd migrate --store URL</source>
        <translation>Ein anderes Programm schreibt Nachrichten in die Datenbank von %1 oder hat welche geschrieben, die noch nicht in der Statistik sind. Beenden Sie es und führen Sie dann aus: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>The database server of %1 does not answer. Check the network between here and there, and what the server is busy with.</source>
        <translation>Der Datenbankserver von %1 antwortet nicht. Prüfen Sie das Netzwerk zwischen hier und dort und womit der Server beschäftigt ist.</translation>
    </message>
    <message>
        <source>The database server of %1 took the last step back.</source>
        <translation>Der Datenbankserver von %1 hat den letzten Schritt zurückgenommen.</translation>
    </message>
    <message>
        <source>The program is incomplete: a statement is missing.</source>
        <translation>Das Programm ist unvollständig: eine Anweisung fehlt.</translation>
    </message>
    <message>
        <source>Another program kept changing the same rows of %1. Nothing of the last step was written; try again.</source>
        <translation>Ein anderes Programm hat fortwährend dieselben Zeilen von %1 geändert. Vom letzten Schritt wurde nichts geschrieben; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk of the database server of %1 is full. Nothing of the last step was written; free some space there and try again.</source>
        <translation>Der Datenträger des Datenbankservers von %1 ist voll. Vom letzten Schritt wurde nichts geschrieben; schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database server of %1 takes no more connections (max_connections is reached). Close other programs, put PgBouncer in front, or raise max_connections.</source>
        <translation>Der Datenbankserver von %1 nimmt keine weiteren Verbindungen an (max_connections ist erreicht). Schließen Sie andere Programme, schalten Sie PgBouncer davor oder erhöhen Sie max_connections.</translation>
    </message>
    <message>
        <source>The database server of %1 ended a statement that took longer than its statement_timeout allows. Raise statement_timeout for this role, or look for what holds the server up.</source>
        <translation>Der Datenbankserver von %1 hat eine Anweisung abgebrochen, die länger dauerte, als sein statement_timeout erlaubt. Erhöhen Sie statement_timeout für diese Rolle oder suchen Sie, was den Server aufhält.</translation>
    </message>
    <message>
        <source>The database server of %1 is shutting down or starting up. It is asked again when it is back.</source>
        <translation>Der Datenbankserver von %1 wird gerade heruntergefahren oder gestartet. Er wird wieder gefragt, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>The database server of %1 is short of memory or of another resource.</source>
        <translation>Dem Datenbankserver von %1 fehlt es an Arbeitsspeicher oder einer anderen Ressource.</translation>
    </message>
    <message>
        <source>The database server of %1 does not let this user in. Check user and password, and that pg_hba.conf has a line for this address (with TLS, if the server wants it).</source>
        <translation>Der Datenbankserver von %1 lässt diesen Benutzer nicht zu. Prüfen Sie Benutzer und Passwort und ob pg_hba.conf eine Zeile für diese Adresse hat (mit TLS, wenn der Server das verlangt).</translation>
    </message>
    <message>
        <source>The database of %1 does not exist on that server. Create it (createdb), or give another name.</source>
        <translation>Die Datenbank von %1 gibt es auf diesem Server nicht. Legen Sie sie an (createdb) oder geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>The server of %1 only takes reads: it is a standby, or set to read only. Give the address of the primary; with several hosts add target_session_attrs=read-write.</source>
        <translation>Der Server von %1 lässt nur Lesen zu: Er ist ein Standby oder auf nur Lesen eingestellt. Geben Sie die Adresse des Primärservers an; bei mehreren Hosts ergänzen Sie target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>The role lacks a right in %1. Let the owner of the database grant it, or use the owner&apos;s role.</source>
        <translation>Der Rolle fehlt ein Recht in %1. Lassen Sie es vom Eigentümer der Datenbank erteilen oder verwenden Sie die Rolle des Eigentümers.</translation>
    </message>
    <message>
        <source>The database of %1 lacks a table or column of a TG Stats store. Run: tgstatsd migrate --store URL</source>
        <translation>Der Datenbank von %1 fehlt eine Tabelle oder Spalte eines TG-Stats-Datenspeichers. Führen Sie aus: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program holds a lock in %1. Try again when it is done.</source>
        <translation>Ein anderes Programm hält eine Sperre in %1. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The store %1 does not take a value that was to be written.</source>
        <translation>Der Datenspeicher %1 nimmt einen zu schreibenden Wert nicht an.</translation>
    </message>
    <message>
        <source>The connection to the database server of %1 was lost. It is made anew with the next step.</source>
        <translation>Die Verbindung zum Datenbankserver von %1 ist abgerissen. Sie wird mit dem nächsten Schritt neu aufgebaut.</translation>
    </message>
    <message>
        <source>The database server of %1 refused a statement of ours: %2</source>
        <translation>Der Datenbankserver von %1 hat eine unserer Anweisungen abgelehnt: %2</translation>
    </message>
    <message>
        <source>No TLS connection to the database server of %1 could be made: the server does not offer it, or its certificate is not trusted. See sslmode and sslrootcert in the address.</source>
        <translation>Es konnte keine TLS-Verbindung zum Datenbankserver von %1 aufgebaut werden: Der Server bietet sie nicht an, oder seinem Zertifikat wird nicht vertraut. Siehe sslmode und sslrootcert in der Adresse.</translation>
    </message>
    <message>
        <source>The database server of %1 cannot be reached. Check host and port, and that the server runs and listens there.</source>
        <translation>Der Datenbankserver von %1 ist nicht erreichbar. Prüfen Sie Host und Port und ob der Server läuft und dort lauscht.</translation>
    </message>
    <message>
        <source>The database of %1 holds no TG Stats store yet. Run: tgstatsd migrate --store URL</source>
        <translation>Die Datenbank von %1 enthält noch keinen TG-Stats-Datenspeicher. Führen Sie aus: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer program (schema %2, this one knows up to %3). Update this program.</source>
        <translation>Der Datenspeicher %1 stammt von einem neueren Programm (Schema %2, dieses kennt bis %3). Dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The program is incomplete: a migration is missing.</source>
        <translation>Das Programm ist unvollständig: eine Migration fehlt.</translation>
    </message>
    <message>
        <source>The store %1 gave no number to a user.</source>
        <translation>Der Datenspeicher %1 hat einem Nutzer keine Nummer gegeben.</translation>
    </message>
    <message>
        <source>The statistics of the store are damaged (chat %1, UTC day %2).</source>
        <translation>Die Statistik des Datenspeichers ist beschädigt (Chat %1, UTC-Tag %2).</translation>
    </message>
    <message>
        <source>The statistics of the store are damaged. &quot;tgstatsd verify --repair&quot; makes them anew from the messages.</source>
        <translation>Die Statistik des Datenspeichers ist beschädigt. „tgstatsd verify --repair“ erstellt sie neu aus den Nachrichten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program: it is attached read-only, and nothing is written there. To make it a store of this program, stop the other one, then run: tgstatsd migrate --store URL</source>
        <translation>Die Datenbank von %1 wird von einem anderen Programm gefüllt: Sie ist nur zum Lesen angebunden, und es wird nichts hineingeschrieben. Um sie zu einem Datenspeicher dieses Programms zu machen, beenden Sie das andere und führen Sie dann aus: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program polls for this bot now: %1.</source>
        <translation>Ein anderes Programm fragt jetzt für diesen Bot ab: %1.</translation>
    </message>
    <message>
        <source>There is no chat %1 in this store. &quot;query chats&quot; lists them.</source>
        <translation>In diesem Datenspeicher gibt es keinen Chat %1. „query chats“ listet sie auf.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of chat %2 is not known to this system. Set another one: tgstatsd settings --chat %2 --set timezone=Europe/Berlin</source>
        <translation>Die Zeitzone „%1“ von Chat %2 ist diesem System nicht bekannt. Eine andere setzen: tgstatsd settings --chat %2 --set timezone=Europe/Berlin</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known to this system. Give an IANA name such as Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ ist diesem System nicht bekannt. Einen IANA-Namen wie Europe/Berlin angeben.</translation>
    </message>
    <message>
        <source>The period is too long: at most %1 days.</source>
        <translation>Der Zeitraum ist zu lang: höchstens %1 Tage.</translation>
    </message>
    <message>
        <source>%1 is a number of days from %2 to %3, not %4.</source>
        <translation>%1 ist eine Zahl von Tagen von %2 bis %3, nicht %4.</translation>
    </message>
    <message>
        <source>The locale &quot;%1&quot; is not one: give a language, with a region if need be, such as en or pt-BR.</source>
        <translation>„%1“ ist keine Sprachangabe: eine Sprache, bei Bedarf mit Region, wie en oder pt-BR angeben.</translation>
    </message>
    <message>
        <source>The store %1 was opened to be read and cannot be written.</source>
        <translation>Der Datenspeicher %1 wurde zum Lesen geöffnet und ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Nothing is rolled up in %1: another program fills it, and statistics come from its rows. There is nothing to verify.</source>
        <translation>In %1 ist nichts zusammengefasst: Ein anderes Programm füllt die Datenbank, und die Statistik kommt aus ihren Zeilen. Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>A page and its length are numbers from 1 upwards.</source>
        <translation>Seite und Seitenlänge sind Zahlen ab 1.</translation>
    </message>
    <message>
        <source>The file %1 is not a TG Stats store. Choose another file, or import into a new one.</source>
        <translation>Die Datei %1 ist kein Datenspeicher von TG Stats. Eine andere wählen oder in eine neue importieren.</translation>
    </message>
    <message>
        <source>The disk that holds the store %1 is full. Nothing of the last step was written; free some space and try again.</source>
        <translation>Der Datenträger des Datenspeichers %1 ist voll. Vom letzten Schritt wurde nichts geschrieben; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program holds the write lock of the store %1 (waited %2 s for it). Close that program or wait until it is done.</source>
        <translation>Ein anderes Programm hält die Schreibsperre des Datenspeichers %1 (%2&#xa0;s darauf gewartet). Das Programm schließen oder warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>Der Datenspeicher %1 ist nicht beschreibbar. Die Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>The file %1 is not a TG Stats store, or it is damaged: it is no SQLite database. Choose another file, or put back a copy of it.</source>
        <translation>Die Datei %1 ist kein TG-Stats-Datenspeicher oder beschädigt: Sie ist keine SQLite-Datenbank. Eine andere Datei wählen oder eine Kopie zurückspielen.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Restore it from a backup.</source>
        <translation>Der Datenspeicher %1 ist beschädigt. Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>Der Datenspeicher %1 kann nicht geöffnet werden. Prüfen, ob es die Datei gibt und ob sie lesbar ist.</translation>
    </message>
    <message>
        <source>The disk that holds the store %1 reported an error. Nothing of the last step was written.</source>
        <translation>Der Datenträger des Datenspeichers %1 meldet einen Fehler. Vom letzten Schritt wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The store %1 could not be used because of a defect.</source>
        <translation>Der Datenspeicher %1 war wegen eines Fehlers nicht nutzbar.</translation>
    </message>
    <message>
        <source>There is no store at %1. Import into it, or give another path.</source>
        <translation>Bei %1 gibt es keinen Datenspeicher. Dorthin importieren oder einen anderen Pfad angeben.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the path of a store file.</source>
        <translation>%1 ist ein Ordner. Den Pfad einer Datenspeicher-Datei angeben.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it belongs to another database cluster than the store.</source>
        <translation>Das Replikat %1 wird nicht gelesen: Es gehört zu einem anderen Datenbankcluster als der Datenspeicher.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: the store is in another database of that server.</source>
        <translation>Das Replikat %1 wird nicht gelesen: Der Datenspeicher liegt in einer anderen Datenbank dieses Servers.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it is no standby. It was promoted, or is the primary itself.</source>
        <translation>Das Replikat %1 wird nicht gelesen: Es ist kein Standby. Es wurde befördert oder ist selbst der Primärserver.</translation>
    </message>
    <message>
        <source>The replica %1 is behind the primary and is not read until it has caught up.</source>
        <translation>Das Replikat %1 hängt hinter dem Primärserver zurück und wird erst gelesen, wenn es aufgeholt hat.</translation>
    </message>
    <message>
        <source>The replica %1 is %2 s behind the primary and is not read until it has caught up.</source>
        <translation>Das Replikat %1 hängt %2 s hinter dem Primärserver zurück und wird erst gelesen, wenn es aufgeholt hat.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it has schema %2, and the store schema %3. If it only is behind, it comes by itself.</source>
        <translation>Das Replikat %1 wird nicht gelesen: Es hat Schema %2, der Datenspeicher Schema %3. Hängt es nur zurück, kommt es von selbst.</translation>
    </message>
    <message>
        <source>Replicas are of a store in PostgreSQL: give it with --store postgresql://USER@HOST:PORT/DATABASE, or leave --replica out.</source>
        <translation>Replikate gehören zu einem Datenspeicher in PostgreSQL: Geben Sie ihn mit --store postgresql://BENUTZER@HOST:PORT/DATENBANK an, oder lassen Sie --replica weg.</translation>
    </message>
    <message>
        <source>The address of a replica is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX.</source>
        <translation>Die Adresse eines Replikats wird nicht verstanden. Schreiben Sie postgresql://BENUTZER@HOST:PORT/DATENBANK; Sonderzeichen darin werden als %XX geschrieben.</translation>
    </message>
    <message>
        <source>The name of the database server of %1 is not known, or no name server answers. Check the name, and the network of this computer.</source>
        <translation>Der Name des Datenbankservers von %1 ist nicht bekannt, oder kein Namensserver antwortet. Prüfen Sie den Namen und das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>The database server of %1 asks for a password, and none is known here. Give it in PGPASSWORD or ~/.pgpass, or enter it in the window.</source>
        <translation>Der Datenbankserver von %1 verlangt ein Passwort, und hier ist keines bekannt. Geben Sie es in PGPASSWORD oder ~/.pgpass an, oder geben Sie es im Fenster ein.</translation>
    </message>
    <message>
        <source>The store address %1 is of no kind that is known. Write sqlite:PATH or postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Die Datenspeicher-Adresse %1 ist von keiner bekannten Art. Schreiben Sie sqlite:PATH oder postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program, and this role may not read it. Let the owner of its tables run: GRANT SELECT ON %2 TO %3</source>
        <translation>Die Datenbank von %1 wird von einem anderen Programm gefüllt, und diese Rolle darf sie nicht lesen. Der Eigentümer ihrer Tabellen soll ausführen: GRANT SELECT ON %2 TO %3</translation>
    </message>
</context>
<context>
    <name>StoreNotice</name>
    <message>
        <source>The server does not let this profile in</source>
        <translation>Der Server lässt dieses Profil nicht hinein</translation>
    </message>
    <message>
        <source>This store needs a newer program</source>
        <translation>Dieser Datenspeicher braucht ein neueres Programm</translation>
    </message>
    <message>
        <source>The store is out of reach since %1</source>
        <translation>Der Datenspeicher ist seit %1 nicht erreichbar</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Alle paar Sekunden wird es von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The store cannot be read since %1</source>
        <translation>Der Datenspeicher kann seit %1 nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>StorePlace</name>
    <message>
        <source>%1 on %2</source>
        <comment>database on host</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>StorePool</name>
    <message>
        <source>Too much is asked of the store at once. Try again in a moment.</source>
        <translation>Zu viele Anfragen an den Datenspeicher auf einmal. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The store was not needed any more when it was open.</source>
        <translation>Der Datenspeicher wurde nicht mehr gebraucht, als er offen war.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Messages seem to be dated %1 h late: the other program writes times without a zone, and the server&apos;s is %2. Nothing is corrected here; let it write UTC, or set the zone of its database to UTC.</source>
        <translation>Nachrichten scheinen um %1 h zu spät datiert: Das andere Programm schreibt Zeiten ohne Zeitzone, und die des Servers ist %2. Hier wird nichts berichtigt; lassen Sie es UTC schreiben oder stellen Sie die Zeitzone seiner Datenbank auf UTC.</translation>
    </message>
    <message>
        <source>Messages seem to be dated %1 h early: the other program writes times without a zone, and the server&apos;s is %2. Nothing is corrected here; let it write UTC, or set the zone of its database to UTC.</source>
        <translation>Nachrichten scheinen um %1 h zu früh datiert: Das andere Programm schreibt Zeiten ohne Zeitzone, und die des Servers ist %2. Hier wird nichts berichtigt; lassen Sie es UTC schreiben oder stellen Sie die Zeitzone seiner Datenbank auf UTC.</translation>
    </message>
    <message>
        <source>Messages are dated without a time zone there: they are taken as UTC.</source>
        <translation>Nachrichten sind dort ohne Zeitzone datiert: Sie werden als UTC gelesen.</translation>
    </message>
    <message>
        <source>The database lacks %1: figures of these are zero.</source>
        <translation>Der Datenbank fehlt %1: Die Zahlen dazu sind null.</translation>
    </message>
    <message>
        <source>Some chats are not rolled up yet: figures come from the messages, which takes longer. Run: tgstatsd migrate --store URL</source>
        <translation>Einige Chats sind noch nicht zusammengefasst: Die Zahlen kommen aus den Nachrichten, was länger dauert. Führen Sie aus: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program writes messages into this store: figures come from the messages, which takes longer. Stop it, then run: tgstatsd migrate --store URL</source>
        <translation>Ein anderes Programm schreibt Nachrichten in diesen Datenspeicher: Die Zahlen kommen aus den Nachrichten, was länger dauert. Beenden Sie es und führen Sie dann aus: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program fills this database: it is only read. Joins and leaves are approximate, the last of each member.</source>
        <translation>Ein anderes Programm füllt diese Datenbank: Sie wird nur gelesen. Bei- und Austritte sind ungefähr, jeweils der letzte jedes Mitglieds.</translation>
    </message>
    <message>
        <source>Messages may not be read there: figures come from the aggregates that the other program keeps, as of their last refresh. For exact ones let its owner run: GRANT SELECT ON messages TO %1</source>
        <translation>Nachrichten dürfen dort nicht gelesen werden: Die Zahlen kommen aus den Aggregaten des anderen Programms, vom Stand ihrer letzten Erneuerung. Für genaue soll der Eigentümer ausführen: GRANT SELECT ON messages TO %1</translation>
    </message>
    <message>
        <source>This server only takes reads: it is a standby, or set to read only. For bot, imports and settings give the address of the primary.</source>
        <translation>Dieser Server lässt nur Lesen zu: Er ist ein Standby oder auf nur Lesen eingestellt. Für Bot, Importe und Einstellungen geben Sie die Adresse des Primärservers an.</translation>
    </message>
    <message>
        <source>The aggregate %1 is missing or may not be read: its figures are not available.</source>
        <translation>Das Aggregat %1 fehlt oder darf nicht gelesen werden: Seine Zahlen sind nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>Die Tokendatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds no bot token. A token is a number, a colon and 30 to 64 letters, digits, _ or -; @BotFather tells it.</source>
        <translation>%1 enthält kein Bot-Token. Ein Token ist eine Zahl, ein Doppelpunkt und 30 bis 64 Buchstaben, Ziffern, _ oder -; @BotFather nennt es.</translation>
    </message>
    <message>
        <source>%1 holds more than one bot token. Leave one.</source>
        <translation>%1 enthält mehr als ein Bot-Token. Nur eines stehen lassen.</translation>
    </message>
    <message>
        <source>The token file %1</source>
        <translation>Die Tokendatei %1</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry %1</source>
        <translation>Der Schlüsselbund-Eintrag %1</translation>
    </message>
    <message>
        <source>The variable %1</source>
        <translation>Die Variable %1</translation>
    </message>
</context>
<context>
    <name>UpdateReplay</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>tgd::bot::BotAccount</name>
    <message>
        <source>What you entered</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>This window was opened for one store only: the token is not kept when it closes.</source>
        <translation>Dieses Fenster wurde nur für einen Speicher geöffnet: Der Token wird beim Schließen nicht behalten.</translation>
    </message>
    <message>
        <source>The token could not be kept, so it must be entered again after a restart. %1</source>
        <translation>Der Token konnte nicht behalten werden und muss nach einem Neustart wieder eingegeben werden. %1</translation>
    </message>
    <message>
        <source>The keychain no longer has this bot&apos;s token. Enter it again.</source>
        <translation>Der Schlüsselbund hat den Token dieses Bots nicht mehr. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry</source>
        <translation>Der Eintrag im Schlüsselbund</translation>
    </message>
    <message>
        <source>Connect the bot first.</source>
        <translation>Verbinden Sie zuerst den Bot.</translation>
    </message>
</context>
<context>
    <name>tgd::bot::IngestWorker</name>
    <message>
        <source>%1 already fetches the updates of bot %2 into this store. Stop it first; if it has died on another machine, its lease ends after %3 seconds.</source>
        <translation>%1 holt die Updates von Bot %2 schon in diesen Datenspeicher. Erst anhalten; ist der Prozess auf einem anderen Rechner abgestürzt, endet seine Reservierung nach %3 Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait in the spool %1 and are stored when this program runs again.</source>
        <translation>
            <numerusform>%n Update wartet im Puffer %1 und wird gespeichert, wenn dieses Programm wieder läuft.</numerusform>
            <numerusform>%n Updates warten im Puffer %1 und werden gespeichert, wenn dieses Programm wieder läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files in %1 do not belong to the spool of this bot and are left alone: %2</source>
        <translation>Diese Dateien in %1 gehören nicht zum Puffer dieses Bots und bleiben unberührt: %2</translation>
    </message>
    <message>
        <source>The store was not opened: the program ends.</source>
        <translation>Der Datenspeicher wurde nicht geöffnet: Das Programm endet.</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ChartLegend</name>
    <message>
        <source>Shows only this series; with Ctrl shows or hides it</source>
        <translation>Zeigt nur diese Reihe; mit Strg ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Legend of %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ChartTableModel</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s), lowest %2, highest %3, newest %4.</source>
        <translation>
            <numerusform>%1: %n Wert, niedrigster %2, höchster %3, neuester %4.</numerusform>
            <numerusform>%1: %n Werte, niedrigster %2, höchster %3, neuester %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ExportMenu</name>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Als PNG exportieren…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Als SVG exportieren…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF exportieren…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
</context>
<context>
    <name>tgd::charts::HeatmapView</name>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Am meisten los: %1</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 %5</source>
        <translation>%1 %2–%3: %4 %5</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Als Tabelle zeigen…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>tgd::charts::Sparkline</name>
    <message>
        <source>Recent course</source>
        <translation>Jüngster Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), lowest %1, highest %2, newest %3</source>
        <translation>
            <numerusform>%n Wert, niedrigster %1, höchster %2, neuester %3</numerusform>
            <numerusform>%n Werte, niedrigster %1, höchster %2, neuester %3</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
</context>
<context>
    <name>tgd::charts::TimeSeriesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Als Tabelle zeigen…</translation>
    </message>
    <message>
        <source>Shows the values as a table</source>
        <translation>Zeigt die Werte als Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::Desktop</name>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>My groups</source>
        <translation>Meine Gruppen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>There is no profile named &apos;%1&apos;.</source>
        <translation>Es gibt kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::ImportFollower</name>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import fertig</translation>
    </message>
    <message>
        <source>%1 new messages</source>
        <translation>%1 neue Nachrichten</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Der Import brach ab</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::PostgresDesk</name>
    <message>
        <source>The password could not be kept, so it must be entered again after a restart. %1</source>
        <translation>Das Passwort konnte nicht behalten werden und muss nach einem Neustart wieder eingegeben werden. %1</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::StoreKeys</name>
    <message>
        <source>The keychain is asked for the password of this store.</source>
        <translation>Der Schlüsselbund wird nach dem Passwort dieses Datenspeichers gefragt.</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::StoreNoticeFollower</name>
    <message>
        <source>Check connection…</source>
        <translation>Verbindung prüfen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Enter the password of the store…</source>
        <translation>Passwort des Datenspeichers eingeben…</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>Das Passwort konnte nicht behalten werden</translation>
    </message>
    <message>
        <source>It must be entered again after a restart. %1</source>
        <translation>Es muss nach einem Neustart wieder eingegeben werden. %1</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::WorkspaceWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Import a Telegram export…</source>
        <translation>Telegram-Export importieren…</translation>
    </message>
    <message>
        <source>Users of this chat</source>
        <translation>Nutzer dieses Chats</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Einstellungen dieses Chats</translation>
    </message>
    <message>
        <source>%1 messages in 30 days</source>
        <translation>%1 Nachrichten in 30 Tagen</translation>
    </message>
    <message>
        <source>invented groups</source>
        <translation>erfundene Gruppen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>nothing is connected</source>
        <translation>nichts verbunden</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>Nur Verlauf</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>kein Bot verbunden</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Beispiel wird erstellt</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>Das Beispiel konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Bot &amp; ingestion</source>
        <translation>Bot &amp; Empfang</translation>
    </message>
    <message>
        <source>Connect PostgreSQL…</source>
        <translation>PostgreSQL verbinden…</translation>
    </message>
</context>
<context>
    <name>tgd::items::ChatListModel</name>
    <message>
        <source>Chat %1</source>
        <translation>Chat %1</translation>
    </message>
    <message>
        <source>Messages a day, last 30 days</source>
        <translation>Nachrichten pro Tag, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>DAU</source>
        <translation>DAU</translation>
    </message>
</context>
<context>
    <name>tgd::items::UsersTableModel</name>
    <message>
        <source>User %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
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
            <numerusform>%n&#xa0;T.</numerusform>
            <numerusform>%n&#xa0;T.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ehemalig</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachr.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotChartsPanel</name>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Updates per second</source>
        <translation>Updates je Sekunde</translation>
    </message>
    <message>
        <source>Commit time in milliseconds</source>
        <translation>Schreibzeit in Millisekunden</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>The figures begin when updates arrive.</source>
        <translation>Die Zahlen beginnen, wenn Updates ankommen.</translation>
    </message>
    <message>
        <source>Updates per second, 10-second average</source>
        <translation>Updates je Sekunde, Mittel über 10 s</translation>
    </message>
    <message>
        <source>Commit time</source>
        <translation>Schreibzeit</translation>
    </message>
    <message>
        <source>Commit time, ms</source>
        <translation>Schreibzeit, ms</translation>
    </message>
    <message>
        <source>nothing arrives at present</source>
        <translation>zurzeit kommt nichts an</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotPage</name>
    <message>
        <source>Bot &amp; ingestion</source>
        <translation>Bot &amp; Empfang</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Bot verbinden</translation>
    </message>
    <message>
        <source>the token is kept in the system keychain</source>
        <translation>das Token liegt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>No place for a bot</source>
        <translation>Kein Platz für einen Bot</translation>
    </message>
    <message>
        <source>Open a profile with a store of its own to connect a bot.</source>
        <translation>Zum Verbinden eines Bots ein Profil mit eigenem Datenspeicher öffnen.</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Ask @BotFather for a bot</source>
        <translation>@BotFather nach einem Bot fragen</translation>
    </message>
    <message>
        <source>Send /newbot, or /token for one that you have; it answers with the token.</source>
        <translation>/newbot senden, oder /token für einen vorhandenen; die Antwort enthält das Token.</translation>
    </message>
    <message>
        <source>Paste the answer here</source>
        <translation>Die Antwort hier einfügen</translation>
    </message>
    <message>
        <source>The token is taken out of it; Check tells whose it is before anything is kept.</source>
        <translation>Das Token wird herausgenommen; Prüfen zeigt, wem es gehört, bevor etwas aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Add the bot to your groups</source>
        <translation>Den Bot in die Gruppen aufnehmen</translation>
    </message>
    <message>
        <source>Make it an administrator: only then it sees every message, reaction and join.</source>
        <translation>Zum Administrator machen: Nur dann sieht er jede Nachricht, Reaktion und jeden Beitritt.</translation>
    </message>
    <message>
        <source>Leave this program running</source>
        <translation>Dieses Programm laufen lassen</translation>
    </message>
    <message>
        <source>Telegram keeps what was not fetched for 24 hours; later it is lost.</source>
        <translation>Telegram hebt nicht Abgeholtes 24 Stunden auf; danach ist es verloren.</translation>
    </message>
    <message>
        <source>The bot is being connected</source>
        <translation>Der Bot wird verbunden</translation>
    </message>
    <message>
        <source>Its token is in the system keychain.</source>
        <translation>Sein Token liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Forget the bot</source>
        <translation>Den Bot vergessen</translation>
    </message>
    <message>
        <source>The bot is disconnected and its token deleted.</source>
        <translation>Der Bot wird getrennt und sein Token gelöscht.</translation>
    </message>
    <message>
        <source>%1 is disconnected and its token deleted.</source>
        <translation>%1 wird getrennt und das Token gelöscht.</translation>
    </message>
    <message>
        <source>What was stored stays. Updates wait at Telegram for 24 hours and are lost after that.</source>
        <translation>Gespeichertes bleibt. Updates warten 24 Stunden bei Telegram und gehen danach verloren.</translation>
    </message>
    <message>
        <source>Keep bot</source>
        <translation>Bot behalten</translation>
    </message>
    <message>
        <source>Forget bot</source>
        <translation>Bot vergessen</translation>
    </message>
    <message>
        <source>The bot is forgotten</source>
        <translation>Der Bot ist vergessen</translation>
    </message>
    <message>
        <source>Take over the bot</source>
        <translation>Den Bot übernehmen</translation>
    </message>
    <message>
        <source>The webhook is deleted, and the updates come here.</source>
        <translation>Der Webhook wird gelöscht, und die Updates kommen hierher.</translation>
    </message>
    <message>
        <source>Updates that wait at Telegram are kept. The program behind the webhook gets no more of them.</source>
        <translation>Bei Telegram wartende Updates bleiben erhalten. Das Programm hinter dem Webhook bekommt keine mehr.</translation>
    </message>
    <message>
        <source>Keep webhook</source>
        <translation>Webhook behalten</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The webhook is deleted</source>
        <translation>Der Webhook ist gelöscht</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotTiles</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Waiting at Telegram</source>
        <translation>Wartet bei Telegram</translation>
    </message>
    <message>
        <source>Commit time</source>
        <translation>Schreibzeit</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Neuestes Ereignis</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>over the last minute</source>
        <translation>über die letzte Minute</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>as Telegram last told</source>
        <translation>laut letzter Auskunft</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht gemeldet</translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>last batch; mean %1</source>
        <translation>letzter Stapel; Mittel %1</translation>
    </message>
    <message>
        <source>none yet on this connection</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) held in memory</source>
        <translation>
            <numerusform>%n Update im Speicher</numerusform>
            <numerusform>%n Updates im Speicher</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing held in memory</source>
        <translation>nichts im Speicher</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Updates that Telegram handed over, per second</source>
        <translation>Updates, die Telegram übergab, je Sekunde</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>the last 60 s, or since the connection stands</source>
        <translation>die letzten 60 s oder seit die Verbindung steht</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>How much is written in the chats, and what the bot may see there.</source>
        <translation>Wie viel in den Chats geschrieben wird und was der Bot dort sehen darf.</translation>
    </message>
    <message>
        <source>Updates that Telegram holds for the bot</source>
        <translation>Updates, die Telegram für den Bot bereithält</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>It rises while nothing is fetched. Telegram keeps an update for 24 hours.</source>
        <translation>Es steigt, solange nichts abgeholt wird. Telegram hebt ein Update 24 Stunden auf.</translation>
    </message>
    <message>
        <source>Time until a batch is on the disk</source>
        <translation>Zeit, bis ein Stapel auf der Platte ist</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>The disk, its load, and other programs that write to the store.</source>
        <translation>Die Platte, ihre Last und andere Programme, die in den Datenspeicher schreiben.</translation>
    </message>
    <message>
        <source>Age of the youngest message or reaction that is stored</source>
        <translation>Alter der jüngsten gespeicherten Nachricht oder Reaktion</translation>
    </message>
    <message>
        <source>In quiet chats it grows by itself; while Telegram holds updates it must not.</source>
        <translation>In ruhigen Chats wächst es von selbst; solange Telegram Updates bereithält, darf es das nicht.</translation>
    </message>
    <message>
        <source>nothing arrives at present</source>
        <translation>zurzeit kommt nichts an</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the local spool</source>
        <translation>
            <numerusform>%n Update im lokalen Puffer</numerusform>
            <numerusform>%n Updates im lokalen Puffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatDetailView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Average DAU</source>
        <translation>DAU im Schnitt</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Mitgliedersaldo</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Reply share</source>
        <translation>Antwortanteil</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktive Nutzer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Bei- und Austritte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Messages by weekday and hour</source>
        <translation>Nachrichten nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>When people write</source>
        <translation>Wann geschrieben wird</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Nachrichten %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Active users %1</source>
        <translation>Aktive Nutzer %1</translation>
    </message>
    <message>
        <source>Active users per day, mean %1</source>
        <translation>Aktive Nutzer pro Tag, Mittel %1</translation>
    </message>
    <message>
        <source>an hour, average</source>
        <translation>pro Stunde im Mittel</translation>
    </message>
    <message>
        <source>Statistics could not be read</source>
        <translation>Statistik konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No messages in this period</source>
        <translation>Keine Nachrichten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Choose a longer time range at the top.</source>
        <translation>Oben einen längeren Zeitraum wählen.</translation>
    </message>
    <message>
        <source>No joins or leaves seen</source>
        <translation>Keine Bei- oder Austritte gesehen</translation>
    </message>
    <message>
        <source>Exports tell only some of them; a bot that is administrator sees all.</source>
        <translation>Exporte nennen nur einen Teil; ein Bot mit Adminrechten sieht alle.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>The same figure is printed by the command above.</source>
        <translation>Dieselbe Zahl gibt der Befehl oben aus.</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Gruppeneinstellungen</translation>
    </message>
    <message>
        <source>Export days as CSV</source>
        <translation>Tage als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Ungefähr</translation>
    </message>
    <message>
        <source>Approximate: %1</source>
        <translation>Ungefähr: %1</translation>
    </message>
    <message>
        <source>The hours are not known</source>
        <translation>Die Stunden sind nicht bekannt</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatHeader</name>
    <message>
        <source>Private chat</source>
        <translation>Privater Chat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Supergruppe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Width of a point</source>
        <translation>Breite eines Punkts</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export this chat&apos;s charts</source>
        <translation>Diagramme dieses Chats exportieren</translation>
    </message>
    <message>
        <source>Group settings and retention</source>
        <translation>Gruppeneinstellungen und Aufbewahrung</translation>
    </message>
    <message>
        <source>Back to charts</source>
        <translation>Zu den Diagrammen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Shows the period before as a dashed line</source>
        <translation>Zeigt den Zeitraum davor als gestrichelte Linie</translation>
    </message>
    <message>
        <source>%1 members known</source>
        <translation>%1 Mitglieder bekannt</translation>
    </message>
    <message>
        <source>text is stored</source>
        <translation>Text wird gespeichert</translation>
    </message>
    <message>
        <source>text is not stored</source>
        <translation>Text wird nicht gespeichert</translation>
    </message>
    <message>
        <source>from an export</source>
        <translation>aus einem Export</translation>
    </message>
    <message>
        <source>Hours can be shown for up to 92 days</source>
        <translation>Stunden sind für höchstens 92 Tage zu sehen</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Only chats with messages in the last 30 days</source>
        <translation>Nur Chats mit Nachrichten in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message numerus="yes">
        <source>Search %n chats</source>
        <translation>
            <numerusform>%n Chat durchsuchen</numerusform>
            <numerusform>%n Chats durchsuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>Chats could not be read</source>
        <translation>Chats konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Noch keine Chats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No chat matches what you typed.</source>
        <translation>Kein Chat passt zur Eingabe.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatsPage</name>
    <message>
        <source>Settings saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>Settings could not be saved</source>
        <translation>Einstellungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Retention has run</source>
        <translation>Aufbewahrung angewendet</translation>
    </message>
    <message>
        <source>%1 messages removed, %2 texts cleared</source>
        <translation>%1 Nachrichten entfernt, %2 Texte geleert</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Der Datenspeicher konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Noch keine Chats</translation>
    </message>
    <message>
        <source>Import a Telegram export: messages, active users, hours and members appear here.</source>
        <translation>Einen Telegram-Export importieren: Nachrichten, aktive Nutzer, Stunden und Mitglieder erscheinen hier.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Export importieren…</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ConnectionPanel</name>
    <message>
        <source>Connection to Telegram</source>
        <translation>Verbindung zu Telegram</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Im Speicher</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>Erster Verlust</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Token ändern…</translation>
    </message>
    <message>
        <source>Forget bot…</source>
        <translation>Bot vergessen…</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht gemeldet</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>tgd::pages::FirstStartDialog</name>
    <message>
        <source>Welcome to TG Stats Desk</source>
        <translation>Willkommen bei TG Stats Desk</translation>
    </message>
    <message>
        <source>Where are your statistics?</source>
        <translation>Woher kommt die Statistik?</translation>
    </message>
    <message>
        <source>You can add more profiles later.</source>
        <translation>Weitere Profile lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>Invented groups, nothing is connected</source>
        <translation>Erfundene Gruppen, nichts verbunden</translation>
    </message>
    <message>
        <source>Import a Telegram export</source>
        <translation>Telegram-Export importieren</translation>
    </message>
    <message>
        <source>result.json from Telegram Desktop</source>
        <translation>result.json aus Telegram Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Run my bot</source>
        <translation>Meinen Bot betreiben</translation>
    </message>
    <message>
        <source>Token from BotFather, kept in the keychain</source>
        <translation>Token von BotFather, im Schlüsselbund</translation>
    </message>
    <message>
        <source>Connect PostgreSQL</source>
        <translation>PostgreSQL verbinden</translation>
    </message>
    <message>
        <source>A store on a server, or a Python bot&apos;s</source>
        <translation>Auf einem Server, auch die eines Python-Bots</translation>
    </message>
</context>
<context>
    <name>tgd::pages::GapsPanel</name>
    <message>
        <source>Gaps and events</source>
        <translation>Lücken und Ereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Die Ereignisse konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No gap is known</source>
        <translation>Keine Lücke bekannt</translation>
    </message>
    <message>
        <source>A gap is noted when nothing could be fetched for longer than the 24 hours that Telegram keeps updates.</source>
        <translation>Eine Lücke wird vermerkt, wenn länger als die 24 Stunden, die Telegram Updates aufhebt, nichts abgeholt werden konnte.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::GroupSettingsView</name>
    <message>
        <source>Store the text of new messages</source>
        <translation>Text neuer Nachrichten speichern</translation>
    </message>
    <message>
        <source>Store who reacts with what</source>
        <translation>Speichern, wer womit reagiert</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
    <message>
        <source>Without it only lengths and counts are kept, never what was written.</source>
        <translation>Sonst bleiben nur Längen und Anzahlen, nie das Geschriebene.</translation>
    </message>
    <message>
        <source>Keep text for</source>
        <translation>Text behalten für</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Retention clears the text of older messages when you run it.</source>
        <translation>Die Aufbewahrung leert den Text älterer Nachrichten, sobald sie angewendet wird.</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Nachrichten behalten für</translation>
    </message>
    <message>
        <source>Retention removes older messages from the statistics when you run it.</source>
        <translation>Die Aufbewahrung entfernt ältere Nachrichten aus der Statistik, sobald sie angewendet wird.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days, weeks and hours of this chat are counted in this zone.</source>
        <translation>Tage, Wochen und Stunden dieses Chats werden in dieser Zone gezählt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the bot&apos;s answers in this chat.</source>
        <translation>Sprache der Bot-Antworten in diesem Chat.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>The bot has to be an administrator of the chat to see reactions.</source>
        <translation>Um Reaktionen zu sehen, muss der Bot Administrator des Chats sein.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Gruppeneinstellungen</translation>
    </message>
    <message>
        <source>Run retention…</source>
        <translation>Aufbewahrung anwenden…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>runs only when asked</source>
        <translation>läuft nur auf Wunsch</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <translation>Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No such zone. Use a name like Europe/Berlin.</source>
        <translation>Diese Zone gibt es nicht. Einen Namen wie Europe/Berlin verwenden.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>A language code like en or pt-BR, at most 10 characters.</source>
        <translation>Ein Sprachcode wie en oder pt-BR, höchstens 10 Zeichen.</translation>
    </message>
    <message>
        <source>Text goes with its message after %1 days.</source>
        <translation>Der Text verschwindet mit seiner Nachricht nach %1 Tagen.</translation>
    </message>
    <message>
        <source>All days and hours of this chat are counted in %1, from the first message on.</source>
        <translation>Alle Tage und Stunden dieses Chats werden in %1 gezählt, ab der ersten Nachricht.</translation>
    </message>
    <message>
        <source>The text of messages that arrive from now on is stored.</source>
        <translation>Der Text von Nachrichten wird ab jetzt gespeichert.</translation>
    </message>
    <message>
        <source>New messages are stored without text; stored text stays until retention clears it.</source>
        <translation>Neue Nachrichten werden ohne Text gespeichert; gespeicherter Text bleibt, bis die Aufbewahrung ihn leert.</translation>
    </message>
    <message>
        <source>Nothing is removed until you run retention.</source>
        <translation>Nichts wird entfernt, bis die Aufbewahrung angewendet wird.</translation>
    </message>
    <message>
        <source>Reactions are stored from now on.</source>
        <translation>Reaktionen werden ab jetzt gespeichert.</translation>
    </message>
    <message>
        <source>Retention could not be previewed</source>
        <translation>Keine Vorschau der Aufbewahrung möglich</translation>
    </message>
    <message>
        <source>sent before %1, older than %2 days</source>
        <translation>gesendet vor dem %1, älter als %2 Tage</translation>
    </message>
    <message>
        <source>%1 messages lose their text</source>
        <translation>%1 Nachrichten verlieren ihren Text</translation>
    </message>
    <message>
        <source>%1 messages are removed</source>
        <translation>%1 Nachrichten werden entfernt</translation>
    </message>
    <message>
        <source>%1 reactions go with them</source>
        <translation>%1 Reaktionen verschwinden mit ihnen</translation>
    </message>
    <message>
        <source>Statistics always equal what is stored: the charts of those days become empty.</source>
        <translation>Die Statistik zeigt stets das Gespeicherte: Die Diagramme jener Tage werden leer.</translation>
    </message>
    <message>
        <source>Run retention</source>
        <translation>Aufbewahrung anwenden</translation>
    </message>
    <message>
        <source>%1 messages are removed and %2 lose their text.</source>
        <translation>%1 Nachrichten werden entfernt und %2 verlieren ihren Text.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Importing the export again brings the messages back.</source>
        <translation>Das ist nicht umkehrbar. Ein erneuter Import des Exports bringt die Nachrichten zurück.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Remove old messages</source>
        <translation>Alte Nachrichten entfernen</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ImportDialog</name>
    <message>
        <source>service messages</source>
        <translation>Dienstnachrichten</translation>
    </message>
    <message>
        <source>messages Telegram Desktop could not export</source>
        <translation>Nachrichten, die Telegram Desktop nicht exportieren konnte</translation>
    </message>
    <message>
        <source>messages of private chats</source>
        <translation>Nachrichten aus privaten Chats</translation>
    </message>
    <message>
        <source>messages with an impossible date</source>
        <translation>Nachrichten mit unmöglichem Datum</translation>
    </message>
    <message>
        <source>Import a Telegram export</source>
        <translation>Telegram-Export importieren</translation>
    </message>
    <message>
        <source>In Telegram Desktop: a chat&apos;s menu, Export chat history, format “Machine-readable JSON”. Importing the same file again adds nothing twice.</source>
        <translation>In Telegram Desktop: Menü des Chats, Chatverlauf exportieren, Format „Maschinenlesbares JSON“. Dieselbe Datei erneut zu importieren fügt nichts doppelt hinzu.</translation>
    </message>
    <message>
        <source>result.json</source>
        <translation>result.json</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>Exportdatei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Time zone of the export</source>
        <translation>Zeitzone des Exports</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Needed only for exports made before 2022: they carry the local time of the computer that made them.</source>
        <translation>Nur nötig für Exporte von vor 2022: Sie tragen die lokale Zeit des Rechners, der sie erstellte.</translation>
    </message>
    <message>
        <source>Store the text of the messages</source>
        <translation>Text der Nachrichten speichern</translation>
    </message>
    <message>
        <source>Without it only lengths and counts are kept.</source>
        <translation>Sonst bleiben nur Längen und Anzahlen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>What was imported stays; importing the file again goes on from there.</source>
        <translation>Das Importierte bleibt; ein erneuter Import der Datei setzt dort fort.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Diagramme zeigen</translation>
    </message>
    <message>
        <source>Telegram exports (*.json);;All files (*)</source>
        <translation>Telegram-Exporte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto the window.</source>
        <translation>Eine Datei wählen oder ins Fenster ziehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 messages read: %2 new, %3 updated, %4 already there.</source>
        <translation>%1 Nachrichten gelesen: %2 neu, %3 aktualisiert, %4 schon vorhanden.</translation>
    </message>
    <message>
        <source>Skipped: %1 %2.</source>
        <translation>Übersprungen: %1 %2.</translation>
    </message>
    <message>
        <source>%1 messages could not be understood; they are kept in quarantine.</source>
        <translation>%1 Nachrichten waren nicht zu verstehen; sie liegen in der Quarantäne.</translation>
    </message>
    <message>
        <source>The file ends in the middle, at byte %1. Everything before it is imported; export again to get the rest.</source>
        <translation>Die Datei bricht bei Byte %1 ab. Alles davor ist importiert; für den Rest erneut exportieren.</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are imported</source>
        <translation>
            <numerusform>%n Chat ist importiert</numerusform>
            <numerusform>%n Chats sind importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>Der Import brach ab</translation>
    </message>
    <message>
        <source>What was imported stays. Import the same file again to go on from there.</source>
        <translation>Das Importierte bleibt. Dieselbe Datei erneut importieren, um dort fortzusetzen.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::IncomePanel</name>
    <message>
        <source>What came in</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>since this connection was started</source>
        <translation>seit Beginn dieser Verbindung</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>429 answers</source>
        <translation>Antworten 429</translation>
    </message>
    <message>
        <source>Updates by kind</source>
        <translation>Updates nach Art</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The bot is not connected</source>
        <translation>Der Bot ist nicht verbunden</translation>
    </message>
    <message>
        <source>Figures begin with the next connection.</source>
        <translation>Zahlen beginnen mit der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, Mittel %2</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1, gewartet %2</translation>
    </message>
</context>
<context>
    <name>tgd::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Aktive Nutzer pro Tag</translation>
    </message>
    <message>
        <source>Active chats</source>
        <translation>Aktive Chats</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Mitgliedersaldo</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Messages of all chats</source>
        <translation>Nachrichten aller Chats</translation>
    </message>
    <message>
        <source>Bottlenecks to watch</source>
        <translation>Engpässe im Blick</translation>
    </message>
    <message>
        <source>tick = warning at 80 %</source>
        <translation>Strich = Warnung bei 80&#xa0;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>letters mark the same day in the chart</source>
        <translation>Buchstaben markieren denselben Tag im Diagramm</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Age or size</source>
        <translation>Alter/Größe</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Datenaktualität</translation>
    </message>
    <message>
        <source>Statistics could not be read</source>
        <translation>Statistik konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Import a Telegram export to see them here.</source>
        <translation>Einen Telegram-Export importieren, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Export importieren…</translation>
    </message>
    <message>
        <source>Host and store could not be read</source>
        <translation>Rechner und Datenspeicher konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>Der Datenspeicher konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nichts Auffälliges</translation>
    </message>
    <message>
        <source>No day of this range differs much from the usual day.</source>
        <translation>Kein Tag dieses Zeitraums weicht stark vom Üblichen ab.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>dem Datenspeicher</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>The same figure is printed by the command above.</source>
        <translation>Dieselbe Zahl gibt der Befehl oben aus.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>from 80 %, critical from 95 %</source>
        <translation>ab 80&#xa0;%, kritisch ab 95&#xa0;%</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>column</comment>
        <translation>Nachr.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Ungefähr</translation>
    </message>
</context>
<context>
    <name>tgd::pages::PasswordDialog</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Password of the store</source>
        <translation>Passwort des Datenspeichers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Without this the password is asked for at each start</source>
        <translation>Ohne dies wird bei jedem Start nach dem Passwort gefragt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tgd::pages::QuarantinePanel</name>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>updates that were not understood, kept for 30 days</source>
        <translation>nicht verstandene Updates, 30 Tage aufgehoben</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n update(s)</source>
        <translation>
            <numerusform>%n Update exportiert</numerusform>
            <numerusform>%n Updates exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>No quarantine here</source>
        <translation>Hier gibt es keine Quarantäne</translation>
    </message>
    <message>
        <source>This workspace stores no updates.</source>
        <translation>Dieser Arbeitsbereich speichert keine Updates.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut</translation>
    </message>
    <message>
        <source>Decodes every update of the quarantine again</source>
        <translation>Entschlüsselt jedes Update der Quarantäne erneut</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Raw JSON of the update</source>
        <translation>Rohes JSON des Updates</translation>
    </message>
    <message>
        <source>Retry this update</source>
        <translation>Dieses Update erneut</translation>
    </message>
    <message>
        <source>The quarantine could not be read</source>
        <translation>Die Quarantäne konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Nichts in Quarantäne</translation>
    </message>
    <message>
        <source>Every update that came in was understood.</source>
        <translation>Jedes angekommene Update wurde verstanden.</translation>
    </message>
    <message>
        <source>Select an update to see it.</source>
        <translation>Zum Ansehen ein Update wählen.</translation>
    </message>
    <message>
        <source>… the rest is in the export</source>
        <translation>… der Rest steht im Export</translation>
    </message>
    <message>
        <source>Export the quarantine</source>
        <translation>Quarantäne exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tgd::pages::RightsPanel</name>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ausgetreten</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht gemeldet</translation>
    </message>
    <message>
        <source>Chats and rights</source>
        <translation>Chats und Rechte</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>The bot is</source>
        <translation>Der Bot ist</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The chats could not be read</source>
        <translation>Die Chats konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is hidden from the bot.</source>
        <translation>Dem Bot bleibt nichts verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat(s) reactions and joins are hidden from the bot. Make it an administrator there; it needs no right of its own.</source>
        <translation>
            <numerusform>In %n Chat sieht der Bot keine Reaktionen und Beitritte. Dort zum Administrator machen; besondere Rechte braucht er nicht.</numerusform>
            <numerusform>In %n Chats sieht der Bot keine Reaktionen und Beitritte. Dort zum Administrator machen; besondere Rechte braucht er nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is in no chat yet</source>
        <translation>Der Bot ist noch in keinem Chat</translation>
    </message>
    <message>
        <source>Add it to a group and make it an administrator.</source>
        <translation>In eine Gruppe aufnehmen und zum Administrator machen.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ServerDialog</name>
    <message>
        <source>Connect PostgreSQL</source>
        <translation>PostgreSQL verbinden</translation>
    </message>
    <message>
        <source>A database that holds a store, that is empty, or that a Python bot fills. PostgreSQL 13 or newer.</source>
        <translation>Eine Datenbank, die einen Datenspeicher enthält, leer ist oder von einem Python-Bot gefüllt wird. PostgreSQL 13 oder neuer.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>pg.example.org, or paste postgresql://…</source>
        <translation>pg.example.org oder postgresql://… einfügen</translation>
    </message>
    <message>
        <source>Several hosts with commas, each may have its port: pg-1, pg-2:5433. A pasted address fills all fields.</source>
        <translation>Mehrere Hosts mit Kommas, jeder darf seinen Port haben: pg-1, pg-2:5433. Eine eingefügte Adresse füllt alle Felder.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>named as the user</source>
        <translation>benannt wie der Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>none, or from ~/.pgpass</source>
        <translation>keines, oder aus ~/.pgpass</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Without this the password is asked for at each start</source>
        <translation>Ohne dies wird bei jedem Start nach dem Passwort gefragt</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Check of the connection</source>
        <translation>Prüfung der Verbindung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Use this store</source>
        <translation>Datenspeicher verwenden</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Der Datenspeicher wird geöffnet…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This database cannot be used yet. The step that failed says what to do.</source>
        <translation>Diese Datenbank kann noch nicht verwendet werden. Der fehlgeschlagene Schritt sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>tgd::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>one for each deployment you look at</source>
        <translation>eins je beobachteter Installation</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Remove profile…</source>
        <translation>Profil entfernen…</translation>
    </message>
    <message>
        <source>Add a store file…</source>
        <translation>Datenspeicher-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Export importieren…</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Store file</source>
        <translation>Datenspeicher-Datei</translation>
    </message>
    <message>
        <source>TG Stats stores (*.db);;All files (*)</source>
        <translation>TG-Stats-Datenspeicher (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>The profile “%1” leaves the list.</source>
        <translation>Das Profil „%1“ verschwindet aus der Liste.</translation>
    </message>
    <message>
        <source>Its store file stays where it is: %1</source>
        <translation>Seine Datenspeicher-Datei bleibt, wo sie ist: %1</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Profil behalten</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>A new language shows after the next start; a new text size at once in new pages.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start; eine neue Textgröße sofort in neuen Seiten.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the system keychain, never in a file of this program.</source>
        <translation>Token und Passwörter liegen im Schlüsselbund des Systems, nie in einer Datei dieses Programms.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Keychain is available</source>
        <translation>Schlüsselbund ist verfügbar</translation>
    </message>
    <message>
        <source>No keychain here</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Start a Secret Service (GNOME Keyring or KWallet). Until then keep a secret in a file that only you can read and name that file; nothing is ever stored unencrypted by this program.</source>
        <translation>Einen Secret Service starten (GNOME Keyring oder KWallet). Bis dahin ein Geheimnis in einer nur selbst lesbaren Datei halten und diese angeben; dieses Programm speichert nie etwas unverschlüsselt.</translation>
    </message>
    <message>
        <source>Where the profile&apos;s store lies</source>
        <translation>Wo der Datenspeicher des Profils liegt</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closing the window while the bot runs</source>
        <translation>Schließen des Fensters, während der Bot läuft</translation>
    </message>
    <message>
        <source>What happens when the window is closed while the bot runs</source>
        <translation>Was geschieht, wenn das Fenster bei laufendem Bot geschlossen wird</translation>
    </message>
    <message>
        <source>Ask when the bot runs</source>
        <translation>Bei laufendem Bot fragen</translation>
    </message>
    <message>
        <source>Keep the bot in the tray</source>
        <translation>Bot im Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Bot anhalten</translation>
    </message>
    <message>
        <source>No profile is kept yet</source>
        <translation>Noch kein Profil gemerkt</translation>
    </message>
    <message>
        <source>This window shows a store that was named at the start: %1. Add it, or import an export, to find it here again.</source>
        <translation>Dieses Fenster zeigt einen Speicher, der beim Start genannt wurde: %1. Fügen Sie ihn hinzu oder importieren Sie einen Export, um ihn hier wiederzufinden.</translation>
    </message>
    <message>
        <source>Connect PostgreSQL…</source>
        <translation>PostgreSQL verbinden…</translation>
    </message>
    <message>
        <source>Its database stays as it is: %1</source>
        <translation>Seine Datenbank bleibt, wie sie ist: %1</translation>
    </message>
</context>
<context>
    <name>tgd::pages::StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation>Schritte der Prüfung</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenDialog</name>
    <message>
        <source>Change token</source>
        <translation>Token ändern</translation>
    </message>
    <message>
        <source>The bot stays connected with the old token until the new one is checked. What was stored stays.</source>
        <translation>Der Bot bleibt mit dem alten Token verbunden, bis das neue geprüft ist. Gespeichertes bleibt.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenForm</name>
    <message>
        <source>Paste the token, or BotFather&apos;s whole message</source>
        <translation>Token oder die ganze Nachricht von BotFather einfügen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token des Bots</translation>
    </message>
    <message>
        <source>Bot API address</source>
        <translation>Bot-API-Adresse</translation>
    </message>
    <message>
        <source>Use a Bot API server of your own</source>
        <translation>Einen eigenen Bot-API-Server verwenden</translation>
    </message>
    <message>
        <source>Other token</source>
        <translation>Anderes Token</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Asks Telegram which bot this token belongs to</source>
        <translation>Fragt Telegram, zu welchem Bot dieses Token gehört</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram wird gefragt…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>taken; it is not shown again</source>
        <translation>übernommen; wird nicht mehr gezeigt</translation>
    </message>
    <message>
        <source>This is @%1, “%2”, id %3.</source>
        <translation>Das ist @%1, „%2“, Id %3.</translation>
    </message>
    <message>
        <source>Privacy mode is off: it receives every message of its groups. Reactions and joins arrive where it is an administrator.</source>
        <translation>Der Privatsphäremodus ist aus: Er empfängt jede Nachricht seiner Gruppen. Reaktionen und Beitritte kommen dort an, wo er Administrator ist.</translation>
    </message>
    <message>
        <source>Privacy mode is on: plain messages arrive only from groups where it is an administrator. To change that, turn privacy mode off at @BotFather, then remove the bot from each group and add it again.</source>
        <translation>Der Privatsphäremodus ist an: Gewöhnliche Nachrichten kommen nur aus Gruppen, in denen er Administrator ist. Zum Ändern den Modus bei @BotFather ausschalten, dann den Bot aus jeder Gruppe entfernen und neu aufnehmen.</translation>
    </message>
    <message>
        <source>A webhook is set at %1, so nothing would arrive here. Once connected you can take the bot over; updates that wait are kept.</source>
        <translation>Ein Webhook ist auf %1 gesetzt, deshalb käme hier nichts an. Nach dem Verbinden lässt sich der Bot übernehmen; wartende Updates bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait at Telegram and will be fetched.</source>
        <translation>
            <numerusform>%n Update wartet bei Telegram und wird abgeholt.</numerusform>
            <numerusform>%n Updates warten bei Telegram und werden abgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another bot than the one of this profile (id %1).</source>
        <translation>Das ist ein anderer Bot als der dieses Profils (Id %1).</translation>
    </message>
    <message>
        <source>Keep updates on this disk while the store is away</source>
        <translation>Updates auf diesem Datenträger halten, solange der Datenspeicher nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Telegram keeps updates for 24 hours. With this, an outage of the store may last longer; what people wrote lies in the data folder until it is stored, for your eyes only.</source>
        <translation>Telegram hebt Updates 24 Stunden auf. Hiermit darf ein Ausfall des Datenspeichers länger dauern; was Menschen geschrieben haben, liegt bis zum Speichern im Datenordner, nur für Sie lesbar.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TopUsersPanel</name>
    <message>
        <source>Top users</source>
        <translation>Aktivste Nutzer</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Nutzer suchen</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>Nutzer konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nobody wrote</source>
        <translation>Niemand hat geschrieben</translation>
    </message>
    <message>
        <source>There is no message of a person in this period.</source>
        <translation>In diesem Zeitraum gibt es keine Nachricht einer Person.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Nutzer</numerusform>
            <numerusform>%n Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>top 10 write %1</source>
        <translation>Top 10 schreiben %1</translation>
    </message>
    <message>
        <source>Approximate: %1</source>
        <translation>Ungefähr: %1</translation>
    </message>
</context>
<context>
    <name>tgd::pages::UsersView</name>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Search users by name</source>
        <translation>Nutzer nach Namen suchen</translation>
    </message>
    <message>
        <source>Which users</source>
        <translation>Welche Nutzer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Markierte Zeilen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Nutzer</numerusform>
            <numerusform>%n Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>Nutzer konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No user of this period matches.</source>
        <translation>Kein Nutzer dieses Zeitraums passt.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Alle Nutzer zeigen</translation>
    </message>
    <message>
        <source>Nobody wrote</source>
        <translation>Niemand hat geschrieben</translation>
    </message>
    <message>
        <source>There is no message of a person in this period.</source>
        <translation>In diesem Zeitraum gibt es keine Nachricht einer Person.</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CloseQuestion</name>
    <message>
        <source>The bot is running</source>
        <translation>Der Bot läuft</translation>
    </message>
    <message>
        <source>Keep the bot running without the window?</source>
        <translation>Den Bot ohne Fenster weiterlaufen lassen?</translation>
    </message>
    <message>
        <source>Closing the window stops the bot.</source>
        <translation>Mit dem Fenster wird der Bot angehalten.</translation>
    </message>
    <message>
        <source>It goes on from the tray, where the window can be opened again. Stopped, its updates wait at Telegram for 24 hours and are lost after that. This is asked once; the settings change it.</source>
        <translation>Er läuft im Infobereich weiter, von dort öffnet sich das Fenster wieder. Angehalten warten seine Updates 24 Stunden bei Telegram und gehen danach verloren. Gefragt wird einmal; in den Einstellungen lässt es sich ändern.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop in which it could go on. Its updates wait at Telegram for 24 hours and are lost after that.</source>
        <translation>Dieser Desktop hat keinen Infobereich, in dem er weiterlaufen könnte. Seine Updates warten 24 Stunden bei Telegram und gehen danach verloren.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Bot anhalten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CustomRangeDialog</name>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Show range</source>
        <translation>Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Keep the range</source>
        <translation>Zeitraum beibehalten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>The range lies in the future.</source>
        <translation>Der Zeitraum liegt in der Zukunft.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::shell::JobCell</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1&#xa0;h</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <translation>Wird abgebrochen: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n more)</source>
        <translation>
            <numerusform> (%n weiterer)</numerusform>
            <numerusform> (%n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
</context>
<context>
    <name>tgd::shell::LiveLine</name>
    <message>
        <source>History only</source>
        <translation>Nur Verlauf</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>kein Bot verbunden</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>Ingestion</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 Updates/s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letztes Update</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>tgd::shell::MainWindow</name>
    <message>
        <source>TG Stats Desk</source>
        <translation>TG Stats Desk</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Collapse or widen the list of pages</source>
        <translation>Seitenliste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Custom time range…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>%1 – TG Stats Desk</source>
        <translation>%1 – TG Stats Desk</translation>
    </message>
</context>
<context>
    <name>tgd::shell::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Collapse the list of pages</source>
        <translation>Seitenliste einklappen</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Widen the list of pages</source>
        <translation>Seitenliste ausklappen</translation>
    </message>
</context>
<context>
    <name>tgd::shell::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>tgd::shell::RangeControl</name>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Back to the range shown before (Alt+Left)</source>
        <translation>Zurück zum vorigen Zeitraum (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Wieder vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Choose the time range</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>Period before this one</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Period after this one</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Compare with the previous period</source>
        <translation>Mit dem vorigen Zeitraum vergleichen</translation>
    </message>
</context>
<context>
    <name>tgd::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
</context>
<context>
    <name>tgd::shell::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tgd::shell::TopBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Jetzt aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Aktualisieren alle</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Kopfleiste</translation>
    </message>
    <message>
        <source>Refresh again</source>
        <translation>Wieder aktualisieren</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
</context>
<context>
    <name>tgd::shell::TrayIcon</name>
    <message>
        <source>Open TG Stats Desk</source>
        <translation>TG Stats Desk öffnen</translation>
    </message>
    <message>
        <source>Pause the bot</source>
        <translation>Bot pausieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Resume the bot</source>
        <translation>Bot fortsetzen</translation>
    </message>
    <message>
        <source>TG Stats Desk: %1</source>
        <translation>TG Stats Desk: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tgd::state::BotState</name>
    <message>
        <source>This workspace has no place for a bot.</source>
        <translation>Dieser Arbeitsbereich hat keinen Platz für einen Bot.</translation>
    </message>
    <message>
        <source>No bot is connected.</source>
        <translation>Kein Bot ist verbunden.</translation>
    </message>
    <message>
        <source>Enter the token of your bot to begin.</source>
        <translation>Zum Beginnen das Token des Bots eingeben.</translation>
    </message>
    <message>
        <source>The bot is paused.</source>
        <translation>Der Bot pausiert.</translation>
    </message>
    <message>
        <source>Telegram keeps updates for 24 hours; resume it before.</source>
        <translation>Telegram hebt Updates 24 Stunden auf; vorher fortsetzen.</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>Kein Bot</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
</context>
<context>
    <name>tgd::state::ServerSetupState</name>
    <message>
        <source>Name of the host</source>
        <translation>Name des Hosts</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Role and database</source>
        <translation>Rolle und Datenbank</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step of the check</comment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>take note</source>
        <translation>beachten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Using this store makes its tables in the database. Nothing else is touched there.</source>
        <translation>Beim Verwenden werden die Tabellen des Datenspeichers in der Datenbank angelegt. Sonst wird dort nichts berührt.</translation>
    </message>
    <message>
        <source>Using this store changes nothing in the database.</source>
        <translation>Beim Verwenden ändert sich in der Datenbank nichts.</translation>
    </message>
    <message>
        <source>Using this store brings its tables up to date. Older programs cannot write it any more then.</source>
        <translation>Beim Verwenden werden die Tabellen auf den neuesten Stand gebracht. Ältere Programme können dann nicht mehr hineinschreiben.</translation>
    </message>
    <message>
        <source>Another program fills this database. It is attached: statistics are read, nothing is ever written.</source>
        <translation>Ein anderes Programm füllt diese Datenbank. Sie wird angebunden: Statistiken werden gelesen, geschrieben wird nie.</translation>
    </message>
    <message>
        <source>Statistics are read. Nothing can be written: no bot, no import, no settings.</source>
        <translation>Statistiken werden gelesen. Geschrieben werden kann nichts: kein Bot, kein Import, keine Einstellungen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Only if the server demands it</source>
        <translation>Nur wenn der Server es verlangt</translation>
    </message>
    <message>
        <source>Always, certificate not verified</source>
        <translation>Immer, Zertifikat nicht prüfen</translation>
    </message>
    <message>
        <source>Always, verify certificate</source>
        <translation>Immer, Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Always, verify certificate and name</source>
        <translation>Immer, Zertifikat und Name prüfen</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Wenn der Server es anbietet</translation>
    </message>
</context>
<context>
    <name>tgd::state::TimeRangeState</name>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::ExplainCard</name>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Was es bewegt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>up</source>
        <translation>gestiegen</translation>
    </message>
    <message>
        <source>down</source>
        <translation>gefallen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>%1: %2, approximate</source>
        <translation>%1: %2, ungefähr</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::FormRow</name>
    <message>
        <source>in %1</source>
        <translation>Einheit: %1</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::KpiTile</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::Panel</name>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Configure…</source>
        <translation>Einrichten…</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::SkeletonView</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::StaleOverlay</name>
    <message>
        <source>Stale, %1 old</source>
        <translation>Veraltet, %1 alt</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::StateMessage</name>
    <message>
        <source>next in %1 s</source>
        <translation>wieder in %1&#xa0;s</translation>
    </message>
    <message>
        <source>next in %1 min</source>
        <translation>wieder in %1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten: %1</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::ToastHost</name>
    <message>
        <source>Close this note</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
</TS>
