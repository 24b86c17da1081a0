#pragma once

#include <QWidget>

namespace tgd::widgets {

enum class SkeletonKind { Chart, Table, Text };

// The quiet shape of what is being loaded. It never moves: motion would claim progress that is not known.
class SkeletonView : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY(SkeletonView)

public:
    explicit SkeletonView(SkeletonKind kind = SkeletonKind::Chart, QWidget *parent = nullptr);
    void setKind(SkeletonKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SkeletonKind m_kind;
};

}  // namespace tgd::widgets
