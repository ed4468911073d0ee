import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { Page } from '../shell/pages.js';
import { useWords } from '../words/language.js';
import { useEntries, type Entry } from './use-entries.js';
import { paletteWords } from './words.js';

const GROUPS = ['goTo', 'doIt', 'find'] as const;

/** The field, and what may be meant by what is typed into it: one is pointed at, arrows point, Enter chooses. */
export function Choosing({
  pages,
  choose,
  close,
}: {
  pages: readonly Page[];
  choose: (run: () => void) => void;
  close: () => void;
}) {
  const say = useWords(paletteWords);
  const [typed, type] = useState('');
  const [at, point] = useState(0);
  const list = useId();
  const entries = useEntries(typed, pages);
  const current = Math.min(at, entries.length - 1);
  const idOf = (place: number) => `${list}-${place}`;
  useEffect(() => {
    document.getElementById(`${list}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, current]);
  const press = (event: KeyboardEvent) => {
    // A word is being put together: the keys are the input method's.
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: entries.length - 1 };
    const step = steps[event.key];
    if (step !== undefined && entries.length) point((current + step) % entries.length);
    else if (event.key === 'Enter' && entries[current]) choose(entries[current].run);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="palette-head">
        <input
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={entries.length ? idOf(current) : undefined}
          aria-label={say('open')}
          placeholder={say('typed')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            type(target.value);
            point(0);
          }}
          onKeyDown={press}
        />
        <button type="button" onClick={close}>
          {say('close')}
        </button>
      </div>
      <div role="listbox" id={list} aria-label={say('open')}>
        {GROUPS.map((group) => (
          <Group key={group} group={group} {...{ entries, current, idOf, choose }} />
        ))}
      </div>
      <p role="status" className={entries.length ? 'for-ears' : 'quiet'}>
        {entries.length ? say('some', { n: entries.length }) : say('none')}
      </p>
    </>
  );
}

interface Shown {
  readonly group: Entry['group'];
  readonly entries: readonly Entry[];
  readonly current: number;
  readonly idOf: (place: number) => string;
  readonly choose: (run: () => void) => void;
}

function Group({ group, entries, current, idOf, choose }: Shown) {
  const say = useWords(paletteWords);
  if (!entries.some((entry) => entry.group === group)) return null;
  return (
    <div role="group" aria-label={say(group)}>
      <p className="quiet small" aria-hidden>
        {say(group)}
      </p>
      {entries.map(
        (entry, place) =>
          entry.group === group && (
            <div
              key={place}
              role="option"
              id={idOf(place)}
              aria-selected={place === current}
              onClick={() => choose(entry.run)}
            >
              <span>{entry.label}</span>
              {entry.beside && <span className="quiet small">{entry.beside}</span>}
            </div>
          ),
      )}
    </div>
  );
}
