"""Makes the sources of fixtures/legacy/{odt,fodt,ods,rtf}: flat OpenDocument, written here, saved in the other formats by LibreOffice.

Run from the root of the repository: python3 scripts/legacy-fixtures/odt.py [format/case ...]
Dates inside the files differ from run to run: make anew only what has to change. `facts.json` is written by hand.
"""
import html
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / 'fixtures/legacy'
ANNEX = (FIXTURES / 'text/annex-fr/source.txt').read_text(encoding='utf-8')

NAMESPACES = ' '.join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"' for name, path in {
    'office': 'office', 'style': 'style', 'text': 'text', 'table': 'table', 'fo': 'xsl-fo-compatible', 'svg': 'svg-compatible', 'draw': 'drawing', 'meta': 'meta', 'number': 'datastyle', 'form': 'form',
}.items()) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'

LEVEL = '<text:list-level-style-number text:level="{level}" style:num-format="{format}" style:num-prefix="{prefix}" style:num-suffix="{suffix}"/>'
STYLES = f'''
 <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:text-properties fo:font-weight="bold"/></style:style>'''
AUTOMATIC = f'''
 <text:list-style style:name="Rec">{LEVEL.format(level=1, format='1', prefix='Recommandation n°&#160;', suffix='')}</text:list-style>
 <text:list-style style:name="Act">{LEVEL.format(level=1, format='a', prefix='', suffix=')')}{LEVEL.format(level=2, format='i', prefix='', suffix='.')}</text:list-style>
 <text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
 <style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
 <style:style style:name="Gone" style:family="table-row"><style:table-row-properties/></style:style>
 <style:style style:name="Unseen" style:family="table"><style:table-properties table:display="false"/></style:style>
 <number:date-style style:name="Day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
 <number:percentage-style style:name="Share"><number:number number:decimal-places="1"/><number:text> %</number:text></number:percentage-style>
 <style:style style:name="DayCell" style:family="table-cell" style:data-style-name="Day"/>
 <style:style style:name="ShareCell" style:family="table-cell" style:data-style-name="Share"/>'''


def esc(text):
    """Markup for a text; spaces beyond the first are elements in OpenDocument."""
    return html.escape(text).replace('  ', ' <text:s/>')


def flat(kind, body, *, header='', language='fr', country='FR'):
    """A flat document; `kind` is text or spreadsheet."""
    head = f'<style:header><text:p>{header}</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>' if header else ''
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">
<office:meta><dc:title>Invented sample</dc:title><meta:initial-creator>Head of unit</meta:initial-creator><dc:date>2026-03-12T10:00:00</dc:date></office:meta>
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="{language}" fo:country="{country}"/></style:default-style>{STYLES}</office:styles>
<office:automatic-styles>{AUTOMATIC}
 <style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="PL">{head}</style:master-page></office:master-styles>
