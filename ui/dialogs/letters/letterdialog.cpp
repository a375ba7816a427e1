// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/letters/letterdialog.h"

#include "app/domain/letters/letternames.h"
#include "app/letters/lettermail.h"
#include "app/letters/letterpdf.h"
#include "app/text/citation.h"
#include "ui/dialogs/actdialog.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/dialogs/letters/letterpreview.h"
#include "ui/dialogs/letters/sentform.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;
using domain::LetterFinding;
using domain::Severity;

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return LetterDialog::tr("Error");
    case Severity::Warning: return LetterDialog::tr("Warning");
    case Severity::Note: return LetterDialog::tr("Note");
    }
    return {};
}

QString findingText(const LetterFinding &finding, const QString &language)
{
    return u"%1: %2  \u00b7  %3"_s.arg(severityText(finding.severity), finding.inWords(language), text::citation(finding.source, language));
}

// What a letter is made for, as one text to compare.
QString choicesOf(const workspace::LetterRequest &wanted)
{
    return (QStringList{wanted.letter, wanted.language, wanted.reason} + wanted.address).join(u'\n');
}

// A thing that is missing and no finding of the text: the check below shows those already.
QString missingText(const QList<domain::MissingThing> &missing, const QString &language)
{
    QStringList words;
    int errors = 0;
    for (const domain::MissingThing &thing : missing) {
        if (thing.gate.startsWith("lint:"_L1))
            ++errors;
        else
            words << (thing.words.isEmpty() ? LetterDialog::tr("The case is not in a step in which this letter is sent.") : thing.words.in(language));
    }
    if (errors > 0)
        words << (errors == 1 ? LetterDialog::tr("The check finds 1 error.") : LetterDialog::tr("The check finds %1 errors.").arg(errors));
    return words.join(u' ');
}

}

QString noLetterReason(const CaseContext &context)
{
    if (context.isClosed())
        return LetterDialog::tr("The case is closed.");
    if (context.rules.letters().lettersOf(context.file.kind).isEmpty())
        return LetterDialog::tr("There is no letter for cases of this kind.");
    return notAllowedReason(context, domain::Action::RecordMessage);
}

LetterDialog::LetterDialog(session::Session &session, const CaseContext &context, QWidget *parent)
    : FormDialog(tr("Write a letter"), tr("Mark as sent…"), parent), m_session(session), m_context(context),
      m_draft(new DraftKeeper(session, context.file.number + "/written-letter"_L1, this)), m_text(new QPlainTextEdit), m_findings(new QListWidget), m_preview(new LetterPreview)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addChoices();
    addWriting();
    addFileVerbs();
    setBlocked(tr("The letter is being written."));
    connect(this, &FormDialog::edited, this, &LetterDialog::prepare);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        follow();
        keepDraft();
    });
    connect(&session, &session::Session::closed, this, &QDialog::reject);
    m_draft->restore([this](const queries::Draft &draft) { takeDraft(draft); });
    prepare();
}

void LetterDialog::addChoices()
{
    const auto choices = workspace::letterChoices(m_context.rules, m_context.organisation, m_context.file, m_context.today);
    QList<FactChoice> letters;
    for (const workspace::LetterChoice &choice : choices ? *choices : QList<workspace::LetterChoice>())
        letters.append({choice.letter->id, choice.letter->label.in(m_context.language)});
    addField({.id = u"letter"_s, .label = tr("Letter"), .input = FactInput::Choice, .choices = letters}, letters.isEmpty() ? QString() : letters.constFirst().id, m_context.today);
    QList<FactChoice> languages{{u"de"_s, tr("German")}, {u"en"_s, tr("English")}};
    addField({.id = u"language"_s, .label = tr("Language"), .input = FactInput::Choice, .choices = languages},
             m_context.rules.letters().languages().contains(m_context.file.language) ? m_context.file.language : m_context.language, m_context.today);
    putBeside({u"letter"_s, u"language"_s});
    addField({.id = u"reason"_s, .label = tr("Reason"), .help = tr("Only where the letter gives one: an extension, a question for the identity"), .input = FactInput::Text}, {}, m_context.today);
    addField({.id = u"address"_s, .label = tr("Postal address"), .help = tr("Lines below the name, parted by ;"), .input = FactInput::Text}, {}, m_context.today);
    putBeside({u"reason"_s, u"address"_s});
}

