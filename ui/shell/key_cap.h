#pragma once

#include <QPointF>
#include <QString>

class QPainter;

namespace tgd::shell {

// The little frame around the name of a key.
double keyCapWidth(const QString &keys);
void paintKeyCap(QPainter &painter, const QPointF &leftMiddle, const QString &keys);

}  // namespace tgd::shell
