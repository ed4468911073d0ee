/** Longer than this no side of a photo is sent: enough to read a meter on it, a tenth of what a phone takes. */
const LONGEST = 1920;
const QUALITY = 0.85;

/** A photo as small as it need be, turned as it was taken; anything that is no picture, or no smaller then, as it is. */
export async function smaller(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const made = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return made.size < file.size ? made : file;
}
