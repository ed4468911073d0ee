import { createTransport } from 'nodemailer';
import type { Channel, Letter, Sending } from './channel.js';

const PATIENCE_MS = 10_000;

/** Sends mail through a company's SMTP server. */
export class SmtpChannel implements Channel {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    this.transport = createTransport({ url, pool: true, maxConnections: 2, ...timeouts }, { from });
  }

  async send({ id, to, subject, text }: Letter): Promise<Sending> {
    if (!to.email) return { outcome: 'REFUSED', why: 'no address' };
    try {
      await this.transport.sendMail({ messageId: `<${id}@${this.from.split('@')[1]}>`, to: to.email, subject, text });
      return { outcome: 'SENT' };
    } catch (error) {
      const why = finalRefusal(error);
      if (why === undefined) throw error;
      return { outcome: 'REFUSED', why };
    }
  }

  close(): void {
    this.transport.close();
  }
}

// The server has answered about this letter (not about us), and with a 5xx: it will say the same tomorrow.
function finalRefusal(error: unknown): string | undefined {
  const { code, responseCode, response } = error as { code?: string; responseCode?: number; response?: string };
  const aboutTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  return aboutTheLetter && responseCode !== undefined && responseCode >= 500
    ? (response ?? String(responseCode))
    : undefined;
}
