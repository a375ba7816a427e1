// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/createpage.h"

#include "app/rulebook/embedded.h"
#include "app/text/errorwords.h"
#include "ui/shell/formcard.h"
#include "ui/shell/passphrasestrength.h"
#include "ui/shell/recoverysheet.h"
#include "ui/shell/storename.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/fields/capslock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace casebook::shell {

namespace {

QString loginFrom(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString login = name.normalized(QString::NormalizationForm_KD).toLower();
    login.removeIf([](QChar sign) { return sign.category() == QChar::Mark_NonSpacing; });
    login.replace(others, u"."_s);
    while (login.startsWith(u'.'))
        login.remove(0, 1);
    while (login.endsWith(u'.'))
        login.chop(1);
    return login;
}

QString ordinaryFile(const QString &name)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return folder + u"/%1.casebook"_s.arg(name.toLower());
}

}

CreatePage::CreatePage(session::Session &session, const QString &language, QWidget *parent)
    : QWidget(parent), m_session(session), m_language(language), m_steps(new QStackedWidget), m_organisation(new QComboBox), m_file(new QLineEdit),
      m_name(new QLineEdit), m_login(new QLineEdit), m_passphrase(new QLineEdit), m_again(new QLineEdit),
      m_create(button(ButtonKind::Primary, tr("Create casebook"))), m_sheet(new RecoverySheet), m_enter(button(ButtonKind::Primary, tr("Open casebook")))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_steps);
    for (QWidget *step : {makeOffice(), makePerson(), makeSheet()})
        m_steps->addWidget(step);
    fillOrganisations();
}

QWidget *CreatePage::makeOffice()
{
    auto *page = new QWidget;
    auto *card = new FormCard(tr("Create a casebook"), tr("Step 1 of 3: whose office, and where the file lies"));
    m_offices = card->addField(tr("Organisation"), m_organisation);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto *choose = button(ButtonKind::Outlined, tr("Choose…"));
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    m_fileNotice = card->addField(tr("File"), place);
    m_file->setAccessibleName(tr("File"));
    m_file->setMinimumHeight(theme::px(30));
    card->addSentence(tr("Everything is encrypted in this one file and the small key file beside it. Back up both."));
    auto *back = button(ButtonKind::Outlined, tr("Back"));
    auto *next = button(ButtonKind::Primary, tr("Next"));
    card->foot()->addStretch();
    card->foot()->addWidget(back);
    card->foot()->addWidget(next);
    FormCard::center(page, card);
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &CreatePage::showOffices);
    connect(choose, &QAbstractButton::clicked, this, &CreatePage::chooseFile);
    connect(back, &QAbstractButton::clicked, this, &CreatePage::cancelled);
    connect(next, &QAbstractButton::clicked, this, &CreatePage::checkOffice);
    connect(m_file, &QLineEdit::returnPressed, this, &CreatePage::checkOffice);
    return page;
}

QWidget *CreatePage::makePerson()
{
    auto *page = new QWidget;
    auto *card = new FormCard(tr("Create a casebook"), tr("Step 2 of 3: you and your passphrase, which nobody can reset"));
    card->addPlainField(tr("Your name"), m_name);
    card->addField(tr("Login"), m_login)->setText(tr("Short name that the record of changes points to."));
    m_strength = card->addField(tr("Passphrase"), m_passphrase);
    m_personNotice = card->addField(tr("Passphrase again"), m_again);
    for (QLineEdit *field : {m_passphrase, m_again})
        sayCapsLock(field, m_personNotice);
    auto *shown = new QCheckBox(tr("Show passphrase"));
    card->addWidget(shown);
    auto *back = button(ButtonKind::Outlined, tr("Back"));
    card->foot()->addStretch();
    card->foot()->addWidget(back);
    card->foot()->addWidget(m_create);
    FormCard::center(page, card);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) { m_login->setText(loginFrom(name)); });
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString &text) { m_strength->setText(strengthWords(strengthOf(text))); });
    connect(shown, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit *field : {m_passphrase, m_again})
            field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(back, &QAbstractButton::clicked, this, [this] { m_steps->setCurrentIndex(0); });
    connect(m_create, &QAbstractButton::clicked, this, &CreatePage::checkPerson);
    connect(m_again, &QLineEdit::returnPressed, this, &CreatePage::checkPerson);
    const std::pair<QLineEdit *, QLineEdit *> ways[] = {{m_name, m_login}, {m_login, m_passphrase}, {m_passphrase, m_again}};
    for (const auto &[from, to] : ways)
        connect(from, &QLineEdit::returnPressed, to, [to] { to->setFocus(Qt::TabFocusReason); });
    return page;
}

