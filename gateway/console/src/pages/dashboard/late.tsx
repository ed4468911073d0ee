import { Link } from 'wouter';
import { CaseTable } from '../../case/case-table.js';
import { addressed } from '../../figures/period.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useWords } from '../../words/language.js';
import { DashboardLate } from './dashboard.generated.js';
import { dashboardWords } from './words.js';

const SHOWN = 6;
const EVERY_MS = 15_000;

/** What is late now, the worst first. */
export function Late({ property }: { property: string[] }) {
  const say = useWords(dashboardWords);
  const propertyIds = property.length ? property : undefined;
  const asked = useAsk(DashboardLate, { propertyIds, first: SHOWN }, { every: EVERY_MS });
  return (
    <section className="late-cases">
      <h2>{say('late')}</h2>
      <Loaded asked={asked}>
        {({ cases: { edges, totalCount } }) =>
          edges.length ? (
            <>
              <p className="quiet small">{say('lateNote', { n: edges.length })}</p>
              <CaseTable cases={edges.map(({ node }) => node)} />
              <Link href={`/cases${addressed({ overdue: 'yes', order: 'MOST_URGENT', property })}`}>
                {say('allLate', { n: totalCount ?? edges.length })}
              </Link>
            </>
          ) : (
            <p className="quiet">{say('noneLate')}</p>
          )
        }
      </Loaded>
    </section>
  );
}
