// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quickcapture.h"

#include "app/text/secretwords.h"
#include "app/workspace/importing.h"
#include "ui/dialogs/casecontext.h"
#include "ui/dialogs/filedrop.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>
#include <QUuid>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;
using namespace std::chrono_literals;

namespace {

const QStringList typedFields{u"kind"_s, u"what"_s, u"who"_s, u"received"_s, u"channel"_s, u"office"_s};

base::Result<CaptureScene> takeScene(workspace::Workspace &workspace, const QString &language)
{
    CaptureScene scene;
    scene.rules = workspace.rules();
    scene.organisation = workspace.organisation();
    scene.today = workspace.today();
    scene.language = language;
    for (const domain::Kind &kind : scene.rules.kinds())
        if (scene.rules.permissions().allows(workspace.user().roles, domain::Action::Register, kind.id))
            scene.kinds.append(kind);
    if (auto recogniser = workspace::shippedRecogniser())
        scene.recogniser = *std::move(recogniser);
    return scene;
}

QString newOperation()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}

QuickCapture::QuickCapture(session::Session &session, QWidget *parent)
    : FormDialog(tr("New case"), tr("Create and open"), parent), m_session(session), m_operation(newOperation()),
      m_draft(new DraftKeeper(session, u"new-case"_s, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    verb()->setDefault(true);
    setKeys(verb(), QKeySequence(Qt::Key_Return));
    QPushButton *another = addVerb(tr("Create and add another"));
    const QKeySequence anotherKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    setKeys(another, anotherKeys);
    connect(another, &QAbstractButton::clicked, this, [this] { create(true); });
    connect(new QShortcut(anotherKeys, this), &QShortcut::activated, another, &QAbstractButton::click);
    setBlocked(tr("The casebook is being asked."));
    m_wait.setSingleShot(true);
    m_wait.setInterval(250ms);
    connect(&m_wait, &QTimer::timeout, this, &QuickCapture::lookForPerson);
    connect(&session, &session::Session::closed, this, &QDialog::reject);
    resize(px(860), px(470));
    m_session.ask(this, [language = windowLanguage()](workspace::Workspace &workspace) { return takeScene(workspace, language); },
                  [this](base::Result<CaptureScene> scene) {
                      if (!scene)
                          return showError(scene.error());
                      furnish(*std::move(scene));
                  });
}

void QuickCapture::furnish(CaptureScene scene)
{
    m_scene = std::move(scene);
    addFields();
    addLookout();
    setBlocked(m_scene->kinds.isEmpty() ? tr("Your role does not allow this.") : QString());
    connect(this, &FormDialog::edited, this, [this] {
        showLine();
        m_draft->keep(draftBody());
        if (answer(u"who"_s) != m_asked)
            m_wait.start();
    });
    m_draft->restore([this](const queries::Draft &draft) { takeDraft(draft.body); });
    showLine();
    // A field that has just come into a shown window becomes visible with the next event, and takes the focus only then.
    QMetaObject::invokeMethod(field(u"what"_s)->editor()->field(), [field = field(u"what"_s)->editor()->field()] { field->setFocus(); }, Qt::QueuedConnection);
    emit ready();
}

void QuickCapture::addFields()
{
    QList<FactChoice> kinds, channels, offices;
    for (qsizetype i = 0; i < m_scene->kinds.size(); ++i)
        kinds.append({m_scene->kinds[i].id, u"%1  %2"_s.arg(i + 1).arg(m_scene->kinds[i].label.in(m_scene->language))});
    for (const domain::Channel &channel : std::as_const(m_scene->organisation.channels))
        channels.append({channel.id, channel.label.in(m_scene->language)});
    for (const domain::Office &office : std::as_const(m_scene->organisation.offices))
        offices.append({office.id, office.label.in(m_scene->language)});
    const QDate today = m_scene->today;
    addField({.id = u"kind"_s, .label = tr("Kind"), .input = FactInput::Choice, .choices = kinds}, kinds.isEmpty() ? QString() : kinds.constFirst().id, today);
    addField({.id = u"what"_s, .label = tr("What"), .help = tr("One line: what is asked or complained about")}, {}, today);
    addField({.id = u"who"_s, .label = tr("Who"), .help = tr("Left open: the person is not known yet")}, {}, today);
    addField({.id = u"received"_s, .label = tr("Received on"), .input = FactInput::Date}, today.toString(Qt::ISODate), today);
    addField({.id = u"channel"_s, .label = tr("Channel"), .input = FactInput::Choice, .choices = channels}, channels.isEmpty() ? QString() : channels.constFirst().id, today);
    addField({.id = u"office"_s, .label = tr("Office"), .input = FactInput::Choice, .choices = offices}, m_scene->organisation.defaultOffice, today);
    putBeside({u"received"_s, u"channel"_s, u"office"_s});
    require(u"kind"_s, tr("The kind is missing."));
    require(u"what"_s, tr("Say in one line what it is about."));
    require(u"received"_s, tr("The day of receipt is missing."));
    require(u"office"_s, tr("The office is missing."));
    m_files = new FileDrop(tr("Evidence"), u"received"_s);
    addToBody(m_files);
    connect(m_files, &FileDrop::refused, this, [this](const base::Error &error) { showError(error); });
    connect(m_files, &FileDrop::changed, this, &QuickCapture::readLetter);
    field(u"kind"_s)->editor()->field()->installEventFilter(this);
}

void QuickCapture::addLookout()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(px(8));
    side->addWidget(new PlainLabel(tr("What follows"), Role::Section, Ink::Muted));
    m_line = new PlainLabel(QString(), Role::Strong);
    m_line->setObjectName(u"line"_s);
    m_line->setWordWrap(true);
    m_line->setMinimumWidth(px(220));
    side->addWidget(m_line);
    side->addSpacing(px(10));
    m_same = new QVBoxLayout;
    m_same->setSpacing(px(4));
    side->addLayout(m_same);
    m_proposed = new QVBoxLayout;
    m_proposed->setSpacing(px(4));
    side->addLayout(m_proposed);
    side->addStretch();
    columns()->addLayout(side, 2);
}

