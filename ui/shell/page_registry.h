#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace tgd::state {
class TimeRangeState;
}

namespace tgd::shell {

enum class PageGroup { Watch, Change, Bottom };

// A page as the composition registers it. It is built when it is first shown; only registered pages are in the rail.
struct PageEntry {
    QString id;     // stable, remembered in the settings
    QString title;  // translated
    QString icon;   // name in resources/icons
    PageGroup group = PageGroup::Watch;
    std::function<QWidget *(QWidget *parent)> create;
    state::TimeRangeState *range = nullptr;  // what the top bar's range control acts on; none: no control
};

class PageRegistry {
public:
    void add(PageEntry entry) { m_entries.push_back(std::move(entry)); }
    const std::vector<PageEntry> &entries() const { return m_entries; }
    const PageEntry *find(const QString &id) const
    {
        for (const PageEntry &entry : m_entries) {
            if (entry.id == id)
                return &entry;
        }
        return nullptr;
    }

private:
    std::vector<PageEntry> m_entries;
};

}  // namespace tgd::shell
