// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/movedialog.h"

#include "app/casework/movecase.h"
#include "app/domain/workflow.h"
#include "app/text/casewords.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/badge.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/iconspot.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QHBoxLayout>
#include <QUuid>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

QList<GateLine> gateLines(const CaseContext &context, const domain::Transition &way, const QString &outcome)
{
    CaseContext asClosed = context;
    if (!outcome.isEmpty())
        asClosed.file.outcome = outcome;
    QList<GateLine> lines;
    for (const domain::MissingThing &thing : asClosed.missing(way))
        lines.append({thing.inWords(context.language), false, thing});
    for (const QString &id : way.gates) {
        const auto isThis = [&](const GateLine &line) { return line.missing.gate == id; };
        if (std::none_of(lines.cbegin(), lines.cend(), isThis))
            lines.append({context.kind().gate(id)->missing.in(context.language), true, {}});
    }
    return lines;
}

OutcomeQuestion outcomeQuestion(const CaseContext &context, const QString &to)
{
    const domain::State *state = context.kind().state(to);
    if (!state || state->phase != domain::Phase::Closed)
        return {};
    if (!state->outcome.isEmpty())
        return {false, state->outcome};
    const QString derived = domain::derivedOutcome(context.kind(), context.file);
    if (!context.kind().outcomeList.isEmpty())
        return {false, derived};
    return {true, derived};
}

