import {
  ClockCircleOutlined,
  CheckCircleOutlined,
  ExclamationCircleOutlined,
  PauseCircleOutlined,
} from '@ant-design/icons';
import { Popover } from 'antd';
import { clockTime, fullTime, lengthOf } from '../format/times.js';
import { useLanguage, useWords } from '../words/language.js';
import { clockNames } from '../words/names.js';
import './clock.css';
import { Ledger } from './ledger.js';
import { urgencyOf, type ShownClock, type Urgency } from './urgency.js';
import { useNow } from './use-now.js';
import { clockWords } from './words.js';

const ICONS: Readonly<Record<Urgency, typeof ClockCircleOutlined>> = {
  calm: ClockCircleOutlined,
  soon: ClockCircleOutlined,
  late: ExclamationCircleOutlined,
  paused: PauseCircleOutlined,
  over: CheckCircleOutlined,
};

/** How much time a limit leaves, counting down. With `of`, pressing it opens how the limit was counted. */
export function ClockChip({ clock, of }: { clock: ShownClock & { readonly id?: string }; of?: string }) {
  const say = useWords(clockWords);
  const sayName = useWords(clockNames);
  const { language } = useLanguage();
  const now = useNow();
  const urgency = urgencyOf(clock, now);
  const Icon = ICONS[urgency];
  const time = lengthOf(Date.parse(clock.dueAt) - now, language);
  const said = {
    calm: () => say('left', { time }),
    soon: () => say('left', { time }),
    late: () => say('late', { time }),
    paused: () => say('paused'),
    over: () =>
      clock.state === 'CANCELLED' ? say('cancelled') : clock.state === 'BREACHED' ? say('metLate') : say('met'),
  }[urgency]();
  const missed = urgency === 'over' && clock.state === 'BREACHED';
  const inside = (
    <>
      <Icon aria-hidden /> {sayName(clock.name)} <b>{said}</b>
    </>
  );
  const look = `clock ${missed ? 'missed' : urgency}`;
  if (!of || !clock.id)
    return (
      <span className={look} title={say('due', { at: fullTime(clock.dueAt, language) })}>
        {inside}
      </span>
    );
  return (
    <Popover
      trigger="click"
      title={`${say('ledger')} · ${say('due', { at: clockTime(clock.dueAt, language) })}`}
      content={<Ledger caseId={of} clockId={clock.id} />}
    >
      <button type="button" className={look}>
        {inside}
      </button>
    </Popover>
  );
}
