import { describe, expect, it } from '@jest/globals';
import { PHOTO, PIXEL, PNG, WEBP } from '../strip/pictures.examples.js';
import { onlyPicturesAndPapersAreTaken } from './only-pictures-and-papers-are-taken.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const taken = async (bytes: Buffer) => {
  const outcome = await onlyPicturesAndPapersAreTaken(bytes);
  return 'ok' in outcome ? outcome.ok.type : [outcome.refusal.code, outcome.refusal.fields];
};
const refused = (said: string) => [
  'INVALID_INPUT',
  [{ path: 'file', message: { zh: expect.any(String), en: expect.stringContaining(said) } }],
];

describe('A7 only pictures and papers are taken', () => {
  it('told by their bytes', async () => {
    expect(await Promise.all([PHOTO, PNG, WEBP, PDF].map(taken))).toEqual([
      'image/jpeg',
      'image/png',
      'image/webp',
      'application/pdf',
    ]);
  });

  it('and what else there is says why not, and what to do', async () => {
    const html = Buffer.from('<html><script>alert(1)</script></html>');
    expect(await taken(html)).toEqual(refused('send a picture as JPEG'));
    expect(await taken(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toEqual(refused('HEIC'));
    expect(await taken(Buffer.from('PK\x03\x04'.padEnd(64, '\0'), 'latin1'))).toEqual(refused('application/zip'));
    expect(await taken(Buffer.alloc(0))).toEqual(refused('empty'));
    expect(await taken(PIXEL.subarray(0, 60))).toEqual(refused('damaged'));
  });
});
