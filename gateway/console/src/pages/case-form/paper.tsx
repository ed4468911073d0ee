import { useGradeName } from '../../case/use-grade-name.js';
import { Supplements } from '../../case/supplements.js';
import { QRCode } from 'antd';
import type { ReactNode } from 'react';
import { clockTime, fullTime } from '../../format/times.js';
import { useShell } from '../../shell/viewer.js';
import { useLanguage, useWords } from '../../words/language.js';
import { categoryNames, channelNames, kindNames, methodNames } from '../../words/names.js';
import type { FormOfCaseFragment } from './case-form.generated.js';
import { caseFormWords } from './words.js';

/** What the customer is told when a case is filed, and by what they follow it. */
export interface Told {
  readonly trackingCode: string;
  readonly trackingUrl: string;
  readonly acknowledgement: string;
}

/** One sheet: what was taken down, what was promised, room for what is done, and for two signatures. */
export function Paper({ of, told }: { of: FormOfCaseFragment; told?: Told }) {
  const say = useWords(caseFormWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const sayGrade = useGradeName();
  const sayChannel = useWords(channelNames);
  const sayMethod = useWords(methodNames);
  const { language } = useLanguage();
  const { viewer } = useShell();
  const { complainant, promise } = of;
  const grade = of.grade && sayGrade(of.grade);
  return (
    <article className="paper">
      <header>
        <div>
          <h2>{say('title', { kind: sayKind(of.kind) })}</h2>
          <p>{viewer.company?.name}</p>
          <p className="quiet">{say('number', { number: of.number })}</p>
        </div>
        {told && (
          <figure>
            {/* What it says stands below, for who cannot see it. */}
            <div aria-hidden>
              <QRCode type="svg" size={92} bordered={false} value={told.trackingUrl} />
            </div>
            <figcaption>{say('scan', { code: told.trackingCode })}</figcaption>
          </figure>
        )}
      </header>
      <dl>
        <Box name={say('name')}>
          {[complainant.contact?.name ?? complainant.display, complainant.organization].filter(Boolean).join(' · ')}
        </Box>
        <Box name={say('phone')}>{complainant.contact?.phone}</Box>
        <Box name={say('place')} wide>
          {[of.property?.name, of.unit?.name, of.place].filter(Boolean).join(' ')}
        </Box>
        <Box name={say('received')}>{fullTime(of.receivedAt, language)}</Box>
        <Box name={say('channel')}>{sayChannel(of.channel)}</Box>
        <Box name={say('classified')}>{[sayCategory(of.category), grade].filter(Boolean).join(' · ')}</Box>
        <Box name={say('by')}>{of.registeredBy?.name}</Box>
        <Box name={say('matter')} wide tall>
          {of.description}
          <Supplements of={of.supplements} />
        </Box>
        <Box name={say('demand')} wide>
          {of.demand}
        </Box>
        {promise && (
          <Box name={say('promised')} wide>
            {say('promise', {
              contactBy: clockTime(promise.contactBy, language),
              resolveBy: clockTime(promise.resolveBy, language),
              by: sayMethod(promise.feedbackBy),
            })}
            {promise.provisional && say('provisional')}
          </Box>
        )}
        <Box name={say('result')} wide tall>
          {of.result}
        </Box>
      </dl>
      <footer>
        <Signature of={of} />
        <p>
          {say('taker')} <span className="line" />
        </p>
        <p>
          {say('day')} <span className="line" />
        </p>
      </footer>
    </article>
  );
}

/** As the customer has signed on a screen, the last time if several; else a line to sign on. */
function Signature({ of }: { of: FormOfCaseFragment }) {
  const say = useWords(caseFormWords);
  const signed = of.files.filter(({ kind }) => kind === 'SIGNATURE').at(-1);
  return (
    <p>
      {say('signature')}{' '}
      {signed ? <img src={signed.path} alt={say('signed')} className="line" /> : <span className="line" />}
    </p>
  );
}

/** A field of the form; empty there is room to write. */
function Box({ name, wide, tall, children }: { name: string; wide?: boolean; tall?: boolean; children: ReactNode }) {
  return (
    <div className={['box', wide && 'wide', tall && 'tall'].filter(Boolean).join(' ')}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
