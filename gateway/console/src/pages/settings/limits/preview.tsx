import { useGradeName } from '../../../case/use-grade-name.js';
import { Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { Field } from '../../../action/field.js';
import { LedgerLines } from '../../../clock/ledger-lines.js';
import { fullTime, instantOf } from '../../../format/times.js';
import { useAsk } from '../../../shell/asking.js';
import { Loaded } from '../../../shell/loaded.js';
import { useSettled } from '../../../shell/use-settled.js';
import { useLanguage, useWords } from '../../../words/language.js';
import { clockNames } from '../../../words/names.js';
import { PreviewLimits, type PreviewLimitsQuery } from './limits.generated.js';
import { useSayLimit } from './use-say-limit.js';
import { limitsWords } from './words.js';

type Would = PreviewLimitsQuery['limitPreview'][number];

/** What a case would get that came in at a time, each limit with its account. */
export function Preview() {
  const say = useWords(limitsWords);
  const sayGrade = useGradeName();
  const [grade, setGrade] = useState(2);
  const [at, setAt] = useState('');
  const settled = useSettled(at);
  const asked = useAsk(PreviewLimits, { grade, receivedAt: settled ? instantOf(settled) : null });
  return (
    <section className="preview" aria-label={say('preview')}>
      <h2>{say('preview')}</h2>
      <Field id="preview-grade" label={say('grade')}>
        <Select
          id="preview-grade"
          value={grade}
          options={[1, 2, 3].map((one) => ({ value: one, label: sayGrade(one) }))}
          onChange={setGrade}
        />
      </Field>
      <Field id="preview-at" label={say('receivedAt')}>
        <Input
          id="preview-at"
          type="datetime-local"
          value={at}
          onChange={({ target }) => setAt(target.value)}
          aria-describedby="preview-hint"
        />
        <p id="preview-hint" className="quiet small">
          {say('receivedHint')}
        </p>
      </Field>
      <div aria-live="polite">
        <Loaded asked={asked}>
          {({ limitPreview }) => limitPreview.map((would) => <Row key={would.name} of={would} />)}
        </Loaded>
      </div>
    </section>
  );
}

function Row({ of: { name, limit, dueAt, provisional, ledger } }: { of: Would }) {
  const say = useWords(limitsWords);
  const sayClock = useWords(clockNames);
  const sayLimit = useSayLimit();
  const { language } = useLanguage();
  return (
    <div className="would">
      <h3>
        {sayClock(name)} <span className="quiet small">{sayLimit(limit)}</span>
      </h3>
      <p>
        <strong>{say('due', { at: fullTime(dueAt, language) })}</strong>{' '}
        {provisional && <Tag className="mark">{say('provisional')}</Tag>}
      </p>
      <details>
        <summary aria-label={`${sayClock(name)}：${say('account')}`}>{say('account')}</summary>
        <div className="ledger">
          <LedgerLines lines={ledger} />
        </div>
      </details>
    </div>
  );
}
