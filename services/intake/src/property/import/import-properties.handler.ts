import { importProperties, ok, type ImportView, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { COMPANY_ZONE } from '../../company/company-zone.js';
import { Properties } from '../properties.js';
import { mergeLines, type KnownProperty } from './merge-lines.js';
import { readLines } from './read-lines.js';

@Controller()
export class ImportPropertiesHandler {
  constructor(private readonly properties: Properties) {}

  /** Adds what the list has and the company does not; the same list again adds nothing. Lines that cannot be used are told. */
  @Answers(importProperties)
  async import(
    context: TenantContext,
    { csv, dryRun }: InputOf<typeof importProperties>,
  ): Promise<Outcome<ImportView>> {
    const { lines, bad } = readLines(csv);
    const known = await this.known(context, [...new Set(lines.map(({ code }) => code))]);
    const merged = mergeLines(lines, known, COMPANY_ZONE);
    if (!dryRun) for (const property of merged.save) await this.properties.save(context, property);
    const problems = [...bad, ...merged.bad].sort((one, other) => one.line - other.line);
    return ok({ ...merged.view, problems });
  }

  private async known(context: TenantContext, codes: readonly string[]): Promise<Map<string, KnownProperty>> {
    const found = await this.properties.named(context, codes);
    const whole = found.map(async ({ id, code, name, zone }) => {
      const buildings = await this.properties.buildings(context, id);
      return [code, { name, zone, buildings }] as const;
    });
    return new Map(await Promise.all(whole));
  }
}
