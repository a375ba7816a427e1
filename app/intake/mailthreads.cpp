// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailthreads.h"

#include <QHash>
#include <QRegularExpression>
#include <numeric>

using namespace Qt::StringLiterals;

namespace casebook::intake {

namespace {

// Sets that grow together; the smallest position stands for a set.
class Sets {
public:
    explicit Sets(qsizetype count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }

    qsizetype of(qsizetype member)
    {
        while (m_parent.at(member) != member) {
            m_parent[member] = m_parent.at(m_parent.at(member));
            member = m_parent.at(member);
        }
        return member;
    }
    void join(qsizetype one, qsizetype other)
    {
        const qsizetype first = of(one);
        const qsizetype second = of(other);
        m_parent[qMax(first, second)] = qMin(first, second);
    }

private:
    QList<qsizetype> m_parent;
};

// own: the message ids of this run, and what the first message of each says.
Sets joined(const QList<MailHead> &heads, QHash<QString, QByteArray> &own)
{
    Sets sets(heads.size());
    QHash<QString, qsizetype> known;  // a message id or a case, and who named it first
    const auto meet = [&](const QString &name, qsizetype position) {
        if (name.isEmpty())
            return;
        const auto found = known.constFind(name);
        if (found == known.cend())
            known.insert(name, position);
        else
            sets.join(*found, position);
    };
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const MailHead &head = heads.at(i);
        if (!own.contains(head.messageId))
            own.insert(head.messageId, head.fingerprint);
        if (own.value(head.messageId) == head.fingerprint)
            meet(head.messageId, i);
        for (const QString &parent : head.parents)
            meet(parent, i);
        if (!head.caseNumber.isEmpty())
            meet(u"case "_s + head.caseNumber, i);
    }
    return sets;
}

}

QString caseNumberIn(const QString &subject)
{
    static const QRegularExpression token(u"\\[([A-Z]-[0-9]{4}-[0-9]{5,9})\\]"_s);
    return token.match(subject).captured(1);
}

QList<MailThreadIndex> threadMails(const QList<MailHead> &heads)
{
    QHash<QString, QByteArray> own;
    Sets sets = joined(heads, own);
    QList<MailThreadIndex> threads;
    QHash<qsizetype, qsizetype> threadOf;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const qsizetype set = sets.of(i);
        if (!threadOf.contains(set)) {
            threadOf.insert(set, threads.size());
            threads.append(MailThreadIndex());
        }
        MailThreadIndex &thread = threads[threadOf.value(set)];
        thread.members.append(i);
        if (thread.caseNumber.isEmpty())
            thread.caseNumber = heads.at(i).caseNumber;
        for (const QString &parent : heads.at(i).parents) {
            if (!own.contains(parent) && !thread.strangers.contains(parent))
                thread.strangers.append(parent);
        }
    }
    for (MailThreadIndex &thread : threads) {
        const auto older = [&](qsizetype one, qsizetype other) { return heads.at(one).at < heads.at(other).at; };
        std::stable_sort(thread.members.begin(), thread.members.end(), older);
    }
    return threads;
}

}
