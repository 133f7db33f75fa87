// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapview.h"
#include "mapsamples.h"
#include "theme/theme.h"

#include <QTest>

#include <memory>

namespace WikiMon {

// A shown map of 1000 x 500 in the light theme, fresh for each test, with a clock of its own.
class MapFixture
{
protected:
    void setUp()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_theme->setChoice(ThemeChoice::Light);
        m_theme->setMotion(true);
        m_sequence = 0;
        m_now = MapSampleTime;
        m_view = std::make_unique<MapView>();
        m_view->setClock([this] { return m_now; });
        m_view->resize(1000, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        settle();
    }
    [[nodiscard]] QPointF screen(double latitude, double longitude) const
    {
        const MapViewport &view = m_view->viewport();
        return view.toScreen(Projection::of(view.projection).forward({latitude, longitude}));
    }
    [[nodiscard]] QColor pixel(QPointF at) const { return m_view->grab().toImage().pixelColor(at.toPoint()); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled(), 20'000); }
    void add(const RecentChange &change) { m_view->add(change, m_sequence++); }

    std::unique_ptr<Theme> m_theme = std::make_unique<Theme>();
    std::unique_ptr<MapView> m_view;
    qint64 m_sequence = 0;
    qint64 m_now = MapSampleTime;
};

} // namespace WikiMon
