import { useEffect, type ReactNode } from 'react';
import { useWords } from '../words/language.js';
import { BriefCase } from './brief-case.js';
import type { Draft } from './draft.js';
import type { EarlierCaseFragment } from './record.generated.js';
import type { useCustomer } from './use-customer.js';
import { recordWords, type ArrivalKey } from './words.js';

const OVER = ['CLOSED', 'MERGED', 'WITHDRAWN', 'REDIRECTED'];

interface Shown {
  readonly say: (key: ArrivalKey) => string;
  readonly found: ReturnType<typeof useCustomer>;
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** What else can be done with an open case of theirs. */
  readonly beside: (of: EarlierCaseFragment) => ReactNode;
}

/** Who calls or stands there: the cases of the number, open ones first; name and flat are taken from the newest where nothing is entered yet. */
export function Customer({ say: sayArrival, found: { enough, total, cases }, draft, change, beside }: Shown) {
  const say = useWords(recordWords);
  const newest = cases?.[0];
  useEffect(() => {
    if (!newest) return;
    const name = draft.name || newest.complainant.contact?.name;
    const from = draft.propertyId ? {} : { propertyId: newest.property?.id, unitId: newest.unit?.id };
    change({ ...from, ...(name ? { name } : {}) });
    // Once for each customer found, not again over what the agent has corrected.
  }, [newest?.id]);
  const open = (cases ?? []).filter(({ status }) => !OVER.includes(status));
  const past = (cases ?? []).filter(({ status }) => OVER.includes(status));
  return (
    <section className="panel" aria-live="polite">
      <h2>
        {sayArrival('customer')} {total > 0 && <small className="quiet">{say('known', { n: total })}</small>}
      </h2>
      {!enough && <p className="quiet">{sayArrival('customerHint')}</p>}
      {cases?.length === 0 && <p className="quiet">{sayArrival('customerNew')}</p>}
      {open.length > 0 && <h3>{say('open')}</h3>}
      {open.map((one) => (
        <BriefCase key={one.id} of={one}>
          {beside(one)}
        </BriefCase>
      ))}
      {past.length > 0 && <h3>{say('past')}</h3>}
      {past.map((one) => (
        <BriefCase key={one.id} of={one} />
      ))}
    </section>
  );
}
