#include "telegram/key_table.h"
#include "telegram/message_reader.h"

namespace tgd::telegram {

namespace {

enum class FileKey : quint8 { Id, UniqueId, Size, Name, MimeType, Duration, Width, Height, Thumbnail };
constexpr KeyTable<FileKey, 10> fileKeys{{{{"file_id", FileKey::Id}, {"file_unique_id", FileKey::UniqueId},
    {"file_size", FileKey::Size}, {"file_name", FileKey::Name}, {"mime_type", FileKey::MimeType},
    {"duration", FileKey::Duration}, {"width", FileKey::Width}, {"height", FileKey::Height},
    {"thumbnail", FileKey::Thumbnail}, {"thumb", FileKey::Thumbnail}}}};

error_code readFile(WireReader &reader, Value value, WireFile &out)
{
    return reader.members(value, [&](std::string_view key, Value member) {
        const auto *entry = fileKeys.find(key);
        if (!entry)
            return simdjson::SUCCESS;
        switch (entry->value) {
        case FileKey::Id: return reader.read(member, out.id);
        case FileKey::UniqueId: return reader.read(member, out.uniqueId);
        case FileKey::Size: return reader.read(member, out.size);
        case FileKey::Name: return reader.read(member, out.name);
        case FileKey::MimeType: return reader.read(member, out.mimeType);
        case FileKey::Duration: return reader.read(member, out.duration);
        case FileKey::Width: return reader.read(member, out.width);
        case FileKey::Height: return reader.read(member, out.height);
        case FileKey::Thumbnail:
            return reader.members(member, [&](std::string_view name, Value part) {
                return name == "file_id" ? reader.read(part, out.thumbnailId) : simdjson::SUCCESS;
            });
        }
        return simdjson::SUCCESS;
    });
}

// Larger than any picture there is, and its square still fits.
constexpr qint64 largestSide = 1 << 30;

qint64 area(const WireFile &file)
{
    const auto side
        = [](std::optional<qint64> value) { return value && *value > 0 && *value < largestSide ? *value : qint64(0); };
    return side(file.width) * side(file.height);
}

// The largest of the sizes of a picture.
error_code readSizes(WireReader &reader, Value value, WireFile &out)
{
    bool any = false;
    return reader.elements(value, [&](Value element) {
        WireFile size;
        if (const auto error = readFile(reader, element, size))
            return error;
        if (!any || area(size) > area(out))
            out = size;
        any = true;
        return simdjson::SUCCESS;
    });
}

bool hasFile(Content content)
{
    switch (content) {
    case Content::Animation:
    case Content::LivePhoto:
    case Content::Video:
    case Content::VideoNote:
    case Content::Voice:
    case Content::Audio:
    case Content::Sticker:
    case Content::Document: return true;
    default: return false;
    }
}

}  // namespace

error_code readContent(WireReader &reader, Value value, Content content, WireMessage &out)
{
    if (content >= out.content || WireReader::isNull(value))
        return simdjson::SUCCESS;
    out.content = content;
    if (content == Content::Text)
        return reader.read(value, out.text);
    out.file = WireFile();
    if (content == Content::Photo)
        return readSizes(reader, value, out.file);
    if (hasFile(content))
        return readFile(reader, value, out.file);
    return simdjson::SUCCESS;
}

}  // namespace tgd::telegram
