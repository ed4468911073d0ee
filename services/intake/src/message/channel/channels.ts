import type { ContactMethod } from '@hearback/contracts';
import { SETTINGS, type Settings } from '@hearback/messaging';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { WRITTEN, type Channel, type Written } from './channel.js';
import { DemoOutbox } from './demo-outbox.js';
import { SmtpChannel } from './smtp-channel.js';

/** The channels that this installation has: mail where an SMTP server is set; in the demo its outbox for everything else. */
@Injectable()
export class Channels implements OnModuleDestroy {
  private readonly outbox: DemoOutbox | undefined;
  private readonly mail: SmtpChannel | undefined;

  constructor(@Inject(SETTINGS) settings: Settings) {
    const { SMTP_URL, SMTP_FROM, HEARBACK_PROFILE } = settings;
    if (SMTP_URL && !SMTP_FROM) throw new TypeError('SMTP_URL needs SMTP_FROM beside it');
    this.mail = SMTP_URL ? new SmtpChannel(SMTP_URL, SMTP_FROM!) : undefined;
    this.outbox = HEARBACK_PROFILE === 'demo' ? new DemoOutbox() : undefined;
  }

  /** The channel that carries a written message this way, if there is one. */
  of(method: ContactMethod | undefined): Channel | undefined {
    return method === 'EMAIL' ? (this.mail ?? this.outbox) : method && this.outbox;
  }

  /** Whether a message that goes this way need not be waited for: it is only noted. */
  isOutbox(method: ContactMethod | undefined): boolean {
    return this.outbox !== undefined && this.of(method) === this.outbox;
  }

  /** How to write to somebody: as they want to hear back, else the first way that they have and we have. */
  choose(feedbackBy: ContactMethod, reachableBy: readonly ContactMethod[]): Written | undefined {
    const possible = WRITTEN.filter((method) => reachableBy.includes(method) && this.of(method));
    return possible.find((method) => method === feedbackBy) ?? possible[0];
  }

  onModuleDestroy(): void {
    this.mail?.close();
  }
}
