// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/optionrow.h"

#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace WikiMon {

static QLabel *quietLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText); // steps back, in every theme
    return label;
}

OptionRow::OptionRow(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton(text))
    , m_figure(quietLabel())
    , m_detail(quietLabel())
{
    m_button->setAutoExclusive(false); // alone in its row; the owner groups them
    m_detail->setWordWrap(true);
    m_detail->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_button, 0, 0, 1, 2);
    grid->addWidget(m_figure, 0, 2, Qt::AlignVCenter | Qt::AlignTrailing);
    grid->addWidget(m_detail, 1, 1, 1, 2);
    grid->setColumnMinimumWidth(0,
        style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, m_button)
            + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, m_button));
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_button);
}

void OptionRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    describe();
}

void OptionRow::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    describe();
}

QString OptionRow::detail() const
{
    return m_detail->text();
}

QString OptionRow::figure() const
{
    return m_figure->text();
}

// So that a screen reader says what stands beside the button.
void OptionRow::describe()
{
    QStringList parts{m_figure->text(), m_detail->text()};
    parts.removeAll(QString());
    m_button->setAccessibleDescription(parts.join(u". "_s));
}

void OptionRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_button->isEnabled()) {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
        return;
    }
    QWidget::mousePressEvent(event);
}

void OptionRow::setChoosable(bool isChoosable)
{
    m_button->setEnabled(isChoosable);
    m_figure->setEnabled(isChoosable);
}

} // namespace WikiMon
