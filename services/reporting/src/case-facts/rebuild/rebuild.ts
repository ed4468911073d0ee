import { Keeping, SYSTEM_SCOPE } from '@hearback/store';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CaseFactsStore } from '../case-facts.store.js';

const LOOK_EVERY_MS = 1_000;

interface Line {
  readonly _id: string;
  readonly begun: Date;
}

/**
 * Looks every second whether an operator rebuilds the figures (`npm run ops -- rebuild`), which a line in `rebuilds` says: every replica has
 * to know, since any of them may hear any event. The operator's tool has everything said again and puts the new rows in place.
 */
@Injectable()
export class Rebuild implements OnModuleDestroy {
  private readonly logger = new Logger('rebuild');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private begun: number | undefined;

  constructor(
    private readonly keeping: Keeping,
    private readonly facts: CaseFactsStore,
  ) {
    this.lookSoon();
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.round;
  }

  private lookSoon(): void {
    this.timer = setTimeout(() => {
      this.round = this.look()
        .catch(() => undefined) // not known: as before
        .finally(() => this.timer && this.lookSoon());
    }, LOOK_EVERY_MS).unref();
  }

  private async look(): Promise<void> {
    const line = await this.keeping.connection
      .collection<Line>('rebuilds')
      .findOne({ _id: 'case_facts' }, SYSTEM_SCOPE);
    const begun = line?.begun.getTime();
    if (begun === this.begun) return;
    this.begun = begun;
    this.facts.rebuilds(begun);
    this.logger.log(begun ? 'rows are made anew beside the others' : 'the rows in place are the only ones');
  }
}
