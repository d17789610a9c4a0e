"""Makes the sources of fixtures/legacy/xlsx: two by LibreOffice from CSV, two part by part.

Run from the root of the repository: python3 scripts/legacy-fixtures/xlsx.py [case ...]
LibreOffice writes another day into its files on each run: make anew only what has to change.
"""
import base64
import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / 'fixtures/legacy/xlsx'

TRANSITIONAL = ('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships')
STRICT = ('http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PIXEL = base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=')


def relationships(rows, r):
    """Rows of id, last word of the type, target; a target with `://` is outside."""
    one = lambda id, type, target: f'<Relationship Id="{id}" Type="{r}/{type}" Target="{escape(target)}"{" TargetMode=" + chr(34) + "External" + chr(34) if "://" in target else ""}/>'
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(one(*row) for row in rows)}</Relationships>'


def packed(path, parts):
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


class Strings:
    """The table of shared texts; the same text is the same number."""

    def __init__(self):
        self.texts = []

    def cell(self, at, text, style=0):
        if text not in self.texts:
            self.texts.append(text)
        return f'<c r="{at}" t="s" s="{style}"><v>{self.texts.index(text)}</v></c>'

    def part(self, x, further=''):
        inner = lambda text: text if text.startswith('<') else f'<t xml:space="preserve">{escape(text)}</t>'
        return f'{HEAD}<sst xmlns="{x}">{"".join(f"<si>{inner(text)}</si>" for text in self.texts)}{further}</sst>'


def number(at, value, style=0, formula=''):
    return f'<c r="{at}" s="{style}">{f"<f>{escape(formula)}</f>" if formula else ""}<v>{value}</v></c>'


def workbook(x, r, sheets, properties='', names=''):
    rows = ''.join(f'<sheet name="{escape(name)}" sheetId="{index}" {f"state={chr(34)}{state}{chr(34)} " if state else ""}r:id="sheet{index}"/>' for index, (name, state) in enumerate(sheets, 1))
    return f'{HEAD}<workbook xmlns="{x}" xmlns:r="{r}">{properties}<sheets>{rows}</sheets>{names}</workbook>'


def styles(x):
    """0 General, 1 a date, 2 percent, 3 a number with a word before it, 4 a date by a code of its own."""
    return (f'{HEAD}<styleSheet xmlns="{x}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="&quot;Recommendation &quot;0"/>'
            f'<numFmt numFmtId="166" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/></numFmts><cellXfs count="5">'
            + ''.join(f'<xf numFmtId="{id}"/>' for id in (0, 14, 164, 165, 166)) + '</cellXfs></styleSheet>')


