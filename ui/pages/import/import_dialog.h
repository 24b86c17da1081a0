#pragma once

#include "domain/import_report.h"
#include "domain/job_progress.h"
#include "ports/import_service.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tgd::widgets {
class StateSign;
class TextLabel;
}  // namespace tgd::widgets

namespace tgd::pages {

// Import of a Telegram Desktop export: what to import, progress with cancel, the report. Closing it while the import
// runs leaves the import running (the status bar shows it). Owned by the window; GUI thread.
class ImportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY(ImportDialog)

public:
    // `service` must outlive the dialog.
    explicit ImportDialog(ports::ImportService *service, QWidget *parent = nullptr);

    void setFiles(const QStringList &files);
    void begin();  // as if Import had been pressed
    static QString reportText(const domain::ImportReport &report);

Q_SIGNALS:
    void imported(const tgd::domain::ImportReport &report);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeProgress();
    QWidget *makeResult();
    void chooseFiles();
    void validate();
    void showProgress(const domain::JobProgress &progress);
    void showResult(const domain::Result<domain::ImportReport> &result);

    ports::ImportService *m_service;
    QStackedWidget *m_stack;
    QLineEdit *m_files;
    QComboBox *m_zone;
    QCheckBox *m_storeText;
    QPushButton *m_import;
    widgets::TextLabel *m_problem;
    QProgressBar *m_bar;
    widgets::TextLabel *m_progressText;
    QPushButton *m_cancel;
    widgets::StateSign *m_sign;
    widgets::TextLabel *m_resultHeading;
    widgets::TextLabel *m_resultText;
    QPushButton *m_again;
    QPushButton *m_done;
};

}  // namespace tgd::pages
