// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/feedpreferences.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace WikiMon {

// Asks where the changes of one MediaWiki site can be followed.
class OwnSiteDialog : public QDialog
{
    Q_OBJECT
public:
    // others: the sites that there are besides.
    OwnSiteDialog(const SiteFields &site, const QList<SiteFields> &others, QWidget *parent = nullptr);

    [[nodiscard]] SiteFields site() const;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &text, const QString &example);
    [[nodiscard]] QString problem() const;
    void validate();

    QList<SiteFields> m_others;
    bool m_isTouched = false; // an empty form is not told what is missing
    QLineEdit *m_name;
    QLineEdit *m_apiUrl;
    QLineEdit *m_ircServer;
    QLineEdit *m_channel;
    QLineEdit *m_eventStreamUrl;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace WikiMon
