// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importwizard.h"

#include "ui/dialogs/casecontext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QProgressBar>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace {

constexpr qsizetype shownProblems = 8;
constexpr int shownColumns = 12;

PlainLabel *sentence(const QString &text, Role role = Role::Body, Ink ink = Ink::Text)
{
    auto *label = new PlainLabel(text, role, ink);
    label->setWordWrap(true);
    return label;
}

}

ImportWizard::ImportWizard(session::Session &session, QWidget *parent)
    : FormDialog(tr("Import"), tr("Import"), parent), m_session(session), m_pane(new QWidget), m_progress(new QProgressBar),
      m_isStopped(std::make_shared<std::atomic_bool>(false))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addSentence(tr("A table (CSV) with one case a row, or mail: .eml, .mbox or a folder. First it is only read; you see what would become of it."));
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto *files = button(ButtonKind::Outlined, tr("Choose files…"));
    auto *folder = button(ButtonKind::Outlined, tr("Choose a mail folder…"));
    setIconName(files, u"reports"_s);
    setIconName(folder, u"folder"_s);
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch();
    addToBody(row);
    addToBody(m_pane);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->hide();
    addToBody(m_progress);
    connect(files, &QAbstractButton::clicked, this, [this] { choose(false); });
    connect(folder, &QAbstractButton::clicked, this, [this] { choose(true); });
    connect(&session, &session::Session::closed, this, &QDialog::reject);
    setBlocked(tr("Choose what to import."));
    resize(px(760), px(480));
}

ImportWizard::~ImportWizard()
{
    *m_isStopped = true;
}

void ImportWizard::choose(bool isFolder)
{
    auto *dialog = new QFileDialog(this, isFolder ? tr("Choose a mail folder") : tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportWizard::plan);
    dialog->open();
}

void ImportWizard::plan(const QStringList &paths)
{
    setBlocked(tr("Reading…"));
    m_session.ask(this, [paths, language = windowLanguage()](workspace::Workspace &workspace) { return planImport(workspace, paths, language); },
                  [this](base::Result<ImportPlan> plan) { take(std::move(plan)); });
}

void ImportWizard::take(base::Result<ImportPlan> plan)
{
    clearMessage();
    if (!plan) {
        setBlocked(tr("Choose what to import."));
        return showError(plan.error());
    }
    m_plan = *std::move(plan);
    showPlan();
    emit planned();
}

QVBoxLayout *ImportWizard::newPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    body()->replaceWidget(m_pane, pane);
    m_pane->deleteLater();
    m_pane->hide();
    m_pane = pane;
    return column;
}

void ImportWizard::showPlan()
{
    QVBoxLayout *column = newPane();
    column->addWidget(sentence(planWords(*m_plan), Role::Finding));
    if (!m_plan->isMail && !m_plan->csv.questions.isEmpty())
        addQuestion(column, m_plan->csv.questions.constFirst());
    if (!m_plan->isMail && m_plan->csv.questions.isEmpty())
        addPreview(column);
    if (m_plan->isMail)
        addProposals(column);
    const QList<intake::Problem> &problems = m_plan->isMail ? m_plan->mail.problems : m_plan->csv.problems;
    if (!problems.isEmpty())
        column->addWidget(new PlainLabel(tr("What was noticed"), Role::Section, Ink::Muted));
    for (const QString &line : problemWords(problems, shownProblems))
        column->addWidget(sentence(line, Role::Small, Ink::Text2));
    verb()->setText(m_plan->cases() == 0 ? tr("Import") : m_plan->cases() == 1 ? tr("Import 1 case") : tr("Import %1 cases").arg(m_plan->cases()));
    setKeys(verb(), QKeySequence(Qt::CTRL | Qt::Key_Return));  // its width follows its words
    if (m_plan->isMail && m_plan->cases() == 0)
        verb()->setText(tr("Import messages"));
    setBlocked(m_plan->isReady() ? QString() : !m_plan->isMail && !m_plan->csv.questions.isEmpty() ? tr("Answer the question first.") : tr("Nothing here can be imported."));
}

