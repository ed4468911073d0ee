/** A file that says it is a picture and cannot be read as one. */
export class Damaged extends Error {}

/** A part of the bytes, which has to be there. */
export function part(bytes: Buffer, from: number, to: number): Buffer {
  if (to > bytes.length || to < from) throw new Damaged(`ends at ${bytes.length}, should have ${to}`);
  return bytes.subarray(from, to);
}
