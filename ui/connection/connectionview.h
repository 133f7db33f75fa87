// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection/celltablemodel.h"
#include "widgets/statusdot.h"

namespace WikiMon {

// What the connection panel shows, in words. All texts are plain and safe to paint.
struct ConnectionView
{
    struct Fact
    {
        QString name;
        QString value;

        friend bool operator==(const Fact &, const Fact &) = default;
    };
    struct Note
    {
        Health health = Health::Warning;
        QString text;

        friend bool operator==(const Note &, const Note &) = default;
    };

    Health health = Health::Idle;
    QString state; // a sentence
    QList<Note> notes; // what else the user should know now: silence, the other feed at work
    QList<Fact> facts;

    friend bool operator==(const ConnectionView &, const ConnectionView &) = default;
};

// The tables of the panel.
enum class ConnectionList : quint8 { Wikis, Gaps, Rejected, Buffers, Clients, Count };

[[nodiscard]] QList<TableColumn> connectionColumns(ConnectionList list);
[[nodiscard]] QString connectionListName(ConnectionList list);

} // namespace WikiMon