void LetterDialog::addWriting()
{
    m_text->setAccessibleName(tr("Text of the letter"));
    m_text->setTabChangesFocus(true);
    m_text->setProperty("field", true);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->document()->setDocumentMargin(px(5));
    m_text->setMinimumHeight(px(300));
    m_text->installEventFilter(this);
    addToBody(m_text);
    addToBody(new PlainLabel(tr("What the check finds"), Role::Section, Ink::Muted));
    m_findings->setAccessibleName(tr("What the check finds"));
    m_findings->setWordWrap(true);
    m_findings->setFixedHeight(px(110));
    addToBody(m_findings);
    connect(m_findings, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { showPlace(m_findings->row(item)); });
    connect(m_findings, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { showPlace(m_findings->row(item)); });
    auto *paper = new QScrollArea;
    paper->setWidgetResizable(true);
    paper->setFrameShape(QFrame::NoFrame);
    paper->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    paper->setMinimumSize(px(330), px(330));
    paper->setWidget(m_preview);
    columns()->addWidget(paper, 2);
}

void LetterDialog::addFileVerbs()
{
    QPushButton *mail = addVerb(tr("Save as mail…"));
    mail->setObjectName(u"saveMail"_s);
    QPushButton *pdf = addVerb(tr("Save as PDF…"));
    pdf->setObjectName(u"savePdf"_s);
    connect(mail, &QAbstractButton::clicked, this, [this] { askFile(u"eml"_s); });
    connect(pdf, &QAbstractButton::clicked, this, [this] { askFile(u"pdf"_s); });
}

// The frame of the text shows where the keyboard is.
bool LetterDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_text->update();
    return FormDialog::eventFilter(watched, event);
}

QSize LetterDialog::sizeHint() const
{
    const QSize room = screen()->availableGeometry().size();
    return {std::min(px(1080), room.width() - px(24)), std::min(px(680), room.height() - px(40))};
}

workspace::LetterRequest LetterDialog::request() const
{
    workspace::LetterRequest wanted{answer(u"letter"_s), answer(u"language"_s)};
    wanted.reason = answer(u"reason"_s);
    for (const QString &line : answer(u"address"_s).split(u';', Qt::SkipEmptyParts))
        wanted.address << line.simplified();
    return wanted;
}

// Anew for every other choice; an edited text stays, for the choices it was written for.
void LetterDialog::prepare()
{
    const workspace::LetterRequest wanted = request();
    const QString choices = choicesOf(wanted);
    if (choices == m_made || wanted.letter.isEmpty())
        return;
    m_made = choices;
    m_session.ask(this, [file = m_context.file, wanted](workspace::Workspace &workspace) { return workspace::prepareLetter(workspace, file, wanted); },
                  [this, choices](const base::Result<workspace::PreparedLetter> &prepared) {
                      if (choices == m_made)
                          take(prepared);
                  });
}

void LetterDialog::take(const base::Result<workspace::PreparedLetter> &prepared)
{
    if (!prepared)
        return showError(prepared.error());
    const bool isSame = m_prepared && m_prepared->letter == prepared->letter && m_prepared->facts.language == prepared->facts.language;
    const bool isEdited = !m_text->toPlainText().isEmpty() && m_text->toPlainText() != m_written;
    m_prepared = *prepared;
    // A reason that is typed later goes into the blank that was left for it.
    QString text = prepared->text;
    if (isSame && isEdited)
        text = m_text->toPlainText().replace(u"[[%1]]"_s.arg(domain::placeholderLabel(u"reason"_s, prepared->facts.language)), prepared->facts.values.value(u"reason"_s, u"[[]]"_s));
    else
        m_written = text;
    m_isFilling = true;
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_isFilling = false;
    follow();
    emit this->prepared();
}

