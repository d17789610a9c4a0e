"""Makes the sources of fixtures/legacy/pdf: flat OpenDocument texts, printed to PDF by LibreOffice.

Run from the root of the repository: python3 scripts/legacy-fixtures/pdf.py [case ...]
The identifiers and dates inside a PDF differ from run to run: make anew only what has to change, and look at it afterwards.
"""
import pathlib
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / 'fixtures/legacy/pdf'
ANNEX = (ROOT / 'fixtures/legacy/text/annex-fr/source.txt').read_text(encoding='utf-8')

NAMESPACES = ' '.join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"' for name, path in {
    'office': 'office', 'style': 'style', 'text': 'text', 'table': 'table', 'fo': 'xsl-fo-compatible', 'svg': 'svg-compatible',
}.items()) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def document(body, *, language, header='', footer='', landscape=False, font='DejaVu Serif', size=11, columns=1, hyphenate=False, right_to_left=False, align='start'):
    """A flat OpenDocument text. `language` is `fr-FR`; header and footer are content of paragraphs, or ''."""
    lang, country = language.split('-')
    width, height = (29.7, 21.0) if landscape else (21.0, 29.7)
    mode = ' style:writing-mode="rl-tb"' if right_to_left else ''
    in_columns = f'<style:columns fo:column-count="{columns}" fo:column-gap="1cm"/>' if columns > 1 else ''
    head = f'<style:header><text:p text:style-name="Small">{header}</text:p></style:header>' if header else ''
    foot = f'<style:footer><text:p text:style-name="Small">{footer}</text:p></style:footer>' if footer else ''
    styles = f'''
 <office:font-face-decls><style:font-face style:name="F" svg:font-family="'{font}'"/></office:font-face-decls>
 <office:styles>
  <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm" fo:text-align="{align}" fo:hyphenation-ladder-count="no-limit"{mode}/>
   <style:text-properties style:font-name="F" style:font-name-complex="F" fo:font-size="{size}pt" style:font-size-complex="{size}pt" fo:language="{lang}" fo:country="{country}" style:language-complex="{lang}" style:country-complex="{country}"
    fo:hyphenate="{'true' if hyphenate else 'false'}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
  <style:style style:name="Small" style:family="paragraph"><style:text-properties fo:font-size="8pt" style:font-size-complex="8pt"/></style:style>
  <style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
  <style:style style:name="H1" style:family="paragraph"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="0.4cm"/><style:text-properties fo:font-size="{size + 4}pt" fo:font-weight="bold" style:font-size-complex="{size + 4}pt" style:font-weight-complex="bold"/></style:style>
  <style:style style:name="H2" style:family="paragraph"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="0.3cm"/><style:text-properties fo:font-size="{size + 1}pt" fo:font-weight="bold" style:font-size-complex="{size + 1}pt" style:font-weight-complex="bold"/></style:style>
  <style:style style:name="Bold" style:family="paragraph"><style:text-properties fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
  <style:style style:name="Item" style:family="paragraph"><style:paragraph-properties fo:margin-left="0.6cm" fo:text-indent="-0.6cm"/></style:style>
  <text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0"/>
 </office:styles>
 <office:automatic-styles>
  <style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="{width}cm" fo:page-height="{height}cm" fo:margin="2cm" style:print-orientation="{'landscape' if landscape else 'portrait'}"{mode}>{in_columns}</style:page-layout-properties>
   <style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.5cm"/></style:header-style>
   <style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
  <style:style style:name="Grid" style:family="table"><style:table-properties table:border-model="collapsing"{mode}/></style:style>
  <style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
  <style:style style:name="Whole" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>
 </office:automatic-styles>
 <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">{head}{foot}</style:master-page></office:master-styles>'''
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>Invented for a test</dc:title></office:meta>{styles}<office:body><office:text>{body}</office:text></office:body></office:document>'


def inline(words):
    """Escaped text; what starts with `<` is markup already. Doubled spaces are kept."""
    if words.startswith('<'):
        return words
    return escape(words).replace('  ', ' <text:s/>')