MoveDialog::MoveDialog(session::Session &session, const CaseContext &context, Offer offer, const QString &to, QWidget *parent)
    : FormDialog(offer == Offer::Closings ? tr("Close the case") : tr("Move the case on"), offer == Offer::Closings ? tr("Close case") : tr("Move case"), parent),
      m_session(session), m_context(context), m_operation(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_draft(new DraftKeeper(session, context.file.number + "/move"_L1, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ways = offered(offer);
    addFields(to);
    connect(this, &FormDialog::edited, this, &MoveDialog::showWay);
    connect(this, &FormDialog::edited, this, [this] { m_draft->keep(answer(u"reason"_s)); });
    connect(&session, &session::Session::closed, this, &QDialog::reject);
    m_draft->restore([this](const queries::Draft &draft) {
        if (answer(u"reason"_s).isEmpty())
            field(u"reason"_s)->setValue(draft.body);
    });
    showWay();
}

QList<domain::Transition> MoveDialog::offered(Offer offer) const
{
    QList<domain::Transition> ways;
    for (const domain::Transition &way : m_context.ways())
        if (offer == Offer::Moves || m_context.kind().isClosed(way.to))
            ways.append(way);
    return ways;
}

void MoveDialog::addFields(const QString &to)
{
    QList<FactChoice> choices;
    for (const domain::Transition &way : std::as_const(m_ways))
        choices.append({way.to, u"%1  →  %2"_s.arg(way.label.in(m_context.language), text::stateLabel(m_context.kind(), way.to, m_context.language))});
    const domain::Transition *next = m_context.nextWay();
    const auto isOffered = [this](const QString &state) {
        return std::any_of(m_ways.cbegin(), m_ways.cend(), [&](const domain::Transition &way) { return way.to == state; });
    };
    const QString proposed = isOffered(to) ? to : next && isOffered(next->to) ? next->to : m_ways.isEmpty() ? QString() : m_ways.constFirst().to;
    const QString now = text::stateLabel(m_context.kind(), m_context.file.state, m_context.language);
    addField({.id = u"to"_s, .label = tr("From “%1”").arg(now), .input = FactInput::Choice, .choices = choices}, proposed, m_context.today);
    require(u"to"_s, tr("Say where the case goes."));
    m_outcome = new PlainLabel(QString(), Role::Strong);
    m_outcome->setWordWrap(true);
    addToBody(m_outcome);
    QList<FactChoice> outcomes;
    for (const domain::Outcome &outcome : m_context.kind().outcomes)
        if (!outcome.isDerived)
            outcomes.append({outcome.id, outcome.label.in(m_context.language)});
    addField({.id = u"outcome"_s, .label = tr("Outcome"), .input = FactInput::Choice, .choices = outcomes}, {}, m_context.today);
    require(u"outcome"_s, tr("The outcome is missing."));
    addField({.id = u"reason"_s, .label = tr("Reason"), .help = tr("Kept with the case"), .input = FactInput::LongText}, {}, m_context.today);
    m_gates = new QWidget;
    addToBody(m_gates);
}

const domain::Transition *MoveDialog::chosen() const
{
    const QString to = answer(u"to"_s);
    const auto found = std::find_if(m_ways.cbegin(), m_ways.cend(), [&](const domain::Transition &way) { return way.to == to; });
    return found == m_ways.cend() ? nullptr : &*found;
}

void MoveDialog::showWay()
{
    const domain::Transition *way = chosen();
    if (!way) {
        m_outcome->hide();
        field(u"outcome"_s)->hide();
        m_gates->hide();
        m_shown.clear();
        return setBlocked(m_ways.isEmpty() ? tr("The case goes nowhere from here.") : tr("Say where the case goes."));
    }
    const QString outcome = answer(u"outcome"_s);
    if (m_shown == way->to + u'/' + outcome)
        return;
    m_shown = way->to + u'/' + outcome;
    const OutcomeQuestion question = outcomeQuestion(m_context, way->to);
    field(u"outcome"_s)->setVisible(question.isAsked);
    if (question.isAsked && outcome.isEmpty() && !question.fixed.isEmpty())
        field(u"outcome"_s)->setValue(question.fixed);
    m_outcome->setVisible(!question.isAsked && !question.fixed.isEmpty());
    m_outcome->setText(tr("Outcome: %1").arg(text::outcomeLabel(m_context.kind(), question.fixed, m_context.language)));
    const QList<GateLine> lines = gateLines(m_context, *way, question.isAsked ? answer(u"outcome"_s) : QString());
    showGates(lines);
    const domain::Action action = m_context.kind().isClosed(way->to) ? domain::Action::Close : domain::Action::Move;
    const QString refused = notAllowedReason(m_context, action);
    setBlocked(!refused.isEmpty() ? refused : m_missing == 0 ? QString() : m_missing == 1 ? tr("1 thing is missing.") : tr("%1 things are missing.").arg(m_missing));
}

void MoveDialog::showGates(const QList<GateLine> &lines)
{
    auto *gates = new QWidget;
    auto *column = new QVBoxLayout(gates);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    m_missing = int(std::count_if(lines.cbegin(), lines.cend(), [](const GateLine &line) { return !line.isMet; }));
    const qsizetype met = lines.size() - m_missing;
    if (m_missing > 0)
        column->addWidget(new PlainLabel(tr("Still missing"), Role::Section, Ink::Muted));
    for (const GateLine &line : lines)
        if (!line.isMet)
            column->addWidget(gateRow(line));
    if (met > 0) {
        auto *done = new QHBoxLayout;
        done->setSpacing(px(8));
        done->addWidget(new IconSpot(u"check"_s, Ink::Good));
        done->addWidget(new PlainLabel(met == 1 ? tr("1 condition is met") : tr("%1 conditions are met").arg(met), Role::Body, Ink::Muted), 1);
        column->addLayout(done);
    }
    body()->replaceWidget(m_gates, gates);
    m_gates->deleteLater();
    m_gates->hide();
    m_gates = gates;
    m_gates->setVisible(!lines.isEmpty());
    if (isVisible())
        resize(size().expandedTo(sizeHint()));
}

QWidget *MoveDialog::gateRow(const GateLine &line)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(8));
    columns->addWidget(new Badge({State::Today, QString()}, Badge::Look::Plain), 0, Qt::AlignTop);
    auto *words = new PlainLabel(line.words);
    words->setWordWrap(true);
    columns->addWidget(words, 1);
    auto *jump = button(ButtonKind::Link, tr("Go there"));
    jump->setAccessibleName(tr("Go there: %1").arg(line.words));
    jump->setProperty("gate", line.missing.gate);
    columns->addWidget(jump, 0, Qt::AlignTop);
    connect(jump, &QAbstractButton::clicked, this, [this, thing = line.missing] {
        reject();  // first, so that the page has the keyboard again
        emit jumpAsked(thing);
    });
    return row;
}

void MoveDialog::run()
{
    const domain::Transition *way = chosen();
    if (!way)
        return;
    if (way->needsReason && answer(u"reason"_s).isEmpty()) {
        field(u"reason"_s)->setProblem(tr("This step needs a reason."));
        field(u"reason"_s)->editor()->field()->setFocus();
        return;
    }
    const OutcomeQuestion question = outcomeQuestion(m_context, way->to);
    const casework::MoveCaseRequest request{m_context.file.number, way->to, answer(u"reason"_s), question.isAsked ? answer(u"outcome"_s) : QString(),
                                            m_context.file.revision, m_operation};
    setBusy(true);
    m_session.ask(this, [request](workspace::Workspace &workspace) { return casework::MoveCase(workspace.desk()).run(request); },
                  [this, to = way->to](const base::Result<casework::Done> &done) {
                      if (!done)
                          return showError(done.error());
                      m_draft->discard();
                      m_session.announceChange({done->number});
                      emit moved(done->number, to);
                      accept();
                  });
}

}
