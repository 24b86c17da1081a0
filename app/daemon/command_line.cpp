#include "command_line.h"

#include "help_text.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isPrefix(const QStringList &prefix, const QStringList &path)
{
    return prefix.size() <= path.size() && path.mid(0, prefix.size()) == prefix;
}

const Option *find(const std::vector<Option> &options, const QString &name)
{
    for (const Option &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

// Reads the words of one call from left to right. Lives for one call.
class Reader {
public:
    Reader(const QStringList &words, const std::vector<Command> &commands) : m_words(words), m_commands(commands) { }

    Call read()
    {
        while (m_at < m_words.size() && m_call.error.isEmpty()) {
            const QString word = m_words[m_at++];
            if (m_onlyPositionals || word == QLatin1String("-") || !word.startsWith(QLatin1Char('-')))
                readWord(word);
            else if (word == QLatin1String("--"))
                m_onlyPositionals = true;
            else
                readOption(word);
        }
        conclude();
        return std::move(m_call);
    }

private:
    const Command *exact() const
    {
        for (const Command &command : m_commands) {
            if (command.path == m_path)
                return &command;
        }
        return nullptr;
    }

    bool leads(const QStringList &path) const
    {
        for (const Command &command : m_commands) {
            if (isPrefix(path, command.path))
                return true;
        }
        return false;
    }

    void readWord(const QString &word)
    {
        if (!exact()) {
            const QStringList longer = m_path + QStringList{word};
            if (leads(longer)) {
                m_path = longer;
                return;
            }
            refuseWord(word);
            return;
        }
        if (exact()->positionals.isEmpty())
            fail(Text::tr("\"%1\" is one word too many for %2.").arg(word, m_path.join(QLatin1Char(' '))));
        else
            m_call.arguments.addPositional(word);
    }

    void refuseWord(const QString &word)
    {
        static const QStringList later{QStringLiteral("serve"), QStringLiteral("status"), QStringLiteral("generate"),
            QStringLiteral("loadtest"), QStringLiteral("webhook")};
        if (m_path.isEmpty() && later.contains(word))
            fail(Text::tr("\"%1\" is not part of this version of tgstatsd.").arg(word));
        else if (m_path.isEmpty())
            fail(Text::tr("There is no command \"%1\".").arg(word));
        else
            fail(Text::tr("%1 has no \"%2\".").arg(m_path.join(QLatin1Char(' ')), word));
    }

    // Options of commands that this version has, for what it has not.
    bool refuseLaterOption(const QString &name)
    {
        static const QStringList later{
            QStringLiteral("serve"), QStringLiteral("set-webhook"), QStringLiteral("webhook-secret-file")};
        if (later.contains(name))
            fail(Text::tr("--%1 is not part of this version of tgstatsd.").arg(name));
        return later.contains(name);
    }

    void readOption(const QString &word)
    {
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            m_wantsHelp = true;
            return;
        }
        if (word == QLatin1String("--version")) {
            m_call.print = QStringLiteral("tgstatsd %1\n").arg(QCoreApplication::applicationVersion());
            return;
        }
        const QString body = word.startsWith(QLatin1String("--")) ? word.mid(2) : word.mid(1);
        const qsizetype equals = body.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? body : body.left(equals);
        const Command *command = exact();
        const Option *option = word.startsWith(QLatin1String("--")) ? find(commonOptions(), name) : nullptr;
        if (!option && command && word.startsWith(QLatin1String("--")))
            option = find(command->options, name);
        if (!option) {
            if (refuseLaterOption(name))
                return;
            fail(command ? Text::tr("%1 has no option %2.").arg(m_path.join(QLatin1Char(' ')), word)
                         : Text::tr("There is no option %1 here.").arg(word));
            return;
        }
        takeValue(*option, equals < 0 ? std::nullopt : std::optional(body.mid(equals + 1)));
    }

    void takeValue(const Option &option, std::optional<QString> value)
    {
        if (option.value.isEmpty()) {
            if (value)
                fail(Text::tr("--%1 takes no value.").arg(option.name));
            m_call.arguments.add(option.name, QString());
            return;
        }
        if (!value) {
            if (m_at >= m_words.size()) {
                fail(Text::tr("--%1 needs a value: %2.").arg(option.name, option.value));
                return;
            }
            value = m_words[m_at++];
        }
        if (!option.choices.isEmpty() && !option.choices.contains(*value)) {
            fail(Text::tr("--%1 takes one of %2, not \"%3\".")
                     .arg(option.name, option.choices.join(QLatin1String(", ")), *value));
            return;
        }
        m_call.arguments.add(option.name, *value);
    }

    void fail(const QString &sentence)
    {
        if (m_call.error.isEmpty())
            m_call.error = sentence;
    }

    void conclude()
    {
        m_call.command = exact();
        if (!m_call.print.isEmpty() && m_call.error.isEmpty())
            return;
        if (m_wantsHelp && (m_call.error.isEmpty() || !m_path.isEmpty())) {
            m_call.error.clear();
            m_call.print = helpText(m_path, m_commands);
            return;
        }
        if (m_call.error.isEmpty() && !m_call.command)
            m_call.error = m_path.isEmpty() ? Text::tr("Say what to do.")
                                            : Text::tr("Say what to do with %1.").arg(m_path.join(QLatin1Char(' ')));
        if (m_call.error.isEmpty())
            return;
        m_call.print.clear();
        QStringList words{QStringLiteral("tgstatsd")};
        words += m_path;
        m_call.errorHelp = Text::tr("See %1 --help.").arg(words.join(QLatin1Char(' ')));
    }

    const QStringList m_words;
    const std::vector<Command> &m_commands;
    qsizetype m_at = 0;
    QStringList m_path;
    bool m_onlyPositionals = false;
    bool m_wantsHelp = false;
    Call m_call;
};

}  // namespace

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {QStringLiteral("store"), QStringLiteral("URL"),
            Text::tr(
                "The store: sqlite:PATH, a path, or postgresql://USER@HOST:PORT/DATABASE. Also TGSTATS_STORE; default: "
                "store.db in the user's data folder.")},
        {QStringLiteral("progress"), QStringLiteral("json"), Text::tr("Progress as JSON lines on stderr."),
            {QStringLiteral("json")}},
        {QStringLiteral("log-format"), QStringLiteral("text|json"), Text::tr("How messages are written on stderr."),
            {QStringLiteral("text"), QStringLiteral("json")}},
        {QStringLiteral("log-level"), QStringLiteral("LEVEL"),
            Text::tr("debug, info, warning or error; default warning."),
            {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")}},
    };
    return options;
}

Call parseCommandLine(const QStringList &words, const std::vector<Command> &commands)
{
    return Reader(words, commands).read();
}

}  // namespace tgd::daemon
