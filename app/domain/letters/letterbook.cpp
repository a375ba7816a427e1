// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letterbook.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

QString name(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"error"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Note: return u"note"_s;
    }
    return {};
}

std::optional<Severity> severity(const QString &name)
{
    for (const Severity candidate : {Severity::Error, Severity::Warning, Severity::Note}) {
        if (domain::name(candidate) == name)
            return candidate;
    }
    return std::nullopt;
}

const LetterTemplate *LetterBook::letter(const QString &id) const
{
    const auto found = std::find_if(m_letters.cbegin(), m_letters.cend(), [&id](const LetterTemplate &letter) { return letter.id == id; });
    return found == m_letters.cend() ? nullptr : &*found;
}

QList<const LetterTemplate *> LetterBook::lettersOf(const QString &kind) const
{
    QList<const LetterTemplate *> found;
    for (const LetterTemplate &letter : m_letters) {
        if (letter.kind == kind)
            found += &letter;
    }
    return found;
}

base::Result<const LetterTemplate *> LetterBook::letterOf(const QString &kind, const QString &id) const
{
    const LetterTemplate *found = letter(id);
    if (!found || found->kind != kind)
        return base::fail(base::ErrorCode::NotFound, {u"letter %1"_s.arg(id)});
    return found;
}

LetterLaws LetterBook::lawsOf(const QString &regime) const
{
    const auto found = std::find_if(m_laws.cbegin(), m_laws.cend(), [&regime](const LetterLaws &laws) { return laws.regimes.contains(regime); });
    return found == m_laws.cend() ? LetterLaws() : *found;
}

QStringList LetterBook::languages() const
{
    QStringList languages = m_commonWords.keys();
    languages.sort();
    return languages;
}

}
