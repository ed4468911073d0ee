import { createHash } from 'node:crypto';
import { companyData, type CompanyDataPage } from '@hearback/contracts';
import { CLOCK } from '@hearback/messaging';
import { Keeping, newKeyOnce, type Clock } from '@hearback/store';
import { systemContext, type TenantContext, type TenantId } from '@hearback/tenancy';
import { Inject, Injectable } from '@nestjs/common';
import { ServiceAsker, SERVICES_WITH_DATA } from '../service-asker.js';
import { TAR_END, tarred } from './tar.js';

interface Listed {
  readonly file: string;
  readonly lines: number;
  readonly sha256: string;
}

/**
 * Everything of a company in open formats: a tar archive of JSON lines, a document a line with its timeline, contacts in clear; at its end
 * manifest.json with the SHA-256 of every file. It is made while it is read: what changes meanwhile may be in it before or after the change.
 */
@Injectable()
export class CompanyExport {
  constructor(
    private readonly keeping: Keeping,
    private readonly services: ServiceAsker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async *of(tenantId: TenantId): AsyncGenerator<Buffer> {
    const context = systemContext(tenantId, 'gateway', newKeyOnce());
    const at = this.clock.now();
    const seconds = Math.floor(at.getTime() / 1000);
    const files: Listed[] = [];
    for await (const { file, lines } of this.everything(context)) {
      const content = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      files.push({ file, lines: lines.length, sha256: createHash('sha256').update(content).digest('hex') });
      yield tarred(file, content, seconds);
    }
    const manifest = { company: tenantId, at: at.toISOString(), format: 'JSON lines (NDJSON), UTF-8', files };
    yield tarred('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), seconds);
    yield TAR_END;
  }

  private async *everything(context: TenantContext): AsyncGenerator<{ file: string; lines: readonly string[] }> {
    const own = this.keeping.companyData;
    for (const collection of await own.collections(context))
      yield* inParts(`gateway/${collection}`, (after) => own.page(context, collection, after));
    for (const service of SERVICES_WITH_DATA)
      for (const collection of await this.services.ask(companyData[service].collections, context, {}))
        yield* inParts(`${service}/${collection}`, (after) =>
          this.services.ask(companyData[service].page, context, { collection, after }),
        );
  }
}

async function* inParts(name: string, read: (after: string | undefined) => Promise<CompanyDataPage>) {
  let after: string | undefined;
  for (let part = 1; part === 1 || after; part++) {
    const page = await read(after);
    after = page.next;
    if (page.lines.length) yield { file: `${name}-${String(part).padStart(5, '0')}.jsonl`, lines: page.lines };
  }
}
