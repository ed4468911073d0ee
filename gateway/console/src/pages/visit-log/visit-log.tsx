import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useLocation, useSearchParams } from 'wouter';
import { PropertyChoice } from '../../case/property-choice.js';
import { useNow } from '../../clock/use-now.js';
import { addressed, isDay, plusDays } from '../../figures/period.js';
import { Stepping } from '../../figures/stepping.js';
import { dayOf, dayText } from '../../format/times.js';
import { useSend } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { Nothing } from '../../shell/nothing.js';
import { More, usePages, usePrinting } from '../../shell/paging.js';
import { useShell } from '../../shell/viewer.js';
import '../../sheet/sheet.css';
import { useLanguage, useWords } from '../../words/language.js';
import { filterOf } from '../cases/filter-in-link.js';
import { VisitLog as AskVisits } from './visit-log.generated.js';
import { Visits } from './visits.js';
import { visitLogWords } from './words.js';

// A day at a window has fewer.
const PAGE = 100;

/** Who came to the window on a day, about what, and what came of it; printed to be signed and filed. */
export default function VisitLog() {
  const say = useWords(visitLogWords);
  const { language } = useLanguage();
  const { viewer } = useShell();
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const today = dayOf(new Date(useNow()));
  const asks = search.get('day') ?? '';
  const day = isDay(asks) ? asks : today;
  const property = search.getAll('property');
  const at = (change: object) => `/desk/log${addressed({ day, property, ...change })}`;
  const go = (change: object) => navigate(at(change), { replace: true });
  const inRegister = `/cases${addressed({ channel: 'DESK', from: day, to: day, property })}`;
  const filter = filterOf(new URL(inRegister, window.location.origin).searchParams);
  const send = useSend();
  const asked = usePages(
    ['VisitLog', filter],
    (after) => send(AskVisits, { filter, first: PAGE, after }),
    ({ cases }) => cases,
    { every: 30_000, text: AskVisits.text },
  );
  const { gathering, printWhole } = usePrinting(asked);
  return (
    <div className="sheet-page">
      <div className="page-head no-print">
        <h1>{say('title')}</h1>
        <Stepping
          type="date"
          value={day}
          names={{ value: say('day'), before: say('before'), after: say('after') }}
          later={plusDays}
          at={(day) => at({ day })}
          go={(day) => go({ day })}
        />
        <PropertyChoice chosen={property} choose={(ids) => go({ property: ids })} />
        <Button icon={<PrinterOutlined />} loading={gathering} onClick={() => void printWhole()}>
          {say('print')}
        </Button>
        <Link href={inRegister}>{say('register')}</Link>
        <Link href="/desk">{say('receive')}</Link>
      </div>
      <Loaded asked={asked}>
        {({ pages }) => {
          const visits = pages.flatMap(({ cases }) => cases.edges.map(({ node }) => node));
          const said = dayText(day, language);
          if (!visits.length) return <Nothing says={say('nobody', { day: said })} hint={say('nobodyHint')} />;
          return (
            <>
              <header className="sheet-head">
                <h2>{say('titleOf', { company: viewer.company?.name ?? '', day: said })}</h2>
                <p className="quiet">{say('count', { n: pages[0]!.cases.totalCount ?? visits.length })}</p>
              </header>
              <Visits of={visits} />
              <More asked={asked} label={say('more')} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
