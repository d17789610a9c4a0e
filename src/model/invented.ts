/** Whether a document says of itself that its content is made up: `com:documentStatusText="test"`. */
export function isInvented({ documentStatusText }: { readonly documentStatusText?: string }): boolean {
  return documentStatusText?.trim().toLowerCase() === 'test'
}
