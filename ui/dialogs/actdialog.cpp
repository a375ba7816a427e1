// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actdialog.h"

#include "ui/dialogs/filedrop.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QUuid>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace {

constexpr int widestLabel = 192;  // longer ones take a second line, so that the values keep the larger half

int widthOfLabels(const ActLines &lines)
{
    int width = 0;
    for (const auto &[label, value] : lines)
        if (!value.isEmpty())
            width = std::max(width, QFontMetrics(roleFont(Role::Header)).horizontalAdvance(label) + 2);
    return std::min(width, px(widestLabel));
}

}

ActDialog::ActDialog(session::Session &session, const QString &number, const ActForm &form, QWidget *parent)
    : FormDialog(form.title, form.verb, parent), m_session(session), m_number(number), m_form(form),
      m_operation(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    setAttribute(Qt::WA_DeleteOnClose);
    fill();
    showHindrance();
    connect(this, &FormDialog::edited, this, &ActDialog::showHindrance);
    if (!form.secondVerb.isEmpty()) {
        QPushButton *second = addVerb(form.secondVerb);
        second->setEnabled(form.blocked.isEmpty());
        connect(second, &QAbstractButton::clicked, this, [this] { act(true); });
    }
    if (!form.draft.isEmpty())
        watchDraft();
    connect(&session, &session::Session::closed, this, &QDialog::reject);
}

void ActDialog::fill()
{
    for (const QString &sentence : m_form.sentences)
        addSentence(sentence);
    if (!m_form.lines.isEmpty())
        addLines(m_form.lines);
    for (const ActField &field : m_form.fields) {
        addField(field.spec, field.value, m_form.today);
        if (!field.missing.isEmpty())
            require(field.spec.id, field.missing);
    }
    if (m_form.takesFiles) {
        m_files = new FileDrop(tr("Files"), u"received"_s);
        addToBody(m_files);
        connect(m_files, &FileDrop::refused, this, [this](const base::Error &error) { showError(error); });
    }
    if (m_form.preview) {
        m_preview = new PlainLabel(QString(), Role::Strong);
        m_preview->setObjectName(u"preview"_s);
        m_preview->setWordWrap(true);
        addToBody(m_preview);
        connect(this, &FormDialog::edited, this, &ActDialog::showPreview);
        showPreview();
    }
}

void ActDialog::addLines(const ActLines &lines)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(18));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    const int labels = widthOfLabels(lines);
    for (int row = 0; row < lines.size(); ++row) {
        if (lines[row].second.isEmpty()) {
            auto *head = new PlainLabel(lines[row].first, Role::Section, Ink::Muted);
            head->setContentsMargins(0, px(8), 0, 0);
            grid->addWidget(head, row, 0, 1, 2);
            continue;
        }
        auto *value = new PlainLabel(lines[row].second);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::NoTextInteraction);
        auto *label = new PlainLabel(lines[row].first, Role::Header, Ink::Muted);
        label->setWordWrap(true);
        label->setFixedWidth(labels);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    addToBody(table);
}

Answers ActDialog::answers() const
{
    Answers all;
    for (const ActField &field : m_form.fields)
        all.insert(field.spec.id, answer(field.spec.id));
    return all;
}

void ActDialog::showPreview()
{
    m_preview->setText(m_form.preview(answers()));
}

void ActDialog::showHindrance()
{
    setBlocked(m_form.blocked.isEmpty() && m_form.hindrance ? m_form.hindrance(answers()) : m_form.blocked);
}

void ActDialog::watchDraft()
{
    m_draft = new DraftKeeper(m_session, m_number + u'/' + m_form.draft, this);
    m_draft->restore([this](const queries::Draft &draft) { takeDraft(draft); });
    connect(this, &FormDialog::edited, this, [this] {
        QJsonObject texts;
        const Answers typed = answers();
        for (auto entry = typed.cbegin(); entry != typed.cend(); ++entry)
            if (!entry->isEmpty())
                texts.insert(entry.key(), *entry);
        m_draft->keep(QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)));
    });
}

void ActDialog::takeDraft(const queries::Draft &draft)
{
    const QJsonObject texts = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    const Answers before = answers();
    bool isNew = false;
    for (const ActField &field : std::as_const(m_form.fields)) {
        const QString text = texts.value(field.spec.id).toString();
        if (text.isEmpty() || text == before.value(field.spec.id))
            continue;
        this->field(field.spec.id)->setValue(answerValue(field.spec.input, text));
        isNew = true;
    }
    if (!isNew)
        return;
    const QString when = QLocale().toString(draft.at.toLocalTime().time(), u"HH:mm"_s);
    showNote(tr("Draft from %1 restored.").arg(when), tr("Discard"), [this] {
        m_draft->discard();
        for (const ActField &field : std::as_const(m_form.fields))
            this->field(field.spec.id)->setValue(field.value);
    });
}

void ActDialog::run()
{
    act(false);
}

void ActDialog::act(bool isSecondVerb)
{
    ActInput input{answers(), {}, m_operation, isSecondVerb};
    if (m_files)
        input.files = m_files->files();
    setBusy(true);
    m_session.ask(this, [work = m_form.work(input)](workspace::Workspace &workspace) { return work(workspace.desk()); },
                  [this](const base::Result<casework::Done> &done) { finish(done); });
}

void ActDialog::finish(const base::Result<casework::Done> &done)
{
    if (!done)
        return showError(done.error());
    if (m_draft)
        m_draft->discard();
    m_session.announceChange(done->number == m_number ? QStringList{m_number} : QStringList{m_number, done->number});
    emit acted(done->number, done->findings);
    if (m_form.news)
        emit announced(m_form.news());
    accept();
}

}
