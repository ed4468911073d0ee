import { Tag } from 'antd';
import { Actions } from '../../action/actions.js';
import { Files } from '../../file/files.js';
import { useWords } from '../../words/language.js';
import { orderStatusNames } from '../../words/names.js';
import { Callbacks } from './callbacks.js';
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
          {order.result && <p>{say('result', { result: order.result })}</p>}
          <Files of={order.files} />
          {index === 0 && <Actions of={order.actions} target={order} />}
        </section>
      ))}
      {of.callbacks.length > 0 && <Callbacks of={of.callbacks} />}
    </>
  );
}
