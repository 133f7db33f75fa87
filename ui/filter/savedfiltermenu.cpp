// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "filter/savedfiltermenu.h"

#include "widgets/plaintext.h"

#include <QFontMetrics>

namespace WikiMon {

static constexpr int LongestShown = 360; // pixels of an expression

SavedFilterMenu::SavedFilterMenu(QWidget *parent) : QMenu(parent)
{
    setToolTipsVisible(true);
}

void SavedFilterMenu::fill(
    const QList<SavedFilter> &saved, const QStringList &history, const QString &shown, bool canSave)
{
    clear();
    const auto add = [this](const QString &text, const QString &expression, bool isShown) {
        QAction *action
            = addAction(plainMenuText(fontMetrics().elidedText(text, Qt::ElideRight, LongestShown)));
        action->setToolTip(plainToolTip(expression));
        action->setCheckable(true);
        action->setChecked(isShown);
        connect(action, &QAction::triggered, this, [this, expression] { emit chosen(expression); });
    };
    for (const SavedFilter &filter : saved) {
        add(filter.name, filter.expression, filter.expression == shown);
    }
    addSeparator();
    QAction *save = addAction(tr("&Save this filter…"), this, &SavedFilterMenu::saveRequested);
    save->setEnabled(canSave && !shown.trimmed().isEmpty());
    QAction *manage = addAction(tr("&Manage saved filters…"), this, &SavedFilterMenu::manageRequested);
    manage->setEnabled(!saved.isEmpty());
    if (history.isEmpty()) {
        return;
    }
    addSection(tr("Used last"));
    for (const QString &expression : history.mid(0, MostRecentShown)) {
        add(expression, expression, false);
    }
    addAction(tr("&Forget these"), this, &SavedFilterMenu::historyClearRequested);
}

} // namespace WikiMon
