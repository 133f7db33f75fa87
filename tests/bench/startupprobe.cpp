// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// Linked into a program with a main window, it says on the descriptor named by STARTUP_PROBE_FD when the
// first frame is painted: so the program that is measured is the one that users start.

#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <unistd.h>

namespace {

class PaintWatch : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QMainWindow *>(object)) {
            QCoreApplication::instance()->removeEventFilter(this);
            // After the paint events of the window's children, and after the frame has gone out.
            QTimer::singleShot(0, this, [] {
                const int descriptor = qEnvironmentVariableIntValue("STARTUP_PROBE_FD");
                [[maybe_unused]] const auto written = write(descriptor, "p", 1);
            });
        }
        return false;
    }
};

void watchPainting()
{
    QCoreApplication *const application = QCoreApplication::instance();
    application->installEventFilter(new PaintWatch(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchPainting)
