// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/packwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

bool isLanguage(const QString &key)
{
    const auto isSmallLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return key.size() == 2 && std::all_of(key.cbegin(), key.cend(), isSmallLetter);
}

}

domain::LocalText readText(base::JsonObject &object, const char *key)
{
    base::JsonObject texts = object.object(key);
    QHash<QString, QString> result;
    for (const QString &language : texts.keys()) {
        const QByteArray name = language.toUtf8();
        if (!isLanguage(language))
            texts.refuse(name.constData(), u"not a language"_s);
        result.insert(language, texts.string(name.constData()));
    }
    if (!result.contains(u"en"_s))
        texts.refuse("en", u"missing"_s);
    return domain::LocalText(result);
}

domain::LocalText readTextIfAny(base::JsonObject &object, const char *key)
{
    return object.has(key) ? readText(object, key) : domain::LocalText();
}

QString readCode(base::JsonObject &object, const char *key)
{
    static const QRegularExpression code(u"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"_s, QRegularExpression::DontCaptureOption);
    const QString text = object.string(key);
    if (text.size() > 40 || !code.match(text).hasMatch())
        object.refuse(key, u"not a code (letters, digits, -)"_s);
    return text;
}

domain::Period readPeriod(base::JsonObject &object, const char *key)
{
    const std::optional<domain::Period> period = domain::period(object.string(key));
    if (!period)
        object.refuse(key, u"not a period (\"months:1\")"_s);
    return period.value_or(domain::Period{1, domain::PeriodUnit::Days});
}

}
