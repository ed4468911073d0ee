import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Unsent } from '../../action/unsent.js';
import { AddFile } from '../../file/add-file.js';
import { Files } from '../../file/files.js';
import { clockTime, fullTime } from '../../format/times.js';
import { useMay } from '../../shell/viewer.js';
import { useLanguage, useWords } from '../../words/language.js';
import { channelNames, deciderNames, methodNames } from '../../words/names.js';
import type { ShownCase } from './case.js';
import { caseWords } from './words.js';

/** What was taken down, and what was promised. */
export function Record({ of }: { of: ShownCase }) {
  const say = useWords(caseWords);
  const sayChannel = useWords(channelNames);
  const sayMethod = useWords(methodNames);
  const sayDecider = useWords(deciderNames);
  const { language } = useLanguage();
  const { promise, classification } = of;
  return (
    <section className="panel">
      <h2>{say('record')}</h2>
      <dl className="facts">
        <Fact name={say('demand')}>{of.demand}</Fact>
        <Fact name={say('where')}>{[of.property?.name, of.unit?.name, of.place].filter(Boolean).join(' ')}</Fact>
        <Fact name={say('channel')}>{sayChannel(of.channel)}</Fact>
        <Fact name={say('recording')}>
          {of.recordingUrl && (
            <a href={of.recordingUrl} target="_blank" rel="noreferrer">
              {say('listen')}
            </a>
          )}
        </Fact>
        <Fact name={say('occurred')}>{of.occurredAt && fullTime(of.occurredAt, language)}</Fact>
        <Fact name={say('received')}>{fullTime(of.receivedAt, language)}</Fact>
        <Fact name={say('promised')}>
          {promise &&
            say('promise', {
              contactBy: clockTime(promise.contactBy, language),
              resolveBy: clockTime(promise.resolveBy, language),
              by: sayMethod(promise.feedbackBy),
            }) + (promise.provisional ? say('provisional') : '')}
        </Fact>
        <Fact name={say('classified')}>
          {[sayDecider(classification.decidedBy), ...classification.reasons].join(' · ')}
        </Fact>
        <Fact name={say('follows')}>
          {of.follows && <Link href={`/cases/${of.follows.id}`}>{of.follows.number}</Link>}
        </Fact>
      </dl>
      <Papers of={of} />
      <p>
        <Link href={`/cases/${of.id}/form`}>{say('form')}</Link>
      </p>
    </section>
  );
}

/** What belongs to the case itself: photos of the work stand at its orders. */
function Papers({ of }: { of: ShownCase }) {
  const say = useWords(caseWords);
  const may = useMay();
  const ofOrders = new Set(of.workOrders.flatMap(({ files }) => files.map(({ id }) => id)));
  return (
    <>
      <Files of={of.files.filter(({ id }) => !ofOrders.has(id))} />
      <Unsent of={of.id} />
      {may('attachToCase') && (
        <AddFile operation="attachToCase" input={{ caseId: of.id }} about={of.number} label={say('addFile')} />
      )}
    </>
  );
}

/** A line of a record; nothing where there is nothing. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
}
