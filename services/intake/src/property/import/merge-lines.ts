import { PROPERTY_LIMITS as MOST, type BuildingView, type ImportView } from '@hearback/contracts';
import type { PropertyInput } from '../properties.js';
import type { BadLine, UnitLine } from './read-lines.js';

/** A property as it is now. */
export interface KnownProperty {
  readonly name: string;
  readonly zone: string;
  readonly buildings: readonly BuildingView[];
}

/** What a list adds to the properties that are known: the properties to be saved as they are then, and the account of it. Nothing goes. */
export function mergeLines(
  lines: readonly UnitLine[],
  known: ReadonlyMap<string, KnownProperty>,
  zone: string,
): {
  readonly save: readonly PropertyInput[];
  readonly view: Omit<ImportView, 'problems'>;
  readonly bad: readonly BadLine[];
} {
  const merged = new Map<string, { name: string; zone: string; buildings: Map<string, Set<string>> }>();
  const bad: BadLine[] = [];
  const view = { properties: 0, buildings: 0, units: 0, known: 0 };
  for (const { line, code, name, building, unit } of lines) {
    const before = known.get(code);
    const property = merged.get(code) ?? {
      name: before?.name ?? name,
      zone: before?.zone ?? zone,
      buildings: new Map(before?.buildings.map((one) => [one.name, new Set(one.units)])),
    };
    const units = property.buildings.get(building);
    const reason = property.name === name ? tooMany(units, property.buildings) : otherName(property.name);
    if (reason) {
      bad.push({ line, reason });
      continue;
    }
    if (units?.has(unit)) {
      view.known++;
      continue;
    }
    if (!before && !merged.has(code)) view.properties++;
    if (!units) view.buildings++;
    view.units++;
    property.buildings.set(building, (units ?? new Set()).add(unit));
    merged.set(code, property);
  }
  const save = [...merged].map(([code, { name, zone: own, buildings }]) => ({
    ...{ code, name, zone: own },
    buildings: [...buildings].map(([building, units]) => ({ name: building, units: [...units] })),
  }));
  return { save, view, bad };
}

function tooMany(units: ReadonlySet<string> | undefined, buildings: ReadonlyMap<string, unknown>) {
  if (units && units.size >= MOST.unitsOfBuilding)
    return {
      zh: `一栋楼最多 ${MOST.unitsOfBuilding} 户。`,
      en: `A building has at most ${MOST.unitsOfBuilding} units.`,
    };
  if (!units && buildings.size >= MOST.buildings)
    return { zh: `一个项目最多 ${MOST.buildings} 栋楼。`, en: `A property has at most ${MOST.buildings} buildings.` };
  return undefined;
}

const otherName = (name: string) => ({
  zh: `这个代码的项目叫"${name}"，名称不一致。`,
  en: `The property with this code is called "${name}".`,
});
