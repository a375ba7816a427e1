// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/letters/lettertexts.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

// Paragraphs as they go into a letter.
QString joinedLines(const QStringList &lines)
{
    QString text;
    bool isOpen = false;     // the next line belongs to the same paragraph
    bool isBroken = false;   // but begins a new line
    for (const QString &line : lines) {
        const QString words = line.simplified();
        if (words.isEmpty()) {
            isOpen = false;
            continue;
        }
        const bool isItem = words.startsWith("- "_L1);
        if (!text.isEmpty())
            text += !isOpen ? u"\n\n"_s : isItem || isBroken ? u"\n"_s : u" "_s;
        isOpen = true;
        isBroken = words.endsWith(u'\\');
        text += isBroken ? words.chopped(1).trimmed() : words;
    }
    return text;
}

}

base::Result<LetterTexts> readLetterTexts(const PackFile &file)
{
    const auto refused = [&file](const QString &part, const QString &reason) { return base::fail(base::ErrorCode::PackInvalid, {file.name, u'#' + part, reason}); };
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString whole = decoder(file.bytes);
    if (decoder.hasError())
        return refused({}, u"not UTF-8"_s);
    QMap<QString, QStringList> lines;
    QString part;
    for (const QString &line : whole.split(u'\n')) {
        if (line.startsWith("# "_L1)) {
            part = line.sliced(2).trimmed();
            if (lines.contains(part))
                return refused(part, u"stands twice"_s);
            lines.insert(part, {});
        } else if (!part.isEmpty()) {
            lines[part] += line;
        } else if (!line.trimmed().isEmpty()) {
            return refused({}, u"text before the first part"_s);
        }
    }
    LetterTexts texts;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
        const QString text = joinedLines(it.value());
        if (text.isEmpty())
            return refused(it.key(), u"empty"_s);
        texts.insert(it.key(), text);
    }
    return texts;
}

}
