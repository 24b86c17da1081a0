#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace tgd::bench {

// One goal of one benchmark (performance.md). `ratio` is ours against the reference as the goal reads it.
struct Row {
    QString name;
    QString caseName;
    double ours = 0;
    double reference = 0;
    QString unit;
    double ratio = 0;
    QString goal;  // ">=0.65", "<=1.5", or empty: shown, not judged

    bool ok() const;
};

using Benchmark = std::function<std::vector<Row>()>;

bool registerBenchmark(const char *name, Benchmark benchmark);

// Seconds that `work` takes by the steady clock.
template <typename Work>
double seconds(Work &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);

}  // namespace tgd::bench

#define TGD_BENCHMARK(name, function)                                                                                  \
    static const bool registered_##name = tgd::bench::registerBenchmark(#name, function)
