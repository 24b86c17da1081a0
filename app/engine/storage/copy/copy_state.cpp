#include "storage/copy/copy_state.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace tgd::storage::copy {

namespace {
QString hexadecimal(quint64 number)
{
    return QString::number(number, 16);
}
}  // namespace

QByteArray CopyState::json() const
{
    QJsonObject object{{QStringLiteral("source"), source}, {QStringLiteral("fingerprint"), fingerprint},
        {QStringLiteral("after"), after}, {QStringLiteral("finished"), isFinished}};
    if (table < catalogue().size())
        object[QStringLiteral("table")] = QString::fromStdString(catalogue()[table].name);
    QJsonObject copied;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        copied[sum.key()] = QJsonArray{sum->rows, hexadecimal(sum->low), hexadecimal(sum->high)};
    object[QStringLiteral("copied")] = copied;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CopyState> CopyState::fromJson(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    CopyState state;
    state.source = object[QStringLiteral("source")].toString();
    state.fingerprint = object[QStringLiteral("fingerprint")].toString();
    state.after = object[QStringLiteral("after")].toArray();
    state.isFinished = object[QStringLiteral("finished")].toBool();
    const std::string table = object[QStringLiteral("table")].toString().toStdString();
    const auto &tables = catalogue();
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const Table &t) { return t.name == table; });
    if (found == tables.end() && !state.isFinished)
        return std::nullopt;
    state.table = size_t(std::distance(tables.begin(), found));
    const QJsonObject copied = object[QStringLiteral("copied")].toObject();
    for (auto sum = copied.begin(); sum != copied.end(); ++sum) {
        const QJsonArray numbers = sum.value().toArray();
        state.sums[sum.key()] = {numbers[0].toInteger(), numbers[1].toString().toULongLong(nullptr, 16),
            numbers[2].toString().toULongLong(nullptr, 16)};
    }
    return state;
}

}  // namespace tgd::storage::copy
