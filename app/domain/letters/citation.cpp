// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/citation.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace casebook::domain {

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
    {u"Privacy statement, account closure", u"Datenschutzerklärung, Kontoschließung"},
    {u"Privacy statement, children", u"Datenschutzerklärung, Kinder"},
    {u"Privacy statement, retention", u"Datenschutzerklärung, Aufbewahrung"},
    {u"Privacy statement, grounds (i) to (v)", u"Datenschutzerklärung, Gründe (i) bis (v)"},
    {u"Privacy statement, ground (v)", u"Datenschutzerklärung, Grund (v)"},
    {u"privacy statement, grounds (ii) to (iv)", u"Datenschutzerklärung, Gründe (ii) bis (iv)"},
    {u"FDPIC, policy paper of 8 September 2020", u"EDÖB, Stellungnahme vom 8. September 2020"},
    {u"DPO Annex 1", u"Anhang 1 DSV"},
    {u"Decision (EU)", u"Beschluss (EU)"},
    {u"CJEU ", u"EuGH "},
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
    {u"No provision of the UK GDPR; contract with the customer", u"Keine Vorschrift der UK-DSGVO; Vertrag mit der Kundin oder dem Kunden"},
    {u"ICO guidance on the right of access", u"Leitfaden des ICO zum Auskunftsrecht"},
    {u"ICO guidance on complaints", u"Leitfaden des ICO zu Beschwerden"},
    {u"Federal Act of 21 June 1963 on periods that end on a Saturday", u"Bundesgesetz vom 21. Juni 1963 über den Fristenlauf an Samstagen"},
    {u"; check against the statute", u"; am Gesetzestext prüfen"},
    {u"; compare ", u"; vgl. "},
    {u" et seq.", u" ff."},
    {u"Privacy statement: retention", u"Datenschutzerklärung: Aufbewahrung"},
    {u"Privacy statement: children", u"Datenschutzerklärung: Kinder"},
    {u"Office rule", u"Festlegung des Büros"},
};

struct Law {
    QStringView english;
    QStringView german;
};

constexpr Law laws[] = {
    {u"GDPR", u"DSGVO"},
    {u"UK GDPR", u"UK-DSGVO"},
    {u"Regulation 1182/71", u"VO (EWG, Euratom) 1182/71"},
    {u"Regulation 2023/1543", u"VO (EU) 2023/1543"},
    {u"FADP", u"DSG"},
    {u"DSV", u"DSV"},
    {u"CO", u"OR"},
};

// Empty for one whose articles stay as they are.
QString germanLaw(const QString &english)
{
    const auto found = std::find_if(std::begin(laws), std::end(laws), [&](const Law &law) { return law.english == english; });
    return found == std::end(laws) ? QString() : found->german.toString();
}

QString articles(QString text)
{
    static const QRegularExpression letter(u"\\((\\d+)\\)\\(([a-z])\\)"_s);
    static const QRegularExpression paragraph(u"\\((\\d+)\\)"_s);
    static const QRegularExpression span(u"([\\dA-Z]) to (\\d)"_s);
    return text.replace(letter, u" Abs. \\1 Buchst. \\2"_s).replace(paragraph, u" Abs. \\1"_s).replace(span, u"\\1 bis \\2"_s);
}

// The law stands behind its articles in German.
QString german(const QString &part)
{
    static const QRegularExpression paragraph(u"^(AO|BDSG|BGB|HGB|StPO|TDDDG|UStG) (?:§ )?(\\d.*)$"_s);
    if (const auto match = paragraph.match(part); match.hasMatch())
        return u"§ %1 %2"_s.arg(articles(match.captured(2)), match.captured(1));
    static const QRegularExpression place(u"^([A-Za-z0-9/ ]+?) (Art\\.|Recital) (.+)$"_s);
    const auto match = place.match(part);
    const QString law = germanLaw(match.captured(1));
    if (law.isEmpty())
        return part;
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
