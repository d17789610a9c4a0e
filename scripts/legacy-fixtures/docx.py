"""Makes the sources of fixtures/legacy/docx: parts written here and zipped, and documents saved by LibreOffice.

Run from the root of the repository: python3 scripts/legacy-fixtures/docx.py [case ...]
Written ones come out the same byte for byte; of those by LibreOffice the dates differ. `facts.json` is written by hand.
"""
import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / 'fixtures/legacy'
ANNEX = (FIXTURES / 'text/annex-fr/source.txt').read_text(encoding='utf-8')

OOXML = 'http://schemas.openxmlformats.org'
TRANSITIONAL = {
    'w': f'{OOXML}/wordprocessingml/2006/main', 'r': f'{OOXML}/officeDocument/2006/relationships', 'wp': f'{OOXML}/drawingml/2006/wordprocessingDrawing',
    'a': f'{OOXML}/drawingml/2006/main', 'm': f'{OOXML}/officeDocument/2006/math', 'mc': f'{OOXML}/markup-compatibility/2006',
    'wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'w14': 'http://schemas.microsoft.com/office/word/2010/wordml', 'v': 'urn:schemas-microsoft-com:vml',
}
PURL = 'http://purl.oclc.org/ooxml'
STRICT = {**TRANSITIONAL, 'w': f'{PURL}/wordprocessingml/main', 'r': f'{PURL}/officeDocument/relationships', 'wp': f'{PURL}/drawingml/wordprocessingDrawing', 'a': f'{PURL}/drawingml/main', 'm': f'{PURL}/officeDocument/math'}
WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'


def esc(text):
    return html.escape(text, quote=True)


def t(text):
    return f'<w:t xml:space="preserve">{esc(text)}</w:t>'


def r(text, properties=''):
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}{t(text)}</w:r>'


def p(content, style='', properties=''):
    """A paragraph; a text becomes a run."""
    inner = content if content.startswith('<') or content == '' else r(content)
    named = f'<w:pStyle w:val="{style}"/>' if style else ''
    return f'<w:p>{f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""}{inner}</w:p>'


def item(content, level=0, number=1):
    return p(content, '', f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def cell(content, properties=''):
    return f'<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/>{properties}</w:tcPr>{content if content.startswith("<") else p(content)}</w:tc>'


def row(*cells, properties=''):
    return f'<w:tr>{f"<w:trPr>{properties}</w:trPr>" if properties else ""}{"".join(one if one.startswith("<w:tc>") or one.startswith("<w:sdt>") else cell(one) for one in cells)}</w:tr>'


GRID_COLUMN = '<w:gridCol w:w="2400"/>'


def table(*rows, columns=3):
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{GRID_COLUMN * columns}</w:tblGrid>{"".join(rows)}</w:tbl>'


def choice(text, *, in_cell=False, prompt=False):
    """A drop-down list with one of its values chosen, or only its prompt."""
    showing = '<w:showingPlcHdr/>' if prompt else ''
    values = ''.join(f'<w:listItem w:displayText="{value}" w:value="{value}"/>' for value in ('Implemented', 'Partially implemented', 'Planned', 'Not planned'))
    content = cell(text) if in_cell else r(text)
    return f'<w:sdt><w:sdtPr><w:alias w:val="Status"/>{showing}<w:dropDownList>{values}</w:dropDownList></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def level(at, fmt, pattern, *, style='', extra=''):
    tied = f'<w:pStyle w:val="{style}"/>' if style else ''
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{tied}{extra}<w:lvlText w:val="{pattern}"/><w:pPr><w:ind w:left="{360 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>'


def styles(language):
    return f'''<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="RecHeading"><w:name w:val="Recommendation"/><w:basedOn w:val="Titre1"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="character" w:styleId="Internal"><w:name w:val="Internal"/><w:rPr><w:vanish/></w:rPr></w:style>'''


class Document:
    """The parts of a document, and what each is to the main one."""

    def __init__(self, body, *, language='en-GB', names=TRANSITIONAL):
        self.names = names
        declared = ' '.join(f'xmlns:{prefix}="{uri}"' for prefix, uri in names.items())
        self.declared = declared
        self.relations, self.types, self.parts, self.blobs = [], [], {}, {}
        self.parts['word/document.xml'] = f'<w:document {declared} mc:Ignorable="w14"><w:body>{body}</w:body></w:document>'
        self.types.append(('word/document.xml', f'{WORD}.document.main+xml'))
        self.part('styles', styles(language))

    def part(self, kind, content, name='', root=''):
        """A part that the main one is related to."""
        file = f'word/{name or kind}.xml'
        tag = root or kind
        self.parts[file] = f'<w:{tag} {self.declared}>{content}</w:{tag}>'
        self.types.append((file, f'{WORD}.{kind}+xml'))
        return self.relate(kind, f'{name or kind}.xml')

    def relate(self, kind, target, external=False):
        identifier = f'rId{len(self.relations) + 1}'
        mode = ' TargetMode="External"' if external else ''
        self.relations.append(f'<Relationship Id="{identifier}" Type="{self.names["r"]}/{kind}" Target="{esc(target)}"{mode}/>')
        return identifier

    def blob(self, name, content):
        self.blobs[name] = content

    def save(self, case):
        package = f'{OOXML}/package/2006'
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        overrides = ''.join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in self.types)
        files = {
            '[Content_Types].xml': f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>{overrides}</Types>',
            '_rels/.rels': f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{self.names["r"]}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="{package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
            'docProps/core.xml': f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Head of unit</dc:creator><dcterms:modified xsi:type="dcterms:W3CDTF">2026-03-12T09:30:00Z</dcterms:modified></cp:coreProperties>',
            **self.parts,
            'word/_rels/document.xml.rels': f'<Relationships xmlns="{package}/relationships">{"".join(self.relations)}</Relationships>',
        }
        folder = FIXTURES / 'docx' / case
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(folder / 'source.docx', 'w', zipfile.ZIP_DEFLATED) as packed:
            for name, content in [*((name, (head + text).encode()) for name, text in files.items()), *self.blobs.items()]:
                packed.writestr(zipfile.ZipInfo(name, (2026, 3, 12, 9, 30, 0)), content, zipfile.ZIP_DEFLATED)


