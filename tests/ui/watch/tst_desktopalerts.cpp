// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "fakenotifications.h"
#include "watch/desktopalerts.h"
#include "watch/notificationservice.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace WikiMon;
using namespace WikiMon::Test;
using namespace Qt::StringLiterals;

using State = NotificationService::State;

class TestDesktopAlerts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void saysThatThereIsNoBus();
    void aHangingBusHoldsNothingUp();
    void saysThatThereIsNoService();
    void saysThatTheServiceIsSilent();
    void findsAServiceThatComesLater();
    void showsOneChange();
    void mergesAndReplaces();
    void clickTellsWhichChange();
    void closedBubblesAreNotReplaced();
    void escapesOnlyForMarkup_data();
    void escapesOnlyForMarkup();
    void listensToTheServiceOnly();
    void offMeansOff();
    void tellsWhatCameOfTheTest();
    void refusalIsTold();
    void anotherServiceTakesOver();
    void noticesThatTheBusIsGone();

private:
    static RecentChange change(std::string_view title, std::string_view summary = "a summary");
    static RuleSet rules(bool isOn = true);
    bool startService();
    bool startAlerts();

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotifications> m_fake;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<DesktopAlerts> m_alerts;
    qint64 m_now = 1'000'000;
};

RecentChange TestDesktopAlerts::change(std::string_view title, std::string_view summary)
{
    RecentChange result;
    result.wiki = result.append("enwiki");
    result.title = result.append(title);
    result.user = result.append("Eve");
    result.summary = result.append(summary);
    return result;
}

RuleSet TestDesktopAlerts::rules(bool isOn)
{
    RuleSettings settings;
    settings.rules = {{u"50%1 <fruit>"_s, {}, u"apple"_s, RuleKind::Highlight, RuleColour::Red, true, true}};
    settings.lists.pages.add({{}, u"Watched"_s});
    settings.notifies = isOn;
    return RuleSet(settings);
}

void TestDesktopAlerts::init()
{
    m_bus = std::make_unique<PrivateBus>();
    if (!m_bus->start()) {
        QSKIP("There is no dbus-daemon to test with.");
    }
    m_service = std::make_unique<NotificationService>([address = m_bus->address()] {
        return QDBusConnection::connectToBus(address, u"client of "_s + address);
    });
    m_alerts = std::make_unique<DesktopAlerts>(*m_service);
}

void TestDesktopAlerts::cleanup()
{
    m_alerts.reset();
    m_service.reset();
    m_fake.reset();
    m_bus.reset();
}

bool TestDesktopAlerts::startService()
{
    m_fake = std::make_unique<FakeNotifications>(m_bus->connect());
    return true;
}

// A service that is there, and rules that ask for notifications.
bool TestDesktopAlerts::startAlerts()
{
    if (!m_fake) {
        startService();
    }
    m_alerts->setRules(rules(), m_now);
    return QTest::qWaitFor([this] { return m_service->state() == State::Ready; });
}

void TestDesktopAlerts::saysThatThereIsNoBus()
{
    NotificationService service([] { return QDBusConnection(u"never made"_s); });
    DesktopAlerts alerts(service);
    QVERIFY(!service.stateText().isEmpty());
    QSignalSpy tested(&alerts, &DesktopAlerts::tested);
    alerts.showTest();
    QTRY_COMPARE(service.state(), State::NoBus);
    QCOMPARE(service.stateText(), u"This session has no message bus, so no notifications can be shown."_s);
    QCOMPARE(tested.size(), 1);
    QCOMPARE(tested.first().at(0).toBool(), false);
    alerts.setRules(rules(), m_now);
    QTRY_COMPARE(service.state(), State::NoBus);
    alerts.noteChange(change("Apple"), 1, m_now);
    alerts.advance(m_now);
    QCOMPARE(alerts.unshownCount(), 1);
    QVERIFY(!service.show(u"x"_s, {}, {}));
}

void TestDesktopAlerts::aHangingBusHoldsNothingUp()
{
    NotificationService service([] {
        QThread::msleep(700);
        return QDBusConnection(u"never made"_s);
    });
    DesktopAlerts alerts(service);
    QElapsedTimer timer;
    timer.start();
    alerts.setRules(rules(), m_now);
    alerts.noteChange(change("Apple"), 1, m_now);
    alerts.advance(m_now);
    QVERIFY(timer.elapsed() < 600);
    QCOMPARE(service.state(), State::Connecting);
    QCOMPARE(alerts.unshownCount(), 0); // it still may come
    QTRY_COMPARE(service.state(), State::NoBus);
    QTRY_COMPARE(alerts.unshownCount(), 1);
}

