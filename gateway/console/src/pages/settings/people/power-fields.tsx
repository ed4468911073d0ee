import { Select } from 'antd';
import { Field, problemAt, wrong } from '../../../action/field.js';
import { usePlaceOptions } from '../../../case/use-places.js';
import type { Problem } from '../../../graph/problem.js';
import type { Refusal } from '../../../graph/refusal.js';
import { useWords } from '../../../words/language.js';
import { roleNames } from '../../../words/names.js';
import { MemberPicker } from './member-picker.js';
import { peopleWords } from './words.js';

/** What somebody may be, where, and under whom. */
export interface Power {
  readonly roles: readonly string[];
  readonly propertyIds: readonly string[];
  readonly reportsTo: string | undefined;
}

export const POWER_FIELDS = ['roles', 'propertyIds', 'reportsTo'] as const;
export const NO_POWER: Power = { roles: [], propertyIds: [], reportsTo: undefined };

/** As the graph takes it: no property named is the whole company. */
export const powerInput = ({ roles, propertyIds, reportsTo }: Power) => ({
  roles: [...roles],
  propertyIds: propertyIds.length ? [...propertyIds] : null,
  reportsTo: reportsTo ?? null,
});

// Not a company's to give.
const ELSEWHERE = ['operator', 'group', 'partner'];
const GIVEN = (Object.keys(roleNames) as (keyof typeof roleNames)[]).filter((role) => !ELSEWHERE.includes(role));

interface Shown {
  readonly power: Power;
  readonly superior?: { readonly id: string; readonly name: string } | null;
  readonly enter: (change: Partial<Power>) => void;
  readonly refused: Refusal | Problem | undefined;
}

/** Asks for roles, properties and superior. */
export function PowerFields({ power, superior, enter, refused }: Shown) {
  const say = useWords(peopleWords);
  const sayRole = useWords(roleNames);
  const places = usePlaceOptions();
  const problem = (name: keyof Power) => problemAt(refused, name);
  return (
    <>
      <Field id="power-roles" label={say('role')} problem={problem('roles')}>
        <Select
          {...wrong('power-roles', problem('roles'))}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={[...power.roles]}
          options={GIVEN.map((role) => ({ value: role as string, label: sayRole(role) }))}
          onChange={(roles) => enter({ roles })}
        />
      </Field>
      <Field id="power-scope" label={say('scope')} problem={problem('propertyIds')}>
        <Select
          {...wrong('power-scope', problem('propertyIds'))}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say('scopeHint')}
          value={[...power.propertyIds]}
          options={places}
          onChange={(propertyIds) => enter({ propertyIds })}
        />
      </Field>
      <Field id="power-superior" label={say('superior')} problem={problem('reportsTo')}>
        <MemberPicker
          id="power-superior"
          problem={problem('reportsTo')}
          hint={say('superiorHint')}
          chosen={power.reportsTo ? [power.reportsTo] : []}
          known={superior ? [superior] : []}
          enter={([reportsTo]) => enter({ reportsTo })}
        />
      </Field>
    </>
  );
}
