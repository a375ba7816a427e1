// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/authorities/authorityexample.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

AuthorityExample readAuthorityExample(base::JsonObject &object, const QString &file)
{
    AuthorityExample example{file, object.path(), {}, {}, {}, {}};
    example.question.regime = object.string("regime", QString());
    for (const domain::Basis basis : {domain::Basis::Residence, domain::Basis::Work, domain::Basis::Infringement, domain::Basis::Establishment}) {
        const QByteArray key = domain::name(basis).toLatin1();
        const QString text = object.string(key.constData(), QString());
        const domain::Territory place = domain::AuthorityDirectory().territory(text);
        if (!text.isEmpty() && place.code() != text)
            object.refuse(key.constData(), u"not a place (\"DE\", \"DE-BE\")"_s);
        if (place.isKnown())
            example.question.places.insert(basis, place);
    }
    example.answers = object.strings("answers");
    example.because = object.strings("because");
    example.asks = object.strings("asks");
    return example;
}

QString difference(const AuthorityExample &example, const domain::AuthorityDirectory &directory, QSet<QString> &tried)
{
    const domain::AuthorityAnswer answer = directory.find(example.question);
    QStringList answers;
    QStringList because;
    for (const domain::CompetentAuthority &one : answer.competent) {
        answers << one.authority->id;
        because << domain::name(one.reasons.constFirst().basis);
        tried.insert(one.authority->id);
    }
    QStringList asks;
    for (const domain::OpenPlace &open : answer.asks)
        asks << open.name();
    tried.insert(u"rule:"_s + answer.rule);
    const auto shown = [](const QStringList &words) { return words.join(u' '); };
    if (answers != example.answers)
        return u"expected [%1], found [%2]"_s.arg(shown(example.answers), shown(answers));
    if (because != example.because)
        return u"because: expected [%1], found [%2]"_s.arg(shown(example.because), shown(because));
    if (asks != example.asks)
        return u"asks: expected [%1], found [%2]"_s.arg(shown(example.asks), shown(asks));
    return {};
}

}
