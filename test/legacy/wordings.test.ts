import { describe, expect, it } from 'vitest'
import { annexLines } from '../../src/legacy/recognisers/annex-lines.ts'
import { dutiesOf } from '../../src/legacy/recognisers/duties.ts'
import { fold } from '../../src/legacy/recognisers/fold.ts'
import { subjectsOf } from '../../src/legacy/recognisers/subjects.ts'
import { ANNEX_WORDS } from '../../src/legacy/recognisers/words/index.ts'

/** Duties in short: actor, strength, verbs, reservations, yearly. */
function spelled(text: string, languageCode: string): string[] {
  return dutiesOf(text, languageCode).duties.map(duty => [
    duty.dutyActorCategory === 'Offices' ? 'O' : 'B', duty.dutyStrengthCategory, duty.dutyVerbCategoryBag.join('+'),
    ...(duty.dutyQualifierCategoryBag === undefined ? [] : [`[${duty.dutyQualifierCategoryBag.join(', ')}]`]),
    ...(duty.yearlyEvaluationIndicator ? ['yearly'] : []),
  ].join(' '))
}

describe('dutiesOf on the wordings of such texts', () => {
  it.each([
    ['IP offices should consider, where appropriate, sharing umbrellas.', 'O Should Consider [Where appropriate]'],
    ['IP offices should, whenever possible, share umbrellas.', 'O Should Share [As far as possible]'],
    ['IP offices should, to the greatest extent possible, share umbrellas.', 'O Should Share [As far as possible]'],
    ['IP offices should, insofar as possible, share umbrellas.', 'O Should Share [As far as possible]'],
    ['IP offices should, where applicable, share umbrellas.', 'O Should Share [Where appropriate]'],
    ['IP offices are encouraged, where necessary, to share umbrellas.', 'O Encouraged Share [Where appropriate]'],
    ['IP offices are also encouraged to share umbrellas.', 'O Encouraged Share'],
    ['IP offices should be invited to collaborate and share umbrellas.', 'O Encouraged Do+Share'],
    ['IP offices are urged to contemplate umbrellas.', 'O Encouraged Consider'],
    ['Intellectual property (IP) offices should investigate and share umbrellas.', 'O Should Consider+Share'],
    ['Each IPO should help others, including through sharing umbrellas.', 'O Should Do+Share'],
    ['The Secretariat should hold an umbrella.', 'B Should Do'],
    ['IP offices should evaluate their umbrellas on an annual basis.', 'O Should Do yearly'],
    ['IP offices should prepare an Annual Technical Report and evaluate umbrellas.', 'O Should Do'],
  ])('reads the English "%s"', (text, duty) => {
    expect(spelled(text, 'en')).toEqual([duty])
  })

  it.each([
    ['Las oficinas de propiedad intelectual (PI) deberían considerar la posibilidad de compartir paraguas.', 'O Should Consider'],
    ['Las oficinas nacionales y regionales de PI deberían, siempre que sea posible, compartir paraguas.', 'O Should Share [As far as possible]'],
    ['Las oficinas de PI deberían, en la mayor medida posible, compartir paraguas.', 'O Should Share [As far as possible]'],
    ['Las oficinas de PI deberían, según corresponda, compartir paraguas.', 'O Should Share [Where appropriate]'],
    ['Las oficinas de PI deberían, de ser necesario, compartir paraguas.', 'O Should Share [Where appropriate]'],
    ['Las oficinas de PI deberían, si fuera posible, compartir paraguas.', 'O Should Share [If possible]'],
    ['Se exhorta a las oficinas de PI a que pongan a disposición paraguas.', 'O Encouraged Share'],
    ['Se debería alentar a las oficinas de PI a cooperar y a compartir paraguas.', 'O Encouraged Do+Share'],
    ['Se alienta asimismo a las oficinas de PI a analizar y compartir paraguas.', 'O Encouraged Consider+Share'],
    ['Se anima a las oficinas de PI a apoyar a otras, en particular mediante el intercambio de paraguas.', 'O Encouraged Do+Share'],
    ['La Secretaría debería proporcionar un paraguas.', 'B Should Do'],
    ['Las oficinas de PI deberían evaluar los paraguas con periodicidad anual.', 'O Should Do yearly'],
    ['Las oficinas de PI deberían revisar los paraguas y preparar un informe técnico anual.', 'O Should Do'],
  ])('reads the Spanish "%s"', (text, duty) => {
    expect(spelled(text, 'es')).toEqual([duty])
  })

  it.each([
    ['Les offices de propriété intellectuelle (PI) sont invités, selon qu’il convient, à partager leurs parapluies.', 'O Encouraged Share [Where appropriate]'],
    ['Les offices de PI sont également encouragés à partager, lorsque cela est possible, leurs parapluies.', 'O Encouraged Share [As far as possible]'],
    ['Les offices de PI sont encouragés, dans la mesure du possible et de préférence en anglais, à partager leurs parapluies.', 'O Encouraged Share [As far as possible]'],
    ['Les offices de PI devraient, dans la plus large mesure possible, partager leurs parapluies.', 'O Should Share [As far as possible]'],
    ['Les offices de PI devraient, si nécessaire, partager leurs parapluies.', 'O Should Share [Where appropriate]'],
    ['Les offices de PI devraient analyser et partager leurs parapluies.', 'O Should Consider+Share'],
    ['Les offices de PI devraient mettre à disposition leurs parapluies.', 'O Should Share'],
    ['Il convient d’encourager les offices de PI à coopérer et à partager leurs parapluies.', 'O Encouraged Do+Share'],
    ['Les offices nationaux et régionaux de PI devraient aider les autres, notamment par l’échange de parapluies.', 'O Should Do+Share'],
    ['Le Secrétariat devrait fournir un parapluie.', 'B Should Do'],
    ['Les offices de PI devraient réviser chaque année leurs parapluies.', 'O Should Do yearly'],
    ['Les offices de PI devraient évaluer leurs parapluies et fournir un rapport technique annuel.', 'O Should Do'],
    ['Les offices de PI devraient publier chaque année l’examen de leurs parapluies.', 'O Should Share'],
    ['Les offices de PI devraient répondre au besoin de parapluies.', 'O Should Do'],
  ])('reads the French "%s"', (text, duty) => {
    expect(spelled(text, 'fr')).toEqual([duty])
  })

  it.each([
    ['en', 'IP offices may share umbrellas.'],
    ['en', 'IP offices are requested to share umbrellas.'],
    ['es', 'Las oficinas de PI podrían compartir paraguas.'],
    ['fr', 'Les offices de PI pourraient partager leurs parapluies.'],
    ['fr', 'Les offices de PI sont priés de partager leurs parapluies.'],
  ])('notes no duty in %s where the strength is another one: "%s"', (languageCode, text) => {
    expect(dutiesOf(text, languageCode).duties).toEqual([])
  })
})