def p(words, style='Standard'):
    return f'<text:p text:style-name="{style}">{inline(words)}</text:p>'


def note(number, words):
    """A footnote at this place, as markup to be put between texts."""
    return f'<text:note text:note-class="footnote"><text:note-citation>{number}</text:note-citation><text:note-body><text:p text:style-name="Footnote">{escape(words)}</text:p></text:note-body></text:note>'


def link(words, address):
    return f'<text:a xlink:type="simple" xlink:href="{address}">{escape(words)}</text:a>'


def rich(*parts):
    """Texts and markup in turn, as one markup."""
    return '<text:span>' + ''.join(part if part.startswith('<') else escape(part) for part in parts) + '</text:span>'


def table(name, widths, head, rows):
    """A table whose head is repeated on each page; cells are lists of paragraphs as markup. Widths in cm."""
    columns = ''.join(f'<table:table-column table:style-name="{name}{index}"/>' for index in range(len(widths)))
    cell = lambda paragraphs: f'<table:table-cell table:style-name="Cell" office:value-type="string">{"".join(paragraphs)}</table:table-cell>'
    row = lambda cells: f'<table:table-row table:style-name="Whole">{"".join(cell(one) for one in cells)}</table:table-row>'
    body = f'<table:table table:name="{name}" table:style-name="Grid">{columns}<table:table-header-rows>{row([[p(words, "Bold")] for words in head])}</table:table-header-rows>{"".join(map(row, rows))}</table:table>'
    styles = ''.join(f'<style:style style:name="{name}{index}" style:family="table-column"><style:table-column-properties style:column-width="{width}cm"/></style:style>' for index, width in enumerate(widths))
    return body, styles


def with_styles(text, styles):
    return text.replace('</office:automatic-styles>', styles + '</office:automatic-styles>')


PAGE = '<text:page-number text:select-page="current"/>'


def annex_parts():
    """Title and the recommendations of the annex: heading, statement, actions (lines), earlier items."""
    lines = [line.strip(' \t') for line in ANNEX.split('\n')]
    title, *heads = [line for line in lines[:4]]
    recommendations, current = [], None
    for line in lines[4:]:
        if line.startswith('Recommandation n°'):
            current = [line]
            recommendations.append(current)
        elif line.startswith('[Fin'):
            closing = line
        elif line and current is not None:
            current.append(line)
    return title, heads, recommendations, closing


def annex_table():
    title, heads, recommendations, closing = annex_parts()
    rows = [[[p(one[0], 'Bold'), p(one[1])], [p(line, 'Item') for line in one[2:-1]], [p(one[-1])]] for one in recommendations]
    body, styles = table('A', [8, 12, 5.5], heads, rows)
    text = document(p(title, 'H1') + body + p(closing), language='fr-FR', landscape=True, header='CWS/99/4 (SAMPLE)', footer=f'<text:span>Annexe, page {PAGE}</text:span>')
    return with_styles(text, styles)


def annex_flow():
    title, heads, recommendations, closing = annex_parts()
    body = p(title, 'H1')
    for heading, statement, *actions, earlier in recommendations:
        body += p(heading, 'H2') + p(statement) + ''.join(p(line, 'Item') for line in actions) + p(earlier)
    return document(body + p(closing), language='fr-FR', header='CWS/99/4 (SAMPLE)', footer=f'<text:span>{PAGE}</text:span>', align='justify')