void TestDesktopAlerts::saysThatThereIsNoService()
{
    m_service->start();
    QTRY_COMPARE(m_service->state(), State::NoService);
    QCOMPARE(m_service->stateText(), u"No program shows notifications in this session."_s);
}

void TestDesktopAlerts::saysThatTheServiceIsSilent()
{
    startService();
    m_fake->isSilent = true;
    m_service->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_service->state(), State::Failed, 2 * NotificationService::AnswerTimeoutMs);
    QVERIFY(m_service->stateText().contains("does not answer"_L1));
}

void TestDesktopAlerts::findsAServiceThatComesLater()
{
    m_service->start();
    QTRY_COMPARE(m_service->state(), State::NoService);
    startService();
    QTRY_COMPARE(m_service->state(), State::Ready);
    QCOMPARE(m_service->stateText(), u"Notifications are shown by Fake desktop."_s);
}

void TestDesktopAlerts::showsOneChange()
{
    QVERIFY(startAlerts());
    m_alerts->noteChange(change("Pear"), 1, m_now);
    m_alerts->noteChange(change("Apple"), 2, m_now);
    m_alerts->noteChange(change("Watched"), 3, m_now);
    m_alerts->advance(m_now);
    QTRY_COMPARE(m_fake->bubbles.size(), 2);
    QCOMPARE(m_fake->bubbles[0].title + m_fake->bubbles[1].title, u"AppleWatched"_s);
    QCOMPARE(m_fake->bubbles[0].body, u"Eve: a summary\nmatches rule “50%1 <fruit>”"_s);
    QCOMPARE(m_fake->bubbles[0].replaces, 0U);
    QCOMPARE(m_fake->bubbles[0].actions.value(0), u"default"_s);
    QCOMPARE(m_fake->bubbles[1].body, u"Eve: a summary\non your page list"_s);
}

void TestDesktopAlerts::mergesAndReplaces()
{
    QVERIFY(startAlerts());
    QSignalSpy answered(m_service.get(), &NotificationService::answered);
    m_alerts->noteChange(change("Apple"), 1, m_now);
    m_alerts->advance(m_now);
    QTRY_COMPARE(answered.size(), 1);
    for (int i = 0; i < 4; ++i) {
        m_alerts->noteChange(change("Apple pie"), 2 + i, m_now + i);
        m_alerts->advance(m_now + i);
    }
    QCOMPARE(m_fake->bubbles.size(), 1);
    m_alerts->advance(m_now + AlertQueue::Interval);
    QTRY_COMPARE(m_fake->bubbles.size(), 2);
    QCOMPARE(m_fake->bubbles[1].replaces, 1U);
    QCOMPARE(m_fake->bubbles[1].title, u"5 changes match rule “50%1 <fruit>”"_s);
    QCOMPARE(m_fake->bubbles[1].body, u"Latest: Apple pie\nEve: a summary"_s);
}

void TestDesktopAlerts::clickTellsWhichChange()
{
    QVERIFY(startAlerts());
    QSignalSpy activated(m_alerts.get(), &DesktopAlerts::activated);
    QSignalSpy answered(m_service.get(), &NotificationService::answered);
    m_alerts->noteChange(change("Apple"), 41, m_now);
    m_alerts->noteChange(change("Apple tree"), 42, m_now);
    m_alerts->advance(m_now);
    QTRY_COMPARE(answered.size(), 1);
    m_fake->click(m_fake->lastId + 7);
    m_fake->click(m_fake->lastId, u"other"_s);
    m_fake->click(m_fake->lastId);
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toLongLong(), 42);
    m_alerts->clear();
    QTRY_COMPARE(m_fake->closedIds, QList<uint>{1});
}

void TestDesktopAlerts::closedBubblesAreNotReplaced()
{
    QVERIFY(startAlerts());
    QSignalSpy answered(m_service.get(), &NotificationService::answered);
    QSignalSpy closed(m_service.get(), &NotificationService::closed);
    m_alerts->noteChange(change("Apple"), 1, m_now);
    m_alerts->advance(m_now);
    QTRY_COMPARE(answered.size(), 1);
    m_fake->close(1);
    QTRY_COMPARE(closed.size(), 1);
    m_alerts->noteChange(change("Apple"), 2, m_now + 1);
    m_alerts->advance(m_now + AlertQueue::Interval);
    QTRY_COMPARE(m_fake->bubbles.size(), 2);
    QCOMPARE(m_fake->bubbles[1].replaces, 0U);
    QCOMPARE(m_fake->bubbles[1].title, u"Apple"_s); // counts anew
}

