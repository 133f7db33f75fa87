// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/watchlistpage.h"

#include "widgets/plaintext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int JudgeDelayMs = 250;
static constexpr int ProblemRowsShown = 4;
static constexpr int RowPadding = 8; // as in the table of changes
static constexpr qint64 LargestFile = 32 << 20; // as WatchListText

WatchListPage::WatchListPage(const WatchListText &text, const QString &introduction, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_edit(new QPlainTextEdit)
    , m_count(new QLabel)
    , m_problems(new QTreeWidget)
    , m_import(new QPushButton(tr("&Import…")))
    , m_export(new QPushButton(tr("E&xport…")))
{
    auto *words = new QLabel(introduction);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setAccessibleName(introduction);
    m_edit->setPlaceholderText(tr("One a line: a name, a wiki link, or an address"));
    m_count->setTextFormat(Qt::PlainText);
    m_problems->setColumnCount(3);
    m_problems->setHeaderLabels({tr("Line"), tr("What is wrong"), tr("Text")});
    m_problems->setRootIsDecorated(false);
    m_problems->setUniformRowHeights(true);
    m_problems->setAccessibleName(tr("Lines that were not understood"));
    m_problems->setFixedHeight(m_problems->header()->sizeHint().height()
        + ProblemRowsShown * (fontMetrics().height() + RowPadding) + 4);
    for (QPushButton *button : {m_import, m_export}) {
        button->setAutoDefault(false);
    }
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_import);
    bar->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_problems);
    layout->addLayout(bar);

    m_judgeLater.setSingleShot(true);
    m_judgeLater.setInterval(JudgeDelayMs);
    connect(&m_judgeLater, &QTimer::timeout, this, &WatchListPage::judge);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_judgeLater, qOverload<>(&QTimer::start));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &WatchListPage::edited);
    connect(m_import, &QPushButton::clicked, this, &WatchListPage::browseImport);
    connect(m_export, &QPushButton::clicked, this, &WatchListPage::browseExport);
    connect(m_problems, &QTreeWidget::currentItemChanged, this, &WatchListPage::goTo);
    judge();
}

void WatchListPage::setList(const WatchList &list)
{
    const QSignalBlocker quiet(this);
    m_edit->setPlainText(m_text.text(list));
    judge();
}

const WatchList &WatchListPage::list()
{
    if (m_judgeLater.isActive()) {
        judge();
    }
    return m_list;
}

void WatchListPage::judge()
{
    m_judgeLater.stop();
    const WatchImport read = m_text.parse(m_edit->toPlainText());
    m_list = read.list;
    const QLocale locale;
    QStringList parts{tr("Entries: %1").arg(locale.toString(m_list.size()))};
    if (read.duplicateCount > 0) {
        parts.append(tr("given twice: %1").arg(locale.toString(read.duplicateCount)));
    }
    if (read.problemCount > 0) {
        parts.append(tr("not understood, left out: %1").arg(locale.toString(read.problemCount)));
    }
    m_count->setText(parts.join(u" · "));
    m_export->setEnabled(!m_list.isEmpty());
    showProblems(read);
}

void WatchListPage::showProblems(const WatchImport &read)
{
    const QSignalBlocker quiet(m_problems);
    m_problems->clear();
    for (const WatchImport::Problem &problem : read.problems) {
        auto *item = new QTreeWidgetItem({QLocale().toString(problem.line), problem.reason, problem.text});
        item->setData(0, Qt::UserRole, problem.line);
        item->setSizeHint(0, {0, fontMetrics().height() + RowPadding});
        item->setToolTip(1, plainToolTip(problem.reason));
        item->setToolTip(2, plainToolTip(problem.text));
        m_problems->addTopLevelItem(item);
    }
    m_problems->setColumnWidth(0, fontMetrics().averageCharWidth() * 9);
    m_problems->setColumnWidth(1, fontMetrics().averageCharWidth() * 46);
    m_problems->setVisible(read.problemCount > 0);
}

void WatchListPage::goTo(const QTreeWidgetItem *item)
{
    if (item) {
        const QTextBlock block
            = m_edit->document()->findBlockByNumber(item->data(0, Qt::UserRole).toInt() - 1);
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        m_edit->centerCursor();
    }
}

QString WatchListPage::importFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return tr("The file can't be read: %1").arg(file.errorString());
    }
    if (file.size() > LargestFile) {
        return tr("The file is too large to be a list.");
    }
    QString text = m_edit->toPlainText();
    if (!text.isEmpty() && !text.endsWith(u'\n')) {
        text += u'\n';
    }
    // As one step, so that it can be undone.
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text + QString::fromUtf8(file.readAll()));
    judge();
    return {};
}

QString WatchListPage::exportFile(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = m_text.text(list()).toUtf8();
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return isWritten ? QString() : tr("The file can't be written: %1").arg(file.errorString());
}

void WatchListPage::browseImport()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a list"), {}, tr("Text files (*.txt);;All files (*)"));
    if (const QString error = path.isEmpty() ? QString() : importFile(path); !error.isEmpty()) {
        m_count->setText(error);
    }
}

void WatchListPage::browseExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the list"), {}, tr("Text files (*.txt);;All files (*)"));
    if (const QString error = path.isEmpty() ? QString() : exportFile(path); !error.isEmpty()) {
        m_count->setText(error);
    }
}

} // namespace WikiMon
