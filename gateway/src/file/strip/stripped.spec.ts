import { describe, expect, it } from '@jest/globals';
import { Damaged } from './damaged.js';
import { orientationIn } from './orientation.js';
import { PHOTO, PIXEL, PNG, PNG_WITH_POSITION, POSITION, WEBP, WEBP_WITH_POSITION } from './pictures.examples.js';
import { stripped } from './stripped.js';

const TELLTALES = [POSITION, POSITION.subarray(0, 24), '31.2341', '31,14.45', 'HearbackPhone', 'ftyp', 'MPF'];
const told = (bytes: Buffer) => TELLTALES.filter((one) => bytes.includes(one));

describe('F9 what a photo says beside the picture', () => {
  it('goes from a JPEG: position, camera, comment, a film appended', () => {
    expect(told(PHOTO)).toHaveLength(TELLTALES.length);
    expect(told(stripped('image/jpeg', PHOTO))).toEqual([]);
  });

  it('stays as far as the picture would else lie on its side, and the picture as it was', () => {
    const kept = stripped('image/jpeg', PHOTO);
    // Behind JFIF's segment, marker and length.
    expect(orientationIn(kept.subarray(24))).toBe(6);
    expect(kept.subarray(-(PIXEL.length - 20))).toEqual(PIXEL.subarray(20));
  });

  it('goes from PNG and WebP', () => {
    expect([told(PNG_WITH_POSITION).length, told(WEBP_WITH_POSITION).length]).toEqual([3, 3]);
    expect(stripped('image/png', PNG_WITH_POSITION)).toEqual(PNG);
    expect(stripped('image/webp', WEBP_WITH_POSITION)).toEqual(WEBP);
  });

  it('is nothing in a picture that has none, which stays as it is', () => {
    expect(stripped('image/jpeg', PIXEL)).toEqual(PIXEL);
    expect(stripped('image/png', PNG)).toEqual(PNG);
    expect(stripped('image/webp', WEBP)).toEqual(WEBP);
  });
});

describe('a picture that breaks off', () => {
  it.each([
    ['image/jpeg', PHOTO, PHOTO.length - 30],
    ['image/png', PNG, PNG.length],
    ['image/webp', WEBP, WEBP.length],
  ] as const)('is damaged, wherever it breaks: %s', (type, bytes, to) => {
    for (let length = 1; length < to; length++)
      expect(() => stripped(type, Buffer.from(bytes.subarray(0, length)))).toThrow(Damaged);
  });
});
