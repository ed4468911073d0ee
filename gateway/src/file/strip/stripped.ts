import type { FileType } from '../file.js';
import { strippedJpeg } from './jpeg.js';
import { strippedPng } from './png.js';
import { strippedWebp } from './webp.js';

/** The file without what its maker did not mean to show: position, camera, times. Throws Damaged for a picture that cannot be read. */
export function stripped(type: FileType, bytes: Buffer): Buffer {
  switch (type) {
    case 'image/jpeg':
      return strippedJpeg(bytes);
    case 'image/png':
      return strippedPng(bytes);
    case 'image/webp':
      return strippedWebp(bytes);
    case 'application/pdf':
      return bytes;
    default:
      return type satisfies never;
  }
}
