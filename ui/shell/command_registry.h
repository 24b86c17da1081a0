#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace tgd::shell {

// Something a person can find and run in the palette.
struct Command {
    QString group;  // caption: "Pages", "Commands", "Chats"
    QString title;
    QString hint;  // quiet, behind the title
    QString icon;  // name in resources/icons
    QString keys;  // shortcut as text
    std::function<void()> run;
};

// A command as it answers a query: with the letters that were hit.
struct FoundCommand {
    Command command;
    int score = 0;
    std::vector<int> hits;
};

// What the palette offers: fixed commands, and providers that are asked when it opens (chats, components). Owned by
// the window; GUI thread.
class CommandRegistry {
public:
    using Provider = std::function<std::vector<Command>()>;

    void add(Command command) { m_commands.push_back(std::move(command)); }
    void addProvider(Provider provider) { m_providers.push_back(std::move(provider)); }

    std::vector<Command> all() const;
    // The best answers, grouped: groups in the order of their best hit, at most `limit` commands.
    static std::vector<FoundCommand> find(
        const std::vector<Command> &commands, const QString &query, size_t limit = 50);

private:
    std::vector<Command> m_commands;
    std::vector<Provider> m_providers;
};

}  // namespace tgd::shell
