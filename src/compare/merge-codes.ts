/** Codes of what stands against joining drafts, with their English wordings. */
export const MERGE_MESSAGES = {
  'merge.different-report': {
    message: 'The drafts are not of one report; {part} differs: {sides}',
    hint: 'Only drafts of one office, period, edition and standing (test or not) can be joined',
  },
  'merge.conflict': { message: '{part} differs: {sides}', hint: 'Agree on one of them in the drafts, or name the draft that wins with --prefer; --base FILE, the report that all were made from, settles what one side alone changed' },
  'merge.preferred': { message: '{part} differs: {sides}; taken from {preferred}', hint: 'What the other drafts say here is not in the result' },
} as const satisfies Record<string, { readonly message: string, readonly hint: string }>

export type MergeCode = keyof typeof MERGE_MESSAGES
