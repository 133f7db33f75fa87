// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace WikiMon {

// Standard input that hands on what is there without waiting for more, and NUL bytes as they are: QFile does
// neither with a pipe.
class StandardInput : public QIODevice
{
    Q_OBJECT
public:
    using QIODevice::QIODevice;

    [[nodiscard]] bool isSequential() const override { return true; }
    // errno of a failed read; 0 when the end was the end.
    [[nodiscard]] int error() const { return m_error; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    int m_error = 0;
};

} // namespace WikiMon
