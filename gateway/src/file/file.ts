import type { Instant } from '@hearback/contracts';

/** What a file shows: how it was before the work, how it is after it, the customer's signature, or something else of the case. */
export type FileKind = 'BEFORE' | 'AFTER' | 'SIGNATURE' | 'OTHER';

/** What types of files are taken. */
export const FILE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** A file of a case, without its content. */
export interface File {
  readonly caseId: string;
  readonly workOrderId?: string;
  readonly kind: FileKind;
  /** As whoever sent it called it. */
  readonly name: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly at: Instant;
  /** Who sent it: the id of a membership; nobody's where the customer did. */
  readonly by?: string;
}
