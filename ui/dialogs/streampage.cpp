// SPDX-FileCopyrightText: 2026 The WikiMon authors
// SPDX-License-Identifier: MIT
#include "dialogs/streampage.h"

#include "theme/colortokens.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace WikiMon {

using namespace PreferenceParts;

static constexpr int OriginRows = 4;

static QPushButton *smallButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

StreamPage::StreamPage(QWidget *parent) : PreferencesPage(parent)
{
    buildServing();
    buildAccess();
    buildEncryption();
    finish();
    for (QSpinBox *field : {m_port, m_clients}) {
        connect(field, &QSpinBox::valueChanged, this, &PreferencesPage::edited);
    }
    for (QAbstractButton *button :
        std::initializer_list<QAbstractButton *>{m_hasPortPerWiki, m_servesAtStart, m_isOpen}) {
        connect(button, &QAbstractButton::toggled, this, &PreferencesPage::edited);
    }
    for (QLineEdit *field : {m_token, m_certificate, m_key}) {
        connect(field, &QLineEdit::textChanged, this, &PreferencesPage::edited);
    }
    connect(m_origins, &QPlainTextEdit::textChanged, this, &PreferencesPage::edited);
    setFocusProxy(m_port);
}

void StreamPage::buildServing()
{
    QFormLayout *form = addSection(tr("Serving"));
    m_port = portField();
    m_hasPortPerWiki = new QCheckBox(tr("A port for each &wiki, as the public WikiMon has it"));
    m_hasPortPerWiki->setToolTip(
        tr("Give each wiki a port too, as WikiMon's public server: en 9000, de 9010, ru 9020… All are "
           "also found at this port by their path."));
    m_servesAtStart = new QCheckBox(tr("Serve WebSocket when the program &starts"));
    m_clients = new QSpinBox;
    m_clients->setRange(1, StreamLimits::MostClients);
    m_clients->setGroupSeparatorShown(true);
    m_clients->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(new QLabel, m_hasPortPerWiki);
    form->addRow(new QLabel, m_servesAtStart);
    form->addRow(tr("&Clients at most"), m_clients);
}

void StreamPage::buildAccess()
{
    QFormLayout *form = addSection(tr("Who may connect"));
    m_isLocal = new QRadioButton(tr("Programs on &this computer only"));
    m_isOpen = new QRadioButton(tr("Other computers to&o"));
    m_openWarning = noteLabel(
        tr("Everyone who reaches this computer can then read the stream. The IP addresses of people who edit "
           "without an account may be in it: ask for a token, or mask the addresses."));
    QPalette warning = m_openWarning->palette();
    warning.setColor(QPalette::WindowText, colorTokens(warning).unregistered);
    m_openWarning->setPalette(warning);
    connect(m_isOpen, &QRadioButton::toggled, m_openWarning, &QWidget::setVisible);
    m_openWarning->hide();
    m_isOpen->setAccessibleDescription(m_openWarning->text());
    form->addRow(tr("Reach"), above(m_isLocal, {m_isOpen, m_openWarning}));
    buildToken(form);
    m_origins = new QPlainTextEdit;
    m_origins->setTabChangesFocus(true);
    m_origins->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_origins->setFixedHeight(fontMetrics().lineSpacing() * OriginRows + 14);
    m_originsError = errorLabel();
    form->addRow(tr("Web &pages of"),
        above(m_origins,
            {m_originsError,
                noteLabel(tr("One site a line. Pages of these sites may read the stream in a browser; pages "
                             "on this computer always may."))}));
}

void StreamPage::buildToken(QFormLayout *form)
{
    m_token = new QLineEdit;
    m_token->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_token->setPlaceholderText(tr("none is asked for"));
    m_tokenError = errorLabel();
    auto *show = smallButton(tr("Sho&w"));
    show->setCheckable(true);
    auto *generate = smallButton(tr("&New"));
    generate->setToolTip(tr("A token that can't be guessed"));
    m_copyToken = smallButton(tr("Cop&y"));
    connect(show, &QPushButton::toggled, m_token, [this](bool isOn) {
        m_token->setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::PasswordEchoOnEdit);
    });
    connect(generate, &QPushButton::clicked, show, [this, show] {
        m_token->setText(makeToken());
        show->setChecked(true);
    });
    connect(m_copyToken, &QPushButton::clicked, this, &StreamPage::copyToken);
    connect(m_token, &QLineEdit::textChanged, m_copyToken, [this](const QString &text) {
        m_copyToken->setText(tr("Cop&y"));
        m_copyToken->setEnabled(!text.isEmpty());
    });
    m_copyToken->setEnabled(false);
    form->addRow(tr("To&ken"),
        above(inLine({m_token, show, generate, m_copyToken}),
            {m_tokenError,
                noteLabel(tr("Clients give it in the address, ws://…/?token=…, or in a header."))}));
}

