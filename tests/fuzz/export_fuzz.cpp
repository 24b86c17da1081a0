#include "unit/decode_export.h"

#include <cstdint>
#include <cstdlib>

// Any bytes as an export of Telegram Desktop: decoding ends, with a sum that adds up, or with an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    using namespace tgd;
    static const QTemporaryDir folder;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    test::Wish wish;
    wish.zone = "Europe/Berlin";
    wish.chunk = 50;  // room for more would be made for every input
    const test::Decoded decoded = test::decode({test::writeFile(folder, bytes)}, wish);
    for (const domain::MessageRow &row : decoded.rows.messages) {
        if (row.textLength < 0 || row.links < 0 || row.emoji < 0 || row.source != domain::MessageSource::Import)
            std::abort();
    }
    qint64 sum = qint64(decoded.rows.messages.size()) + decoded.report.quarantined;
    for (const qint64 count : decoded.report.skipped)
        sum += count;
    if (!decoded.error && sum != decoded.report.read)
        std::abort();
    return 0;
}
