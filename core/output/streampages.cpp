// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "output/streampages.h"

#include "output/httprequest.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

// Resources of a static library are not there by themselves; outside of any namespace, as Qt wants it.
static void initResources()
{
    Q_INIT_RESOURCE(wikimon_web);
}

namespace WikiMon {

namespace {

// 'sha256-…' of what stands between the page's two marks, as a content security policy names it.
QByteArray sourceOf(const QByteArray &page, const QByteArray &tag)
{
    const QByteArray open('<' + tag + '>');
    const QByteArray close("</" + tag + '>');
    const qsizetype start = page.indexOf(open) + open.size();
    const QByteArray text = page.mid(start, page.indexOf(close, start) - start);
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray readResource(const QString &path)
{
    initResources();
    QFile file(path);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

HttpAnswer notFound()
{
    return {.status = 404,
        .body = "There is no page here. This is the port of a WebSocket stream; / shows it in a browser, "
                "/stats.json and /metrics tell its numbers.\n"};
}

} // namespace

StreamPages::StreamPages()
{
    m_page = readResource(u":/wikimon/web/stream.html"_s);
    m_policy = "default-src 'none'; script-src " + sourceOf(m_page, "script") + "; style-src "
        + sourceOf(m_page, "style")
        + "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src 'self'";
}

HttpAnswer StreamPages::answer(const HttpRequest &request, const StreamFigures &figures) const
{
    if (request.method != "GET" && request.method != "HEAD") {
        return {.status = 405,
            .body = "Only GET and HEAD are understood here.\n",
            .headers = {"Allow: GET, HEAD"}};
    }
    if (request.path == "/") {
        return testPage(request);
    }
    if (request.path == "/stats.json") {
        return {.type = "application/json", .body = statsJson(figures)};
    }
    if (request.path == "/metrics") {
        return {.type = "text/plain; version=0.0.4; charset=utf-8", .body = metricsText(figures)};
    }
    return notFound();
}

HttpAnswer StreamPages::testPage(const HttpRequest &request) const
{
    // Older browsers do not take 'self' for WebSockets of the same host. The gate has checked the host.
    const QByteArray host(request.host.data(), static_cast<qsizetype>(request.host.size()));
    return {.type = "text/html; charset=utf-8",
        .body = m_page,
        .headers = {"Content-Security-Policy: " + m_policy + " ws://" + host + " wss://" + host}};
}

QString streamDescription()
{
    return QString::fromUtf8(readResource(u":/wikimon/docs/stream.md"_s));
}

} // namespace WikiMon
