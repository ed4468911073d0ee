import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { unzipOne } from './unzip.js';

const folder = mkdtempSync(join(tmpdir(), 'hearback-unzip-'));

describe('unzipOne', () => {
  const archive = join(folder, 'small.whl');
  writeFileSync(archive, zip({ 'a/README': 'not this', 'a/bin/server': 'this one', 'a/LICENSE': 'nor this' }));

  it('takes the one file asked for, runnable', async () => {
    const target = join(folder, 'server');
    await unzipOne(archive, '/bin/server', target);
    expect([readFileSync(target, 'utf8'), statSync(target).mode & 0o111]).toEqual(['this one', 0o111]);
  });

  it('says when there is none', async () => {
    await expect(unzipOne(archive, '/bin/client', join(folder, 'client'))).rejects.toThrow('holds no /bin/client');
  });
});

/** A zip archive as far as a reader of the central directory cares: no checksums, no dates. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const header = Buffer.alloc(30);
    header.writeUInt16LE(name.length, 26);
    header.writeUInt16LE(3, 28);
    const entry = Buffer.alloc(46);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    const part = Buffer.concat([header, Buffer.from(`${name}ext`), packed]);
    parts.push(part);
    offset += part.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
