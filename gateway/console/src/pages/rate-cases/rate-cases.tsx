import { Link, useSearchParams } from 'wouter';
import { CasePages, useCasePages } from '../../case/case-pages.js';
import { useNow } from '../../clock/use-now.js';
import { addressed, periodIn } from '../../figures/period.js';
import { metNames, missedNames, periodWords, rateNames, RATES, type RateName } from '../../figures/words.js';
import { dayOf, dayText } from '../../format/times.js';
import { useSend } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { Nothing } from '../../shell/nothing.js';
import { useLanguage, useWords } from '../../words/language.js';
import { CasesBehindRate, type CasesBehindRateQuery, type RateCasesFragment } from './rate-cases.generated.js';
import { rateCasesWords } from './words.js';

const NOTHING: RateCasesFragment = {
  numerator: 0,
  denominator: 0,
  definition: '',
  cases: { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
};

/** The cases behind a rate of the dashboard: which rate, which part of it, and of when, stand in the address. */
export default function RateCases() {
  const say = useWords(rateCasesWords);
  const sayRate = useWords(rateNames);
  const sayMet = useWords(metNames);
  const sayMissed = useWords(missedNames);
  const sayPeriod = useWords(periodWords);
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const period = periodIn(search, dayOf(new Date(useNow())));
  const property = search.getAll('property');
  const name = RATES.find((one) => one === search.get('rate')) ?? RATES[0]!;
  const counted = { yes: true, no: false }[search.get('counted') ?? ''];
  const send = useSend();
  const about = { ...period, propertyIds: property, counted, ...only(name) };
  const rateIn = ({ targets }: CasesBehindRateQuery) => targets[name] ?? NOTHING;
  const asked = useCasePages(
    CasesBehindRate,
    about,
    (paging) => send(CasesBehindRate, { ...about, ...paging }),
    (answer) => rateIn(answer).cases,
  );
  const which = counted === undefined ? say('all') : counted ? sayMet(name) : sayMissed(name);
  return (
    <>
      <div className="page-head">
        <h1>{say('title', { rate: sayRate(name), which })}</h1>
        <p>{sayPeriod('span', { from: dayText(period.from, language), to: dayText(period.to, language) })}</p>
        <Link href={`/dashboard${addressed({ ...period, property })}`}>{say('back')}</Link>
      </div>
      <Loaded asked={asked}>
        {({ pages }) => {
          const { numerator, denominator, definition } = rateIn(pages[0]!);
          const n = counted === undefined ? denominator : counted ? numerator : denominator - numerator;
          return (
            <>
              <p className="quiet">{definition}</p>
              <p className="quiet" aria-live="polite">
                {say(name === 'callbackOnTime' ? 'calls' : 'count', { n })}
              </p>
              {n ? (
                <CasePages asked={asked} pageIn={(answer) => rateIn(answer).cases} />
              ) : (
                <Nothing says={say('none')} hint={say('noneHint')} />
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

// The graph is asked for one of them; which, stands in the query as conditions.
const only = (name: RateName) => ({
  timeliness: name === 'timeliness',
  resolution: name === 'resolution',
  satisfaction: name === 'satisfaction',
  callbackOnTime: name === 'callbackOnTime',
});
