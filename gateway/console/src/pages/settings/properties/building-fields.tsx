import { CloseOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { Field, problemAt, wrong } from '../../../action/field.js';
import type { Refusal } from '../../../graph/refusal.js';
import { useWords } from '../../../words/language.js';
import { unitsIn } from './units-in.js';
import { propertiesWords } from './words.js';

export interface Building {
  readonly name: string;
  /** As somebody writes them. */
  readonly units: string;
}

interface Shown {
  readonly index: number;
  readonly building: Building;
  readonly refused: Refusal | undefined;
  readonly enter: (change: Partial<Building>) => void;
  readonly remove: () => void;
}

/** A building of the form: its name and what stands on the doors. */
export function BuildingFields({ index, building, refused, enter, remove }: Shown) {
  const say = useWords(propertiesWords);
  const id = `building-${index}`;
  const [atName, atUnits] = [`buildings.${index}.name`, `buildings.${index}.units`].map((path) =>
    problemAt(refused, path),
  );
  const called = building.name || say('buildingNo', { n: index + 1 });
  return (
    <fieldset className="building">
      <legend>
        {called} <span className="quiet small">{say('unitCount', { n: unitsIn(building.units).length })}</span>
      </legend>
      <Button
        type="text"
        icon={<CloseOutlined />}
        aria-label={say('removeBuilding', { name: called })}
        onClick={remove}
      />
      <Field id={`${id}-name`} label={say('building')} problem={atName}>
        <Input
          {...wrong(`${id}-name`, atName)}
          value={building.name}
          onChange={({ target }) => enter({ name: target.value })}
        />
      </Field>
      <Field id={`${id}-units`} label={say('units')} problem={atUnits}>
        <Input.TextArea
          {...wrong(`${id}-units`, atUnits)}
          rows={3}
          value={building.units}
          onChange={({ target }) => enter({ units: target.value })}
        />
        <p className="quiet small">{say('unitsHint')}</p>
      </Field>
    </fieldset>
  );
}
