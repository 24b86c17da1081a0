<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityCharts</name>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salen</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>%1&#xa0;d</translation>
    </message>
</context>
<context>
    <name>AnswerTexts</name>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>What this bot does</source>
        <translation>Qué hace este bot</translation>
    </message>
    <message>
        <source>Begin the statistics of this group</source>
        <translation>Empezar las estadísticas de este grupo</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Mostrar los ajustes</translation>
    </message>
    <message>
        <source>Keep the texts of messages: on or off</source>
        <translation>Guardar los textos de los mensajes: on u off</translation>
    </message>
    <message>
        <source>Keep reactions: on or off</source>
        <translation>Guardar las reacciones: on u off</translation>
    </message>
    <message>
        <source>Who writes most: [days] [limit]</source>
        <translation>Quién escribe más: [días] [límite]</translation>
    </message>
    <message>
        <source>The last 7 days by hour</source>
        <translation>Los últimos 7 días por horas</translation>
    </message>
    <message>
        <source>The busiest hour and weekday</source>
        <translation>La hora y el día de la semana con más actividad</translation>
    </message>
    <message>
        <source>How much you take part</source>
        <translation>Cuánto participas</translation>
    </message>
    <message>
        <source>Who takes part most</source>
        <translation>Quién participa más</translation>
    </message>
    <message>
        <source>Who takes part most in this topic</source>
        <translation>Quién participa más en este tema</translation>
    </message>
    <message>
        <source>✅ Enabled</source>
        <translation>✅ activado</translation>
    </message>
    <message>
        <source>❌ Disabled</source>
        <translation>❌ desactivado</translation>
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
        <translation>/setup – empezar las estadísticas de este grupo (administradores)
/settings – mostrar los ajustes
/set_text on|off – guardar los textos de los mensajes (administradores)
/set_reactions on|off – guardar las reacciones (administradores)
/topusers [días] [límite] – quién escribe más
/heatmap – los últimos 7 días por horas
/activity – la hora y el día de la semana con más actividad
/myscore – cuánto participas
/leaderboard – quién participa más
/leaderboard_thread – lo mismo de un tema
/help – esta lista</translation>
    </message>
    <message>
        <source>Text storage: %1</source>
        <translation>Guardar textos: %1</translation>
    </message>
    <message>
        <source>Days that texts are kept: %1</source>
        <translation>Días que se guardan los textos: %1</translation>
    </message>
    <message>
        <source>Days that messages are kept: %1</source>
        <translation>Días que se guardan los mensajes: %1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zona horaria: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Reaction capture: %1</source>
        <translation>Guardar reacciones: %1</translation>
    </message>
    <message>
        <source>This bot counts the messages of a group and shows its statistics. Texts are kept only where an administrator has allowed it.</source>
        <translation>Este bot cuenta los mensajes de un grupo y muestra sus estadísticas. Los textos solo se guardan donde un administrador lo ha permitido.</translation>
    </message>
    <message>
        <source>This command can only be used in groups.</source>
        <translation>Este comando solo se puede usar en grupos.</translation>
    </message>
    <message>
        <source>Only administrators can use this command.</source>
        <translation>Solo los administradores pueden usar este comando.</translation>
    </message>
    <message>
        <source>⚠️ Rate limit exceeded. Please wait before you use this command again.</source>
        <translation>⚠️ Demasiadas solicitudes. Espera antes de volver a usar este comando.</translation>
    </message>
    <message>
        <source>📊 Group Analytics Setup Complete!</source>
        <translation>📊 ¡Las estadísticas del grupo están listas!</translation>
    </message>
    <message>
        <source>❌ Group not set up yet. Use /setup to initialize analytics.</source>
        <translation>❌ El grupo aún no está configurado. Usa /setup para empezar las estadísticas.</translation>
    </message>
    <message>
        <source>⚙️ Group Settings</source>
        <translation>⚙️ Ajustes del grupo</translation>
    </message>
    <message>
        <source>❌ This command only works in groups.</source>
        <translation>❌ Este comando solo funciona en grupos.</translation>
    </message>
    <message>
        <source>❌ Only group admins can change settings.</source>
        <translation>❌ Solo los administradores del grupo pueden cambiar los ajustes.</translation>
    </message>
    <message>
        <source>❌ Say on or off. Usage: %1</source>
        <translation>❌ Indica on u off. Uso: %1</translation>
    </message>
    <message>
        <source>❌ Please run /setup first to initialize group settings.</source>
        <translation>❌ Ejecuta primero /setup para configurar el grupo.</translation>
    </message>
    <message>
        <source>📝 Text storage has been %1</source>
        <translation>📝 Guardar textos: %1</translation>
    </message>
    <message>
        <source>🎭 Reaction capture has been %1</source>
        <translation>🎭 Guardar reacciones: %1</translation>
    </message>
    <message>
        <source>❌ Error: This chat hasn&apos;t been set up yet. Use /setup first.</source>
        <translation>❌ Error: este chat aún no está configurado. Usa primero /setup.</translation>
    </message>
    <message>
        <source>🎯 Engagement of %1: %2 of 100</source>
        <translation>🎯 Participación de %1: %2 de 100</translation>
    </message>
    <message>
        <source>Activity: %1 of 25 (messages: %2)</source>
        <translation>Actividad: %1 de 25 (mensajes: %2)</translation>
    </message>
    <message>
        <source>Consistency: %1 of 25 (active days: %2)</source>
        <translation>Constancia: %1 de 25 (días activos: %2)</translation>
    </message>
    <message>
        <source>Quality: %1 of 25</source>
        <translation>Calidad: %1 de 25</translation>
    </message>
    <message>
        <source>Interaction: %1 of 25</source>
        <translation>Interacción: %1 de 25</translation>
    </message>
    <message>
        <source>More than %1% of those who wrote in this topic in the last 30 days.</source>
        <translation>Más que el %1% de quienes escribieron en este tema en los últimos 30 días.</translation>
    </message>
    <message>
        <source>More than %1% of those who wrote in the last 30 days.</source>
        <translation>Más que el %1% de quienes escribieron en los últimos 30 días.</translation>
    </message>
    <message>
        <source>❌ Who writes anonymously has no score.</source>
        <translation>❌ Quien escribe de forma anónima no tiene puntuación.</translation>
    </message>
    <message>
        <source>📊 You have written no messages in the last 30 days.</source>
        <translation>📊 No has escrito mensajes en los últimos 30 días.</translation>
    </message>
    <message>
        <source>❌ This command only works in a topic.</source>
        <translation>❌ Este comando solo funciona en un tema.</translation>
    </message>
    <message>
        <source>📊 Nobody has written 5 messages or more in the last 30 days.</source>
        <translation>📊 Nadie ha escrito 5 mensajes o más en los últimos 30 días.</translation>
    </message>
    <message>
        <source>🏆 Leaderboard of this topic, last 30 days</source>
        <translation>🏆 Clasificación de este tema, últimos 30 días</translation>
    </message>
    <message>
        <source>🏆 Leaderboard, last 30 days</source>
        <translation>🏆 Clasificación, últimos 30 días</translation>
    </message>
    <message>
        <source>%1 points (messages: %2)</source>
        <translation>%1 puntos (mensajes: %2)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>📊 No messages found today.</source>
        <translation>📊 Hoy no hay mensajes.</translation>
    </message>
    <message>
        <source>📊 No messages found in the last %1 days.</source>
        <translation>📊 No hay mensajes en los últimos %1 días.</translation>
    </message>
    <message>
        <source>days is a number from 1 to 365.</source>
        <translation>los días son un número de 1 a 365.</translation>
    </message>
    <message>
        <source>limit is a number from 1 to 50.</source>
        <translation>el límite es un número de 1 a 50.</translation>
    </message>
    <message>
        <source>❌ Invalid arguments: %1
Usage: /topusers [days] [limit]</source>
        <translation>❌ Argumentos no válidos: %1
Uso: /topusers [días] [límite]</translation>
    </message>
    <message>
        <source>🏆 Top users of today</source>
        <translation>🏆 Quién escribe más hoy</translation>
    </message>
    <message>
        <source>🏆 Top users of the last %1 days</source>
        <translation>🏆 Quién escribió más en los últimos %1 días</translation>
    </message>
    <message>
        <source>Messages in all: %1</source>
        <translation>Mensajes en total: %1</translation>
    </message>
    <message>
        <source>🔥 Messages of the last 7 days by hour (UTC)</source>
        <translation>🔥 Mensajes de los últimos 7 días por horas (UTC)</translation>
    </message>
    <message>
        <source>Busiest: %1, %2:00–%3:00 (messages: %4)</source>
        <translation>Más actividad: %1, %2:00–%3:00 (mensajes: %4)</translation>
    </message>
    <message>
        <source>📈 Activity of the last 30 days</source>
        <translation>📈 Actividad de los últimos 30 días</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Mensajes: %1</translation>
    </message>
    <message>
        <source>Active users: %1</source>
        <translation>Usuarios activos: %1</translation>
    </message>
    <message>
        <source>Most active hour: %1:00–%2:00 (messages: %3)</source>
        <translation>Hora más activa: %1:00–%2:00 (mensajes: %3)</translation>
    </message>
    <message>
        <source>Most active weekday: %1 (messages: %2)</source>
        <translation>Día de la semana más activo: %1 (mensajes: %2)</translation>
    </message>
</context>
<context>
    <name>ApiBase</name>
    <message>
        <source>&quot;%1&quot; is not the address of a Bot API server. Write it like https://api.telegram.org or http://127.0.0.1:8081.</source>
        <translation>«%1» no es la dirección de un servidor de la Bot API. Escríbela así: https://api.telegram.org o http://127.0.0.1:8081.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 takes the id of a chat, a whole number such as -1001234567890, not &quot;%2&quot;.</source>
        <translation>--%1 admite el id de un chat, un número entero como -1001234567890, no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 admite un número entero de %2 a %3, no «%4».</translation>
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
        <translation>El bot vuelve a estar conectado</translation>
    </message>
    <message>
        <source>Updates arrive and are stored.</source>
        <translation>Las actualizaciones llegan y se guardan.</translation>
    </message>
</context>
<context>
    <name>BotWords</name>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Token rejected</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <translation>Token no válido</translation>
    </message>
    <message>
        <source>Second poller</source>
        <translation>Otro receptor</translation>
    </message>
    <message>
        <source>Webhook set</source>
        <translation>Webhook activo</translation>
    </message>
    <message>
        <source>Store away</source>
        <translation>Sin almacén</translation>
    </message>
    <message>
        <source>Told to wait</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rehusado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Connected as @%1</source>
        <translation>Conectado como @%1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n update(s) were not understood and are kept in quarantine.</source>
        <translation>
            <numerusform>%1; %n actualización no se entendió y está en cuarentena.</numerusform>
            <numerusform>%1; %n actualizaciones no se entendieron y están en cuarentena.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; every message is stored.</source>
        <translation>%1; todos los mensajes se guardan.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Edited messages</source>
        <translation>Mensajes editados</translation>
    </message>
    <message>
        <source>Channel posts</source>
        <translation>Publicaciones de canal</translation>
    </message>
    <message>
        <source>Edited posts</source>
        <translation>Publicaciones editadas</translation>
    </message>
    <message>
        <source>Own membership</source>
        <translation>Pertenencia propia</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Anonymous reactions</source>
        <translation>Reacciones anónimas</translation>
    </message>
    <message>
        <source>Requests to join</source>
        <translation>Solicitudes de ingreso</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Impulsos</translation>
    </message>
    <message>
        <source>Removed boosts</source>
        <translation>Impulsos retirados</translation>
    </message>
    <message>
        <source>Private chats</source>
        <translation>Chats privados</translation>
    </message>
    <message>
        <source>Button presses</source>
        <translation>Pulsaciones de botón</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>A kind of update that this version does not know</source>
        <translation>Un tipo de actualización que esta versión no conoce</translation>
    </message>
    <message>
        <source>Says to be of two kinds at once</source>
        <translation>Dice ser de dos tipos a la vez</translation>
    </message>
    <message>
        <source>Holds nothing but its number</source>
        <translation>No contiene más que su número</translation>
    </message>
    <message>
        <source>Is no valid JSON</source>
        <translation>No es JSON válido</translation>
    </message>
    <message>
        <source>Is no JSON object where one is needed</source>
        <translation>No es un objeto JSON donde hace falta</translation>
    </message>
    <message>
        <source>Has no usable update number</source>
        <translation>No tiene un número de actualización válido</translation>
    </message>
    <message>
        <source>Names no usable chat</source>
        <translation>No indica un chat válido</translation>
    </message>
    <message>
        <source>Comes from an unknown type of chat</source>
        <translation>Viene de un tipo de chat desconocido</translation>
    </message>
    <message>
        <source>Names no usable user</source>
        <translation>No indica un usuario válido</translation>
    </message>
    <message>
        <source>Has no usable message number</source>
        <translation>No tiene un número de mensaje válido</translation>
    </message>
    <message>
        <source>Has a negative message number</source>
        <translation>Tiene un número de mensaje negativo</translation>
    </message>
    <message>
        <source>Has no usable date</source>
        <translation>No tiene una fecha válida</translation>
    </message>
    <message>
        <source>Tells a member status that this version does not know</source>
        <translation>Indica un estado de miembro que esta versión no conoce</translation>
    </message>
    <message>
        <source>Content that this version does not know</source>
        <translation>Contenido que esta versión no conoce</translation>
    </message>
    <message>
        <source>A type of entry that this version does not know</source>
        <translation>Un tipo de entrada que esta versión no conoce</translation>
    </message>
    <message>
        <source>Does not tell its type</source>
        <translation>No indica su tipo</translation>
    </message>
    <message>
        <source>Is larger than any real entry</source>
        <translation>Es mayor que cualquier entrada real</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 guardadas</translation>
    </message>
    <message>
        <source>%1 stored before</source>
        <translation>%1 ya guardadas antes</translation>
    </message>
    <message>
        <source>%1 of a kind that is not kept</source>
        <translation>%1 de un tipo que no se guarda</translation>
    </message>
    <message>
        <source>%1 still not understood</source>
        <translation>%1 siguen sin entenderse</translation>
    </message>
    <message>
        <source>There was nothing to try again</source>
        <translation>No había nada que reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Updates before %1 may be lost</source>
        <translation>Las actualizaciones anteriores a %1 pueden haberse perdido</translation>
    </message>
    <message>
        <source>Updates between %1 and %2 may be lost</source>
        <translation>Pueden faltar actualizaciones entre %1 y %2</translation>
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
        <translation>En búfer</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n actualización</numerusform>
            <numerusform>%n actualizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the spool, %2</source>
        <translation>%1 en el búfer, %2</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, la más antigua %2</translation>
    </message>
    <message>
        <source>Was damaged on the disk of the local spool</source>
        <translation>Se dañó en el disco del búfer local</translation>
    </message>
