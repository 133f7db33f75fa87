// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapoptions.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace WikiMon {

class MapView;

// The map's own small tool bar, in a corner above the picture.
class MapControls : public QWidget
{
    Q_OBJECT
public:
    explicit MapControls(MapView &view);

    // Whether dragging selects a rectangle.
    [[nodiscard]] bool isSelecting() const;
    void setSelecting(bool isSelecting);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QLatin1StringView symbol, const QString &name, const QString &shortcut);

    MapView &m_view;
    QToolButton *m_select = nullptr;
    QMenu *m_menu;
};

// Fills a menu with everything that can be chosen on a map; it follows the map's options by itself.
void fillMapMenu(QMenu *menu, MapView &view);

} // namespace WikiMon
