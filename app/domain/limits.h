// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/kind.h"

#include <QString>

namespace casebook::domain {

// How long a text may be, in bytes of UTF-8. A cap keeps one case from making a list or a search slow for everybody.
enum class TextField {
    Title,          // 500
    Name,           // 500: of a person, an attachment, a view, a task
    Identifier,     // 320: a mail address is the longest
    ShortFact,      // 2,000
    Reason,         // 2,000: of a move, a pause, an extension, an outcome
    MessageSubject, // 2,000
    LongText,       // 256 KiB
    MessageBody,    // 1 MiB
};

QString name(TextField field);  // "title"
qsizetype limitBytes(TextField field);
TextField textField(FactType type);  // LongText for long texts, ShortFact for all others

struct CheckedText {
    QString text;
    int replaced = 0;  // characters that no engine stores, now U+FFFD; the caller reports it
};

// U+0000 and lone halves of a surrogate pair become U+FFFD. ValueTooLong{field, limit in bytes}; the text is in no error.
base::Result<CheckedText> checkText(TextField field, const QString &text);

}
