"""Makes the annexes of fixtures/legacy/{html,markdown} from the text of the French annex.

Run from the root of the repository: python3 scripts/legacy-fixtures/html_annex.py
The reports of these formats, and all facts, are written by hand. The page that LibreOffice saves holds no dates.
"""
import html
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / 'fixtures/legacy'
LINES = [line.strip() for line in (FIXTURES / 'text/annex-fr/source.txt').read_text(encoding='utf-8').splitlines() if line.strip()]
HEADING = re.compile(r'^Recommandation n°\u00a0\d+$')
ACTION = re.compile(r'^([a-h])\) (.*)$')
SUB_ITEM = re.compile(r'^([ivx]+)\. (.*)$')
TITLE, HEADS, CLOSING = LINES[0], LINES[1:4], LINES[-1]


def parts():
    """Recommendations: label, statement, list items with their level, correspondence."""
    found = []
    for line in LINES[4:-1]:
        if HEADING.match(line):
            found.append({'label': line, 'items': []})
        elif 'statement' not in found[-1]:
            found[-1]['statement'] = line
        elif ACTION.match(line) or SUB_ITEM.match(line):
            found[-1]['items'].append((1 if ACTION.match(line) else 2, line))
        else:
            found[-1]['earlier'] = line
    return found


def esc(text):
    return html.escape(text, quote=False).replace('\u00a0', '&nbsp;')


def clean():
    """A page as somebody writes it by hand: a table, lists without labels of their own, sentences broken over lines."""
    rows = []
    for part in parts():
        items, level = [], 0
        for depth, text in part['items']:
            items.append('<ul>' * (depth - level) + '</ul>' * (level - depth) + f'\n<li>{esc(text)}</li>')
            level = depth
        items.append('</ul>' * level)
        label, statement = esc(part['label']), esc(part['statement']).replace(', ', ',\n      ')
        rows.append(f"  <tr>\n    <td><h3>{label}</h3>\n    <p>{statement}</p></td>\n    <td>{''.join(items)}</td>\n    <td>{esc(part['earlier']).replace(', ', ', <span>').replace(' et ', '</span> et ') if part['earlier'].startswith('R') else esc(part['earlier'])}</td>\n  </tr>")
    head = ''.join(f'<th scope="col">{esc(text)}</th>' for text in HEADS)
    return ('<!DOCTYPE html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<title>Recommandation n° 99</title>\n'
            '<style>ul { list-style: none } .brouillon { display: none }</style>\n<script>var titre = "Recommandation n° 12"; if (1 < 2) { document.title = titre }</script>\n</head>\n<body>\n'
            f'<h1>{esc(TITLE)}</h1>\n<!-- Recommandation n° 11: supprimée -->\n<p class="brouillon">Recommandation n° 13</p>\n<table>\n  <thead><tr>{head}</tr></thead>\n' + '\n'.join(rows) + f'\n</table>\n<p>{esc(CLOSING)}</p>\n</body>\n</html>\n')


def word():
    """A page as word processors saved it: no lists, labels in spans that are to be ignored, comments with conditions."""
    def item(depth, text):
        label, rest = text.split(' ', 1)
        return (f"<p class=MsoListParagraph style='margin-left:{18 * depth}.0pt;text-indent:-18.0pt;mso-list:l{depth - 1} level{depth} lfo1'><![if !supportLists]><span\n"
                f"style='mso-list:Ignore'>{label}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>{typed(rest)}<o:p></o:p></p>\n\n")

    def typed(text):
        return re.sub(r'(.{60,75}?) ', r'\1\n', esc(text).replace('é', '&eacute;').replace('’', '&#8217;'))

    body = [f"<p class=MsoTitle><b><span lang=FR style='font-size:14.0pt'>{typed(TITLE)}<o:p></o:p></span></b></p>\n\n<table class=MsoTableGrid border=1>\n <tr>"]
    body += [f"<td width=200 valign=top><p class=MsoNormal><b>{typed(text)}</b></p></td>" for text in HEADS] + [' </tr>\n']
    for part in parts():
        body.append(f" <tr>\n  <td><p class=MsoNormal><span style='mso-fareast-font-family:\"MS Mincho\"'>{typed(part['label'])}<br>\n{typed(part['statement'])}</span><o:p></o:p></p></td>\n  <td>")
        body += [item(*one) for one in part['items']]
        body.append(f"</td>\n  <td><p class=MsoNormal>{typed(part['earlier'])}<span style='mso-spacerun:yes'>&nbsp; </span><span style='display:none;mso-hide:all'>R41</span><o:p>&nbsp;</o:p></p></td>\n </tr>\n")
    return ('<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">\n<head>\n'
            '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">\n<meta name=Generator content="Microsoft Word 15">\n'
            '<!--[if gte mso 9]><xml>\n <o:DocumentProperties><o:Author>Section</o:Author></o:DocumentProperties>\n</xml><![endif]-->\n'
            '<style>\n<!--\n p.MsoNormal {margin:0cm;}\n-->\n</style>\n</head>\n<body lang=FR style=\'tab-interval:36.0pt\'>\n<div class=WordSection1>\n'
            + ''.join(body) + f"</table>\n\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n<p class=MsoNormal align=right>{typed(CLOSING)}</p>\n</div>\n</body>\n</html>\n")


def markdown():
    """Headings, bold labels, nested items, an escaped asterisk and a comment."""
    out = [f'# {TITLE}', '', '<!-- Recommandation n° 11 : à supprimer -->', '', f'{HEADS[0]}', '', f'{HEADS[1]}', '', f'{HEADS[2]}', '']
    for part in parts():
        out += [f"## {part['label']}", '', part['statement'].replace(' en matière ', '\nen matière ', 1).replace('TIC', '**TIC**', 1), '']
        out += [f"{'    ' * (depth - 1)}{text}" for depth, text in part['items']]
        out += ['', f"*{part['earlier']}*", '']
    return '\n'.join(out + [CLOSING.replace('[', '\\[').replace(']', '\\]'), ''])


def saved_by_libreoffice(source):
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / 'source.html'
        page.write_text(source, encoding='utf-8')
        subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{folder}/profile', '--infilter=HTML (StarWriter)', '--convert-to', 'html:HTML (StarWriter)', '--outdir', f'{folder}/out', str(page)], check=True, capture_output=True, timeout=120)
        return (pathlib.Path(folder) / 'out/source.html').read_bytes()


def put(case, data):
    path = FIXTURES / case
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


put('html/annex-fr-table/source.html', clean().encode())
put('html/annex-fr-word/source.html', word().encode('windows-1252'))
put('html/annex-fr-libreoffice/source.html', saved_by_libreoffice(clean().replace('<p class="brouillon">Recommandation n° 13</p>\n', '')))
put('markdown/annex-fr/source.md', markdown().encode())
