/** Why a reading is doubtful, in words for a message; the finders give it as a short name. */

const DOUBTS: ReadonlyMap<string, string> = new Map([
  ['judgement', 'the words may mean something else'], ['other-language', 'the words are of another language'], ['no-answer', 'the words say that there is no answer'],
  ['tick', 'there is only a mark'], ['answer', 'there is only a yes or no'], ['percentage', 'there is only a percentage'], ['spelling', 'the words are misspelt'],
  ['several', 'the words name more than one status'], ['negation', 'the sentence denies something'], ['double-negation', 'the sentence denies twice'],
  ['denial', 'the sentence takes something back'], ['restriction', 'the sentence makes an exception'], ['conditional', 'the sentence speaks of what might be'],
  ['other-subject', 'the sentence may be about somebody else'], ['stopped', 'the sentence says that it has ended'], ['dropped', 'the sentence says that it was given up'],
  ['indirect', 'the sentence tells what was done, not how far the item is put into effect'], ['sentence', 'it was taken from a sentence'],
  ['two-digit-year', 'the year has two digits'], ['quarter', 'only a quarter is named'], ['half-year', 'only half a year is named'], ['season', 'only a season is named'],
  ['relative', 'the day depends on when it was written'], ['far-off', 'the year is far off'], ['other-calendar', 'it is a date of another calendar'],
])

/** The words for a doubt; words that are no name stay. */
export function doubtInWords(doubt: string): string {
  return DOUBTS.get(doubt) ?? doubt
}
