import { Input, Select } from 'antd';
import { Field, wrong } from '../action/field.js';
import { useAsk } from '../shell/asking.js';
import { useWords } from '../words/language.js';
import type { Draft } from './draft.js';
import { RecordUnits } from './record.generated.js';
import { recordWords } from './words.js';

interface Shown {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly propertyId: string | undefined;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly problem: (path: string) => string | undefined;
}

/** Where it is: property, flat and place; typing finds them. */
export function Where({ draft, change, propertyId, places, problem }: Shown) {
  const say = useWords(recordWords);
  const units = useAsk(RecordUnits, { id: propertyId ?? '' }, { when: propertyId !== undefined }).data?.property.units;
  return (
    <div className="row">
      <Field id="property" label={say('property')} problem={problem('propertyId')}>
        <Select
          {...wrong('property', problem('propertyId'))}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          placeholder={say('propertyHint')}
          value={propertyId}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => change({ propertyId: value, unitId: undefined })}
        />
      </Field>
      <Field id="unit" label={say('unit')} problem={problem('unitId')}>
        <Select
          {...wrong('unit', problem('unitId'))}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          disabled={!propertyId}
          placeholder={say('unitHint')}
          value={draft.unitId}
          options={units?.map(({ id, name, building }) => ({
            value: id,
            label: [building, name].filter(Boolean).join(' '),
          }))}
          onChange={(value) => change({ unitId: value })}
        />
      </Field>
      <Field id="place" label={say('place')} problem={problem('place')}>
        <Input
          {...wrong('place', problem('place'))}
          placeholder={say('placeHint')}
          value={draft.place}
          onChange={({ target }) => change({ place: target.value })}
        />
      </Field>
    </div>
  );
}
