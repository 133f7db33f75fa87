// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/ownsitedialog.h"

#include "dialogs/preferencespage.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WikiMon {

OwnSiteDialog::OwnSiteDialog(const SiteFields &site, const QList<SiteFields> &others, QWidget *parent)
    : QDialog(parent)
    , m_others(others)
    , m_problem(PreferenceParts::errorLabel())
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(site.name.isEmpty() ? tr("Add a MediaWiki site") : tr("MediaWiki site"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_name = addField(form, tr("&Name"), site.name, tr("Our wiki"));
    m_apiUrl = addField(form, tr("&API address"), site.apiUrl, u"https://wiki.example.org/w/api.php"_s);
    m_ircServer = addField(form, tr("&IRC server"), site.ircServer, u"irc.example.org:6667"_s);
    m_channel = addField(form, tr("&Channel"), site.channel, u"#changes"_s);
    m_eventStreamUrl = addField(
        form, tr("&Event stream"), site.eventStreamUrl, u"https://events.example.org/recentchange"_s);
    PreferenceParts::makeWide(m_name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(PreferenceParts::noteLabel(
        tr("WikiMon follows the channel, or the event stream where there is no channel. The names of the "
           "namespaces come from the API.")));
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_isTouched = !site.name.isEmpty();
    validate();
}

QLineEdit *OwnSiteDialog::addField(
    QFormLayout *form, const QString &label, const QString &text, const QString &example)
{
    auto *field = new QLineEdit(text);
    field->setPlaceholderText(example);
    form->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, [this] {
        m_isTouched = true;
        validate();
    });
    return field;
}

SiteFields OwnSiteDialog::site() const
{
    return {m_name->text().trimmed(), m_ircServer->text().trimmed(), m_channel->text().trimmed(),
        m_apiUrl->text().trimmed(), m_eventStreamUrl->text().trimmed()};
}

QString OwnSiteDialog::problem() const
{
    const SiteFields now = site();
    const bool isNameTaken
        = std::ranges::any_of(m_others, [&now](const SiteFields &other) { return other.name == now.name; });
    if (isNameTaken) {
        return tr("Another site has this name.");
    }
    const QString problem = FeedChecks::site(now);
    return problem.isEmpty() ? FeedChecks::siteAmong(now, m_others) : problem;
}

void OwnSiteDialog::validate()
{
    const QString text = problem();
    PreferenceParts::showError(m_problem, m_isTouched ? text : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(text.isEmpty());
}

} // namespace WikiMon
