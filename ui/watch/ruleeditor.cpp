// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "watch/ruleeditor.h"

#include "theme/fonts.h"
#include "theme/stylepainters.h"
#include "watch/filterverdictlabel.h"
#include "watch/rulecolors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int CountDelayMs = 150; // as long as a pause between keys
static constexpr int SwatchSide = 16;

RuleEditor::RuleEditor(MatchCounter counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(std::move(counter))
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit)
    , m_filter(new QLineEdit)
    , m_verdict(new FilterVerdictLabel)
    , m_kind(new QComboBox)
    , m_colour(new QComboBox)
    , m_label(new QLineEdit)
    , m_notifies(new QCheckBox(tr("Tell me on the &desktop")))
{
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(CountDelayMs);
    connect(&m_countLater, &QTimer::timeout, this, &RuleEditor::judgeFilter);
    buildFields();
    for (QLineEdit *field : {m_name, m_filter, m_label}) {
        connect(field, &QLineEdit::textChanged, this, &RuleEditor::handleEdit);
    }
    for (QComboBox *field : {m_kind, m_colour}) {
        connect(field, &QComboBox::currentIndexChanged, this, &RuleEditor::handleEdit);
    }
    connect(m_notifies, &QCheckBox::toggled, this, &RuleEditor::handleEdit);
}

void RuleEditor::buildFields()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setLabelAlignment(Qt::AlignLeading);
    m_name->setMaxLength(int(Rule::MaxNameLength));
    m_filter->setMaxLength(int(Rule::MaxFilterLength));
    useFixedFont();
    m_filter->setLayoutDirection(Qt::LeftToRight); // an expression, whatever the language around it
    m_filter->setPlaceholderText(tr("is:anon size:<-500"));
    m_label->setMaxLength(int(Rule::MaxLabelLength));
    m_label->setPlaceholderText(tr("A short word beside the colour"));
    for (const RuleKind kind : {RuleKind::Colour, RuleKind::Highlight, RuleKind::Ignore}) {
        m_kind->addItem(ruleKindName(kind), int(kind));
    }
    m_colour->setIconSize({SwatchSide, SwatchSide});
    fillColours();

    auto *filter = new QWidget;
    auto *column = new QVBoxLayout(filter);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_verdict);
    // Two lines, so that the fields beneath don't jump while one types.
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing());
    filter->setFocusProxy(m_filter);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Filter"), filter);
    m_form->addRow(tr("&What it does"), m_kind);
    m_form->addRow(tr("Co&lour"), m_colour);
    m_form->addRow(tr("La&bel"), m_label);
    m_form->addRow(new QLabel, m_notifies);
}

// As large as the text around it.
void RuleEditor::useFixedFont()
{
    m_filter->setFont(codeFont(font()));
}

void RuleEditor::fillColours()
{
    const ColorTokens &tokens = colorTokens(palette());
    for (int i = 0; i < RuleColourCount; ++i) {
        const RuleColors colors = ruleColors(RuleColour(i), tokens);
        QPixmap swatch(QSize(SwatchSide, SwatchSide) * devicePixelRatioF());
        swatch.setDevicePixelRatio(devicePixelRatioF());
        swatch.fill(Qt::transparent);
        QPainter painter(&swatch);
        StylePainters::box(
            &painter, QRectF(0, 0, SwatchSide, SwatchSide), colors.background, colors.badge, 3);
        painter.fillRect(QRectF(1, 1, 4, SwatchSide - 2), colors.badge);
        painter.end();
        if (i < m_colour->count()) {
            m_colour->setItemIcon(i, swatch);
        } else {
            m_colour->addItem(swatch, ruleColourName(RuleColour(i)), i);
        }
    }
}

void RuleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        fillColours();
    } else if (event->type() == QEvent::FontChange) {
        useFixedFont();
    }
    QWidget::changeEvent(event);
}

Rule RuleEditor::rule() const
{
    Rule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.filter = m_filter->text();
    rule.kind = RuleKind(m_kind->currentData().toInt());
    rule.colour = RuleColour(m_colour->currentData().toInt());
    rule.label = m_label->text().trimmed();
    rule.notifies = m_notifies->isChecked();
    return rule;
}

void RuleEditor::setRule(const Rule &rule)
{
    m_isFilling = true;
    m_rule = rule;
    m_name->setText(rule.name);
    m_filter->setText(rule.filter);
    m_filter->setCursorPosition(0);
    m_kind->setCurrentIndex(m_kind->findData(int(rule.kind)));
    m_colour->setCurrentIndex(m_colour->findData(int(rule.colour)));
    m_label->setText(rule.label);
    m_notifies->setChecked(rule.notifies);
    m_isFilling = false;
    showParts();
    judgeFilter();
}

void RuleEditor::startNaming()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RuleEditor::focusFilter()
{
    m_filter->setFocus(Qt::OtherFocusReason);
}

void RuleEditor::handleEdit()
{
    if (m_isFilling) {
        return;
    }
    showParts();
    m_countLater.start();
    emit edited();
}

// What means nothing for a kind can't be set.
void RuleEditor::showParts()
{
    const auto kind = RuleKind(m_kind->currentData().toInt());
    const bool isShown = kind != RuleKind::Ignore;
    m_colour->setEnabled(isShown);
    m_label->setEnabled(isShown);
    m_notifies->setEnabled(isShown);
    for (QWidget *field : std::initializer_list<QWidget *>{m_colour, m_label}) {
        m_form->labelForField(field)->setEnabled(isShown);
    }
}

void RuleEditor::judgeFilter()
{
    using Kind = FilterVerdictLabel::Kind;
    const FilterParse parsed = Filter::parse(m_filter->text());
    if (parsed.error) {
        // Places count from 1 for people.
        m_verdict->setVerdict(Kind::Wrong,
            tr("At character %1: %2").arg(QString::number(parsed.error->position + 1), parsed.error->text));
    } else if (parsed.filter.isEmpty()) {
        m_verdict->setVerdict(Kind::Doubtful, tr("An empty filter matches nothing."));
    } else {
        QString text = parsed.doubts.isEmpty() ? QString() : parsed.doubts.first().text + u' ';
        if (m_counter) {
            const MatchCount count = m_counter(parsed.filter);
            const QLocale locale;
            text += count.total == 0 ? tr("Nothing has come in yet to try it on.")
                                     : tr("Matches %1 of the last %2 changes.")
                                           .arg(locale.toString(count.matches), locale.toString(count.total));
        } else {
            text += tr("This filter is fine.");
        }
        m_verdict->setVerdict(parsed.doubts.isEmpty() ? Kind::Good : Kind::Doubtful, text);
    }
}

} // namespace WikiMon
