/** The files of a tar archive, read by the letter of the format. */
export function filesIn(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; archive[at];) {
    const text = (from: number, length: number) =>
      archive.toString('ascii', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    const head = archive.subarray(at, at + 512);
    const sum = head.reduce((so, byte, i) => so + (i >= 148 && i < 156 ? 32 : byte), 0);
    if (sum !== Number.parseInt(text(148, 8), 8)) throw new Error(`${text(0, 100)}: the checksum of its head is wrong`);
    files.set(text(0, 100), archive.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