def questionnaire():
    """A table over two pages with its head repeated, footnotes called in cells and a link."""
    rows = []
    answer = lambda *cells: rows.append([cell if isinstance(cell, list) else [p(cell)] for cell in cells])
    answer('1', 'a)', 'Implemented', 'The ICT strategy 2024–2028 was adopted on 14 March 2024. It is in line with the business plan of the Office.', rich(link('ICT strategy', 'https://example.org/ict-strategy')))
    answer('1', 'b)', 'Partially implemented', [p('The summary was shared with two offices in May 2024. The full text will follow by 30 June 2026.')], '')
    answer('2', 'a)', 'Implemented', [p('All grants since 1950 are available in full text, in XML according to ST.96.'), p('Applications before 1950 are images; they are not asked for any more.')], 'https://example.org/full-text')
    answer('2', 'b)', 'Not implemented', 'No request was received.', '')
    answer('2', 'c)', 'Implemented', [p(rich('Weekly exchange of bulk files', note(1, 'Since week 12 of 2023; the files are signed.'), ' with the International Bureau.'))], '')
    answer('3', 'a)', 'Partially implemented', 'A policy on data governance is in preparation; about 60 % of the registers are described in the catalogue. Completion is planned for December 2026.', '')
    answer('3', 'b)', 'Not implemented', 'The policy will be shared when it is adopted.', '')
    answer('4', 'a)', 'Implemented', 'A list of business problems is kept since 2021 and reviewed every year, together with the associations of attorneys and with the users of the online services. The last review was in October 2025.', '')
    answer('4', 'c)', 'Implemented', 'All new services are offered as API first.', 'https://example.org/api')
    answer('5', 'a)', 'Not applicable', 'The Office does not use blockchain.', '')
    answer('5', 'b)', 'Partially implemented', 'Image search for trademarks went live on 1 July 2025. Classification of patents is being tested.', '')
    answer('8', 'b)', 'Implemented', 'The Office took part in all surveys of the CWS in 2025.', '')
    answer('9', 'a)', 'Implemented', 'The security policy was updated on 3 February 2025 and is checked once a year by an independent auditor.', '')
    body, styles = table('Q', [1.8, 1.5, 3, 7.7, 3], ['Rec.', 'Action', 'Status', 'Comment', 'Evidence'], rows)
    head = p('Questionnaire on the implementation of the recommendations on ICT', 'H1') + p('Reporting office: NZ') + p('Reporting period: 1 January 2025 to 31 December 2025') + p('This report is invented for tests of software; it is no report of any office.')
    text = document(head + body, language='en-GB', size=10, header='Survey on ICT (SAMPLE)', footer=f'<text:span>Page {PAGE} of 2</text:span>')
    return with_styles(text, styles)


# Where a word may be parted: LibreOffice has no patterns for hyphenation here, so the words bring their soft hyphens along.
PARTS = ['im-ple-men-ta-tion', 'im-ple-ment-ed', 'rec-om-men-da-tion', 'in-ter-na-tion-al', 'pub-li-ca-tion', 'doc-u-men-ta-tion', 'co-op-er-a-tion', 'strat-e-gy', 'gov-ern-ance', 'pol-i-cy', 'se-cu-ri-ty',
         'ar-chi-tec-ture', 'dig-i-tal', 'trans-for-ma-tion', 'avail-able', 'ap-pli-ca-tions', 'ex-change', 'of-fic-es', 'tech-nol-o-gy', 'man-age-ment', 'de-vel-op-ment', 'prepa-ra-tion', 'pub-lished', 'in-for-ma-tion', 'eval-u-at-ed']


def parted(words):
    for pattern in PARTS:
        words = words.replace(pattern.replace('-', ''), pattern.replace('-', '\u00ad'))
    return words


