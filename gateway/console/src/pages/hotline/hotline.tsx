import { Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Field, problemAt, wrong } from '../../action/field.js';
import { RefusalNote } from '../../action/refusal-note.js';
import { useDraft } from '../../draft/use-draft.js';
import type { Problem } from '../../graph/problem.js';
import { outcomeOf, type Refusal } from '../../graph/refusal.js';
import { forgetKey, sentKey } from '../../graph/sent-key.js';
import { useAsk, useChange } from '../../shell/asking.js';
import { useWords } from '../../words/language.js';
import { Caller } from './caller.js';
import { Classification } from './classification.js';
import { EMPTY, inputOf } from './draft.js';
import { Filed, type FiledCall } from './filed.js';
import './hotline.css';
import { FileCall, HotlinePlaces, SuggestWhileTyping } from './hotline.generated.js';
import { Similar } from './similar.js';
import { useCaller } from './use-caller.js';
import { useSettled } from '../../shell/use-settled.js';
import { Where } from './where.js';
import { hotlineWords } from './words.js';

// What says so itself, at the field; everything else is said above the button.
const AT_FIELDS = ['description', 'demand', 'place', 'complainant.phone', 'complainant.name'];
const FEW = 2;
const KEY = 'hearback-call-key';

/** A call, taken down while the caller talks, without a mouse. */
export default function Hotline() {
  const say = useWords(hotlineWords);
  const { draft, change, drop } = useDraft('hearback-call', EMPTY);
  const [filed, setFiled] = useState<FiledCall>();
  const [refused, setRefused] = useState<Refusal | Problem>();
  const first = useRef<HTMLInputElement>(null);
  const text = useSettled(draft.description.trim());
  const suggestion = useAsk(SuggestWhileTyping, { text }, { when: text.length >= FEW }).data?.suggestClassification;
  const suggested = text.length >= FEW ? suggestion : undefined;
  const places = useAsk(HotlinePlaces, {}).data?.properties.edges.map(({ node }) => node) ?? [];
  const propertyId = draft.propertyId ?? (places.length === 1 ? places[0]!.id : undefined);
  const file = useChange(FileCall);
  const caller = useCaller(draft.phone);

  const again = () => {
    drop();
    setFiled(undefined);
    setRefused(undefined);
    first.current?.focus();
  };
  const send = async () => {
    setRefused(undefined);
    const input = inputOf({ ...draft, propertyId });
    const idempotencyKey = sentKey(KEY, input);
    const told = await outcomeOf(file.mutateAsync({ input, idempotencyKey }).then(({ fileCase }) => fileCase));
    if ('refused' in told) return setRefused(told.refused);
    forgetKey(KEY);
    drop();
    setFiled(told.done);
  };
  useEffect(() => {
    if (refused) document.querySelector<HTMLElement>('.hotline [aria-invalid=true]')?.focus();
  }, [refused]);

  if (filed) return <Filed of={filed} next={again} />;
  const problem = (path: string) => problemAt(refused, path);
  return (
    <div
      className="hotline"
      onKeyDown={(event) => {
        if (event.altKey && /^Digit[123]$/.test(event.code)) change({ grade: Number(event.code.slice(-1)) });
        else if (event.ctrlKey && event.key === 'Enter') void send();
        else return;
        event.preventDefault();
      }}
    >
      <div className="page-head">
        <h1>{say('title')}</h1>
        <p className="quiet wide-only">{say('keys')}</p>
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
          <Field id="phone" label={say('phone')} problem={problem('complainant.phone')}>
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
        <Field id="description" label={say('description')} problem={problem('description')}>
          <Input.TextArea
            {...wrong('description', problem('description'))}
            rows={4}
            placeholder={say('descriptionHint')}
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
          <Button size="large" onClick={again}>
            {say('clear')}
          </Button>
        </div>
      </form>
      <aside className="beside">
        <Caller caller={caller} draft={draft} change={change} />
        <Similar propertyId={propertyId} category={draft.category ?? suggested?.category} except={caller.cases ?? []} />
      </aside>
    </div>
  );
}
