import { part } from './damaged.js';

const KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
// In VP8X: that there is Exif, that there is XMP.
const SAID = 0x08 | 0x04;

/** A WebP without Exif, XMP, and whatever is appended. */
export function strippedWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  const end = 8 + part(bytes, 0, 12).readUInt32LE(4);
  for (let at = 12; at < end;) {
    const length = part(bytes, at, at + 8).readUInt32LE(4);
    const type = bytes.toString('latin1', at, at + 4);
    const next = at + 8 + length + (length % 2);
    const chunk = Buffer.from(part(bytes, at, next));
    if (type === 'VP8X') chunk[8]! &= ~SAID;
    if (KEPT.includes(type)) kept.push(chunk);
    at = next;
  }
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, one) => sum + one.length, 0), 4);
  return Buffer.concat([head, ...kept]);
}