void ImportWizard::addQuestion(QVBoxLayout *column, const intake::CsvQuestion &question)
{
    column->addWidget(sentence(questionWords(question), Role::Strong));
    for (const QString &sample : question.samples.mid(0, 3))
        column->addWidget(sentence(sample.left(200), Role::Mono, Ink::Text2));
    auto *row = new QHBoxLayout;
    auto *choices = new QComboBox;
    choices->setAccessibleName(questionWords(question));
    choices->setObjectName(u"answer"_s);
    for (const QString &choice : question.choices)
        choices->addItem(choiceWords(*m_plan, question, choice), choice);
    choices->setCurrentIndex(question.choices.size() == 1 ? 0 : -1);  // nothing is guessed here
    choices->setPlaceholderText(tr("choose"));
    auto *take = button(ButtonKind::Outlined, tr("Go on"));
    take->setObjectName(u"goOn"_s);
    take->setEnabled(choices->currentIndex() >= 0);
    connect(choices, &QComboBox::currentIndexChanged, take, [take](int index) { take->setEnabled(index >= 0); });
    row->addWidget(choices);
    row->addWidget(take);
    row->addStretch();
    column->addLayout(row);
    connect(take, &QAbstractButton::clicked, this, [this, question, choices] {
        const QString choice = choices->currentData().toString();
        m_session.ask(this, [plan = *m_plan, question, choice](workspace::Workspace &) { return answered(plan, question, choice); },
                      [this](base::Result<ImportPlan> plan) { this->take(std::move(plan)); });
    });
}

void ImportWizard::addPreview(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(18));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const QString &head : {tr("Column"), tr("becomes"), tr("for example")})
        grid->addWidget(new PlainLabel(head, Role::Header, Ink::Muted), 0, row++);
    row = 1;
    for (const intake::CsvColumn &one : m_plan->csv.columns.mid(0, shownColumns)) {
        grid->addWidget(new PlainLabel(one.name), row, 0);
        grid->addWidget(new PlainLabel(one.to.isEmpty() ? tr("left out") : one.to.join(u", "_s).section(u':', 1), Role::Body, one.to.isEmpty() ? Ink::Muted : Ink::Text2), row, 1);
        auto *samples = new PlainLabel(one.samples.join(u", "_s).left(200), Role::Body, Ink::Muted);
        samples->setElided(true);
        grid->addWidget(samples, row++, 2);
    }
    column->addLayout(grid);
}

// Guesses, for a person to look at; what is wrong is put right in the case.
void ImportWizard::addProposals(QVBoxLayout *column)
{
    const QList<ProposedCase> cases = proposedCases(*m_plan, shownColumns);
    if (cases.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(18));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const QString &head : {tr("Message"), tr("proposed as"), tr("because of")})
        grid->addWidget(new PlainLabel(head, Role::Header, Ink::Muted), 0, row++);
    row = 1;
    for (const ProposedCase &one : cases) {
        auto *message = new PlainLabel(one.message);
        message->setElided(true);
        grid->addWidget(message, row, 0);
        grid->addWidget(new PlainLabel(one.becomes, Role::Body, Ink::Text2), row, 1);
        auto *reasons = new PlainLabel(one.reasons, Role::Body, Ink::Muted);
        reasons->setElided(true);
        grid->addWidget(reasons, row++, 2);
    }
    column->addLayout(grid);
    if (m_plan->mail.proposals.size() > cases.size())
        column->addWidget(sentence(tr("and %1 more").arg(m_plan->mail.proposals.size() - cases.size()), Role::Small, Ink::Muted));
}

void ImportWizard::run()
{
    if (m_isDone)
        return accept();
    setBusy(true);
    m_progress->setRange(0, 0);
    m_progress->show();
    const auto tell = [guard = QPointer<QProgressBar>(m_progress), isStopped = m_isStopped](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(qApp, [guard, done, all] {
            if (!guard)
                return;
            guard->setRange(0, int(all));
            guard->setValue(int(done));
        }, Qt::QueuedConnection);
        return !isStopped->load();
    };
    m_session.ask(this, [plan = *m_plan, tell](workspace::Workspace &workspace) { return carryOut(workspace, plan, tell); },
                  [this](const base::Result<ImportResult> &result) { showResult(result); });
}

void ImportWizard::showResult(const base::Result<ImportResult> &result)
{
    m_progress->hide();
    if (!result)
        return showError(result.error());
    setBusy(false);
    m_isDone = true;
    newPane()->addWidget(sentence(resultWords(*result), Role::Finding));
    verb()->setText(tr("Finish"));
    m_session.announceChange({});
    emit imported(result->numbers);
}

}
