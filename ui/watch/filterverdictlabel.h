// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace WikiMon {

// Says in words, with a sign and a colour, what is to be said of a filter: what is wrong and where, what is
// doubtful, or how much it finds.
class FilterVerdictLabel : public QFrame
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Nothing, Good, Doubtful, Wrong };

    explicit FilterVerdictLabel(QWidget *parent = nullptr);

    void setVerdict(Kind kind, const QString &text);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    QLabel *m_text;
    Kind m_kind = Kind::Nothing;
};

} // namespace WikiMon
