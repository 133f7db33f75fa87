// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "session/ruleset.h"
#include "table/cellpainting.h"
#include "tablefixture.h"
#include "theme/colortokens.h"
#include "theme/palette.h"
#include "watch/rulecolors.h"

#include <QAction>
#include <QHeaderView>
#include <QImage>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace WikiMon;

Q_DECLARE_METATYPE(WikiMon::ColorScheme)

// Rows in the colours of the user's rules: what the model tells, what is painted, and that it reads well.
class TestChangeTableRules : public QObject, private TableFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void tellsTheVerdict();
    void tellsScreenReadersAndToolTips();
    void paintsGroundStripeAndLabel();
    void labelStandsInOneColumn();
    void isRightToLeft();
    void readsWellOnEachColour_data();
    void readsWellOnEachColour();

private:
    // The newest change, "Page 199", is coloured, the one below it marked.
    [[nodiscard]] static RuleSet rules(RuleColour colour = RuleColour::Red)
    {
        RuleSettings settings;
        settings.rules
            = {Rule{u"A <b>page</b>"_s, u"look"_s, u"title:\"Page 199\""_s, RuleKind::Colour, colour},
                Rule{u"Mine"_s, {}, u"title:\"Page 198\""_s, RuleKind::Highlight}};
        return RuleSet(settings);
    }
    [[nodiscard]] QVariant data(int row, ChangeColumn column, int role) const
    {
        return m_model->index(row, int(column)).data(role);
    }
    [[nodiscard]] QVariant data(int row, ChangeRole role) const
    {
        return data(row, ChangeColumn::Page, int(role));
    }
    [[nodiscard]] QImage rowImage(int row, ChangeColumn column) const
    {
        return m_view->viewport()->grab(m_view->visualRect(m_model->index(row, int(column)))).toImage();
    }
};

void TestChangeTableRules::tellsTheVerdict()
{
    QVERIFY(!data(0, ChangeRole::RuleColour).isValid());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setRules(rules());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(data(0, ChangeRole::RuleColour).toInt(), int(RuleColour::Red));
    QCOMPARE(data(0, ChangeRole::RuleLabel).toString(), u"look"_s);
    QVERIFY(!data(0, ChangeRole::IsMarked).toBool());
    QVERIFY(data(1, ChangeRole::IsMarked).toBool());
    QVERIFY(!data(1, ChangeRole::RuleColour).isValid());
    QVERIFY(data(2, ChangeRole::Reasons).toString().isEmpty());
    m_model->setRules(RuleSet());
    QVERIFY(!data(0, ChangeRole::RuleColour).isValid()); // nothing of the former rules is kept
}

void TestChangeTableRules::tellsScreenReadersAndToolTips()
{
    m_model->setRules(rules());
    const QString tip = data(0, ChangeColumn::Size, Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"A &lt;b&gt;page"_s));
    QVERIFY(data(1, ChangeColumn::Page, Qt::AccessibleTextRole).toString().contains(u"Mine"_s));
    QCOMPARE(data(2, ChangeColumn::Page, Qt::AccessibleTextRole).toString(), u"Page 197"_s);
}

void TestChangeTableRules::paintsGroundStripeAndLabel()
{
    const QImage plain = rowImage(0, ChangeColumn::Summary);
    const QImage plainMarked = rowImage(1, ChangeColumn::Summary);
    m_model->setRules(rules());
    const RuleColors colors = ruleColors(RuleColour::Red, colorTokens(m_view->palette()));
    const QImage time = rowImage(0, ChangeColumn::Time);
    QCOMPARE(time.pixelColor(1, 5), colors.badge);
    QCOMPARE(time.pixelColor(5, 2), colors.background);
    QVERIFY(rowImage(0, ChangeColumn::Summary) != plain);
    QVERIFY(rowImage(1, ChangeColumn::Summary) != plainMarked); // the star
    select(0);
    QCOMPARE(rowImage(0, ChangeColumn::Time).pixelColor(9, 2), colors.selectedBackground);
}

void TestChangeTableRules::labelStandsInOneColumn()
{
    // Two rules that differ in the label alone: only the cell with the label differs.
    const auto images = [this](const QString &label) {
        RuleSettings settings;
        settings.rules = {Rule{u"A"_s, label, u"page"_s, RuleKind::Colour, RuleColour::Blue}};
        m_model->setRules(RuleSet(settings));
        QList<QImage> cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells += m_view->horizontalHeader()->isSectionHidden(column)
                ? QImage()
                : rowImage(0, static_cast<ChangeColumn>(column));
        }
        return cells;
    };
    for (const ChangeColumn hidden : {ChangeColumn::Count, ChangeColumn::Summary, ChangeColumn::Page}) {
        if (hidden != ChangeColumn::Count) {
            m_view->columnActions()[int(hidden)]->trigger();
        }
        const QList<QImage> a = images(u"one"_s);
        const QList<QImage> b = images(u"other"_s);
        int different = 0;
        for (qsizetype i = 0; i < a.size(); ++i) {
            different += a[i] != b[i] ? 1 : 0;
        }
        QCOMPARE(different, 1);
    }
}

void TestChangeTableRules::isRightToLeft()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    m_model->setRules(rules());
    const RuleColors colors = ruleColors(RuleColour::Red, colorTokens(m_view->palette()));
    const QImage time = rowImage(0, ChangeColumn::Time);
    QCOMPARE(time.pixelColor(time.width() - 2, 5), colors.badge);
}

void TestChangeTableRules::readsWellOnEachColour_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
    QTest::newRow("high contrast") << ColorScheme::HighContrast;
}

void TestChangeTableRules::readsWellOnEachColour()
{
    QFETCH(ColorScheme, scheme);
    const ColorTokens &tokens = colorTokens(scheme);
    for (int colour = 0; colour < RuleColourCount; ++colour) {
        const RuleColors colors = ruleColors(static_cast<RuleColour>(colour), tokens);
        const QColor hovered = mixed(colors.background, tokens.softLine, 0.7);
        for (const QColor &ground : {colors.background, colors.selectedBackground, hovered}) {
            for (const QColor &text : {tokens.text, tokens.secondary, tokens.added, tokens.removed,
                     tokens.unregistered, tokens.accent, colors.badge}) {
                const QColor painted = readableOn(ground, text, tokens.text);
                QVERIFY2(contrastOf(painted, ground) >= 4.5,
                    qPrintable(u"%1 on %2"_s.arg(text.name(), ground.name())));
            }
        }
    }
}

QTEST_MAIN(TestChangeTableRules)
#include "tst_changetablerules.moc"
