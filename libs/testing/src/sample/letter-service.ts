import { ok, rpc, isRefusal, refuse, text, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { AggregateStore, deriveId, Keeping } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller, Injectable, Module } from '@nestjs/common';
import { z } from 'zod';
import { letterType, type Letter, type LetterEvent, type LetterState } from './letter.js';

export const writeLetter = rpc('dispatch', 'write-letter', z.object({ key: z.string() }))<LetterState>();
export const stampLetter = rpc(
  'dispatch',
  'stamp-letter',
  z.object({
    letterId: z.string(),
    count: z.number().int().min(1),
    note: text(10).nullish(),
    key: z.string().optional(),
  }),
)<LetterState>();
/** Has a defect. */
export const loseLetter = rpc('dispatch', 'lose-letter', z.object({}))<LetterState>();

@Injectable()
export class LetterStore extends AggregateStore<Letter, LetterEvent, LetterState> {
  constructor(keeping: Keeping) {
    super(keeping, letterType);
  }
}

/** A service as small as can be: for the tests of what carries services. */
@Controller()
export class LetterHandler {
  constructor(private readonly letters: LetterStore) {}

  @Answers(writeLetter)
  async write(context: TenantContext, { key }: { key: string }): Promise<Outcome<LetterState>> {
    const id = deriveId(context.tenantId, 'letter', context.actor.id, key);
    const written = await this.letters.create(context, id, () => [{ type: 'letter-written', id }]);
    return isRefusal(written) ? written : ok(letterType.publicState(written.ok.state));
  }

  @Answers(stampLetter)
  async stamp(
    context: TenantContext,
    { letterId, count, key }: { letterId: string; count: number; key?: string },
  ): Promise<Outcome<LetterState>> {
    const stamped = await this.letters.change(
      context,
      letterId,
      ({ stamps }) =>
        stamps + count > 9
          ? refuse('LETTER_FULL', { zh: '贴不下了。', en: 'No room for more.' })
          : [{ type: 'letter-stamped', count }],
      { key, path: 'letterId' },
    );
    return isRefusal(stamped) ? stamped : ok(letterType.publicState(stamped.ok.state));
  }

  @Answers(loseLetter)
  lose(): Promise<Outcome<LetterState>> {
    throw new Error('the secret place of lost letters');
  }
}

@Module({ controllers: [LetterHandler], providers: [LetterStore] })
export class LetterModule {}
