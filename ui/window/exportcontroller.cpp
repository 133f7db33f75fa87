// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/exportcontroller.h"

#include "map/placesmodel.h"
#include "output/fileerror.h"
#include "output/placescsv.h"
#include "session/filteredsession.h"
#include "table/changetablemodel.h"
#include "table/changetableview.h"
#include "widgets/datasize.h"
#include "widgets/infobar.h"
#include "widgets/plaintext.h"
#include "window/appsettings.h"
#include "window/livesession.h"
#include "window/opentexts.h"
#include "window/statetexts.h"
#include "window/windowactions.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

ExportController::ExportController(Service &service, AppSettings &settings, LiveSession &session,
    ChangeTableView &table, const WindowActions &actions, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_session(session)
    , m_table(table)
    , m_actions(actions)
    , m_window(window)
    , m_privacy(service, settings, window)
{
    connect(actions.exportSession, &QAction::triggered, this, [this] {
        const bool hasFilter = !m_session.filtered().filter().isEmpty();
        exportChanges({hasFilter ? ExportRange::Shown : ExportRange::Everything, m_settings.exportKind()});
    });
    connect(actions.exportMap, &QAction::triggered, this, [this] {
        exportChanges({ExportRange::Shown, ExportKind::GeoJson});
    });
    connect(actions.savePlaces, &QAction::triggered, this, &ExportController::savePlaces);
    connect(&session, &LiveSession::changed, this, &ExportController::enableActions);
    enableActions();
}

ExportController::~ExportController() = default;

void ExportController::setNotice(InfoBar *notice)
{
    m_notice = notice;
    connect(notice, &InfoBar::actionRequested, this, [this] {
        if (m_job) {
            m_job->cancel();
        } else {
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
        }
    });
}

void ExportController::enableActions()
{
    const bool canExport = !m_job && m_session.store().size() > 0;
    m_actions.exportSession->setEnabled(canExport);
    m_actions.exportMap->setEnabled(canExport);
    m_actions.savePlaces->setEnabled(canExport);
}

ExportRows ExportController::rowsOf(ExportRange range) const
{
    const FilteredSession &filtered = m_session.filtered();
    switch (range) {
    case ExportRange::Shown:
        return filtered.isSearching() ? ExportRows() : ExportRows::shown(filtered);
    case ExportRange::Selection:
        return ExportRows::selected(*m_table.changeModel(), m_table.selectionModel()->selection(), filtered);
    case ExportRange::Everything:
    case ExportRange::Count:
        break;
    }
    return ExportRows::everything(m_session.store());
}

ExportFacts ExportController::factsOf(const Rows &rows) const
{
    ExportFacts facts;
    facts.counts[std::size_t(ExportRange::Selection)]
        = ExportRows::countSelected(m_table.selectionModel()->selection());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        facts.counts[i] = rows[i] ? rows[i]->count() : facts.counts[i];
    }
    facts.hasFilter = !m_session.filtered().filter().isEmpty();
    facts.isSearching = m_session.filtered().isSearching();
    facts.isGrouped = m_table.changeModel()->showsGroups();
    facts.masksAddresses = m_privacy.masks();
    return facts;
}

ExportFormat ExportController::formatOf(ExportKind kind) const
{
    const ExportFormat format = kind == ExportKind::Csv ? ExportFormat::csv()
        : kind == ExportKind::GeoJson                   ? ExportFormat::geoJson()
                                                        : ExportFormat::jsonLines();
    return m_privacy.masks() ? format.masked() : format;
}

// What the dialog counts is what is written, however long the user takes to decide. Only the list of what is
// selected, which may be long, is made when it is chosen; what has left the memory until then is told of.
void ExportController::exportChanges(ExportChoice proposed)
{
    if (m_job || !m_privacy.settle(PrivacyQuestion::Occasion::Export)) {
        return;
    }
    Rows rows{rowsOf(ExportRange::Everything), rowsOf(ExportRange::Shown)};
    if (ExportRows::areAllShown(
            *m_table.changeModel(), m_table.selectionModel()->selection(), m_session.filtered())) {
        rows[std::size_t(ExportRange::Selection)] = rowsOf(ExportRange::Selection);
    }
    const auto take = [this, &rows](ExportRange range) -> const ExportRows & {
        std::optional<ExportRows> &taken = rows[std::size_t(range)];
        if (!taken) {
            taken = rowsOf(range);
        }
        return *taken;
    };
    const auto estimate = [this, take](ExportChoice choice) {
        return estimateExport(m_session.store(), take(choice.range), formatOf(choice.kind));
    };
    ExportFacts facts = factsOf(rows);
    ExportDialog dialog(facts, proposed, estimate, m_window);
    connect(&m_session.filtered(), &FilteredSession::searchingChanged, &dialog, [&] {
        rows[std::size_t(ExportRange::Shown)] = rowsOf(ExportRange::Shown);
        facts = factsOf(rows);
        dialog.setFacts(facts);
    });
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const ExportChoice choice = dialog.choice();
    m_settings.setExportKind(choice.kind);
    static const QString filters[]
        = {tr("JSON Lines (*.jsonl)"), tr("Comma-separated values (*.csv)"), tr("GeoJSON (*.geojson)")};
    const QString path = askForFile(tr("Export to"), filters[std::size_t(choice.kind)], choice.kind);
    if (!path.isEmpty()) {
        const ExportRows &chosen = take(choice.range);
        m_gone = std::max<qint64>(0, facts.counts[std::size_t(choice.range)] - chosen.count());
        start(path, chosen, formatOf(choice.kind));
    }
}

