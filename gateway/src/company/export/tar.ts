const BLOCK = 512;

/** A file as it stands in a tar archive (ustar): its head, its content, filled up to whole blocks. Names are ASCII, up to 100 letters. */
export function tarred(name: string, content: Buffer, seconds: number): Buffer {
  if (name.length > 100) throw new TypeError(`too long a name for a tar archive: ${name}`);
  const head = Buffer.alloc(BLOCK);
  const put = (text: string, at: number) => head.write(text, at, 'ascii');
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  put(name, 0);
  put(octal(0o600, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(content.length, 11), 124);
  put(octal(seconds, 11), 136);
  put(' '.repeat(8), 148);
  put('0', 156);
  put('ustar\0' + '00', 257);
  const sum = head.reduce((so, byte) => so + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([head, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}

/** What a tar archive ends with. */
export const TAR_END: Buffer = Buffer.alloc(2 * BLOCK);
