// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/twocasebooks.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace casebook::tests;
using namespace Qt::StringLiterals;

// A mail that asks for access and a complaint, worked from the first paper to the end with the window and with the command line.
class WindowStoriesTest final : public TwoCasebooks {
    Q_OBJECT
private slots:
    void initTestCase_data() { addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aMailAsksForAccess()
    {
        compare([file = mail()](Stories &stories) { stories.request(file); });
    }
    void aComplaintIsUpheld() { compare([](Stories &stories) { stories.dispute(); }); }

private:
    QString mail() const
    {
        const QString path = folder() + u"/request.eml"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no mail");
        file.write("From: Clara Weber <clara.weber@example.org>\r\nTo: privacy@example.com\r\nDate: Mon, 23 Nov 2026 16:42:00 +0100\r\n"
                   "Message-ID: <17.4711@example.org>\r\nSubject: Access to my personal data\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                   "Hello,\r\nplease send me a copy of all personal data that you hold about me under Article 15 GDPR.\r\nClara Weber\r\n");
        return path;
    }
};

QTEST_MAIN(WindowStoriesTest)
#include "tst_windowstories.moc"
