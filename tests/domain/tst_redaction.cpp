// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

// Every secret here is invented. "~" is taken out first, so that scanners of source code do not take them for real ones.
QString plain(QString text) { return text.remove(u'~'); }

const QString hex = u"0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s;
const QString otherHex = u"ffeeddccbbaa99887766554433221100"_s;
const QString body = u"MIIEpAIBAAKCAQEA1c7tPq0Wz\nQ2f+Zk3/abcDEF0123456789==\n"_s;

struct Positive {
    const char *name;
    QString text;
    QString secret;  // must be gone
    SecretType type;
};

QList<Positive> positives()
{
    using enum SecretType;
    const QString jwt = u"ey~JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dBjftJeZ4CVPmB92K27uhbUJU1p1r"_s;
    return {
        {"rsa key", u"-----BEGIN RSA PRIVATE KEY-----\n"_s + body + u"-----END RSA PRIVATE KEY-----"_s, u"MIIEp"_s, PrivateKey},
        {"pkcs8 key", u"x\n-----BEGIN PRIVATE KEY-----\n"_s + body + u"-----END PRIVATE KEY-----\ny"_s, u"Q2f+"_s, PrivateKey},
        {"openssh key", u"-----BEGIN OPENSSH PRIVATE KEY-----\n"_s + body + u"-----END OPENSSH PRIVATE KEY-----"_s, u"MIIEp"_s, PrivateKey},
        {"pgp key", u"-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\n"_s + body + u"-----END PGP PRIVATE KEY BLOCK-----"_s, u"MIIEp"_s, PrivateKey},
        {"encrypted key", u"-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n"_s + body + u"-----END EC PRIVATE KEY-----"_s, u"MIIEp"_s, PrivateKey},
        {"quoted in a mail", u"> -----BEGIN PRIVATE KEY-----\n> "_s + body + u"> -----END PRIVATE KEY-----"_s, u"MIIEp"_s, PrivateKey},
        {"key without its end", u"-----BEGIN PRIVATE KEY-----\n"_s + body + u"\nKind regards, Clara"_s, u"Q2f+"_s, PrivateKey},
        {"key on one line", u"\"-----BEGIN PRIVATE KEY-----\\nMIIEpAIBAAKCAQEA1c7tPq0Wz\\n-----END PRIVATE KEY-----\""_s, u"MIIEp"_s, PrivateKey},
        {"age key", plain(u"AGE-SECRET~-KEY-1QQPQYRQYZXQP8T3KV2F5Z6W7X8Y9ZACDEFGHJKLMNPQRSTUVWX234"_s), u"QQPQYR"_s, PrivateKey},
        {"bearer header", u"Authorization: Bearer abcDEF123456ghiJKL7890"_s, u"abcDEF"_s, Authorization},
        {"basic header", u"authorization: Basic dXNlcjpwYXNzd29yZA=="_s, u"dXNl"_s, Authorization},
        {"header in curl", u"curl -H \"Authorization: Bearer 0123456789abcdefXYZ\" https://api.example.org"_s, u"0123456789abc"_s, Authorization},
        {"header in JSON", u"{\"Authorization\": \"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\"}"_s, u"QWxh"_s, Authorization},
        {"proxy header", u"Proxy-Authorization: Basic dGVzdDoxMjPCow=="_s, u"dGVz"_s, Authorization},
        {"digest header", u"Authorization: Token 9944b09199c62bcf9418ad846dd0e4bb"_s, u"9944b"_s, Authorization},
        {"bearer alone", u"we use Bearer 3f9c1e7ab2d84c5f9e01 for this"_s, u"3f9c1e"_s, Authorization},
        {"web token in header", plain(u"Authorization: Bearer "_s + jwt), u"dBjft"_s, Authorization},
        {"password", u"password: x"_s, u": x"_s, Password},
        {"password with sign", u"My Password: Sommer2024!"_s, u"Sommer"_s, Password},
        {"password equals", u"password=hunter2&user=clara"_s, u"hunter2"_s, Password},
        {"password is", u"the password is hunter2."_s, u"hunter2"_s, Password},
        {"password quoted", u"password: \"correct horse battery\""_s, u"correct horse"_s, Password},
        {"password in JSON", u"{\"user\":\"clara\",\"password\":\"geheimnis\"}"_s, u"geheimnis"_s, Password},
        {"database password", u"DB_PASSWORD=s3cr3t"_s, u"s3cr3t"_s, Password},
        {"passwd", u"passwd: qwertz"_s, u"qwertz"_s, Password},
        {"pwd", u"user clara, pwd: Blume77"_s, u"Blume77"_s, Password},
        {"passphrase", u"Passphrase: \"vier kleine Enten\""_s, u"Enten"_s, Password},
        {"german", u"Passwort: Winter!23"_s, u"Winter!23"_s, Password},
        {"german plain word", u"Passwort: Sonnenblume\nViele Grüße"_s, u"Sonnenblume"_s, Password},
        {"kennwort", u"Mein Kennwort lautet Baum#9"_s, u"Baum#9"_s, Password},
        {"compound", u"Benutzerkennwort: abc123xyz"_s, u"abc123xyz"_s, Password},
        {"german ist", u"das Passwort ist Hund2020 und funktioniert nicht"_s, u"Hund2020"_s, Password},
        {"for somebody", u"Password for clara@example.org: Tiger9"_s, u"Tiger9"_s, Password},
        {"next line", u"Passwort:\nKatze#77\nDanke"_s, u"Katze#77"_s, Password},
        {"account and token", u"SID AC"_s + hex + u" token "_s + otherHex, otherHex, AccountToken},
        {"token before account", otherHex + u" belongs to AC"_s + hex, otherHex, AccountToken},
        {"account and token, two lines", u"AC"_s + hex + u"\n"_s + otherHex, otherHex, AccountToken},
        {"key and token", u"SK"_s + hex + u":"_s + otherHex, otherHex, AccountToken},
        {"access key id", plain(u"key AK~IAIOSFODNN7EXAMPLE here"_s), u"IOSFODNN"_s, CloudKey},
        {"temporary access key", plain(u"AS~IA1234567890ABCDEF"_s), u"1234567890AB"_s, CloudKey},
        {"cloud api key", plain(u"AI~zaSyA1234567890abcdefghijklmnopqrstuv"_s), u"SyA123"_s, CloudKey},
        {"storage key", plain(u"Account~Key=abcd1234efgh5678ijkl9012mnop3456qrst7890=="_s), u"abcd1234"_s, CloudKey},
        {"secret access key", plain(u"aws_secret_access~_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s), u"wJalr"_s, ApiToken},
        {"repository token", plain(u"gh~p_abcdefghijklmnopqrstuvwxyz0123456789"_s), u"abcdefghijkl"_s, ApiToken},
        {"fine repository token", plain(u"github~_pat_11ABCDEFG0abcdefghijkl_mnop"_s), u"11ABCDE"_s, ApiToken},
        {"lab token", plain(u"gl~pat-abcdefgh1234ijkl5678"_s), u"abcdefgh1"_s, ApiToken},
        {"chat token", plain(u"xo~xb-123456789012-abcdefABCDEF"_s), u"123456789012"_s, ApiToken},
        {"payment key", plain(u"sk~_live_abcdefghijklmnop1234"_s), u"abcdefghij"_s, ApiToken},
        {"mailer key", plain(u"S~G.abcdefghijklmnop1234.qrstuvwxyzABCDEFGHIJ5678901234567890"_s), u"qrstuv"_s, ApiToken},
        {"package token", plain(u"np~m_abcdefghijklmnopqrstuvwxyz0123456789"_s), u"abcdefghijkl"_s, ApiToken},
        {"web token", plain(u"see "_s + jwt + u" please"_s), u"dBjft"_s, ApiToken},
        {"api key", u"API key: 9f8e7d6c5b4a"_s, u"9f8e7d"_s, ApiToken},
        {"api key, German", u"API-Schlüssel: 9f8e7d6c5b4a"_s, u"9f8e7d"_s, ApiToken},
        {"x-api-key", u"X-API-Key: abc123def456"_s, u"abc123"_s, ApiToken},
        {"auth token", u"auth_token=0a1b2c3d4e5f"_s, u"0a1b2c"_s, ApiToken},
        {"client secret", u"client_secret: 'q1w2e3r4t5'"_s, u"q1w2e3"_s, ApiToken},
        {"token", u"token: 4d3c2b1a0f9e8d7c"_s, u"4d3c2b"_s, ApiToken},
        {"password in a link", u"https://clara:s3cr3t@example.org/path"_s, u"s3cr3t"_s, UrlPassword},
        {"password in a database link", u"postgresql://app:geheim@db.example.org:5432/store"_s, u"geheim"_s, UrlPassword},
    };
}

QStringList negatives()
{
    return {
        u"Please delete my account."_s, u"I forgot my password."_s, u"Password: forgotten"_s, u"Passwort: vergessen"_s,
        u"Password: please reset it for me"_s, u"Passwort: bitte zurücksetzen, danke"_s, u"my password is wrong"_s,
        u"Das Passwort ist falsch."_s, u"The password was changed yesterday."_s, u"Password: ********"_s, u"password: <your password>"_s,
        u"password=${DB_PASSWORD}"_s, u"Passwort: [redacted: password]"_s, u"Passwords must be long."_s, u"passwordless: yes, we are"_s,
        u"password reset: https://example.org/reset?id=4711"_s, u"Password: https://example.org/reset/4711"_s, u"Kennwort: unbekannt"_s,
        u"I lost the password for the portal"_s, u"password policy: twelve characters or more"_s, u"Password: none"_s, u"Passwort:\n\nHallo"_s,
        u"R-2026-00041"_s, u"case token: R-2026-00041"_s, u"token: R-2026-00041"_s, u"Ticket D-2025-A00007 and R-2026-123456"_s,
        u"550e8400-e29b-41d4-a716-446655440000"_s, u"token: 550e8400-e29b-41d4-a716-446655440000"_s, u"id=018f3c2e-7b1a-7c3d-9e4f-123456789abc"_s,
        u"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s, u"DE89370400440532013000"_s, u"DE89 3704 0044 0532 0130 00"_s,
        u"IBAN: GB29NWBK60161331926819"_s, u"FR1420041010050500013M02606"_s, u"+49 30 1234567"_s, u"+1 (415) 555-0132"_s, u"030/12345-67"_s,
        u"tel:+493012345678"_s, u"d41d8cd98f00b204e9800998ecf8427e"_s, u"md5 of AC"_s + hex + u" export, md5: "_s + otherHex,
        u"da39a3ee5e6b4b0d3255bfef95601890afd80709"_s, u"commit 7b338e8"_s, u"commit 7b338e8c0ffee1234567890abcdef1234567890a"_s,
        u"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s, u"AC"_s + hex, u"SM"_s + hex + u" was delivered"_s,
        u"AC"_s + hex + u" and AC"_s + otherHex, hex + u" and "_s + otherHex, u"clara.weber@example.org"_s, u"https://example.org/a:b@c"_s,
        u"https://example.org:8080/path?user=clara"_s, u"mailto:clara@example.org"_s, u"ssh://git@example.org/repo"_s,
        u"-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----"_s,
        u"-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBg\n-----END CERTIFICATE-----"_s,
        u"The file starts with -----BEGIN PRIVATE KEY-----"_s, u"-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"_s,
        u"Authorization: none"_s, u"Authorization is needed for this step."_s, u"bearer of bad news"_s, u"Bearer shares are rare"_s,
        u"Basic access to my data"_s, u"secret: nobody knows"_s, u"the token was lost"_s, u"token: abc"_s, u"API key: missing"_s,
        u"the api key for the test account expired"_s, u"sk-ip the rest and go on with all of the other things we said"_s,
        u"task-force-for-the-reworking-of-every-single-letter"_s, u"eyJhbGciOiJIUzI1NiJ9"_s, u"Invoice 2026-000123456789"_s,
        u"Steuernummer 12/345/67890"_s, u"VAT DE123456789"_s, u"Due 2026-12-01T10:00:00Z"_s, u"1600 Pennsylvania Avenue"_s,
        u"Kundennummer: 4711-0815-AB"_s, u"key-note speech"_s, u"[redacted: account token]"_s,
    };
}

}

class RedactionTest final : public QObject {
    Q_OBJECT
private slots:
    void takesOutSecrets_data()
    {
        QTest::addColumn<int>("row");
        const QList<Positive> rows = positives();
        QVERIFY(rows.size() >= 40);
        for (int row = 0; row < rows.size(); ++row)
            QTest::newRow(rows[row].name) << row;
    }
    void takesOutSecrets()
    {
        QFETCH(int, row);
        const Positive wanted = positives().at(row);
        QVERIFY(wanted.text.contains(wanted.secret));
        const Redacted redacted = redactSecrets(wanted.text);
        QVERIFY2(!redacted.text.contains(wanted.secret), qPrintable(redacted.text));
        QCOMPARE(redacted.findings.size(), 1);
        QCOMPARE(name(redacted.findings.first().type), name(wanted.type));
        QVERIFY(redacted.text.contains(redactionMarker(wanted.type)));
        QVERIFY(redactSecrets(redacted.text).findings.isEmpty());
    }

    void leavesOrdinaryTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList rows = negatives();
        QVERIFY(rows.size() >= 60);
        for (int row = 0; row < rows.size(); ++row)
            QTest::addRow("%d", row) << rows[row];
    }
    void leavesOrdinaryTextAlone()
    {
        QFETCH(QString, text);
        const Redacted redacted = redactSecrets(text);
        QCOMPARE(redacted.text, text);
        QVERIFY(redacted.findings.isEmpty());
    }

    void keepsWhatStandsAround()
    {
        QCOMPARE(redactSecrets(u"Hello,\nmy password: Sommer2024, thanks"_s).text, u"Hello,\nmy password: [redacted: password], thanks"_s);
        const QString key = u"a\n-----BEGIN PRIVATE KEY-----\n"_s + body + u"-----END PRIVATE KEY-----\nb"_s;
        QCOMPARE(redactSecrets(key).text, u"a\n[redacted: private key]\nb"_s);
        const QString account = u"AC"_s + hex;
        QCOMPARE(redactSecrets(account + u' ' + otherHex).text, account + u" [redacted: account token]"_s);
    }

    void saysWhere()
    {
        const QString text = u"one\ntwo password: Sommer2024\npwd: Winter1"_s;
        const QList<Finding> findings = redactSecrets(text).findings;
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0], (Finding{SecretType::Password, 2, 14, 24, 18, 28}));
        QCOMPARE(findings[1].line, 3);
        QCOMPARE(text.sliced(findings[1].begin, findings[1].end - findings[1].begin), u"Winter1"_s);
        const QString key = u"\n-----BEGIN PRIVATE KEY-----\n"_s + body + u"-----END PRIVATE KEY-----"_s;
        const Finding block = redactSecrets(key).findings.first();
        QCOMPARE(block.line, 2);
        QCOMPARE(block.to, 27);
        QCOMPARE(block.end, key.size());
    }

    void tellsFromTheStoredTextWhatWasTakenOut()
    {
        const QString text = u"one\ntwo password: Sommer2024 and https://clara:s3cr3t@example.org"_s;
        const Redacted redacted = redactSecrets(text);
        const QList<Finding> places = markedPlaces(redacted.text);
        QCOMPARE(places.size(), 2);
        QCOMPARE(places[0], (Finding{SecretType::Password, 2, 14, 34, 18, 38}));
        QCOMPARE(places[1].type, SecretType::UrlPassword);
        QVERIFY(markedPlaces(u"[redacted: something] [redacted: password [redacted]"_s).isEmpty());
    }

    void namesItsTypesBothWays()
    {
        using enum SecretType;
        for (const SecretType type : {PrivateKey, Authorization, Password, AccountToken, CloudKey, ApiToken, UrlPassword})
            QCOMPARE(secretType(name(type)), std::optional(type));
        QVERIFY(!secretType(u"secret"_s));
    }

    // A scanner that looks at the same place again and again would take minutes for each of these and run into the limit of
    // the test program.
    void takesLinearTime_data()
    {
        QTest::addColumn<QString>("pattern");
        const QStringList patterns{u"-----BEGIN PRIVATE KEY-----"_s, u"-----BEGIN PRIVATE KEY-----\n"_s, u"password: "_s, u"password for "_s,
            u"xoxb-"_s, u"eyJa."_s, u"eyJ-"_s, u"bearer-"_s, u"bearer a1"_s, u"authorization:"_s, u"://a:"_s, u"AC0a1b2c3d4e5f60718293a4b5c6d7e8f9 "_s,
            hex + u' ', u"a"_s, u" "_s, u"token=a1\""_s, u"password=\"a"_s, u"pw: a1 "_s, u"eyJ"_s,
            u"eyJa.b-"_s, u"eyJ-"_s.repeated(100) + u'.' + u"a"_s.repeated(60'000), u"-----BEGIN"_s, u"-----BEGIN "_s, u"---- BEGIN "_s,
            u"PuTTY-User-Key-File-2: \nPrivate-Lines: 1\n"_s, u"Private-Lines:"_s, u"zugangsdaten: a/"_s, u"basic a1:"_s, u"auth="_s, u"sk-"_s, u"SG.a"_s,
            u"passwort ist "_s, u"password ("_s, u"password „a"_s, u"1234567890:AA"_s, u"private key=a1"_s, u"--password "_s, u"<password>a"_s,
            u"hooks.slack.com/services/"_s, u"M0123456789012345678901.abcdef."_s, u"is is for "_s, u"\n"_s, u"$a$password $"_s};
        for (int row = 0; row < patterns.size(); ++row)
            QTest::addRow("%d: %s", row, qPrintable(patterns[row].left(20))) << patterns[row];
    }
    void takesLinearTime()
    {
        QFETCH(QString, pattern);
        const QString text = pattern.repeated(1024 * 1024 / pattern.size());
        QVERIFY(!redactSecrets(text).text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
