import { z } from 'zod';
import { rpc, says } from '../rpc.js';
import type { Words } from '../refusal.js';
import { Id, PageInput, text } from '../vocabulary.js';
import type { Page } from '../vocabulary.js';

export interface PropertyView {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  /** By which an administrator names it. */
  readonly code?: string;
}

export interface BuildingView {
  readonly name: string;
  readonly units: readonly string[];
}

// About ten thousand lines; what a message between processes may hold.
const IMPORT_CHARACTERS = 250_000;

const Zone = z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone));

/** How long and how many the parts of a property may be, however they are said. */
export const PROPERTY_LIMITS = {
  code: /^[a-z0-9-]{1,32}$/,
  name: 80,
  building: 40,
  unit: 40,
  buildings: 200,
  unitsOfBuilding: 2_000,
} as const;

/** A property (项目) with its buildings (楼栋) and units (房号). Saving it again with the same code changes it. */
export const saveProperty = rpc(
  'intake',
  'save-property',
  z.object({
    code: z.string().regex(PROPERTY_LIMITS.code),
    name: text(PROPERTY_LIMITS.name),
    zone: Zone.default('Asia/Shanghai'),
    buildings: z
      .array(
        z.object({
          name: text(PROPERTY_LIMITS.building),
          units: z.array(text(PROPERTY_LIMITS.unit)).max(PROPERTY_LIMITS.unitsOfBuilding),
        }),
      )
      .max(PROPERTY_LIMITS.buildings),
  }),
)<PropertyView>();
export const listProperties = rpc('intake', 'list-properties', PageInput)<Page<PropertyView>>();
/** An id that is not there, or not the actor's to see, is left out. */
export const getProperties = rpc('intake', 'get-properties', z.object({ ids: z.array(Id).max(200) }))<
  readonly PropertyView[]
>();
export const getUnits = rpc('intake', 'get-units', z.object({ propertyId: Id }))<
  readonly { id: string; name: string; building: string }[]
>();
/** With those that have no units. */
export const getBuildings = rpc('intake', 'get-buildings', z.object({ propertyId: Id }))<readonly BuildingView[]>();

/** What a list of units would add to the properties, or has added. */
export interface ImportView {
  readonly properties: number;
  readonly buildings: number;
  readonly units: number;
  /** Lines that say what is known already. */
  readonly known: number;
  /** Lines that were left out, and why. */
  readonly problems: readonly { readonly line: number; readonly reason: Words }[];
}

/** Lines of 项目代码, 项目名称, 楼栋, 房号. What is there stays; what is said again is not entered again. `dryRun` only tells what would be. */
export const importProperties = rpc(
  'intake',
  'import-properties',
  z.object({
    csv: z
      .string()
      .min(1, { error: () => says('文件是空的。', 'The file is empty.') })
      .max(IMPORT_CHARACTERS, {
        error: () => says('文件太大，请分成几个文件导入。', 'The file is too large: import it in parts.'),
      }),
    dryRun: z.boolean().optional(),
  }),
)<ImportView>();
/** What intake must know of a company before its first case: the short code of case numbers and tracking codes. */
export const setUpCompany = rpc(
  'intake',
  'set-up-company',
  z.object({ code: z.string().regex(/^[A-Z]{2,4}$/), name: text(80) }),
)<{ code: string }>();
