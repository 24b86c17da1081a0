#pragma once

#include "ingest/byte_window.h"
#include "ingest/export_chat_header.h"

namespace tgd::ingest {

// Cuts a Telegram Desktop export into its messages without holding more than one of them: single-chat and full-account
// shapes, header keys in any order (keys after the messages need a source that can seek). Used by the decoding thread.
class ExportSplitter {
public:
    enum class Event {
        ChatBegin,  // chat() is known as far as the export tells
        Message,    // message() is one element of the chat's messages
        ChatEnd,    // chat() may know more (a name after the messages)
        End,        // nothing more; truncatedAt() says whether the export was complete
    };

    explicit ExportSplitter(ByteSource &source);

    // The next piece. Errors: BadInput (not an export at all, unreadable), Cancelled.
    domain::Result<Event> next();

    const ExportChatHeader &chat() const { return m_chat; }
    // Raw JSON of the element, valid until the next call; readable for simdjson's padding beyond its end.
    std::string_view message() const { return m_message; }
    qint64 messageStart() const { return m_messageStart; }
    qint64 messageEnd() const { return m_messageStart + m_messageSize; }
    // The element has `\x` or `\u` escapes, which have to be looked at before a JSON parser may.
    bool messageHasEscapes() const { return m_window.sawHexEscape(); }
    // The element is larger than the limit; message() is its beginning only.
    bool messageIsTooLarge() const { return m_window.overflowed(); }

    qint64 offset() const { return m_window.offset(); }
    // The byte at which an incomplete export ended, or at which it stopped being one.
    std::optional<qint64> truncatedAt() const { return m_truncatedAt; }
    // The user id of the exporting account, 0 when the export does not tell.
    qint64 account() const { return m_account; }

private:
    enum class State { Start, Root, Chats, List, Chat, Messages, Done };
    enum class Step { Continue, Emit, Broken };

    domain::Result<void> start();
    Step step(Event &event);
    Step stepObject(Event &event);
    Step stepList();
    Step stepMessages(Event &event);
    Step closeObject(Event &event);
    Step openMessages(Event &event);
    Step findHeaderBehindMessages();
    bool readHeaderValue(const std::string &key);
    bool readAccount();
    bool nextMember(bool &closed);
    domain::Result<Event> finish();

    ByteWindow m_window;
    State m_state = State::Start;
    State m_outer = State::Root;  // the object that holds the messages array
    ExportChatHeader m_chat;
    bool m_chatBegun = false;
    bool m_anyChat = false;
    qint64 m_account = 0;
    std::string m_key;
    std::string_view m_message;
    qint64 m_messageStart = 0;
    qint64 m_messageSize = 0;
    std::optional<qint64> m_truncatedAt;
    std::optional<domain::Error> m_error;
};

}  // namespace tgd::ingest
