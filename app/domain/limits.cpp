// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/limits.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

bool isStorable(const QString &text, qsizetype index)
{
    const QChar character = text[index];
    if (character.isNull())
        return false;
    if (character.isHighSurrogate())
        return index + 1 < text.size() && text[index + 1].isLowSurrogate();
    if (character.isLowSurrogate())
        return index > 0 && text[index - 1].isHighSurrogate();
    return true;
}

}

QString name(TextField field)
{
    switch (field) {
    case TextField::Title: return u"title"_s;
    case TextField::Name: return u"name"_s;
    case TextField::Identifier: return u"identifier"_s;
    case TextField::ShortFact: return u"short-fact"_s;
    case TextField::Reason: return u"reason"_s;
    case TextField::MessageSubject: return u"message-subject"_s;
    case TextField::LongText: return u"long-text"_s;
    case TextField::MessageBody: return u"message-body"_s;
    }
    return {};
}

qsizetype limitBytes(TextField field)
{
    switch (field) {
    case TextField::Title:
    case TextField::Name: return 500;
    case TextField::Identifier: return 320;
    case TextField::ShortFact:
    case TextField::Reason:
    case TextField::MessageSubject: return 2'000;
    case TextField::LongText: return 256 * 1024;
    case TextField::MessageBody: return 1024 * 1024;
    }
    return 0;
}

TextField textField(FactType type)
{
    return type == FactType::LongText ? TextField::LongText : TextField::ShortFact;
}

base::Result<CheckedText> checkText(TextField field, const QString &text)
{
    CheckedText checked{text, 0};
    for (qsizetype index = 0; index < text.size(); ++index) {
        if (isStorable(text, index))
            continue;
        checked.text[index] = QChar(QChar::ReplacementCharacter);
        ++checked.replaced;
    }
    const qsizetype limit = limitBytes(field);
    if (checked.text.size() > limit || checked.text.toUtf8().size() > limit)
        return base::fail(base::ErrorCode::ValueTooLong, {name(field), QString::number(limit)});
    return checked;
}

}