describe('dutiesOf on what it must not guess', () => {
  const told = (text: string, languageCode: string): readonly unknown[] => {
    const { duties, doubtful, inserted } = dutiesOf(text, languageCode)
    return [duties.map(duty => `${duty.dutyActorCategory} ${duty.dutyStrengthCategory} ${duty.dutyVerbCategoryBag.join('+')}`), doubtful.length, inserted]
  }

  it.each([
    ['en', 'IP offices should test and share umbrellas.', ['Offices Should Do+Share']],
    ['en', 'IP offices should publish and exchange umbrellas.', ['Offices Should Share']],
    ['en', 'IP offices should ensure that umbrellas are available for publication and exchange with others.', ['Offices Should Do']],
    ['en', 'IP offices should keep records of the purchase and exchange of umbrellas.', ['Offices Should Do']],
    ['en', 'IP offices should keep umbrellas, and share them.', ['Offices Should Do+Share']],
    ['fr', 'Les offices de PI devraient tester et partager leurs parapluies.', ['Offices Should Do+Share']],
  ])('tells verbs from nouns and from unknown verbs in %s: "%s"', (languageCode, text, duties) => {
    expect(told(text, languageCode)).toEqual([duties, 0, []])
  })

  it.each([
    ['es', 'No se alienta a las oficinas a dormir.', [], 1],
    ['en', 'IP offices should share data. IPOs may also share umbrellas.', ['Offices Should Share'], 1],
    ['fr', 'Les offices de PI devraient évaluer les risques. Les offices de PI pourraient partager leurs parapluies.', ['Offices Should Do'], 1],
  ])('reports in %s what is denied or asked with another strength: "%s"', (languageCode, text, duties, doubtful) => {
    expect(told(text, languageCode)).toEqual([duties, doubtful, []])
  })

  it('reports a reservation that no table has, and finds the verb behind it', () => {
    expect(told('IP offices should, subject to national law, share umbrellas.', 'en')).toEqual([['Offices Should Share'], 0, ['subject to national law']])
    expect(told('IP offices should, as far as possible, share umbrellas.', 'en')).toEqual([['Offices Should Share'], 0, []])
  })
})