</context>
<context>
    <name>ByteSource</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read. What was imported before that stays; import the finished file again.</source>
        <translation>%1 cambió mientras se leía. Lo importado hasta entonces se queda; importa de nuevo el archivo terminado.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
    <message>
        <source>Standard input cannot be read twice.</source>
        <translation>La entrada estándar no se puede leer dos veces.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a regular file. Name the result.json of an export, or &quot;-&quot; for standard input.</source>
        <translation>%1 no es un archivo normal. Indica el result.json de una exportación o «-» para la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>no samples</source>
        <translation>sin muestras</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
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
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ChatCards</name>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages stored in the period, service messages apart.</source>
        <translation>Mensajes guardados en el período, sin los de servicio.</translation>
    </message>
    <message>
        <source>Average DAU</source>
        <translation>DAU medio</translation>
    </message>
    <message>
        <source>Distinct people who wrote on a day, averaged over all days of the period; days without a message count as 0.</source>
        <translation>Personas distintas que escribieron en un día, de media en todos los días del período; los días sin mensajes cuentan como 0.</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Saldo de miembros</translation>
    </message>
    <message>
        <source>Joins minus leaves that were seen or imported; inferred ones do not count.</source>
        <translation>Altas menos bajas vistas o importadas; las deducidas no cuentan.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Reactions given in the period that are still there, by the day they were given.</source>
        <translation>Reacciones del período que siguen ahí, según el día en que se dieron.</translation>
    </message>
    <message>
        <source>Reply share</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Messages that answer another message of the chat, of all messages.</source>
        <translation>Mensajes que responden a otro mensaje del chat, del total de mensajes.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is one word too many for %2.</source>
        <translation>«%1» es una palabra de más para %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not part of this version of tgstatsd.</source>
        <translation>«%1» no forma parte de esta versión de tgstatsd.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No hay ninguna orden «%1».</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;.</source>
        <translation>%1 no tiene «%2».</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 no tiene la opción %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Aquí no hay ninguna opción %1.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 admite uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Indica qué hacer.</translation>
    </message>
    <message>
        <source>Say what to do with %1.</source>
        <translation>Indica qué hacer con %1.</translation>
    </message>
    <message>
        <source>See %1 --help.</source>
        <translation>Consulta %1 --help.</translation>
    </message>
    <message>
        <source>Progress as JSON lines on stderr.</source>
        <translation>Progreso en líneas JSON por stderr.</translation>
    </message>
    <message>
        <source>How messages are written on stderr.</source>
        <translation>Cómo se escriben los mensajes en stderr.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; default warning.</source>
        <translation>debug, info, warning o error; por defecto, warning.</translation>
    </message>
    <message>
        <source>--%1 is not part of this version of tgstatsd.</source>
        <translation>--%1 no forma parte de esta versión de tgstatsd.</translation>
    </message>
    <message>
        <source>The store: sqlite:PATH, a path, or postgresql://USER@HOST:PORT/DATABASE. Also TGSTATS_STORE; default: store.db in the user&apos;s data folder.</source>
        <translation>El almacén: sqlite:RUTA, una ruta o postgresql://USUARIO@HOST:PUERTO/BASE. También TGSTATS_STORE; por defecto, store.db en la carpeta de datos del usuario.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The address is not understood.</source>
        <translation>La dirección no se entiende.</translation>
    </message>
    <message>
        <source>Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX. Options are those of libpq.</source>
        <translation>Escriba postgresql://USER@HOST:PORT/DATABASE; los caracteres especiales se escriben como %XX. Las opciones son las de libpq.</translation>
    </message>
    <message>
        <source>a socket of this computer</source>
        <translation>un socket de este equipo</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>No existe ningún host llamado %1.</translation>
    </message>
    <message>
        <source>No name server tells the address of %1.</source>
        <translation>Ningún servidor de nombres indica la dirección de %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A name of your own network may need its VPN.</source>
        <translation>Compruebe la ortografía. Un nombre de su propia red puede necesitar su VPN.</translation>
    </message>
    <message>
        <source>Check the network of this computer, or write the address in numbers.</source>
        <translation>Compruebe la red de este equipo o escriba la dirección en números.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>the server asked for none</source>
        <translation>el servidor no pidió ninguna</translation>
    </message>
    <message>
        <source>the server answers</source>
        <translation>el servidor responde</translation>
    </message>
    <message>
        <source>not encrypted; the server is on this computer</source>
        <translation>sin cifrar; el servidor está en este equipo</translation>
    </message>
    <message>
        <source>switched off: whoever is in between can read along</source>
        <translation>desactivado: quien esté en medio puede leerlo todo</translation>
    </message>
    <message>
        <source>not offered: whoever is in between can read along</source>
        <translation>no ofrecido: quien esté en medio puede leerlo todo</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, unless the network in between is your own.</source>
        <translation>Active TLS en el servidor, salvo que la red intermedia sea suya.</translation>
    </message>
    <message>
        <source>%1, certificate verified for %2</source>
        <translation>%1, certificado verificado para %2</translation>
    </message>
    <message>
        <source>%1, certificate verified, but not whose it is</source>
        <translation>%1, certificado verificado, pero no de quién es</translation>
    </message>
    <message>
        <source>%1, certificate not verified</source>
        <translation>%1, certificado sin verificar</translation>
    </message>
    <message>
        <source>Somebody in between could pose as the server. “Verify certificate and name” rules that out.</source>
        <translation>Alguien en medio podría hacerse pasar por el servidor. «Verificar certificado y nombre» lo descarta.</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 is too old: a store needs PostgreSQL %2 or newer.</source>
        <translation>%1 es demasiado antiguo: un almacén necesita PostgreSQL %2 o posterior.</translation>
    </message>
    <message>
        <source>Update the server (pg_upgrade).</source>
        <translation>Actualice el servidor (pg_upgrade).</translation>
    </message>
    <message>
        <source>%1, a standby</source>
        <translation>%1, en espera</translation>
    </message>
    <message>
        <source>A standby only takes reads. To write (bot, imports, settings) give the address of the primary.</source>
        <translation>Un servidor en espera solo admite lecturas. Para escribir (bot, importaciones, ajustes) indique la dirección del primario.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a store of ours, but %1 may not read it.</source>
        <translation>Hay un almacén, pero %1 no puede leerlo.</translation>
    </message>
    <message>
        <source>Let its owner run: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public TO %1;</source>
        <translation>Que su propietario ejecute: GRANT USAGE ON SCHEMA tgdesk TO %1; GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, public TO %1;</translation>
    </message>
    <message>
        <source>The store was written by a newer program: schema %1, this one knows up to %2.</source>
        <translation>El almacén lo escribió un programa más nuevo: esquema %1; este conoce hasta %2.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>a store of an older program, schema %1 of %2</source>
        <translation>un almacén de un programa anterior, esquema %1 de %2</translation>
    </message>
    <message>
        <source>a store, schema %1</source>
        <translation>un almacén, esquema %1</translation>
    </message>
    <message>
        <source>Some chats are not rolled up yet: run tgstatsd migrate --store URL.</source>
        <translation>Algunos chats aún no están resumidos: ejecute tgstatsd migrate --store URL.</translation>
    </message>
    <message>
        <source>The database is empty, and this server takes no writes.</source>
        <translation>La base de datos está vacía y este servidor no admite escrituras.</translation>
    </message>
    <message>
        <source>Give the address of the primary, or of a database that holds a store.</source>
        <translation>Indique la dirección del primario o la de una base de datos que contenga un almacén.</translation>
    </message>
    <message>
        <source>empty: no tables of a store</source>
        <translation>vacía: sin tablas de un almacén</translation>
    </message>
    <message>
        <source>Another program&apos;s tables, which cannot be read: %1 sees no column %2 there.</source>
        <translation>Tablas de otro programa que no se pueden leer: %1 no ve allí la columna %2.</translation>
    </message>
    <message>
        <source>Let their owner run: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;</source>
        <translation>Que su propietario ejecute: GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1;</translation>
    </message>
    <message>
        <source>another program&apos;s tables without a message</source>
        <translation>tablas de otro programa sin ningún mensaje</translation>
    </message>
    <message>
        <source>the database of a Python bot: it is attached and only read</source>
        <translation>la base de datos de un bot de Python: se conecta y solo se lee</translation>
    </message>
    <message>
        <source>It lacks %1: figures of these are zero.</source>
        <translation>Le falta %1: esas cifras son cero.</translation>
    </message>
    <message>
        <source>%1 may read all that is needed</source>
        <translation>%1 puede leer todo lo necesario</translation>
    </message>
    <message>
        <source>%1 may make the tables</source>
        <translation>%1 puede crear las tablas</translation>
    </message>
    <message>
        <source>%1 may not make tables in %2.</source>
        <translation>%1 no puede crear tablas en %2.</translation>
    </message>
    <message>
        <source>Let the owner of the database run: %1</source>
        <translation>Que el propietario de la base de datos ejecute: %1</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <translation>%1 no puede leer %2.</translation>
    </message>
    <message>
        <source>Let the owner of the tables run: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</source>
        <translation>Que el propietario de las tablas ejecute: GRANT SELECT ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</translation>
    </message>
    <message>
        <source>reading only: the server takes no writes</source>
        <translation>solo lectura: el servidor no admite escrituras</translation>
    </message>
    <message>
        <source>reading only: %1 may not write %2</source>
        <translation>solo lectura: %1 no puede escribir %2</translation>
    </message>
    <message>
        <source>For bot, imports and settings let the owner run: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</source>
        <translation>Para bot, importaciones y ajustes, que el propietario ejecute: GRANT ALL ON ALL TABLES IN SCHEMA tgdesk, %1 TO %2;</translation>
    </message>
    <message>
        <source>%1 may not change the tables, which belong to another role</source>
        <translation>%1 no puede cambiar las tablas, que pertenecen a otro rol</translation>
    </message>
    <message>
        <source>Let their owner run: tgstatsd migrate --store URL</source>
        <translation>Que su propietario ejecute: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>%1 may read and write</source>
        <translation>%1 puede leer y escribir</translation>
    </message>
    <message>
        <source>The server offers no TLS, and this address demands it (%1).</source>
        <translation>El servidor no ofrece TLS y esta dirección lo exige (%1).</translation>
    </message>
    <message>
        <source>Switch TLS on at the server (ssl = on, with a certificate), or choose “If the server offers it” where the network in between is your own.</source>
        <translation>Active TLS en el servidor (ssl = on, con un certificado) o elija «Si el servidor lo ofrece» donde la red intermedia sea suya.</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2.</source>
        <translation>El certificado es para %1, no para %2.</translation>
    </message>
    <message>
        <source>Write the host as the certificate names it, or let the server have a certificate for this name. Somebody in between may also pose as the server.</source>
        <translation>Escriba el host como lo nombra el certificado o dé al servidor un certificado para este nombre. También puede que alguien en medio se haga pasar por el servidor.</translation>
    </message>
    <message>
        <source>To check the certificate of the server, that of its authority is needed.</source>
        <translation>Para comprobar el certificado del servidor hace falta el de su autoridad.</translation>
    </message>
    <message>
        <source>Choose the file of the authority&apos;s certificate, or put it at ~/.postgresql/root.crt.</source>
        <translation>Elija el archivo con el certificado de la autoridad o póngalo en ~/.postgresql/root.crt.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid today.</source>
        <translation>El certificado del servidor no es válido hoy.</translation>
    </message>
    <message>
        <source>Renew the certificate at the server, and look at the clock of this computer.</source>
        <translation>Renueve el certificado en el servidor y mire el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of the server is signed by nobody that is trusted here.</source>
        <translation>El certificado del servidor no lo firma nadie en quien aquí se confíe.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate of the authority that signed it.</source>
        <translation>Elija el archivo con el certificado de la autoridad que lo firmó.</translation>
    </message>
    <message>
        <source>Something answers on this port, but it is not PostgreSQL.</source>
        <translation>Algo responde en este puerto, pero no es PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the port. PostgreSQL usually has 5432, PgBouncer 6432.</source>
        <translation>Compruebe el puerto. PostgreSQL suele tener el 5432 y PgBouncer el 6432.</translation>
    </message>
    <message>
        <source>No TLS connection came about: %1</source>
        <translation>No se estableció ninguna conexión TLS: %1</translation>
    </message>
    <message>
        <source>Check the certificate and the TLS settings of the server.</source>
        <translation>Compruebe el certificado y los ajustes TLS del servidor.</translation>
    </message>
    <message>
        <source>The connection was closed before the server said anything.</source>
        <translation>La conexión se cerró antes de que el servidor dijera nada.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL listens on this port, and that what stands before it (a tunnel, a load balancer) has a server behind it.</source>
        <translation>Compruebe que PostgreSQL escuche en este puerto y que lo que está delante (un túnel, un balanceador) tenga un servidor detrás.</translation>
    </message>
    <message>
        <source>The port takes the connection, and then nothing comes back.</source>
        <translation>El puerto acepta la conexión y después no llega nada.</translation>
    </message>
    <message>
        <source>Something stands still: a stopped server, a tunnel without an end, or a firewall that lets only the beginning through. Check that PostgreSQL itself answers there (pg_isready).</source>
        <translation>Algo está parado: un servidor detenido, un túnel sin salida o un cortafuegos que solo deja pasar el principio. Compruebe que PostgreSQL responda allí (pg_isready).</translation>
    </message>
    <message>
        <source>The server does not take this password for %1.</source>
        <translation>El servidor no acepta esta contraseña para %1.</translation>
    </message>
    <message>
        <source>Check user and password. A user that does not exist gets the same answer.</source>
        <translation>Compruebe el usuario y la contraseña. Un usuario que no existe recibe la misma respuesta.</translation>
    </message>
    <message>
        <source>There is no database %1 on this server.</source>
        <translation>No hay ninguna base de datos %1 en este servidor.</translation>
    </message>
    <message>
        <source>Create it (createdb %1), or give another name. PgBouncer knows only the databases in its own list.</source>
        <translation>Créela (createdb %1) o indique otro nombre. PgBouncer solo conoce las bases de datos de su propia lista.</translation>
    </message>
    <message>
        <source>The server takes no more connections: %1</source>
        <translation>El servidor no admite más conexiones: %1</translation>
    </message>
    <message>
        <source>Close other programs, put PgBouncer in front, or raise max_connections (or the limit of the role or the database).</source>
        <translation>Cierre otros programas, ponga PgBouncer delante o aumente max_connections (o el límite del rol o de la base de datos).</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2.</source>
        <translation>%1 no puede conectarse a la base de datos %2.</translation>
    </message>
    <message>
        <source>Let the owner of the database run: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>Que el propietario de la base de datos ejecute: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The server does not let %1 into %2 from here: %3</source>
        <translation>El servidor no deja entrar a %1 en %2 desde aquí: %3</translation>
    </message>
    <message>
        <source>Check that the role exists and may log in, and that pg_hba.conf has a line for this address, user and database (with TLS, if the line says hostssl).</source>
        <translation>Compruebe que el rol exista y pueda iniciar sesión, y que pg_hba.conf tenga una línea para esta dirección, usuario y base de datos (con TLS, si la línea dice hostssl).</translation>
    </message>
    <message>
        <source>The server is starting up or shutting down.</source>
        <translation>El servidor se está iniciando o apagando.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server does not let us in: %1</source>
        <translation>El servidor no nos deja entrar: %1</translation>
    </message>
    <message>
        <source>Look into the log of the server, which says more.</source>
        <translation>Mire el registro del servidor, que dice más.</translation>
    </message>
    <message>
        <source>The server asks for a password for %1, and none was given.</source>
        <translation>El servidor pide una contraseña para %1 y no se dio ninguna.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>No server has its socket in %1.</source>
        <translation>Ningún servidor tiene su socket en %1.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL runs on this computer, and unix_socket_directories in its settings.</source>
        <translation>Compruebe que PostgreSQL se ejecute en este equipo y unix_socket_directories en sus ajustes.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: nothing listens on this port.</source>
        <translation>%1 rechaza la conexión: nada escucha en este puerto.</translation>
    </message>
    <message>
        <source>Check the port, that PostgreSQL runs, and that listen_addresses names more than localhost.</source>
        <translation>Compruebe el puerto, que PostgreSQL esté en marcha y que listen_addresses nombre algo más que localhost.</translation>
    </message>
    <message>
        <source>%1 does not answer within %2 s.</source>
        <translation>%1 no responde en %2 s.</translation>
    </message>
    <message>
        <source>Check that the machine is on, and that no firewall in between swallows the port.</source>
        <translation>Compruebe que la máquina esté encendida y que ningún cortafuegos intermedio se trague el puerto.</translation>
    </message>
    <message>
        <source>No way leads from here to %1.</source>
        <translation>Desde aquí no hay camino hasta %1.</translation>
    </message>
    <message>
        <source>Check the network of this computer: cable, Wi-Fi, VPN.</source>
        <translation>Compruebe la red de este equipo: cable, wifi, VPN.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede llegar a %1: %2.</translation>
    </message>
    <message>
        <source>Check host and port, and the network in between.</source>
        <translation>Compruebe el host, el puerto y la red intermedia.</translation>
    </message>
    <message>
        <source>%1 takes connections</source>
        <translation>%1 acepta conexiones</translation>
    </message>
    <message>
        <source>%1 may enter the database %2</source>
        <translation>%1 puede entrar en la base de datos %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>The bot is off.</source>
        <translation>El bot está apagado.</translation>
    </message>
    <message>
        <source>Waiting for the first answer of Telegram.</source>
        <translation>Esperando la primera respuesta de Telegram.</translation>
    </message>
    <message>
        <source>Updates arrive.</source>
        <translation>Llegan actualizaciones.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached: %1.</source>
        <translation>No se puede acceder a Telegram: %1.</translation>
    </message>
    <message>
        <source>Telegram rejects the token (%1).</source>
        <translation>Telegram rechaza el token (%1).</translation>
    </message>
    <message>
        <source>The server does not know this token&apos;s form, or is no Bot API server (%1).</source>
        <translation>El servidor no conoce esta forma de token o no es un servidor de la Bot API (%1).</translation>
    </message>
    <message>
        <source>Another program fetches the updates of this bot.</source>
        <translation>Otro programa recoge las actualizaciones de este bot.</translation>
    </message>
    <message>
        <source>A webhook is set for this bot, so Telegram gives its updates to nobody else.</source>
        <translation>Este bot tiene un webhook, así que Telegram no entrega sus actualizaciones a nadie más.</translation>
    </message>
    <message>
        <source>Telegram delivers the updates of this bot to the webhook %1.</source>
        <translation>Telegram entrega las actualizaciones de este bot al webhook %1.</translation>
    </message>
    <message>
        <source>What arrived cannot be stored: %1</source>
        <translation>No se puede guardar lo recibido: %1</translation>
    </message>
    <message>
        <source>Telegram asks for a pause (%1).</source>
        <translation>Telegram pide una pausa (%1).</translation>
    </message>
    <message>
        <source>Telegram holds updates for this bot, yet nothing arrives.</source>
        <translation>Telegram tiene actualizaciones para este bot, pero no llega nada.</translation>
    </message>
    <message>
        <source>The Bot API server will not serve this bot (%1).</source>
        <translation>El servidor de la Bot API no atiende a este bot (%1).</translation>
    </message>
    <message>
        <source>The bot was stopped.</source>
        <translation>El bot se detuvo.</translation>
    </message>
    <message>
        <source>Nothing: the next attempt comes by itself, and Telegram keeps updates for 24 hours. If it lasts, check the network and the address of the server.</source>
        <translation>Nada: el próximo intento llega solo y Telegram guarda las actualizaciones 24 horas. Si persiste, comprueba la red y la dirección del servidor.</translation>
    </message>
    <message>
        <source>Ask @BotFather for the bot&apos;s token and enter it. The old one is tried again every 5 minutes.</source>
        <translation>Pide el token del bot a @BotFather e introdúcelo. El antiguo se vuelve a probar cada 5 minutos.</translation>
    </message>
    <message>
        <source>Check the token and the address of the Bot API server.</source>
        <translation>Comprueba el token y la dirección del servidor de la Bot API.</translation>
    </message>
    <message>
        <source>Stop the other program, or give it a bot of its own. Until then both miss updates.</source>
        <translation>Detén el otro programa o dale un bot propio. Hasta entonces ambos pierden actualizaciones.</translation>
    </message>
    <message>
        <source>Remove the webhook to take the bot over; updates that wait are kept. It is never removed without being asked.</source>
        <translation>Quita el webhook para hacerte cargo del bot; las actualizaciones en espera se conservan. Nunca se quita sin pedirlo.</translation>
    </message>
    <message>
        <source>Mend the store. The updates at hand stay in memory and are tried again; Telegram keeps later ones for 24 hours.</source>
        <translation>Repara el almacén. Las actualizaciones recibidas siguen en memoria y se reintentan; Telegram guarda las siguientes 24 horas.</translation>
    </message>
    <message>
        <source>Nothing: it goes on by itself.</source>
        <translation>Nada: sigue por sí solo.</translation>
    </message>
    <message>
        <source>The connection is being made anew. If it stays so, check proxies.</source>
        <translation>La conexión se está rehaciendo. Si sigue así, comprueba los proxies.</translation>
    </message>
    <message>
        <source>Check the options and the log-in of the local Bot API server.</source>
        <translation>Comprueba las opciones y el inicio de sesión del servidor local de la Bot API.</translation>
    </message>
    <message>
        <source>The store is away, and what arrives waits in the local spool: %1</source>
        <translation>El almacén no está disponible y lo que llega espera en el búfer local: %1</translation>
    </message>
    <message>
        <source>Mend the store. Updates go on being fetched and lie on this disk until it takes them, as long as the spool has room.</source>
        <translation>Repare el almacén. Las actualizaciones se siguen recogiendo y quedan en este disco hasta que las acepte, mientras haya espacio en el búfer.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The answer cannot be written: %1.</source>
        <translation>No se puede escribir la respuesta: %1.</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The store %1 holds a part of a copy that another version made. Copy into a new store.</source>
        <translation>El almacén %1 contiene parte de una copia hecha por otra versión. Copie en un almacén nuevo.</translation>
    </message>
    <message>
        <source>The store %1 holds a copy of %2, and that has changed since, or %3 is another store. Copy into a new store.</source>
        <translation>El almacén %1 contiene una copia de %2, y este ha cambiado desde entonces, o %3 es otro almacén. Copie en un almacén nuevo.</translation>
    </message>
    <message>
        <source>The store %1 is not empty (rows of %2: %3) and holds no copy of %4. Copy into a new store.</source>
        <translation>El almacén %1 no está vacío (filas de %2: %3) y no contiene una copia de %4. Copie en un almacén nuevo.</translation>
    </message>
    <message>
        <source>Another program copies into %1. Wait for it, then try again.</source>
        <translation>Otro programa está copiando en %1. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The table %1 of %2 has no column %3.</source>
        <translation>La tabla %1 de %2 no tiene la columna %3.</translation>
    </message>
    <message>
        <source>It is among the rows of %1 from %2 to %3.</source>
        <translation>Está entre las filas de %1, de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is a larger number than PostgreSQL keeps there.</source>
        <translation>%1 es un número mayor de lo que PostgreSQL guarda ahí.</translation>
    </message>
    <message>
        <source>It has %1 characters, and PostgreSQL keeps %2 there.</source>
        <translation>Tiene %1 caracteres, y PostgreSQL guarda %2 ahí.</translation>
    </message>
    <message>
        <source>It has a NUL character, which PostgreSQL does not keep.</source>
        <translation>Tiene un carácter NUL, que PostgreSQL no guarda.</translation>
    </message>
    <message>
        <source>The value of %1 in the row of %2 with %3 cannot be copied to %4: %5 Change it in the source, then copy on.</source>
        <translation>El valor de %1 en la fila de %2 con %3 no se puede copiar a %4: %5 Cámbielo en el origen y siga copiando.</translation>
    </message>
    <message>
        <source>The schema of the store %1 is an old one. Run: tgstatsd migrate --store URL</source>
        <translation>El esquema del almacén %1 es antiguo. Ejecute: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>A store cannot be copied into itself.</source>
        <translation>Un almacén no se puede copiar en sí mismo.</translation>
    </message>
    <message>
        <source>The copy was stopped. The same command goes on where it stopped.</source>
        <translation>La copia se ha detenido. La misma orden continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Say what is copied and where to with --from STORE --to STORE.</source>
        <translation>Indique qué se copia y adónde con --from ALMACÉN --to ALMACÉN.</translation>
    </message>
    <message>
        <source>It was copied before: nothing was copied now, only compared.</source>
        <translation>Ya estaba copiado: ahora no se ha copiado nada, solo se ha comparado.</translation>
    </message>
    <message>
        <source>Copies a store into a new one, in SQLite or PostgreSQL, and compares; goes on when it was stopped.</source>
        <translation>Copia un almacén en uno nuevo, en SQLite o PostgreSQL, y los compara; continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The store to copy; nothing should write it.</source>
        <translation>El almacén que se copia; nada debería escribir en él.</translation>
    </message>
    <message>
        <source>The store to make; it must be empty.</source>
        <translation>El almacén que se crea; debe estar vacío.</translation>
    </message>
