/** Why each code is asked for, where no rule says it: for the error index. */

/** By code; for a code that is not here, by its first word. */
export const ERROR_REASONS: Readonly<Record<string, string>> = {
  xml: 'XML is read by its grammar, and by the schema that fixes where each part stands: a document that breaks either is read differently by different programs.',
  'xml.doctype': 'A DOCTYPE can name files and addresses to be read, and entities that grow without end. None is read, so that no document can make a program open anything.',
  'xml.encoding': 'What is read in the wrong encoding has wrong letters in it and nobody notices. The file has to be what it says it is.',
  'xml.version': 'XML 1.1 allows characters that XML 1.0 and JSON cannot carry, and hardly any program reads it.',
  'xml.order': 'The schema is a sequence (design rules of WIPO ST.96): programs that read as a stream rely on it.',
  'xml.namespace': 'A name means what its namespace says: the same word of another vocabulary is another thing.',
  'xml.attribute-unprefixed': 'In ST.96 attributes belong to a namespace, and an attribute without prefix belongs to none.',
  'xml.xsi': 'An element has the type that the model gives it, and one without a value is left out. Both syntaxes then say the same.',
  'xml.cdata': 'Between elements nothing but white space can stand; a CDATA section is text, even an empty one.',
  json: 'The JSON of a document has one shape, so that every program finds a value in the same place and of the same type.',
  'json.encoding': 'JSON that is exchanged is in UTF-8 (RFC 8259, section 8.1).',
  'json.malformed': 'The text breaks the grammar of JSON (RFC 8259). Where it breaks, no program can tell what was meant.',
  'json.duplicate-name': 'Which of two members of one name counts is not defined (RFC 8259, section 4): programs take the first, the last, or none.',
  'json.null': 'A part that has no value is left out, in XML as in JSON; then there is one way to say nothing.',
  'json.white-space': 'XML folds white space in such values, so the two syntaxes would say different things.',
  limit: 'Limits keep a hostile or broken file from using up the machine. Nothing is said about the validity of the document.',
  root: 'The first name of a document says what it is.',
  part: 'The model says which parts a record has, and which of them it needs.',
  'part.empty': 'A list without items says nothing, and could be taken for "none" or for "not known".',
  'part.unmapped': 'The lenient profile keeps what it does not know, word for word, so that nothing is lost; it is not understood either.',
  choice: 'Of a choice exactly one option is given: with two of them, nobody can tell which holds.',
  value: 'Values have one spelling, so that they can be compared, counted and sorted by any program.',
  'value.characters': 'XML 1.0 cannot carry the character, not even as a reference. What one syntax cannot hold is valid in neither.',
  'value.code': 'The list is closed: reports are compared by these words.',
  'value.office-code': 'Offices are told apart by their code of WIPO ST.3.',
  'value.date': 'Dates have one form (ISO 8601): 03.04.2024 is a day in April to some and in March to others.',
  'value.date-time': 'Without a zone a time is 26 different moments.',
  'value.digits': 'Programs keep numbers as doubles, which hold 15 digits: more would be rounded without a word.',
  'value.fixed': 'The value says by which release a document is read.',
  ndjson: 'Each line of NDJSON is a document of its own, so that files of any size can be read line by line.',
  file: 'What cannot be opened or recognised cannot be judged.',
  folder: 'What lies below the folder was not judged, and a run that is silent about it would look complete.',
  findings: 'A file that is wrong everywhere would fill the memory with findings.',
  judge: 'A verdict is given only where all who were asked agree. Nothing is called valid because a judge failed.',
  edition: 'Rules on items and duties read the edition that a report names. Without it they cannot be run.',
  schema: 'The schema was asked alone: its own words are printed.',
  legacy: 'An import accounts for every character. Where it guessed, or found no place for something, it says so.',
  ledger: 'A ledger is the proof that nothing was lost; it has to agree with source and result.',
}

/** @throws {Error} When nobody has written down why. */
export function whyAsked(code: string): string {
  const reason = ERROR_REASONS[code] ?? ERROR_REASONS[code.replace(/\..*/, '')]
  if (reason === undefined) throw new Error(`It is not written down why ${code} is asked for`)
  return reason
}
