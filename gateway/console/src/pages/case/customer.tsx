import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Field, problemAt, wrong } from '../../action/field.js';
import { RefusalNote } from '../../action/refusal-note.js';
import { actionWords } from '../../action/words.js';
import type { Problem } from '../../graph/problem.js';
import { outcomeOf, type Refusal } from '../../graph/refusal.js';
import { useSend } from '../../shell/asking.js';
import { useWords } from '../../words/language.js';
import { ShowContact, type ShownContactFragment } from './case.generated.js';
import type { ShownCase } from './case.js';
import { Fact } from './record.js';
import { caseWords } from './words.js';

/** Who complains. A hidden contact is shown for a reason, which is kept on record; it is forgotten with the page. */
export function Customer({ of }: { of: ShownCase }) {
  const say = useWords(caseWords);
  const sayAction = useWords(actionWords);
  const { complainant } = of;
  const [revealed, setRevealed] = useState<ShownContactFragment>();
  const [asking, setAsking] = useState(false);
  const contact = complainant.contact ?? revealed;
  const reveal = of.actions.find(({ operation }) => operation === 'revealContact');
  return (
    <section className="panel">
      <h2>{say('customer')}</h2>
      <dl className="facts">
        <Fact name={say('name')}>
          {[contact?.name ?? complainant.display, complainant.organization].filter(Boolean).join(' · ')}
        </Fact>
        <Fact name={say('phone')}>{contact?.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}</Fact>
        <Fact name={say('email')}>{contact?.email}</Fact>
      </dl>
      {complainant.concealed && <p className="quiet small">{say('concealed')}</p>}
      {!contact && complainant.contactAccess === 'REVEAL' && (
        <p className="quiet small">
          {say('masked')}{' '}
          {reveal?.open && (
            <Button size="small" onClick={() => setAsking(true)}>
              {sayAction('revealContact')}
            </Button>
          )}
          {reveal && !reveal.open && reveal.reason}
        </p>
      )}
      {asking && (
        <Reveal
          caseId={of.id}
          close={(shown) => {
            if (shown) setRevealed(shown);
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}

function Reveal({ caseId, close }: { caseId: string; close: (shown?: ShownContactFragment) => void }) {
  const sayAction = useWords(actionWords);
  const send = useSend();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Refusal | Problem>();
  const reveal = async () => {
    const told = await outcomeOf(send(ShowContact, { input: { caseId, reason } }).then(({ answer }) => answer));
    if ('refused' in told) return setRefused(told.refused);
    close(told.done);
  };
  const problem = problemAt(refused, 'reason');
  return (
    <Modal
      open
      title={sayAction('revealContact')}
      okText={sayAction('confirm')}
      cancelText={sayAction('cancel')}
      okButtonProps={{ htmlType: 'submit', form: 'reveal' }}
      onCancel={() => close()}
    >
      <form
        id="reveal"
        className="change"
        onSubmit={(event) => {
          event.preventDefault();
          void reveal();
        }}
      >
        <Field id="reveal-reason" label={sayAction('why')} problem={problem}>
          <Input
            {...wrong('reveal-reason', problem)}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Field>
        {refused && <RefusalNote of={refused} at={['reason']} />}
      </form>
    </Modal>
  );
}
