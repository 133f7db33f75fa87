// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "feed/revert.h"

#include <QTest>

using namespace WikiMon;

class TestRevert : public QObject
{
    Q_OBJECT

private slots:
    void guess_data()
    {
        QTest::addColumn<QByteArray>("summary");
        QTest::addColumn<bool>("isRevert");
        const auto row = [](const char *name, const char *summary, bool isRevert) {
            QTest::newRow(name) << QByteArray(summary) << isRevert;
        };
        row("nothing", "", false);
        row("rv", "rv vandalism", true);
        row("rv alone", "rv", true);
        row("rvv with a colon", "RVV: test edit", true);
        row("a word that starts so", "rvalue references explained", false);
        row("reverting elsewhere", "added the law on reverting a decision of the court", false);
        row("English undo", "Undid revision 1 by [[Special:Contributions/X|X]] ([[User talk:X|talk]])", true);
        row("English rollback",
            "Reverted edits by [[Special:Contributions/X|X]] ([[User talk:X|talk]]) to last version by Y",
            true);
        row("behind a section", "/* History */ Reverted 1 edit by X", true);
        row("unclosed section", "/* rv", true);
        row("only a section", "/* Reverted */", false);
        row("in parentheses", "(rv unsourced)", true);
        row("German undo",
            "Änderung 123 von [[Spezial:Beiträge/X|X]] ([[BD:X|Diskussion]]) rückgängig gemacht;", true);
        row("German change", "Änderung der Einleitung", false);
        row("German rollback", "Änderungen von X wurden auf die letzte Version von Y zurückgesetzt", true);
        row("French undo", "Annulation de la modification 123 de X", true);
        row("French rollback", "Révocation des modifications de X", true);
        row("French, small letter", "révocation", true);
        row("Spanish undo", "Deshecha la edición 123 de X", true);
        row("Spanish rollback", "Revertidos los cambios de X a la última edición de Y", true);
        row("Italian undo", "Annullata la modifica 123 di X", true);
        row("Russian undo", "отмена правки 123 участника X", true);
        row("Russian rollback, capital", "Откат правок X к версии Y", true);
        row("Portuguese undo", "Desfeita a edição 123 de X", true);
        row("Portuguese rollback", "Foram revertidas as edições de X", true);
        row("Dutch undo", "Versie 123 van X ongedaan gemaakt", true);
        row("Dutch version", "Versie 2 van de tekst", false);
        row("Polish undo", "Anulowanie wersji 123 autorstwa X", true);
        row("Polish rollback", "Wycofano ostatnie zmiany treści", true);
        row("Japanese undo", "[[Special:Contributions/X|X]] による版 123 を取り消し", true);
        row("Japanese about cancelling", "取消線を追加", false);
        row("Chinese undo", "撤销[[Special:Contributions/X|X]]的版本123", true);
        row("Arabic undo", "الرجوع عن التعديل 123", true);
        row("Swedish undo", "Gjorde version 123 av X ogjord", true);
        row("Ukrainian undo", "Скасування редагування № 123 користувача X", true);
        row("Hebrew undo", "ביטול גרסה 123 של X", true);
        row("cut in the middle", "Undi", false);
    }
    void guess()
    {
        QFETCH(QByteArray, summary);
        QTEST(looksLikeRevert(summary.toStdString()), "isRevert");
    }
};

QTEST_GUILESS_MAIN(TestRevert)
#include "tst_revert.moc"
