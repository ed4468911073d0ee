import { Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Field, problemAt, wrong } from '../action/field.js';
import { RefusalNote } from '../action/refusal-note.js';
import { useDraft } from '../draft/use-draft.js';
import type { Problem } from '../graph/problem.js';
import { outcomeOf, type Refusal } from '../graph/refusal.js';
import { useAsk, useChange } from '../shell/asking.js';
import { useSettled } from '../shell/use-settled.js';
import { useWords } from '../words/language.js';
import { AddTo } from './add-to.js';
import { Added } from './added.js';
import { Classification } from './classification.js';
import { Customer } from './customer.js';
import { EMPTY, inputOf, type Draft } from './draft.js';
import './record.css';
import {
  FileRecord,
  RecordPlaces,
  SuggestWhileTyping,
  type EarlierCaseFragment,
  type FileRecordMutation,
} from './record.generated.js';
import { Similar } from './similar.js';
import { useCustomer } from './use-customer.js';
import { Where } from './where.js';
import { callWords, recordWords, visitWords } from './words.js';

// What says so itself, at the field; everything else is said above the button.
const AT_FIELDS = ['description', 'demand', 'place', 'complainant.phone', 'complainant.name'];
const FEW = 2;
// A customer calls, or stands there.
const ARRIVALS = { PHONE: callWords, DESK: visitWords } as const;

export type FiledCase = Extract<FileRecordMutation['fileCase'], { __typename: 'FiledCase' }>;

interface Recording {
  readonly channel: keyof typeof ARRIVALS;
  /** What is known before anything is typed. It has a draft of its own. */
  readonly begun?: Partial<Draft>;
  readonly filed: (told: FiledCase) => void;
  /** It was added to an earlier case, and the next customer is there. */
  readonly next?: () => void;
  /** Where else to go from here. */
  readonly beside?: ReactNode;
}

/** A case, taken down while the customer talks, without a mouse. */
export function RecordCase({ channel, begun = {}, filed, next, beside }: Recording) {
  const say = useWords(recordWords);
  const sayArrival = useWords(ARRIVALS[channel]);
  const kept = ['hearback-record', channel, ...Object.values(begun)].join('-');
  const { draft, change, drop } = useDraft(kept, { ...EMPTY, ...begun });
  const [refused, setRefused] = useState<Refusal | Problem>();
  const first = useRef<HTMLInputElement>(null);
  const text = useSettled(draft.description.trim());
  const suggestion = useAsk(SuggestWhileTyping, { text }, { when: text.length >= FEW }).data?.suggestClassification;
  const suggested = text.length >= FEW ? suggestion : undefined;
  const places = useAsk(RecordPlaces, {}).data?.properties.edges.map(({ node }) => node) ?? [];
  const propertyId = draft.propertyId ?? (places.length === 1 ? places[0]!.id : undefined);
  const file = useChange(FileRecord, `${kept}-key`);
  const customer = useCustomer(draft.phone);
  const [added, setAdded] = useState<{ readonly to: EarlierCaseFragment; readonly grade?: number }>();

  const clear = () => {
    drop();
    setRefused(undefined);
    first.current?.focus();
  };
  const send = async () => {
    setRefused(undefined);
    const input = inputOf(channel, { ...draft, propertyId });
    const told = await outcomeOf(file.mutateAsync({ input }).then(({ fileCase }) => fileCase));
    if ('refused' in told) return setRefused(told.refused);
    drop();
    filed(told.done);
  };
  const addTo = (to: EarlierCaseFragment) => (
    <AddTo
      to={to}
      draft={draft}
      kept={`${kept}-to-${to.id}`}
      added={() => {
        setAdded({ to, grade: draft.grade ?? suggested?.grade ?? undefined });
        clear();
      }}
    />
  );
  useEffect(() => {
    if (refused) document.querySelector<HTMLElement>('.recording [aria-invalid=true]')?.focus();
  }, [refused]);
  if (added)
    return (
      <Added
        {...added}
        next={() => {
          setAdded(undefined);
          next?.();
        }}
      />
    );
  const problem = (path: string) => problemAt(refused, path);
  return (
    <div
      className="recording"
      onKeyDown={(event) => {
        if (event.altKey && /^Digit[123]$/.test(event.code)) change({ grade: Number(event.code.slice(-1)) });
        else if (event.ctrlKey && event.key === 'Enter') void send();
        else return;
        event.preventDefault();
      }}
    >
      <div className="page-head">
        <h1>{sayArrival('title')}</h1>
        <p className="quiet wide-only">{say('keys')}</p>
        {beside}
      </div>
      <form
        className="panel call"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div className="row">
          <Field id="phone" label={sayArrival('phone')} problem={problem('complainant.phone')}>
            <Input
              {...wrong('phone', problem('complainant.phone'))}
              ref={(input) => void (first.current = input?.input ?? null)}
              autoFocus
              type="tel"
              inputMode="tel"
              autoComplete="off"
              value={draft.phone}
              disabled={draft.anonymous}
              onChange={({ target }) => change({ phone: target.value })}
            />
          </Field>
          <Field id="name" label={say('name')} problem={problem('complainant.name')}>
            <Input
              {...wrong('name', problem('complainant.name'))}
              autoComplete="off"
              value={draft.name}
              disabled={draft.anonymous}
              onChange={({ target }) => change({ name: target.value })}
            />
          </Field>
          <Checkbox checked={draft.anonymous} onChange={({ target }) => change({ anonymous: target.checked })}>
            {say('anonymous')}
          </Checkbox>
        </div>
        {draft.recordingUrl && <p className="quiet small">{say('recording')}</p>}
        <Field id="description" label={say('description')} problem={problem('description')}>
          <Input.TextArea
            {...wrong('description', problem('description'))}
            rows={4}
            placeholder={sayArrival('descriptionHint')}
            value={draft.description}
            onChange={({ target }) => change({ description: target.value })}
          />
        </Field>
        <Where draft={draft} change={change} propertyId={propertyId} places={places} problem={problem} />
        <Field id="demand" label={say('demand')} problem={problem('demand')}>
          <Input
            {...wrong('demand', problem('demand'))}
            value={draft.demand}
            onChange={({ target }) => change({ demand: target.value })}
          />
        </Field>
        <Classification draft={draft} suggestion={suggested} change={change} />
        {refused && <RefusalNote of={refused} at={AT_FIELDS} />}
        <div className="buttons">
          <Button type="primary" htmlType="submit" size="large" loading={file.isPending}>
            {say('file')}
          </Button>
          <Button size="large" onClick={clear}>
            {say('clear')}
          </Button>
        </div>
      </form>
      <aside className="beside">
        <Customer say={sayArrival} found={customer} draft={draft} change={change} beside={addTo} />
        <Similar
          propertyId={propertyId}
          category={draft.category ?? suggested?.category}
          except={customer.cases ?? []}
        />
      </aside>
    </div>
  );
}
