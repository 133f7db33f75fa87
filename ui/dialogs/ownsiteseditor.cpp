// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/ownsiteseditor.h"

#include "dialogs/ownsitedialog.h"
#include "widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace WikiMon {

static constexpr int ShownRows = 3;
static constexpr int RowPadding = 8;

OwnSitesEditor::OwnSitesEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_add(new QPushButton(tr("&Add…")))
    , m_edit(new QPushButton(tr("Edi&t…")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    m_list->setAccessibleName(tr("MediaWiki sites of your own"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight((fontMetrics().height() + RowPadding) * ShownRows + 2);
    m_list->installEventFilter(this);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton *button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1, Qt::AlignTop);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_add, &QPushButton::clicked, this, &OwnSitesEditor::add);
    connect(m_edit, &QPushButton::clicked, this, &OwnSitesEditor::edit);
    connect(m_remove, &QPushButton::clicked, this, &OwnSitesEditor::remove);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &OwnSitesEditor::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, &OwnSitesEditor::updateButtons);
    updateButtons();
}

void OwnSitesEditor::setSites(const QList<SiteFields> &sites)
{
    m_sites = sites;
    fillList(0);
}

static QString inWords(const SiteFields &site)
{
    const QString where = site.channel.isEmpty() ? site.eventStreamUrl : site.ircServer + u' ' + site.channel;
    return isolated(site.name) + u" · "_s + isolated(where);
}

void OwnSitesEditor::fillList(int current)
{
    m_list->clear();
    for (const SiteFields &site : std::as_const(m_sites)) {
        auto *item = new QListWidgetItem(inWords(site), m_list);
        item->setSizeHint({0, fontMetrics().height() + RowPadding});
        item->setToolTip(plainToolTip(site.name + u'\n' + site.apiUrl));
    }
    m_list->setCurrentRow(qMin(current, int(m_sites.size()) - 1));
    updateButtons();
}

void OwnSitesEditor::updateButtons()
{
    const bool hasCurrent = m_list->currentRow() >= 0;
    m_add->setEnabled(m_sites.size() < SiteFields::Most);
    m_edit->setEnabled(hasCurrent);
    m_remove->setEnabled(hasCurrent);
}

QList<SiteFields> OwnSitesEditor::sitesBut(int row) const
{
    QList<SiteFields> others = m_sites;
    others.removeAt(row);
    return others;
}

void OwnSitesEditor::add()
{
    OwnSiteDialog dialog({}, m_sites, window());
    if (m_add->isEnabled() && dialog.exec() == QDialog::Accepted) {
        m_sites.append(dialog.site());
        fillList(int(m_sites.size()) - 1);
        emit edited();
    }
}

void OwnSitesEditor::edit()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    OwnSiteDialog dialog(m_sites.at(row), sitesBut(row), window());
    if (dialog.exec() == QDialog::Accepted) {
        m_sites[row] = dialog.site();
        fillList(row);
        emit edited();
    }
}

void OwnSitesEditor::remove()
{
    const int row = m_list->currentRow();
    if (row >= 0) {
        m_sites.removeAt(row);
        fillList(row);
        emit edited();
    }
}

bool OwnSitesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_F2) && m_list->currentRow() >= 0) {
            edit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace WikiMon
