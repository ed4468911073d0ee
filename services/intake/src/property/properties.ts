import type { BuildingView, PropertyView } from '@hearback/contracts';
import { deriveId, Keeping, TenantCollection } from '@hearback/store';
import type { TenantContext } from '@hearback/tenancy';
import { Injectable } from '@nestjs/common';

type PropertyRecord = { readonly code: string } & Omit<PropertyView, 'id' | 'code'>;

// A document a building: a property may have many thousand units.
interface BuildingRecord {
  readonly propertyId: string;
  readonly name: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly building: string;
}

/** A property (项目) and its units (房号) by id. */
export interface Property extends PropertyView {
  readonly units: ReadonlyMap<string, Unit>;
}

export interface PropertyInput extends Omit<PropertyRecord, 'id'> {
  readonly buildings: readonly { readonly name: string; readonly units: readonly string[] }[];
}

/** Properties, buildings and units. Ids are derived from the code and the names, so that saving again changes and does not add. */
@Injectable()
export class Properties {
  private readonly properties: TenantCollection<PropertyRecord>;
  private readonly perBuilding: TenantCollection<BuildingRecord>;
  // Every filing asks for one; they change a few times a year.
  private readonly known = new Map<string, Property>();

  constructor(keeping: Keeping) {
    this.properties = new TenantCollection(keeping, 'property', [{ code: 1 }]);
    this.perBuilding = new TenantCollection(keeping, 'building', [{ propertyId: 1, name: 1 }]);
  }

  async save(context: TenantContext, { buildings, ...record }: PropertyInput): Promise<PropertyView> {
    const id = deriveId(context.tenantId, 'property', record.code);
    await this.properties.updateOne(context, { _id: id }, { $set: record }, { upsert: true });
    const saved = new Set<string>();
    for (const { name, units } of buildings) {
      const _id = deriveId(context.tenantId, 'building', id, name);
      const named = units.map((unit) => ({ id: deriveId(context.tenantId, 'unit', _id, unit), name: unit }));
      await this.perBuilding.updateOne(
        context,
        { _id },
        { $set: { propertyId: id, name, units: named } },
        { upsert: true },
      );
      saved.add(_id);
    }
    for (const { _id } of await this.perBuilding.find(context, { propertyId: id }))
      if (!saved.has(_id)) await this.perBuilding.deleteOne(context, { _id });
    this.known.delete(keyOf(context, id));
    return { id, ...record };
  }

  /** One that the context may see. `unitId` names a unit that was perhaps added elsewhere since it was last read. */
  async find(context: TenantContext, id: string, unitId?: string): Promise<Property | undefined> {
    if (context.properties !== 'all' && !context.properties.includes(id)) return undefined;
    const known = this.known.get(keyOf(context, id));
    if (known && (!unitId || known.units.has(unitId))) return known;
    const record = await this.properties.findOne(context, { _id: id });
    if (!record) return undefined;
    const buildings = await this.perBuilding.find(context, { propertyId: id }, { sort: { name: 1 } });
    const units = buildings.flatMap(({ name: building, units }) => units.map((unit) => ({ ...unit, building })));
    const property = {
      id,
      code: record.code,
      name: record.name,
      zone: record.zone,
      units: new Map(units.map((unit) => [unit.id, unit])),
    };
    this.known.set(keyOf(context, id), property);
    return property;
  }

  /** Its buildings with what stands on the doors, those without units too. */
  async buildings(context: TenantContext, id: string): Promise<BuildingView[]> {
    const found = await this.perBuilding.find(context, { propertyId: id }, { sort: { name: 1 } });
    return found.map(({ name, units }) => ({ name, units: units.map((unit) => unit.name) }));
  }

  /** By their codes, whatever the context may see of them: a code is given once in a company. */
  async named(context: TenantContext, codes: readonly string[]): Promise<readonly (PropertyView & { code: string })[]> {
    const found = await this.properties.find(context, { code: { $in: [...codes] } });
    return found.map(({ _id, code, name, zone }) => ({ id: _id, code, name, zone }));
  }

  /** Those that the context may see, by code, after one code. */
  async page(
    context: TenantContext,
    after: string | undefined,
    limit: number,
  ): Promise<(PropertyView & { code: string })[]> {
    const own = context.properties === 'all' ? {} : { _id: { $in: [...context.properties] } };
    const from = after === undefined ? {} : { code: { $gt: after } };
    const found = await this.properties.find(context, { ...own, ...from }, { sort: { code: 1 }, limit });
    return found.map(({ _id, code, name, zone }) => ({ id: _id, code, name, zone }));
  }
}

// What one company has read must not be found by another.
const keyOf = (context: TenantContext, id: string): string => `${context.tenantId}/${id}`;
