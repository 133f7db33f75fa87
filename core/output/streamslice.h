// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/privacymask.h"
#include "output/streamformat.h"

#include <QByteArray>

#include <array>
#include <span>
#include <string>
#include <vector>

namespace WikiMon {

// Some changes that go out together, each written once in every form that somebody wants. Used again from
// slice to slice, so that it allocates nothing. Single-threaded.
class StreamSlice
{
public:
    // The changes of a slice that somebody wants, by their place in it; ascending.
    using Selection = std::vector<quint16>;
    using Changes = std::span<const RecentChange *const>;

    explicit StreamSlice(StreamWriter writer) : m_writer(std::move(writer)) { }

    // Takes changes from the front: as many as go into one write, at least one. They must stay as long as
    // the slice is used. sequence: the number of the first. Returns how many.
    std::size_t begin(Changes changes, qint64 sequence, bool masksAddresses);

    [[nodiscard]] std::size_t size() const { return m_changes.size(); }
    // As it goes out: with masked addresses where they are to be masked.
    [[nodiscard]] const RecentChange &change(std::size_t i);
    // First all that is wanted is told, then frames() gives it.
    void want(StreamFormat format, const Selection &selection);
    // The whole frames of a selection. Whoever wants the same gets the same array, not a copy.
    [[nodiscard]] QByteArray frames(StreamFormat format, const Selection &selection);

private:
    // More would let a client's share grow past its limit in one step.
    static constexpr std::size_t MaxBytes = 64 * 1024;
    static constexpr std::size_t MaxChanges = 256;

    struct Form
    {
        std::array<bool, MaxChanges> isWanted{};
        std::size_t wanted = 0;
        bool isWritten = false;
        QByteArray frames;
        std::array<qsizetype, MaxChanges + 1> offsets{}; // those that are not wanted are empty
    };
    void write(StreamFormat format, Form &form);

    const StreamWriter m_writer;
    const PrivacyMask m_mask;
    Changes m_changes;
    qint64 m_sequence = 0;
    bool m_masksAddresses = false;
    std::vector<RecentChange> m_masked;
    std::array<bool, MaxChanges> m_isMasked{};
    std::array<Form, StreamFormat::Count> m_forms;
    std::string m_json;
};

} // namespace WikiMon
