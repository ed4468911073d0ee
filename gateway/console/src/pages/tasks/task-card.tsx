import { PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'wouter';
import { Actions } from '../../action/actions.js';
import { useWaiting } from '../../action/use-outbox.js';
import { actionWords } from '../../action/words.js';
import { Grade } from '../../case/marks.js';
import '../../case/case.css';
import { ClockChip } from '../../clock/clock-chip.js';
import { mostPressing } from '../../clock/urgency.js';
import { useNow } from '../../clock/use-now.js';
import { clockTime } from '../../format/times.js';
import { useLanguage, useWords } from '../../words/language.js';
import type { Task } from './tasks.js';
import { tasksWords } from './words.js';

/** One order of mine: what, where, whom to call, how much time, and what to do next. */
export function TaskCard({ of }: { of: Task }) {
  const say = useWords(tasksWords);
  const { case: about } = of;
  const pressing = mostPressing(of.clocks, useNow());
  const contact = about.complainant.contact;
  return (
    <article className="task">
      <p className="marks">
        <Grade of={about.grade} />
        {pressing && <ClockChip clock={pressing} of={about.id} />}
        {of.round > 1 && <span className="small warn">{say('round', { n: of.round })}</span>}
      </p>
      <p className="what">
        <Link href={`/cases/${about.id}`}>{about.description}</Link>
      </p>
      <p>{[about.property?.name, about.unit?.name, about.place].filter(Boolean).join(' · ')}</p>
      {about.demand && <p className="quiet">{say('demand', { demand: about.demand })}</p>}
      <p className="quiet small">
        {about.number} · {contact?.name ?? about.complainant.display}
      </p>
      {contact?.phone && (
        <Button block icon={<PhoneOutlined />} href={`tel:${contact.phone}`}>
          {say('call', { phone: contact.phone })}
        </Button>
      )}
      <Unsent orderId={of.id} />
      <Actions of={of.actions} target={{ id: of.id, version: of.version, about: about.description }} />
    </article>
  );
}

/** What was done here without a connection. */
function Unsent({ orderId }: { orderId: string }) {
  const say = useWords(tasksWords);
  const sayAction = useWords(actionWords);
  const { language } = useLanguage();
  return useWaiting()
    .filter(({ input, refused }) => input['workOrderId'] === orderId && !refused)
    .map(({ key, operation, since }) => (
      <p key={key} className="waiting">
        {say('waiting', { action: sayAction(operation), at: clockTime(since, language) })}
      </p>
    ));
}
