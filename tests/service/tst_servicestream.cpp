// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feedtext.h"
#include "service/service.h"
#include "streamfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

// What the service hands to the stream: the session's wikis, and the list of its clients back.
class TestServiceStream : public QObject
{
    Q_OBJECT

private slots:
    void pathsOfAReplay();
    void pathsOfASession();
    void listOfClients();

private:
    static void serve(Service &service);
};

namespace {

QByteArray line(const QByteArray &channel, const QByteArray &title)
{
    return ":rc-pmtpa!rc-pmtpa@irc.wikimedia.org PRIVMSG #" + channel + " :"
        + edit(title, "M", "https://x/w/index.php?diff=2&oldid=1", "Alice", "(+1)", "hello") + "\r\n";
}

} // namespace

void TestServiceStream::serve(Service &service)
{
    service.startServing(0);
    QTRY_VERIFY_WITH_TIMEOUT(service.streamState().isListening, 20000);
}

void TestServiceStream::pathsOfAReplay()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"two.irc"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        line("de.wikipedia", "Erste") + line("en.wikipedia", "First") + line("de.wikipedia", "Zweite"));
    file.close();
    Service service({});
    serve(service);
    const Client first(service.streamState().port, u"127.0.0.1"_s, u"/"_s);
    const Client english(service.streamState().port, u"127.0.0.1"_s, u"/en/"_s);
    const Client v2(service.streamState().port, u"127.0.0.1"_s, u"/v2/de"_s);
    QTRY_COMPARE(service.streamState().clients, 3);
    service.replay(file.fileName(), 0, *service.catalogue().byDbname(u"frwiki"_s));
    QTRY_COMPARE(titlesOf(first), QStringList({u"Erste"_s, u"Zweite"_s}));
    QTRY_COMPARE(titlesOf(english), QStringList({u"First"_s}));
    QTRY_COMPARE(titlesOf(v2), QStringList({u"Erste"_s, u"Zweite"_s}));
}

void TestServiceStream::pathsOfASession()
{
    ServiceSettings settings;
    settings.ircHost = u"127.0.0.1"_s;
    settings.ircPort = 1; // nobody listens there, which is no matter here
    settings.hasPortPerWiki = true;
    settings.maxClientsPerAddress = 2;
    Service service(settings);
    serve(service);
    const WikiCatalogue &catalogue = service.catalogue();
    service.connectToWikis({*catalogue.byDbname(u"dewiki"_s), *catalogue.byDbname(u"frwiki"_s)});
    QTRY_COMPARE(service.streamState().wikiPorts.size(), 2);
    const Client german(service.streamState().port, u"127.0.0.1"_s, u"/de"_s);
    const Client french(service.streamState().port, u"127.0.0.1"_s, u"/fr"_s);
    QTRY_COMPARE(service.streamState().clients, 2);
    const Client third(service.streamState().port, u"127.0.0.1"_s, u"/"_s);
    QTRY_COMPARE(service.streamState().refusedClients, 1);
    service.setMaxClients(10, 10);
    const Client english(service.streamState().port, u"127.0.0.1"_s, u"/en"_s);
    QTRY_VERIFY(english.isClosed);
    QCOMPARE(int(english.socket.closeCode()), 4004);
    service.connectToWikis({*catalogue.byDbname(u"dewiki"_s)});
    QTRY_VERIFY(french.isClosed);
    QVERIFY(!german.isClosed);
    service.setPortPerWiki(false);
    QTRY_COMPARE(service.streamState().wikiPorts.size(), 0);
}

void TestServiceStream::listOfClients()
{
    Service service({});
    QSignalSpy lists(&service, &Service::streamClientsChanged);
    serve(service);
    const Client first(service.streamState().port, u"127.0.0.1"_s, u"/de/?filter=is:bot"_s);
    QTRY_COMPARE(service.streamState().clients, 1);
    service.setWatchesClients(true);
    const auto list = [&] {
        return lists.isEmpty() ? QList<StreamClientInfo>()
                               : lists.last().first().value<QList<StreamClientInfo>>();
    };
    QTRY_COMPARE(list().size(), 1);
    QCOMPARE(list().constFirst().path, u"/de/"_s);
    QCOMPARE(list().constFirst().filter, u"is:bot"_s);
    service.disconnectClient(list().constFirst().id);
    QTRY_VERIFY(first.isClosed);
    QTRY_COMPARE(list().size(), 0);
}

QTEST_GUILESS_MAIN(TestServiceStream)
#include "tst_servicestream.moc"
