// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casebook::domain {

// The words of a text as phrases look at them: letters and digits, folded; signs only part them.
QStringList phraseWords(const QString &text);

// Words in their order, one behind the other; of the last one only the beginning has to fit when an asterisk stands behind it.
class Phrase final {
public:
    explicit Phrase(const QString &written);

    // False for one that no text could hold, or of which less than three letters would do.
    bool isValid() const;
    bool isIn(const QStringList &words) const;

private:
    bool isAt(const QStringList &words, qsizetype at) const;

    QStringList m_words;
    bool m_goesOn;
};

}