// 1 to 9 choose a kind while the kinds have the focus.
bool QuickCapture::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(watched);
    if (!box || event->type() != QEvent::KeyPress)
        return FormDialog::eventFilter(watched, event);
    const int digit = static_cast<QKeyEvent *>(event)->key() - Qt::Key_0;
    if (digit < 1 || digit >= box->count())
        return FormDialog::eventFilter(watched, event);
    box->setCurrentIndex(digit);
    emit edited();
    return true;
}

Capture QuickCapture::capture() const
{
    return {answer(u"kind"_s), answer(u"what"_s), answer(u"who"_s), QDate::fromString(answer(u"received"_s), Qt::ISODate), answer(u"channel"_s), answer(u"office"_s)};
}

void QuickCapture::showLine()
{
    m_line->setText(captureLine(*m_scene, capture()));
}

void QuickCapture::lookForPerson()
{
    m_asked = answer(u"who"_s);
    if (m_asked.size() < 3)
        return showCases({});
    m_session.ask(this, [who = m_asked, today = m_scene->today](workspace::Workspace &workspace) -> base::Result<QList<queries::RegisterRow>> {
        QString quoted = who;
        CASEBOOK_TRY(domain::Filter filter, domain::parseFilter(u"person:\"%1\""_s.arg(quoted.replace(u'"', u"\"\""_s))));
        queries::Register list(workspace.connection(), workspace.user().clearance);
        return list.page({domain::resolved(filter, today, workspace.user().login), today, u"received"_s, true}, 5);
    }, [this](const base::Result<QList<queries::RegisterRow>> &rows) { showCases(rows ? *rows : QList<queries::RegisterRow>()); });
}