</context>
<context>
    <name>EnvFile</name>
    <message>
        <source>The environment file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de entorno %1: %2.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>ExportChatDecoder</name>
    <message>
        <source>This export has local dates only (no date_unixtime). Say in which time zone it was made, for example --zone Europe/Berlin.</source>
        <translation>Esta exportación solo tiene fechas locales (sin date_unixtime). Indica en qué zona horaria se hizo, por ejemplo --zone Europe/Berlin.</translation>
    </message>
    <message>
        <source>Some senders are written in a form that newer exports do not use; their messages have no user.</source>
        <translation>Algunos remitentes están escritos en una forma que las exportaciones nuevas no usan; sus mensajes no tienen usuario.</translation>
    </message>
</context>
<context>
    <name>ExportDecodeJob</name>
    <message>
        <source>The import was cancelled. Import the same file again to go on.</source>
        <translation>Se canceló la importación. Importa de nuevo el mismo archivo para seguir.</translation>
    </message>
    <message>
        <source>There is no chat %1 in this export.</source>
        <translation>En esta exportación no hay ningún chat %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ends before the export was complete. What is complete was imported.</source>
        <translation>%1 acaba antes de que la exportación estuviera completa. Se importó lo que está completo.</translation>
    </message>
    <message>
        <source>The file ends before the export was complete. What is complete was imported.</source>
        <translation>El archivo acaba antes de que la exportación estuviera completa. Se importó lo que está completo.</translation>
    </message>
    <message>
        <source>A chat of an unknown kind, or without a usable id, was left out.</source>
        <translation>Se dejó fuera un chat de tipo desconocido o sin un id utilizable.</translation>
    </message>
    <message>
        <source>%1 holds no chats. In Telegram Desktop open a chat&apos;s menu, choose Export chat history and the format &quot;Machine-readable JSON&quot;.</source>
        <translation>%1 no contiene chats. En Telegram Desktop abre el menú de un chat, elige Exportar historial y el formato «JSON legible por máquina».</translation>
    </message>
</context>
<context>
    <name>ExportImporter</name>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Indica al menos un archivo que importar.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one as Europe/Berlin.</source>
        <translation>No hay ninguna zona horaria «%1». Indica una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no store to import into.</source>
        <translation>No hay ningún almacén en el que importar.</translation>
    </message>
    <message>
        <source>The import was cancelled. Import the same file again to go on.</source>
        <translation>Se canceló la importación. Importa de nuevo el mismo archivo para seguir.</translation>
    </message>