def two_columns():
    """Prose in two columns with parted words, a footnote, header and page numbers."""
    text = []
    say = lambda words, style='Standard': text.append(p(words if words.startswith('<') else parted(words), style))
    say('Report of the Office on the implementation of the ICT recommendations in 2025', 'H1')
    say('Office: AU. Period: 2025. Invented for tests of software; no report of any office.')
    say('Recommendation 1', 'H2')
    say('The strategy for information and communication technology was adopted on 12 February 2025 and published on the website of the Office. Its implementation is evaluated every year; the first evaluation took place in November 2025. The strategy was shared with the offices of the region. Recommendation 1 is fully implemented.')
    say('Recommendation 2', 'H2')
    say('Nine out of ten documents are available in full text. The implementation of publication in XML according to ST.96 is under way and will be completed by 30 September 2026. International exchange of bulk files takes place every week. Recommendation 2 is partially implemented.')
    say('Recommendation 3', 'H2')
    text.append(p(rich(parted('A policy on data governance is in preparation'), note(1, 'The draft of the policy is dated 3 May 2025.'), parted('. It covers the documentation of registers, the protection of data and the publication of open data. Its adoption is planned for June 2026. Until then, Recommendation 3 is not implemented.'))))
    say('Recommendation 5', 'H2')
    say('The Office explored image search for trademarks with a cross-border group of experts. The development of an assistant for applications is not planned. The self-assessment of risks was completed on 15 April 2025. Recommendation 5 is partially implemented.')
    say('Recommendation 7', 'H2')
    say('International cooperation is important to the Office. It takes part in the pilot of the global identifier and in the catalogue of interfaces, for which it published the documentation of its own services in 2024. Recommendation 7 is fully implemented.')
    say('Recommendation 9', 'H2')
    say('The policy on security of information was evaluated by independent experts in March 2025 and updated in May 2025. The management of the Office receives a report on security four times a year. The security architecture follows good practice, and the documentation is kept up to date. Recommendation 9 is fully implemented.')
    say('Recommendation 10', 'H2')
    say('Experience in the management of projects was shared with other offices in a workshop on digital transformation on 8 October 2025. The presentation is available to all offices that took part in it, and the Office is ready to repeat the workshop on request. Recommendation 10 is fully implemented.')
    return document(''.join(text), language='en-AU', size=13, columns=2, align='justify', header='Office report 2025 (SAMPLE)', footer=f'<text:span>– {PAGE} –</text:span>')


def arabic():
    """A report from right to left, with numbers, dates and a table."""
    rows = [[[p(one)] for one in row] for row in [
        ['1', 'منفذة', 'اعتمدت الاستراتيجية في 15 مارس 2025.'],
        ['2', 'منفذة جزئيا', 'نحو 80 % من الوثائق متاحة بالنص الكامل، وسيكتمل العمل في 30 يونيو 2026.'],
        ['3', 'غير منفذة', 'لم تعتمد سياسة إدارة البيانات بعد.'],
        ['9', 'منفذة', 'خضعت سياسة أمن المعلومات للتقييم في 1 فبراير 2025، وهي متاحة للاطلاع.'],
    ]]
    body, styles = table('R', [3, 4, 10], ['التوصية', 'الحالة', 'الملاحظات'], rows)
    head = p('تقرير المكتب عن تنفيذ التوصيات المتعلقة بتكنولوجيا المعلومات والاتصالات', 'H1') + p('المكتب: MA') + p('الفترة: من 1 يناير 2025 إلى 31 ديسمبر 2025') + p('هذا التقرير مختلق لأغراض الاختبار، وليس تقريرا لأي مكتب. وقد كتب في سطور طويلة حتى يظهر كيف تقرأ الفقرات التي تمتد على أكثر من سطر واحد في الصفحة.')
    return with_styles(document(head + body, language='ar-MA', align='end', font='Noto Sans Arabic', right_to_left=True, footer=f'<text:span>{PAGE}</text:span>'), styles)


CASES = {'annex-fr-table': annex_table, 'annex-fr-flow': annex_flow, 'questionnaire-en': questionnaire, 'two-columns-en': two_columns, 'report-ar': arabic}


def main(names):
    for name in names or CASES:
        folder = FIXTURES / name
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as place:
            source = pathlib.Path(place) / 'source.fodt'
            source.write_text(CASES[name](), encoding='utf-8')
            subprocess.run(['soffice', '-env:UserInstallation=file:///tmp/lo-pdf-fixtures', '--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', str(folder), str(source)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        print(name, (folder / 'source.pdf').stat().st_size)


if __name__ == '__main__':
    main(sys.argv[1:])
