import type { Operation } from '../graph/operation.js';
import { AttachToCase, AttachToWorkOrder, type AttachToCaseMutation } from './file.generated.js';

type Attach = Operation<AttachToCaseMutation, { input: never }>;

/** The mutations that say where a file can be sent. */
export const ATTACH = {
  attachToCase: AttachToCase as Attach,
  attachToWorkOrder: AttachToWorkOrder as Attach,
} as const;
export type Attaching = keyof typeof ATTACH;

export const isAttaching = (operation: string): operation is Attaching => Object.hasOwn(ATTACH, operation);
