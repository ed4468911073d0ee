import { getUnits, notFound, ok, type InputOf, type Outcome } from '@hearback/contracts';
import { Answers } from '@hearback/messaging';
import type { TenantContext } from '@hearback/tenancy';
import { Controller } from '@nestjs/common';
import { Properties, type Unit } from '../properties.js';

@Controller()
export class GetUnitsHandler {
  constructor(private readonly properties: Properties) {}

  @Answers(getUnits)
  async units(context: TenantContext, { propertyId }: InputOf<typeof getUnits>): Promise<Outcome<readonly Unit[]>> {
    const property = await this.properties.find(context, propertyId);
    return property ? ok([...property.units.values()]) : notFound('propertyId');
  }
}