void TestDesktopAlerts::escapesOnlyForMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("hasAction");
    const QString plain = u"Eve: <img src=\"x\"> & co ␛[1m\nmatches rule “50%1 <fruit>”"_s;
    QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s, u"actions"_s} << u"<b>Apple</b>"_s
                            << plain.toHtmlEscaped() << true;
    QTest::newRow("plain") << QStringList{u"body"_s} << u"<b>Apple</b>"_s << plain << false;
    QTest::newRow("title only") << QStringList() << u"<b>Apple</b> · "_s + plain << QString() << false;
}

void TestDesktopAlerts::escapesOnlyForMarkup()
{
    QFETCH(QStringList, capabilities);
    startService();
    m_fake->capabilities = capabilities;
    QVERIFY(startAlerts());
    m_alerts->noteChange(change("<b>Apple</b>", "<img src=\"x\"> & co \x1b[1m"), 1, m_now);
    m_alerts->advance(m_now);
    QTRY_COMPARE(m_fake->bubbles.size(), 1);
    QTEST(m_fake->bubbles[0].title, "title");
    QTEST(m_fake->bubbles[0].body, "body");
    QTEST(!m_fake->bubbles[0].actions.isEmpty(), "hasAction");
}

void TestDesktopAlerts::listensToTheServiceOnly()
{
    QVERIFY(startAlerts());
    QSignalSpy activated(m_alerts.get(), &DesktopAlerts::activated);
    QSignalSpy answered(m_service.get(), &NotificationService::answered);
    m_alerts->noteChange(change("Apple"), 1, m_now);
    m_alerts->advance(m_now);
    QTRY_COMPARE(answered.size(), 1);
    QDBusMessage forged = QDBusMessage::createSignal(
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    forged.setArguments({1U, u"default"_s});
    const QDBusConnection stranger = m_bus->connect();
    QVERIFY(stranger.send(forged));
    QTest::qWait(100); // nothing comes that could be waited for
    QCOMPARE(activated.size(), 0);
    m_fake->click(1);
    QTRY_COMPARE(activated.size(), 1);
}

void TestDesktopAlerts::offMeansOff()
{
    startService();
    m_alerts->setRules(rules(false), m_now);
    m_alerts->noteChange(change("Apple"), 1, m_now);
    m_alerts->advance(m_now);
    QCOMPARE(m_service->state(), State::Off); // not even looked for
    QTest::qWait(50);
    QCOMPARE(m_fake->bubbles.size(), 0);
    QCOMPARE(m_alerts->unshownCount(), 0);
}

void TestDesktopAlerts::tellsWhatCameOfTheTest()
{
    startService();
    QSignalSpy tested(m_alerts.get(), &DesktopAlerts::tested);
    m_alerts->showTest();
    QTRY_COMPARE(tested.size(), 1);
    QCOMPARE(tested.first().at(0).toBool(), true);
    QCOMPARE(tested.first().at(1).toString(), u"Sent. Notifications are shown by Fake desktop."_s);
    QCOMPARE(m_fake->bubbles.size(), 1);
    m_alerts->showTest();
    QTRY_COMPARE(tested.size(), 2);
    QCOMPARE(m_fake->bubbles[1].replaces, 1U);
}

void TestDesktopAlerts::refusalIsTold()
{
    QVERIFY(startAlerts());
    m_fake->refuses = true;
    QSignalSpy tested(m_alerts.get(), &DesktopAlerts::tested);
    m_alerts->showTest();
    QTRY_COMPARE(tested.size(), 1);
    QCOMPARE(tested.first().at(0).toBool(), false);
    QCOMPARE(tested.first().at(1).toString(), u"The desktop does not show notifications: too many bubbles"_s);
    m_fake->refuses = false;
    m_alerts->showTest(); // looks again
    QTRY_COMPARE(tested.size(), 2);
    QCOMPARE(tested.last().at(0).toBool(), true);
}

void TestDesktopAlerts::anotherServiceTakesOver()
{
    QVERIFY(startAlerts());
    QSignalSpy answered(m_service.get(), &NotificationService::answered);
    m_alerts->showTest();
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(m_service->isOpen(u"test"_s));
    m_fake.reset();
    QTRY_COMPARE(m_service->state(), State::NoService);
    QVERIFY(!m_service->isOpen(u"test"_s));
    startService();
    QTRY_COMPARE(m_service->state(), State::Ready);
    m_alerts->showTest();
    QTRY_COMPARE(m_fake->bubbles.size(), 1);
    QCOMPARE(m_fake->bubbles[0].replaces, 0U); // the old id is nobody's
}

void TestDesktopAlerts::noticesThatTheBusIsGone()
{
    QVERIFY(startAlerts());
    m_bus->stop();
    QTRY_COMPARE(m_service->state(), State::NoBus);
}

QTEST_GUILESS_MAIN(TestDesktopAlerts)
#include "tst_desktopalerts.moc"
