// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
// The stream's numbers in the two forms in which others read them.
#include "output/streampages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

namespace {

std::array<std::pair<const char *, qint64>, 7> byReason(const StreamRefusals &refusals)
{
    return {{{"bad_request", refusals.badRequest}, {"host", refusals.host}, {"origin", refusals.origin},
        {"slow", refusals.slow}, {"tls", refusals.tls}, {"token", refusals.token},
        {"too_large", refusals.tooLarge}}};
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

// One family of Prometheus' text format after the other:
//   family = "# HELP" SP name SP text LF "# TYPE" SP name SP kind LF 1*( name [ "{" labels "}" ] SP value LF
//   )
class MetricsWriter
{
public:
    void counter(const QByteArray &name, const QByteArray &help, qint64 value)
    {
        head(name, help, "counter");
        sample(name, QByteArray::number(value));
    }
    void gauge(const QByteArray &name, const QByteArray &help, const QByteArray &value)
    {
        head(name, help, "gauge");
        sample(name, value);
    }
    void head(const QByteArray &name, const QByteArray &help, const QByteArray &kind)
    {
        m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + kind + '\n';
    }
    void sample(const QByteArray &name, const QByteArray &value) { m_text += name + ' ' + value + '\n'; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

// A label's value, with what would end it escaped.
QByteArray label(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return '"' + escaped.toUtf8() + '"';
}

} // namespace

QByteArray statsJson(const StreamFigures &figures)
{
    const StreamState &state = figures.state;
    QJsonObject refused;
    for (const auto &[reason, count] : byReason(state.refusals)) {
        refused.insert(QLatin1StringView(reason), count);
    }
    const QJsonObject stats{{u"arriving_connections"_s, figures.arriving}, {u"bytes_sent"_s, state.sentBytes},
        {u"changes"_s, state.changes}, {u"changes_per_second"_s, number(figures.changesPerSecond).toDouble()},
        {u"changes_shed"_s, state.shedChanges}, {u"clients"_s, state.clients},
        {u"clients_dead"_s, state.deadClients}, {u"clients_let_go"_s, state.letGoClients},
        {u"clients_misled"_s, state.misledClients}, {u"clients_turned_away_full"_s, state.refusedClients},
        {u"connections_refused"_s, refused}, {u"messages_sent"_s, state.sentMessages},
        {u"paths"_s, QJsonArray::fromStringList(figures.paths)}, {u"uptime_seconds"_s, figures.uptime / 1000},
        {u"version"_s, QCoreApplication::applicationVersion()}};
    return QJsonDocument(stats).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray metricsText(const StreamFigures &figures)
{
    const StreamState &state = figures.state;
    MetricsWriter out;
    out.head("wikimon_build_info", "The version that runs.", "gauge");
    out.sample("wikimon_build_info{version=" + label(QCoreApplication::applicationVersion()) + '}', "1");
    out.counter("wikimon_changes_total", "Changes that reached the stream.", state.changes);
    out.gauge("wikimon_changes_per_second", "Changes a second, over the last minute.",
        number(figures.changesPerSecond));
    out.counter(
        "wikimon_changes_shed_total", "Changes lost because the server was too busy.", state.shedChanges);
    out.gauge("wikimon_clients", "Clients that receive the stream.", QByteArray::number(state.clients));
    out.counter(
        "wikimon_clients_dead_total", "Clients dropped because they answered no pings.", state.deadClients);
    out.counter(
        "wikimon_clients_let_go_total", "Clients let go because they read too slowly.", state.letGoClients);
    out.counter("wikimon_clients_misled_total",
        "Clients closed because their path or a parameter was no good.", state.misledClients);
    out.counter("wikimon_clients_turned_away_total", "Clients turned away because all places were taken.",
        state.refusedClients);
    out.head(
        "wikimon_connections_refused_total", "Connections refused before they became clients.", "counter");
    for (const auto &[reason, count] : byReason(state.refusals)) {
        out.sample("wikimon_connections_refused_total{reason=\"" + QByteArray(reason) + "\"}",
            QByteArray::number(count));
    }
    out.gauge("wikimon_connections_arriving", "Connections whose request is not whole yet.",
        QByteArray::number(figures.arriving));
    out.counter("wikimon_messages_sent_total", "Messages sent to clients.", state.sentMessages);
    out.counter("wikimon_sent_bytes_total", "Bytes sent to clients.", state.sentBytes);
    out.gauge("wikimon_uptime_seconds", "Seconds since the stream was turned on.",
        number(static_cast<double>(figures.uptime) / 1000));
    return out.text();
}

} // namespace WikiMon
