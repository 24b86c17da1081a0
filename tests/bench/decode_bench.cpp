#include "bench.h"

#include "decode_references.h"
#include "support/update_stream.h"
#include "telegram/update_decoder.h"

// decode: bytes of updates to rows, 100 updates a batch, against QJsonDocument doing the same extraction and against
// bare simdjson On-Demand touching the same fields. 40 000 updates, seed 11; the three in turn, median of the ratios.
namespace {

using namespace tgd;
using bench::Row;

constexpr int updates = 40'000;
constexpr size_t batchSize = 100;
constexpr int rounds = 9;

class AllAllowed final : public telegram::ChatPolicySource {
public:
    telegram::ChatPolicy policyOf(domain::ChatId) override { return {true, true}; }
};

double ours(const std::vector<QByteArray> &stream, qint64 &rows)
{
    AllAllowed policies;
    telegram::UpdateDecoder decoder;
    telegram::BatchBuilder builder;
    domain::WriteBatch batch;
    const domain::UtcMicros now{1'785'000'000 * domain::microsPerSecond};
    rows = 0;
    return bench::seconds([&] {
        for (size_t first = 0; first < stream.size(); first += batchSize) {
            builder.begin(batch, batchSize);
            for (size_t i = first; i < std::min(first + batchSize, stream.size()); ++i)
                decoder.decode({stream[i].constData(), size_t(stream[i].size())}, 1, now, policies, builder);
            rows += qint64(batch.messages.size() + batch.memberships.size() + batch.reactionChanges.size());
        }
    });
}

std::vector<Row> run()
{
    const std::vector<QByteArray> stream = test::updateStream(11, updates);
    std::vector<double> times[3];
    std::vector<double> againstQt;
    std::vector<double> againstBare;
    for (int round = 0; round < rounds; ++round) {
        qint64 rows = 0;
        qint64 qtRows = 0;
        const double us = ours(stream, rows);
        const double qt = bench::seconds([&] { qtRows = bench::decodeWithQt(stream, batchSize); });
        const double bare = bench::seconds([&] { bench::touchWithSimdjson(stream); });
        if (rows != updates || qtRows != updates)
            qFatal("the two decoders disagree: %lld and %lld rows", rows, qtRows);
        times[0].push_back(updates / us);
        times[1].push_back(updates / qt);
        times[2].push_back(updates / bare);
        againstQt.push_back(qt / us);
        againstBare.push_back(bare / us);
    }
    const QString name = QStringLiteral("decode");
    const QString unit = QStringLiteral("updates/s");
    return {{name, QStringLiteral("against QJsonDocument"), bench::median(times[0]), bench::median(times[1]), unit,
                bench::median(againstQt), QStringLiteral(">=6")},
        {name, QStringLiteral("against bare simdjson On-Demand"), bench::median(times[0]), bench::median(times[2]),
            unit, bench::median(againstBare), QStringLiteral(">=0.7")}};
}

TGD_BENCHMARK(decode, run);

}  // namespace
