#pragma once

#include "ports/server_desk.h"

namespace tgd::desktop {

// A way to servers for pictures of its dialog: says what it is told to. GUI thread.
class PictureServerDesk final : public ports::ServerDesk {
public:
    // What a check came to, with the name it has in file names.
    static std::vector<std::pair<domain::ConnectionReport, QString>> reports();

    void setReport(const domain::ConnectionReport &report) { m_report = report; }
    void check(const QString &, const Password &) override { Q_EMIT progressed(m_report); }
    void cancel() override { }
    QFuture<domain::Result<Outcome>> use(const Choice &) override { return {}; }

private:
    domain::ConnectionReport m_report;
};

}  // namespace tgd::desktop
