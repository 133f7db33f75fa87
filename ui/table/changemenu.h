// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

class QUrl;

namespace WikiMon {

struct RecentChange;

// What can be done with one change. Holds copies of what it needs, as the change may be dropped while the
// menu is open.
class ChangeMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ChangeMenu(const RecentChange &change, QWidget *parent = nullptr);

signals:
    void openUrlRequested(const QUrl &url);
    void searchRequested(const QString &text);

private:
    void addLinks(const RecentChange &change);
    void addSearches(const RecentChange &change);
    void addCopy(const QString &label, const QString &text);
};

} // namespace WikiMon