def from_odt(case):
    """By LibreOffice, from the OpenDocument text with the same content."""
    folder = FIXTURES / 'docx' / case
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{temporary}/profile', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', temporary, str(FIXTURES / 'odt' / case / 'source.odt')], check=True, capture_output=True, timeout=120)
        shutil.copy(f'{temporary}/source.docx', folder / 'source.docx')


def annex_fr_headings():
    """Headed paragraphs; heading, letters and numerals are three levels of one list, and each starts anew below the one above."""
    blocks = [[line.strip() for line in block.splitlines() if line.strip()] for block in re.split(r'\n\s*\n', ANNEX)]
    body = [p(blocks[0][0], 'Titre')]
    for block in blocks[1:]:
        for line in block:
            number = re.match(r'Recommandation n°\s(\d+)$', line)
            letter = re.match(r'[a-z]\) (.*)', line)
            numeral = re.match(r'[ivx]+\. (.*)', line)
            if number:
                body.append(p('', 'RecHeading'))
            elif numeral:
                body.append(item(numeral[1], 2, 9))
            elif letter:
                body.append(item(letter[1], 1, 9))
            else:
                body.append(p(line))
    document = Document(''.join(body), language='fr-FR')
    levels = level(0, 'decimal', 'Recommandation n°\u00a0%1', style='RecHeading', extra='<w:suff w:val="nothing"/>') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '%3.')
    document.part('numbering', f'<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num>')
    document.save('annex-fr-headings')


