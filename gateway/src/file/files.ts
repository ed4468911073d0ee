import { createHash } from 'node:crypto';
import { notFound, ok, type Outcome } from '@hearback/contracts';
import { deriveId, Keeping, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';
import type { File } from './file.js';
import { roomFor } from './rules/a-case-has-room-for-so-many.js';

export type KeptFile = File & { readonly id: string };
interface Content {
  readonly content: { readonly buffer: Uint8Array } | Buffer;
}

/** The files of a company's cases. The content stands apart, one document a file: lists do not read it. */
@Injectable()
export class Files {
  private readonly files: TenantCollection<File>;
  private readonly contents: TenantCollection<Content>;
  /** Cases whose files were taken away for good. */
  private readonly forgotten: TenantCollection<object>;

  constructor(keeping: Keeping) {
    this.files = new TenantCollection(keeping, 'files', [{ caseId: 1, at: 1 }]);
    this.contents = new TenantCollection(keeping, 'file-contents');
    this.forgotten = new TenantCollection(keeping, 'forgotten-files');
    keeping.companyData.show('file-contents', async (_, { _id, content }) => ({
      _id,
      base64: bytesOf({ content } as Content).toString('base64'),
    }));
  }

  /**
   * Keeps a file, while its case has room; the same content for the same purpose is kept once, however often it is sent. Answers with what
   * is kept.
   */
  async keep(context: TenantContext, file: Omit<File, 'bytes'>, content: Buffer): Promise<Outcome<KeptFile>> {
    const { caseId, workOrderId = '', kind } = file;
    const digest = createHash('sha256').update(content).digest('hex');
    const id = deriveId(context.tenantId, 'file', caseId, workOrderId, kind, digest);
    const kept = await this.find(context, id);
    if (kept) return ok(kept);
    const full = roomFor(await this.of(context, [caseId]), file);
    if (full) return full;
    // The content first: whatever a list names is there.
    await this.contents.insertOnce(context, id, { content });
    await this.files.insertOnce(context, id, { ...file, bytes: content.length });
    // Asked last: a link given before an erasure brings nothing after it, not even at the same instant.
    if (await this.forgotten.findOne(context, { _id: forgottenId(context, caseId) })) {
      await this.forget(context, caseId);
      return notFound('caseId');
    }
    return ok((await this.find(context, id))!);
  }

  async find(context: TenantContext, id: string): Promise<KeptFile | undefined> {
    const found = await this.files.findOne(context, { _id: id });
    return found ? { ...found, id } : undefined;
  }

  /** Of several cases, the oldest first. */
  async of(context: TenantContext, caseIds: readonly string[]): Promise<readonly KeptFile[]> {
    const found = await this.files.find(context, { caseId: { $in: caseIds } }, { sort: { at: 1 } });
    return found.map((one) => ({ ...one, id: one._id }));
  }

  /** Takes away what a case has, and takes nothing for it any more. The contents first: whatever is left is still listed, and tried again. */
  async forget(context: TenantContext, caseId: string): Promise<void> {
    await this.forgotten.insertOnce(context, forgottenId(context, caseId), {});
    for (const { id } of await this.of(context, [caseId])) {
      await this.contents.deleteOne(context, { _id: id });
      await this.files.deleteOne(context, { _id: id });
    }
  }

  async content(context: TenantContext, id: string): Promise<Buffer | undefined> {
    const found = await this.contents.findOne(context, { _id: id });
    return found ? bytesOf(found) : undefined;
  }
}

const forgottenId = ({ tenantId }: TenantContext, caseId: string) => deriveId(tenantId, 'forgotten-files', caseId);
const bytesOf = ({ content }: Content): Buffer => (Buffer.isBuffer(content) ? content : Buffer.from(content.buffer));
