import { Modal } from 'antd';
import { useState } from 'react';
import { RefusalNote } from '../../../action/refusal-note.js';
import { useSaving } from '../../../action/use-saving.js';
import { actionWords } from '../../../action/words.js';
import { asProblem } from '../../../graph/problem.js';
import { useAsk } from '../../../shell/asking.js';
import { useWords } from '../../../words/language.js';
import { settingsWords } from '../words.js';
import { Import, ImportPreview, type ImportedFragment } from './properties.generated.js';
import { textOf } from './text-of.js';
import { propertiesWords } from './words.js';

/** Adds properties and units from a file, after showing what it would add and which lines cannot be used. */
export function ImportList({ close }: { close: () => void }) {
  const say = useWords(propertiesWords);
  const sayAll = useWords(settingsWords);
  const sayAction = useWords(actionWords);
  const [csv, setCsv] = useState('');
  const [done, setDone] = useState<ImportedFragment>();
  const preview = useAsk(ImportPreview, { csv }, { when: csv !== '' });
  const { save, refused, busy } = useSaving(Import);
  const found = csv ? preview.data?.propertyImport : undefined;
  const trouble = refused ?? (preview.error ? asProblem(preview.error) : undefined);
  const importIt = async () => {
    const told = await save({ input: { csv } });
    if (told && 'units' in told) setDone(told);
  };
  return (
    <Modal
      open
      title={say('import')}
      okText={done ? sayAll('close') : found?.units ? say('importNow', { n: found.units }) : say('nothingNew')}
      cancelText={sayAction('cancel')}
      cancelButtonProps={{ hidden: done !== undefined }}
      okButtonProps={{ disabled: !done && !found?.units, loading: busy }}
      onOk={() => (done ? close() : void importIt())}
      onCancel={close}
    >
      <div className="hand-over">
        {!done && (
          <>
            <p className="quiet">{say('importLead')}</p>
            <label className="file">
              <span>{say('file')}</span>
              <input
                type="file"
                accept=".csv,.txt,text/csv"
                onChange={({ target }) => {
                  const [file] = target.files ?? [];
                  if (file) void textOf(file).then(setCsv);
                }}
              />
            </label>
          </>
        )}
        {csv && !done && preview.isFetching && <p role="status">{say('checking')}</p>}
        {(done ?? found) && <Told of={(done ?? found)!} done={done !== undefined} />}
        {trouble && <RefusalNote of={trouble} />}
      </div>
    </Modal>
  );
}

function Told({ of, done }: { of: ImportedFragment; done: boolean }) {
  const say = useWords(propertiesWords);
  const { properties, buildings, units, known, problems } = of;
  return (
    <div role="status">
      <p>
        <strong>{say(done ? 'imported' : 'found', { properties, buildings, units, known })}</strong>
      </p>
      {problems.length > 0 && (
        <>
          <p>{say('bad', { n: problems.length })}</p>
          <ul className="bad-lines">
            {problems.map(({ line, reason }) => (
              <li key={line}>
                <strong>{say('line', { n: line })}</strong> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