QWidget *CreatePage::makeSheet()
{
    auto *page = new QWidget;
    auto *card = new FormCard(tr("Keep the recovery sheet"), tr("Step 3 of 3: the casebook is made"));
    card->addWidget(m_sheet);
    card->foot()->addStretch();
    card->foot()->addWidget(m_enter);
    FormCard::center(page, card);
    connect(m_sheet, &RecoverySheet::keptChanged, m_enter, &QWidget::setEnabled);
    connect(m_enter, &QAbstractButton::clicked, this, &CreatePage::enter);
    return page;
}

void CreatePage::begin()
{
    m_steps->setCurrentIndex(0);
    for (QLineEdit *field : {m_name, m_login, m_passphrase, m_again})
        field->clear();
    for (QLineEdit *field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_strength->setText(strengthWords(Strength::Missing));
    m_personNotice->clear();
    m_fileNotice->clear();
    m_enter->setEnabled(false);
    m_organisation->setFocus();
}

void CreatePage::showPerson()
{
    m_steps->setCurrentIndex(1);
    m_name->setFocus();
}

void CreatePage::fillOrganisations()
{
    const base::Result<rulebook::Rulebook> rules = rulebook::Rulebook::load(rulebook::embeddedFolder());
    if (!rules)
        return m_fileNotice->setText(text::errorWords(rules.error()).oneLine());
    m_rules = *rules;
    for (const domain::Organisation &organisation : m_rules.organisations())
        m_organisation->addItem(organisation.name, organisation.id);
}

void CreatePage::showOffices()
{
    const auto organisation = m_rules.organisation(m_organisation->currentData().toString());
    if (!organisation)
        return;
    QStringList offices;
    for (const domain::Office &office : (*organisation)->offices)
        offices << office.label.in(m_language);
    m_offices->setText(tr("Offices: %1. Their calendars and time zones decide what a day is.").arg(offices.join(u", "_s)));
    m_file->setText(ordinaryFile((*organisation)->name));
}

void CreatePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Where the casebook lies"), m_file->text(), tr("Casebooks (*.casebook)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);  // keeps the name out of the desktop's list of recent files
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"casebook"_s);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void CreatePage::checkOffice()
{
    QString file = m_file->text().trimmed();
    m_fileNotice->setInk(Ink::Danger);
    if (file.isEmpty())
        return m_fileNotice->setText(tr("The file needs a name."));
    if (!file.endsWith(".casebook"_L1))
        file += u".casebook"_s;
    if (QFile::exists(file))
        return m_fileNotice->setText(tr("This file is already there. Choose another name."));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return m_fileNotice->setText(tr("There is no such folder."));
    m_fileNotice->clear();
    m_file->setText(file);
    showPerson();
}

void CreatePage::checkPerson()
{
    m_personNotice->setInk(Ink::Danger);
    if (m_name->text().trimmed().isEmpty() || m_login->text().trimmed().isEmpty())
        return m_personNotice->setText(tr("Your name and your login are missing."));
    const Strength strength = strengthOf(m_passphrase->text());
    if (strength == Strength::Missing || strength == Strength::TooShort)
        return m_personNotice->setText(strengthWords(Strength::TooShort));
    if (m_passphrase->text() != m_again->text())
        return m_personNotice->setText(tr("The two passphrases are not the same."));
    m_personNotice->clear();
    create();
}

void CreatePage::create()
{
    m_create->setEnabled(false);
    m_create->setText(tr("Creating…"));
    m_door = {};
    m_door.address = m_file->text();
    workspace::NewOffice office;
    office.organisation = m_organisation->currentData().toString();
    office.user = {m_login->text().trimmed(), m_name->text().simplified(), {u"dpo"_s}};
    QString text = m_passphrase->text();
    m_passphrase->clear();
    m_again->clear();
    auto secret = std::make_shared<base::Secret>(base::Secret::take(text));
    auto key = std::make_shared<QString>();
    m_session.open(
        [door = m_door, office, secret, key]() -> base::Result<std::unique_ptr<workspace::Workspace>> {
            CASEBOOK_TRY(auto created, workspace::Workspace::create(door, office, *secret));
            *key = created.recoveryKey;
            return std::move(created.workspace);
        },
        this, [this, key](const base::Result<void> &created) { finish(created, *key); });
}

void CreatePage::finish(const base::Result<void> &created, const QString &recoveryKey)
{
    m_create->setEnabled(true);
    m_create->setText(tr("Create casebook"));
    if (!created)
        return m_personNotice->setText(text::errorWords(created.error()).oneLine());
    m_enter->setEnabled(false);
    m_sheet->show(storeName(m_door.address), recoveryKey);
    m_steps->setCurrentIndex(2);
}

void CreatePage::enter()
{
    m_sheet->clear();
    emit unlocked(m_door);
}

}
