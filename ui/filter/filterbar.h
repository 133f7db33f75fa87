// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filter/filterhistory.h"
#include "session/filter.h"
#include "session/filteredit.h"
#include "table/changemenuterms.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace WikiMon {

class ElidedLabel;
class FilterChip;
class FilterCompleter;
class FilterLineEdit;
class FilterMessage;
class NamespaceMenu;
class SavedFilterMenu;

// The row that says which changes are shown: the expression, how many match, chips for what is asked for
// most, and filters saved by name. Chips and menus edit the expression's text, so that it always says
// everything. While the text has a mistake, the last good filter stays in use; the mistake is told when
// typing pauses, as a text that is only half typed is seldom right.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int SignSide = 14; // of the sign before the number of matches, in pixels

    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    // The last good one.
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] QString text() const;
    // What is wrong with the text; empty when nothing is.
    [[nodiscard]] QString mistake() const { return m_mistake; }
    // The sentence that is shown in place of the chips; empty when they are.
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] FilterLineEdit *field() const { return m_field; }
    [[nodiscard]] FilterCompleter *completer() const { return m_completer; }

    [[nodiscard]] const QStringList &history() const { return m_history.entries(); }
    void setHistory(const QStringList &entries) { m_history.setEntries(entries); }
    [[nodiscard]] const QList<SavedFilter> &saved() const { return m_saved; }
    void setSaved(const QList<SavedFilter> &saved) { m_saved = saved; }
    // Saves the filter that is shown; takes the place of one of the same name.
    void saveAs(const QString &name);

public slots:
    void setText(const QString &text);
    // term: an expression of its own.
    void applyTerm(const QString &term, WikiMon::FilterJoin join);
    // A time as an expression; takes the place of the one that was set so before.
    void applyTime(const QString &term);
    void setCount(qint64 matches, qint64 total, bool isSearching);
    void focusField();
    void openSavedMenu();

signals:
    void filterChanged(const WikiMon::Filter &filter);
    // The user wants to go on to what was found.
    void leaveRequested();
    void helpRequested();
    // The history or the saved filters.
    void keptChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildField();
    QWidget *buildChips();
    void addChip(QBoxLayout *layout, const QString &what, const QString &term);
    void setFromEdit(const FilterEdit &edit);
    void readText();
    void tellMistake();
    void tellMistakeWhenQuiet();
    void note(const QString &text);
    void showCount();
    void showSign();
    void showMessage();
    void showState();
    void keep();
    void saveByName();
    void manageSaved();
    void fit();

    FilterLineEdit *m_field;
    FilterCompleter *m_completer;
    QLabel *m_sign;
    ElidedLabel *m_state;
    QStackedWidget *m_end; // the chips, or what is wrong
    FilterMessage *m_message;
    QWidget *m_endRow;
    std::vector<FilterChip *> m_chips;
    QPushButton *m_namespaceButton;
    NamespaceMenu *m_namespaces;
    QPushButton *m_savedButton;
    SavedFilterMenu *m_savedMenu;
    QBoxLayout *m_layout;
    Filter m_filter;
    QString m_mistake;
    FilterSpan m_mistakePlace;
    bool m_isTold = false; // the mistake
    QString m_doubt;
    QString m_note; // why something was not done
    QString m_time; // the term that applyTime() set last
    FilterHistory m_history;
    QList<SavedFilter> m_saved;
    QTimer m_keep; // a filter that stays for a while was meant
    QTimer m_tell; // a mistake that stays is one, and not a word half typed
    QTimer m_forget; // a note
    qint64 m_matches = 0;
    qint64 m_total = 0;
    bool m_isSearching = false;
};

} // namespace WikiMon
