import { eventFamily, type Instant } from '@hearback/contracts';
import type { AggregateType } from '@hearback/store';

/** The smallest aggregate that uses all of the store: a letter that is stamped, annotated, reminded of and copied. */
export interface Letter {
  readonly id: string;
  readonly propertyId?: string;
  readonly stamps: number;
  readonly notes: readonly string[];
  /** Instants at which to remind, the next one first. */
  readonly reminders: readonly Instant[];
  readonly reminded: readonly Instant[];
  /** What it last heard of the letter that it copies. */
  readonly copied?: number;
}

export type LetterEvent =
  | { type: 'letter-written'; id: string; propertyId?: string; reminders?: readonly Instant[] }
  | { type: 'letter-stamped'; count: number }
  | { type: 'letter-annotated'; text: string; by?: string }
  | { type: 'letter-reminded'; at: Instant }
  | { type: 'letter-copied'; stamps: number };

export interface LetterState {
  readonly id: string;
  readonly stamps: number;
}

/** Annotations stay inside. */
export const letterEvents = eventFamily('dispatch', 'letter', 1, [
  'letter-written',
  'letter-stamped',
  'letter-reminded',
  'letter-copied',
])<LetterState>();

const blank: Letter = { id: '', stamps: 0, notes: [], reminders: [], reminded: [] };

function evolve(letter: Letter = blank, event: LetterEvent): Letter {
  switch (event.type) {
    case 'letter-written':
      return { ...letter, id: event.id, propertyId: event.propertyId, reminders: event.reminders ?? [] };
    case 'letter-stamped':
      return { ...letter, stamps: letter.stamps + event.count };
    case 'letter-annotated':
      return { ...letter, notes: [...letter.notes, event.text].slice(-3) };
    case 'letter-reminded':
      return { ...letter, reminders: letter.reminders.slice(1), reminded: [...letter.reminded, event.at] };
    case 'letter-copied':
      return { ...letter, copied: event.stamps };
  }
}

export const letterType: AggregateType<Letter, LetterEvent, LetterState> = {
  family: letterEvents,
  stateVersion: 1,
  evolve,
  publicState: ({ id, stamps }) => ({ id, stamps }),
  freeText: { 'letter-annotated': ['text'] },
  wakeAt: (letter) => letter.reminders[0],
  due: (_letter, at) => [{ type: 'letter-reminded', at }],
  propertyPath: 'propertyId',
  indexes: [{ stamps: -1, _id: 1 }],
};
