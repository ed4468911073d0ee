import { Damaged, part } from './damaged.js';
import { exifWith, orientationIn } from './orientation.js';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const EXIF = 0xe1;
const COLOURS = 0xe2;
// Tables, frames, JFIF and Adobe's note on colours: what a picture is decoded by.
const KEPT = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf) || [SCAN, 0xdb, 0xdc, 0xdd, 0xe0, 0xee].includes(marker);

/**
 * A JPEG without what it says beside the picture: position, camera, times, thumbnails, comments, and whatever is appended. Of its Exif
 * only the orientation stays, without which photos of phones lie on their side. The picture's own bytes stay as they are.
 */
export function strippedJpeg(bytes: Buffer): Buffer {
  if (bytes[0] !== 0xff || bytes[1] !== START) throw new Damaged('no start of a JPEG');
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation: number | undefined;
  for (let at = 2; ;) {
    if (part(bytes, at, at + 2)[0] !== 0xff) throw new Damaged(`no marker at ${at}`);
    const marker = bytes[at + 1]!;
    // Any number of 0xff may fill up the room before a marker.
    if (marker === 0xff) at += 1;
    else if (marker === END) break;
    else {
      const end = at + 2 + part(bytes, at + 2, at + 4).readUInt16BE();
      const segment = part(bytes, at, end);
      if (marker === EXIF) orientation ??= orientationIn(segment.subarray(4));
      if (KEPT(marker) || (marker === COLOURS && segment.includes('ICC_PROFILE\0'))) kept.push(segment);
      at = marker === SCAN ? endOfScan(bytes, end) : end;
      if (marker === SCAN) kept.push(bytes.subarray(end, at));
    }
  }
  // After JFIF's own segment, which has to be the first.
  if (orientation) kept.splice(kept[1]?.[1] === 0xe0 ? 2 : 1, 0, exifWith(orientation));
  return Buffer.concat([...kept, Buffer.from([0xff, END])]);
}

// Within a scan 0xff is followed by 0, or by the number of a restart.
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new Damaged('the picture does not end');
}
