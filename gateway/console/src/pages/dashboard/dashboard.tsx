import { useLocation, useSearchParams } from 'wouter';
import { PropertyChoice } from '../../case/property-choice.js';
import { useNow } from '../../clock/use-now.js';
import { PeriodChoice } from '../../figures/period-choice.js';
import { addressed, periodIn } from '../../figures/period.js';
import { RATES } from '../../figures/words.js';
import { dayOf } from '../../format/times.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useWords } from '../../words/language.js';
import './dashboard.css';
import { DashboardTargets } from './dashboard.generated.js';
import { Hotspots } from './hotspots.js';
import { Late } from './late.js';
import { RateCard } from './rate-card.js';
import { Trend } from './trend.js';
import { dashboardWords } from './words.js';

const AT = '/dashboard';
const EVERY_MS = 60_000;

/** What a page of figures is about. */
export interface Scope {
  readonly from: string;
  readonly to: string;
  readonly property: string[];
}

/** How the company does against its targets, over a period and properties that stand in the address. */
export default function Dashboard() {
  const say = useWords(dashboardWords);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const go = (address: string) => navigate(address, { replace: true });
  const today = dayOf(new Date(useNow()));
  const period = periodIn(search, today);
  const property = search.getAll('property');
  const by = search.get('by') === 'week' ? 'WEEK' : 'MONTH';
  const kept = { property, by: by === 'WEEK' ? 'week' : undefined };
  const address = (change: object) => AT + addressed({ ...kept, ...period, ...change });
  const scope: Scope = { ...period, property };
  const asked = useAsk(DashboardTargets, { ...period, propertyIds: property }, { every: EVERY_MS });
  return (
    <div className="dashboard">
      <div className="page-head">
        <h1>{say('title')}</h1>
        <PeriodChoice at={AT} period={period} today={today} kept={kept} go={go} />
        <PropertyChoice chosen={property} choose={(ids) => go(address({ property: ids }))} />
      </div>
      <Loaded asked={asked}>
        {({ targets }) => (
          <div className="rates">
            {RATES.map((name) => (
              <RateCard
                key={name}
                name={name}
                rate={targets[name]}
                coverage={name === 'resolution' ? targets.resolution.coverage : null}
                scope={scope}
              />
            ))}
          </div>
        )}
      </Loaded>
      <Late property={property} />
      <Hotspots scope={scope} />
      <Trend scope={scope} by={by} today={today} at={(chosen) => address({ by: chosen === 'WEEK' ? 'week' : '' })} />
    </div>
  );
}
