// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/shortcutsdialog.h"

#include "theme/colortokens.h"
#include "theme/stylepainters.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

// A key, drawn as a cap.
class KeyCap : public QLabel
{
public:
    explicit KeyCap(const QString &text) : QLabel(text)
    {
        setTextFormat(Qt::PlainText);
        setContentsMargins(8, 2, 8, 2);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const ColorTokens &tokens = colorTokens(palette());
        QPainter painter(this);
        StylePainters::box(&painter, rect(), tokens.panel, tokens.line);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

QString plainActionText(const QAction &action)
{
    QString text = action.text();
    text.replace("&&"_L1, "\x01"_L1);
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

static QWidget *capsOf(const QList<QKeySequence> &keys)
{
    auto *caps = new QWidget;
    auto *layout = new QHBoxLayout(caps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const QKeySequence &key : keys) {
        layout->addWidget(new KeyCap(key.toString(QKeySequence::NativeText)));
    }
    layout->addStretch();
    return caps;
}

// Only what has keys.
static QList<ShortcutRow> rowsOf(const ShortcutGroup &group)
{
    QList<ShortcutRow> rows;
    for (const QAction *action : group.actions) {
        if (!action->shortcuts().isEmpty()) {
            rows.append({plainActionText(*action), action->shortcuts()});
        }
    }
    return rows + group.rows;
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const ShortcutGroup &group : groups) {
        const QList<ShortcutRow> rows = rowsOf(group);
        if (rows.isEmpty()) {
            continue;
        }
        auto *heading = new QLabel(group.title);
        QFont bold = heading->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
        heading->setContentsMargins(0, row == 0 ? 0 : 12, 0, 2);
        grid->addWidget(heading, row++, 0, 1, 2);
        for (const ShortcutRow &one : rows) {
            auto *label = new QLabel(one.text);
            label->setTextFormat(Qt::PlainText);
            grid->addWidget(label, row, 0);
            grid->addWidget(capsOf(one.keys), row++, 1);
        }
    }
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(row, 1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(0, 0, 16, 16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize hint = content->sizeHint();
    resize(qMax(hint.width() + 40, fontMetrics().averageCharWidth() * 60), qMin(hint.height() + 72, 640));
}

} // namespace WikiMon
