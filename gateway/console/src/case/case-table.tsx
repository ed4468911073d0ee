import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import { ClockChip } from '../clock/clock-chip.js';
import { mostPressing } from '../clock/urgency.js';
import { useNow } from '../clock/use-now.js';
import { fullTime, relativeTime } from '../format/times.js';
import { useLanguage, useWords } from '../words/language.js';
import { categoryNames, kindNames } from '../words/names.js';
import type { CaseRowFragment } from '../pages/cases/cases.generated.js';
import { casesWords } from '../pages/cases/words.js';
import './case.css';
import { Grade, Status } from './marks.js';

/** A few cases in rows: what, where, who, how much time. On a phone each row is a card. */
export function CaseTable({ cases }: { cases: readonly CaseRowFragment[] }) {
  return (
    <table className="case-table">
      <CaseHead />
      <tbody>
        {cases.map((one) => (
          <CaseRow key={one.id} of={one} />
        ))}
      </tbody>
    </table>
  );
}

export function CaseHead() {
  const say = useWords(casesWords);
  return (
    <thead>
      <tr>
        {(['case', 'status', 'place', 'handler', 'limit', 'registered'] as const).map((name) => (
          <th key={name} scope="col" className={name}>
            {say(name)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Shown extends Pick<ComponentProps<'tr'>, 'ref' | 'aria-rowindex'> {
  readonly of: CaseRowFragment;
  /** Its place in a long list. */
  readonly 'data-index'?: number;
}

export function CaseRow({ of, ...row }: Shown) {
  const say = useWords(casesWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const { language } = useLanguage();
  const now = useNow();
  const [order] = of.workOrders;
  const pressing = mostPressing(of.clocks, now);
  return (
    <tr {...row}>
      <td>
        <div className="what">
          <Link href={`/cases/${of.id}`}>
            <span className="description">{of.description}</span>
          </Link>
          <span className="quiet small">
            {of.number} · {sayKind(of.kind)} · {sayCategory(of.category)} · {of.complainant.display}
          </span>
        </div>
      </td>
      <td>
        <Status of={of.status} /> <Grade of={of.grade} />
      </td>
      <td>{[of.property?.name, of.unit?.name].filter(Boolean).join(' ') || '—'}</td>
      <td>{order?.handler?.name ?? order?.team?.name ?? <span className="quiet">{say('nobody')}</span>}</td>
      <td>{pressing ? <ClockChip clock={pressing} /> : '—'}</td>
      <td className="nowrap quiet" title={fullTime(of.registeredAt, language)}>
        {relativeTime(of.registeredAt, now, language)}
      </td>
    </tr>
  );
}
