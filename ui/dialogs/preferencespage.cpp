// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/preferencespage.h"

#include "theme/colortokens.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int FieldWidthInLetters = 44;
static constexpr int SectionGap = 20;

PreferencesPage::PreferencesPage(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(20, 16, 20, 16);
    m_layout->setSpacing(0);
}

QFormLayout *PreferencesPage::addSection(const QString &title)
{
    if (m_layout->count() > 0) {
        m_layout->addSpacing(SectionGap);
    }
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_layout->addWidget(heading);
    m_layout->addSpacing(8);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->addLayout(form);
    m_forms.append(form);
    return form;
}

void PreferencesPage::finish()
{
    int width = 0;
    for (const QFormLayout *form : std::as_const(m_forms)) {
        for (int row = 0; row < form->rowCount(); ++row) {
            width = qMax(width, form->itemAt(row, QFormLayout::LabelRole)->sizeHint().width());
        }
    }
    for (const QFormLayout *form : std::as_const(m_forms)) {
        for (int row = 0; row < form->rowCount(); ++row) {
            form->itemAt(row, QFormLayout::LabelRole)->widget()->setMinimumWidth(width);
        }
    }
    m_layout->addStretch();
}

namespace PreferenceParts {

static QLabel *wrapped(const QString &text, const QColor &color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

QSpinBox *portField()
{
    auto *field = new QSpinBox;
    field->setLocale(QLocale::c());
    field->setRange(1, 65535);
    field->setGroupSeparatorShown(false);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return field;
}

QLabel *errorLabel()
{
    QLabel *label = wrapped({}, colorTokens(QPalette()).removed);
    label->hide();
    return label;
}

void showError(QLabel *label, const QString &error)
{
    label->setText(error);
    label->setVisible(!error.isEmpty());
}

QLabel *noteLabel(const QString &text)
{
    return wrapped(text, colorTokens(QPalette()).secondary);
}

QWidget *above(QWidget *field, const QList<QWidget *> &below)
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(field);
    for (QWidget *widget : below) {
        layout->addWidget(widget);
    }
    all->setFocusProxy(field);
    return all;
}

QWidget *inLine(const QList<QWidget *> &widgets)
{
    auto *all = new QWidget;
    auto *layout = new QHBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets) {
        layout->addWidget(widget, widget == widgets.constFirst() ? 1 : 0);
    }
    all->setFocusProxy(widgets.constFirst());
    return all;
}

QString fileProblem(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty()) {
        return {};
    }
    if (!file.exists()) {
        return PreferencesPage::tr("There is no such file.");
    }
    if (!file.isFile()) {
        return PreferencesPage::tr("This is not a file.");
    }
    return file.isReadable() ? QString() : PreferencesPage::tr("This file can't be read.");
}

void makeWide(QWidget *field)
{
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * FieldWidthInLetters);
}

} // namespace PreferenceParts

} // namespace WikiMon
