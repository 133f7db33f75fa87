// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace WikiMon {

// What the table's delegates share. They paint a cell's content over the row's background, which the view
// paints; they are told which roles to ask for and keep nothing of a row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] static QRect contentRect(const QStyleOptionViewItem &option);
    // The colour, or one near it that reads well on the ground that the view has painted.
    [[nodiscard]] static QColor onGround(const QColor &color, const QStyleOptionViewItem &option);
};

// Text that may begin with a badge and a lead that steps back.
class TextDelegate : public CellDelegate
{
    Q_OBJECT
public:
    // Roles of which nothing is wanted are NoRole. badge: a word; lead: how much of the text steps back;
    // warning: whether the badge is in the colour of unregistered users; count: a badge before all others,
    // always shown.
    struct Roles
    {
        int badge = NoRole;
        int lead = NoRole;
        int warning = NoRole;
        int count = NoRole;
    };
    static constexpr int NoRole = -1;
    // The text as a whole steps back (a time), or not.
    enum class Tone { Normal, Secondary };

    explicit TextDelegate(Roles roles, Tone tone = Tone::Normal, QObject *parent = nullptr);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setBadgeShown(bool shown) { m_isBadgeShown = shown; }
    // A badge with this word is left out, as it goes without saying.
    void setSilentBadge(const QString &word) { m_silentBadge = word; }
    // Whether the cell begins with the mark and the label that the row has from the user's rules.
    void setRuleShown(bool shown) { m_isRuleShown = shown; }

private:
    [[nodiscard]] static QRect paintRule(
        QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index);

    const Roles m_roles;
    const Tone m_tone;
    QString m_silentBadge;
    bool m_isBadgeShown = true;
    bool m_isRuleShown = false;
};

// MediaWiki's letters in the colours of what they mean; a flag for log entries.
class FlagsDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit FlagsDelegate(int isLogRole, QObject *parent = nullptr);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_isLogRole;
};

// A number of bytes added or removed.
class SizeDelegate : public CellDelegate
{
    Q_OBJECT
public:
    // What is added or removed beyond this is bold, as on the wire.
    static constexpr int BoldBeyond = 500;

    explicit SizeDelegate(int sizeRole, QObject *parent = nullptr);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_sizeRole;
};

} // namespace WikiMon
