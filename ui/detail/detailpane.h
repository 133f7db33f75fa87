// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "feed/recentchange.h"
#include "table/changemenuterms.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QUrl;

namespace WikiMon {

class DetailText;
class SourceView;

// Everything about one change in readable form: what happened in a sentence, its fields, links, the JSON and
// the raw line. Its heading and note are for the title bar of the dock that it stands in. Keeps a copy of the
// change, as the session may drop it. What can't be seen is not worked out, so that moving the selection
// stays cheap.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    enum class Page : quint8 { Details, Json, RawLine, Count };

    explicit DetailPane(QWidget *parent = nullptr);

    // sequence: the change's number in the session. reasons: why it is highlighted, in words.
    void showChange(const RecentChange &change, qint64 sequence, const QStringList &reasons = {});
    void clear();
    void setPage(Page page);
    [[nodiscard]] Page page() const;
    [[nodiscard]] bool isEmpty() const { return !m_hasChange; }
    // "Edit of Evanescence"; "Details" without a change. Plain display text, like the note.
    [[nodiscard]] QString heading() const;
    // "14:32:06.418 · IRC · not truncated"; the time alone where the pane is narrow, empty
    // without a change.
    [[nodiscard]] QString note() const;
    // What the page at front shows, as copying all of it gives; JSON and raw line as they are on the wire.
    [[nodiscard]] QString pageText() const;

public slots:
    void copyPage();

signals:
    void headingChanged(const QString &heading, const QString &note);
    void openUrlRequested(const QUrl &url);
    void filterRequested(const QString &term, FilterJoin how);
    // message: what was copied, as a sentence for the status line.
    void copied(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showDetails();
    void showRawLine();
    void showPage(QWidget *page);
    void activate(const QString &target);
    void showTextMenu(const QPoint &position);
    void updateCopyButton();
    void applyFonts();

    RecentChange m_change;
    qint64 m_sequence = 0;
    QStringList m_reasons;
    bool m_hasChange = false;
    bool m_isNarrow = false;
    bool m_isStale[static_cast<int>(Page::Count)] = {}; // pages that show an earlier change

    QWidget *m_bar;
    QTabBar *m_tabs;
    QToolButton *m_copy;
    QStackedWidget *m_stack;
    DetailText *m_text;
    SourceView *m_json;
    SourceView *m_rawLine;
    QWidget *m_empty;
    QLabel *m_emptyTitle;
};

} // namespace WikiMon
