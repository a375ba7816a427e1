// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/letters/lettertemplate.h"

namespace casebook::domain {

// All letters, and what holds for each of them.
class LetterBook final {
public:
    LetterBook() = default;
    LetterBook(QList<LetterTemplate> letters, QList<LetterRule> rules, QHash<QString, QStringList> commonWords, QList<LetterLaws> laws)
        : m_letters(std::move(letters)), m_rules(std::move(rules)), m_commonWords(std::move(commonWords)), m_laws(std::move(laws)) {}

    const QList<LetterTemplate> &letters() const { return m_letters; }  // in the order of their ids
    const LetterTemplate *letter(const QString &id) const;
    QList<const LetterTemplate *> lettersOf(const QString &kind) const;
    // The one of these with that id. NotFound{letter ID}.
    base::Result<const LetterTemplate *> letterOf(const QString &kind, const QString &id) const;
    const QList<LetterRule> &rules() const { return m_rules; }
    // By language: little words by which a paragraph shows what language it is in.
    const QHash<QString, QStringList> &commonWords() const { return m_commonWords; }
    LetterLaws lawsOf(const QString &regime) const;  // none for a regime that nobody wrote down
    QStringList languages() const;  // in which letters are written

private:
    QList<LetterTemplate> m_letters;
    QList<LetterRule> m_rules;
    QHash<QString, QStringList> m_commonWords;
    QList<LetterLaws> m_laws;
};

}