describe('annexLines on the wordings of such texts', () => {
  const lines = (languageCode: string) => {
    const words = ANNEX_WORDS.find(table => table.languageCode === languageCode)
    if (words === undefined) throw new Error(`No words for ${languageCode}`)
    return annexLines(words)
  }

  it.each([
    ['en', 'ways to stay dry, including the following:'], ['en', 'ways to stay dry, including, but not limited to:'],
    ['es', 'maneras de no mojarse, tales como las siguientes:'], ['es', 'maneras de no mojarse, entre ellas:'],
    ['fr', 'des moyens de rester au sec, notamment les suivants :'], ['fr', 'des moyens de rester au sec, parmi lesquels :'],
  ])('takes the list for open in %s: "%s"', (languageCode, leadIn) => {
    expect(lines(languageCode).endsOpenList(fold(leadIn).text)).toBe(true)
  })

  it.each([
    ['en', 'ways to stay dry, namely:'], ['es', 'maneras de no mojarse, a saber:'], ['fr', 'des moyens de rester au sec, à savoir :'],
  ])('takes the list for closed in %s: "%s"', (languageCode, leadIn) => {
    expect(lines(languageCode).endsOpenList(fold(leadIn).text)).toBe(false)
  })

  it.each([
    ['en', 'Not applicable, as this is new'], ['es', 'No procede, por tratarse de una novedad'], ['es', 'No corresponde (nueva)'],
    ['fr', 'S.O. (nouvelle)'], ['fr', 'Non applicable, car nouveau'],
  ])('takes the recommendation for new in %s: "%s"', (languageCode, line) => {
    expect(lines(languageCode).isNew(fold(line).text)).toBe(true)
  })

  it('knows the closing line of a Chinese annex', () => {
    expect(lines('zh').isClosing('[附件和文件完]')).toBe(true)
  })
})

describe('subjectsOf on the wordings of such texts', () => {
  it.each([
    ['en', 'They build umbrellas after a common reference ICT architecture.', 'reference-architecture'],
    ['en', 'They draw a distributed ledger on an umbrella.', 'emerging-technology'],
    ['es', 'Pintan las arquitecturas TIC de referencia en un paraguas.', 'reference-architecture'],
    ['es', 'Guardan paraguas legibles por computadora.', 'digitization'],
    ['fr', 'Ils peignent des architectures informatiques de référence sur un parapluie.', 'reference-architecture'],
    ['fr', 'Ils gardent des parapluies exploitables par machine.', 'digitization'],
  ])('knows the subject in %s: "%s"', (languageCode, statement, identifier) => {
    expect(subjectsOf([statement], languageCode)).toMatchObject([{ identifier }])
  })
})