void LetterDialog::follow()
{
    if (!m_prepared)
        return;
    workspace::setText(*m_prepared, m_context.rules.letters(), m_text->toPlainText());
    showFindings();
    m_preview->show(m_prepared->sheet);
    setBlocked(missingText(m_prepared->missing, m_context.language));
}

void LetterDialog::showFindings()
{
    m_findings->clear();
    for (const LetterFinding &finding : std::as_const(m_prepared->findings))
        m_findings->addItem(findingText(finding, m_context.language));
    if (m_prepared->findings.isEmpty())
        m_findings->addItem(tr("Nothing. The letter says what it must say."));
}

void LetterDialog::showPlace(int row)
{
    if (!m_prepared || row < 0 || row >= m_prepared->findings.size())
        return;
    const LetterFinding &finding = m_prepared->findings.at(row);
    m_text->setFocus(Qt::OtherFocusReason);
    if (finding.from < 0)
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(finding.from);
    cursor.setPosition(finding.to, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void LetterDialog::keepDraft()
{
    const workspace::LetterRequest wanted = request();
    const QJsonObject typed{{u"letter"_s, wanted.letter}, {u"language"_s, wanted.language}, {u"reason"_s, wanted.reason}, {u"address"_s, wanted.address.join(u"; "_s)},
                            {u"text"_s, m_text->toPlainText()}};
    m_draft->keep(QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact)));
}

void LetterDialog::takeDraft(const queries::Draft &draft)
{
    const QJsonObject typed = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    const QString text = typed.value("text"_L1).toString();
    if (text.isEmpty() || !m_context.rules.letters().letter(typed.value("letter"_L1).toString()))
        return;
    for (const QString &id : {u"letter"_s, u"language"_s, u"reason"_s, u"address"_s})
        field(id)->setValue(typed.value(id));
    workspace::LetterRequest wanted = request();
    wanted.text = text;
    m_made = choicesOf(wanted);
    m_session.ask(this, [file = m_context.file, wanted](workspace::Workspace &workspace) { return workspace::prepareLetter(workspace, file, wanted); },
                  [this](const base::Result<workspace::PreparedLetter> &prepared) {
                      take(prepared);
                      m_written.clear();
                      showNote(tr("What you had written is here again."), tr("Write anew"), [this] {
                          m_draft->discard();
                          m_made.clear();
                          m_text->clear();
                          prepare();
                      });
                  });
}

void LetterDialog::askFile(const QString &ending)
{
    if (!m_prepared)
        return;
    auto *dialog = new QFileDialog(this, ending == "pdf"_L1 ? tr("Save the letter as PDF") : tr("Save the letter as a mail that is not sent yet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"%1-%2.%3"_s.arg(m_context.file.number, m_prepared->letter->id, ending));
    connect(dialog, &QFileDialog::fileSelected, this, &LetterDialog::save);
    dialog->open();
}

// The paper is drawn here, in the window's thread; the journal hears of it before the file is there.
void LetterDialog::save(const QString &path)
{
    if (!m_prepared)
        return;
    const auto bytes = path.endsWith(".eml"_L1) ? letters::makeLetterMail(m_prepared->sheet) : letters::makeLetterPdf(m_prepared->sheet);
    if (!bytes)
        return showError(bytes.error());
    m_session.ask(this, [id = m_prepared->letter->id, path, bytes = *bytes](workspace::Workspace &workspace) { return workspace::keepPrint(workspace, u"letter."_s + id, path, bytes); },
                  [this, path](const base::Result<void> &written) {
                      if (!written)
                          return showError(written.error());
                      emit saved(path);
                  });
}

void LetterDialog::run()
{
    if (!m_prepared)
        return;
    auto *dialog = new ActDialog(m_session, m_context.file.number, sentForm(m_context, *m_prepared), this);
    connect(dialog, &ActDialog::acted, this, [this](const QString &number, const QStringList &findings) {
        m_draft->discard();
        emit acted(number, findings);
        accept();
    });
    dialog->show();
}

}
