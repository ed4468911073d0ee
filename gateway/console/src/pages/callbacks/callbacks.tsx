import { ArrowLeftOutlined } from '@ant-design/icons';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Link, useSearchParams } from 'wouter';
import '../../case/case.css';
import { useNow } from '../../clock/use-now.js';
import { clockTime, dayName } from '../../format/times.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { Nothing } from '../../shell/nothing.js';
import { useLanguage, useWords } from '../../words/language.js';
import { byTime, type When } from './by-time.js';
import { CallbackCard } from './callback-card.js';
import './callbacks.css';
import { CallbackList, type ShownCallbackFragment } from './callbacks.generated.js';
import { Calling } from './calling.js';
import type { Told } from './outcome.js';
import { callbacksWords } from './words.js';

const EVERY_MS = 10_000;

/** Whom to call back, by the time at which it is to be made and by when it is due; the one chosen stands in the address. */
export default function Callbacks() {
  const say = useWords(callbacksWords);
  const [search, setSearch] = useSearchParams();
  const [told, setTold] = useState<Told>();
  const list = useRef<HTMLElement>(null);
  const asked = useAsk(
    CallbackList,
    { filter: { mine: true, statuses: ['PENDING', 'SCHEDULED'] } },
    { every: EVERY_MS },
  );
  const all = asked.data?.callbacks.edges.map(({ node }) => node) ?? [];
  const total = asked.data?.callbacks.totalCount;
  const id = search.get('callback');
  const over = (what: Told) => {
    setTold(what);
    setSearch({});
    list.current?.querySelector<HTMLElement>('.callback:not(.chosen)')?.focus();
  };
  return (
    <div className={id ? 'callbacks chosen' : 'callbacks'}>
      <div className="page-head">
        <h1>{say('title')}</h1>
        {typeof total === 'number' && (
          <p>{total > all.length ? say('shown', { n: all.length, total }) : say('count', { n: total })}</p>
        )}
        <p className="told" role="status">
          {told && <WhatWasTold of={told} />}
        </p>
        <p className="quiet small wide-only">{say('keys')}</p>
      </div>
      <Loaded asked={asked}>
        {() =>
          all.length === 0 && !id ? (
            <Nothing says={say('none')} hint={say('noneHint')} />
          ) : (
            <>
              <nav className="list" ref={list} aria-label={say('list')} onKeyDown={step}>
                <Groups of={all} chosen={id} />
              </nav>
              <div className="beside">
                {id && (
                  <Link href="/callbacks" className="back">
                    <ArrowLeftOutlined aria-hidden /> {say('back')}
                  </Link>
                )}
                <Chosen id={id} of={all.find((one) => one.id === id)} told={over} />
              </div>
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Chosen({
  id,
  of,
  told,
}: {
  id: string | null;
  of: ShownCallbackFragment | undefined;
  told: (what: Told) => void;
}) {
  const say = useWords(callbacksWords);
  if (of) return <Calling of={of} told={told} />;
  return (
    <section className="trouble">
      <h2>{say(id ? 'gone' : 'choose')}</h2>
      {id && <p>{say('goneHint')}</p>}
    </section>
  );
}

function Groups({ of, chosen }: { of: readonly ShownCallbackFragment[]; chosen: string | null }) {
  const say = useWords(callbacksWords);
  const { language } = useLanguage();
  const now = useNow();
  const name = (when: When) =>
    typeof when === 'string' ? say(when) : say(when.part, { day: dayName(when.day, now, language) });
  return byTime(of, now).map(({ when, of: callbacks }) => (
    <section key={JSON.stringify(when)}>
      <h2>
        {name(when)} <small className="quiet">{callbacks.length}</small>
      </h2>
      {callbacks.map((one) => (
        <CallbackCard key={one.id} of={one} chosen={one.id === chosen} />
      ))}
    </section>
  ));
}

function WhatWasTold({ of: { number, outcome, solved, next } }: { of: Told }) {
  const say = useWords(callbacksWords);
  const { language } = useLanguage();
  if (outcome !== 'NOBODY') return say(outcome === 'SATISFIED' && solved ? 'satisfied' : 'unsatisfied', { number });
  return next ? say('again', { number, at: clockTime(next, language) }) : say('enough', { number });
}

/** Up and down go through the list. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('.callback')];
  cards[Math.max(0, cards.indexOf(document.activeElement as HTMLElement) + by)]?.focus();
  event.preventDefault();
}
