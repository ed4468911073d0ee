import {
  getBuildings,
  getUnits,
  notFound,
  ok,
  type BuildingView,
  type InputOf,
  type Outcome,
} from '@hearback/contracts';
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

  @Answers(getBuildings)
  async buildings(
    context: TenantContext,
    { propertyId }: InputOf<typeof getBuildings>,
  ): Promise<Outcome<readonly BuildingView[]>> {
    const property = await this.properties.find(context, propertyId);
    return property ? ok(await this.properties.buildings(context, propertyId)) : notFound('propertyId');
  }
}
