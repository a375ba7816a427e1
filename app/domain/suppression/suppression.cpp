// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/suppression/suppression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

struct SuppressingRight {
    QLatin1StringView right;
    QLatin1StringView kind;
};

constexpr SuppressingRight rights[] = {
    {"marketing-opt-out"_L1, "marketing"_L1},
    {"sale-opt-out"_L1, "sale"_L1},
    {"limit-sensitive"_L1, "sensitive"_L1},
};

QString kindOf(const QString &right)
{
    const auto found = std::find_if(std::begin(rights), std::end(rights), [&right](const SuppressingRight &one) { return one.right == right; });
    return found == std::end(rights) ? QString() : QString(found->kind);
}

// The earliest day by kind.
QMap<QString, QDate> carriedOut(const Kind &kind, const CaseFile &file)
{
    QMap<QString, QDate> days;
    for (const CaseItem &line : file.itemsOf(u"lines"_s)) {
        const QString what = kindOf(line.text("right"_L1));
        const Outcome *outcome = kind.outcome(line.text("outcome"_L1));
        const QDate day = QDate::fromString(line.text("executed-on"_L1), Qt::ISODate);
        if (what.isEmpty() || !outcome || !outcome->needsAction || !day.isValid())
            continue;
        QDate &first = days[what];
        if (!first.isValid() || day < first)
            first = day;
    }
    return days;
}

}

QStringList suppressionKinds()
{
    QStringList kinds;
    for (const SuppressingRight &one : rights)
        kinds << one.kind;
    return kinds;
}

QList<Suppression> suppressionsOf(const Kind &kind, const CaseFile &file)
{
    QList<Suppression> found;
    const QMap<QString, QDate> days = carriedOut(kind, file);
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        for (const CaseParty &party : file.parties) {
            if (party.role != "subject"_L1 && party.role != "requester"_L1)
                continue;
            for (const QString &identifier : party.party.identifiers)
                if (!normalisedAddress(identifier.section(u':', 1)).isEmpty())
                    found.append({day.key(), day.value(), identifier});
        }
    }
    return found;
}

QString normalisedAddress(const QString &address)
{
    static const QRegularExpression phone(u"\\A\\+?[0-9 ()/.-]{6,}\\z"_s);
    static const QRegularExpression filling(u"[^0-9+]"_s);
    QString text = address.normalized(QString::NormalizationForm_KC).simplified();
    if (!phone.match(text).hasMatch())
        return text.toCaseFolded();
    text.remove(u"(0)"_s);
    text.remove(filling);
    return text.startsWith("00"_L1) ? u'+' + text.sliced(2) : text;
}

}
