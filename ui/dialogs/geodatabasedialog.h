// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace WikiMon {

class GeoDatabasePage;

// The page of the location database as a window of its own.
class GeoDatabaseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GeoDatabaseDialog(QWidget *parent = nullptr);

    [[nodiscard]] GeoDatabasePage *page() const { return m_page; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    GeoDatabasePage *m_page;
};

} // namespace WikiMon
