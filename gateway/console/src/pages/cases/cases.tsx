import { PrinterOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Select } from 'antd';
import { useSearchParams } from 'wouter';
import { CasePages, useCasePages } from '../../case/case-pages.js';
import { PropertyChoice } from '../../case/property-choice.js';
import { useSend } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { Nothing } from '../../shell/nothing.js';
import { useWords } from '../../words/language.js';
import { categoryNames, gradeNames, kindNames, statusNames } from '../../words/names.js';
import type { Catalogue } from '../../words/words.js';
import './cases.css';
import { CaseList } from './cases.generated.js';
import { ExportButton } from './export/export-button.js';
import { changed, filterOf } from './filter-in-link.js';
import { casesWords } from './words.js';

const ORDERS = ['NEWEST', 'OLDEST', 'MOST_URGENT'] as const;

/** The register of cases. What it shows is all in the address. */
export default function Cases() {
  const say = useWords(casesWords);
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const order = ORDERS.find((one) => one === search.get('order')) ?? 'NEWEST';
  const ask = useSend();
  const asked = useCasePages(
    CaseList,
    { filter, order },
    (paging) => ask(CaseList, { filter, order, ...paging }),
    ({ cases }) => cases,
  );
  const set = (name: string, values: readonly string[]) => setSearch(changed(search, name, values), { replace: true });
  const narrowed = Object.keys(filter).length > 0;
  const total = asked.data?.pages[0]?.cases.totalCount ?? undefined;
  return (
    <>
      <div className="page-head">
        <h1>{say('title')}</h1>
        {total !== undefined && (
          <>
            <p aria-live="polite">{say('count', { n: total })}</p>
            <ExportButton filter={filter} order={order} total={total} />
            <Button className="no-print" icon={<PrinterOutlined />} title={say('printHint')} onClick={() => print()}>
              {say('print')}
            </Button>
          </>
        )}
      </div>
      <div className="filters no-print" role="search">
        <Input.Search
          key={search.get('text')}
          defaultValue={search.get('text') ?? ''}
          placeholder={say('search')}
          aria-label={say('search')}
          allowClear
          onSearch={(text) => set('text', [text])}
        />
        <Many name="status" of={statusNames} search={search} set={set} />
        <Many name="kind" of={kindNames} search={search} set={set} />
        <Many name="category" of={categoryNames} search={search} set={set} />
        <Many name="grade" of={gradeNames} search={search} set={set} />
        <PropertyChoice chosen={search.getAll('property')} choose={(ids) => set('property', ids)} withNone />
        <span className="days">
          <span className="quiet">{say('entered')}</span>
          {(['from', 'to'] as const).map((name) => (
            <Input
              key={name}
              type="date"
              aria-label={say(name)}
              title={say(name)}
              value={search.get(name) ?? ''}
              onChange={({ target }) => set(name, [target.value])}
            />
          ))}
        </span>
        <Select
          aria-label={say('order')}
          value={order}
          options={ORDERS.map((one) => ({ value: one, label: say(one) }))}
          onChange={(one) => set('order', one === 'NEWEST' ? [] : [one])}
        />
        <Checkbox
          checked={filter.overdue === true}
          onChange={({ target }) => set('overdue', target.checked ? ['yes'] : [])}
        >
          {say('overdue')}
        </Checkbox>
        {narrowed && <Button onClick={() => setSearch({}, { replace: true })}>{say('reset')}</Button>}
      </div>
      <Loaded asked={asked}>
        {({ pages }) => {
          if (!pages[0]?.cases.edges.length)
            return (
              <Nothing
                says={narrowed ? say('none') : say('noneAtAll')}
                hint={narrowed ? say('noneHint') : say('noneAtAllHint')}
              />
            );
          return <CasePages asked={asked} pageIn={(answer) => answer.cases} />;
        }}
      </Loaded>
    </>
  );
}

interface Narrowing {
  readonly search: URLSearchParams;
  readonly set: (name: string, values: readonly string[]) => void;
}

function Many<K extends string>({
  name,
  of,
  search,
  set,
}: Narrowing & { name: 'status' | 'kind' | 'category' | 'grade'; of: Catalogue<K> }) {
  const say = useWords(casesWords);
  const sayValue = useWords(of);
  return (
    <Select
      mode="multiple"
      maxTagCount="responsive"
      aria-label={say(name)}
      placeholder={say(name)}
      value={search.getAll(name)}
      options={(Object.keys(of) as K[]).map((value) => ({ value: value as string, label: sayValue(value) }))}
      onChange={(values) => set(name, values)}
    />
  );
}
