import { Damaged, part } from './damaged.js';

// What a picture is shown by. Capital letters first: what every reader needs.
const KEPT = /^([A-Z]|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|pHYs|bKGD|acTL|fcTL|fdAT)/;

/** A PNG without texts, times, Exif, and whatever is appended. */
export function strippedPng(bytes: Buffer): Buffer {
  const kept = [part(bytes, 0, 8)];
  for (let at = 8; ;) {
    const end = at + 12 + part(bytes, at, at + 8).readUInt32BE();
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) throw new Damaged(`no chunk at ${at}`);
    const chunk = part(bytes, at, end);
    if (KEPT.test(type)) kept.push(chunk);
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}
