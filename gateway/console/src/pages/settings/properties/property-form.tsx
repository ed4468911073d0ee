import { Button, Input } from 'antd';
import { useState } from 'react';
import { Field, problemAt, wrong } from '../../../action/field.js';
import { Problem } from '../../../graph/problem.js';
import { useAsk } from '../../../shell/asking.js';
import { useWords } from '../../../words/language.js';
import { FormDialog } from '../../../action/form-dialog.js';
import { useSaving } from '../../../action/use-saving.js';
import { BuildingFields, type Building } from './building-fields.js';
import { OneProperty, SaveProperty } from './properties.generated.js';
import { settingsWords } from '../words.js';
import { unitsIn } from './units-in.js';
import { propertiesWords } from './words.js';

interface Entered {
  readonly code: string;
  readonly name: string;
  readonly buildings: readonly Building[];
}

/** A new property. */
export function EnterProperty({ taken, close }: { taken: readonly (string | null)[]; close: () => void }) {
  return <PropertyForm before={{ code: '', name: '', buildings: [{ name: '', units: '' }] }} {...{ taken, close }} />;
}

/** A property that is there, with all its buildings. */
export function ChangeProperty({ id, close }: { id: string; close: () => void }) {
  const found = useAsk(OneProperty, { id }).data;
  if (found?.property.id !== id) return null;
  const { name, savedAs } = found.property;
  const buildings = found.buildings.map((one) => ({ name: one.name, units: one.units.join('\n') }));
  return <PropertyForm before={{ code: savedAs ?? '', name, buildings }} close={close} />;
}

function PropertyForm({
  before,
  taken,
  close,
}: {
  before: Entered;
  /** Of a new one: codes that others have. */
  taken?: readonly (string | null)[];
  close: () => void;
}) {
  const say = useWords(propertiesWords);
  const sayAll = useWords(settingsWords);
  const { save, refused, busy } = useSaving(SaveProperty);
  const [{ code, name, buildings }, setEntered] = useState(before);
  const [clash, setClash] = useState(false);
  const enter = (change: Partial<Entered>) => setEntered((old) => ({ ...old, ...change }));
  const saveIt = async () => {
    const isTaken = taken?.includes(code.trim()) ?? false;
    setClash(isTaken);
    if (isTaken) return;
    const all = buildings.map((one) => ({ name: one.name, units: unitsIn(one.units) }));
    if (await save({ input: { code: code.trim(), name, buildings: all } })) close();
  };
  const codeProblem = clash ? say('codeTaken') : problemAt(refused, 'code');
  return (
    <FormDialog
      title={taken ? say('add') : say('changeOf', { name: before.name })}
      ok={sayAll('save')}
      fields={['name', 'code', 'buildings']}
      refused={clash ? undefined : refused}
      {...{ busy, close }}
      save={() => void saveIt()}
    >
      <Field id="property-name" label={say('name')} problem={problemAt(refused, 'name')}>
        <Input
          {...wrong('property-name', problemAt(refused, 'name'))}
          value={name}
          onChange={({ target }) => enter({ name: target.value })}
        />
      </Field>
      <Field id="property-code" label={say('code')} problem={codeProblem}>
        <Input
          {...wrong('property-code', codeProblem)}
          disabled={!taken}
          value={code}
          onChange={({ target }) => enter({ code: target.value })}
        />
        {taken && <p className="quiet small">{say('codeHint')}</p>}
      </Field>
      {buildings.map((building, index) => (
        <BuildingFields
          key={index}
          index={index}
          building={building}
          refused={refused instanceof Problem ? undefined : refused}
          enter={(change) =>
            enter({ buildings: buildings.map((one, i) => (i === index ? { ...one, ...change } : one)) })
          }
          remove={() => enter({ buildings: buildings.filter((_, i) => i !== index) })}
        />
      ))}
      <Button onClick={() => enter({ buildings: [...buildings, { name: '', units: '' }] })}>
        {say('addBuilding')}
      </Button>
    </FormDialog>
  );
}
