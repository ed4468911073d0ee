import {
  getProperties,
  listProperties,
  ok,
  type InputOf,
  type Outcome,
  type Page,
  type PropertyView,
} from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import { decodeCursor, pageOf } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Properties } from '../properties.js';

@Controller()
export class ListPropertiesHandler {
  constructor(private readonly properties: Properties) {}

  @Answers(listProperties)
  async list(
    context: TenantContext,
    { first, after }: InputOf<typeof listProperties>,
  ): Promise<Outcome<Page<PropertyView>>> {
    const cursor = decodeCursor(after, 1);
    if ('refusal' in cursor) return cursor;
    const found = await this.properties.page(context, cursor.ok && String(cursor.ok[0]), first + 1);
    return ok(pageOf(found, first, ({ code }) => [code]));
  }

  @Answers(getProperties)
  async get(context: TenantContext, { ids }: InputOf<typeof getProperties>): Promise<Outcome<readonly PropertyView[]>> {
    const found = await Promise.all(ids.map((id) => this.properties.find(context, id)));
    return ok(found.flatMap((one) => (one ? [{ id: one.id, code: one.code, name: one.name, zone: one.zone }] : [])));
  }
}
