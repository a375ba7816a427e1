// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/factstab.h"

#include "app/text/datewords.h"
#include "app/text/errorwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/messagebar.h"

namespace casebook::casefile {

// What FactsTab does with what is typed: saving, and the three ways in which that can go wrong.

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace {

QString lastEditor(const CaseContext &context)
{
    for (const domain::HistoryLine &line : context.file.history)
        if (!line.actor.isEmpty())
            return FactsTab::tr("%1 changed this case at %2 while you were typing.")
                .arg(context.personName(line.actor), line.at.toTimeZone(context.office().timeZone()).toString(u"HH:mm"_s));
    return FactsTab::tr("This case was changed while you were typing.");
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.isEmpty() ? FactsTab::tr("nothing") : line.size() > 300 ? line.left(300) + u"…"_s : line;
}

// The typed text in words: as it would be shown if it were stored.
QString wordsOf(const CaseContext &stored, const FactSaver::Edit &mine)
{
    const FactSpec spec = specOf(stored, mine.key);
    for (const FactChoice &choice : spec.choices)
        if (choice.id == mine.text)
            return choice.label;
    if (spec.input == FactInput::Date)
        return text::dayText(QDate::fromString(mine.text, Qt::ISODate), stored.language);
    return mine.text;
}

}

void FactsTab::keep(const FactKey &key, const QString &before, const QString &text)
{
    m_saver->save({key, before, text});
}

void FactsTab::remove(const QString &list, int position, const QMap<QString, QString> &facts)
{
    m_saver->change({list, position, {}, true});
    auto *bar = new MessageBar({MessageBar::Tone::Note, tr("The line was taken out."), {}, {}, tr("Put it back"), {}, {}, {}});
    connect(bar, &MessageBar::cureChosen, this, [this, list, facts] {
        m_saver->change({list, 0, facts, false});
        clearBar();
    });
    showBar(bar);
}

void FactsTab::showConflict(const FactSaver::Edit &mine, const CaseContext &stored)
{
    const QString label = specOf(stored, mine.key).label;
    auto *bar = new MessageBar({MessageBar::Tone::Warning, lastEditor(stored), tr("“%1” now says: %2").arg(label, shortened(storedWords(stored, mine.key))),
                                tr("You typed: %1").arg(shortened(wordsOf(stored, mine))), tr("Store what I typed"), tr("Take what is stored"), {}, {}});
    bar->setObjectName(u"conflict"_s);
    connect(bar, &MessageBar::cureChosen, this, [this, mine, now = storedText(stored, mine.key)] {
        m_saver->save({mine.key, now, mine.text});
        clearBar();
    });
    connect(bar, &MessageBar::otherChosen, this, [this, key = mine.key] {
        if (FactRow *found = row(key.toString()))
            found->show(*m_context);
        clearBar();
    });
    showBar(bar);
}

void FactsTab::showRefusal(const FactSaver::Edit &mine, const base::Error &error)
{
    const text::ErrorWords words = text::errorWords(error);
    if (FactRow *found = row(mine.key.toString()))
        found->field()->setProblem(words.what);
    auto *bar = new MessageBar({MessageBar::Tone::Trouble, words.what, words.meaning, words.cure, {}, {}, {}, error.detail});
    bar->setObjectName(u"error"_s);
    showBar(bar);
}

void FactsTab::showBar(QWidget *bar)
{
    clearBar();
    m_bars->setContentsMargins(theme::px(18), theme::px(12), theme::px(18), theme::px(4));
    m_bars->addWidget(bar);
    connect(static_cast<MessageBar *>(bar), &MessageBar::dismissed, this, &FactsTab::clearBar);
}

void FactsTab::clearBar()
{
    m_bars->setContentsMargins(theme::px(18), 0, theme::px(18), 0);
    while (QLayoutItem *old = m_bars->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
}

}
