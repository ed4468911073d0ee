import type { Draft } from '../../record/draft.js';

/**
 * What a call centre says of a call when it opens the page: `/hotline#phone=13900001111&recording=https%3A%2F%2F…`. It stands behind the
 * `#` because that part of an address is sent to no server and written into no log.
 */
export function callIn(hash: string): Partial<Draft> {
  const said = new URLSearchParams(hash.slice(1));
  const [phone, recordingUrl] = [said.get('phone'), said.get('recording')];
  return { ...(phone ? { phone } : {}), ...(recordingUrl ? { recordingUrl } : {}) };
}
