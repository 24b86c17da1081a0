#include "ingest/export_splitter.h"

#include "ingest/export_mender.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tgd::ingest {

namespace {

using domain::ErrorKind;
using domain::failure;
using domain::Result;

constexpr qint64 largestHeaderValue = 1 << 20;

// Names the context of the texts below for the translation tools.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportSplitter)
};

// What a file that is no export most likely is.
QString describeForeign(std::string_view front)
{
    const auto starts = [front](std::string_view magic) { return front.substr(0, magic.size()) == magic; };
    for (const std::string_view packed :
        {std::string_view("\x1F\x8B"), std::string_view("PK\x03\x04"), std::string_view("BZh"),
            std::string_view("\xFD"
                             "7zXZ"),
            std::string_view("7z\xBC\xAF"), std::string_view("\x28\xB5\x2F\xFD"), std::string_view("Rar!")}) {
        if (starts(packed))
            return Text::tr("This is a compressed file. Unpack it and import the result.json inside.");
    }
    if (starts("\xFF\xFE") || starts("\xFE\xFF") || (front.size() > 1 && front[1] == '\0'))
        return Text::tr("This file is not UTF-8 text. Import the result.json as Telegram Desktop wrote it.");
    const size_t token = front.find_first_not_of(" \t\r\n");
    if (token != std::string_view::npos && front[token] == '<')
        return Text::tr("This is an HTML page. Export again and choose \"Machine-readable JSON\" as the format.");
    return Text::tr("This is not a Telegram Desktop export: a result.json starts with \"{\".");
}

QJsonValue parseValue(std::string_view raw)
{
    std::string text = "[";
    text += mendJson(raw);
    text += ']';
    const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromStdString(text)).array();
    return array.isEmpty() ? QJsonValue() : array.at(0);
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const QVariant variant = value.toVariant();
    if (variant.typeId() == QMetaType::LongLong)
        return variant.toLongLong();
    const double number = variant.toDouble();
    if (!(std::abs(number) <= 9e15) || number != double(qint64(number)))
        return std::nullopt;
    return qint64(number);
}

}  // namespace

ExportSplitter::ExportSplitter(ByteSource &source) : m_window(source) { }

Result<ExportSplitter::Event> ExportSplitter::next()
{
    if (m_state == State::Start) {
        if (const auto started = start(); !started)
            return tl::unexpected(started.error());
    }
    for (;;) {
        if (m_state == State::Done)
            return finish();
        Event event = Event::End;
        switch (step(event)) {
        case Step::Continue: continue;
        case Step::Emit: return event;
        case Step::Broken: break;
        }
        if (m_window.error())
            return tl::unexpected(*m_window.error());
        if (m_error)
            return tl::unexpected(*m_error);
        m_truncatedAt = m_window.offset();
        m_state = State::Done;
        if (m_chatBegun) {
            m_chatBegun = false;
            return Event::ChatEnd;
        }
    }
}

Result<ExportSplitter::Event> ExportSplitter::finish()
{
    if (!m_anyChat && !m_truncatedAt)
        return failure(ErrorKind::BadInput,
            Text::tr("There are no chats in this file. Import the result.json of a Telegram Desktop export."));
    return Event::End;
}

Result<void> ExportSplitter::start()
{
    const std::string_view front = m_window.front(512);
    if (m_window.error())
        return tl::unexpected(*m_window.error());
    if (front.empty())
        return failure(ErrorKind::BadInput, Text::tr("The file is empty."));
    const QString foreign = describeForeign(front);
    if (front.substr(0, 3) == "\xEF\xBB\xBF") {
        for (int i = 0; i < 3; ++i)
            m_window.advance();
    }
    const auto first = m_window.peekToken();
    if (!first && !m_window.error())
        return failure(ErrorKind::BadInput, Text::tr("The file is empty."));
    if (!first)
        return tl::unexpected(*m_window.error());
    if (*first != '{' || front.substr(1, 1) == std::string_view("\0", 1))
        return failure(ErrorKind::BadInput, foreign);
    m_window.advance();
    m_state = State::Root;
    return {};
}

ExportSplitter::Step ExportSplitter::step(Event &event)
{
    switch (m_state) {
    case State::List: return stepList();
    case State::Messages: return stepMessages(event);
    default: return stepObject(event);
    }
}

// Moves to the next member of an object: its key is in m_key and its value comes next, or the object is closed.
bool ExportSplitter::nextMember(bool &closed)
{
    closed = false;
    auto token = m_window.peekToken();
    while (token && *token == ',') {
        m_window.advance();
        token = m_window.peekToken();
    }
    if (!token)
        return false;
    if (*token == '}') {
        m_window.advance();
        closed = true;
        return true;
    }
    if (*token != '"' || !m_window.takeValue(true))
        return false;
    const std::string_view raw = m_window.value();
    m_key.assign(raw.substr(1, raw.size() - 2));
    token = m_window.peekToken();
    if (!token || *token != ':')
        return false;
    m_window.advance();
    return m_window.peekToken().has_value();
}

