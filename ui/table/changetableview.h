// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>
#include <QUrl>

namespace WikiMon {

class ChangeTableModel;

// A stand-in until the real table is there.
class ChangeTableView : public QTableView
{
    Q_OBJECT
public:
    explicit ChangeTableView(ChangeTableModel *model, QWidget *parent = nullptr);
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    [[nodiscard]] QList<QAction *> columnActions() const { return {}; }

signals:
    void openUrlRequested(const QUrl &url);
};

} // namespace WikiMon
