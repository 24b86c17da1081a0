#include "ingest/crc32c.h"
#include "ingest/spool_format.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::ingest;
using tgd::domain::UtcMicros;
using Kind = SpoolRecord::Kind;

namespace {

const SpoolOwner owner{7'000'000'001, "api.telegram.org:443"};

std::string updateNumber(int number)
{
    return "{\"update_id\":" + std::to_string(number) + ",\"message\":{\"text\":\"number " + std::to_string(number)
        + "\"}}";
}

// Segments of so many updates, and where each begins.
struct Segment {
    explicit Segment(int updates)
    {
        for (int i = 0; i < updates; ++i) {
            starts.push_back(bytes.size());
            SpoolFormat::append(bytes, owner, UtcMicros{1000 + i}, updateNumber(i));
        }
        starts.push_back(bytes.size());
    }
    std::string bytes;
    std::vector<size_t> starts;
};

struct Found {
    std::vector<std::string> updates;
    std::vector<std::string> damaged;
    size_t tornAt = 0;
};

Found read(std::string_view bytes)
{
    Found found;
    SegmentReader reader(bytes, owner);
    while (const auto record = reader.next()) {
        if (record->kind == Kind::Update)
            found.updates.emplace_back(record->bytes);
        if (record->kind == Kind::Damaged)
            found.damaged.emplace_back(record->bytes);
    }
    found.tornAt = reader.tornAt();
    return found;
}

}  // namespace

// A segment of the spool, whole, cut and damaged at every place.
class SpoolFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_checksum_is_that_of_the_standard()
    {
        QCOMPARE(crc32c("123456789"), 0xe3069283u);
        QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aau);
        QCOMPARE(crc32c(std::string(32, '\xff')), 0x62a8ab43u);
        QCOMPARE(crc32c({}), 0u);
    }

    void what_was_written_is_read()
    {
        std::string bytes;
        const std::string odd("\0 \xff\xfeTG \n", 9);
        SpoolFormat::append(bytes, owner, UtcMicros{1'785'000'000'123'456}, odd);
        SpoolFormat::append(bytes, owner, UtcMicros{5}, {});
        SpoolFormat::append(bytes, {1, "elsewhere:80"}, UtcMicros{6}, "{}");
        SegmentReader reader(bytes);
        auto record = reader.next();
        QCOMPARE(record->kind, Kind::Update);
        QCOMPARE(std::string(record->bytes), odd);
        QCOMPARE(record->at.value, 1'785'000'000'123'456);
        QVERIFY(record->owner == owner);
        record = reader.next();
        QCOMPARE(record->kind, Kind::Mark);
        QCOMPARE(record->at.value, 5);
        record = reader.next();
        QCOMPARE(record->owner.botId, 1);
        QCOMPARE(record->owner.apiHost, std::string("elsewhere:80"));
        QVERIFY(!reader.next());
        QCOMPARE(reader.tornAt(), bytes.size());
    }

    void the_form_on_disk_stays_as_it_is()
    {
        std::string bytes;
        SpoolFormat::append(bytes, {0x0102030405060708, "h:1"}, UtcMicros{0x1122334455667788}, "{}");
        const QByteArray hex = QByteArray::fromStdString(bytes).toHex();
        QCOMPARE(hex.left(56), QByteArray("ff5447fe0700000008070605040302018877665544332211") + hex.mid(48, 8));
        QCOMPARE(hex.mid(64), QByteArray("0300683a317b7d"));
    }

    void a_write_that_was_cut_off_anywhere_costs_only_itself()
    {
        const Segment segment(3);
        for (size_t size = segment.starts[2]; size < segment.starts[3]; ++size) {
            const Found found = read(std::string_view(segment.bytes).substr(0, size));
            QCOMPARE(found.updates.size(), 2u);
            QCOMPARE(found.damaged.size(), 0u);
            QCOMPARE(found.tornAt, segment.starts[2]);
        }
    }

    // A power cut may leave a file its new size and none of the bytes.
    void a_tail_of_zeros_is_a_write_that_was_cut_off()
    {
        const Segment segment(2);
        for (const size_t zeros : {1u, 31u, 32u, 33u, 4096u}) {
            const Found found = read(segment.bytes + std::string(zeros, '\0'));
            QCOMPARE(found.updates.size(), 2u);
            QCOMPARE(found.damaged.size(), 0u);
            QCOMPARE(found.tornAt, segment.bytes.size());
        }
    }

    void a_flipped_bit_anywhere_costs_only_its_record_and_no_byte()
    {
        const Segment segment(4);
        for (size_t at = 0; at < segment.bytes.size(); ++at) {
            const size_t hit = at < segment.starts[1] ? 0 : at < segment.starts[2] ? 1 : at < segment.starts[3] ? 2 : 3;
            for (int bit = 0; bit < 8; ++bit) {
                std::string bytes = segment.bytes;
                bytes[at] = char(bytes[at] ^ (1 << bit));
                const Found found = read(bytes);
                std::vector<std::string> wanted;
                for (size_t i = 0; i < 4; ++i) {
                    if (i != hit)
                        wanted.push_back(updateNumber(int(i)));
                }
                QVERIFY(found.updates == wanted);
                QCOMPARE(found.damaged.size(), 1u);
                QCOMPARE(found.tornAt, bytes.size());
                const bool isInUpdate = at >= segment.starts[hit] + SpoolFormat::headerSize + 2 + owner.apiHost.size();
                const bool isInHeader = at < segment.starts[hit] + SpoolFormat::headerSize;
                const std::string whole = updateNumber(int(hit));
                if (isInHeader)
                    QCOMPARE(found.damaged[0], whole);  // only what names it is lost
                else if (isInUpdate)
                    QCOMPARE(found.damaged[0].size(), whole.size());
                else
                    QVERIFY(QByteArray::fromStdString(found.damaged[0]).contains(QByteArray::fromStdString(whole)));
            }
        }
    }

    void rubbish_between_records_is_told_and_passed_over()
    {
        const Segment segment(2);
        const std::string rubbish = "\xff"
                                    "TG\xfe rubbish that begins like a header but is none, and goes on for a while";
        std::string bytes
            = segment.bytes.substr(0, segment.starts[1]) + rubbish + segment.bytes.substr(segment.starts[1]);
        const Found found = read(bytes);
        QCOMPARE(found.updates.size(), 2u);
        QCOMPARE(found.damaged.size(), 1u);
        QVERIFY(QByteArray::fromStdString(rubbish).endsWith(QByteArray::fromStdString(found.damaged[0])));
    }

    void bytes_that_vanished_cost_no_later_record()
    {
        const Segment segment(4);
        for (size_t gone = 1; gone < segment.starts[2] - segment.starts[1]; ++gone) {
            std::string bytes = segment.bytes;
            bytes.erase(segment.starts[2] - gone, gone);
            const Found found = read(bytes);
            QVERIFY((found.updates == std::vector<std::string>{updateNumber(0), updateNumber(2), updateNumber(3)}));
            QCOMPARE(found.damaged.size(), 1u);
        }
    }

    void a_record_of_another_bot_is_no_update_of_this_one()
    {
        std::string bytes;
        SpoolFormat::append(bytes, {7, owner.apiHost}, UtcMicros{1}, "{\"update_id\":1}");
        SpoolFormat::append(bytes, {owner.botId, "127.0.0.1:8081"}, UtcMicros{1}, "{\"update_id\":2}");
        const Found found = read(bytes);
        QCOMPARE(found.updates.size(), 0u);
        QCOMPARE(found.damaged.size(), 2u);
    }
};

TGD_TEST_CLASS(SpoolFormatTest);
#include "spool_format_test.moc"
