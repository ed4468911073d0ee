import { ok, saveProperty, type Outcome, type PropertyView } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Properties, type PropertyInput } from '../properties.js';

@Controller()
export class SavePropertyHandler {
  constructor(private readonly properties: Properties) {}

  @Answers(saveProperty)
  async save(context: TenantContext, input: PropertyInput): Promise<Outcome<PropertyView>> {
    return ok(await this.properties.save(context, input));
  }
}
