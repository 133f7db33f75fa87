// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "map/mapview.h"

#include "map/mapcontrols.h"
#include "map/mappicture.h"
#include "theme/colortokens.h"

#include <QDateTime>
#include <QEvent>
#include <QStyle>

namespace WikiMon {

// How often numbers may change: more often can't be read.
static constexpr int RefreshInterval = 250;
static constexpr int PulseInterval = 16;
static constexpr int MinuteInterval = 60'000; // the night moves by a quarter of a degree
static constexpr double BaseMargin = 128; // drawn beyond the edges, so that panning finds something there
static constexpr int ControlsAway = 8;
static constexpr int RoomyWidth = 640; // from here on the controls are always there

MapView::MapView(QWidget *parent)
    : QWidget(parent)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Map"));
    m_controls = new MapControls(*this);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshInterval);
    m_ageTimer.setSingleShot(true);
    m_pulseTimer.setInterval(PulseInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, &MapView::refresh);
    connect(&m_ageTimer, &QTimer::timeout, this, &MapView::refresh);
    connect(&m_pulseTimer, &QTimer::timeout, this, &MapView::tickPulses);
    connect(&m_renderer, &MapRenderer::frameReady, this, &MapView::takeFrame);
    connect(&m_renderer, &MapRenderer::baseReady, this, [this] {
        if (isVisible()) {
            m_renderer.wantFrame(frameJob());
        }
    });
    tellCounts();
}

MapView::~MapView() = default;

const ColorTokens &MapView::tokens() const
{
    return colorTokens(scheme());
}

ColorScheme MapView::scheme() const
{
    return colorScheme(palette());
}

QFont MapView::smallFont() const
{
    QFont out = font();
    out.setPixelSize(qMax(9, fontInfo().pixelSize() - 2));
    return out;
}

bool MapView::hasMotion() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

// A recording brings changes of another day: its newest one tells what time it is there.
MapWindow MapView::window() const
{
    const qint64 passed = m_newestCame > 0 ? qMax<qint64>(0, wallTime() - m_newestCame) : 0;
    return {m_newestTime + passed, spanMilliseconds(m_options.span)};
}

void MapView::noteNewest()
{
    if (m_scene.newestTime() > m_newestTime) {
        m_newestTime = m_scene.newestTime();
        m_newestCame = wallTime();
    }
}

BaseLook MapView::wantedLook() const
{
    static constexpr qint64 Minute = MinuteInterval;
    BaseLook look{m_view.grown(BaseMargin), devicePixelRatioF(), scheme(), m_options.hasGraticule, {}, {}};
    if (m_options.hasNight) {
        const qint64 now = m_scene.isEmpty() ? wallTime() : window().now;
        look.nightTime = now / Minute * Minute;
    }
    if (m_options.mode == MapMode::Countries) {
        look.countrySteps = stepsOf(m_frame.counts);
    }
    return look;
}

FrameJob MapView::frameJob() const
{
    return {m_view, devicePixelRatioF(), scheme(), m_options.mode, window(), smallFont(), m_renderer.base(),
        m_renderer.overview(), m_scene.snapshot(), {}};
}

void MapView::refreshBase()
{
    const BaseLook look = wantedLook();
    if (look != m_look) {
        m_look = look;
        m_renderer.wantBase(look);
    }
}

void MapView::refresh()
{
    if (!isVisible() || m_view.size.isEmpty()) {
        return;
    }
    m_isStale = false;
    refreshBase();
    m_renderer.wantFrame(frameJob());
}

void MapView::takeFrame(MapFrame &frame)
{
    if (frame.generation != m_scene.snapshot().generation) {
        refresh(); // the scene was emptied meanwhile
        return;
    }
    m_frame = std::move(frame);
    drawMissing();
    updateCurrentHit();
    tellCounts();
    if (isVisible()) {
        refreshBase(); // a choropleth's colours follow the counts
        const bool isFading = m_options.span != MapSpan::All && m_frame.counts.total() > 0;
        if (isFading || m_options.hasNight) {
            const qint64 step = spanMilliseconds(m_options.span) / StrengthSteps;
            m_ageTimer.start(
                isFading ? static_cast<int>(qMin<qint64>(step, MinuteInterval)) : MinuteInterval);
        } else {
            m_ageTimer.stop();
        }
    }
    update();
}

void MapView::tellCounts()
{
    const QString summary = summaryText(m_frame.counts, m_options.span);
    if (summary != m_summary) {
        m_summary = summary;
        emit summaryChanged(summary);
    }
    const QString description = describeMap(m_frame, m_options.span, m_scene.dropped());
    if (description != accessibleDescription()) {
        setAccessibleDescription(description);
    }
}

void MapView::add(const RecentChange &change, qint64 sequence)
{
    if (!m_scene.add(change, sequence)) {
        return;
    }
    noteNewest();
    m_isStale = true;
    if (!isVisible()) {
        return;
    }
    drawMissing();
    const GeoLocation &location = change.location;
    if (hasMotion() && m_options.mode != MapMode::Countries && m_frame.mode != MapMode::Density) {
        m_pulses.add({location.latitude, location.longitude}, dotSign(change.sizeChange.value_or(0)),
            location.precision == GeoPrecision::City, wallTime());
        if (!m_pulseTimer.isActive()) {
            m_pulseTimer.start();
        }
    }
    if (!m_refreshTimer.isActive()) {
        m_refreshTimer.start();
    }
}