def survey_en():
    """What a workbook can hide and merge: two sheets that are shown, two that are not."""
    x, r = TRANSITIONAL
    strings = Strings()
    s = strings.cell
    head = ''.join(s(f'{column}3', text) for column, text in zip('ABCDEFG', ('Recommendation', 'Action', 'Status', 'Progress', 'Date', 'Evidence', 'Comment')))
    rows = [
        f'<row r="1">{s("A1", "Report of the Canadian Intellectual Property Office (CA) on the ten recommendations, 2025")}{s("B1", "left under a merged cell")}</row>',
        f'<row r="2">{s("A2", "Invented content, made for a test")}</row>',
        f'<row r="3">{head}{s("I3", "internal rating")}</row>',
        f'<row r="4">{number("A4", 1)}{s("B4", "a")}{s("C4", "Implemented")}{number("D4", 1, 2, "AVERAGE(1,1)")}{number("E4", 45838, 1)}{s("F4", "strategy")}{s("G4", "<r><t>IT strategy </t></r><r><rPr><b/></rPr><t>adopted</t></r>")}{s("I4", "poor")}</row>',
        f'<row r="5">{s("B5", "b")}{s("C5", "In progress")}{number("D5", 0.875, 2)}<c r="F5" t="str"><f>HYPERLINK("https://www.example.org/ca/forum","forum")</f><v>forum</v></c>{s("G5", "Shared with two offices" + chr(10) + "- by mail" + chr(10) + "- in a forum")}</row>',
        f'<row r="6" hidden="1">{number("A6", 2)}{s("B6", "a")}{s("C6", "Not implemented")}{s("G6", "withdrawn draft answer")}</row>',
        f'<row r="7">{number("A7", 2)}{s("B7", "a")}{s("C7", "Planned")}<c r="D7" s="2"><f>D99*2</f></c>{number("E7", 46112, 1)}</row>',
        f'<row r="8">{number("A8", 3)}{s("B8", "a")}{s("C8", "Implemented")}{number("D8", 1, 2)}<c r="G8" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    ]
    main = (f'{HEAD}<worksheet xmlns="{x}" xmlns:r="{r}"><cols><col min="9" max="9" width="9" hidden="1" customWidth="1"/></cols><sheetData>{"".join(rows)}</sheetData>'
            '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A4:A5"/></mergeCells>'
            '<dataValidations count="1"><dataValidation type="list" sqref="C4:C8"><formula1>"Implemented,In progress,Planned,Not implemented"</formula1></dataValidation></dataValidations>'
            '<hyperlinks><hyperlink ref="F4" r:id="link1"/></hyperlinks><headerFooter><oddHeader>&amp;CFor internal use</oddHeader></headerFooter></worksheet>')
    second = (f'{HEAD}<worksheet xmlns="{x}"><sheetData><row r="1">{s("A1", "Recommendation")}{s("B1", "Status")}{s("C1", "Comment")}</row>'
              f'<row r="2">{number("A2", 8, 3)}{s("B2", "Implemented")}{s("C2", "Task forces joined")}</row><row r="3">{number("A3", 9, 3)}{s("B3", "In progress")}{s("C3", "ISO 27001 in preparation")}</row></sheetData></worksheet>')
    lists = f'{HEAD}<worksheet xmlns="{x}"><sheetData><row r="1">{s("A1", "Implemented")}</row><row r="2">{s("A2", "old value of a list")}</row></sheetData></worksheet>'
    comments = f'{HEAD}<comments xmlns="{x}"><authors><author>reviewer</author></authors><commentList><comment ref="C5" authorId="0"><text><r><t>Is this true?</t></r></text></comment></commentList></comments>'
    return {
        '[Content_Types].xml': f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        '_rels/.rels': relationships([('a', 'officeDocument', 'xl/workbook.xml')], r),
        'xl/workbook.xml': workbook(x, r, [('Answers', ''), ('Further answers', ''), ('Lists', 'hidden'), ('Old', 'veryHidden')], names='<definedNames><definedName name="statuses">Lists!$A$1:$A$2</definedName></definedNames>'),
        'xl/_rels/workbook.xml.rels': relationships([*[(f'sheet{n}', 'worksheet', f'worksheets/sheet{n}.xml') for n in (1, 2, 3, 4)], ('s', 'sharedStrings', 'sharedStrings.xml'), ('f', 'styles', 'styles.xml')], r),
        'xl/worksheets/sheet1.xml': main, 'xl/worksheets/sheet2.xml': second, 'xl/worksheets/sheet3.xml': lists,
        'xl/worksheets/sheet4.xml': f'{HEAD}<worksheet xmlns="{x}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Report of 2019: everything planned</t></is></c></row></sheetData></worksheet>',
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([('link1', 'hyperlink', 'https://www.example.org/ca/strategy'), ('c', 'comments', '../comments1.xml')], r),
        'xl/comments1.xml': comments,
        'xl/sharedStrings.xml': strings.part(x, '<si><t>text that no cell uses any more</t></si>'),
        'xl/styles.xml': styles(x),
        'docProps/core.xml': f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>editor</dc:creator><dc:language>en-CA</dc:language><dcterms:modified>2026-01-20T09:00:00Z</dcterms:modified></cp:coreProperties>',
    }


def strict_1904_fr():
    """Strict Office Open XML, days counted from 1904, a text box, an image, macros, a link to another workbook."""
    x, r = STRICT
    strings = Strings()
    s = strings.cell
    head = ''.join(s(f'{column}2', text) for column, text in zip('ABCDE', ('Recommandation', 'Action', 'État', 'Date', 'Observations')))
    day = lambda serial: serial - 1462
    rows = [
        f'<row r="1">{s("A1", "Office de la propriété intellectuelle du Maroc (MA): rapport 2025")}</row>',
        f'<row r="2">{head}</row>',
        f'<row r="3">{number("A3", 1)}{s("B3", "a")}{s("C3", "Mise en œuvre")}{number("D3", day(45747), 4)}{s("E3", "Stratégie adoptée")}</row>',
        f'<row r="4">{number("A4", 4)}{s("B4", "b")}{s("C4", "En cours")}<c r="D4" s="4" t="d"><v>2025-09-15T00:00:00</v></c>{s("E4", "Formation_x000D_" + chr(10) + "Deux sessions")}</row>',
        f'<row r="5">{number("A5", 9)}{s("B5", "a")}{s("C5", "Planifiée")}{number("D5", f"{day(46143)}.5", 4)}{s("E5", "<t>東京</t><rPh sb=" + chr(34) + "0" + chr(34) + " eb=" + chr(34) + "2" + chr(34) + "><t>トウキョウ</t></rPh>")}</row>',
        f'<row r="6">{number("A6", 10)}{s("B6", "a")}{s("C6", "Sans objet")}</row>',
        f'<row r="8">{s("A8", "Contenu inventé pour un essai")}</row>',
    ]
    sheet = f'{HEAD}<worksheet xmlns="{x}" xmlns:r="{r}"><sheetData>{"".join(rows)}</sheetData><drawing r:id="d"/></worksheet>'
    a = 'http://purl.oclc.org/ooxml/drawingml/main'
    drawing = f'{HEAD}<xdr:wsDr xmlns:xdr="http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing" xmlns:a="{a}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>Version provisoire, à valider</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>'
    return {
        '[Content_Types].xml': f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        '_rels/.rels': relationships([('a', 'officeDocument', 'xl/workbook.xml')], r),
        'xl/workbook.xml': workbook(x, r, [('Réponses 2025', '')], properties='<workbookPr date1904="1"/>'),
        'xl/_rels/workbook.xml.rels': relationships([('sheet1', 'worksheet', 'worksheets/sheet1.xml'), ('s', 'sharedStrings', 'sharedStrings.xml'), ('f', 'styles', '/xl/styles.xml'), ('e', 'externalLink', 'externalLinks/externalLink1.xml')], r),
        'xl/worksheets/sheet1.xml': sheet,
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([('d', 'drawing', '../drawings/drawing1.xml')], r),
        'xl/drawings/drawing1.xml': drawing,
        'xl/media/image1.png': PIXEL,
        'xl/vbaProject.bin': b'no real macro',
        'xl/externalLinks/externalLink1.xml': f'{HEAD}<externalLink xmlns="{x}"/>',
        'xl/sharedStrings.xml': strings.part(x),
        'xl/styles.xml': styles(x),
    }


def by_libreoffice(folder, name, text):
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        source = pathlib.Path(place) / f'{name}.csv'
        source.write_text(text, encoding='utf-8', newline='')
        subprocess.run(['soffice', '-env:UserInstallation=file:///tmp/lo-xlsx-fixtures', '--headless', '--convert-to', 'xlsx', '--infilter=CSV:44,34,76,1,,1036', '--outdir', place, str(source)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        (folder / 'source.xlsx').write_bytes((pathlib.Path(place) / f'{name}.xlsx').read_bytes())


REPORT_ES = [
    ['Oficina Española de Patentes y Marcas (ES): informe sobre las diez recomendaciones, 2025', '', '', '', '', ''],
    ['Contenido inventado', '', '', '', '', ''],
    ['Recomendación', 'Medida', 'Estado', 'Avance (%)', 'Fecha', 'Observaciones'],
    ['1', 'a', 'Aplicada', '100', '2025-05-12', 'Estrategia "TIC 2030", publicada'],
    ['2', 'c', 'En curso', '45', '2025-12-01', ''],
    ['6', 'a', 'Prevista', '', '2026-06-30', 'Arquitectura de referencia'],
    ['7', 'a', 'Parcialmente aplicada', '60', '', 'Proyecto piloto\nCatálogo de API'],
]


def main(names):
    spec = importlib.util.spec_from_file_location('annex', ROOT / 'scripts/legacy-fixtures/csv.py')
    tables = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tables)
    cases = {
        'annex-fr': lambda folder: by_libreoffice(folder, 'Annexe', tables.spelled(tables.annex_rows(), ',')),
        'calc-es': lambda folder: by_libreoffice(folder, 'Informe', tables.spelled(REPORT_ES, ',')),
        'hidden-and-merged-en': lambda folder: packed(folder / 'source.xlsx', survey_en()),
        'strict-1904-fr': lambda folder: packed(folder / 'source.xlsx', strict_1904_fr()),
    }
    for name in names or cases:
        cases[name](FIXTURES / name)


if __name__ == '__main__':
    main(sys.argv[1:])
