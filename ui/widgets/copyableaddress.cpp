// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "widgets/copyableaddress.h"

#include "theme/symbolicicon.h"
#include "widgets/elidedlabel.h"
#include "widgets/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QToolTip>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace WikiMon {

CopyableAddress::CopyableAddress(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel)
    , m_button(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(m_button);
    m_label->setSecondary(true);
    m_button->setAutoRaise(true);
    showAcknowledgement(false);
    m_acknowledgement.setSingleShot(true);
    m_acknowledgement.setInterval(1500ms);
    connect(&m_acknowledgement, &QTimer::timeout, this, [this] { showAcknowledgement(false); });
    connect(m_button, &QToolButton::clicked, this, &CopyableAddress::copy);
    setAddress({});
}

void CopyableAddress::setAddress(const QString &address)
{
    m_address = address;
    m_label->setText(address.isEmpty() ? QString() : isolated(address)); // its slashes stay in their places
    m_button->setVisible(!address.isEmpty());
    showAcknowledgement(false);
}

void CopyableAddress::setTextShown(bool isShown)
{
    m_label->setVisible(isShown);
}

int CopyableAddress::textWidth() const
{
    return m_address.isEmpty() ? 0 : m_label->sizeHint().width() + layout()->spacing();
}

void CopyableAddress::copy()
{
    if (m_address.isEmpty()) {
        return;
    }
    QGuiApplication::clipboard()->setText(m_address);
    showAcknowledgement(true);
    m_acknowledgement.start();
    emit copied(m_address);
}

void CopyableAddress::showAcknowledgement(bool isShown)
{
    m_button->setIcon(
        isShown ? symbolicIcon("check"_L1, IconColor::Added) : symbolicIcon("copy"_L1, IconColor::Secondary));
    m_button->setToolTip(isShown  ? tr("Copied")
            : m_address.isEmpty() ? tr("Copy the address")
                                  : tr("Copy %1").arg(m_address));
    m_button->setAccessibleName(m_button->toolTip());
    if (isShown && m_button->isVisible()) {
        QToolTip::showText(m_button->mapToGlobal(QPoint(0, m_button->height())), tr("Copied"), m_button, {},
            int(std::chrono::milliseconds(1500ms).count()));
    }
}

} // namespace WikiMon
