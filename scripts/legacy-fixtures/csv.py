"""Makes the sources of fixtures/legacy/csv.

Run from the root of the repository: python3 scripts/legacy-fixtures/csv.py
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / 'fixtures/legacy/csv'
ANNEX = (ROOT / 'fixtures/legacy/text/annex-fr/source.txt').read_text(encoding='utf-8')


def annex_rows():
    """Title, heads, recommendations (heading and statement, actions, earlier items), closing line; each a list of cells."""
    lines = [line.strip(' \t') for line in ANNEX.split('\n')]
    rows, current = [[lines[0]], lines[1:4]], None
    for line in lines[4:]:
        if line.startswith('Recommandation n°'):
            current = [line]
            rows.append(current)
        elif line.startswith('[Fin'):
            closing = [line]
        elif line and current is not None:
            current.append(line)
    return [*rows[:2], *[['\n'.join(row[:2]), '\n'.join(row[2:-1]), row[-1]] for row in rows[2:]], closing]


def spelled(rows, separator, line_end='\r\n', always=False):
    def field(text):
        return f'"{text.replace(chr(34), chr(34) * 2)}"' if always or any(sign in text for sign in (separator, '"', '\n')) else text
    return ''.join(separator.join(field(text) for text in row) + line_end for row in rows)


REPORT_FR = '''"Rapport de l’Office Benelux (BX) sur les dix recommandations, 2025";;;;;;
Contenu inventé pour un essai;;;;;;
# Période : 1er janvier 2025 au 31 décembre 2025;;;;;;
Recommandation;Action;État d’avancement;Taux (%);Observations;Lien;Date
1;a;Mise en œuvre;100;"Stratégie dite ""Cap 2030""; publiée";https://www.example.org/bx/cap;31/03/2025
1;b;En cours;62,5;"Deux volets
- échanges bilatéraux
- partage de documents";;30/11/2025
2;a;Partiellement mise en œuvre;40;=HYPERLIEN("http://example.org/x");;
3;a;Non mise en œuvre;0;;;
4;d;Planifiée;;+352 000 000;;15/02/2026
;;;;;;
7;a;Mise en œuvre;100;Projet pilote;https://www.example.org/bx/pilote;2025-06-30;SURPLUS
9;b;En cours
10;a;Mise en œuvre;100;"Guillemet jamais fermé;;31/12/2025
'''

REPORT_EN = [
    ['Office', 'Recommendation', 'Action', 'Status', 'Progress (%)', 'Comment', 'Evidence', 'Date'],
    ['AU', '1', 'a', 'Implemented', '100', 'Strategy adopted, with yearly review', 'https://www.example.org/au/strategy', '2025-06-30'],
    ['AU', '2', 'c', 'In progress', '55', 'Exchange in JSON; "full text" to follow', '', '2025-10-01'],
    ['AU', '3', 'a', 'Partially implemented', '30', 'Data governance: first policy in force', '', ''],
    ['AU', '5', '', 'Not applicable', '', '', '', ''],
    ['AU', '8', 'b', 'Planned', '', 'Task force on ST.96', 'https://www.example.org/au/st96', '2026-03-01'],
    ['AU', '10', 'a', 'Not implemented', '0', '', '', ''],
]


def sources():
    yield 'annex-fr/source.csv', spelled(annex_rows(), ',').encode('utf-8-sig')
    yield 'semicolons-fr/source.csv', REPORT_FR.replace('\n', '\r\n').encode('cp1252')
    yield 'tabs-en/source.tsv', spelled(REPORT_EN, '\t', always=False).encode('utf-16')


if __name__ == '__main__':
    for name, content in sources():
        path = FIXTURES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        print(name, len(content), file=sys.stderr)
