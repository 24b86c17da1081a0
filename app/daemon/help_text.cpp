#include "help_text.h"

#include "command_line.h"

#include <QCoreApplication>

namespace tgd::daemon {

namespace {

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString optionLabel(const Option &option)
{
    return QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
}

QString optionLines(const std::vector<Option> &options)
{
    qsizetype width = 0;
    for (const Option &option : options)
        width = std::max(width, optionLabel(option).size());
    QString text;
    for (const Option &option : options)
        text += QStringLiteral("  %1  %2\n").arg(optionLabel(option).leftJustified(width), option.help);
    return text;
}

QString commonLines()
{
    std::vector<Option> options = commonOptions();
    options.push_back({QStringLiteral("help"), {}, Text::tr("This help.")});
    options.push_back({QStringLiteral("version"), {}, Text::tr("The version.")});
    return QLatin1Char('\n') + Text::tr("Options of every command:") + QLatin1Char('\n') + optionLines(options);
}

QString commandHelp(const Command &command)
{
    QString text = Text::tr("Usage: tgstatsd %1%2%3")
                       .arg(command.path.join(QLatin1Char(' ')),
                           command.positionals.isEmpty() ? QString() : QLatin1Char(' ') + command.positionals,
                           command.options.empty() ? QString() : Text::tr(" [options]"));
    text += QStringLiteral("\n\n") + command.summary + QLatin1Char('\n');
    if (!command.options.empty())
        text += QLatin1Char('\n') + Text::tr("Options:") + QLatin1Char('\n') + optionLines(command.options);
    return text + commonLines();
}

}  // namespace

QString helpText(const QStringList &path, const std::vector<Command> &commands)
{
    qsizetype width = 0;
    for (const Command &command : commands) {
        if (command.path == path)
            return commandHelp(command);
        width = std::max(width, command.path.join(QLatin1Char(' ')).size());
    }
    QString text = path.isEmpty()
        ? Text::tr(
            "Usage: tgstatsd COMMAND [options]\n\nStatistics of Telegram groups: import, query, look after a store.")
        : Text::tr("Usage: tgstatsd %1 COMMAND [options]").arg(path.join(QLatin1Char(' ')));
    text += QStringLiteral("\n\n") + Text::tr("Commands:") + QLatin1Char('\n');
    for (const Command &command : commands) {
        if (command.path.mid(0, path.size()) == path)
            text += QStringLiteral("  %1  %2\n")
                        .arg(command.path.join(QLatin1Char(' ')).leftJustified(width), command.summary);
    }
    text += commonLines();
    if (path.isEmpty())
        text += QLatin1Char('\n')
            + Text::tr(
                "Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 something needed cannot be "
                "reached, 5 internal error, 130 interrupted.")
            + QLatin1Char('\n');
    return text;
}

}  // namespace tgd::daemon
