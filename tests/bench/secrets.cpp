// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/redaction.h"
#include "app/domain/scan/labels.h"
#include "app/domain/scan/tokenformats.h"
#include "tests/bench/bench.h"
#include "tests/support/inventedtext.h"

#include <QRegularExpression>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::scan::Alphabet;
using domain::scan::Family;

namespace {

constexpr qsizetype wholeText = 1024 * 1024;  // characters
constexpr qsizetype smokeText = 64 * 1024;
constexpr int linesBetween = 40;

// Cut, so that scanners of source code do not take it for a real one.
const QString invented = u"gh"_s + u"p_0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f"_s;

struct Letters {
    QString text;
    qsizetype secrets = 0;
};

Letters lettersOf(qsizetype size)
{
    support::Dice dice(20260501);
    Letters letters;
    letters.text.reserve(size + 200);
    for (int line = 0; letters.text.size() < size; ++line) {
        letters.text += support::inventedText(dice, 8, 14) + u'\n';
        if (line % linesBetween == 0) {
            letters.text += line % (2 * linesBetween) == 0 ? u"Mein Passwort: Sommer#2024\n"_s : u"it was "_s + invented + u'\n';
            ++letters.secrets;
        }
    }
    return letters;
}

QString classOf(Alphabet alphabet)
{
    switch (alphabet) {
    case Alphabet::Hex: return u"[0-9A-Fa-f]"_s;
    case Alphabet::UpperAndDigits: return u"[0-9A-Z]"_s;
    case Alphabet::LowerAndDigits: return u"[0-9a-z]"_s;
    case Alphabet::LettersAndDigits: return u"[0-9A-Za-z]"_s;
    case Alphabet::Url:
    case Alphabet::Dense: return u"[0-9A-Za-z+/=_.-]"_s;
    }
    Q_UNREACHABLE();
}

QString joinOf(Family family)
{
    switch (family) {
    case Family::Basic: return u"[\"' :=]+[0-9A-Za-z+/=_-]{8,}"_s;
    case Family::Header: return u"[\"'*]*[ :=]+[0-9A-Za-z+/=_.~ -]{8,}"_s;
    case Family::Assigned: return u"=[^\\s&;]{4,}"_s;
    case Family::Pair: return u"[\"'*]*\\s*[:=]\\s*[^\\s/:]+\\s*[/:]\\s*\\S+"_s;
    case Family::Password:
        return u"(?:[\"'*]*\\s*[:=]|\\s+(?:is|was|ist|war|lautete?)\\b|\\s+(?:for|of|to|at|on|für|zu[mr]?|vo[nm]|im|in|beim?|an)\\b[^\\n:]{0,60}:)\\s*\\S+"_s;
    case Family::Token:
    case Family::PlainToken:
    case Family::Signature:
    case Family::Key: return u"[\"'*]*\\s*(?:[:=]|is\\b|lautet\\b)\\s*[0-9A-Za-z+/=_.~%-]{8,}"_s;
    }
    Q_UNREACHABLE();
}

// The same formats and labels as one alternation. It does less than we do: it asks neither whether a value is a placeholder
// nor what stands around it.
QString alternation()
{
    QStringList parts;
    for (const auto &format : domain::scan::tokenFormats())
        parts << u"(?<!\\w)%1%2{%3,}"_s.arg(QRegularExpression::escape(QString(format.prefix)), classOf(format.alphabet)).arg(format.shortest);
    for (const auto &label : domain::scan::allLabels())
        parts << u"%1(?i:%2)(?!\\w)%3"_s.arg(label.endsWord ? QString() : u"(?<!\\w)"_s, QRegularExpression::escape(label.words.toString()), joinOf(label.family));
    parts << u"-{4,5} ?BEGIN [A-Z0-9 ]*PRIVATE KEY[\\s\\S]{0,65535}?-{4,5} ?END [A-Z0-9 ]*-{4,5}"_s << u"PuTTY-User-Key-File-[\\s\\S]{0,65535}?Private-MAC: \\S+"_s
          << u"(?<!\\w)eyJ[0-9A-Za-z+/=_-]{0,512}\\.[0-9A-Za-z+/=_-]{9,}\\.[0-9A-Za-z+/=_-]{10,}"_s << u"(?<!\\w)(?:AC|SK)[0-9A-Fa-f]{32}(?!\\w)"_s
          << u"(?<!\\w)[0-9A-Fa-f]{32}(?:-us\\d{1,2})?(?!\\w)"_s << u"(?<!\\w)\\d{8,10}:AA[0-9A-Za-z_-]{33}"_s
          << u"(?<!\\w)[MNO][0-9A-Za-z_-]{22,27}\\.[0-9A-Za-z_-]{6}\\.[0-9A-Za-z_-]{27,45}"_s << u"[0-9A-Za-z_~.-]{3}\\dQ~[0-9A-Za-z_~.-]{30,35}"_s
          << u"://[^\\s/?#\"'<>:@]*:[^\\s/?#\"'<>@]+@"_s;
    return parts.join(u'|');
}

}

Answer secrets(Room &room)
{
    const Letters letters = lettersOf(room.options().isSmoke ? smokeText : wholeText);
    const QRegularExpression pattern(alternation(), QRegularExpression::DontCaptureOption);
    if (!pattern.isValid())
        return fail(ErrorCode::Internal, {u"pattern"_s}, pattern.errorString());
    pattern.optimize();
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        const domain::Redacted redacted = domain::redactSecrets(letters.text);
        const double seconds = watch.seconds();
        return redacted.findings.size() >= letters.secrets ? Result<double>(seconds) : fail(ErrorCode::Internal, {u"we missed some"_s});
    };
    const auto reference = [&]() -> Result<double> {
        const Stopwatch watch;
        qsizetype count = 0;
        for (auto matches = pattern.globalMatch(letters.text); matches.hasNext(); matches.next())
            ++count;
        const double seconds = watch.seconds();
        return count >= letters.secrets ? Result<double>(seconds) : fail(ErrorCode::Internal, {u"the reference missed some"_s});
    };
    // At least three tenths of its speed.
    CASEBOOK_TRY(const Comparison comparison,
                 compare({u"secrets"_s, u"the same formats and labels as one alternation of PCRE2, just in time"_s, 1 / 0.3}, room.options().pairs(), ours, reference));
    return QList{comparison};
}

}
