import { invalid, ok, type Outcome } from '@hearback/contracts';
import { fileTypeFromBuffer } from 'file-type';
import { FILE_TYPES, type FileType } from '../file.js';
import { Damaged } from '../strip/damaged.js';
import { stripped } from '../strip/stripped.js';

interface Taken {
  readonly type: FileType;
  readonly content: Buffer;
}

/**
 * JPEG, PNG, WebP and PDF are taken, told by their bytes and not by their names: what is kept is shown to others in their browser.
 * Pictures are kept without their position.
 */
export async function onlyPicturesAndPapersAreTaken(bytes: Buffer): Promise<Outcome<Taken>> {
  if (!bytes.length) return EMPTY;
  const found = await fileTypeFromBuffer(bytes);
  const type = FILE_TYPES.find((one) => one === found?.mime);
  if (!type) return found && /hei[cf]/.test(found.mime) ? HEIC : notTaken(found?.mime);
  try {
    return ok({ type, content: stripped(type, bytes) });
  } catch (error) {
    if (error instanceof Damaged) return DAMAGED;
    throw error;
  }
}

const file = (zh: string, en: string) => invalid({ path: 'file', message: { zh, en } });
const EMPTY = file('文件是空的，请重新选择。', 'The file is empty: choose it again.');
const HEIC = file(
  '不支持 HEIC 照片：请在手机相机设置中选择“兼容性最佳”，或另存为 JPEG 后上传。',
  'HEIC photos are not taken: set the camera to "most compatible", or save the photo as JPEG.',
);
const DAMAGED = file(
  '照片不完整或已损坏，请重新拍摄或重新选择。',
  'The picture is damaged or incomplete: take or choose it again.',
);
const notTaken = (mime: string | undefined) =>
  file(
    `不支持此类文件${mime ? `（${mime}）` : ''}：请上传 JPEG、PNG、WebP 照片或 PDF。`,
    `Files like this${mime ? ` (${mime})` : ''} are not taken: send a picture as JPEG, PNG or WebP, or a PDF.`,
  );
