import { PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'wouter';
import { Grade } from '../../case/marks.js';
import { Supplements } from '../../case/supplements.js';
import { ClockChip } from '../../clock/clock-chip.js';
import { clockTime } from '../../format/times.js';
import { useLanguage, useWords } from '../../words/language.js';
import { categoryNames, kindNames, methodNames } from '../../words/names.js';
import type { ShownCallbackFragment } from './callbacks.generated.js';
import { Outcome, type Told } from './outcome.js';
import { orderOf, resultOf, Script } from './script.js';
import { callbacksWords } from './words.js';

/** One callback while it is made: whom to call about what, what to say, and what came of it. */
export function Calling({ of, told }: { of: ShownCallbackFragment; told: (what: Told) => void }) {
  const say = useWords(callbacksWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const { case: about } = of;
  return (
    <article className="panel calling" aria-labelledby="calling">
      <header>
        <h2 id="calling">{about.complainant.contact?.name ?? about.complainant.display}</h2>
        <p className="marks">
          <Grade of={about.grade} />
          <ClockChip clock={of.clock} of={about.id} />
          {of.round > 1 && <span className="warn">{say('round', { n: of.round })}</span>}
          {of.method === 'VISIT' && <span className="warn">{say('visit')}</span>}
        </p>
        <p className="quiet small">
          {about.number} · {sayKind(about.kind)} · {sayCategory(about.category)} ·{' '}
          <Link href={`/cases/${about.id}`}>{say('case')}</Link>
        </p>
      </header>
      <Whom of={of} />
      <dl className="facts">
        <Fact name={say('matter')} is={about.description} />
        <Fact name={say('demand')} is={about.demand} />
        <Fact
          name={say('where')}
          is={[about.property?.name, about.unit?.name, about.place].filter(Boolean).join(' ')}
        />
        <Fact name={say('result')} is={resultOf(of)} />
        <Fact name={say('handler')} is={orderOf(of)?.handler?.name} />
      </dl>
      <Supplements of={about.supplements} />
      <Tries of={of} />
      <Script of={of} />
      <Outcome key={of.id} of={of} told={told} />
    </article>
  );
}

function Whom({ of }: { of: ShownCallbackFragment }) {
  const say = useWords(callbacksWords);
  const { contact, contactAccess } = of.case.complainant;
  if (contact?.phone)
    return (
      <Button className="dial" size="large" icon={<PhoneOutlined />} href={`tel:${contact.phone}`}>
        {say('call', { phone: contact.phone })}
      </Button>
    );
  return <p className="quiet">{contact || contactAccess === 'SHOWN' ? say('noPhone') : say('hidden')}</p>;
}

function Tries({ of }: { of: ShownCallbackFragment }) {
  const say = useWords(callbacksWords);
  const sayMethod = useWords(methodNames);
  const { language } = useLanguage();
  if (!of.attempts.length) return null;
  return (
    <section className="tries">
      <h3>{say('tried')}</h3>
      <ol>
        {of.attempts.map((one) => (
          <li key={one.at}>
            {[
              clockTime(one.at, language),
              sayMethod(one.method),
              say(one.reached ? 'reached' : 'unreached'),
              one.by.name,
              one.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fact({ name, is }: { name: string; is: string | null | undefined }) {
  return is ? (
    <div>
      <dt>{name}</dt>
      <dd>{is}</dd>
    </div>
  ) : null;
}
