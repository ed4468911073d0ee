import { Button } from 'antd';
import { Link } from 'wouter';
import { useWords } from '../../words/language.js';
import type { FiledCase } from '../../record/record-case.js';
import '../../record/record.css';
import { hotlineWords } from './words.js';

/** What the caller is told, to be read out: the promise, and the code by which they can follow it. */
export function Filed({ of, next }: { of: FiledCase; next: () => void }) {
  const say = useWords(hotlineWords);
  return (
    <section className="panel filed">
      <h1>{say('filed', { number: of.case.number })}</h1>
      <h2>{say('readOut')}</h2>
      <blockquote>{of.acknowledgement}</blockquote>
      {of.case.promise?.provisional && <p className="quiet">{say('provisional')}</p>}
      <dl>
        <dt>{say('code')}</dt>
        <dd>{of.trackingCode}</dd>
      </dl>
      <div className="buttons">
        <Button type="primary" size="large" autoFocus onClick={next}>
          {say('next')}
        </Button>
        <Link href={`/cases/${of.case.id}`}>{say('look')}</Link>
      </div>
    </section>
  );
}
