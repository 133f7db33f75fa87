// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QGridLayout;

namespace WikiMon {

struct FilterHelpSection;

// What a filter can say, with an example of each that a click puts into the filter. Stays open beside the
// window, so that it can be read while typing.
class FilterHelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FilterHelpDialog(QWidget *parent = nullptr);

signals:
    void exampleRequested(const QString &expression);

private:
    void addSection(QGridLayout *grid, const FilterHelpSection &section);
};

} // namespace WikiMon
