// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output/httpanswer.h"
#include "output/streamfigures.h"

#include <QByteArray>
#include <QString>

namespace WikiMon {

struct HttpRequest;

// What a browser, a script or Prometheus gets from the stream's port with a plain GET:
//   /            a page that shows the stream     /stats.json  numbers as one JSON object
//   /metrics     the same for Prometheus
// Other paths are 404, other methods than GET and HEAD 405.
class StreamPages
{
public:
    // Reads the test page.
    StreamPages();

    // The request has passed the gate.
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request, const StreamFigures &figures) const;

private:
    [[nodiscard]] HttpAnswer testPage(const HttpRequest &request) const;

    QByteArray m_page;
    QByteArray m_policy; // of the page's own script and style, by their hashes
};

// The description of the stream for those who write clients: the program's own text, in Markdown.
[[nodiscard]] QString streamDescription();

// {"changes": …, "changes_per_second": …, …}; keys sorted, one line, with a line end.
[[nodiscard]] QByteArray statsJson(const StreamFigures &figures);

// Prometheus' text format 0.0.4.
[[nodiscard]] QByteArray metricsText(const StreamFigures &figures);

} // namespace WikiMon
