import { Tag } from 'antd';
import { Actions } from '../../action/actions.js';
import { clockTime } from '../../format/times.js';
import { useLanguage, useWords } from '../../words/language.js';
import { callbackStatusNames, methodNames, orderStatusNames, verdictNames } from '../../words/names.js';
import type { ShownCase } from './case.js';
import { caseWords } from './words.js';

/** Who handles it, round by round, the newest first, and what the customer said of it. */
export function Orders({ of }: { of: ShownCase }) {
  const say = useWords(caseWords);
  const sayStatus = useWords(orderStatusNames);
  return (
    <>
      {of.workOrders.map((order, index) => (
        <section className="panel" key={order.id}>
          <h2>
            {say('order')}{' '}
            {of.workOrders.length > 1 && <small className="quiet">{say('round', { n: order.round })}</small>}
          </h2>
          <p>
            <Tag className="mark">{sayStatus(order.status)}</Tag>{' '}
            {[order.team?.name, order.handler?.name].filter(Boolean).join(' · ') || say('nobody')}
          </p>
          {index === 0 && <Actions of={order.actions} target={order} />}
        </section>
      ))}
      {of.callbacks.length > 0 && <Callbacks of={of.callbacks} />}
    </>
  );
}

function Callbacks({ of }: { of: ShownCase['callbacks'] }) {
  const say = useWords(caseWords);
  const sayStatus = useWords(callbackStatusNames);
  const sayMethod = useWords(methodNames);
  const sayVerdict = useWords(verdictNames);
  const { language } = useLanguage();
  return (
    <section className="panel">
      <h2>{say('callbacks')}</h2>
      {of.map((one) => (
        <p key={one.id}>
          <Tag className="mark">{sayStatus(one.status)}</Tag>{' '}
          {[
            say('round', { n: one.round }),
            sayMethod(one.method),
            one.verdict ? sayVerdict(one.verdict) : say('due', { at: clockTime(one.dueAt, language) }),
            one.solved === null ? '' : say(one.solved ? 'solved' : 'notSolved'),
            one.by?.name,
            one.attempts.length ? say('tries', { n: one.attempts.length }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
    </section>
  );
}
