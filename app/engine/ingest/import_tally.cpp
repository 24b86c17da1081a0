#include "ingest/import_tally.h"

#include <algorithm>

namespace tgd::ingest {

void ImportTally::beginChat(domain::ChatId id, const QString &title)
{
    auto &chats = m_report.chats;
    const auto found = std::find_if(chats.begin(), chats.end(), [id](const auto &chat) { return chat.id == id; });
    m_chat = size_t(found - chats.begin());
    if (found == chats.end())
        chats.push_back({id, title, 0, 0});
    else if (!title.isEmpty())
        found->title = title;
}

void ImportTally::renameChat(const QString &title)
{
    if (m_chat != noChat && !title.isEmpty())
        m_report.chats[m_chat].title = title;
}

void ImportTally::read()
{
    ++m_report.read;
    if (m_chat != noChat)
        ++m_report.chats[m_chat].read;
}

void ImportTally::skip(std::string_view reason)
{
    ++m_report.skipped[QString::fromUtf8(reason.data(), qsizetype(reason.size()))];
}

void ImportTally::stored(domain::UtcMicros date)
{
    if (!m_report.first || date < *m_report.first)
        m_report.first = date;
    if (!m_report.last || date > *m_report.last)
        m_report.last = date;
}

void ImportTally::warn(const QString &sentence)
{
    auto &warnings = m_report.warnings;
    if (std::find(warnings.begin(), warnings.end(), sentence) == warnings.end())
        warnings.push_back(sentence);
}

}  // namespace tgd::ingest
