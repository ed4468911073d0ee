import { isRefusal, type Refusal } from '@hearback/contracts';
import { newKeyOnce } from '@hearback/store';
import { systemContext, type Capability, type TenantContext } from '@hearback/tenancy';
import type { Request, RequestHandler } from 'express';
import type { Purpose } from '../file/attach/attach.js';
import { onlyPicturesAndPapersAreTaken } from '../file/rules/only-pictures-and-papers-are-taken.js';
import type { Platform } from '../graph/graph.js';
import { openedLink } from '../graph/links.js';
import { Problem } from './problem.js';

/** PUT /files/TOKEN: takes in the content of the file for which the graph gave the token. The same content again changes nothing. */
export const takeFile =
  (platform: Platform, limit: number): RequestHandler =>
  async (request, response) => {
    const { subject, context } = await opened(request, platform, 'upload');
    const purpose = JSON.parse(subject) as Purpose;
    const taken = await onlyPicturesAndPapersAreTaken(await contentOf(request, limit));
    if (isRefusal(taken)) throw problemOf(taken.refusal);
    const { type, content } = taken.ok;
    const at = platform.clock.now().toISOString();
    const kept = await platform.files.keep(context, { ...purpose, type, at }, content);
    if (isRefusal(kept)) throw kept.refusal.kind === 'NOT_FOUND' ? NO_FILE : problemOf(kept.refusal);
    const { id, bytes } = kept.ok;
    response.json({ id, type, bytes });
  };

/** GET /files/TOKEN: the content of the file for which the graph gave the token. */
export const giveFile =
  (platform: Platform): RequestHandler =>
  async (request, response) => {
    const { subject, context } = await opened(request, platform, 'file');
    const [file, content] = await Promise.all([
      platform.files.find(context, subject),
      platform.files.content(context, subject),
    ]);
    if (!file || !content) throw NO_FILE;
    const shown = file.type.startsWith('image/') ? 'inline' : 'attachment';
    response.set({
      'content-type': file.type,
      'content-disposition': `${shown}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    });
    response.send(content);
  };

// A link that is over, of another purpose, forged, or of a company that is suspended or gone: the same answer.
async function opened(
  request: Request,
  platform: Platform,
  purpose: Capability['purpose'],
): Promise<{ subject: string; context: TenantContext }> {
  const link = openedLink(platform, purpose, String(request.params['token']));
  const company = link && (await platform.tenants.byId(link.tenantId));
  if (!company || company.suspended) throw NO_FILE;
  return { subject: link.subject, context: systemContext(link.tenantId, 'gateway', newKeyOnce()) };
}

async function contentOf(request: Request, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const parts: Buffer[] = [];
  let bytes = 0;
  // What is too much is let run by: a connection that broke would not tell why.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > limit) break;
    parts.push(part);
  }
  if (bytes <= limit) return Buffer.concat(parts);
  request.resume();
  throw tooLarge(limit);
}

function problemOf({ code, message, hint, fields }: Refusal): Problem {
  const [first] = fields ?? [];
  return new Problem(422, code, first?.message ?? message, { field: first?.path, hint });
}

const tooLarge = (limit: number): Problem =>
  new Problem(
    413,
    'FILE_TOO_LARGE',
    { zh: `文件超过上限 ${limit} 字节。`, en: `The file is larger than ${limit} bytes.` },
    {
      limit,
      field: 'file',
      hint: { zh: '请缩小照片后重新上传。', en: 'Make the picture smaller and send it again.' },
    },
  );

const NO_FILE = new Problem(
  404,
  'NOT_FOUND',
  { zh: '没有这个文件，或链接已过期。', en: 'There is no such file, or its link is over.' },
  {
    hint: {
      zh: '重新打开案件以取得新的链接；上传请重新取得上传地址。',
      en: 'Open the case again for a new link; ask anew where a file can be sent.',
    },
  },
);
