import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Field, problemAt, wrong } from '../../../action/field.js';
import { fullTime } from '../../../format/times.js';
import { useLanguage, useWords } from '../../../words/language.js';
import { FormDialog } from '../../../action/form-dialog.js';
import { useSaving } from '../../../action/use-saving.js';
import { settingsWords } from '../words.js';
import { Invite, type InviteMutation } from './people.generated.js';
import { NO_POWER, POWER_FIELDS, powerInput, PowerFields } from './power-fields.js';
import { peopleWords } from './words.js';

type Sent = Extract<InviteMutation['answer'], { __typename: 'SentInvitation' }>;

/** Invites somebody by their mail address; the link is shown once, to be handed over. */
export function InviteMember({ close }: { close: () => void }) {
  const say = useWords(peopleWords);
  const { save, refused, busy } = useSaving(Invite);
  const [{ email, name }, setWho] = useState({ email: '', name: '' });
  const [power, setPower] = useState(NO_POWER);
  const [sent, setSent] = useState<Sent>();
  if (sent) return <HandOver of={sent} close={close} />;
  const problem = (field: string) => problemAt(refused, field);
  const send = async () => {
    const done = await save({ input: { email, name, ...powerInput(power) } });
    if (done) setSent(done as Sent);
  };
  return (
    <FormDialog
      title={say('invite')}
      ok={say('send')}
      fields={['email', 'name', ...POWER_FIELDS]}
      {...{ refused, busy, close }}
      save={() => void send()}
    >
      <Field id="invite-name" label={say('name')} problem={problem('name')}>
        <Input
          {...wrong('invite-name', problem('name'))}
          value={name}
          onChange={({ target }) => setWho((who) => ({ ...who, name: target.value }))}
        />
      </Field>
      <Field id="invite-email" label={say('email')} problem={problem('email')}>
        <Input
          {...wrong('invite-email', problem('email'))}
          type="email"
          value={email}
          onChange={({ target }) => setWho((who) => ({ ...who, email: target.value }))}
        />
        <p className="quiet small">{say('emailHint')}</p>
      </Field>
      <PowerFields
        power={power}
        refused={refused}
        enter={(change) => setPower((before) => ({ ...before, ...change }))}
      />
    </FormDialog>
  );
}

function HandOver({ of: { token, invitation }, close }: { of: Sent; close: () => void }) {
  const say = useWords(peopleWords);
  const sayAll = useWords(settingsWords);
  const { language } = useLanguage();
  const [copied, setCopied] = useState(false);
  const link = `${window.location.origin}/join/${token}`;
  const { name, mail, expiresAt } = invitation;
  return (
    <Modal
      open
      title={say('handOver', { name })}
      onCancel={close}
      footer={<Button onClick={close}>{sayAll('close')}</Button>}
    >
      <div className="hand-over">
        <p>{say('handOverHint', { mail, at: fullTime(expiresAt, language) })}</p>
        <output aria-label={say('link')}>{link}</output>
        <Button type="primary" onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
          {copied ? say('copied') : say('copy')}
        </Button>
      </div>
    </Modal>
  );
}
