// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "map/maphit.h"
#include "map/mapoptions.h"
#include "map/mappulses.h"
#include "map/maprenderer.h"
#include "map/mapscene.h"
#include "map/maptexts.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QMenu;

namespace WikiMon {

class MapControls;
struct MapPicture;

// The world map of where changes came from. Give it every change; it takes those that have a place. Drawing
// is done by workers: the window only copies pictures, adds what has just come in, and never waits.
class MapView : public QWidget
{
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    // A change that has just come in: appears with a pulse. Costs next to nothing without a place.
    void add(const RecentChange &change, qint64 sequence);
    // One of before, as when the map is filled anew; in any order.
    void addEarlier(const RecentChange &change, qint64 sequence);
    void clear();
    // The store has dropped what is older.
    void removeBefore(qint64 firstSequence);
    // Where tool tips get what a change says.
    void setChangeLookup(ChangeLookup source) { m_source = std::move(source); }

    [[nodiscard]] const MapScene &scene() const { return m_scene; }
    // What is shown at the moment: its counts, groups and view. At most a quarter of a second old.
    [[nodiscard]] const MapFrame &frame() const { return m_frame; }
    // The changes that count by the span chosen, as of now.
    [[nodiscard]] MapWindow window() const;
    [[nodiscard]] const MapViewport &viewport() const { return m_view; }
    // "last 10 minutes · city 20 · country 24", for the panel's title.
    [[nodiscard]] const QString &summary() const { return m_summary; }

    [[nodiscard]] MapOptions options() const;
    void setOptions(const MapOptions &options);
    [[nodiscard]] QByteArray saveState() const { return options().state(); }
    // Refuses what saveState() did not give, and changes nothing then.
    bool restoreState(const QByteArray &state);
    // Plain text that stands on the map while no change of the time shown has a place.
    void setPlaceholderText(const QString &text);
    // Everything that can be chosen, for a menu elsewhere too.
    [[nodiscard]] QMenu *optionsMenu() const;

    // Milliseconds since 1970 UTC, for tests; the system's clock otherwise.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }
    // Whether nothing is being drawn and everything shown is up to date.
    [[nodiscard]] bool isSettled() const;
    // Whether a timer runs that repaints; never while hidden or when nothing changes.
    [[nodiscard]] bool isAnimating() const { return m_pulseTimer.isActive(); }
    [[nodiscard]] QImage picture() const;
    // Returns what went wrong, in words, or nothing. PNG or SVG by the ending.
    [[nodiscard]] QString savePicture(const QString &path) const;
    void updateCursor();

    [[nodiscard]] QSize sizeHint() const override { return {500, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 100}; }

public slots:
    // Rings a change; -1 for none. Comes into sight if it is beside the part shown.
    void setCurrentChange(qint64 sequence);
    void zoomIn();
    void zoomOut();
    void goHome();
    void fitChanges();
    void copyPicture();
    void askToSavePicture();

signals:
    // The user chose a change on the map.
    void changeActivated(qint64 sequence);
    // The user wants no more than this: "country:DE,FR".
    void filterRequested(const QString &expression);
    void summaryChanged(const QString &summary);
    // Something went wrong; plain text for the user.
    void problemOccurred(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag : quint8 { None, Pressed, Panning, Selecting };

    // Drawing
    [[nodiscard]] qint64 wallTime() const { return m_clock(); }
    [[nodiscard]] const ColorTokens &tokens() const;
    [[nodiscard]] ColorScheme scheme() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] BaseLook wantedLook() const;
    [[nodiscard]] FrameJob frameJob() const;
    [[nodiscard]] MapPicture pictureOfNow() const;
    void refresh();
    void refreshBase();
    void takeFrame(MapFrame &frame);
    void tellCounts();
    void drawMissing();
    void drawRow(const MapChunk &chunk, size_t row);
    void noteNewest();
    void tickPulses();
    [[nodiscard]] bool hasMotion() const;
    void paintStretched(QPainter &painter);
    void paintMarks(QPainter &painter);
    void paintPlaceholder(QPainter &painter);
    void paintRing(QPainter &painter, const MapHit &hit, double away, double width) const;

    // Using it
    void setViewport(const MapViewport &view);
    void zoomBy(double factor, QPointF at);
    bool showToolTip(QPoint position, QPoint globalPosition);
    void hover(QPointF position);
    void click(QPointF position);
    void selectRectangle(const QRect &rect);
    void requestCountries(const QStringList &codes);
    [[nodiscard]] MapHit hitUnder(QPointF position) const;
    void updateCurrentHit();
    void arrangeControls();

    MapScene m_scene;
    MapRenderer m_renderer;
    MapPulses m_pulses;
    MapViewport m_view;
    MapOptions m_options; // its zoom and centre are not kept up to date; m_view is
    MapFrame m_frame;
    BaseLook m_look; // what the renderer was asked for last
    std::unique_ptr<DotSprites> m_sprites;
    ChangeLookup m_source;
    std::function<qint64()> m_clock;
    qint64 m_newestTime
        = 0; // of a change, and when it came by our clock: recordings have a time of their own
    qint64 m_newestCame = 0;
    QString m_summary;
    QString m_placeholder;
    QTimer m_pulseTimer; // repaints pulses; only while there are any
    QTimer m_refreshTimer; // new counts, a few times a second
    QTimer m_ageTimer; // the next step of fading, or the night's next minute
    MapControls *m_controls = nullptr;
    MapHit m_hovered;
    MapHit m_currentHit;
    qint64 m_current = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_draggedTo;
    bool m_isStale = true; // the scene has changed since the last frame was asked for
};

} // namespace WikiMon