<office:body><office:{kind}>{body}</office:{kind}></office:body>
</office:document>
'''


def p(text, style=''):
    return f'<text:p{f""" text:style-name="{style}" """ if style else ""}>{text}</text:p>'


def h(level, text):
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{text}</text:h>'


def cell(content, attributes=''):
    return f'<table:table-cell {attributes}>{content}</table:table-cell>'


def table(name, rows, columns):
    return f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{columns}"/>{"".join(f"<table:table-row>{row}</table:table-row>" for row in rows)}</table:table>'


def numbered(style, items, continues=''):
    return f'<text:list text:style-name="{style}"{continues}>{"".join(f"<text:list-item>{item}</text:list-item>" for item in items)}</text:list>'


def annex():
    """The French annex: a table of three columns whose numbers and letters are all counted by the word processor."""
    lines = [re.sub(r'^[\t ]+|[\t ]+$', '', line) for line in ANNEX.split('\n')]
    lines = [line for line in lines if line]
    rows, statement, actions, related = [], '', [], ''
    recommendations = []
    for line in lines[4:-1]:
        if re.match(r'Recommandation n', line):
            recommendations.append({'statement': '', 'actions': [], 'related': ''})
        elif re.match(r'[a-z]\) ', line):
            recommendations[-1]['actions'].append([line[3:], []])
        elif re.match(r'i+\. ', line):
            recommendations[-1]['actions'][-1][1].append(line.split('. ', 1)[1])
        elif re.match(r'R[0-9]|Sans objet', line):
            recommendations[-1]['related'] = line
        else:
            recommendations[-1]['statement'] = line
    rows.append(''.join(cell(p(esc(head))) for head in lines[1:4]))
    for index, one in enumerate(recommendations):
        label = numbered('Rec', [p('')], f' xml:id="rec{index}"' + ('' if index == 0 else f' text:continue-list="rec{index - 1}"'))
        items = [p(esc(text)) + (numbered('Act', [p(esc(below)) for below in sub]) if sub else '') for text, sub in one['actions']]
        rows.append(cell(label + p(esc(one['statement']))) + cell(numbered('Act', items)) + cell(p(esc(one['related']))))
    return flat('text', p(esc(lines[0])) + table('Annexe', rows, 3) + p('') + p(esc(lines[-1])), header='CWS/99/4 (SAMPLE)')


def questionnaire():
    """A form of an office: labelled lines, then one table, in French; the labels of the items stand in merged cells."""
    def row(*texts, span=''):
        first = cell(p(texts[0]), f'table:number-rows-spanned="{span}"') if span else '<table:covered-table-cell/>' if texts[0] is None else cell(p(texts[0]))
        return first + ''.join(cell(''.join(p(part) for part in text.split('\n'))) for text in texts[1:])
    link = '<text:a xlink:type="simple" xlink:href="https://www.example.org/be/tic-2030">Stratégie TIC 2030</text:a>'
    body = (h(1, 'Rapport sur la mise en œuvre des recommandations relatives aux TIC') + p('Contenu inventé pour des essais : aucune déclaration d’un office réel.')
            + p('Office : BE') + p('Période : 2025') + h(2, 'Réponses')
            + table('Réponses', [
                row('Recommandation', 'Action', 'Statut', 'Observations', 'Preuve', 'Date d’achèvement'),
                row('1', 'a', 'Mise en œuvre', 'La stratégie a été adoptée par le conseil de direction.', link, '2025-06-30', span='2'),
                row(None, 'b', 'En cours', 'Publication prévue sur le site de l’office.', '', ''),
                row('2', 'a', 'Partiellement mise en œuvre', 'Première ligne.\nSeconde ligne.', 'https://www.example.org/be/st96', ''),
                row('4', 'd', 'Planifiée', 'Le projet de loi est en préparation.', '', ''),
                row('9', 'b', 'Non mise en œuvre', '', '', ''),
            ], 6))
    return flat('text', body, header='Office – usage interne')


def mixed():
    """What stands beside the text: tracked changes, a note, a comment, hidden text, a list, a text box, a field."""
    change = '<text:changed-region xml:id="{0}" text:id="{0}"><text:{1}><office:change-info><dc:creator>Head of unit</dc:creator><dc:date>2026-02-01T09:00:00</dc:date></office:change-info>{2}</text:{1}></text:changed-region>'
    note = '<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See the yearly report of the office.</text:p></text:note-body></text:note>'
    comment = '<office:annotation><dc:creator>Reviewer</dc:creator><dc:date>2026-02-02T09:00:00</dc:date><text:p>Please check this date.</text:p></office:annotation>'
    box = '<draw:frame text:anchor-type="paragraph" svg:width="6cm" svg:height="1cm" svg:x="1cm" svg:y="1cm"><draw:text-box><text:p>Contact point: ICT unit, ict@example.org</text:p></draw:text-box></draw:frame>'
    body = (f'<text:tracked-changes>{change.format("ct1", "deletion", p("planned"))}{change.format("ct2", "insertion", "")}</text:tracked-changes>'
            + h(1, 'ICT recommendations: report of the office') + p('Invented content, for tests only.') + p('Office: NL') + p('Reporting period: 2025')
            + h(2, 'Recommendation 1')
            + p(f'Status: <text:change text:change-id="ct1"/><text:change-start text:change-id="ct2"/>Implemented<text:change-end text:change-id="ct2"/>')
            + p(f'The ICT strategy{note} was adopted<text:s text:c="2"/>on 30 June 2025.{comment}<text:span text:style-name="Hidden"> Internal: budget not agreed.</text:span>')
            + h(2, 'Recommendation 3') + p('Status: In progress') + p('Two parts are under way:')
            + numbered('Dots', [p('data policy'), p('guidelines<text:line-break/>for staff')]) + p(box + 'As of <text:date text:fixed="true" text:date-value="2026-03-01">1 March 2026</text:date>.'))
    return flat('text', body, language='en', country='GB', header='Working paper')


def sheet():
    """A survey table: dates and percentages typed as such, a hidden row, a comment, a hidden sheet, and a million empty rows."""
    def text(value, extra=''):
        return cell(p(esc(value)) + extra, 'office:value-type="string"') if value or extra else '<table:table-cell/>'
    def day(iso):
        return cell(p('/'.join(reversed(iso.split('-')))), f'table:style-name="DayCell" office:value-type="date" office:date-value="{iso}"') if iso else '<table:table-cell/>'
    def share(value):
        return cell(p(f'{value * 100:.1f} %'), f'table:style-name="ShareCell" office:value-type="percentage" office:value="{value}"') if value is not None else '<table:table-cell/>'
    head = ''.join(text(one) for one in ['Office', 'Recommendation', 'Action', 'Status', 'Comment', 'Rate', 'Completed on', 'Evidence'])
    rows = [
        ('LU', '1', 'a', 'Implemented', 'Strategy adopted', 1.0, '2025-12-31', 'https://www.example.org/lu/ict'),
        ('LU', '1', 'b', 'In progress', '', 0.4, None, ''),
        ('LU', '2', 'a', 'Partially implemented', 'Images first', 0.875, None, ''),
        ('LU', '5', '', 'Not applicable', 'No such project', None, None, ''),
        ('LU', '9', 'a', 'Planned', 'Policy under review', None, None, ''),
    ]
    note = '<office:annotation><dc:creator>Reviewer</dc:creator><text:p>From the minutes of May.</text:p></office:annotation>'
    lines = [''.join([text(o), text(r), text(a), text(s), text(c, note if index == 0 else ''), share(rate), day(done), text(link)]) for index, (o, r, a, s, c, rate, done, link) in enumerate(rows)]
    hidden = ''.join(text(one) for one in ['LU', '10', 'a', 'Planned', 'Draft line, not for submission'])
    answers = (f'<table:table table:name="Answers"><table:table-column table:number-columns-repeated="8"/><table:table-row>{text("Invented content, for tests only")}</table:table-row>'
               + f'<table:table-row>{text("Reporting period: 2025")}</table:table-row><table:table-row>{head}</table:table-row>'
               + ''.join(f'<table:table-row>{line}</table:table-row>' for line in lines) + f'<table:table-row table:visibility="collapse">{hidden}</table:table-row>'
               + '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>')
    lists = f'<table:table table:name="Lists" table:style-name="Unseen"><table:table-column/><table:table-row>{text("Implemented")}</table:table-row><table:table-row>{text("Planned")}</table:table-row></table:table>'
    return flat('spreadsheet', answers + lists, language='en', country='GB')


def sheet_in_french():
    """Labels in merged cells that go on below, a formula, a link on a cell, repeated cells."""
    def text(value, attributes=''):
        return cell(p(value), f'office:value-type="string" {attributes}')
    link = '<text:a xlink:type="simple" xlink:href="https://www.example.org/ch/donnees">cadre publié</text:a>'
    rows = [
        text('Office : CH – contenu inventé pour des essais', 'table:number-columns-spanned="5"') + '<table:covered-table-cell table:number-columns-repeated="4"/>',
        text('Période : 2025', 'table:number-columns-spanned="5"') + '<table:covered-table-cell table:number-columns-repeated="4"/>',
        ''.join(text(one) for one in ['Recommandation', 'Action', 'Statut', 'Observations', 'Preuve']),
        text('3', 'table:number-rows-spanned="2"') + text('a') + text('Mise en œuvre') + text('Cadre adopté en conseil.') + text(link),
        '<table:covered-table-cell/>' + text('b') + text('En cours') + '<table:table-cell table:number-columns-repeated="2"/>',
        text('7') + text('a') + text('Mise en œuvre') + text('Participation à <text:span>deux</text:span> projets.') + '<table:table-cell/>',
    ]
    total = '<table:table-row><table:table-cell table:number-columns-repeated="3"/>' + text('Total des lignes') + cell(p('3'), 'table:formula="of:=COUNTA([.B4:.B6])" office:value-type="float" office:value="3"') + '</table:table-row>'
    body = f'<table:table table:name="Réponses 2025"><table:table-column table:number-columns-repeated="5"/>{"".join(f"<table:table-row>{row}</table:table-row>" for row in rows)}{total}</table:table>'
    return flat('spreadsheet', body)


def sheet_of_forms():
    """One sheet a recommendation, label and value side by side."""
    def text(value):
        return cell(p(value), 'office:value-type="string"') if value else '<table:table-cell/>'
    forms = {'Intro': [('Invented content, for tests only', ''), ('Office', 'NZ'), ('Reporting period', '2025')],
             'Rec 1': [('Recommendation', '1'), ('Status', 'Implemented'), ('Comment', 'The strategy is reviewed every year.'), ('Evidence', 'https://www.example.org/nz/strategy')],
             'Rec 8': [('Recommendation', '8'), ('Status', 'In progress'), ('Comment', 'ST.96 is used for trademarks; patents follow.')]}
    body = ''.join(f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="2"/>' + ''.join(f'<table:table-row>{text(label)}{text(value)}</table:table-row>' for label, value in rows) + '</table:table>' for name, rows in forms.items())
    return flat('spreadsheet', body, language='en', country='NZ')


def prose():
    """Running text under headings, in Spanish."""
    body = (h(1, 'Informe de la oficina sobre las recomendaciones en materia de TIC') + p('Contenido inventado para pruebas.') + p('Oficina: ES') + p('Período: 2025')
            + h(2, 'Recomendación 1') + p('Estado: Aplicada') + p('La estrategia «TIC 2030» se aprobó el 15/01/2025 – véase <text:a xlink:type="simple" xlink:href="https://www.example.org/es/tic">la página</text:a>.')
            + h(2, 'Recomendación 4') + p('Estado: En curso') + numbered('Act', [p('problemas operativos: estudio terminado;'), p('comprensión común: en preparación.')]))
    return flat('text', body, language='es', country='ES')


SOURCES = {
    'fodt/annex-fr': annex, 'odt/annex-fr-table': annex, 'rtf/annex-fr-table': annex,
    'fodt/questionnaire-fr': questionnaire, 'odt/questionnaire-fr': questionnaire, 'rtf/questionnaire-fr': questionnaire,
    'fodt/notes-and-changes-en': mixed, 'odt/notes-and-changes-en': mixed, 'rtf/notes-and-changes-en': mixed,
    'odt/prose-es': prose, 'rtf/prose-es': prose,
    'ods/survey-en': sheet, 'ods/merged-cells-fr': sheet_in_french, 'ods/forms-en': sheet_of_forms, 'fodt/survey-en': sheet,
}


def make(case):
    form = case.split('/')[0]
    folder = FIXTURES / case
    folder.mkdir(parents=True, exist_ok=True)
    source = SOURCES[case]()
    if form == 'fodt':
        (folder / 'source.fodt').write_text(source, encoding='utf-8')
        return
    with tempfile.TemporaryDirectory() as place:
        flat_file = pathlib.Path(place) / ('source.fods' if form == 'ods' else 'source.fodt')
        flat_file.write_text(source, encoding='utf-8')
        subprocess.run(['soffice', f'-env:UserInstallation=file://{tempfile.gettempdir()}/lo-odt', '--headless', '--convert-to', form, '--outdir', place, str(flat_file)], check=True, capture_output=True, timeout=120)
        (folder / f'source.{form}').write_bytes((pathlib.Path(place) / f'source.{form}').read_bytes())


for case in sys.argv[1:] or SOURCES:
    make(case)
    print(case)
