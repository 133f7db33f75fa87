// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streamslice.h"

#include "output/websocketframe.h"

#include <algorithm>

namespace WikiMon {

namespace {

// What a message has beside the texts: keys and numbers.
constexpr std::size_t BytesOfKeys = 400;

} // namespace

std::size_t StreamSlice::begin(Changes changes, qint64 sequence, bool masksAddresses)
{
    std::size_t count = 0;
    std::size_t bytes = 0;
    while (count < std::min(changes.size(), MaxChanges)) {
        bytes += changes[count]->text.size() + BytesOfKeys;
        if (count > 0 && bytes > MaxBytes) {
            break;
        }
        ++count;
    }
    m_changes = changes.first(count);
    m_sequence = sequence;
    m_masksAddresses = masksAddresses;
    std::fill_n(m_isMasked.begin(), count, false);
    for (Form &form : m_forms) {
        if (form.wanted > 0) {
            form.isWanted.fill(false);
            form.wanted = 0;
            form.isWritten = false;
            form.frames.resize(0); // keeps the memory, unless a client still waits for it
        }
    }
    return count;
}

const RecentChange &StreamSlice::change(std::size_t i)
{
    if (!m_masksAddresses) {
        return *m_changes[i];
    }
    if (m_masked.size() <= i) {
        m_masked.resize(i + 1);
    }
    if (!m_isMasked[i]) {
        m_mask.apply(*m_changes[i], m_masked[i]);
        m_isMasked[i] = true;
    }
    return m_masked[i];
}

void StreamSlice::want(StreamFormat format, const Selection &selection)
{
    Form &form = m_forms[format.index()];
    for (const quint16 i : selection) {
        form.wanted += form.isWanted[i] ? 0 : 1;
        form.isWanted[i] = true;
    }
}

QByteArray StreamSlice::frames(StreamFormat format, const Selection &selection)
{
    Form &form = m_forms[format.index()];
    if (!form.isWritten) {
        write(format, form);
    }
    if (selection.size() == form.wanted) {
        return form.frames;
    }
    QByteArray some;
    for (auto from = selection.begin(); from != selection.end();) {
        auto to = from + 1;
        while (to != selection.end() && *to == *(to - 1) + 1) {
            ++to;
        }
        const qsizetype begin = form.offsets[*from];
        some.append(form.frames.constData() + begin, form.offsets[*(to - 1) + std::size_t(1)] - begin);
        from = to;
    }
    return some;
}

void StreamSlice::write(StreamFormat format, Form &form)
{
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        form.offsets[i] = form.frames.size();
        if (form.isWanted[i]) {
            m_json.clear();
            m_writer(change(i), format, m_sequence + static_cast<qint64>(i), m_json);
            appendTextFrame(m_json, form.frames);
        }
    }
    form.offsets[m_changes.size()] = form.frames.size();
    form.isWritten = true;
}

} // namespace WikiMon
