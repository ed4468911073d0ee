import { PNG } from 'pngjs';
import { decodeQR } from 'qr/decode.js';

/** What a camera reads from the QR code on a picture. */
export function readCode(png: Buffer): string {
  const { width, height, data } = PNG.sync.read(png);
  return decodeQR({ width, height, data });
}