QString ExportController::askForFile(const QString &title, const QString &filter, ExportKind kind)
{
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s);
    QFileDialog dialog(m_window, title, m_settings.lastFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    // We ask, as the ending that is put to the name may make it that of another file.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setNameFilters({filter, tr("All files (*)")});
    dialog.selectFile(u"wikimon-%1.%2"_s.arg(time, exportSuffix(kind)));
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString path = withExportSuffix(dialog.selectedFiles().constFirst(), kind);
        m_settings.setLastFolder(QFileInfo(path).path());
        if (mayReplace(path)) {
            return path;
        }
    }
    return {};
}

// Asks about a file that is there; tells what can't be one.
bool ExportController::mayReplace(const QString &path)
{
    QMessageBox box(m_window);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Export"));
    const QString problem = describeUnwritableKind(path);
    if (!problem.isEmpty()) {
        box.setIcon(QMessageBox::Warning);
        box.setText(problem);
        box.setInformativeText(tr("Choose another name."));
        box.exec();
        return false;
    }
    const QFileInfo info(path);
    if (!info.exists()) {
        return true;
    }
    box.setIcon(QMessageBox::Question);
    box.setText(tr("Replace %1?").arg(isolated(info.fileName())));
    box.setInformativeText(tr("There is a file of that name in %1. What is in it now will be lost.")
                               .arg(isolated(QDir::toNativeSeparators(info.path()))));
    QPushButton *replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Choose &another name"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == static_cast<QAbstractButton *>(replace);
}

// Places name no addresses; masked, they are no more exact than countries.
void ExportController::savePlaces()
{
    const QString path = askForFile(tr("Save places"), tr("Comma-separated values (*.csv)"), ExportKind::Csv);
    if (path.isEmpty() || !m_places) {
        return;
    }
    const PlaceTable &table = m_places->table();
    const ExportResult result = writePlacesCsv(path, m_privacy.masks() ? table.byCountry() : table.places());
    const QString name = isolated(QFileInfo(path).fileName());
    if (result.status == ExportResult::Status::Done) {
        showDone(tr("Saved %n place(s) to %1.", nullptr, int(result.writtenChanges)).arg(name), true, path);
    } else {
        m_notice->showMessage(InfoBar::Kind::Error, tr("The places were not saved. %1").arg(result.error));
    }
}

void ExportController::exportTo(const QString &path, ExportChoice choice)
{
    m_gone = 0;
    start(path, rowsOf(choice.range), formatOf(choice.kind));
}

void ExportController::start(const QString &path, ExportRows rows, const ExportFormat &format)
{
    if (m_job) {
        return;
    }
    m_job = std::make_unique<ExportJob>(m_session.store(), std::move(rows), path, format);
    enableActions();
    connect(m_job.get(), &ExportJob::progressed, this, &ExportController::showProgress);
    connect(m_job.get(), &ExportJob::finished, this, &ExportController::finish);
    m_clock.start();
    showProgress(0, m_job->total());
    m_job->start();
}

void ExportController::showProgress(qint64 written, qint64 total)
{
    const QLocale locale = m_window->locale();
    QString text
        = tr("Exporting %1 of %2…").arg(locale.toString(written), StateTexts::changes(total, locale));
    if (const std::optional<qint64> left = exportTimeLeft(written, total, m_clock.elapsed())) {
        text += u' ' + tr("About %1 left.").arg(OpenTexts::left(*left, locale));
    }
    m_notice->showProgress(text, total > 0 ? double(written) / double(total) : 1, tr("Cancel"));
}

void ExportController::finish(const ExportResult &result, qint64 missed)
{
    missed += m_gone;
    const QLocale locale = m_window->locale();
    const QString path = m_job->path();
    m_job.release()->deleteLater(); // it is the sender
    enableActions();
    if (result.status == ExportResult::Status::Cancelled) {
        m_notice->showMessage(InfoBar::Kind::Info, tr("The export was cancelled. No file was written."));
        return;
    }
    if (result.status == ExportResult::Status::Failed) {
        m_notice->showMessage(
            InfoBar::Kind::Error, tr("The export failed. %1 No file was written.").arg(result.error));
        return;
    }
    QString text = tr("Exported %1 to %2, %3.")
                       .arg(StateTexts::changes(result.writtenChanges, locale),
                           isolated(QFileInfo(path).fileName()), dataSize(result.writtenBytes, locale));
    if (missed > 0) {
        text += u' '
            + tr("Not in the file, since they left the memory before: %1.")
                  .arg(StateTexts::changes(missed, locale));
    }
    if (result.leftOut > 0) {
        text += u' '
            + tr("Not in the file, since they have no place: %1.")
                  .arg(StateTexts::changes(result.leftOut, locale));
    }
    showDone(text, missed == 0, path);
}

void ExportController::showDone(const QString &text, bool isWhole, const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_notice->showMessage(isWhole ? InfoBar::Kind::Success : InfoBar::Kind::Warning, text, tr("Open folder"));
}

} // namespace WikiMon
