// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/palette.h"
#include "watch/rulecolors.h"
#include "watch/rulelistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestRuleListModel : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatARuleIs();
    void checksAndEdits();
    void movesOne();
    void refusesNonsense();
    void isBounded();
    void staysSoundUnderAnything();
    void coloursCanBeRead();
};

static QString names(const RuleListModel &model)
{
    QString all;
    for (const Rule &rule : model.rules()) {
        all += rule.name;
    }
    return all;
}

static QList<Rule> rulesNamed(const QString &letters)
{
    QList<Rule> rules;
    for (const QChar letter : letters) {
        Rule rule;
        rule.name = letter;
        rule.filter = letter;
        rules.append(rule);
    }
    return rules;
}

void TestRuleListModel::saysWhatARuleIs()
{
    RuleListModel model;
    const QAbstractItemModelTester tester(&model);
    Rule rule{u"Cuts"_s, u"cut"_s, u"size:<-5 ("_s, RuleKind::Colour, RuleColour::Teal, true, false};
    model.setRules({rule});
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data().toString(), u"Cuts"_s);
    QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(index.data(RuleListModel::LabelRole).toString(), u"cut"_s);
    QCOMPARE(index.data(RuleListModel::ColourRole).toInt(), int(RuleColour::Teal));
    QVERIFY(!index.data(RuleListModel::ErrorRole).toString().isEmpty());
    QVERIFY(index.data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Cuts, Colour the row, Teal, with notifications, "_s));
    rule.filter = u"size:<-5"_s;
    rule.kind = RuleKind::Ignore;
    model.setRule(0, rule);
    QVERIFY(index.data(RuleListModel::ErrorRole).toString().isEmpty());
    QVERIFY(!index.data(RuleListModel::NotifiesRole).toBool());
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Cuts, Hide the change"_s);
    rule.filter = u" "_s;
    model.setRule(0, rule);
    QCOMPARE(index.data(RuleListModel::ErrorRole).toString(), u"An empty filter matches nothing."_s);
}

void TestRuleListModel::checksAndEdits()
{
    RuleListModel model;
    model.setRules(rulesNamed(u"ab"_s));
    QSignalSpy changed(&model, &RuleListModel::rulesChanged);
    QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.rules().at(1).isEnabled);
    QVERIFY(!model.setData(model.index(1), u"x"_s, Qt::EditRole));
    QCOMPARE(changed.size(), 1);
    model.setRule(0, model.rules().at(0)); // the same
    QCOMPARE(changed.size(), 1);
}

void TestRuleListModel::movesOne()
{
    RuleListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRules(rulesNamed(u"abcd"_s));
    QVERIFY(model.moveRow({}, 0, {}, 2));
    QCOMPARE(names(model), u"bacd"_s);
    QVERIFY(model.moveRow({}, 3, {}, 0));
    QCOMPARE(names(model), u"dbac"_s);
    QVERIFY(model.moveRow({}, 1, {}, 4));
    QCOMPARE(names(model), u"dacb"_s);
}

void TestRuleListModel::refusesNonsense()
{
    RuleListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRules(rulesNamed(u"abc"_s));
    QVERIFY(!model.moveRow({}, 0, {}, 0));
    QVERIFY(!model.moveRow({}, 0, {}, 1));
    QVERIFY(!model.moveRow({}, 0, {}, 9));
    QVERIFY(!model.moveRow({}, -1, {}, 1));
    QVERIFY(!model.moveRows({}, 0, 2, {}, 3));
    QVERIFY(!model.removeRows(2, 2));
    QVERIFY(!model.insertRule(7, {}));
    QCOMPARE(names(model), u"abc"_s);
}

void TestRuleListModel::isBounded()
{
    RuleListModel model;
    model.setRules(rulesNamed(QString(200, u'x')));
    QCOMPARE(model.rowCount(), int(RuleSettings::MaxRules));
    QVERIFY(model.isFull());
    QVERIFY(!model.insertRule(0, {}));
}

void TestRuleListModel::staysSoundUnderAnything()
{
    RuleListModel model;
    const QAbstractItemModelTester tester(&model);
    QRandomGenerator random(99);
    int expected = 0;
    for (int i = 0; i < 1000; ++i) {
        const int row = random.bounded(-1, 12);
        switch (random.bounded(3)) {
        case 0:
            expected += model.insertRule(row, {u"x"_s, {}, u"("_s}) ? 1 : 0;
            break;
        case 1:
            expected -= row >= 0 && model.removeRow(row) ? 1 : 0;
            break;
        default:
            (void)model.moveRow({}, row, {}, random.bounded(-1, 12));
        }
        QCOMPARE(model.rowCount(), expected);
    }
}

static double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

void TestRuleListModel::coloursCanBeRead()
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        const ColorTokens &tokens = colorTokens(scheme);
        for (int i = 0; i < RuleColourCount; ++i) {
            const RuleColors colors = ruleColors(RuleColour(i), tokens);
            for (const QColor &behind : {colors.background, colors.selectedBackground}) {
                for (const QColor &text : {colors.text, colors.badge, tokens.added, tokens.removed,
                         tokens.unregistered, tokens.secondary, tokens.accent}) {
                    const double found = contrast(text, behind);
                    QVERIFY2(found >= (text == colors.text ? 4.5 : 4.0),
                        qPrintable(u"%1 %2: %3 on %4 is %5"_s.arg(int(scheme))
                                       .arg(ruleColourName(RuleColour(i)), text.name(), behind.name())
                                       .arg(found)));
                }
            }
        }
    }
}

QTEST_MAIN(TestRuleListModel)
#include "tst_rulelistmodel.moc"
