// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/backgroundthread.h"
#include "output/recordingoptions.h"

#include <QString>

#include <memory>
#include <optional>

namespace WikiMon {

// Packs files one after the other on a thread of its own, which makes way for everything else. All methods
// belong to the owner's thread and return at once.
class PackQueue
{
public:
    // What came of the files since it was last asked for.
    struct Results
    {
        int packed = 0;
        QString error; // of the last one that failed, in words
    };

    PackQueue();
    // What is under way is given up; the plain file stays.
    ~PackQueue();
    Q_DISABLE_COPY_MOVE(PackQueue)

    void add(const QString &path, Packing packing);
    // Files that wait or are under way.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] Results takeResults();

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
    std::optional<BackgroundThread> m_thread; // made when there is something to do
};

} // namespace WikiMon