void QuickCapture::showCases(const QList<queries::RegisterRow> &rows)
{
    while (QLayoutItem *old = m_same->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (rows.isEmpty())
        return;
    m_same->addWidget(new PlainLabel(tr("Cases of this person"), Role::Section, Ink::Muted));
    for (const queries::RegisterRow &row : rows) {
        auto *open = button(ButtonKind::Link, row.number);
        open->setAccessibleName(tr("Open %1, %2").arg(row.number, row.title));
        m_same->addWidget(open);
        auto *about = new PlainLabel(u"%1  ·  %2"_s.arg(row.person, row.title), Role::Small, Ink::Muted);
        about->setElided(true);
        m_same->addWidget(about);
        connect(open, &QAbstractButton::clicked, this, [this, number = row.number] {
            emit caseOpened(number);
            reject();
        });
    }
}

// The newest file may be the letter itself. It is read in the thread of the casebook, as files are that go into it.
void QuickCapture::readLetter()
{
    const QList<casework::NewAttachment> &files = m_files->files();
    const QString name = files.isEmpty() ? QString() : files.constLast().name;
    if (std::exchange(m_read, name) == name || name.isEmpty())
        return;
    m_session.ask(this, [scene = *m_scene, file = files.constLast()](workspace::Workspace &) -> base::Result<LetterProposal> { return letterProposal(scene, file); },
                  [this](const base::Result<LetterProposal> &proposal) {
                      if (proposal && !proposal->file.isEmpty())
                          propose(*proposal);
                  });
}

// What somebody typed or chose stays.
void QuickCapture::propose(const LetterProposal &proposal)
{
    m_filled.clear();
    const auto fill = [this](const QString &id, const QString &untouched, const QString &value) {
        if (value.isEmpty() || answer(id) != untouched || value == untouched)
            return;
        m_filled.insert(id, {untouched, value});
        field(id)->setValue(value);
    };
    fill(u"kind"_s, m_scene->kinds.constFirst().id, proposal.kind);
    fill(u"what"_s, {}, proposal.what);
    fill(u"who"_s, {}, proposal.who);
    const QString received = proposal.received.isValid() && proposal.received <= m_scene->today ? proposal.received.toString(Qt::ISODate) : QString();
    fill(u"received"_s, m_scene->today.toString(Qt::ISODate), received);
    showProposed(proposal.lines);
    showLine();
    if (!m_filled.isEmpty())
        showNote(tr("Proposed from %1. Check it before you create the case.").arg(proposal.file), tr("Take back"), [this] { takeBack(); });
    emit edited();
}

void QuickCapture::takeBack()
{
    for (auto one = m_filled.cbegin(); one != m_filled.cend(); ++one)
        if (answer(one.key()) == one->second)
            field(one.key())->setValue(one->first);
    m_filled.clear();
    showProposed({});
    clearMessage();
    emit edited();
}

void QuickCapture::showProposed(const QList<ProposedLine> &lines)
{
    while (QLayoutItem *old = m_proposed->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (lines.isEmpty())
        return;
    m_proposed->addWidget(new PlainLabel(tr("Proposed from the letter"), Role::Section, Ink::Muted));
    for (const ProposedLine &line : lines) {
        auto *value = new PlainLabel(u"%1: %2"_s.arg(line.label, line.value));
        value->setElided(true);
        m_proposed->addWidget(value);
        if (line.reason.isEmpty())
            continue;
        auto *reason = new PlainLabel(line.reason, Role::Small, Ink::Muted);
        reason->setElided(true);
        m_proposed->addWidget(reason);
    }
}

void QuickCapture::run()
{
    create(false);
}

void QuickCapture::create(bool isAnother)
{
    if (!m_scene || answer(u"what"_s).isEmpty()) {
        if (m_scene)
            field(u"what"_s)->setProblem(tr("Say in one line what it is about."));
        return;
    }
    casework::RegisterCaseRequest request = captureRequest(*m_scene, capture());
    request.attachments = m_files->files();
    request.operation = m_operation;
    QStringList names;
    for (const casework::NewAttachment &file : std::as_const(request.attachments))
        names << file.name;
    request.receivedEvidence = names.join(u", "_s);
    setBusy(true);
    m_session.ask(this, [request](workspace::Workspace &workspace) { return casework::RegisterCase(workspace.desk()).run(request); },
                  [this, isAnother](const base::Result<casework::Done> &done) { finish(done, isAnother); });
}

void QuickCapture::finish(const base::Result<casework::Done> &done, bool isAnother)
{
    if (!done)
        return showError(done.error());
    setBusy(false);
    m_draft->discard();
    m_session.announceChange({done->number});
    emit created(done->number);
    const QString taken = text::findingsText(done->findings);
    if (isAnother) {
        startOver();
        return showNote(tr("%1 is stored.").arg(done->number) + (taken.isEmpty() ? QString() : u' ' + taken), tr("Open it"), [this, number = done->number] {
            emit caseOpened(number);
            accept();
        });
    }
    emit caseOpened(done->number);
    if (!taken.isEmpty())
        emit announced(taken);
    accept();
}

// Kind, day, channel and office stay: the next letter of the same post.
void QuickCapture::startOver()
{
    m_operation = newOperation();
    for (const QString &id : {u"what"_s, u"who"_s})
        field(id)->setValue({});
    m_filled.clear();
    showCases({});
    showProposed({});
    showLine();
    field(u"what"_s)->editor()->field()->setFocus();
}

// What was only proposed is not kept.
QString QuickCapture::typed(const QString &id) const
{
    const auto filled = m_filled.constFind(id);
    return filled != m_filled.cend() && answer(id) == filled->second ? filled->first : answer(id);
}

QString QuickCapture::draftBody() const
{
    QJsonObject texts;
    for (const QString &id : typedFields)
        texts.insert(id, typed(id));
    return typed(u"what"_s).isEmpty() && typed(u"who"_s).isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

void QuickCapture::takeDraft(const QString &body)
{
    const QJsonObject texts = QJsonDocument::fromJson(body.toUtf8()).object();
    if (!answer(u"what"_s).isEmpty() || !answer(u"who"_s).isEmpty() || texts.isEmpty())
        return;
    for (const QString &id : typedFields)
        if (const QString text = texts.value(id).toString(); !text.isEmpty())
            field(id)->setValue(text);
    showLine();
    showNote(tr("What you typed last time is here again."), tr("Discard"), [this] {
        m_draft->discard();
        startOver();
    });
}

}
