/** What somebody has typed so far. */
export interface Draft {
  readonly description: string;
  readonly demand: string;
  readonly building: string;
  readonly unitId: string;
  readonly place: string;
  readonly name: string;
  readonly phone: string;
  readonly anonymous: boolean;
}

export const EMPTY: Draft = {
  description: '',
  demand: '',
  building: '',
  unitId: '',
  place: '',
  name: '',
  phone: '',
  anonymous: false,
};
