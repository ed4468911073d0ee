import { z } from 'zod';
import { rpc } from '../rpc.js';
import { Id, PageInput, text } from '../vocabulary.js';
import type { Page } from '../vocabulary.js';

export interface PropertyView {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
}

const Zone = z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone));

/** A property (项目) with its buildings (楼栋) and units (房号). Saving it again with the same code changes it. */
export const saveProperty = rpc(
  'intake',
  'save-property',
  z.object({
    code: z.string().regex(/^[a-z0-9-]{1,32}$/),
    name: text(80),
    zone: Zone.default('Asia/Shanghai'),
    buildings: z.array(z.object({ name: text(40), units: z.array(text(40)).max(2_000) })).max(200),
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
/** What intake must know of a company before its first case: the short code of case numbers and tracking codes. */
export const setUpCompany = rpc(
  'intake',
  'set-up-company',
  z.object({ code: z.string().regex(/^[A-Z]{2,4}$/), name: text(80) }),
)<{ code: string }>();
