const ORIENTATION = 0x0112;
const HEAD = Buffer.from('Exif\0\0', 'latin1');

/** How a photo is to be turned, 1 to 8, as its Exif says; undefined when it does not, or not readably. */
export function orientationIn(exif: Buffer): number | undefined {
  if (!exif.subarray(0, HEAD.length).equals(HEAD)) return undefined;
  const tiff = exif.subarray(HEAD.length);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const directory = long(4);
    for (let i = 0; i < short(directory); i++) {
      const entry = directory + 2 + 12 * i;
      if (short(entry) !== ORIENTATION) continue;
      const value = short(entry + 8);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** A JPEG segment of Exif that says nothing but the orientation. */
export function exifWith(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM', 0, 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + HEAD.length + tiff.length);
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, HEAD, tiff]);
}
