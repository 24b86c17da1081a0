#include "state/bot_history.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tgd::state {

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 minute = 60 * domain::microsPerSecond;
constexpr qint64 chartWindow = 10 * domain::microsPerSecond;
constexpr qint64 shortestWindow = 5 * domain::microsPerSecond;

}  // namespace

void BotHistory::add(const Sample &sample)
{
    if (!m_samples.empty() && sample.at < m_samples.back().at)
        m_samples.clear();
    if (!m_samples.empty() && sample.at == m_samples.back().at)
        m_samples.pop_back();
    m_samples.push_back(sample);
    while (m_samples.size() > capacity || sample.at.value - m_samples.front().at.value > span + minute)
        m_samples.pop_front();
}

bool BotHistory::follows(size_t index) const
{
    if (index == 0)
        return false;
    const Sample &now = m_samples[index];
    const Sample &before = m_samples[index - 1];
    return now.connected && before.connected && now.at.value - before.at.value <= longestStep
        && now.received >= before.received && now.batches >= before.batches;
}

double BotHistory::rateAt(size_t index, qint64 window) const
{
    size_t first = index;
    while (follows(first) && m_samples[index].at.value - m_samples[first - 1].at.value <= window)
        --first;
    const qint64 passed = m_samples[index].at.value - m_samples[first].at.value;
    if (passed <= 0)
        return noValue;
    return double(m_samples[index].received - m_samples[first].received) * double(domain::microsPerSecond)
        / double(passed);
}

double BotHistory::commitAt(size_t index) const
{
    if (!follows(index))
        return noValue;
    const Sample &now = m_samples[index];
    const Sample &before = m_samples[index - 1];
    if (now.batches == before.batches)
        return noValue;
    return double(now.commitMicros - before.commitMicros) / double(now.batches - before.batches) / 1000.0;
}

std::optional<double> BotHistory::updatesPerSecond() const
{
    if (m_samples.empty() || !m_samples.back().connected)
        return std::nullopt;
    size_t first = m_samples.size() - 1;
    const qint64 now = m_samples.back().at.value;
    while (follows(first) && now - m_samples[first - 1].at.value <= minute)
        --first;
    if (now - m_samples[first].at.value < shortestWindow)
        return std::nullopt;
    const double rate = rateAt(m_samples.size() - 1, minute);
    return std::isnan(rate) ? std::nullopt : std::optional(rate);
}

BotHistory::Course BotHistory::rates() const
{
    Course course;
    // Every second one: that many points suit the width of a chart.
    for (size_t i = m_samples.size() % 2; i < m_samples.size(); i += 2) {
        const double rate = rateAt(i, chartWindow);
        if (std::isnan(rate))
            continue;
        course.times.push_back(m_samples[i].at.value);
        course.values.push_back(rate);
    }
    if (!m_samples.empty() && !m_samples.back().connected && !course.times.empty()) {
        course.times.push_back(m_samples.back().at.value);
        course.values.push_back(noValue);
    }
    return course;
}

BotHistory::Course BotHistory::commits() const
{
    Course course;
    for (size_t i = 0; i < m_samples.size(); ++i) {
        const double value = commitAt(i);
        // Nothing to commit is no gap; no connection is one.
        const bool gap = !m_samples[i].connected && !course.values.empty() && !std::isnan(course.values.back());
        if (std::isnan(value) && !gap)
            continue;
        course.times.push_back(m_samples[i].at.value);
        course.values.push_back(value);
    }
    return course;
}

template <typename ValueOf>
std::vector<double> BotHistory::line(size_t points, ValueOf valueOf) const
{
    std::vector<double> values;
    if (m_samples.empty() || points == 0)
        return values;
    values.assign(points, noValue);
    const qint64 from = m_samples.back().at.value - span;
    for (size_t i = 0; i < m_samples.size(); ++i) {
        const qint64 passed = m_samples[i].at.value - from;
        if (passed <= 0)
            continue;
        const double value = valueOf(i);
        if (!std::isnan(value))
            values[std::min(points - 1, size_t((passed - 1) * qint64(points) / span))] = value;
    }
    // Nothing is drawn from before there was anything to know.
    const auto known = std::find_if(values.begin(), values.end(), [](double value) { return !std::isnan(value); });
    if (known == values.end())
        values.clear();
    return values;
}

std::vector<double> BotHistory::rateLine(size_t points) const
{
    return line(points, [this](size_t i) { return rateAt(i, span / qint64(60)); });
}

std::vector<double> BotHistory::pendingLine(size_t points) const
{
    return line(points, [this](size_t i) {
        return m_samples[i].connected && m_samples[i].pending ? double(*m_samples[i].pending) : noValue;
    });
}

std::vector<double> BotHistory::commitLine(size_t points) const
{
    return line(points, [this](size_t i) {
        const Sample &sample = m_samples[i];
        return sample.connected && sample.batches > 0 ? double(sample.lastCommitMicros) / 1000.0 : noValue;
    });
}

std::vector<double> BotHistory::lagLine(size_t points) const
{
    return line(points, [this](size_t i) {
        const Sample &sample = m_samples[i];
        return sample.connected && sample.newestEventAt ? double(sample.at.value - sample.newestEventAt->value) / 1000.0
                                                        : noValue;
    });
}

std::vector<double> BotHistory::connectedLine(size_t points) const
{
    return line(points, [this](size_t i) { return m_samples[i].connected ? 1.0 : noValue; });
}

}  // namespace tgd::state
