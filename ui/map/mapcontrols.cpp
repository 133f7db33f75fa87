// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapcontrols.h"

#include "map/mapview.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

namespace WikiMon {

using namespace Qt::StringLiterals;

static constexpr int ButtonSide = 28;
static constexpr int Frame = 2;

MapControls::MapControls(MapView &view) : QWidget(&view), m_view(view), m_menu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Frame, Frame, Frame, Frame);
    layout->setSpacing(0);
    setCursor(Qt::ArrowCursor);
    connect(addButton("zoom-in"_L1, tr("Zoom in"), u"+"_s), &QToolButton::clicked, &view, &MapView::zoomIn);
    connect(
        addButton("zoom-out"_L1, tr("Zoom out"), u"−"_s), &QToolButton::clicked, &view, &MapView::zoomOut);
    connect(addButton("globe"_L1, tr("Whole world"), u"0"_s), &QToolButton::clicked, &view, &MapView::goHome);
    m_select = addButton("select-area"_L1, tr("Filter by a rectangle"), tr("Shift+drag"));
    m_select->setCheckable(true);
    connect(m_select, &QToolButton::toggled, &view, [&view] { view.updateCursor(); });
    QToolButton *options = addButton("layers"_L1, tr("Map options"), {});
    connect(options, &QToolButton::clicked, m_menu,
        [this, options] { m_menu->popup(options->mapToGlobal(QPoint(0, options->height()))); });
    fillMapMenu(m_menu, view);
    adjustSize();
}

QToolButton *MapControls::addButton(QLatin1StringView symbol, const QString &name, const QString &shortcut)
{
    auto *button = new QToolButton;
    button->setIcon(symbolicIcon(symbol));
    button->setAutoRaise(true);
    button->setFixedSize(ButtonSide, ButtonSide);
    button->setAccessibleName(name);
    button->setToolTip(
        shortcut.isEmpty() ? name : tr("%1 (%2)", "what a button does, its key").arg(name, shortcut));
    layout()->addWidget(button);
    return button;
}

bool MapControls::isSelecting() const
{
    return m_select->isChecked();
}

void MapControls::setSelecting(bool isSelecting)
{
    m_select->setChecked(isSelecting);
}

void MapControls::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorTokens &tokens = colorTokens(palette());
    QColor fill = tokens.panel;
    fill.setAlphaF(0.92F);
    StylePainters::box(&painter, QRectF(rect()), fill, tokens.line);
}

template <typename Value>
static void addChoices(QMenu *menu, MapView &view, const QString &title, Value MapOptions::*member,
    const QList<std::pair<Value, QString>> &choices)
{
    menu->addSection(title);
    auto *group = new QActionGroup(menu);
    for (const auto &[value, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &view, [&view, member, value = value] {
            MapOptions options = view.options();
            options.*member = value;
            view.setOptions(options);
        });
        QObject::connect(menu, &QMenu::aboutToShow, action,
            [action, &view, member, value = value] { action->setChecked(view.options().*member == value); });
    }
}

static void addSwitch(QMenu *menu, MapView &view, const QString &text, bool MapOptions::*member)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    QObject::connect(action, &QAction::triggered, &view, [&view, member](bool isOn) {
        MapOptions options = view.options();
        options.*member = isOn;
        view.setOptions(options);
    });
    QObject::connect(menu, &QMenu::aboutToShow, action,
        [action, &view, member] { action->setChecked(view.options().*member); });
}

void fillMapMenu(QMenu *menu, MapView &view)
{
    addChoices<MapMode>(menu, view, MapControls::tr("Show"), &MapOptions::mode,
        {{MapMode::Dots, MapControls::tr("Each change as a &dot")},
            {MapMode::Density, MapControls::tr("&How thick they lie")},
            {MapMode::Countries, MapControls::tr("Changes of each &country")}});
    addChoices<MapSpan>(menu, view, MapControls::tr("Changes stay for"), &MapOptions::span,
        {{MapSpan::Minute, MapControls::tr("1 &minute")},
            {MapSpan::TenMinutes, MapControls::tr("1&0 minutes")},
            {MapSpan::Hour, MapControls::tr("1 hou&r")},
            {MapSpan::All, MapControls::tr("The &whole session")}});
    addChoices<MapProjection>(menu, view, MapControls::tr("Projection"), &MapOptions::projection,
        {{MapProjection::EqualEarth, MapControls::tr("&Equal Earth: areas are true")},
            {MapProjection::PlateCarree, MapControls::tr("&Plate carrée: degrees are squares")},
            {MapProjection::Mercator, MapControls::tr("Merca&tor: directions are true")}});
    menu->addSeparator();
    addSwitch(menu, view, MapControls::tr("Day and &night"), &MapOptions::hasNight);
    addSwitch(menu, view, MapControls::tr("&Grid of degrees"), &MapOptions::hasGraticule);
    menu->addSeparator();
    menu->addAction(MapControls::tr("&Fit to the changes"), &view, &MapView::fitChanges);
    menu->addAction(symbolicIcon("copy"_L1), MapControls::tr("C&opy picture"), &view, &MapView::copyPicture);
    menu->addAction(
        symbolicIcon("export"_L1), MapControls::tr("&Save picture…"), &view, &MapView::askToSavePicture);
}

} // namespace WikiMon