ExportSplitter::Step ExportSplitter::stepObject(Event &event)
{
    bool closed = false;
    if (!nextMember(closed))
        return Step::Broken;
    if (closed)
        return closeObject(event);
    const char first = *m_window.peekToken();
    const bool inChats = m_state == State::Chats;
    if (inChats && m_key == "list" && first == '[') {
        m_window.advance();
        m_anyChat = true;
        m_state = State::List;
        return Step::Continue;
    }
    if (!inChats && m_key == "messages" && first == '[')
        return openMessages(event);
    if (m_state == State::Root && (m_key == "chats" || m_key == "left_chats") && first == '{') {
        m_window.advance();
        m_state = State::Chats;
        return Step::Continue;
    }
    if (m_state == State::Root && m_key == "personal_information" && first == '{')
        return readAccount() ? Step::Continue : Step::Broken;
    if (!inChats && (m_key == "id" || m_key == "type" || m_key == "name"))
        return readHeaderValue(m_key) ? Step::Continue : Step::Broken;
    return m_window.takeValue(false) ? Step::Continue : Step::Broken;
}

ExportSplitter::Step ExportSplitter::closeObject(Event &event)
{
    const State closed = m_state;
    m_state = closed == State::Root ? State::Done : closed == State::Chats ? State::Root : State::List;
    if (!m_chatBegun || closed == State::Chats)
        return Step::Continue;
    m_chatBegun = false;
    event = Event::ChatEnd;
    return Step::Emit;
}

ExportSplitter::Step ExportSplitter::stepList()
{
    const auto token = m_window.peekToken();
    if (!token)
        return Step::Broken;
    if (*token == '{') {
        m_window.advance();
        m_chat = {};
        m_chatBegun = false;
        m_state = State::Chat;
    } else if (*token == ']') {
        m_window.advance();
        m_state = State::Chats;
    } else if (*token == ',') {
        m_window.advance();
    } else if (*token == '}' || !m_window.takeValue(false)) {
        return Step::Broken;
    }
    return Step::Continue;
}

ExportSplitter::Step ExportSplitter::openMessages(Event &event)
{
    m_window.advance();
    m_outer = m_state;
    m_anyChat = true;
    if (!m_chat.isKnown() && !m_chatBegun) {
        if (findHeaderBehindMessages() == Step::Broken)
            return Step::Broken;
        if (!m_chat.isKnown() && m_outer == State::Root) {
            m_error = domain::Error{ErrorKind::BadInput,
                m_window.canSeek()
                    ? Text::tr("This export does not say which chat it is of: \"id\" or \"type\" is missing.")
                    : Text::tr(
                        "This export names its chat after the messages, so it cannot be read from a pipe. Give the "
                        "file's name instead."),
                {}};
            return Step::Broken;
        }
    }
    m_state = State::Messages;
    if (m_chatBegun)
        return Step::Continue;
    m_chatBegun = true;
    event = Event::ChatBegin;
    return Step::Emit;
}

// Header keys may come after the messages: looks ahead to the end of the object and comes back.
ExportSplitter::Step ExportSplitter::findHeaderBehindMessages()
{
    if (!m_window.canSeek())
        return Step::Continue;
    const qint64 back = m_window.offset();
    bool complete = m_window.skipToClose();
    while (complete) {
        bool closed = false;
        if (!nextMember(closed) || closed)
            break;
        const bool wanted = m_key == "id" || m_key == "type" || m_key == "name";
        complete = wanted ? readHeaderValue(m_key) : m_window.takeValue(false);
    }
    return m_window.seek(back) ? Step::Continue : Step::Broken;
}

ExportSplitter::Step ExportSplitter::stepMessages(Event &event)
{
    auto token = m_window.peekToken();
    while (token && *token == ',') {
        m_window.advance();
        token = m_window.peekToken();
    }
    if (!token || *token == '}')
        return Step::Broken;
    if (*token == ']') {
        m_window.advance();
        m_state = m_outer;
        return Step::Continue;
    }
    if (!m_window.takeValue(true))
        return Step::Broken;
    m_message = m_window.value();
    m_messageStart = m_window.valueStart();
    m_messageSize = m_window.valueSize();
    if (m_messageSize == 0)
        return Step::Broken;
    event = Event::Message;
    return Step::Emit;
}

bool ExportSplitter::readHeaderValue(const std::string &key)
{
    if (!m_window.takeValue(true))
        return false;
    if (m_window.overflowed() || m_window.valueSize() > largestHeaderValue)
        return true;
    const QJsonValue value = parseValue(m_window.value());
    if (key == "id")
        m_chat.id = integerOf(value);
    else if (key == "type")
        m_chat.type = value.toString().toStdString();
    else if (value.isString())
        m_chat.name = value.toString().toStdString();
    return true;
}

bool ExportSplitter::readAccount()
{
    if (!m_window.takeValue(true))
        return false;
    if (m_window.valueSize() <= largestHeaderValue)
        m_account = integerOf(parseValue(m_window.value()).toObject().value(QLatin1String("user_id"))).value_or(0);
    return true;
}

}  // namespace tgd::ingest
