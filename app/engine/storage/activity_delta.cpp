#include "storage/activity_delta.h"

namespace tgd::storage {

ActivityPayload &ActivityDelta::day(domain::ChatId chat, qint32 utcDay)
{
    const Key key{chat.value, utcDay};
    if (!m_last || m_lastKey != key) {
        m_last = &m_days[key];
        m_lastKey = key;
    }
    return *m_last;
}

void ActivityDelta::addMessage(
    domain::ChatId chat, domain::UtcMicros date, const MessageFigures &figures, std::optional<quint32> idx, int sign)
{
    const UtcQuarter place = UtcQuarter::of(date);
    ActivityPayload &payload = day(chat, place.day);
    payload.addMessage(place.quarter, figures, sign);
    if (idx)
        payload.addUser(place.quarter, *idx, sign);
}

void ActivityDelta::changeMessage(
    domain::ChatId chat, domain::UtcMicros date, const MessageFigures &before, const MessageFigures &after)
{
    if (before == after)
        return;
    const UtcQuarter place = UtcQuarter::of(date);
    ActivityPayload &payload = day(chat, place.day);
    payload.addMessage(place.quarter, before, -1);
    payload.addMessage(place.quarter, after, 1);
}

void ActivityDelta::addReactions(domain::ChatId chat, domain::UtcMicros date, int count)
{
    const UtcQuarter place = UtcQuarter::of(date);
    day(chat, place.day).at(place.quarter).counters[ActivityCounters::Reactions] += count;
}

}  // namespace tgd::storage
