/** Codes of what a patch can be refused for, with their English wordings. */
export const PATCH_MESSAGES = {
  'patch.malformed': { message: 'The patch is no list of operations by RFC 6902: {detail}', hint: 'A patch is what ipo-reports diff --format patch writes' },
  'patch.other-document': {
    message: 'The patch was made for another document: the SHA-256 of its canonical JSON is {expected}, that of this one {found}',
    hint: 'Apply it to the document that it was made from, in whichever syntax',
  },
  'patch.test': { message: 'Operation {number} of the patch expects another value at "{path}"', hint: 'The patch was made for another document, or for another state of it' },
  'patch.path': { message: 'Operation {number} of the patch names a place that is not there: "{path}"', hint: 'The patch was made for another document, or for another state of it' },
} as const satisfies Record<string, { readonly message: string, readonly hint: string }>

export type PatchCode = keyof typeof PATCH_MESSAGES
