// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "detail/changefields.h"

#include <QTextBrowser>

class QTextBlockFormat;
class QTextCharFormat;
class QTextCursor;

namespace WikiMon {

// Shows sentences and fields as one text that can be selected, copied and walked through by keyboard, with
// links that Tab reaches. Everything is put in as characters with formats; nothing is ever read as markup,
// and nothing is ever loaded.
class DetailText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DetailText(QWidget *parent = nullptr);

    // The paragraphs stand above the fields.
    void showTexts(const QList<Segments> &paragraphs, const QList<DetailField> &fields);
    // All of it, as copying it gives.
    [[nodiscard]] QString wholeText() const;
    // The target of the link at a position of the viewport, or nothing.
    [[nodiscard]] QString targetAt(const QPoint &position) const;

signals:
    void linkActivated(const QString &target);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void insertFields(QTextCursor &cursor);
    [[nodiscard]] QTextBlockFormat blockFormat(const QString &text, int gap) const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QTextCharFormat formatOf(const Segment &segment) const;
    void insert(QTextCursor &cursor, const Segments &segments);

    QList<Segments> m_paragraphs;
    QList<DetailField> m_fields;
    QStringList
        m_targets; // of the links: an anchor holds its number, as QUrl would change what it can't read
    int m_shownLabelWidth = 0;
};

} // namespace WikiMon
