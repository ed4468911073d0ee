import type { FileRecordMutationVariables } from './record.generated.js';

type Input = FileRecordMutationVariables['input'];

/** A case as far as it has been taken down. Undefined kind, category and grade: as the words suggest. */
export interface Draft {
  readonly phone: string;
  readonly name: string;
  readonly anonymous: boolean;
  readonly propertyId?: string;
  readonly unitId?: string;
  readonly place: string;
  readonly description: string;
  readonly demand: string;
  readonly kind?: Input['kind'];
  readonly category?: Input['category'];
  readonly grade?: number;
  readonly recordingUrl?: string;
}

export const EMPTY: Draft = { phone: '', name: '', anonymous: false, place: '', description: '', demand: '' };

/** The same as an addition to an earlier case: what has a field of its own there stands behind, under its name. */
export const additionOf = (
  { description, demand, place, recordingUrl }: Draft,
  names: { readonly demand: string; readonly place: string },
) => ({
  text: description.trim()
    ? [description, demand.trim() && `${names.demand}：${demand}`, place.trim() && `${names.place}：${place}`]
        .map((one) => one.trim())
        .filter(Boolean)
        .join('\n')
    : '',
  recordingUrl: recordingUrl ?? null,
});

/** What is sent. What the agent has not decided is left to the platform. */
export const inputOf = (channel: Input['channel'], draft: Draft): Input => ({
  channel,
  description: draft.description.trim(),
  demand: draft.demand.trim() || null,
  place: draft.place.trim() || null,
  propertyId: draft.propertyId ?? null,
  unitId: draft.unitId ?? null,
  kind: draft.kind ?? null,
  category: draft.category ?? null,
  grade: draft.grade ?? null,
  recordingUrl: draft.recordingUrl ?? null,
  complainant: draft.anonymous
    ? { anonymous: true }
    : { name: draft.name.trim() || null, phone: draft.phone.trim() || null },
});
