import { Link } from 'wouter';
import { ActionButton } from '../../action/actions.js';
import { Grade } from '../../case/marks.js';
import '../../case/case.css';
import { ClockChip } from '../../clock/clock-chip.js';
import { mostPressing } from '../../clock/urgency.js';
import { useNow } from '../../clock/use-now.js';
import { useWords } from '../../words/language.js';
import { categoryNames, orderStatusNames } from '../../words/names.js';
import type { BoardOrderFragment } from './dispatch.generated.js';
import { dispatchWords } from './words.js';

const GIVING = ['dispatchWorkOrder', 'transferWorkOrder'] as const;

/** An order on the board. Chosen by focus or drag; given away by whatever is open to the dispatcher. */
export function OrderCard({ of, choose }: { of: BoardOrderFragment; choose: () => void }) {
  const say = useWords(dispatchWords);
  const sayCategory = useWords(categoryNames);
  const sayStatus = useWords(orderStatusNames);
  const pressing = mostPressing(of.clocks, useNow());
  const open = GIVING.find((one) => of.actions.some(({ operation, open }) => operation === one && open));
  const { number, description, category, grade, property, unit, place } = of.case;
  return (
    <article
      className={of.status === 'QUEUED' ? 'order hole' : 'order'}
      tabIndex={0}
      aria-label={`${number} ${description}`}
      draggable={open === 'dispatchWorkOrder'}
      onFocus={choose}
      onDragStart={choose}
    >
      <p className="what">
        <Link href={`/cases/${of.case.id}`}>{description}</Link>
      </p>
      <p className="quiet small">
        {[number, sayCategory(category), property?.name, unit?.name, place].filter(Boolean).join(' · ')}
      </p>
      <p className="marks">
        <Grade of={grade} />
        {pressing && <ClockChip clock={pressing} />}
        <span className="small">
          {sayStatus(of.status)} · {[of.team?.name, of.handler?.name].filter(Boolean).join(' · ') || say('nobody')}
        </span>
      </p>
      {of.status === 'QUEUED' && <p className="small warn">{say('hole')}</p>}
      {open && <ActionButton operation={open} target={of} primary={of.status === 'QUEUED'} />}
    </article>
  );
}