</context>
<context>
    <name>ExportSplitter</name>
    <message>
        <source>This is a compressed file. Unpack it and import the result.json inside.</source>
        <translation>Es un archivo comprimido. Descomprímelo e importa el result.json que contiene.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Import the result.json as Telegram Desktop wrote it.</source>
        <translation>Este archivo no es texto UTF-8. Importa el result.json tal como lo escribió Telegram Desktop.</translation>
    </message>
    <message>
        <source>This is an HTML page. Export again and choose &quot;Machine-readable JSON&quot; as the format.</source>
        <translation>Es una página HTML. Exporta de nuevo y elige el formato «JSON legible por máquina».</translation>
    </message>
    <message>
        <source>This is not a Telegram Desktop export: a result.json starts with &quot;{&quot;.</source>
        <translation>No es una exportación de Telegram Desktop: un result.json empieza por «{».</translation>
    </message>
    <message>
        <source>There are no chats in this file. Import the result.json of a Telegram Desktop export.</source>
        <translation>En este archivo no hay chats. Importa el result.json de una exportación de Telegram Desktop.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This export does not say which chat it is of: &quot;id&quot; or &quot;type&quot; is missing.</source>
        <translation>Esta exportación no dice de qué chat es: falta «id» o «type».</translation>
    </message>
    <message>
        <source>This export names its chat after the messages, so it cannot be read from a pipe. Give the file&apos;s name instead.</source>
        <translation>Esta exportación nombra su chat después de los mensajes, así que no se puede leer por una tubería. Indica el nombre del archivo.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado: %1</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Not available: %1 is missing in the database or may not be read. Where it is there, let its owner run: GRANT SELECT ON %1 TO %2</source>
        <translation>No disponible: %1 falta en la base de datos o no se puede leer. Si existe, que su dueño ejecute: GRANT SELECT ON %1 TO %2</translation>
    </message>
    <message>
        <source>Of each member only the last join and the last leave are known: who came back is counted once, and earlier changes are not counted.</source>
        <translation>De cada miembro solo se conocen la última alta y la última baja: quien volvió cuenta una vez, y los cambios anteriores no cuentan.</translation>
    </message>
    <message>
        <source>Counted in days and hours of UTC: messages near the ends of a local day fall on its neighbours.</source>
        <translation>Contado en días y horas de UTC: los mensajes cercanos a los extremos de un día local caen en los vecinos.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own accounts are counted as people, up to three a day.</source>
        <translation>Las cuentas propias de Telegram se cuentan como personas, hasta tres al día.</translation>
    </message>
    <message>
        <source>Messages without a known author, such as those of a channel, are not in it.</source>
        <translation>No incluye los mensajes sin autor conocido, como los de un canal.</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: vacía</translation>
    </message>
    <message>
        <source>%1: up to %2, refreshed %3 UTC</source>
        <translation>%1: hasta %2, renovada %3 UTC</translation>
    </message>
    <message>
        <source>%1: up to %2, time of the refresh unknown</source>
        <translation>%1: hasta %2, hora de la renovación desconocida</translation>
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
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1&#xa0;a.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1&#xa0;pp</translation>
    </message>
</context>
<context>
    <name>HealthState</name>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desfasado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>This help.</source>
        <translation>Esta ayuda.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La versión.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todas las órdenes:</translation>
    </message>
    <message>
        <source>Usage: tgstatsd %1%2%3</source>
        <translation>Uso: tgstatsd %1%2%3</translation>
    </message>
    <message>
        <source> [options]</source>
        <translation> [opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Usage: tgstatsd COMMAND [options]

Statistics of Telegram groups: import, query, look after a store.</source>
        <translation>Uso: tgstatsd ORDEN [opciones]

Estadísticas de grupos de Telegram: importar, consultar, cuidar un almacén.</translation>
    </message>
    <message>
        <source>Usage: tgstatsd %1 COMMAND [options]</source>
        <translation>Uso: tgstatsd %1 ORDEN [opciones]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 something needed cannot be reached, 5 internal error, 130 interrupted.</source>
        <translation>Códigos de salida: 0 hecho, 1 la respuesta es no, 2 uso incorrecto, 3 entrada no válida, 4 falta algo necesario, 5 error interno, 130 interrumpido.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Name the file to import, or &quot;-&quot; for standard input.</source>
        <translation>Indica el archivo que importar o «-» para la entrada estándar.</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>La entrada estándar solo se puede leer una vez.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>No hay ninguna zona horaria «%1». Indica una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Imports Telegram Desktop exports (result.json) and prints a report.</source>
        <translation>Importa exportaciones de Telegram Desktop (result.json) y muestra un informe.</translation>
    </message>
    <message>
        <source>Only this chat of the export.</source>
        <translation>Solo este chat de la exportación.</translation>
    </message>
    <message>
        <source>The zone the export was made in; needed when it has no date_unixtime.</source>
        <translation>La zona en que se hizo la exportación; hace falta si no trae date_unixtime.</translation>
    </message>
    <message>
        <source>Also keeps the texts, and turns store_text on for these chats.</source>
        <translation>Guarda también los textos y activa store_text para estos chats.</translation>
    </message>
    <message>
        <source>Writes nothing; reports what would happen.</source>
        <translation>No escribe nada; informa de lo que pasaría.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>El llavero no tiene esa entrada.</translation>
    </message>
    <message>
        <source>The keychain did not give access. Unlock it and try again.</source>
        <translation>El llavero no dio acceso. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No keychain answers here. Start a Secret Service (GNOME Keyring, KWallet), or keep the secret in a file readable by you alone and name that file instead.</source>
        <translation>Aquí no responde ningún llavero. Inicia un Secret Service (GNOME Keyring, KWallet) o guarda el secreto en un archivo que solo tú puedas leer e indica ese archivo.</translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Indica el chat con --chat ID.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>El chat.</translation>
    </message>
    <message>
        <source>Recounts the statistics from the messages and compares.</source>
        <translation>Recuenta las estadísticas a partir de los mensajes y compara.</translation>
    </message>
    <message>
        <source>Mends what differs.</source>
        <translation>Corrige lo que difiere.</translation>
    </message>
    <message>
        <source>Only tells: exit code 1 when the schema is old.</source>
        <translation>Solo informa: código de salida 1 si el esquema es antiguo.</translation>
    </message>
    <message>
        <source>Counts what retention would remove now.</source>
        <translation>Cuenta lo que la retención borraría ahora.</translation>
    </message>
    <message>
        <source>Removes what is older than the chat&apos;s settings say.</source>
        <translation>Borra lo que es más antiguo de lo que dicen los ajustes del chat.</translation>
    </message>
    <message>
        <source>Makes the store, or brings its schema up to date and takes over what another bot wrote.</source>
        <translation>Crea el almacén, o pone al día su esquema y asume lo que escribió otro bot.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Operations desktop for Telegram group statistics.</source>
        <translation>Escritorio de operaciones para estadísticas de grupos de Telegram.</translation>
    </message>
    <message>
        <source>Open the profile of this name.</source>
        <translation>Abre el perfil con este nombre.</translation>
    </message>
    <message>
        <source>Open this page: %1.</source>
        <translation>Abre esta página: %1.</translation>
    </message>
    <message>
        <source>Time range: 24h, 7d, 30d, 90d, all or FROM..TO (YYYY-MM-DD).</source>
        <translation>Período: 24h, 7d, 30d, 90d, all o DESDE..HASTA (AAAA-MM-DD).</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light o dark.</translation>
    </message>
    <message>
        <source>Import a Telegram Desktop export after the start.</source>
        <translation>Importa una exportación de Telegram Desktop al iniciar.</translation>
    </message>
    <message>
        <source>Write a picture of the page to FILE, or of every page into a folder, and exit.</source>
        <translation>Escribe una imagen de la página en FILE, o de todas en una carpeta, y sale.</translation>
    </message>
    <message>
        <source>Size of the window or the pictures, for example 1920x1080.</source>
        <translation>Tamaño de la ventana o de las imágenes, por ejemplo 1920x1080.</translation>
    </message>
    <message>
        <source>With --screenshot DIR: every page.</source>
        <translation>Con --screenshot DIR: todas las páginas.</translation>
    </message>
    <message>
        <source>With --all-pages: every designed state as well.</source>
        <translation>Con --all-pages: también todos los estados previstos.</translation>
    </message>
    <message>
        <source>There is no page &apos;%1&apos;. Pages: %2.</source>
        <translation>No hay ninguna página «%1». Páginas: %2.</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &apos;%1&apos;.</source>
        <translation>--theme admite light o dark, no «%1».</translation>
    </message>
    <message>
        <source>--range takes 24h, 7d, 30d, 90d, all or FROM..TO, not &apos;%1&apos;.</source>
        <translation>--range admite 24h, 7d, 30d, 90d, all o DESDE..HASTA, no «%1».</translation>
    </message>
    <message>
        <source>--all-pages and --all-states go with --screenshot DIR.</source>
        <translation>--all-pages y --all-states van con --screenshot DIR.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, for example 1920x1080.</source>
        <translation>--size admite ANCHOxALTO en píxeles, por ejemplo 1920x1080.</translation>
    </message>
    <message>
        <source>--range takes two dates that exist, the earlier one first, not &apos;%1&apos;.</source>
        <translation>--range requiere dos fechas que existan, primero la anterior, no «%1».</translation>
    </message>
    <message>
        <source>Connect the bot whose token this file holds, for this run only (or TGSTATS_BOT_TOKEN).</source>
        <translation>Conecta el bot cuyo token contiene este archivo, solo para esta ejecución (o TGSTATS_BOT_TOKEN).</translation>
    </message>
    <message>
        <source>The Bot API server of that bot (default: Telegram&apos;s own).</source>
        <translation>El servidor Bot API de ese bot (por defecto, el de Telegram).</translation>
    </message>
    <message>
        <source>For finding defects only: a core dump of this process may hold the token.</source>
        <translation>Solo para buscar fallos: un volcado de memoria de este proceso puede contener el token.</translation>
    </message>
    <message>
        <source>Store to open: sqlite:PATH, a path, or postgresql://… (default: TGSTATS_STORE).</source>
        <translation>Almacén que abrir: sqlite:RUTA, una ruta o postgresql://… (por defecto: TGSTATS_STORE).</translation>
    </message>
    <message>
        <source>A streaming replica of the store&apos;s PostgreSQL server, for statistics; may be given several times.</source>
        <translation>Una réplica en streaming del servidor PostgreSQL del almacén, para las estadísticas; puede darse varias veces.</translation>
    </message>
    <message>
        <source>--replica goes with --store postgresql://…</source>
        <translation>--replica va con --store postgresql://…</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The form of the answer; default: table on a terminal, else json.</source>
        <translation>Formato de la respuesta; por defecto, table en un terminal y, si no, json.</translation>
    </message>
    <message>
        <source>A streaming replica of the store&apos;s PostgreSQL server that answers statistics; may be given several times. Also READ_REPLICA_URL_1, _2, …</source>
        <translation>Una réplica en streaming del servidor PostgreSQL del almacén que responde a las estadísticas; puede darse varias veces. También READ_REPLICA_URL_1, _2, …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Usuarios activos al día</translation>
    </message>
    <message>
        <source>Distinct people who wrote on a day, averaged over all days of the range; a day without a message counts as 0.</source>
        <translation>Personas distintas que escribieron en un día, de media en todos los días del período; un día sin mensajes cuenta como 0.</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Saldo de miembros</translation>
    </message>
    <message>
        <source>Joins minus leaves that were seen or imported; inferred ones do not count.</source>
        <translation>Altas menos bajas vistas o importadas; las deducidas no cuentan.</translation>
    </message>
    <message>
        <source>Active chats</source>
        <translation>Chats activos</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>Chats with at least one message in the last 30 days of their own calendar.</source>
        <translation>Chats con al menos un mensaje en los últimos 30 días de su propio calendario.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>this program %1 of %2</source>
        <translation>este programa, %1 de %2</translation>
    </message>
    <message>
        <source>Close other programs, or give the machine more memory.</source>
        <translation>Cierra otros programas o dale más memoria al equipo.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>all %n cores of this machine</source>
        <translation>
            <numerusform>el único núcleo de este equipo</numerusform>
            <numerusform>los %n núcleos de este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>An import uses a core; otherwise look for other programs.</source>
        <translation>Una importación usa un núcleo; si no es eso, busca otros programas.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>needs two readings</source>
        <translation>hacen falta dos lecturas</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>the store takes %1</source>
        <translation>el almacén ocupa %1</translation>
    </message>
    <message>
        <source>Free space where the store lies, or run retention.</source>
        <translation>Libera espacio donde está el almacén o aplica la retención.</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Conexiones a la base</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>the store is one file, no server</source>
        <translation>el almacén es un archivo, sin servidor</translation>
    </message>
    <message>
        <source>A PostgreSQL store has connections to watch.</source>
        <translation>Un almacén PostgreSQL tiene conexiones que vigilar.</translation>
    </message>
    <message>
        <source>Network and rate limits</source>
        <translation>Red y límites</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>ningún bot conectado</translation>
    </message>
    <message>
        <source>With a bot, Telegram&apos;s limits are watched here.</source>
        <translation>Con un bot, aquí se vigilan los límites de Telegram.</translation>
    </message>
    <message>
        <source>%1 messages, %2 times the usual day</source>
        <translation>%1 mensajes, %2 veces un día normal</translation>
    </message>
    <message>
        <source>%1 people joined, %2 times the usual day</source>
        <translation>%1 altas, %2 veces un día normal</translation>
    </message>
    <message>
        <source>%1 people left, %2 times the usual day</source>
        <translation>%1 bajas, %2 veces un día normal</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>todos los chats</translation>
    </message>
    <message>
        <source>An export was imported</source>
        <translation>Se importó una exportación</translation>
    </message>
    <message>
        <source>this desktop</source>
        <translation>este escritorio</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Import a Telegram export to begin.</source>
        <translation>Aún no hay nada guardado. Importa una exportación de Telegram para empezar.</translation>
    </message>
    <message>
        <source>This is the sample: invented groups, nothing is connected.</source>
        <translation>Este es el ejemplo: grupos inventados, nada está conectado.</translation>
    </message>
    <message>
        <source>Imported history up to %1; no bot is connected.</source>
        <translation>Historial importado hasta el %1; ningún bot conectado.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages stored in the range, all chats.</source>
        <translation>Mensajes guardados en el período, todos los chats.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Reactions given in the range that are still there.</source>
        <translation>Reacciones del período que siguen ahí.</translation>
    </message>
    <message>
        <source>Bot, not configured</source>
        <translation>Bot, sin configurar</translation>
    </message>
    <message>
        <source>Send less, or wait: Telegram tells for how long.</source>
        <translation>Envía menos o espera: Telegram dice cuánto.</translation>
    </message>
    <message>
        <source>no 429 on this connection</source>
        <translation>ningún 429 en esta conexión</translation>
    </message>
    <message>
        <source>%1 answers 429, waited %2</source>
        <translation>%1 respuestas 429, espera %2</translation>
    </message>
    <message>
        <source>Bot, last answer</source>
        <translation>Bot, última respuesta</translation>
    </message>
    <message>
        <source>Bot, last commit</source>
        <translation>Bot, última escritura</translation>
    </message>
    <message>
        <source>Bot, %1</source>
        <translation>Bot, %1</translation>
    </message>
    <message>
        <source>the connection of the bot, see Bot &amp; ingestion</source>
        <translation>la conexión del bot, ver Bot e ingesta</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>over the last minute</source>
        <translation>en el último minuto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Updates that Telegram handed to the bot, per second over the last minute.</source>
        <translation>Actualizaciones que Telegram entregó al bot, por segundo en el último minuto.</translation>
    </message>
    <message>
        <source>Waiting at Telegram</source>
        <translation>En espera en Telegram</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>actualiz.</translation>
    </message>
    <message>
        <source>as Telegram last told</source>
        <translation>según Telegram</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin informar</translation>
    </message>
    <message>
        <source>Updates that Telegram holds for the bot. It keeps each for 24 hours.</source>
        <translation>Actualizaciones que Telegram tiene para el bot. Guarda cada una 24 horas.</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Edad de los datos</translation>
    </message>
    <message>
        <source>last update %1 ago</source>
        <translation>última act. hace %1</translation>
    </message>
    <message>
        <source>no update on this connection</source>
        <translation>sin actualizaciones aún</translation>
    </message>
    <message>
        <source>Time since Telegram last told that it holds nothing more: what is shown is no older.</source>
        <translation>Tiempo desde que Telegram dijo que no tenía nada más: lo mostrado no es más antiguo.</translation>
    </message>
    <message>
        <source>%1 of %2, all programs together</source>
        <translation>%1 de %2, todos los programas juntos</translation>
    </message>
    <message>
        <source>Put PgBouncer in front of the server, or raise max_connections.</source>
        <translation>Ponga PgBouncer delante del servidor o aumente max_connections.</translation>
    </message>
    <message>
        <source>what the server has left is not told</source>
        <translation>el servidor no dice cuánto le queda</translation>
    </message>
    <message>
        <source>Watch the disk of the database server there.</source>
        <translation>Vigile allí el disco del servidor de bases de datos.</translation>
    </message>
    <message>
        <source>%1, not used</source>
        <translation>%1, sin usar</translation>
    </message>
</context>
<context>
    <name>ProcessIdentity</name>
    <message>
        <source>process %1 on %2</source>
        <translation>proceso %1 en %2</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>The profiles could not be saved to %1. Check that the folder can be written.</source>
        <translation>No se pudieron guardar los perfiles en %1. Comprueba que se puede escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>QuarantineCommands</name>
    <message>
        <source>Name one entry by its number.</source>
        <translation>Indica una entrada por su número.</translation>
    </message>
    <message>
        <source>Name the file to write, or &quot;-&quot; for standard output.</source>
        <translation>Indica el archivo que escribir o «-» para la salida estándar.</translation>
    </message>
    <message>
        <source>What could not be mapped to rows.</source>
        <translation>Lo que no se pudo convertir en filas.</translation>
    </message>
    <message>
        <source>One entry with its raw JSON.</source>
        <translation>Una entrada con su JSON original.</translation>
    </message>
    <message>
        <source>Writes the raw JSON of all entries, one a line.</source>
        <translation>Escribe el JSON original de todas las entradas, una por línea.</translation>
    </message>
    <message>
        <source>Name one entry by its number, or none for all.</source>
        <translation>Indica una entrada por su número, o ninguna para todas.</translation>
    </message>
    <message>
        <source>Decodes entries again; those that can be stored now are removed. Prints a report.</source>
        <translation>Vuelve a descifrar las entradas; las que ya se pueden guardar se quitan. Muestra un informe.</translation>
    </message>
</context>
<context>
    <name>QuarantineTools</name>
    <message>
        <source>There is no entry %1 in the quarantine.</source>
        <translation>No hay ninguna entrada %1 en la cuarentena.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>QueryCommands</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Indica el chat con --chat ID.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>No hay ninguna zona horaria «%1». Indica una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>El chat.</translation>
    </message>
    <message>
        <source>The chat; without it all chats.</source>
        <translation>El chat; si falta, todos los chats.</translation>
    </message>
    <message>
        <source>First local day, YYYY-MM-DD.</source>
        <translation>Primer día local, AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Last local day; default: the last 30 days.</source>
        <translation>Último día local; por defecto, los últimos 30 días.</translation>
    </message>
    <message>
        <source>The zone of the days of all chats; default UTC.</source>
        <translation>La zona de los días de todos los chats; por defecto, UTC.</translation>
    </message>
    <message>
        <source>messages (default), dau, joins, leaves, reactions or media.</source>
        <translation>messages (por defecto), dau, joins, leaves, reactions o media.</translation>
    </message>
    <message>
        <source>act (share, default), msg (messages), ad (active days), dsj (days since joined), lm (last message).</source>
        <translation>act (cuota, por defecto), msg (mensajes), ad (días activos), dsj (días desde el alta), lm (último mensaje).</translation>
    </message>
    <message>
        <source>Only users with this in a name.</source>
        <translation>Solo usuarios con esto en un nombre.</translation>
    </message>
    <message>
        <source>Only who has left, or only who has not.</source>
        <translation>Solo quien ha salido o solo quien no.</translation>
    </message>
    <message>
        <source>The page, from 1.</source>
        <translation>La página, desde 1.</translation>
    </message>
    <message>
        <source>Users a page, 1 to 100; default 50.</source>
        <translation>Usuarios por página, de 1 a 100; por defecto, 50.</translation>
    </message>
    <message>
        <source>The chats of the store and their last 30 days.</source>
        <translation>Los chats del almacén y sus últimos 30 días.</translation>
    </message>
    <message>
        <source>Totals of a period.</source>
        <translation>Totales de un período.</translation>
    </message>
    <message>
        <source>One figure a day.</source>
        <translation>Una cifra por día.</translation>
    </message>
    <message>
        <source>Messages by weekday and hour.</source>
        <translation>Mensajes por día de la semana y hora.</translation>
    </message>
    <message>
        <source>The users of a chat in a period.</source>
        <translation>Los usuarios de un chat en un período.</translation>
    </message>
    <message>
        <source>The settings of a chat.</source>
        <translation>Los ajustes de un chat.</translation>
    </message>
    <message>
        <source>What retention would remove from a chat now.</source>
        <translation>Lo que la retención borraría ahora de un chat.</translation>
    </message>
</context>
<context>
    <name>QueryPeriod</name>
    <message>
        <source>&quot;%1&quot; is no date for --%2. Write it as 2024-03-31.</source>
        <translation>«%1» no es una fecha para --%2. Escríbela como 2024-03-31.</translation>
    </message>
    <message>
        <source>The period starts on %1, after it ends on %2.</source>
        <translation>El período empieza el %1, después de acabar el %2.</translation>
    </message>
</context>
<context>
    <name>ReplayCommand</name>
    <message>
        <source>Name the file of updates to replay, or &quot;-&quot; for standard input.</source>
        <translation>Indica el archivo de actualizaciones que reproducir, o «-» para la entrada estándar.</translation>
    </message>
    <message>
        <source>Stores updates of the Bot API, one a line, as if the bot had received them, and prints a report.</source>
        <translation>Guarda actualizaciones de la Bot API, una por línea, como si el bot las hubiera recibido, y muestra un informe.</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>The Bot API server is reached without encryption over a public network: the token can be read on the way. Use https, or an address of this machine or network.</source>
        <translation>Se accede al servidor de la Bot API sin cifrado por una red pública: el token puede leerse por el camino. Usa https o una dirección de este equipo o red.</translation>
    </message>
    <message>
        <source>See tgstatsd run --help.</source>
        <translation>Consulta tgstatsd run --help.</translation>
    </message>
    <message>
        <source>Runs the bot until it is told to stop: fetches updates and stores them.</source>
        <translation>Ejecuta el bot hasta que se le pida parar: recoge actualizaciones y las guarda.</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>%1, and webhooks are not part of this version of tgstatsd. Say --mode polling to fetch updates instead; that needs the bot&apos;s webhook to be removed.</source>
        <translation>%1, y los webhooks no forman parte de esta versión de tgstatsd. Usa --mode polling para recoger las actualizaciones; para ello hay que quitar el webhook del bot.</translation>
    </message>
    <message>
        <source>--mode webhook was asked for</source>
        <translation>Se pidió --mode webhook</translation>
    </message>
    <message>
        <source>WEBHOOK_URL is set</source>
        <translation>WEBHOOK_URL está definida</translation>
    </message>
    <message>
        <source>MODE is webhook</source>
        <translation>MODE es webhook</translation>
    </message>
    <message>
        <source>MODE takes polling or off, not &quot;%1&quot;.</source>
        <translation>MODE admite polling u off, no «%1».</translation>
    </message>
    <message>
        <source>%1 takes seconds from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 admite segundos de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>How updates come in; default: polling when there is a token.</source>
        <translation>Cómo llegan las actualizaciones; por defecto: polling si hay un token.</translation>
    </message>
    <message>
        <source>A file that holds the bot&apos;s token.</source>
        <translation>Un archivo con el token del bot.</translation>
    </message>
    <message>
        <source>The entry of the keychain that holds it.</source>
        <translation>La entrada del llavero que lo contiene.</translation>
    </message>
    <message>
        <source>The .env file of an existing deployment.</source>
        <translation>El archivo .env de una instalación existente.</translation>
    </message>
    <message>
        <source>The Bot API server; default %1.</source>
        <translation>El servidor de la Bot API; por defecto %1.</translation>
    </message>
    <message>
        <source>For finding defects only: a core dump of this process may hold the token.</source>
        <translation>Solo para buscar fallos: un volcado de memoria de este proceso puede contener el token.</translation>
    </message>
    <message>
        <source>There is no bot token. Give --token-file FILE or --token-keychain NAME, set TGSTATS_BOT_TOKEN, or use a systemd credential named tgstats-bot-token; --mode off runs without a bot.</source>
        <translation>No hay token de bot. Indica --token-file ARCHIVO o --token-keychain NOMBRE, define TGSTATS_BOT_TOKEN o usa una credencial de systemd llamada tgstats-bot-token; --mode off funciona sin bot.</translation>
    </message>
    <message>
        <source>Name the folder of the spool: --spool DIR.</source>
        <translation>Indique la carpeta del búfer: --spool DIR.</translation>
    </message>
    <message>
        <source>Keeps updates in this folder while the store is away. Also TGSTATS_SPOOL_DIR.</source>
        <translation>Guarda las actualizaciones en esta carpeta mientras el almacén no está disponible. También TGSTATS_SPOOL_DIR.</translation>
    </message>
    <message>
        <source>How large the spool may grow, from 8 MiB; default 1024.</source>
        <translation>Cuánto puede crecer el búfer, desde 8 MiB; por defecto, 1024.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>%1 is not a sample workspace and is left as it is. Choose another file.</source>
        <translation>%1 no es un ejemplo y se deja como está. Elige otro archivo.</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Say where the sample goes with --out STORE.</source>
        <translation>Indica dónde va el ejemplo con --out STORE.</translation>
    </message>
    <message>
        <source>Makes a store with the sample workspace: invented chats, a year of life.</source>
        <translation>Crea un almacén con el ejemplo: chats inventados, un año de vida.</translation>
    </message>
    <message>
        <source>The store to make; it must not have chats.</source>
        <translation>El almacén que crear; no debe tener chats.</translation>
    </message>
    <message>
        <source>Another sample; default 1.</source>
        <translation>Otro ejemplo; por defecto, 1.</translation>
    </message>
    <message>
        <source>About how many messages; default 200000.</source>
        <translation>Cuántos mensajes, más o menos; por defecto, 200000.</translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>Making the sample was cancelled; the store is incomplete.</source>
        <translation>Se canceló la creación del ejemplo; el almacén está incompleto.</translation>
    </message>
    <message>
        <source>The store has chats already. Give the sample a store of its own.</source>
        <translation>El almacén ya tiene chats. Dale al ejemplo un almacén propio.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Check the folder and the space left.</source>
        <translation>No se puede escribir la imagen %1. Comprueba la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Broken store</source>
        <translation>Almacén dañado</translation>
    </message>
</context>
<context>
    <name>SettingsChange</name>
    <message>
        <source>%1 is true or false, not &quot;%2&quot;.</source>
        <translation>%1 es true o false, no «%2».</translation>
    </message>
    <message>
        <source>%1 is a number of days from 1 to %2, not &quot;%3&quot;.</source>
        <translation>%1 es un número de días de 1 a %2, no «%3».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Name one such as Europe/Berlin.</source>
        <translation>No hay ninguna zona horaria «%1». Indica una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>locale is a language such as en or pt-BR, not &quot;%1&quot;.</source>
        <translation>locale es un idioma como en o pt-BR, no «%1».</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. There are store_text, text_retention_days, metadata_retention_days, timezone, locale and capture_reactions.</source>
        <translation>No hay ningún ajuste «%1». Hay store_text, text_retention_days, metadata_retention_days, timezone, locale y capture_reactions.</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Say which chat with --chat ID.</source>
        <translation>Indica el chat con --chat ID.</translation>
    </message>
    <message>
        <source>Write a change as key=value, not &quot;%1&quot;.</source>
        <translation>Escribe un cambio como key=value, no «%1».</translation>
    </message>
    <message>
        <source>Chat %1 has no settings yet. Make them with tgstatsd settings --chat %1 --set timezone=UTC.</source>
        <translation>El chat %1 aún no tiene ajustes. Créalos con tgstatsd settings --chat %1 --set timezone=UTC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs --set before it.</source>
        <translation>«%1» necesita --set delante.</translation>
    </message>
    <message>
        <source>Shows or changes the settings of a chat.</source>
        <translation>Muestra o cambia los ajustes de un chat.</translation>
    </message>
    <message>
        <source>The chat.</source>
        <translation>El chat.</translation>
    </message>
    <message>
        <source>Changes store_text, text_retention_days, metadata_retention_days, timezone, locale or capture_reactions; may be given several times.</source>
        <translation>Cambia store_text, text_retention_days, metadata_retention_days, timezone, locale o capture_reactions; puede repetirse.</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>The spool in %1 has reached its limit of %2. Mend the store, or raise the limit.</source>
        <translation>El búfer en %1 ha alcanzado su límite de %2. Repare el almacén o aumente el límite.</translation>
    </message>
</context>
<context>
    <name>SpoolFolder</name>
    <message>
        <source>There is no space left for the spool in %1. Make room on that disk.</source>
        <translation>No queda espacio para el búfer en %1. Libere espacio en ese disco.</translation>
    </message>
    <message>
        <source>The spool in %1 cannot be written. Give it a folder that this user may write to.</source>
        <translation>No se puede escribir en el búfer en %1. Asígnele una carpeta en la que este usuario pueda escribir.</translation>
    </message>
    <message>
        <source>The spool in %1 does not work (%2). Check the disk it is on.</source>
        <translation>El búfer en %1 no funciona (%2). Compruebe el disco en el que está.</translation>
    </message>
    <message>
        <source>Others may write to the folder %1, so no spool is kept there. Name a folder of its own, or take that right away (chmod 700).</source>
        <translation>Otros pueden escribir en la carpeta %1, así que allí no se mantiene ningún búfer. Indique una carpeta propia para él o retire ese permiso (chmod 700).</translation>
    </message>
    <message>
        <source>Another program uses the spool of this bot in %1. Stop it first, or name another folder.</source>
        <translation>Otro programa usa el búfer de este bot en %1. Deténgalo primero o indique otra carpeta.</translation>
    </message>
</context>
<context>
    <name>StateSource</name>
    <message>
        <source>Another program holds the store. Wait until it is done, or close it; this page tries again.</source>
        <translation>Otro programa ocupa el almacén. Espera a que termine o ciérralo; esta página vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store address &quot;%1&quot; names no file. Write sqlite:PATH.</source>
        <translation>La dirección de almacén «%1» no nombra ningún archivo. Escribe sqlite:RUTA.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program, and a copy would lack what it keeps elsewhere. Stop that program, run tgstatsd migrate --store URL, then copy.</source>
        <translation>La base de datos de %1 la llena otro programa, y a una copia le faltaría lo que este guarda en otra parte. Detenga ese programa, ejecute tgstatsd migrate --store URL y copie después.</translation>
    </message>
    <message>
        <source>The address of the PostgreSQL store is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX.</source>
        <translation>No se entiende la dirección del almacén PostgreSQL. Escriba postgresql://USER@HOST:PORT/DATABASE; los caracteres especiales se escriben en ella como %XX.</translation>
    </message>
    <message>
        <source>The number %1 is too large for its column.</source>
        <translation>El número %1 es demasiado grande para su columna.</translation>
    </message>
    <message>
        <source>The database of %1 cannot be read as one of TG Stats: this role sees no column %2 there.</source>
        <translation>La base de datos de %1 no puede leerse como una de TG Stats: este rol no ve en ella ninguna columna %2.</translation>
    </message>
    <message>
        <source>The database of %1 cannot be taken over: it lacks %2. Statistics can be read from it as it is.</source>
        <translation>La base de datos de %1 no se puede asumir: le falta %2. Las estadísticas pueden leerse de ella tal como está.</translation>
    </message>
    <message>
        <source>Another program writes messages into the database of %1, or has written some that are not in the statistics yet. Stop it, then run: tgstatsd migrate --store URL</source>
        <translation>Otro programa escribe mensajes en la base de datos de %1, o ha escrito algunos que aún no están en las estadísticas. Deténgalo y después ejecute: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>The database server of %1 does not answer. Check the network between here and there, and what the server is busy with.</source>
        <translation>El servidor de base de datos de %1 no responde. Compruebe la red entre este equipo y el servidor, y en qué está ocupado el servidor.</translation>
    </message>
    <message>
        <source>The database server of %1 took the last step back.</source>
        <translation>El servidor de base de datos de %1 deshizo el último paso.</translation>
    </message>
    <message>
        <source>The program is incomplete: a statement is missing.</source>
        <translation>El programa está incompleto: falta una sentencia.</translation>
    </message>
    <message>
        <source>Another program kept changing the same rows of %1. Nothing of the last step was written; try again.</source>
        <translation>Otro programa no dejaba de cambiar las mismas filas de %1. No se escribió nada del último paso; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk of the database server of %1 is full. Nothing of the last step was written; free some space there and try again.</source>
        <translation>El disco del servidor de base de datos de %1 está lleno. No se escribió nada del último paso; libere espacio allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database server of %1 takes no more connections (max_connections is reached). Close other programs, put PgBouncer in front, or raise max_connections.</source>
        <translation>El servidor de base de datos de %1 no admite más conexiones (se alcanzó max_connections). Cierre otros programas, ponga PgBouncer delante o aumente max_connections.</translation>
    </message>
    <message>
        <source>The database server of %1 ended a statement that took longer than its statement_timeout allows. Raise statement_timeout for this role, or look for what holds the server up.</source>
        <translation>El servidor de base de datos de %1 interrumpió una sentencia que tardó más de lo que permite su statement_timeout. Aumente statement_timeout para este rol o busque qué retrasa al servidor.</translation>
    </message>
    <message>
        <source>The database server of %1 is shutting down or starting up. It is asked again when it is back.</source>
        <translation>El servidor de base de datos de %1 se está apagando o iniciando. Se le volverá a consultar cuando esté de vuelta.</translation>
    </message>
    <message>
        <source>The database server of %1 is short of memory or of another resource.</source>
        <translation>Al servidor de base de datos de %1 le falta memoria u otro recurso.</translation>
    </message>
    <message>
        <source>The database server of %1 does not let this user in. Check user and password, and that pg_hba.conf has a line for this address (with TLS, if the server wants it).</source>
        <translation>El servidor de base de datos de %1 no deja entrar a este usuario. Compruebe el usuario y la contraseña, y que pg_hba.conf tenga una línea para esta dirección (con TLS, si el servidor lo exige).</translation>
    </message>
    <message>
        <source>The database of %1 does not exist on that server. Create it (createdb), or give another name.</source>
        <translation>La base de datos de %1 no existe en ese servidor. Créela (createdb) o indique otro nombre.</translation>
    </message>
    <message>
        <source>The server of %1 only takes reads: it is a standby, or set to read only. Give the address of the primary; with several hosts add target_session_attrs=read-write.</source>
        <translation>El servidor de %1 solo admite lecturas: es un servidor en espera o está configurado como de solo lectura. Indique la dirección del primario; con varios hosts, añada target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>The role lacks a right in %1. Let the owner of the database grant it, or use the owner&apos;s role.</source>
        <translation>Al rol le falta un permiso en %1. Pida al propietario de la base de datos que lo conceda o use el rol del propietario.</translation>
    </message>
    <message>
        <source>The database of %1 lacks a table or column of a TG Stats store. Run: tgstatsd migrate --store URL</source>
        <translation>A la base de datos de %1 le falta una tabla o columna de un almacén de TG Stats. Ejecute: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program holds a lock in %1. Try again when it is done.</source>
        <translation>Otro programa tiene un bloqueo en %1. Vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>The store %1 does not take a value that was to be written.</source>
        <translation>El almacén %1 no admite un valor que se iba a escribir.</translation>
    </message>
    <message>
        <source>The connection to the database server of %1 was lost. It is made anew with the next step.</source>
        <translation>Se perdió la conexión con el servidor de base de datos de %1. Se restablecerá con el próximo paso.</translation>
    </message>
    <message>
        <source>The database server of %1 refused a statement of ours: %2</source>
        <translation>El servidor de base de datos de %1 rechazó una de nuestras sentencias: %2</translation>
    </message>
    <message>
        <source>No TLS connection to the database server of %1 could be made: the server does not offer it, or its certificate is not trusted. See sslmode and sslrootcert in the address.</source>
        <translation>No se pudo establecer una conexión TLS con el servidor de base de datos de %1: el servidor no la ofrece o su certificado no es de confianza. Consulte sslmode y sslrootcert en la dirección.</translation>
    </message>
    <message>
        <source>The database server of %1 cannot be reached. Check host and port, and that the server runs and listens there.</source>
        <translation>No se puede acceder al servidor de base de datos de %1. Compruebe el host y el puerto, y que el servidor esté en marcha y escuche ahí.</translation>
    </message>
    <message>
        <source>The database of %1 holds no TG Stats store yet. Run: tgstatsd migrate --store URL</source>
        <translation>La base de datos de %1 aún no contiene un almacén de TG Stats. Ejecute: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer program (schema %2, this one knows up to %3). Update this program.</source>
        <translation>El almacén %1 lo escribió un programa más nuevo (esquema %2; este conoce hasta %3). Actualiza este programa.</translation>
    </message>
    <message>
        <source>The program is incomplete: a migration is missing.</source>
        <translation>El programa está incompleto: falta una migración.</translation>
    </message>
    <message>
        <source>The store %1 gave no number to a user.</source>
        <translation>El almacén %1 no asignó número a un usuario.</translation>
    </message>
    <message>
        <source>The statistics of the store are damaged (chat %1, UTC day %2).</source>
        <translation>Las estadísticas del almacén están dañadas (chat %1, día UTC %2).</translation>
    </message>
    <message>
        <source>The statistics of the store are damaged. &quot;tgstatsd verify --repair&quot; makes them anew from the messages.</source>
        <translation>Las estadísticas del almacén están dañadas. «tgstatsd verify --repair» las rehace a partir de los mensajes.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program: it is attached read-only, and nothing is written there. To make it a store of this program, stop the other one, then run: tgstatsd migrate --store URL</source>
        <translation>La base de datos de %1 la llena otro programa: está conectada en modo de solo lectura y no se escribe nada en ella. Para convertirla en un almacén de este programa, detenga el otro y después ejecute: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program polls for this bot now: %1.</source>
        <translation>Ahora otro programa consulta por este bot: %1.</translation>
    </message>
    <message>
        <source>There is no chat %1 in this store. &quot;query chats&quot; lists them.</source>
        <translation>En este almacén no hay ningún chat %1. «query chats» los enumera.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of chat %2 is not known to this system. Set another one: tgstatsd settings --chat %2 --set timezone=Europe/Berlin</source>
        <translation>Este sistema no conoce la zona horaria «%1» del chat %2. Pon otra: tgstatsd settings --chat %2 --set timezone=Europe/Berlin</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known to this system. Give an IANA name such as Europe/Berlin.</source>
        <translation>Este sistema no conoce la zona horaria «%1». Indica un nombre IANA como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The period is too long: at most %1 days.</source>
        <translation>El período es demasiado largo: como máximo %1 días.</translation>
    </message>
    <message>
        <source>%1 is a number of days from %2 to %3, not %4.</source>
        <translation>%1 es un número de días de %2 a %3, no %4.</translation>
    </message>
    <message>
        <source>The locale &quot;%1&quot; is not one: give a language, with a region if need be, such as en or pt-BR.</source>
        <translation>«%1» no es una configuración regional: indica un idioma, con región si hace falta, como en o pt-BR.</translation>
    </message>
    <message>
        <source>The store %1 was opened to be read and cannot be written.</source>
        <translation>El almacén %1 se abrió para lectura y no se puede escribir en él.</translation>
    </message>
    <message>
        <source>Nothing is rolled up in %1: another program fills it, and statistics come from its rows. There is nothing to verify.</source>
        <translation>En %1 no hay nada resumido: otro programa llena la base de datos y las estadísticas salen de sus filas. No hay nada que verificar.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>A page and its length are numbers from 1 upwards.</source>
        <translation>Una página y su longitud son números desde 1.</translation>
    </message>
    <message>
        <source>The file %1 is not a TG Stats store. Choose another file, or import into a new one.</source>
        <translation>El archivo %1 no es un almacén de TG Stats. Elige otro o importa en uno nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds the store %1 is full. Nothing of the last step was written; free some space and try again.</source>
        <translation>El disco del almacén %1 está lleno. No se escribió nada del último paso; libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Another program holds the write lock of the store %1 (waited %2 s for it). Close that program or wait until it is done.</source>
        <translation>Otro programa tiene el bloqueo de escritura del almacén %1 (se esperó %2&#xa0;s). Cierra ese programa o espera a que termine.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written. Check the permissions of the file and of its folder.</source>
        <translation>No se puede escribir en el almacén %1. Comprueba los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The file %1 is not a TG Stats store, or it is damaged: it is no SQLite database. Choose another file, or put back a copy of it.</source>
        <translation>El archivo %1 no es un almacén de TG Stats o está dañado: no es una base SQLite. Elige otro archivo o recupera una copia.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Restore it from a backup.</source>
        <translation>El almacén %1 está dañado. Restáuralo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>No se puede abrir el almacén %1. Comprueba que el archivo existe y que puedes leerlo.</translation>
    </message>
    <message>
        <source>The disk that holds the store %1 reported an error. Nothing of the last step was written.</source>
        <translation>El disco del almacén %1 dio un error. No se escribió nada del último paso.</translation>
    </message>
    <message>
        <source>The store %1 could not be used because of a defect.</source>
        <translation>No se pudo usar el almacén %1 por un defecto.</translation>
    </message>
    <message>
        <source>There is no store at %1. Import into it, or give another path.</source>
        <translation>No hay ningún almacén en %1. Importa en él o indica otra ruta.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the path of a store file.</source>
        <translation>%1 es una carpeta. Indica la ruta de un archivo de almacén.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it belongs to another database cluster than the store.</source>
        <translation>La réplica %1 no se lee: pertenece a otro clúster de bases de datos que el almacén.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: the store is in another database of that server.</source>
        <translation>La réplica %1 no se lee: el almacén está en otra base de datos de ese servidor.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it is no standby. It was promoted, or is the primary itself.</source>
        <translation>La réplica %1 no se lee: no es un servidor en espera. Fue promovida o es el propio primario.</translation>
    </message>
    <message>
        <source>The replica %1 is behind the primary and is not read until it has caught up.</source>
        <translation>La réplica %1 va por detrás del primario y no se lee hasta que se ponga al día.</translation>
    </message>
    <message>
        <source>The replica %1 is %2 s behind the primary and is not read until it has caught up.</source>
        <translation>La réplica %1 va %2 s por detrás del primario y no se lee hasta que se ponga al día.</translation>
    </message>
    <message>
        <source>The replica %1 is not read: it has schema %2, and the store schema %3. If it only is behind, it comes by itself.</source>
        <translation>La réplica %1 no se lee: tiene el esquema %2, y el almacén el esquema %3. Si solo va por detrás, llegará por sí misma.</translation>
    </message>
    <message>
        <source>Replicas are of a store in PostgreSQL: give it with --store postgresql://USER@HOST:PORT/DATABASE, or leave --replica out.</source>
        <translation>Las réplicas son de un almacén en PostgreSQL: indíquelo con --store postgresql://USUARIO@HOST:PUERTO/BASE, o quite --replica.</translation>
    </message>
    <message>
        <source>The address of a replica is not understood. Write postgresql://USER@HOST:PORT/DATABASE; special characters in it are written as %XX.</source>
        <translation>No se entiende la dirección de una réplica. Escriba postgresql://USUARIO@HOST:PUERTO/BASE; los caracteres especiales se escriben como %XX.</translation>
    </message>
    <message>
        <source>The name of the database server of %1 is not known, or no name server answers. Check the name, and the network of this computer.</source>
        <translation>El nombre del servidor de base de datos de %1 no se conoce o ningún servidor de nombres responde. Compruebe el nombre y la red de este equipo.</translation>
    </message>
    <message>
        <source>The database server of %1 asks for a password, and none is known here. Give it in PGPASSWORD or ~/.pgpass, or enter it in the window.</source>
        <translation>El servidor de base de datos de %1 pide una contraseña y aquí no se conoce ninguna. Indíquela en PGPASSWORD o ~/.pgpass, o escríbala en la ventana.</translation>
    </message>
    <message>
        <source>The store address %1 is of no kind that is known. Write sqlite:PATH or postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>La dirección de almacén %1 no es de ningún tipo conocido. Escriba sqlite:PATH o postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The database of %1 is filled by another program, and this role may not read it. Let the owner of its tables run: GRANT SELECT ON %2 TO %3</source>
        <translation>La base de datos de %1 la llena otro programa, y este rol no puede leerla. Que el dueño de sus tablas ejecute: GRANT SELECT ON %2 TO %3</translation>
    </message>
</context>
<context>
    <name>StoreNotice</name>
    <message>
        <source>The server does not let this profile in</source>
        <translation>El servidor no deja entrar a este perfil</translation>
    </message>
    <message>
        <source>This store needs a newer program</source>
        <translation>Este almacén necesita un programa más nuevo</translation>
    </message>
    <message>
        <source>The store is out of reach since %1</source>
        <translation>El almacén está inaccesible desde las %1</translation>
    </message>
    <message>
        <source>It is tried again by itself every few seconds.</source>
        <translation>Se intenta de nuevo por sí solo cada pocos segundos.</translation>
    </message>
    <message>
        <source>The store cannot be read since %1</source>
        <translation>El almacén no se puede leer desde las %1</translation>
    </message>
</context>
<context>
    <name>StorePlace</name>
    <message>
        <source>%1 on %2</source>
        <comment>database on host</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>StorePool</name>
    <message>
        <source>Too much is asked of the store at once. Try again in a moment.</source>
        <translation>Se le pide demasiado al almacén a la vez. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The store was not needed any more when it was open.</source>
        <translation>El almacén ya no hacía falta cuando se abrió.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>Messages seem to be dated %1 h late: the other program writes times without a zone, and the server&apos;s is %2. Nothing is corrected here; let it write UTC, or set the zone of its database to UTC.</source>
        <translation>Los mensajes parecen fechados con %1 h de retraso: el otro programa escribe horas sin zona, y la del servidor es %2. Aquí no se corrige nada; haga que escriba UTC o ponga en UTC la zona de su base de datos.</translation>
    </message>
    <message>
        <source>Messages seem to be dated %1 h early: the other program writes times without a zone, and the server&apos;s is %2. Nothing is corrected here; let it write UTC, or set the zone of its database to UTC.</source>
        <translation>Los mensajes parecen fechados con %1 h de adelanto: el otro programa escribe horas sin zona, y la del servidor es %2. Aquí no se corrige nada; haga que escriba UTC o ponga en UTC la zona de su base de datos.</translation>
    </message>
    <message>
        <source>Messages are dated without a time zone there: they are taken as UTC.</source>
        <translation>Allí los mensajes están fechados sin zona horaria: se toman como UTC.</translation>
    </message>
    <message>
        <source>The database lacks %1: figures of these are zero.</source>
        <translation>A la base de datos le falta %1: las cifras correspondientes son cero.</translation>
    </message>
    <message>
        <source>Some chats are not rolled up yet: figures come from the messages, which takes longer. Run: tgstatsd migrate --store URL</source>
        <translation>Algunos chats aún no están resumidos: las cifras salen de los mensajes, lo que tarda más. Ejecute: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program writes messages into this store: figures come from the messages, which takes longer. Stop it, then run: tgstatsd migrate --store URL</source>
        <translation>Otro programa escribe mensajes en este almacén: las cifras salen de los mensajes, lo que tarda más. Deténgalo y después ejecute: tgstatsd migrate --store URL</translation>
    </message>
    <message>
        <source>Another program fills this database: it is only read. Joins and leaves are approximate, the last of each member.</source>
        <translation>Otro programa llena esta base de datos: solo se lee. Las altas y bajas son aproximadas, la última de cada miembro.</translation>
    </message>
    <message>
        <source>Messages may not be read there: figures come from the aggregates that the other program keeps, as of their last refresh. For exact ones let its owner run: GRANT SELECT ON messages TO %1</source>
        <translation>Allí no se pueden leer los mensajes: las cifras salen de los agregados que lleva el otro programa, según su última renovación. Para tenerlas exactas, que su dueño ejecute: GRANT SELECT ON messages TO %1</translation>
    </message>
    <message>
        <source>This server only takes reads: it is a standby, or set to read only. For bot, imports and settings give the address of the primary.</source>
        <translation>Este servidor solo admite lecturas: está en espera o configurado como de solo lectura. Para bot, importaciones y ajustes indique la dirección del primario.</translation>
    </message>
    <message>
        <source>The aggregate %1 is missing or may not be read: its figures are not available.</source>
        <translation>El agregado %1 falta o no se puede leer: sus cifras no están disponibles.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de token %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no bot token. A token is a number, a colon and 30 to 64 letters, digits, _ or -; @BotFather tells it.</source>
        <translation>%1 no contiene un token de bot. Un token es un número, dos puntos y de 30 a 64 letras, cifras, _ o -; lo da @BotFather.</translation>
    </message>
    <message>
        <source>%1 holds more than one bot token. Leave one.</source>
        <translation>%1 contiene más de un token de bot. Deja solo uno.</translation>
    </message>
    <message>
        <source>The token file %1</source>
        <translation>El archivo de token %1</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry %1</source>
        <translation>La entrada %1 del llavero</translation>
    </message>
    <message>
        <source>The variable %1</source>
        <translation>La variable %1</translation>
    </message>
</context>
<context>
    <name>UpdateReplay</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>tgd::bot::BotAccount</name>
    <message>
        <source>What you entered</source>
        <translation>Lo que ha escrito</translation>
    </message>
    <message>
        <source>This window was opened for one store only: the token is not kept when it closes.</source>
        <translation>Esta ventana se abrió solo para un almacén: el token no se conserva al cerrarla.</translation>
    </message>
    <message>
        <source>The token could not be kept, so it must be entered again after a restart. %1</source>
        <translation>No se pudo guardar el token, así que habrá que escribirlo de nuevo tras reiniciar. %1</translation>
    </message>
    <message>
        <source>The keychain no longer has this bot&apos;s token. Enter it again.</source>
        <translation>El llavero ya no tiene el token de este bot. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry</source>
        <translation>La entrada del llavero</translation>
    </message>
    <message>
        <source>Connect the bot first.</source>
        <translation>Conecte primero el bot.</translation>
    </message>
</context>
<context>
    <name>tgd::bot::IngestWorker</name>
    <message>
        <source>%1 already fetches the updates of bot %2 into this store. Stop it first; if it has died on another machine, its lease ends after %3 seconds.</source>
        <translation>%1 ya recoge las actualizaciones del bot %2 en este almacén. Detenlo primero; si murió en otro equipo, su reserva acaba a los %3 segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait in the spool %1 and are stored when this program runs again.</source>
        <translation>
            <numerusform>%n actualización espera en el búfer %1 y se guardará cuando este programa vuelva a ejecutarse.</numerusform>
            <numerusform>%n actualizaciones esperan en el búfer %1 y se guardarán cuando este programa vuelva a ejecutarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>These files in %1 do not belong to the spool of this bot and are left alone: %2</source>
        <translation>Estos archivos en %1 no pertenecen al búfer de este bot y no se tocan: %2</translation>
    </message>
    <message>
        <source>The store was not opened: the program ends.</source>
        <translation>El almacén no se abrió: el programa termina.</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ChartLegend</name>
    <message>
        <source>Shows only this series; with Ctrl shows or hides it</source>
        <translation>Muestra solo esta serie; con Ctrl la muestra u oculta</translation>
    </message>
    <message>
        <source>Legend of %1</source>
        <translation>Leyenda de %1</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ChartTableModel</name>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s), lowest %2, highest %3, newest %4.</source>
        <translation>
            <numerusform>%1: %n valor, mínimo %2, máximo %3, último %4.</numerusform>
            <numerusform>%1: %n valores, mínimo %2, máximo %3, último %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Sin valores</translation>
    </message>
</context>
<context>
    <name>tgd::charts::ExportMenu</name>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Exportar como PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>Exportar como SVG…</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exportar como PDF…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>tgd::charts::HeatmapView</name>
    <message>
        <source>No values</source>
        <translation>Sin valores</translation>
    </message>
    <message>
        <source>Busiest: %1</source>
        <translation>Más activo: %1</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4 %5</source>
        <translation>%1 %2–%3: %4 %5</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Mostrar como tabla…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>tgd::charts::Sparkline</name>
    <message>
        <source>Recent course</source>
        <translation>Evolución reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), lowest %1, highest %2, newest %3</source>
        <translation>
            <numerusform>%n valor, mínimo %1, máximo %2, último %3</numerusform>
            <numerusform>%n valores, mínimo %1, máximo %2, último %3</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Sin valores</translation>
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
        <translation>Mostrar todo el período</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Mostrar como tabla…</translation>
    </message>
    <message>
        <source>Shows the values as a table</source>
        <translation>Muestra los valores como tabla</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::Desktop</name>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>My groups</source>
        <translation>Mis grupos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>There is no profile named &apos;%1&apos;.</source>
        <translation>No hay ningún perfil llamado «%1».</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::ImportFollower</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importación terminada</translation>
    </message>
    <message>
        <source>%1 new messages</source>
        <translation>%1 mensajes nuevos</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>La importación se detuvo</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::PostgresDesk</name>
    <message>
        <source>The password could not be kept, so it must be entered again after a restart. %1</source>
        <translation>No se pudo guardar la contraseña, así que habrá que escribirla de nuevo tras reiniciar. %1</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::StoreKeys</name>
    <message>
        <source>The keychain is asked for the password of this store.</source>
        <translation>Se pide al llavero la contraseña de este almacén.</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::StoreNoticeFollower</name>
    <message>
        <source>Check connection…</source>
        <translation>Comprobar la conexión…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Escribir contraseña…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Enter the password of the store…</source>
        <translation>Escribir la contraseña del almacén…</translation>
    </message>
    <message>
        <source>The password could not be kept</source>
        <translation>No se pudo guardar la contraseña</translation>
    </message>
    <message>
        <source>It must be entered again after a restart. %1</source>
        <translation>Habrá que escribirla de nuevo tras reiniciar. %1</translation>
    </message>
</context>
<context>
    <name>tgd::desktop::WorkspaceWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Import a Telegram export…</source>
        <translation>Importar una exportación de Telegram…</translation>
    </message>
    <message>
        <source>Users of this chat</source>
        <translation>Usuarios de este chat</translation>
    </message>
    <message>
        <source>Settings of this chat</source>
        <translation>Ajustes de este chat</translation>
    </message>
    <message>
        <source>%1 messages in 30 days</source>
        <translation>%1 mensajes en 30 días</translation>
    </message>
    <message>
        <source>invented groups</source>
        <translation>grupos inventados</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>nothing is connected</source>
        <translation>nada conectado</translation>
    </message>
    <message>
        <source>History only</source>
        <translation>Solo historial</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>ningún bot conectado</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Creando el ejemplo</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>No se pudo crear el ejemplo</translation>
    </message>
    <message>
        <source>Bot &amp; ingestion</source>
        <translation>Bot e ingesta</translation>
    </message>
    <message>
        <source>Connect PostgreSQL…</source>
        <translation>Conectar PostgreSQL…</translation>
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
        <translation>Mensajes al día, últimos 30 días</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
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
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotChartsPanel</name>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Updates per second</source>
        <translation>Actualizaciones por segundo</translation>
    </message>
    <message>
        <source>Commit time in milliseconds</source>
        <translation>Tiempo de escritura en milisegundos</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no hay medidas</translation>
    </message>
    <message>
        <source>The figures begin when updates arrive.</source>
        <translation>Las cifras empiezan cuando llegan actualizaciones.</translation>
    </message>
    <message>
        <source>Updates per second, 10-second average</source>
        <translation>Actualizaciones por segundo, media de 10 s</translation>
    </message>
    <message>
        <source>Commit time</source>
        <translation>Tiempo de escritura</translation>
    </message>
    <message>
        <source>Commit time, ms</source>
        <translation>Tiempo de escritura, ms</translation>
    </message>
    <message>
        <source>nothing arrives at present</source>
        <translation>ahora no llega nada</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotPage</name>
    <message>
        <source>Bot &amp; ingestion</source>
        <translation>Bot e ingesta</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Conecta tu bot</translation>
    </message>
    <message>
        <source>the token is kept in the system keychain</source>
        <translation>el token se guarda en el llavero del sistema</translation>
    </message>
    <message>
        <source>No place for a bot</source>
        <translation>Sin lugar para un bot</translation>
    </message>
    <message>
        <source>Open a profile with a store of its own to connect a bot.</source>
        <translation>Abre un perfil con almacén propio para conectar un bot.</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>Ask @BotFather for a bot</source>
        <translation>Pide un bot a @BotFather</translation>
    </message>
    <message>
        <source>Send /newbot, or /token for one that you have; it answers with the token.</source>
        <translation>Envía /newbot, o /token para uno que ya tengas; responde con el token.</translation>
    </message>
    <message>
        <source>Paste the answer here</source>
        <translation>Pega aquí la respuesta</translation>
    </message>
    <message>
        <source>The token is taken out of it; Check tells whose it is before anything is kept.</source>
        <translation>De ahí se toma el token; Comprobar dice de quién es antes de guardar nada.</translation>
    </message>
    <message>
        <source>Add the bot to your groups</source>
        <translation>Añade el bot a tus grupos</translation>
    </message>
    <message>
        <source>Make it an administrator: only then it sees every message, reaction and join.</source>
        <translation>Hazlo administrador: solo así ve cada mensaje, reacción e ingreso.</translation>
    </message>
    <message>
        <source>Leave this program running</source>
        <translation>Deja este programa en marcha</translation>
    </message>
    <message>
        <source>Telegram keeps what was not fetched for 24 hours; later it is lost.</source>
        <translation>Telegram guarda lo no recogido 24 horas; después se pierde.</translation>
    </message>
    <message>
        <source>The bot is being connected</source>
        <translation>El bot se está conectando</translation>
    </message>
    <message>
        <source>Its token is in the system keychain.</source>
        <translation>Su token está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Forget the bot</source>
        <translation>Olvidar el bot</translation>
    </message>
    <message>
        <source>The bot is disconnected and its token deleted.</source>
        <translation>El bot se desconecta y su token se borra.</translation>
    </message>
    <message>
        <source>%1 is disconnected and its token deleted.</source>
        <translation>%1 se desconecta y su token se borra.</translation>
    </message>
    <message>
        <source>What was stored stays. Updates wait at Telegram for 24 hours and are lost after that.</source>
        <translation>Lo guardado se queda. Las actualizaciones esperan 24 horas en Telegram y después se pierden.</translation>
    </message>
    <message>
        <source>Keep bot</source>
        <translation>Conservar el bot</translation>
    </message>
    <message>
        <source>Forget bot</source>
        <translation>Olvidar bot</translation>
    </message>
    <message>
        <source>The bot is forgotten</source>
        <translation>El bot está olvidado</translation>
    </message>
    <message>
        <source>Take over the bot</source>
        <translation>Hacerse cargo del bot</translation>
    </message>
    <message>
        <source>The webhook is deleted, and the updates come here.</source>
        <translation>El webhook se borra y las actualizaciones llegan aquí.</translation>
    </message>
    <message>
        <source>Updates that wait at Telegram are kept. The program behind the webhook gets no more of them.</source>
        <translation>Las actualizaciones en espera se conservan. El programa del webhook ya no recibe ninguna.</translation>
    </message>
    <message>
        <source>Keep webhook</source>
        <translation>Conservar el webhook</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Hacerse cargo</translation>
    </message>
    <message>
        <source>The webhook is deleted</source>
        <translation>El webhook está borrado</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
</context>
<context>
    <name>tgd::pages::BotTiles</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Waiting at Telegram</source>
        <translation>En espera en Telegram</translation>
    </message>
    <message>
        <source>Commit time</source>
        <translation>Tiempo de escritura</translation>
    </message>
    <message>
        <source>Newest event</source>
        <translation>Evento más reciente</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>over the last minute</source>
        <translation>en el último minuto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>actualiz.</translation>
    </message>
    <message>
        <source>as Telegram last told</source>
        <translation>según Telegram</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin informar</translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>aún nada escrito</translation>
    </message>
    <message>
        <source>last batch; mean %1</source>
        <translation>último lote; media %1</translation>
    </message>
    <message>
        <source>none yet on this connection</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>old</source>
        <translation>atrás</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) held in memory</source>
        <translation>
            <numerusform>%n actualización en memoria</numerusform>
            <numerusform>%n actualizaciones en memoria</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing held in memory</source>
        <translation>nada en memoria</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Updates that Telegram handed over, per second</source>
        <translation>Actualizaciones que entregó Telegram, por segundo</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>the last 60 s, or since the connection stands</source>
        <translation>los últimos 60 s o desde que hay conexión</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>How much is written in the chats, and what the bot may see there.</source>
        <translation>Cuánto se escribe en los chats y qué puede ver allí el bot.</translation>
    </message>
    <message>
        <source>Updates that Telegram holds for the bot</source>
        <translation>Actualizaciones que Telegram tiene para el bot</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>It rises while nothing is fetched. Telegram keeps an update for 24 hours.</source>
        <translation>Sube mientras no se recoge nada. Telegram guarda cada actualización 24 horas.</translation>
    </message>
    <message>
        <source>Time until a batch is on the disk</source>
        <translation>Tiempo hasta que un lote está en el disco</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Última escritura</translation>
    </message>
    <message>
        <source>The disk, its load, and other programs that write to the store.</source>
        <translation>El disco, su carga y otros programas que escriben en el almacén.</translation>
    </message>
    <message>
        <source>Age of the youngest message or reaction that is stored</source>
        <translation>Edad del mensaje o reacción más reciente guardado</translation>
    </message>
    <message>
        <source>In quiet chats it grows by itself; while Telegram holds updates it must not.</source>
        <translation>En chats tranquilos crece solo; mientras Telegram tenga actualizaciones no debe.</translation>
    </message>
    <message>
        <source>nothing arrives at present</source>
        <translation>ahora no llega nada</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the local spool</source>
        <translation>
            <numerusform>%n actualización en el búfer local</numerusform>
            <numerusform>%n actualizaciones en el búfer local</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatDetailView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Average DAU</source>
        <translation>DAU medio</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Saldo de miembros</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Reply share</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Usuarios activos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Altas y bajas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Messages by weekday and hour</source>
        <translation>Mensajes por día de la semana y hora</translation>
    </message>
    <message>
        <source>When people write</source>
        <translation>Cuándo se escribe</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Mensajes %1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Este período</translation>
    </message>
    <message>
        <source>Active users %1</source>
        <translation>Usuarios activos %1</translation>
    </message>
    <message>
        <source>Active users per day, mean %1</source>
        <translation>Usuarios activos por día, media %1</translation>
    </message>
    <message>
        <source>an hour, average</source>
        <translation>por hora de media</translation>
    </message>
    <message>
        <source>Statistics could not be read</source>
        <translation>No se pudieron leer las estadísticas</translation>
    </message>
    <message>
        <source>No messages in this period</source>
        <translation>Sin mensajes en este período</translation>
    </message>
    <message>
        <source>Choose a longer time range at the top.</source>
        <translation>Elige arriba un período más largo.</translation>
    </message>
    <message>
        <source>No joins or leaves seen</source>
        <translation>No se vieron altas ni bajas</translation>
    </message>
    <message>
        <source>Exports tell only some of them; a bot that is administrator sees all.</source>
        <translation>Las exportaciones solo traen algunas; un bot administrador las ve todas.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The same figure is printed by the command above.</source>
        <translation>La orden de arriba da la misma cifra.</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Ajustes del grupo</translation>
    </message>
    <message>
        <source>Export days as CSV</source>
        <translation>Exportar días como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Aproximado</translation>
    </message>
    <message>
        <source>Approximate: %1</source>
        <translation>Aproximado: %1</translation>
    </message>
    <message>
        <source>The hours are not known</source>
        <translation>No se conocen las horas</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatHeader</name>
    <message>
        <source>Private chat</source>
        <translation>Chat privado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Supergrupo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Width of a point</source>
        <translation>Ancho de un punto</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export this chat&apos;s charts</source>
        <translation>Exportar los gráficos de este chat</translation>
    </message>
    <message>
        <source>Group settings and retention</source>
        <translation>Ajustes del grupo y retención</translation>
    </message>
    <message>
        <source>Back to charts</source>
        <translation>Volver a gráficos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Shows the period before as a dashed line</source>
        <translation>Muestra el período anterior con una línea discontinua</translation>
    </message>
    <message>
        <source>%1 members known</source>
        <translation>%1 miembros conocidos</translation>
    </message>
    <message>
        <source>text is stored</source>
        <translation>se guarda el texto</translation>
    </message>
    <message>
        <source>text is not stored</source>
        <translation>no se guarda el texto</translation>
    </message>
    <message>
        <source>from an export</source>
        <translation>de una exportación</translation>
    </message>
    <message>
        <source>Hours can be shown for up to 92 days</source>
        <translation>Las horas se muestran hasta 92 días</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Only chats with messages in the last 30 days</source>
        <translation>Solo chats con mensajes en los últimos 30 días</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message numerus="yes">
        <source>Search %n chats</source>
        <translation>
            <numerusform>Buscar en %n chat</numerusform>
            <numerusform>Buscar en %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>sin actualizar</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>Chats could not be read</source>
        <translation>No se pudieron leer los chats</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Aún no hay chats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No chat matches what you typed.</source>
        <translation>Ningún chat coincide con lo que escribiste.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ChatsPage</name>
    <message>
        <source>Settings saved</source>
        <translation>Ajustes guardados</translation>
    </message>
    <message>
        <source>Settings could not be saved</source>
        <translation>No se pudieron guardar los ajustes</translation>
    </message>
    <message>
        <source>Retention has run</source>
        <translation>Retención aplicada</translation>
    </message>
    <message>
        <source>%1 messages removed, %2 texts cleared</source>
        <translation>%1 mensajes borrados, %2 textos vaciados</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>No se pudo leer el almacén</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Aún no hay chats</translation>
    </message>
    <message>
        <source>Import a Telegram export: messages, active users, hours and members appear here.</source>
        <translation>Importa una exportación de Telegram: aquí aparecen mensajes, usuarios activos, horas y miembros.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importar exportación…</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ConnectionPanel</name>
    <message>
        <source>Connection to Telegram</source>
        <translation>Conexión con Telegram</translation>
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
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Última escritura</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En memoria</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>First loss</source>
        <translation>Primera pérdida</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Hacerse cargo…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Cambiar token…</translation>
    </message>
    <message>
        <source>Forget bot…</source>
        <translation>Olvidar bot…</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin informar</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>tgd::pages::FirstStartDialog</name>
    <message>
        <source>Welcome to TG Stats Desk</source>
        <translation>Te damos la bienvenida a TG Stats Desk</translation>
    </message>
    <message>
        <source>Where are your statistics?</source>
        <translation>¿Dónde están tus estadísticas?</translation>
    </message>
    <message>
        <source>You can add more profiles later.</source>
        <translation>Puedes añadir más perfiles después.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>Invented groups, nothing is connected</source>
        <translation>Grupos inventados, nada conectado</translation>
    </message>
    <message>
        <source>Import a Telegram export</source>
        <translation>Importar una exportación de Telegram</translation>
    </message>
    <message>
        <source>result.json from Telegram Desktop</source>
        <translation>result.json de Telegram Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Run my bot</source>
        <translation>Usar mi bot</translation>
    </message>
    <message>
        <source>Token from BotFather, kept in the keychain</source>
        <translation>Token de BotFather, en el llavero</translation>
    </message>
    <message>
        <source>Connect PostgreSQL</source>
        <translation>Conectar PostgreSQL</translation>
    </message>
    <message>
        <source>A store on a server, or a Python bot&apos;s</source>
        <translation>Un almacén en un servidor o el de un bot</translation>
    </message>
</context>
<context>
    <name>tgd::pages::GapsPanel</name>
    <message>
        <source>Gaps and events</source>
        <translation>Huecos y eventos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>No se pudieron leer los eventos</translation>
    </message>
    <message>
        <source>No gap is known</source>
        <translation>No se conoce ningún hueco</translation>
    </message>
    <message>
        <source>A gap is noted when nothing could be fetched for longer than the 24 hours that Telegram keeps updates.</source>
        <translation>Se anota un hueco cuando no se pudo recoger nada durante más de las 24 horas que Telegram guarda las actualizaciones.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::GroupSettingsView</name>
    <message>
        <source>Store the text of new messages</source>
        <translation>Guardar el texto de los mensajes nuevos</translation>
    </message>
    <message>
        <source>Store who reacts with what</source>
        <translation>Guardar quién reacciona y con qué</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto de los mensajes</translation>
    </message>
    <message>
        <source>Without it only lengths and counts are kept, never what was written.</source>
        <translation>Si no, solo se guardan longitudes y recuentos, nunca lo escrito.</translation>
    </message>
    <message>
        <source>Keep text for</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Retention clears the text of older messages when you run it.</source>
        <translation>La retención vacía el texto de los mensajes más antiguos cuando la aplicas.</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Guardar los mensajes</translation>
    </message>
    <message>
        <source>Retention removes older messages from the statistics when you run it.</source>
        <translation>La retención borra de las estadísticas los mensajes más antiguos cuando la aplicas.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Days, weeks and hours of this chat are counted in this zone.</source>
        <translation>Los días, semanas y horas de este chat se cuentan en esta zona.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the bot&apos;s answers in this chat.</source>
        <translation>Idioma de las respuestas del bot en este chat.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>The bot has to be an administrator of the chat to see reactions.</source>
        <translation>El bot tiene que ser administrador del chat para ver las reacciones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar ajustes</translation>
    </message>
    <message>
        <source>Group settings</source>
        <translation>Ajustes del grupo</translation>
    </message>
    <message>
        <source>Run retention…</source>
        <translation>Aplicar retención…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>runs only when asked</source>
        <translation>solo se aplica si lo pides</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <translation>No se pudieron leer los ajustes</translation>
    </message>
    <message>
        <source>No such zone. Use a name like Europe/Berlin.</source>
        <translation>No existe esa zona. Usa un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>A language code like en or pt-BR, at most 10 characters.</source>
        <translation>Un código de idioma como en o pt-BR, de 10 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Text goes with its message after %1 days.</source>
        <translation>El texto se va con su mensaje a los %1 días.</translation>
    </message>
    <message>
        <source>All days and hours of this chat are counted in %1, from the first message on.</source>
        <translation>Todos los días y horas de este chat se cuentan en %1, desde el primer mensaje.</translation>
    </message>
    <message>
        <source>The text of messages that arrive from now on is stored.</source>
        <translation>Se guarda el texto de los mensajes que lleguen a partir de ahora.</translation>
    </message>
    <message>
        <source>New messages are stored without text; stored text stays until retention clears it.</source>
        <translation>Los mensajes nuevos se guardan sin texto; el texto guardado se queda hasta que la retención lo vacíe.</translation>
    </message>
    <message>
        <source>Nothing is removed until you run retention.</source>
        <translation>No se borra nada hasta que apliques la retención.</translation>
    </message>
    <message>
        <source>Reactions are stored from now on.</source>
        <translation>Las reacciones se guardan a partir de ahora.</translation>
    </message>
    <message>
        <source>Retention could not be previewed</source>
        <translation>No se pudo previsualizar la retención</translation>
    </message>
    <message>
        <source>sent before %1, older than %2 days</source>
        <translation>enviados antes del %1, de más de %2 días</translation>
    </message>
    <message>
        <source>%1 messages lose their text</source>
        <translation>%1 mensajes pierden su texto</translation>
    </message>
    <message>
        <source>%1 messages are removed</source>
        <translation>Se borran %1 mensajes</translation>
    </message>
    <message>
        <source>%1 reactions go with them</source>
        <translation>%1 reacciones se van con ellos</translation>
    </message>
    <message>
        <source>Statistics always equal what is stored: the charts of those days become empty.</source>
        <translation>Las estadísticas siempre equivalen a lo guardado: los gráficos de esos días quedan vacíos.</translation>
    </message>
    <message>
        <source>Run retention</source>
        <translation>Aplicar retención</translation>
    </message>
    <message>
        <source>%1 messages are removed and %2 lose their text.</source>
        <translation>Se borran %1 mensajes y %2 pierden su texto.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Importing the export again brings the messages back.</source>
        <translation>No se puede deshacer. Si importas de nuevo la exportación, los mensajes vuelven.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Remove old messages</source>
        <translation>Borrar mensajes antiguos</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ImportDialog</name>
    <message>
        <source>service messages</source>
        <translation>mensajes de servicio</translation>
    </message>
    <message>
        <source>messages Telegram Desktop could not export</source>
        <translation>mensajes que Telegram Desktop no pudo exportar</translation>
    </message>
    <message>
        <source>messages of private chats</source>
        <translation>mensajes de chats privados</translation>
    </message>
    <message>
        <source>messages with an impossible date</source>
        <translation>mensajes con una fecha imposible</translation>
    </message>
    <message>
        <source>Import a Telegram export</source>
        <translation>Importar una exportación de Telegram</translation>
    </message>
    <message>
        <source>In Telegram Desktop: a chat&apos;s menu, Export chat history, format “Machine-readable JSON”. Importing the same file again adds nothing twice.</source>
        <translation>En Telegram Desktop: menú del chat, Exportar historial del chat, formato «JSON legible por máquina». Importar otra vez el mismo archivo no duplica nada.</translation>
    </message>
    <message>
        <source>result.json</source>
        <translation>result.json</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>Archivo exportado</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Time zone of the export</source>
        <translation>Zona horaria de la exportación</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>la que indica el archivo</translation>
    </message>
    <message>
        <source>Needed only for exports made before 2022: they carry the local time of the computer that made them.</source>
        <translation>Solo hace falta en exportaciones anteriores a 2022: llevan la hora local del equipo que las hizo.</translation>
    </message>
    <message>
        <source>Store the text of the messages</source>
        <translation>Guardar el texto de los mensajes</translation>
    </message>
    <message>
        <source>Without it only lengths and counts are kept.</source>
        <translation>Si no, solo se guardan longitudes y recuentos.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Cancelar importación</translation>
    </message>
    <message>
        <source>What was imported stays; importing the file again goes on from there.</source>
        <translation>Lo importado se queda; al importar de nuevo el archivo se sigue desde ahí.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Ver gráficos</translation>
    </message>
    <message>
        <source>Telegram exports (*.json);;All files (*)</source>
        <translation>Exportaciones de Telegram (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto the window.</source>
        <translation>Elige un archivo o suéltalo en la ventana.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 messages read: %2 new, %3 updated, %4 already there.</source>
        <translation>%1 mensajes leídos: %2 nuevos, %3 actualizados, %4 ya estaban.</translation>
    </message>
    <message>
        <source>Skipped: %1 %2.</source>
        <translation>Omitidos: %1 %2.</translation>
    </message>
    <message>
        <source>%1 messages could not be understood; they are kept in quarantine.</source>
        <translation>%1 mensajes no se pudieron interpretar; están en cuarentena.</translation>
    </message>
    <message>
        <source>The file ends in the middle, at byte %1. Everything before it is imported; export again to get the rest.</source>
        <translation>El archivo se corta en el byte %1. Todo lo anterior está importado; exporta de nuevo para tener el resto.</translation>
    </message>
    <message>
        <source>%1 is imported</source>
        <translation>%1: importado</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are imported</source>
        <translation>
            <numerusform>%n chat importado</numerusform>
            <numerusform>%n chats importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importación cancelada</translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation>La importación se detuvo</translation>
    </message>
    <message>
        <source>What was imported stays. Import the same file again to go on from there.</source>
        <translation>Lo importado se queda. Importa de nuevo el mismo archivo para seguir desde ahí.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::IncomePanel</name>
    <message>
        <source>What came in</source>
        <translation>Lo recibido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>since this connection was started</source>
        <translation>desde que empezó esta conexión</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>429 answers</source>
        <translation>Respuestas 429</translation>
    </message>
    <message>
        <source>Updates by kind</source>
        <translation>Actualizaciones por tipo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The bot is not connected</source>
        <translation>El bot no está conectado</translation>
    </message>
    <message>
        <source>Figures begin with the next connection.</source>
        <translation>Las cifras empiezan con la próxima conexión.</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, media %2</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1, espera %2</translation>
    </message>
</context>
<context>
    <name>tgd::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Usuarios activos al día</translation>
    </message>
    <message>
        <source>Active chats</source>
        <translation>Chats activos</translation>
    </message>
    <message>
        <source>Net members</source>
        <translation>Saldo de miembros</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Messages of all chats</source>
        <translation>Mensajes de todos los chats</translation>
    </message>
    <message>
        <source>Bottlenecks to watch</source>
        <translation>Cuellos de botella</translation>
    </message>
    <message>
        <source>tick = warning at 80 %</source>
        <translation>marca = aviso al 80&#xa0;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>letters mark the same day in the chart</source>
        <translation>las letras marcan el mismo día en el gráfico</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Age or size</source>
        <translation>Edad o tamaño</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Actualidad de los datos</translation>
    </message>
    <message>
        <source>Statistics could not be read</source>
        <translation>No se pudieron leer las estadísticas</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Import a Telegram export to see them here.</source>
        <translation>Importa una exportación de Telegram para verlos aquí.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importar exportación…</translation>
    </message>
    <message>
        <source>Host and store could not be read</source>
        <translation>No se pudieron leer el equipo y el almacén</translation>
    </message>
    <message>
        <source>The store could not be read</source>
        <translation>No se pudo leer el almacén</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Nada destaca</translation>
    </message>
    <message>
        <source>No day of this range differs much from the usual day.</source>
        <translation>Ningún día de este período difiere mucho de lo normal.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>el almacén</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The same figure is printed by the command above.</source>
        <translation>La orden de arriba da la misma cifra.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>from 80 %, critical from 95 %</source>
        <translation>desde el 80&#xa0;%, crítico desde el 95&#xa0;%</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>column</comment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Aproximado</translation>
    </message>
</context>
<context>
    <name>tgd::pages::PasswordDialog</name>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Guardarla en el llavero</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Usar contraseña</translation>
    </message>
    <message>
        <source>Password of the store</source>
        <translation>Contraseña del almacén</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Without this the password is asked for at each start</source>
        <translation>Sin esto la contraseña se pide en cada inicio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tgd::pages::QuarantinePanel</name>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualiz.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>updates that were not understood, kept for 30 days</source>
        <translation>actualizaciones no entendidas, se guardan 30 días</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Reintentado</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n update(s)</source>
        <translation>
            <numerusform>%n actualización exportada</numerusform>
            <numerusform>%n actualizaciones exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>No quarantine here</source>
        <translation>Aquí no hay cuarentena</translation>
    </message>
    <message>
        <source>This workspace stores no updates.</source>
        <translation>Este espacio no guarda actualizaciones.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todas</translation>
    </message>
    <message>
        <source>Decodes every update of the quarantine again</source>
        <translation>Vuelve a interpretar cada actualización de la cuarentena</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Raw JSON of the update</source>
        <translation>JSON sin procesar de la actualización</translation>
    </message>
    <message>
        <source>Retry this update</source>
        <translation>Reintentar esta</translation>
    </message>
    <message>
        <source>The quarantine could not be read</source>
        <translation>No se pudo leer la cuarentena</translation>
    </message>
    <message>
        <source>Nothing in quarantine</source>
        <translation>Nada en cuarentena</translation>
    </message>
    <message>
        <source>Every update that came in was understood.</source>
        <translation>Se entendieron todas las actualizaciones recibidas.</translation>
    </message>
    <message>
        <source>Select an update to see it.</source>
        <translation>Elige una actualización para verla.</translation>
    </message>
    <message>
        <source>… the rest is in the export</source>
        <translation>… el resto está en la exportación</translation>
    </message>
    <message>
        <source>Export the quarantine</source>
        <translation>Exportar la cuarentena</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Líneas JSON (*.jsonl);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tgd::pages::RightsPanel</name>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>expulsado</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin informar</translation>
    </message>
    <message>
        <source>Chats and rights</source>
        <translation>Chats y permisos</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>The bot is</source>
        <translation>El bot es</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The chats could not be read</source>
        <translation>No se pudieron leer los chats</translation>
    </message>
    <message>
        <source>Nothing is hidden from the bot.</source>
        <translation>Nada queda oculto para el bot.</translation>
    </message>
    <message numerus="yes">
        <source>In %n chat(s) reactions and joins are hidden from the bot. Make it an administrator there; it needs no right of its own.</source>
        <translation>
            <numerusform>En %n chat el bot no ve reacciones ni ingresos. Hazlo administrador allí; no necesita permisos especiales.</numerusform>
            <numerusform>En %n chats el bot no ve reacciones ni ingresos. Hazlo administrador allí; no necesita permisos especiales.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is in no chat yet</source>
        <translation>El bot aún no está en ningún chat</translation>
    </message>
    <message>
        <source>Add it to a group and make it an administrator.</source>
        <translation>Añádelo a un grupo y hazlo administrador.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::ServerDialog</name>
    <message>
        <source>Connect PostgreSQL</source>
        <translation>Conectar PostgreSQL</translation>
    </message>
    <message>
        <source>A database that holds a store, that is empty, or that a Python bot fills. PostgreSQL 13 or newer.</source>
        <translation>Una base de datos que contiene un almacén, que está vacía o que llena un bot de Python. PostgreSQL 13 o posterior.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>pg.example.org, or paste postgresql://…</source>
        <translation>pg.example.org, o pegue postgresql://…</translation>
    </message>
    <message>
        <source>Several hosts with commas, each may have its port: pg-1, pg-2:5433. A pasted address fills all fields.</source>
        <translation>Varios hosts separados por comas, cada uno puede tener su puerto: pg-1, pg-2:5433. Una dirección pegada rellena todos los campos.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>named as the user</source>
        <translation>llamada como el usuario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>none, or from ~/.pgpass</source>
        <translation>ninguna, o de ~/.pgpass</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Guardarla en el llavero</translation>
    </message>
    <message>
        <source>Without this the password is asked for at each start</source>
        <translation>Sin esto la contraseña se pide en cada inicio</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Check of the connection</source>
        <translation>Comprobación de la conexión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Use this store</source>
        <translation>Usar este almacén</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Certificados (*.crt *.pem);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The store is being opened…</source>
        <translation>Se está abriendo el almacén…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>This database cannot be used yet. The step that failed says what to do.</source>
        <translation>Esta base de datos aún no se puede usar. El paso que falló dice qué hacer.</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Cancelar comprobación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>tgd::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>one for each deployment you look at</source>
        <translation>uno por cada instalación que observas</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Remove profile…</source>
        <translation>Quitar perfil…</translation>
    </message>
    <message>
        <source>Add a store file…</source>
        <translation>Añadir un archivo de almacén…</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Importar exportación…</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Añadir el ejemplo</translation>
    </message>
    <message>
        <source>Store file</source>
        <translation>Archivo de almacén</translation>
    </message>
    <message>
        <source>TG Stats stores (*.db);;All files (*)</source>
        <translation>Almacenes de TG Stats (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>The profile “%1” leaves the list.</source>
        <translation>El perfil «%1» sale de la lista.</translation>
    </message>
    <message>
        <source>Its store file stays where it is: %1</source>
        <translation>Su archivo de almacén se queda donde está: %1</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Conservar perfil</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>A new language shows after the next start; a new text size at once in new pages.</source>
        <translation>Un idioma nuevo se ve al reiniciar; un tamaño nuevo, enseguida en las páginas nuevas.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the system keychain, never in a file of this program.</source>
        <translation>Los tokens y contraseñas se guardan en el llavero del sistema, nunca en un archivo de este programa.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Keychain is available</source>
        <translation>El llavero está disponible</translation>
    </message>
    <message>
        <source>No keychain here</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>Start a Secret Service (GNOME Keyring or KWallet). Until then keep a secret in a file that only you can read and name that file; nothing is ever stored unencrypted by this program.</source>
        <translation>Inicia un Secret Service (GNOME Keyring o KWallet). Hasta entonces, guarda el secreto en un archivo que solo tú puedas leer e indícalo; este programa nunca guarda nada sin cifrar.</translation>
    </message>
    <message>
        <source>Where the profile&apos;s store lies</source>
        <translation>Dónde está el almacén del perfil</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Closing the window while the bot runs</source>
        <translation>Cerrar la ventana mientras el bot funciona</translation>
    </message>
    <message>
        <source>What happens when the window is closed while the bot runs</source>
        <translation>Qué ocurre al cerrar la ventana mientras el bot funciona</translation>
    </message>
    <message>
        <source>Ask when the bot runs</source>
        <translation>Preguntar si el bot funciona</translation>
    </message>
    <message>
        <source>Keep the bot in the tray</source>
        <translation>Dejar el bot en la bandeja</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Detener el bot</translation>
    </message>
    <message>
        <source>No profile is kept yet</source>
        <translation>Aún no hay ningún perfil guardado</translation>
    </message>
    <message>
        <source>This window shows a store that was named at the start: %1. Add it, or import an export, to find it here again.</source>
        <translation>Esta ventana muestra un almacén indicado al iniciar: %1. Añádalo, o importe una exportación, para volver a encontrarlo aquí.</translation>
    </message>
    <message>
        <source>Connect PostgreSQL…</source>
        <translation>Conectar PostgreSQL…</translation>
    </message>
    <message>
        <source>Its database stays as it is: %1</source>
        <translation>Su base de datos queda como está: %1</translation>
    </message>
</context>
<context>
    <name>tgd::pages::StepList</name>
    <message>
        <source>Steps of the check</source>
        <translation>Pasos de la comprobación</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenDialog</name>
    <message>
        <source>Change token</source>
        <translation>Cambiar token</translation>
    </message>
    <message>
        <source>The bot stays connected with the old token until the new one is checked. What was stored stays.</source>
        <translation>El bot sigue conectado con el token antiguo hasta comprobar el nuevo. Lo guardado se queda.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TokenForm</name>
    <message>
        <source>Paste the token, or BotFather&apos;s whole message</source>
        <translation>Pega el token o el mensaje entero de BotFather</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>Bot API address</source>
        <translation>Dirección Bot API</translation>
    </message>
    <message>
        <source>Use a Bot API server of your own</source>
        <translation>Usar un servidor propio de la Bot API</translation>
    </message>
    <message>
        <source>Other token</source>
        <translation>Otro token</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Asks Telegram which bot this token belongs to</source>
        <translation>Pregunta a Telegram de qué bot es este token</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Preguntando a Telegram…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>taken; it is not shown again</source>
        <translation>tomado; no se vuelve a mostrar</translation>
    </message>
    <message>
        <source>This is @%1, “%2”, id %3.</source>
        <translation>Es @%1, «%2», id %3.</translation>
    </message>
    <message>
        <source>Privacy mode is off: it receives every message of its groups. Reactions and joins arrive where it is an administrator.</source>
        <translation>El modo de privacidad está desactivado: recibe todos los mensajes de sus grupos. Las reacciones e ingresos llegan donde es administrador.</translation>
    </message>
    <message>
        <source>Privacy mode is on: plain messages arrive only from groups where it is an administrator. To change that, turn privacy mode off at @BotFather, then remove the bot from each group and add it again.</source>
        <translation>El modo de privacidad está activado: los mensajes corrientes solo llegan de grupos donde es administrador. Para cambiarlo, desactívalo en @BotFather y después quita el bot de cada grupo y vuelve a añadirlo.</translation>
    </message>
    <message>
        <source>A webhook is set at %1, so nothing would arrive here. Once connected you can take the bot over; updates that wait are kept.</source>
        <translation>Hay un webhook en %1, así que aquí no llegaría nada. Una vez conectado puedes hacerte cargo del bot; las actualizaciones en espera se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait at Telegram and will be fetched.</source>
        <translation>
            <numerusform>%n actualización espera en Telegram y se recogerá.</numerusform>
            <numerusform>%n actualizaciones esperan en Telegram y se recogerán.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another bot than the one of this profile (id %1).</source>
        <translation>Es otro bot, no el de este perfil (id %1).</translation>
    </message>
    <message>
        <source>Keep updates on this disk while the store is away</source>
        <translation>Guardar las actualizaciones en este disco mientras el almacén no está disponible</translation>
    </message>
    <message>
        <source>Telegram keeps updates for 24 hours. With this, an outage of the store may last longer; what people wrote lies in the data folder until it is stored, for your eyes only.</source>
        <translation>Telegram guarda las actualizaciones 24 horas. Con esto, una interrupción del almacén puede durar más; lo que la gente escribió queda en la carpeta de datos hasta que se guarda, solo legible para usted.</translation>
    </message>
</context>
<context>
    <name>tgd::pages::TopUsersPanel</name>
    <message>
        <source>Top users</source>
        <translation>Más activos</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Abrir tabla</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>No se pudieron leer los usuarios</translation>
    </message>
    <message>
        <source>Nobody wrote</source>
        <translation>Nadie escribió</translation>
    </message>
    <message>
        <source>There is no message of a person in this period.</source>
        <translation>No hay ningún mensaje de una persona en este período.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>top 10 write %1</source>
        <translation>los 10 primeros escriben el %1</translation>
    </message>
    <message>
        <source>Approximate: %1</source>
        <translation>Aproximado: %1</translation>
    </message>
</context>
<context>
    <name>tgd::pages::UsersView</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Search users by name</source>
        <translation>Buscar usuarios por nombre</translation>
    </message>
    <message>
        <source>Which users</source>
        <translation>Qué usuarios</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salieron</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>Copiar filas elegidas</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Users could not be read</source>
        <translation>No se pudieron leer los usuarios</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>No user of this period matches.</source>
        <translation>Ningún usuario de este período coincide.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Ver todos los usuarios</translation>
    </message>
    <message>
        <source>Nobody wrote</source>
        <translation>Nadie escribió</translation>
    </message>
    <message>
        <source>There is no message of a person in this period.</source>
        <translation>No hay ningún mensaje de una persona en este período.</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CloseQuestion</name>
    <message>
        <source>The bot is running</source>
        <translation>El bot está en marcha</translation>
    </message>
    <message>
        <source>Keep the bot running without the window?</source>
        <translation>¿Dejar el bot en marcha sin la ventana?</translation>
    </message>
    <message>
        <source>Closing the window stops the bot.</source>
        <translation>Al cerrar la ventana el bot se detiene.</translation>
    </message>
    <message>
        <source>It goes on from the tray, where the window can be opened again. Stopped, its updates wait at Telegram for 24 hours and are lost after that. This is asked once; the settings change it.</source>
        <translation>Sigue desde la bandeja, donde la ventana se vuelve a abrir. Detenido, sus actualizaciones esperan 24 horas en Telegram y después se pierden. Se pregunta una vez; se cambia en los ajustes.</translation>
    </message>
    <message>
        <source>There is no tray on this desktop in which it could go on. Its updates wait at Telegram for 24 hours and are lost after that.</source>
        <translation>Este escritorio no tiene bandeja donde pudiera seguir. Sus actualizaciones esperan 24 horas en Telegram y después se pierden.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>Stop the bot</source>
        <translation>Detener el bot</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar en marcha</translation>
    </message>
</context>
<context>
    <name>tgd::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Busca o ejecuta un comando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Show range</source>
        <translation>Mostrar período</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Período a medida</translation>
    </message>
    <message>
        <source>Keep the range</source>
        <translation>Mantener el período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>Hasta, este día incluido</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>The range lies in the future.</source>
        <translation>El período está en el futuro.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tgd::shell::JobCell</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>quedan %1&#xa0;h</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <translation>Cancelando: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n more)</source>
        <translation>
            <numerusform> (%n más)</numerusform>
            <numerusform> (%n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>tgd::shell::LiveLine</name>
    <message>
        <source>History only</source>
        <translation>Solo historial</translation>
    </message>
    <message>
        <source>no bot is connected</source>
        <translation>ningún bot conectado</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>Ingestion</source>
        <translation>Ingesta</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 act./s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Edad de los datos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Collapse or widen the list of pages</source>
        <translation>Contraer o ampliar la lista de páginas</translation>
    </message>
    <message>
        <source>Custom time range…</source>
        <translation>Período a medida…</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
    <message>
        <source>Collapse the list of pages</source>
        <translation>Contraer la lista de páginas</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Widen the list of pages</source>
        <translation>Ampliar la lista de páginas</translation>
    </message>
</context>
<context>
    <name>tgd::shell::ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Perfil nuevo…</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
</context>
<context>
    <name>tgd::shell::RangeControl</name>
    <message>
        <source>Time range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Back to the range shown before (Alt+Left)</source>
        <translation>Volver al período anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Adelante de nuevo (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Choose the time range</source>
        <translation>Elegir el período</translation>
    </message>
    <message>
        <source>Period before this one</source>
        <translation>Período anterior a este</translation>
    </message>
    <message>
        <source>Period after this one</source>
        <translation>Período posterior a este</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Período a medida…</translation>
    </message>
    <message>
        <source>Compare with the previous period</source>
        <translation>Comparar con el período anterior</translation>
    </message>
</context>
<context>
    <name>tgd::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Busca o ejecuta un comando</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>tgd::shell::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh now (F5)</source>
        <translation>Actualizar ahora (F5)</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Actualizar cada</translation>
    </message>
    <message>
        <source>Pause refreshing</source>
        <translation>Pausar la actualización</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Refresh again</source>
        <translation>Reanudar la actualización</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
</context>
<context>
    <name>tgd::shell::TrayIcon</name>
    <message>
        <source>Open TG Stats Desk</source>
        <translation>Abrir TG Stats Desk</translation>
    </message>
    <message>
        <source>Pause the bot</source>
        <translation>Pausar el bot</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume the bot</source>
        <translation>Reanudar el bot</translation>
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
        <translation>Este espacio no tiene lugar para un bot.</translation>
    </message>
    <message>
        <source>No bot is connected.</source>
        <translation>No hay ningún bot conectado.</translation>
    </message>
    <message>
        <source>Enter the token of your bot to begin.</source>
        <translation>Introduce el token de tu bot para empezar.</translation>
    </message>
    <message>
        <source>The bot is paused.</source>
        <translation>El bot está en pausa.</translation>
    </message>
    <message>
        <source>Telegram keeps updates for 24 hours; resume it before.</source>
        <translation>Telegram guarda las actualizaciones 24 horas; reanúdalo antes.</translation>
    </message>
    <message>
        <source>No bot</source>
        <translation>Sin bot</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>tgd::state::ServerSetupState</name>
    <message>
        <source>Name of the host</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Role and database</source>
        <translation>Rol y base de datos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step of the check</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>take note</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Using this store makes its tables in the database. Nothing else is touched there.</source>
        <translation>Al usar este almacén se crean sus tablas en la base de datos. No se toca nada más.</translation>
    </message>
    <message>
        <source>Using this store changes nothing in the database.</source>
        <translation>Usar este almacén no cambia nada en la base de datos.</translation>
    </message>
    <message>
        <source>Using this store brings its tables up to date. Older programs cannot write it any more then.</source>
        <translation>Usar este almacén actualiza sus tablas. Los programas anteriores ya no podrán escribir en él.</translation>
    </message>
    <message>
        <source>Another program fills this database. It is attached: statistics are read, nothing is ever written.</source>
        <translation>Otro programa llena esta base de datos. Se conecta: se leen las estadísticas y nunca se escribe nada.</translation>
    </message>
    <message>
        <source>Statistics are read. Nothing can be written: no bot, no import, no settings.</source>
        <translation>Se leen las estadísticas. No se puede escribir nada: ni bot, ni importación, ni ajustes.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Only if the server demands it</source>
        <translation>Solo si el servidor lo exige</translation>
    </message>
    <message>
        <source>Always, certificate not verified</source>
        <translation>Siempre, sin verificar el certificado</translation>
    </message>
    <message>
        <source>Always, verify certificate</source>
        <translation>Siempre, verificar certificado</translation>
    </message>
    <message>
        <source>Always, verify certificate and name</source>
        <translation>Siempre, verificar certificado y nombre</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Si el servidor lo ofrece</translation>
    </message>
</context>
<context>
    <name>tgd::state::TimeRangeState</name>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::ExplainCard</name>
    <message>
        <source>Close the explanation</source>
        <translation>Cerrar la explicación</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>Qué lo mueve</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>sube</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>%1: %2, approximate</source>
        <translation>%1: %2, aproximado</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::FormRow</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
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
        <translation>Cargando</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>aproximado</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::Panel</name>
    <message>
        <source>More for %1</source>
        <translation>Más de %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not configured</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Configure…</source>
        <translation>Configurar…</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::SkeletonView</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::StaleOverlay</name>
    <message>
        <source>Stale, %1 old</source>
        <translation>Desfasado, de hace %1</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::StateMessage</name>
    <message>
        <source>next in %1 s</source>
        <translation>otra vez en %1&#xa0;s</translation>
    </message>
    <message>
        <source>next in %1 min</source>
        <translation>otra vez en %1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
</context>
<context>
    <name>tgd::widgets::ToastHost</name>
    <message>
        <source>Close this note</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
</TS>
