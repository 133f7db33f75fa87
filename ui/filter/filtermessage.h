// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/symbolicicon.h"

#include <QWidget>

class QLabel;

namespace WikiMon {

class ElidedLabel;

// A sentence about the filter with a sign before it. Takes the room that it is given and asks for none.
class FilterMessage : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Mistake, Doubt };

    explicit FilterMessage(QWidget *parent = nullptr);

    void setMessage(Kind kind, const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSign();

    QLabel *m_sign;
    ElidedLabel *m_text;
    Kind m_kind = Kind::Mistake;
};

} // namespace WikiMon