void MapView::addEarlier(const RecentChange &change, qint64 sequence)
{
    if (m_scene.add(change, sequence)) {
        noteNewest();
        m_isStale = true;
        if (isVisible() && !m_refreshTimer.isActive()) {
            m_refreshTimer.start();
        }
    }
}

void MapView::clear()
{
    m_scene.clear();
    m_pulses.clear();
    m_newestTime = 0;
    m_newestCame = 0;
    m_isStale = true;
    m_frame.counts = {};
    m_frame.groups = {};
    m_frame.generation = m_scene.snapshot().generation;
    m_frame.appended = 0;
    m_hovered = {};
    m_currentHit = {};
    tellCounts();
    refresh();
}

void MapView::removeBefore(qint64 firstSequence)
{
    const size_t before = m_scene.size();
    m_scene.removeBefore(firstSequence);
    if (m_scene.size() != before && isVisible() && !m_refreshTimer.isActive()) {
        m_refreshTimer.start();
    }
}

// Puts what has come in since the frame was begun onto it.
void MapView::drawMissing()
{
    const MapSnapshot &snapshot = m_scene.snapshot();
    if (!m_frame.takesDots() || m_frame.generation != snapshot.generation) {
        return;
    }
    const qint64 missing = qMin(snapshot.appended - m_frame.appended, static_cast<qint64>(snapshot.size));
    for (size_t at = snapshot.size - static_cast<size_t>(qMax<qint64>(0, missing)); at < snapshot.size;
         ++at) {
        drawRow(*snapshot.chunks[at / MapChunk::Capacity], at % MapChunk::Capacity);
    }
    m_frame.appended = snapshot.appended;
}

void MapView::drawRow(const MapChunk &chunk, size_t row)
{
    const double strength = dotStrength(window().now - chunk.times[row], spanMilliseconds(m_options.span));
    if (strength <= 0 || !chunk.areExact[row]
        || m_frame.groups.groupOf(chunk.places[row]) != MapGroups::None) {
        return;
    }
    if (!m_sprites || !m_sprites->fits(scheme(), m_frame.pixelRatio)) {
        m_sprites = std::make_unique<DotSprites>(scheme(), m_frame.pixelRatio);
    }
    const QPointF plane
        = Projection::of(m_frame.view.projection).forwardFast(chunk.latitudes[row], chunk.longitudes[row]);
    const QPointF at = m_frame.view.toScreen(plane);
    m_sprites->draw(m_frame.image, at, chunk.sizes[row], strength);
    static constexpr int Reach = 20; // of the largest dot
    update(QRect(at.toPoint() - QPoint(Reach, Reach), QSize(2 * Reach, 2 * Reach)));
}

void MapView::tickPulses()
{
    const QRegion before = m_pulses.region(m_view);
    m_pulses.prune(wallTime());
    if (m_pulses.isEmpty()) {
        m_pulseTimer.stop();
    }
    update(before);
}

bool MapView::isSettled() const
{
    return !m_isStale && !m_refreshTimer.isActive() && !m_renderer.isBusy() && m_renderer.isBaseReady()
        && m_frame.view == m_view;
}

void MapView::resizeEvent(QResizeEvent *)
{
    const bool isFirst = m_view.size.isEmpty();
    m_view.size = size();
    if (isFirst) { // what restoreState() could not apply yet
        m_view.projection = m_options.projection;
        m_view.zoom = m_options.zoom;
        m_view.centre = Projection::of(m_options.projection).forward(m_options.centre);
    }
    m_view = m_view.clamped();
    arrangeControls();
    refresh();
}

// On a small map the controls would hide too much: there they come with the pointer or the keyboard.
void MapView::arrangeControls()
{
    const int left = isRightToLeft() ? ControlsAway : width() - ControlsAway - m_controls->width();
    m_controls->move(left, ControlsAway);
    const QWidget *focused = focusWidget();
    const bool isUsed = underMouse() || (focused && focused->hasFocus());
    m_controls->setVisible(isUsed || qMin(width(), 2 * height()) >= RoomyWidth);
}

void MapView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// Nothing is drawn and no timer runs while nobody looks.
void MapView::hideEvent(QHideEvent *event)
{
    m_pulses.clear();
    m_pulseTimer.stop();
    m_refreshTimer.stop();
    m_ageTimer.stop();
    QWidget::hideEvent(event);
}

void MapView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        resizeEvent(nullptr);
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

MapOptions MapView::options() const
{
    MapOptions out = m_options;
    if (!m_view.size.isEmpty()) {
        out.zoom = m_view.zoom;
        out.centre = Projection::of(m_view.projection).inverse(m_view.centre).value_or(GeoPoint());
    }
    return out;
}

void MapView::setOptions(const MapOptions &options)
{
    m_options = options;
    if (!m_view.size.isEmpty()) {
        MapViewport view = m_view;
        view.projection = options.projection;
        view.zoom = options.zoom;
        view.centre = Projection::of(options.projection).forward(options.centre);
        m_view = view.clamped();
    }
    m_pulses.clear();
    tellCounts();
    refresh();
    update();
}

bool MapView::restoreState(const QByteArray &state)
{
    const std::optional<MapOptions> options = MapOptions::fromState(state);
    if (options) {
        setOptions(*options);
    }
    return options.has_value();
}

QMenu *MapView::optionsMenu() const
{
    return m_controls->menu();
}

} // namespace WikiMon
