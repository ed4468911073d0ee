import { useParams } from 'wouter';
import { Actions } from '../../action/actions.js';
import { Grade, Status } from '../../case/marks.js';
import '../../case/case.css';
import { Supplements } from '../../case/supplements.js';
import { ClockChip } from '../../clock/clock-chip.js';
import { mostPressing } from '../../clock/urgency.js';
import { useNow } from '../../clock/use-now.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useTitle } from '../../shell/use-title.js';
import { useWords } from '../../words/language.js';
import { categoryNames, kindNames } from '../../words/names.js';
import './case-page.css';
import { CaseFile, type CaseFileQuery } from './case.generated.js';
import { Customer } from './customer.js';
import { Orders } from './orders.js';
import { Record } from './record.js';
import { Timeline } from './timeline.js';
import { caseWords } from './words.js';

export type ShownCase = NonNullable<CaseFileQuery['case']>;
const EVERY_MS = 5_000;

/** One case: how it stands and how much time is left on top; record, what happened, what to do next. */
export default function Case() {
  const { id = '' } = useParams<{ id: string }>();
  const asked = useAsk(CaseFile, { id }, { every: EVERY_MS });
  return <Loaded asked={asked}>{({ case: found }) => found && <Whole of={found} />}</Loaded>;
}

function Whole({ of }: { of: ShownCase }) {
  const say = useWords(caseWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const pressing = mostPressing(of.clocks, useNow());
  useTitle(of.number);
  return (
    <div className="case-page">
      <header className="page-head">
        <h1>{of.number}</h1>
        <Status of={of.status} />
        <Grade of={of.grade} />
        <span className="quiet">
          {[sayKind(of.kind), sayCategory(of.category), of.subcategory].filter(Boolean).join(' · ')}
        </span>
        {pressing && <ClockChip clock={pressing} of={of.id} />}
        <p className="matter">{of.description}</p>
        <Supplements of={of.supplements} />
      </header>
      <div className="next">
        <Orders of={of} />
        {of.actions.length > 0 && (
          <section className="panel">
            <h2>{say('next')}</h2>
            <Actions of={of.actions} target={of} />
          </section>
        )}
      </div>
      <div className="left">
        <Record of={of} />
        <Customer of={of} />
      </div>
      <div className="middle">
        <Limits of={of} />
        <Timeline caseId={of.id} version={of.version} />
      </div>
    </div>
  );
}

/** Every limit of the round that runs, and how it was counted. */
function Limits({ of }: { of: ShownCase }) {
  const say = useWords(caseWords);
  const round = Math.max(0, ...of.clocks.map((clock) => clock.round));
  if (!round) return null;
  return (
    <section className="panel">
      <h2>
        {say('limits')} {round > 1 && <small className="quiet">{say('round', { n: round })}</small>}
      </h2>
      <div className="chips">
        {of.clocks
          .filter((clock) => clock.round === round)
          .map((clock) => (
            <ClockChip key={clock.id} clock={clock} of={of.id} />
          ))}
      </div>
    </section>
  );
}
