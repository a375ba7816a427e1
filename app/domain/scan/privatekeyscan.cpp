// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/scan/secretscan.h"

using namespace Qt::StringLiterals;

namespace casebook::domain::scan {

namespace {

// How a key is framed: PEM and OpenPGP, and the older form of SSH2.
struct Frame {
    QLatin1StringView begin;
    QLatin1StringView end;
    QLatin1StringView dashes;
};

constexpr Frame pem{"-----BEGIN "_L1, "-----END "_L1, "-----"_L1};
constexpr Frame ssh2{"---- BEGIN "_L1, "---- END "_L1, "----"_L1};
constexpr QLatin1StringView puttyMark = "PuTTY-User-Key-File-"_L1;
constexpr qsizetype longestLabel = 64;
constexpr qsizetype longestKey = 64 * 1024;
constexpr qsizetype shortestBody = 16;  // base64 characters; less is somebody writing about keys

// Behind "-----BEGIN RSA PRIVATE KEY-----", or -1 when this begins something public.
qsizetype labelEnd(QStringView text, qsizetype label, const Frame &frame)
{
    const QStringView window = text.sliced(label, std::min(longestLabel, text.size() - label));
    const qsizetype close = window.indexOf(frame.dashes);
    if (close < 0 || !window.first(close).contains("PRIVATE KEY"_L1))
        return -1;
    return label + close + frame.dashes.size();
}

bool isKeyLine(QStringView line)
{
    QStringView rest = line.trimmed();
    while (rest.startsWith(u'>') || rest.startsWith(u'|'))
        rest = rest.sliced(1).trimmed();
    if (rest.isEmpty() || rest.startsWith("Proc-Type:"_L1) || rest.startsWith("DEK-Info:"_L1) || rest.startsWith("Comment:"_L1)
        || rest.startsWith("Version:"_L1)) {
        return true;
    }
    return std::all_of(rest.begin(), rest.end(), isBase64);
}

qsizetype bodySize(QStringView body)
{
    return std::count_if(body.begin(), body.end(), isBase64);
}

// A key whose end is missing: the lines that look like one, blank lines behind them not counted.
qsizetype truncatedEnd(QStringView text, qsizetype begin, qsizetype limit)
{
    qsizetype end = begin;
    for (qsizetype line = begin; line < limit;) {
        const qsizetype newline = text.first(limit).indexOf(u'\n', line);
        const qsizetype stop = newline < 0 ? limit : newline;
        const QStringView words = text.sliced(line, stop - line);
        if (!isKeyLine(words))
            break;
        if (!words.trimmed().isEmpty())
            end = stop;
        line = stop + 1;
    }
    return end;
}

// Each search stops where the next key begins, so the whole is one pass however many beginnings have no end.
void scanFramed(QStringView text, const Frame &frame, QList<Secret> &found)
{
    qsizetype begin = text.indexOf(frame.begin);
    while (begin >= 0) {
        const qsizetype next = text.indexOf(frame.begin, begin + frame.begin.size());
        const qsizetype limit = std::min(next < 0 ? text.size() : next, begin + longestKey);
        const qsizetype body = labelEnd(text, begin + frame.begin.size(), frame);
        if (body >= 0 && body <= limit) {
            const QStringView rest = text.sliced(body, limit - body);
            const qsizetype endLabel = rest.indexOf(frame.end);
            const qsizetype close = endLabel < 0 ? -1 : labelEnd(text, body + endLabel + frame.end.size(), frame);
            const qsizetype end = close >= 0 ? close : truncatedEnd(text, body, limit);
            const qsizetype bodyEnd = close >= 0 ? body + endLabel : end;
            if (bodySize(text.sliced(body, bodyEnd - body)) >= shortestBody)
                found += Secret{SecretType::PrivateKey, begin, end};
        }
        begin = next;
    }
}

qsizetype lineEnd(QStringView text, qsizetype index, qsizetype limit)
{
    const qsizetype newline = text.first(limit).indexOf(u'\n', index);
    const qsizetype end = newline < 0 ? limit : newline;
    return end > index && text[end - 1] == u'\r' ? end - 1 : end;
}

// A file of PuTTY: named lines, of which "Private-Lines: 14" tells that the secret part follows and "Private-MAC: …" is last.
void scanPuttyKeys(QStringView text, QList<Secret> &found)
{
    qsizetype begin = text.indexOf(puttyMark);
    while (begin >= 0) {
        const qsizetype next = text.indexOf(puttyMark, begin + puttyMark.size());
        const qsizetype limit = std::min(next < 0 ? text.size() : next, begin + longestKey);
        const QStringView rest = text.sliced(begin, limit - begin);
        const qsizetype lines = rest.indexOf("Private-Lines:"_L1);
        if (lines >= 0) {
            const qsizetype body = std::min(limit, lineEnd(text, begin + lines, limit) + 1);
            const qsizetype mac = rest.indexOf("Private-MAC:"_L1, lines);
            const qsizetype end = mac >= 0 ? lineEnd(text, begin + mac, limit) : truncatedEnd(text, body, limit);
            if (bodySize(text.sliced(body, std::max(body, end) - body)) >= shortestBody)
                found += Secret{SecretType::PrivateKey, begin, end};
        }
        begin = next;
    }
}

}

void scanPrivateKeys(QStringView text, QList<Secret> &found)
{
    scanFramed(text, pem, found);
    scanFramed(text, ssh2, found);
    scanPuttyKeys(text, found);
}

}
