// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "detail/detailpane.h"

#include "detail/changefields.h"
#include "detail/changesentence.h"
#include "detail/detailtext.h"
#include "detail/fieldtexts.h"
#include "detail/sourcetext.h"
#include "detail/sourceview.h"
#include "table/changemenu.h"
#include "table/displaytext.h"
#include "theme/colortokens.h"
#include "theme/symbolicicon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace WikiMon {

using namespace Qt::StringLiterals;

static constexpr int NarrowCharacters = 64;

static QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget)
    , m_tabs(new QTabBar)
    , m_copy(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_text(new DetailText)
    , m_json(new SourceView)
    , m_rawLine(new SourceView)
    , m_empty(new QWidget)
    , m_emptyTitle(wrappedLabel())
{
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("JSON"));
    m_tabs->addTab(tr("Raw line"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("What is shown of the selected change"));
    m_text->setAccessibleName(tr("Details of the selected change"));
    m_json->setAccessibleName(tr("The selected change as JSON"));
    m_rawLine->setAccessibleName(tr("The feed's line of the selected change"));
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(symbolicIcon("copy"_L1));

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(2, 0, 6, 0);
    bar->addWidget(m_tabs);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto *hint = wrappedLabel();
    hint->setText(
        tr("Select a change in the table to read here what happened, who did it and where it can be "
           "looked at."));
    m_emptyTitle->setText(tr("No change is selected"));
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(16, 8, 16, 8);
    empty->addStretch(2);
    empty->addWidget(m_emptyTitle);
    empty->addWidget(hint);
    empty->addStretch(3);
    for (QWidget *page : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_json),
             static_cast<QWidget *>(m_rawLine), m_empty}) {
        m_stack->addWidget(page);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::refresh);
    connect(m_copy, &QToolButton::clicked, this, &DetailPane::copyPage);
    connect(m_text, &DetailText::linkActivated, this, &DetailPane::activate);
    connect(m_text, &QWidget::customContextMenuRequested, this, &DetailPane::showTextMenu);
    applyFonts();
    clear();
}

void DetailPane::showChange(const RecentChange &change, qint64 sequence, const QStringList &reasons)
{
    m_change = change;
    m_sequence = sequence;
    m_reasons = reasons;
    m_hasChange = true;
    std::ranges::fill(m_isStale, true);
    refresh();
    emit headingChanged(heading(), note());
}

QString DetailPane::heading() const
{
    return m_hasChange ? changeHeading(m_change) : tr("Details");
}

QString DetailPane::note() const
{
    if (!m_hasChange) {
        return {};
    }
    return m_isNarrow ? clockTime(m_change, locale()) : changeOrigin(m_change, locale());
}

void DetailPane::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    // The pane hands the keyboard to what it shows.
    setFocusProxy(page == m_empty ? nullptr : page);
}

void DetailPane::clear()
{
    m_change.clear();
    m_reasons.clear();
    m_hasChange = false;
    m_bar->hide();
    showPage(m_empty);
    emit headingChanged(heading(), note());
}

void DetailPane::setPage(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

DetailPane::Page DetailPane::page() const
{
    return static_cast<Page>(m_tabs->currentIndex());
}

void DetailPane::refresh()
{
    if (!m_hasChange || !isVisible()) {
        return;
    }
    m_bar->show();
    const auto index = static_cast<int>(page());
    if (m_isStale[index]) {
        m_isStale[index] = false;
        switch (page()) {
        case Page::Json:
            m_json->showLines(readableJson(recordingJson(m_change)));
            break;
        case Page::RawLine:
            showRawLine();
            break;
        case Page::Details:
        case Page::Count:
            showDetails();
            break;
        }
    }
    showPage(m_stack->widget(index));
    updateCopyButton();
}

void DetailPane::showDetails()
{
    QList<Segments> paragraphs{changeSentence(m_change)};
    const std::string_view comment
        = m_change.view(m_change.section.isEmpty() ? m_change.summary : m_change.parsedSummary);
    if (!comment.empty()) {
        paragraphs += fillIn(tr("“%1”", "a summary"), {{feedSegment(comment)}});
    } else if (!m_change.isLog()) {
        paragraphs += Segments{{tr("No summary was given."), SegmentStyle::Secondary}};
    }
    m_text->showTexts(paragraphs, changeFields(m_change, m_sequence, m_reasons, locale()));
}

void DetailPane::showRawLine()
{
    if (m_change.rawLine.isEmpty()) {
        m_rawLine->showLines({{{m_change.source == FeedSource::Irc
                ? tr("The line was not kept.")
                : tr("This change did not come as a line of IRC, so there is none."),
            SegmentStyle::Secondary}}});
        return;
    }
    m_rawLine->showLines({readableLine(m_change.view(m_change.rawLine))});
}

QString DetailPane::pageText() const
{
    if (!m_hasChange) {
        return {};
    }
    switch (page()) {
    case Page::Json:
        return wireText(recordingJson(m_change));
    case Page::RawLine:
        return wireText(m_change.view(m_change.rawLine));
    case Page::Details:
    case Page::Count:
        break;
    }
    return withoutIsolates(heading()) % u'\n' % m_text->wholeText();
}

void DetailPane::copyPage()
{
    const QString text = pageText();
    if (text.isEmpty()) {
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    emit copied(page() == Page::Json  ? tr("The JSON was copied.")
            : page() == Page::RawLine ? tr("The raw line was copied.")
                                      : tr("The details were copied."));
}

void DetailPane::updateCopyButton()
{
    m_copy->setToolTip(page() == Page::Json ? tr("Copy the JSON as one line")
            : page() == Page::RawLine       ? tr("Copy the raw line with its control codes")
                                            : tr("Copy all details as text"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_copy->setEnabled(page() != Page::RawLine || !m_change.rawLine.isEmpty());
}

void DetailPane::activate(const QString &target)
{
    const QString filter = QString::fromUtf16(FilterScheme);
    if (target.startsWith(filter)) {
        emit filterRequested(target.sliced(filter.size()), FilterJoin::Replace);
    } else {
        emit openUrlRequested(QUrl(target, QUrl::StrictMode));
    }
}

void DetailPane::showTextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString target = m_text->targetAt(position);
    QAction *copy = menu->addAction(tr("&Copy"), m_text, &QTextEdit::copy);
    copy->setEnabled(m_text->textCursor().hasSelection());
    menu->addAction(tr("Select &all"), m_text, &QTextEdit::selectAll);
    if (target.startsWith("https:"_L1)) {
        menu->addAction(tr("Copy &link"), this, [this, target] {
            QGuiApplication::clipboard()->setText(target);
            emit copied(tr("The link was copied."));
        });
    }
    menu->addSeparator();
    addFilterMenus(
        *menu, m_change, [this](const QString &term, FilterJoin how) { emit filterRequested(term, how); });
    menu->popup(m_text->viewport()->mapToGlobal(position));
}

void DetailPane::applyFonts()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(bold);
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside a whole note a narrow title bar would have no room for the heading.
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * NarrowCharacters;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        emit headingChanged(heading(), note());
    }
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFonts();
    }
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorTokens(palette()).panel);
}

} // namespace WikiMon
