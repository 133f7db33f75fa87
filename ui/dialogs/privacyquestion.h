// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPushButton;

namespace WikiMon {

// Asks, before addresses leave the program for the first time, whether to mask them. The owner remembers the
// answer and does what was under way; closing the dialog is no answer, and nothing goes out.
class PrivacyQuestion : public QDialog
{
    Q_OBJECT
public:
    enum class Occasion : quint8 { Export, Serving };

    explicit PrivacyQuestion(Occasion occasion, QWidget *parent = nullptr);

signals:
    void answered(bool masks);

private:
    void answer(bool masks);
};

} // namespace WikiMon
