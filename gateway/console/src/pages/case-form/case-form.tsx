import { PrinterOutlined, SignatureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { Unsent } from '../../action/unsent.js';
import { useAsk } from '../../shell/asking.js';
import { Loaded } from '../../shell/loaded.js';
import { useTitle } from '../../shell/use-title.js';
import { useMay } from '../../shell/viewer.js';
import { useWords } from '../../words/language.js';
import './case-form.css';
import { CaseForm as AskForm, type FormOfCaseFragment } from './case-form.generated.js';
import { Paper, type Told } from './paper.js';
import { Sign } from './sign.js';
import { caseFormWords } from './words.js';

const EVERY_MS = 5_000;
const AT_ONCE = 1;

/** A case as a form on paper, to be signed by the customer and by whoever took it down. */
export default function CaseForm() {
  const { id = '' } = useParams<{ id: string }>();
  const asked = useAsk(AskForm, { id }, { every: EVERY_MS });
  return <Loaded asked={asked}>{({ case: found }) => found && <Form of={found} />}</Loaded>;
}

function Form({ of }: { of: FormOfCaseFragment }) {
  const say = useWords(caseFormWords);
  const may = useMay();
  // Only whoever has just filed it knows the code; it outlives a reload and is gone with this entry of the history.
  const told = useHistoryState<Told | null>() ?? undefined;
  const [signing, sign] = useState(false);
  useTitle(of.number);
  return (
    <div className="case-form">
      <div className="page-head no-print">
        <h1>{told ? say('filed', { number: of.number }) : of.number}</h1>
        <Button type="primary" icon={<PrinterOutlined />} autoFocus={told !== undefined} onClick={() => print()}>
          {say('print')}
        </Button>
        {may('attachToCase') && (
          <Button icon={<SignatureOutlined />} onClick={() => sign(true)}>
            {say('sign')}
          </Button>
        )}
        {told && <Link href="/desk">{say('next')}</Link>}
        <Link href={`/cases/${of.id}`}>{say('case')}</Link>
      </div>
      {of.grade === AT_ONCE && <Urgent of={of} />}
      {told && (
        <section className="panel told no-print">
          <h2>{say('readOut')}</h2>
          <blockquote>{told.acknowledgement}</blockquote>
        </section>
      )}
      <div className="no-print">
        <Unsent of={of.id} />
      </div>
      <Paper of={of} told={told} />
      {signing && <Sign of={of} close={() => sign(false)} />}
    </div>
  );
}

/** Somebody is to be sent at once: who it is, or that nobody is yet. */
function Urgent({ of }: { of: FormOfCaseFragment }) {
  const say = useWords(caseFormWords);
  const may = useMay();
  const [order] = of.workOrders;
  const who = order?.handler?.name ?? order?.team?.name;
  return (
    <p role="status" className={who ? 'urgent no-print' : 'urgent nobody no-print'}>
      {who ? say('sent', { who }) : say('nobody')}{' '}
      {!who && may('dispatchWorkOrder') && <Link href="/dispatch">{say('dispatch')}</Link>}
    </p>
  );
}
