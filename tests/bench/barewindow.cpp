// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT

// The least that a program with a main window can be: what WikiMon's start is measured against.

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(u"File"_s)->addAction(u"Quit"_s);
    window.addToolBar(u"Main"_s)->addAction(u"Connect"_s);
    window.setCentralWidget(new QTableView);
    window.statusBar()->showMessage(u"Ready"_s);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
