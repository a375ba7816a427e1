// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/citation.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace casebook::text {

namespace {

struct Phrase {
    QStringView english;
    QStringView german;
};

// Longer ones first: a short one may be a part of them.
constexpr Phrase phrases[] = {
    {u"No provision of the GDPR; contract with the customer", u"Keine Vorschrift der DSGVO; Vertrag mit der Kundin oder dem Kunden"},
    {u"Privacy statement, information from children: promptly", u"Datenschutzerklärung, Angaben zu Kindern: unverzüglich"},
    {u"Privacy statement, compliance with legal obligations", u"Datenschutzerklärung, Erfüllung rechtlicher Pflichten"},
    {u"Letter of the authority", u"Schreiben der Behörde"},
    {u", second and third sentence", u" Satz 2 und 3"},
    {u", second sentence", u" Satz 2"},
    {u", third sentence", u" Satz 3"},
    {u", applied in the same way", u", entsprechend angewandt"},
    {u"Holiday acts of the sixteen Länder, as far as they agree; a holiday on a weekend has no substitute",
     u"Feiertagsgesetze der sechzehn Länder, soweit sie übereinstimmen; ein Feiertag am Wochenende wird nicht nachgeholt"},
    {u"Holiday acts of the Länder", u"Feiertagsgesetze der Länder"},
    {u"Unification Treaty Art. 2(2)", u"Art. 2 Abs. 2 Einigungsvertrag"},
    {u", since ", u", seit "},
    {u"EDPB Guidelines", u"EDSA-Leitlinien"},
};

QString articles(QString text)
{
    static const QRegularExpression letter(u"\\((\\d+)\\)\\(([a-z])\\)"_s);
    static const QRegularExpression paragraph(u"\\((\\d+)\\)"_s);
    static const QRegularExpression span(u"(\\d) to (\\d)"_s);
    return text.replace(letter, u" Abs. \\1 Buchst. \\2"_s).replace(paragraph, u" Abs. \\1"_s).replace(span, u"\\1 bis \\2"_s);
}

// The law stands behind its articles in German.
QString german(const QString &part)
{
    static const QRegularExpression place(u"^(GDPR|Regulation 1182/71) (Art\\.|Recital) (.+)$"_s);
    const auto match = place.match(part);
    if (!match.hasMatch())
        return part;
    const QString law = match.captured(1) == "GDPR"_L1 ? u"DSGVO"_s : u"VO (EWG, Euratom) 1182/71"_s;
    const QString kind = match.captured(2) == "Art."_L1 ? u"Art."_s : u"Erwägungsgrund"_s;
    const QString rest = articles(match.captured(3));
    const qsizetype comma = rest.indexOf(", entsprechend"_L1);
    return u"%1 %2 %3%4"_s.arg(kind, comma < 0 ? rest : rest.left(comma), law, comma < 0 ? QString() : rest.sliced(comma));
}

}

QString citation(const QString &source, const QString &language)
{
    if (language != "de"_L1)
        return source;
    QString text = source;
    for (const Phrase &phrase : phrases)
        text.replace(phrase.english.toString(), phrase.german.toString());
    QStringList parts = text.split(u"; "_s);
    for (QString &part : parts)
        part = german(part);
    return parts.join(u"; "_s);
}

}
