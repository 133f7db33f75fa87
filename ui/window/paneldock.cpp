// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "window/paneldock.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"
#include "theme/symbolicicon.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int TitleHeight = 30;
static constexpr int TitlePadding = 10;
static constexpr int LeastContentHeight = 60;
static constexpr int MostHops = 100; // along the focus chain

namespace {

// A title bar that takes no clicks of its own, so that the dock can be dragged by it.
class TitleBar : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(1, height() - 1, width() - 2, 1, colorTokens(palette()).line);
    }
};

} // namespace

static QToolButton *titleButton(QWidget *parent, QLatin1StringView symbol, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(symbolicIcon(symbol, IconColor::Secondary));
    button->setIconSize({14, 14});
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

PanelDock::PanelDock(const QString &name, const QString &title, QWidget *parent)
    : QDockWidget(title, parent)
    , m_title(new TitleBar(this))
    , m_heading(new ElidedLabel(title))
    , m_note(new ElidedLabel)
{
    setObjectName(name);
    setAccessibleName(title);
    buildTitle();
    auto *frame = new QWidget;
    m_frame = new QHBoxLayout(frame);
    m_frame->setContentsMargins(1, 0, 1, 1); // the border
    // Whatever stands in it: panels share the height of small windows.
    frame->setMinimumHeight(LeastContentHeight);
    setWidget(frame);
    connect(this, &QDockWidget::visibilityChanged, this, &PanelDock::shownChanged);
}

void PanelDock::setContent(QWidget *content)
{
    m_content = content;
    m_frame->addWidget(content);
}

bool PanelDock::hasFocusWithin() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void PanelDock::buildTitle()
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_note->setSecondary(true);
    m_note->setTabular(true);
    auto *layout = new QHBoxLayout(m_title);
    layout->setContentsMargins(4, 1, 4, 1);
    layout->setSpacing(0);
    layout->addSpacing(TitlePadding - 4); // unlike a margin it changes sides with the direction
    layout->addWidget(m_heading, 1);
    layout->addSpacing(8);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(0);
    layout->addLayout(m_tools);
    auto *move
        = titleButton(m_title, "external-link"_L1, tr("Put the panel in a window of its own, or back"));
    auto *close = titleButton(m_title, "clear"_L1, tr("Hide the panel"));
    connect(move, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    layout->addWidget(move);
    layout->addWidget(close);
    m_title->setFixedHeight(std::max(TitleHeight, fontMetrics().height() + 12));
    setTitleBarWidget(m_title);
}

void PanelDock::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void PanelDock::setNote(const QString &note)
{
    m_note->setText(note);
}

void PanelDock::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void PanelDock::setFullScreen(bool isOn)
{
    if (isOn) {
        show();
        setFloating(true);
        // Window managers refuse the state to panels; as large as the screen is the same.
        setGeometry(screen()->geometry());
        activate();
    } else {
        setFloating(false);
        raise(); // in front of the tabs that it shares its place with
    }
}

void PanelDock::activate()
{
    show();
    raise();
    if (isFloating()) {
        activateWindow();
    }
    if (m_content) {
        // The content's own choice, or the first of its parts that takes the keyboard.
        QWidget *target = m_content;
        const auto takesKeyboard = [this](const QWidget *widget) {
            return widget->focusPolicy() != Qt::NoFocus && widget->isEnabled()
                && widget->isVisibleTo(m_content);
        };
        for (int hops = 0; !takesKeyboard(target) && hops < MostHops; ++hops) {
            target = target->nextInFocusChain();
        }
        (m_content->isAncestorOf(target) ? target : m_content)->setFocus(Qt::ShortcutFocusReason);
    }
}

void PanelDock::paintEvent(QPaintEvent *)
{
    const ColorTokens &tokens = colorTokens(palette());
    QPainter painter(this);
    StylePainters::box(&painter, rect(), tokens.panel, tokens.line);
}

void PanelDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title) {
        QFont bold = font();
        bold.setBold(true);
        m_heading->setFont(bold);
        m_title->setFixedHeight(std::max(TitleHeight, fontMetrics().height() + 12));
    }
}

} // namespace WikiMon
