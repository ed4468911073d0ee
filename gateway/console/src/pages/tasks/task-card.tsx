import { PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'wouter';
import { Actions } from '../../action/actions.js';
import { Unsent } from '../../action/unsent.js';
import { Grade } from '../../case/marks.js';
import '../../case/case.css';
import { Supplements } from '../../case/supplements.js';
import { ClockChip } from '../../clock/clock-chip.js';
import { mostPressing } from '../../clock/urgency.js';
import { useNow } from '../../clock/use-now.js';
import { AddFile } from '../../file/add-file.js';
import { Files } from '../../file/files.js';
import { useWords } from '../../words/language.js';
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
      <Supplements of={about.supplements} />
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
      <Files of={of.files} />
      <Unsent of={of.id} />
      <Actions of={of.actions} target={{ id: of.id, version: of.version, about: about.description }} />
      <p className="add-photos">
        {(['before', 'after'] as const).map((when) => (
          <AddFile
            key={when}
            operation="attachToWorkOrder"
            input={{ workOrderId: of.id, kind: when === 'before' ? 'BEFORE' : 'AFTER' }}
            about={about.description}
            label={say(when)}
            camera
          />
        ))}
      </p>
    </article>
  );
}
