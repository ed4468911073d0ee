import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import { Link } from 'wouter';
import { rateAddress } from '../../figures/rate-address.js';
import { metNames, missedNames, rateNames, type RateName } from '../../figures/words.js';
import { percent } from '../../format/percent.js';
import { useWords } from '../../words/language.js';
import type { Scope } from './dashboard.js';
import type { DashboardTargetsQuery, RatePartsFragment } from './dashboard.generated.js';
import { dashboardWords } from './words.js';

interface Card {
  readonly name: RateName;
  readonly rate: RatePartsFragment;
  readonly coverage: DashboardTargetsQuery['targets']['resolution']['coverage'];
  readonly scope: Scope;
}

/** One target: where it stands, what it is made of, and what is counted. Every number opens its cases. */
export function RateCard({ name, rate, coverage, scope }: Card) {
  const say = useWords(dashboardWords);
  const sayName = useWords(rateNames);
  const sayMet = useWords(metNames);
  const sayMissed = useWords(missedNames);
  const { numerator, denominator, value, target, definition } = rate;
  const missed = denominator - numerator;
  const number = (n: number, what: string, counted: 'yes' | 'no') =>
    n === 0 ? (
      <span className="quiet">{say('met', { n, what })}</span>
    ) : (
      <Link href={rateAddress(name, scope, counted)}>{say('met', { n, what })}</Link>
    );
  return (
    <section className="panel rate" data-rate={name}>
      <h2>
        {sayName(name)} <small>{say('target', { target: percent(target) })}</small>
      </h2>
      {value === null ? (
        <>
          <p className="share">—</p>
          <p className="quiet">{say('nothing')}</p>
        </>
      ) : (
        <>
          <p className="share">
            <Link href={rateAddress(name, scope)}>{percent(value)}</Link>
            <Standing value={value} target={target} />
          </p>
          <p className="parts">
            {number(numerator, sayMet(name), 'yes')}
            {number(missed, sayMissed(name), 'no')}
            <Link href={rateAddress(name, scope)}>{say('of', { n: denominator })}</Link>
          </p>
        </>
      )}
      {coverage && coverage.value !== null && (
        <p className="small" title={coverage.definition}>
          {say('coverage', { value: percent(coverage.value), n: coverage.numerator, of: coverage.denominator })}
          {coverage.low && <strong className="short"> {say('low')}</strong>}
        </p>
      )}
      <p className="definition">{definition}</p>
    </section>
  );
}

function Standing({ value, target }: { value: number; target: number }) {
  const say = useWords(dashboardWords);
  if (value >= target)
    return (
      <span className="standing reached">
        <CheckCircleFilled /> {say('reached')}
      </span>
    );
  return (
    <span className="standing short">
      <WarningFilled /> {say('short', { points: Math.ceil((target - value) * 1000 - 1e-9) / 10 })}
    </span>
  );
}
