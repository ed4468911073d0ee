/** What a list says of itself to whoever would read it again: up to how many pages that may be done without being asked. */
export interface Held {
  readonly upTo?: number;
}

/** Whether a list has been read so far that it stays as it was read: it would be read again from its beginning, page by page. */
export function isHeld({ upTo }: Held, answer: unknown): boolean {
  const pages = (answer as { readonly pages?: readonly unknown[] } | undefined)?.pages;
  return upTo !== undefined && pages !== undefined && pages.length > upTo;
}
