import { Link } from 'wouter';
import { Grade } from '../../case/marks.js';
import { ClockChip } from '../../clock/clock-chip.js';
import { useWords } from '../../words/language.js';
import { kindNames } from '../../words/names.js';
import type { ShownCallbackFragment } from './callbacks.generated.js';
import { callbacksWords } from './words.js';

/** A callback in the list: how much time, what about, whom. */
export function CallbackCard({ of, chosen }: { of: ShownCallbackFragment; chosen: boolean }) {
  const say = useWords(callbacksWords);
  const sayKind = useWords(kindNames);
  const { case: about } = of;
  return (
    <Link
      href={`/callbacks?callback=${of.id}`}
      className={chosen ? 'callback chosen' : 'callback'}
      aria-current={chosen ? 'true' : undefined}
    >
      <span className="marks">
        <Grade of={about.grade} />
        <ClockChip clock={of.clock} />
        {of.round > 1 && <span className="small warn">{say('round', { n: of.round })}</span>}
        {of.method === 'VISIT' && <span className="small warn">{say('visit')}</span>}
      </span>
      <span className="what">{about.description}</span>
      <span className="quiet small">
        {[
          about.number,
          sayKind(about.kind),
          about.complainant.contact?.name ?? about.complainant.display,
          about.property?.name,
          of.attempts.length ? say('tries', { n: of.attempts.length }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </Link>
  );
}
