// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentencewords.h"

namespace casebook::text {

QString filled(const QString &sentence, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] != u'%' || i + 1 == sentence.size() || !sentence[i + 1].isDigit())
            result += sentence[i];
        else
            result += values.value(sentence[++i].digitValue() - 1);
    }
    return result;
}

}
