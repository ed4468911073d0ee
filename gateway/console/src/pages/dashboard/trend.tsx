import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { rateAddress } from '../../figures/rate-address.js';
import { trendPeriod, type Step } from '../../figures/period.js';
import { RATES, rateNames } from '../../figures/words.js';
import { percent } from '../../format/percent.js';
import { dayText, monthText, shortDay, shortMonth } from '../../format/times.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useLanguage, useWords } from '../../words/language.js';
import type { Scope } from './dashboard.js';
import { DashboardTrend, type DashboardTrendQuery } from './dashboard.generated.js';
import { dashboardWords } from './words.js';

// The charting library is heavier than all of the page: the numbers stand there before it.
const Chart = lazy(() => import('./trend-chart.js'));

type Steps = DashboardTrendQuery['trend'];

/** The rates over twelve months or weeks: to look at, and as a table whose numbers open their cases. */
export function Trend({ scope, by, today, at }: { scope: Scope; by: Step; today: string; at: (by: Step) => string }) {
  const say = useWords(dashboardWords);
  const sayName = useWords(rateNames);
  const { language } = useLanguage();
  const period = trendPeriod(scope, by, today);
  const asked = useAsk(DashboardTrend, { ...period, by, propertyIds: scope.property });
  const label = (from: string) => (by === 'MONTH' ? monthText(from.slice(0, 7), language) : dayText(from, language));
  const short = (from: string) => (by === 'MONTH' ? shortMonth(from, language) : shortDay(from, language));
  return (
    <section className="panel trend">
      <div className="panel-head">
        <h2>{say('trend')}</h2>
        <div className="period" role="group" aria-label={say('stepLength')}>
          {(['MONTH', 'WEEK'] as const).map((one) => (
            <Link key={one} href={at(one)} replace aria-current={one === by ? 'true' : undefined}>
              {say(one)}
            </Link>
          ))}
        </div>
      </div>
      <p className="quiet small">{say('trendNote', { to: dayText(period.to, language) })}</p>
      <Loaded asked={asked}>
        {({ trend }) => (
          <>
            <div className="charts">
              {RATES.map((name) => (
                <figure key={name} role="img" aria-label={say('chart', { rate: sayName(name) })}>
                  <figcaption aria-hidden>{sayName(name)}</figcaption>
                  <div className="chart">
                    <Suspense>
                      <Chart
                        name={sayName(name)}
                        target={trend[0]!.targets[name].target}
                        points={trend.map(({ from, targets }) => ({
                          label: label(from),
                          short: short(from),
                          share: targets[name].value,
                        }))}
                      />
                    </Suspense>
                  </div>
                </figure>
              ))}
            </div>
            {trend.some(hasAny) && <TrendTable steps={trend} label={label} property={scope.property} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

function TrendTable({ steps, label, property }: { steps: Steps; label: (from: string) => string; property: string[] }) {
  const say = useWords(dashboardWords);
  const sayName = useWords(rateNames);
  return (
    <table className="figure-table">
      <caption className="unseen">{say('trendTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('step')}</th>
          {RATES.map((name) => (
            <th key={name} scope="col">
              {sayName(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps
          .filter(hasAny)
          .toReversed()
          .map(({ from, to, targets }) => (
            <tr key={from} data-step={from}>
              <th scope="row">{label(from)}</th>
              {RATES.map((name) => {
                const { numerator, denominator, value } = targets[name];
                return (
                  <td key={name}>
                    {value === null ? (
                      <span className="quiet">—</span>
                    ) : (
                      <Link href={rateAddress(name, { from, to, property })}>
                        {percent(value)} <small>{`${numerator}/${denominator}`}</small>
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const hasAny = ({ targets }: Steps[number]): boolean => RATES.some((name) => targets[name].value !== null);
