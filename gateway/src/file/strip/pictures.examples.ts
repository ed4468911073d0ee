// Made by hand, so that every byte beside the picture is known.

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** A grey pixel as JPEG (baseline, JFIF), without anything beside it. */
export const PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/' +
    'yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  'base64',
);

/** Latitude and longitude as Exif keeps them: degrees, minutes and hundredths of seconds as fractions. */
export const POSITION = Buffer.concat(
  [31, 1, 14, 1, 2712, 100, 121, 1, 28, 1, 4455, 100].map((number) => {
    const four = Buffer.alloc(4);
    four.writeUInt32LE(number);
    return four;
  }),
);

/** Exif as a phone writes it: turned by 90 degrees, taken with a camera, at a position. */
function exif(): Buffer {
  const camera = Buffer.from('HearbackPhone 7\0', 'latin1');
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const directory = (...entries: Buffer[]) => {
    const count = Buffer.alloc(2);
    count.writeUInt16LE(entries.length);
    return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
  };
  const first = 8;
  const ofCamera = first + 2 + 12 * 3 + 4;
  const ofPosition = ofCamera + camera.length;
  const fractions = ofPosition + 2 + 12 * 4 + 4;
  return Buffer.concat([
    Buffer.from('Exif\0\0II*\0\x08\0\0\0', 'latin1'),
    directory(entry(0x0110, 2, camera.length, ofCamera), entry(0x0112, 3, 1, 6), entry(0x8825, 4, 1, ofPosition)),
    camera,
    directory(
      entry(1, 2, 2, 'N'.charCodeAt(0)),
      entry(2, 5, 3, fractions),
      entry(3, 2, 2, 'E'.charCodeAt(0)),
      entry(4, 5, 3, fractions + 24),
    ),
    POSITION,
  ]);
}

/** The same pixel as a phone would send it: with position, camera, a comment, a second picture's index, and a film appended. */
export const PHOTO = Buffer.concat([
  PIXEL.subarray(0, 20),
  segment(0xe1, exif()),
  segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="31,14.45N"/>', 'latin1')),
  segment(0xe2, Buffer.from('MPF\0II*\0', 'latin1')),
  segment(0xfe, Buffer.from('31.2341N 121.4790E', 'latin1')),
  PIXEL.subarray(20),
  Buffer.from('ftypmp42 31.2341N', 'latin1'),
]);

const chunk = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  // Readers of metadata do not look at the check sum.
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
};
const png = (...more: Buffer[]) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...more,
    chunk('IDAT', Buffer.from([0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1])),
    chunk('IEND', Buffer.alloc(0)),
  ]);
export const PNG = png();
export const PNG_WITH_POSITION = Buffer.concat([
  png(chunk('eXIf', POSITION), chunk('tEXt', Buffer.from('Comment\x0031.2341N', 'latin1'))),
  POSITION,
]);

const riff = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};
const webp = (flags: number, ...more: Buffer[]) =>
  riff(
    'RIFF',
    Buffer.concat([
      Buffer.from('WEBP', 'latin1'),
      riff('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
      riff('VP8L', Buffer.from([0x2f, 0, 0, 0, 0, 0x88, 0x88])),
      ...more,
    ]),
  );
export const WEBP = webp(0x10);
export const WEBP_WITH_POSITION = webp(0x1c, riff('EXIF', POSITION), riff('XMP ', Buffer.from('31.2341N', 'latin1')));
