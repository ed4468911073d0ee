import { refuse, type Refusal } from '@hearback/contracts';
import type { File } from '../file.js';

const MOST = 50;
const MOST_OF_CUSTOMER = 9;

/** Whether a case takes one more file, of a customer or of staff: asked when a link is given, and again when the content comes. */
export function roomFor(there: readonly File[], { by }: Pick<File, 'by'>): { readonly refusal: Refusal } | undefined {
  if (!by && there.filter((one) => !one.by).length >= MOST_OF_CUSTOMER) return TOO_MANY_OF_CUSTOMER;
  return there.length >= MOST ? TOO_MANY : undefined;
}

const TOO_MANY = refuse(
  'TOO_MANY_FILES',
  { zh: `一个案件最多 ${MOST} 个文件。`, en: `A case has ${MOST} files at most.` },
  { zh: '请只上传最能说明情况的照片。', en: 'Send only the pictures that tell most.' },
);
const TOO_MANY_OF_CUSTOMER = refuse(
  'TOO_MANY_FILES',
  { zh: `最多可以上传 ${MOST_OF_CUSTOMER} 个文件。`, en: `You can send ${MOST_OF_CUSTOMER} files at most.` },
  { zh: '如还有材料，请在与工作人员联系时提供。', en: 'Give the rest to our staff when they contact you.' },
);