def prose_fr():
    body = [
        p('Rapport 2025 sur la mise en œuvre des recommandations relatives aux TIC', 'Titre'),
        p('Contenu inventé pour essais, aucune déclaration d’un office réel'),
        p('Office : LU'), p('Période considérée : année civile 2025'),
        p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r('Recommandation n° 1') + '<w:r><w:tab/></w:r>' + r('1'), 'TOC1'),
        p(r('Recommandation n° 3') + '<w:r><w:tab/></w:r>' + r('2') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>', 'TOC1'),
        p('Recommandation n° 1', 'Titre1'),
        p(r('L’Office a adopté sa stratégie en matière de TIC le 4 mars 2025; elle est ') + '<w:hyperlink r:id="rId2">' + r('publiée') + '</w:hyperlink>' + r('. La recommandation est mise en œuvre.')),
        p('Recommandation n° 3', 'Titre1'),
        p(r('Le cadre de gouvernance des données n’a pas encore été mis en œuvre') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r('.')),
        p('Recommandation n° 5', 'Titre1'),
        p(r('En partie mise en œuvre : voir ') + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://www.example.org/</w:instrText></w:r><w:r><w:instrText>lu/ia" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r('l’étude de cas') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r('.')),
        p('Recommandation n° 9', 'Titre1'),
        p('Sans objet.'),
    ]
    document = Document(''.join(body), language='fr-FR')
    document.relate('hyperlink', 'https://www.example.org/lu/tic-2030', external=True)
    document.part('footnotes', '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">' + p('<w:r><w:footnoteRef/></w:r>' + r(' Un projet sera présenté au conseil.')) + '</w:footnote>')
    document.part('header', p('Office LU – usage interne'), 'header1', 'hdr')
    document.save('prose-fr')


def questionnaire_en():
    merged, goes_on = '<w:vMerge w:val="restart"/>', '<w:vMerge/>'
    body = [
        p('Questionnaire on the ICT recommendations', 'Titre'), p('Invented content for tests; no statement of any office'),
        p('Office: NZ'), p('Reporting period: 2025'),
        table(
            row(cell('Recommendation'), cell('Action'), cell('Status'), cell('Comment'), cell('Evidence'), properties='<w:tblHeader/>'),
            row(cell('1', merged), cell('a'), choice('Implemented', in_cell=True), cell('The strategy runs from 2025 to 2028.'), cell(p('<w:hyperlink r:id="rId2">' + r('Strategy') + '</w:hyperlink>'))),
            row(cell('', goes_on), cell('b'), choice('Planned', in_cell=True), cell(''), cell('')),
            row(cell('2'), cell('a'), cell(p(choice('Partially implemented'))), cell(p('Patents only.') + p('Designs follow by 30 June 2027.')), cell('')),
            row(cell('9'), cell('a'), cell(p(choice('Choose an item.', prompt=True))), cell('', '<w:gridSpan w:val="2"/>')),
            columns=5),
        p('End of the questionnaire.'),
    ]
    document = Document(''.join(body))
    document.relate('hyperlink', 'https://www.example.org/nz/strategy', external=True)
    document.save('questionnaire-en')


def strict_en():
    body = [
        p('Report on the ICT recommendations', 'Titre'), p('Invented content for tests; no statement of any office'),
        p('Office: IE'), p('Period: 2024'),
        p('Recommendation 2', 'Titre1'), p('Implemented since 1 July 2024.'),
        p('Recommendation 8', 'Titre1'), p('Not implemented.'),
    ]
    Document(''.join(body), names=STRICT).save('strict-en')


PIXEL = bytes.fromhex('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082')


def beside_the_text_en():
    """Everything that stands in a document beside its text."""
    ins = '<w:ins w:id="1" w:author="Reviewer" w:date="2026-03-01T00:00:00Z">{}</w:ins>'
    deleted = '<w:del w:id="2" w:author="Reviewer" w:date="2026-03-01T00:00:00Z"><w:r><w:delText xml:space="preserve">{}</w:delText></w:r></w:del>'
    picture = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="Chart of the schedule"/></wp:inline></w:drawing></w:r>'
    box = '<w:p><w:r><w:t>Contact: it-service@example.org</w:t></w:r></w:p>'
    boxed = f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>1200</wp:posOffset></wp:positionH><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
    body = [
        p('Report on the ICT recommendations', 'Titre'), p('Invented content for tests; no statement of any office'),
        p('Office: SG'), p(r('Period: 2025') + boxed),
        p('Recommendation 1', 'Titre1'),
        p(r('The strategy is ') + deleted.format('not ') + ins.format(r('fully ')) + r('implemented') + '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="1"/></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + r('.') + r(' Do not publish.', '<w:vanish/>') + r(' Draft of the unit.', '<w:rStyle w:val="Internal"/>')),
        p('Recommendation 2', 'Titre1'),
        # The end of this paragraph was deleted: the next one goes on in it.
        p(r('Partly implemented'), '', '<w:rPr><w:del w:id="3" w:author="Reviewer" w:date="2026-03-01T00:00:00Z"/></w:rPr>'),
        p(', for patents' + '.'),
        item('<w:r><w:t>first</w:t><w:br/><w:t>on two lines</w:t></w:r>', 0, 1), item('second', 0, 1),
        p(r('Done ') + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + r(' by non') + '<w:r><w:noBreakHyphen/></w:r>' + r('profit partners, ') + '<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>n=3</m:t></m:r></m:oMath>'),
        p(picture),
        '<w:altChunk r:id="rId7"/>',
    ]
    document = Document(''.join(body))
    document.part('numbering', f'<w:abstractNum w:abstractNumId="0">{level(0, "bullet", chr(0xf0b7))}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
    document.part('comments', '<w:comment w:id="0" w:author="Reviewer">' + p('Is that so?') + '</w:comment>')
    document.part('footnotes', '<w:footnote w:id="1">' + p('<w:r><w:footnoteRef/></w:r>' + r(' As of 31 December 2025.')) + '</w:footnote>')
    document.part('header', p('Office SG, internal'), 'header1', 'hdr')
    document.part('footer', p('<w:fldSimple w:instr=" PAGE ">' + r('1') + '</w:fldSimple>'), 'footer1', 'ftr')
    document.relate('aFChunk', 'afchunk1.html')
    document.relate('attachedTemplate', 'https://www.example.org/template.dotx', external=True)
    document.blob('word/media/image1.png', PIXEL)
    document.blob('word/afchunk1.html', b'<p>An inserted page.</p>')
    document.blob('word/vbaProject.bin', b'no macro, only its place')
    document.blob('word/embeddings/oleObject1.bin', b'no object, only its place')
    document.save('beside-the-text-en')


CASES = {
    **{case: lambda case=case: from_odt(case) for case in ('annex-fr-table', 'questionnaire-fr', 'notes-and-changes-en')},
    'annex-fr-headings': annex_fr_headings, 'prose-fr': prose_fr, 'questionnaire-en': questionnaire_en,
    'strict-en': strict_en, 'beside-the-text-en': beside_the_text_en,
}

for case in sys.argv[1:] or CASES:
    CASES[case]()
