// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/htmltext.h"

#include <QTest>

using namespace casebook::intake;
using namespace Qt::StringLiterals;

class HtmlTextTest final : public QObject {
    Q_OBJECT
private slots:
    void keepsTheWords_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"<p>One\n  two</p><p>Three</p>"_s << u"One two\n\nThree"_s;
        QTest::newRow("lines") << u"One<br>Two<br/>Three"_s << u"One\nTwo\nThree"_s;
        QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>"_s << u"- a\n- b"_s;
        QTest::newRow("cells") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
        QTest::newRow("entities") << u"M&uuml;ller &amp; S&ouml;hne &#8364; &#x41; &unknown; AT&T"_s << u"Müller & Söhne € A &unknown; AT&T"_s;
        QTest::newRow("link") << u"<a href=\"https://example.org/x\">click</a>!"_s << u"click <https://example.org/x>!"_s;
        QTest::newRow("link that shows itself") << u"<a href='https://example.org'>https://example.org</a>"_s << u"https://example.org"_s;
        QTest::newRow("mail link") << u"<a href=mailto:a@example.org>write</a>"_s << u"write <a@example.org>"_s;
        QTest::newRow("script link is not shown") << u"<a href=\"javascript:run()\">click</a>"_s << u"click"_s;
        QTest::newRow("script and style") << u"a<script>if (1<2) x()</script><style>p{}</style>b"_s << u"ab"_s;
        QTest::newRow("comment") << u"a<!-- <p>no</p> -->b"_s << u"ab"_s;
        QTest::newRow("picture from a device") << u"a <img src=\"file:///dev/zero\" alt=\"Logo\"> b"_s << u"a [Logo] b"_s;
        QTest::newRow("greater inside quotes") << u"<p title=\"a>b\">c</p>"_s << u"c"_s;
        QTest::newRow("less than in text") << u"1 < 2 and 3 <4"_s << u"1 < 2 and 3 <4"_s;
        QTest::newRow("no tag ever ends") << u"a <b and then"_s << u"a <b and then"_s;
        QTest::newRow("quote never closed") << u"<p title=\"a>b</p>c"_s << u"b\n\nc"_s;
        QTest::newRow("pre") << u"<pre>a\nb</pre>"_s << u"a\nb"_s;
        QTest::newRow("NUL and controls by number") << u"a&#0;b&#7;c"_s << u"a\uFFFDb\uFFFDc"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void keepsTheWords()
    {
        QFETCH(QString, html);
        QTEST(htmlToText(html), "text");
    }

    void hostilePagesTakeLinearTime_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("open tags") << u"<a "_s;
        QTest::newRow("open comments") << u"<!--"_s;
        QTest::newRow("broken quotes") << u"<a x=\"><a x=\">"_s;
        QTest::newRow("quotes that hide every end") << u"x=\">\"<a"_s;
        QTest::newRow("entities") << u"&amp"_s;
        QTest::newRow("nested") << u"<div>"_s;
        QTest::newRow("links") << u"<a href=http://a>"_s;
        QTest::newRow("unseen") << u"<style>"_s;
    }
    void hostilePagesTakeLinearTime()
    {
        QFETCH(QString, unit);
        const QString text = htmlToText(unit.repeated(400000));  // the time limit of the test program is the measure
        QVERIFY(text.size() <= unit.size() * 400000 + 4000000);
    }
};

QTEST_APPLESS_MAIN(HtmlTextTest)
#include "tst_htmltext.moc"
