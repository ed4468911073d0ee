import { Link, useSearchParams } from 'wouter';
import { CasePages, useCasePages } from '../../case/case-pages.js';
import { useNow } from '../../clock/use-now.js';
import { addressed } from '../../figures/period.js';
import { monthIn, SUMMARY_FIGURES } from '../../figures/summary-address.js';
import { dayOf, monthText } from '../../format/times.js';
import { useSend } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { Nothing } from '../../shell/nothing.js';
import { useLanguage, useWords } from '../../words/language.js';
import { categoryNames, gradeNames, kindNames } from '../../words/names.js';
import { CasesBehindSummary, type CasesBehindSummaryQuery } from './summary-cases.generated.js';
import { summaryCasesWords } from './words.js';

const pageIn = ({ monthlySummary }: CasesBehindSummaryQuery) => monthlySummary.entries;
const named = <K extends string>(names: Readonly<Record<K, unknown>>, value: string | null): K | undefined =>
  value !== null && value in names ? (value as K) : undefined;

/** The cases behind a figure of the monthly summary: which month, figure and row, stand in the address. */
export default function SummaryCases() {
  const say = useWords(summaryCasesWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const sayGrade = useWords(gradeNames);
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const month = monthIn(search, dayOf(new Date(useNow())));
  const property = search.getAll('property');
  const figure = SUMMARY_FIGURES.find((one) => one === search.get('counted'));
  const kind = named(kindNames, search.get('kind'));
  const category = named(categoryNames, search.get('category'));
  const grade = named(gradeNames, search.get('grade'));
  const send = useSend();
  const about = {
    ...{ month, propertyIds: property, kind, category },
    counted: figure && FIGURES[figure],
    grade: grade && Number(grade),
  };
  const asked = useCasePages(
    CasesBehindSummary,
    about,
    (paging) => send(CasesBehindSummary, { ...about, ...paging }),
    pageIn,
  );
  const row = [kind && sayKind(kind), category && sayCategory(category), grade && sayGrade(grade)].filter(Boolean);
  return (
    <>
      <div className="page-head">
        <h1>{say('title', { month: monthText(month, language), which: say(figure ?? 'all') })}</h1>
        {row.length > 0 && <p>{row.join(' · ')}</p>}
        <Link href={`/summary${addressed({ month, property })}`}>{say('back')}</Link>
      </div>
      <Loaded asked={asked}>
        {({ pages }) =>
          pageIn(pages[0]!).edges.length ? (
            <CasePages asked={asked} pageIn={pageIn} />
          ) : (
            <Nothing says={say('none')} hint={say('noneHint')} />
          )
        }
      </Loaded>
    </>
  );
}

const FIGURES = { received: 'RECEIVED', closed: 'CLOSED', open: 'OPEN', overdue: 'OVERDUE' } as const;
