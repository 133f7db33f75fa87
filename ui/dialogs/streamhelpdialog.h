// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QTextBrowser;

namespace WikiMon {

// The description of the stream for those who write programs that read it. Stays open beside the window, so
// that it can be copied from.
class StreamHelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StreamHelpDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QTextBrowser *m_text;
};

} // namespace WikiMon
