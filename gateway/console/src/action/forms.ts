import type { Operation } from '../graph/operation.js';
import * as changes from './changes.generated.js';

/** How a field of a change is filled in. */
export type Control =
  'line' | 'text' | 'lines' | 'at' | 'yes' | 'hold' | 'kind' | 'category' | 'grade' | 'team' | 'member';

interface Change {
  /** What the change is made to: the name of its id in the input. */
  readonly of: 'caseId' | 'workOrderId';
  readonly change: Operation<{ answer: { __typename: string } }, { input: never; idempotencyKey?: string | null }>;
  /** In the order in which they are asked for, by their names in the input. */
  readonly fields: Readonly<Record<string, Control>>;
  /** The fields that the input cannot be without, by its type. */
  readonly must?: readonly string[];
  /** The input names the version that was seen, so that nobody overwrites what they have not read. */
  readonly seen?: true;
  /** Stops the work or gives it away: never offered as the usual next step. */
  readonly aside?: true;
}

const change = <V>(operation: Operation<{ answer: { __typename: string } }, V>) => operation as never;

/** What the pages can ask for on an action, by operation. Whether it is open, and what is wrong with what was entered, the graph says. */
export const CHANGES = {
  answerConsultation: {
    of: 'caseId',
    change: change(changes.AnswerConsultation),
    fields: { answer: 'text', followUp: 'yes' },
    must: ['answer'],
  },
  urgeCase: { of: 'caseId', change: change(changes.UrgeCase), fields: { note: 'line' } },
  supplementCase: { of: 'caseId', change: change(changes.SupplementCase), fields: { text: 'text' }, must: ['text'] },
  reclassifyCase: {
    of: 'caseId',
    change: change(changes.ReclassifyCase),
    fields: { kind: 'kind', category: 'category', grade: 'grade', reason: 'line' },
    must: ['reason'],
    seen: true,
  },
  redirectCase: {
    of: 'caseId',
    change: change(changes.RedirectCase),
    fields: { to: 'line', reason: 'line' },
    must: ['to', 'reason'],
  },
  withdrawCase: { of: 'caseId', change: change(changes.WithdrawCase), fields: { reason: 'line' }, must: ['reason'] },
  closeCase: { of: 'caseId', change: change(changes.CloseCase), fields: { reason: 'line' }, must: ['reason'] },
  reopenCase: { of: 'caseId', change: change(changes.ReopenCase), fields: { reason: 'line' }, must: ['reason'] },
  dispatchWorkOrder: {
    of: 'workOrderId',
    change: change(changes.DispatchWorkOrder),
    fields: { teamId: 'team', handlerId: 'member', note: 'line' },
    seen: true,
  },
  acceptWorkOrder: { of: 'workOrderId', change: change(changes.AcceptWorkOrder), fields: {} },
  recordContact: { of: 'workOrderId', change: change(changes.RecordContact), fields: { at: 'at', note: 'line' } },
  recordArrival: { of: 'workOrderId', change: change(changes.RecordArrival), fields: { at: 'at', note: 'line' } },
  resumeWorkOrder: { of: 'workOrderId', change: change(changes.ResumeWorkOrder), fields: {} },
  resolveWorkOrder: {
    of: 'workOrderId',
    change: change(changes.ResolveWorkOrder),
    fields: { result: 'text', cause: 'line', responsibility: 'line', measures: 'lines' },
    must: ['result'],
  },
  holdWorkOrder: {
    of: 'workOrderId',
    change: change(changes.HoldWorkOrder),
    fields: { reason: 'hold', until: 'at', note: 'line' },
    must: ['reason'],
    aside: true,
  },
  transferWorkOrder: {
    of: 'workOrderId',
    change: change(changes.TransferWorkOrder),
    fields: { teamId: 'team', handlerId: 'member', reason: 'line' },
    must: ['reason'],
    seen: true,
    aside: true,
  },
} satisfies Readonly<Record<string, Change>>;

export type Changing = keyof typeof CHANGES;
export const changeOf = (operation: Changing): Change => CHANGES[operation];

/** Which of the open changes, in their usual order, is the next step; undefined when all lead aside. */
export const nextStep = (open: readonly Changing[]): Changing | undefined => open.find((one) => !changeOf(one).aside);

/** Whether the pages have a form for an operation. */
export const isChanging = (operation: string): operation is Changing => Object.hasOwn(CHANGES, operation);

/** The fields that the graph could not even read the input without. */
export const missingIn = (
  { must = [] }: Pick<Change, 'must'>,
  entered: Readonly<Record<string, string | boolean | undefined>>,
): string[] => must.filter((name) => !String(entered[name] ?? '').trim());

/** What was entered, as the graph takes it: nothing where nothing was entered, instants in UTC, lines apart. */
export function valueOf(control: Control, entered: string | boolean | undefined): unknown {
  if (entered === undefined || entered === '') return null;
  if (typeof entered === 'boolean') return entered;
  switch (control) {
    case 'at':
      // Entered on the clock of the property's zone.
      return new Date(`${entered}:00+08:00`).toISOString();
    case 'grade':
      return Number(entered);
    case 'lines':
      return entered
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    default:
      return entered.trim();
  }
}
