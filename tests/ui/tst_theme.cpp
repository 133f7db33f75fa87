// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "theme/palette.h"
#include "theme/symbolicicon.h"
#include "theme/tabulardigits.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace WikiMon;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void textIsReadable_data();
    void textIsReadable();
    void everyRoleComesFromTheTokens();
    void choiceShowsAtOnce();
    void textSizeIsBounded();
    void iconsFollowThePalette();
    void everyIconRenders();
    void digitsHaveOneWidth();
};

static qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

static qreal contrast(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a) + 0.05;
    const qreal y = luminance(b) + 0.05;
    return qMax(x, y) / qMin(x, y);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << int(ColorScheme::Light) << 4.5;
    QTest::newRow("dark") << int(ColorScheme::Dark) << 4.5;
    QTest::newRow("high contrast") << int(ColorScheme::HighContrast) << 7.0;
}

void TestTheme::textIsReadable()
{
    QFETCH(int, scheme);
    QFETCH(double, least);
    const ColorTokens &tokens = colorTokens(static_cast<ColorScheme>(scheme));
    for (const QColor &text :
        {tokens.text, tokens.secondary, tokens.accent, tokens.added, tokens.removed, tokens.unregistered}) {
        for (const QColor &surface : {tokens.page, tokens.panel}) {
            QVERIFY2(contrast(text, surface) >= least, qPrintable(text.name() + u" on "_s + surface.name()));
        }
    }
    QVERIFY(contrast(tokens.accentText, tokens.accent) >= 4.5);
    QVERIFY(contrast(tokens.text, tokens.selection) >= 4.5);
    QVERIFY(contrast(tokens.secondary, tokens.selection) >= 4.5);
    const QPalette palette = makePalette(tokens);
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
    QVERIFY(&colorTokens(palette) == &tokens);
}

void TestTheme::everyRoleComesFromTheTokens()
{
    const QPalette light = makePalette(colorTokens(false));
    const QPalette dark = makePalette(colorTokens(true));
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        const auto colorRole = static_cast<QPalette::ColorRole>(role);
        if (colorRole == QPalette::NoRole) {
            continue;
        }
        QVERIFY2(light.color(colorRole) != dark.color(colorRole), qPrintable(QString::number(role)));
    }
    QVERIFY(light.color(QPalette::Disabled, QPalette::Text) != light.color(QPalette::Text));
}

void TestTheme::choiceShowsAtOnce()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Dark);
    QVERIFY(QApplication::palette() == makePalette(colorTokens(true)));
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(QApplication::palette() == makePalette(colorTokens(false)));
    QCOMPARE(changed.size(), 2);
    theme.setChoice(ThemeChoice::HighContrast);
    theme.followSystem(); // an own choice stands
    QVERIFY(QApplication::palette() == makePalette(colorTokens(ColorScheme::HighContrast)));
}

void TestTheme::textSizeIsBounded()
{
    Theme theme;
    const qreal before = QApplication::font().pointSizeF();
    theme.setTextPercent(1000);
    QCOMPARE(theme.textPercent(), Theme::MaximumTextPercent);
    QCOMPARE(QApplication::font().pointSizeF(), before * 2);
    theme.setTextPercent(100);
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

static QColor strongest(const QImage &image)
{
    QColor result(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            result = color.alpha() > result.alpha() ? color : result;
        }
    }
    result.setAlpha(255);
    return result;
}

void TestTheme::iconsFollowThePalette()
{
    Theme theme;
    const QIcon icon = symbolicIcon("pause"_L1);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const ColorTokens &tokens = colorTokens(QApplication::palette());
        QCOMPARE(strongest(icon.pixmap(16, 16).toImage()), tokens.text);
        QCOMPARE(strongest(icon.pixmap(QSize(16, 16), QIcon::Normal, QIcon::On).toImage()), tokens.accent);
        QCOMPARE(strongest(icon.pixmap(QSize(16, 16), QIcon::Disabled).toImage()),
            QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText));
    }
    const QPixmap fine = icon.pixmap(QSize(16, 16), 2.0);
    QCOMPARE(fine.size(), QSize(32, 32));
    QCOMPARE(fine.devicePixelRatio(), 2.0);
}

void TestTheme::everyIconRenders()
{
    const Theme theme;
    const QStringList files = QDir(u":/wikimon/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        const QByteArray name = file.chopped(4).toLatin1();
        const QImage image = symbolicIcon(QLatin1StringView(name)).pixmap(16, 16).toImage();
        QVERIFY2(!image.isNull() && strongest(image) != QColor(Qt::black), name.constData());
        // Symbols keep clear of the edge, so that nothing is cut off.
        if (name != "wikimon") {
            for (int i = 0; i < 16; ++i) {
                const int edge = qMax(qMax(qAlpha(image.pixel(i, 0)), qAlpha(image.pixel(i, 15))),
                    qMax(qAlpha(image.pixel(0, i)), qAlpha(image.pixel(15, i))));
                QVERIFY2(edge < 100, name.constData());
            }
        }
    }
}

void TestTheme::digitsHaveOneWidth()
{
    const QFont font(QApplication::font());
    const TabularDigits digits(font);
    QCOMPARE(digits.width(u"1111"), digits.width(u"8888"));
    QCOMPARE(digits.width(u"12:34"), digits.width(u"98:76"));
    QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    digits.draw(&painter, QRectF(0, 0, 100, 40), Qt::AlignRight, u"42"_s);
    painter.end();
    QVERIFY(image.copy(100, 0, 100, 40) == image.copy(100, 0, 1, 1).scaled(100, 40));
    QVERIFY(image.copy(60, 0, 40, 40) != image.copy(100, 0, 40, 40));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
