import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline as linked } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** What a file holds, for whoever reads it later. The digest is of the documents, not of the file: packing may differ. */
export interface Contents {
  readonly documents: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes documents as they come from MongoDB, packed; on the disk when this resolves. */
export async function writeBson(
  file: string,
  documents: AsyncIterable<Uint8Array>,
  tell: (documents: number) => void = () => undefined,
): Promise<Contents> {
  const hash = createHash('sha256');
  let [count, bytes] = [0, 0];
  async function* counted() {
    for await (const document of documents) {
      hash.update(document);
      bytes += document.length;
      count += 1;
      tell(count);
      yield document;
    }
  }
  await pipeline(
    counted(),
    createGzip({ level: 4 }),
    createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
  );
  return { documents: count, bytes, sha256: hash.digest('hex') };
}

/** The documents of such a file. Throws when it ends in the middle of one. */
export async function* readBson(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  // A file that cannot be read fails the unpacking, which is what is waited for.
  const unpacked = linked(createReadStream(file), createGunzip(), () => undefined);
  for await (const chunk of unpacked) {
    rest = rest.length ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    for (let length = lengthOf(rest); length && length <= rest.length; length = lengthOf(rest)) {
      yield rest.subarray(0, length);
      rest = rest.subarray(length);
    }
  }
  if (rest.length) throw new Error(`${file} ends in the middle of a document`);
}

const lengthOf = (bytes: Buffer): number => (bytes.length >= 4 ? bytes.readInt32LE(0) : 0);

/** What a file holds now; `look` sees every document. */
export async function contentsOf(file: string, look: (document: Buffer) => void = () => undefined): Promise<Contents> {
  const hash = createHash('sha256');
  let [count, bytes] = [0, 0];
  for await (const document of readBson(file)) {
    hash.update(document);
    bytes += document.length;
    count += 1;
    look(document);
  }
  return { documents: count, bytes, sha256: hash.digest('hex') };
}
