import type { ReactNode } from 'react';
import { useWords } from '../../words/language.js';
import { submitWords } from '../words.js';
import type { Draft } from './draft.js';
import type { Units } from './submit-steps.js';

interface Step {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly problem?: { readonly field: string; readonly text: string };
}

export function What({ draft, change, problem }: Step) {
  const say = useWords(submitWords);
  return (
    <>
      <p className="urgent">{say('urgent')}</p>
      <Field name="description" problem={problem}>
        <textarea
          id="description"
          aria-label={say('what')}
          rows={5}
          maxLength={10_000}
          placeholder={say('whatHint')}
          value={draft.description}
          onChange={({ target }) => change({ description: target.value })}
        />
      </Field>
      <Field name="demand" label={say('demand')} problem={problem}>
        <input
          id="demand"
          value={draft.demand}
          maxLength={2000}
          onChange={({ target }) => change({ demand: target.value })}
        />
      </Field>
    </>
  );
}

export function Where({ draft, change, problem, units }: Step & { units: Units }) {
  const say = useWords(submitWords);
  const buildings = [...new Set(units.map(({ building }) => building ?? ''))];
  const within = units.filter(({ building }) => (building ?? '') === draft.building);
  return (
    <>
      <Field name="building" label={say('building')}>
        <select
          id="building"
          value={draft.building}
          onChange={({ target }) => change({ building: target.value, unitId: '' })}
        >
          <option value="">{say('publicArea')}</option>
          {buildings.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </Field>
      {draft.building && (
        <Field name="unitId" label={say('unit')} problem={problem}>
          <select id="unitId" value={draft.unitId} onChange={({ target }) => change({ unitId: target.value })}>
            <option value="">{say('choose')}</option>
            {within.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field name="place" label={say('place')} problem={problem}>
        <input
          id="place"
          value={draft.place}
          maxLength={200}
          placeholder={say('placeHint')}
          onChange={({ target }) => change({ place: target.value })}
        />
      </Field>
    </>
  );
}

export function Who({ draft, change, problem }: Step) {
  const say = useWords(submitWords);
  return (
    <>
      <p className="quiet">{say('whoHint')}</p>
      <Field name="complainant.name" label={say('name')} problem={problem}>
        <input
          id="complainant.name"
          value={draft.name}
          maxLength={60}
          autoComplete="name"
          disabled={draft.anonymous}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      <Field name="complainant.phone" label={say('phone')} problem={problem}>
        <input
          id="complainant.phone"
          type="tel"
          value={draft.phone}
          maxLength={40}
          autoComplete="tel"
          disabled={draft.anonymous}
          onChange={({ target }) => change({ phone: target.value })}
        />
      </Field>
      <label className="tick">
        <input
          type="checkbox"
          checked={draft.anonymous}
          onChange={({ target }) => change({ anonymous: target.checked })}
        />
        {say('anonymous')}
      </label>
    </>
  );
}

/** A field with its name above and what is wrong with it below. */
function Field({
  name,
  label,
  problem,
  children,
}: {
  name: string;
  label?: string;
  problem?: Step['problem'];
  children: ReactNode;
}) {
  return (
    <div className="field">
      {label && <label htmlFor={name}>{label}</label>}
      {children}
      {problem?.field === name && (
        <p className="problem" role="alert">
          {problem.text}
        </p>
      )}
    </div>
  );
}