void StreamPage::copyToken()
{
    QGuiApplication::clipboard()->setText(m_token->text());
    m_copyToken->setText(tr("Copied"));
}

void StreamPage::buildEncryption()
{
    QFormLayout *form = addSection(tr("Encryption (wss)"));
    m_certificateError = errorLabel();
    m_keyError = errorLabel();
    m_certificate = addFile(form, tr("Certi&ficate"), tr("Certificate"), m_certificateError);
    m_certificate->setPlaceholderText(tr("none: the stream is not encrypted"));
    m_key = addFile(form, tr("Pri&vate key"), tr("Private key"), m_keyError);
    m_key->setPlaceholderText(tr("in the certificate's file"));
}

QLineEdit *StreamPage::addFile(QFormLayout *form, const QString &label, const QString &title, QLabel *error)
{
    auto *field = new QLineEdit;
    auto *browse = smallButton(tr("Browse…"));
    browse->setAccessibleName(tr("Browse for: %1").arg(title));
    connect(browse, &QPushButton::clicked, field, [this, field, title] {
        const QString path = QFileDialog::getOpenFileName(
            this, title, field->text(), tr("PEM files (*.pem *.crt *.key);;All files (*)"));
        if (!path.isEmpty()) {
            field->setText(path);
        }
    });
    form->addRow(label, above(inLine({field, browse}), {error}));
    return field;
}

QStringList StreamPage::origins() const
{
    QStringList result;
    const QStringList lines = m_origins->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        const QString origin = normalisedOrigin(text).value_or(text);
        if (!origin.isEmpty() && !result.contains(origin)) {
            result.append(origin);
        }
    }
    return result;
}

QString StreamPage::originsError() const
{
    static constexpr qsizetype Most = 100;
    const QStringList all = origins();
    if (all.size() > Most) {
        return tr("These are too many sites.");
    }
    for (const QString &origin : all) {
        if (const QString problem = StreamChecks::origin(origin); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

void StreamPage::fill(const Preferences &preferences)
{
    const StreamPreferences &stream = preferences.stream;
    m_port->setValue(preferences.streamPort);
    m_hasPortPerWiki->setChecked(stream.hasPortPerWiki);
    m_servesAtStart->setChecked(preferences.servesAtStart);
    m_clients->setValue(stream.clients);
    (stream.isOpenToOthers ? m_isOpen : m_isLocal)->setChecked(true);
    m_token->setText(stream.access.token);
    m_origins->setPlainText(stream.access.allowedOrigins.join(u'\n'));
    m_certificate->setText(stream.access.certificatePath);
    m_key->setText(stream.access.keyPath);
}

void StreamPage::store(Preferences &preferences) const
{
    StreamPreferences &stream = preferences.stream;
    preferences.streamPort = quint16(m_port->value());
    stream.hasPortPerWiki = m_hasPortPerWiki->isChecked();
    preferences.servesAtStart = m_servesAtStart->isChecked();
    stream.clients = m_clients->value();
    stream.isOpenToOthers = m_isOpen->isChecked();
    stream.access.token = m_token->text().trimmed();
    stream.access.allowedOrigins = origins();
    stream.access.certificatePath = m_certificate->text().trimmed();
    stream.access.keyPath = m_key->text().trimmed();
}

bool StreamPage::check()
{
    const QString keyPath = m_key->text().trimmed();
    const QString certificate = StreamChecks::certificate(m_certificate->text().trimmed(), keyPath);
    const QString key = StreamChecks::key(keyPath);
    const QString tokenText = m_token->text().trimmed();
    const QString token = tokenText.isEmpty() ? QString() : tokenProblem(tokenText);
    const QString origin = originsError();
    showError(m_tokenError, token);
    showError(m_originsError, origin);
    showError(m_certificateError, certificate);
    showError(m_keyError, key);
    return token.isEmpty() && origin.isEmpty() && certificate.isEmpty() && key.isEmpty();
}

} // namespace WikiMon
