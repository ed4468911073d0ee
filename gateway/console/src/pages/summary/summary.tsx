import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useLocation, useSearchParams } from 'wouter';
import { PropertyChoice } from '../../case/property-choice.js';
import { useNow } from '../../clock/use-now.js';
import { addressed } from '../../figures/period.js';
import { Stepping } from '../../figures/stepping.js';
import { monthAfter, monthIn } from '../../figures/summary-address.js';
import { dayOf, fullTime, monthText } from '../../format/times.js';
import { useSend } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { Nothing } from '../../shell/nothing.js';
import { More, usePages, usePrinting } from '../../shell/paging.js';
import { useShell } from '../../shell/viewer.js';
import { useLanguage, useWords } from '../../words/language.js';
import { Entries } from './entries.js';
import { FigureRows } from './figure-rows.js';
import '../../sheet/sheet.css';
import './summary.css';
import { SummarySheet } from './summary.generated.js';
import { summaryWords } from './words.js';

const PAGE = 100;

/** The sheet of a month: its figures, each with its cases, and every case; printed as it is on paper. */
export default function Summary() {
  const say = useWords(summaryWords);
  const { language } = useLanguage();
  const { viewer } = useShell();
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const month = monthIn(search, dayOf(new Date(useNow())));
  const property = search.getAll('property');
  const at = (change: object) => `/summary${addressed({ month, property, ...change })}`;
  const go = (change: object) => navigate(at(change), { replace: true });
  const send = useSend();
  const asked = usePages(
    ['SummarySheet', month, property],
    (after) => send(SummarySheet, { month, propertyIds: property, first: PAGE, after }),
    ({ monthlySummary }) => monthlySummary.entries,
  );
  const { gathering, printWhole } = usePrinting(asked);
  const entries = asked.data?.pages.flatMap((page) => page.monthlySummary.entries.edges.map(({ node }) => node)) ?? [];
  const monthSaid = monthText(month, language);
  return (
    <div className="sheet-page">
      <div className="page-head no-print">
        <h1>{say('title')}</h1>
        <Stepping
          type="month"
          value={month}
          names={{ value: say('month'), before: say('before'), after: say('after') }}
          later={monthAfter}
          at={(month) => at({ month })}
          go={(month) => go({ month })}
        />
        <PropertyChoice chosen={property} choose={(ids) => go({ property: ids })} />
        <Button
          icon={<PrinterOutlined />}
          loading={gathering}
          disabled={!entries.length}
          onClick={() => void printWhole()}
        >
          {gathering ? say('gathering', { n: entries.length }) : say('print')}
        </Button>
      </div>
      <Loaded asked={asked}>
        {({ pages }) => {
          const { asOf, final, rows, ...totals } = pages[0]!.monthlySummary;
          if (!rows.length) return <Nothing says={say('nothing', { month: monthSaid })} hint={say('nothingHint')} />;
          return (
            <>
              <header className="sheet-head">
                <h2>{say('titleOf', { company: viewer.company?.name ?? '', month: monthSaid })}</h2>
                <p className="quiet">{final ? say('asOfFinal') : say('asOf', { at: fullTime(asOf, language) })}</p>
              </header>
              <FigureRows rows={rows} totals={totals} month={month} property={property} />
              <Entries entries={entries} whole={!asked.hasNextPage} />
              <More asked={asked} label={say('more')} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
