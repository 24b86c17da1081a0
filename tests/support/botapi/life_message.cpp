#include "support/botapi/life_message.h"

#include <QString>

#include <array>

namespace tgd::botapi {

namespace {

constexpr std::array words{"hello", "today", "numbers", "coffee", "привет", "завтра", "release", "ok", "why", "später",
    "données", "図書館", "شكرا", "queue", "again", "👍", "🎉", "weekend", "train", "\\\"quoted\\\"", "a\\\\b", "línea"};

struct Medium {
    const char *name;
    double until;  // running share
    const char *json;
};

// What a message carries beside its caption; animations come with a document and venues with a location, as usual.
constexpr std::array media{
    Medium{"photo", 0.40,
        R"(,"photo":[{"file_id":"AgAC-s","file_unique_id":"s","width":90,"height":67},{"file_id":"AgAC-x","file_unique_id":"x","width":1280,"height":960,"file_size":182000}])"},
    Medium{"sticker", 0.58,
        R"(,"sticker":{"file_id":"CAAC","file_unique_id":"k","type":"regular","width":512,"height":512,"emoji":"👍"})"},
    Medium{"video", 0.70,
        R"(,"video":{"file_id":"BAAC","file_unique_id":"v","width":1920,"height":1080,"duration":12,"file_size":5300000000})"},
    Medium{"voice", 0.80, R"(,"voice":{"file_id":"AwAC","file_unique_id":"w","duration":7,"mime_type":"audio/ogg"})"},
    Medium{"animation", 0.88,
        R"(,"animation":{"file_id":"CgAC","file_unique_id":"g","width":320,"height":240,"duration":3},"document":{"file_id":"CgAC","file_unique_id":"g"})"},
    Medium{"document", 0.95,
        R"(,"document":{"file_id":"BQAC","file_unique_id":"d","file_name":"report.pdf","mime_type":"application/pdf"})"},
    Medium{"location", 0.97, R"(,"location":{"latitude":52.52,"longitude":13.405})"},
    Medium{"venue", 0.98,
        R"(,"venue":{"location":{"latitude":1,"longitude":2},"title":"Café","address":"Street 1"},"location":{"latitude":1,"longitude":2})"},
    Medium{"dice", 1.01, R"(,"dice":{"emoji":"🎲","value":4})"},
};

bool hasCaption(const QByteArray &medium)
{
    return medium == "photo" || medium == "video" || medium == "voice" || medium == "animation" || medium == "document";
}

const Medium *mediumNamed(const QByteArray &name)
{
    for (const Medium &medium : media) {
        if (name == medium.name)
            return &medium;
    }
    return nullptr;
}

QByteArray unescaped(QByteArray text)
{
    return text.replace("\\\"", "\"").replace("\\\\", "\\");
}

void addText(LifeContent &content, const char *member, SimRandom &random)
{
    QByteArray text;
    const qint64 count = 1 + random.below(12);
    for (qint64 i = 0; i < count; ++i) {
        if (i > 0)
            text += ' ';
        text += words[size_t(random.below(qint64(words.size())))];
    }
    QByteArray entities;
    if (random.chance(0.06)) {
        const QByteArray link = "https://example.org/" + QByteArray::number(random.below(1000));
        const qsizetype offset = QString::fromUtf8(unescaped(text)).size() + 1;
        text += ' ' + link;
        entities = QByteArray(R"(,")") + (qstrcmp(member, "text") == 0 ? "" : "caption_")
            + R"(entities":[{"type":"url","offset":)" + QByteArray::number(offset) + R"(,"length":)"
            + QByteArray::number(link.size()) + "}]";
    }
    const QByteArray plain = unescaped(text);
    content.textLength = QString::fromUtf8(plain).toUcs4().size();
    content.textHash = textHashOf(plain);
    content.json += QByteArray(R"(,")") + member + R"(":")" + text + '"' + entities;
}

LifeContent ofMedium(const Medium *medium, SimRandom &random, bool withCaption)
{
    LifeContent content;
    content.textHash = textHashOf({});
    if (!medium) {
        addText(content, "text", random);
        return content;
    }
    content.media = medium->name;
    content.json = medium->json;
    if (withCaption && hasCaption(content.media))
        addText(content, "caption", random);
    return content;
}

}  // namespace

LifeContent inventContent(SimRandom &random)
{
    if (!random.chance(0.25))
        return ofMedium(nullptr, random, false);
    const double at = random.unit();
    for (const Medium &medium : media) {
        if (at < medium.until)
            return ofMedium(&medium, random, random.chance(0.3));
    }
    return ofMedium(nullptr, random, false);
}

LifeContent inventEdit(const QByteArray &medium, SimRandom &random)
{
    return ofMedium(mediumNamed(medium), random, true);
}

}  // namespace tgd::botapi
