import { Button } from 'antd';
import { Link } from 'wouter';
import { Grade } from '../case/marks.js';
import { useWords } from '../words/language.js';
import './record.css';
import type { EarlierCaseFragment } from './record.generated.js';
import { recordWords } from './words.js';

/** To which case it was added; and that it sounds more urgent than that case was taken to be, where it does. */
export function Added({ to, grade, next }: { to: EarlierCaseFragment; grade?: number; next: () => void }) {
  const say = useWords(recordWords);
  const worse = grade !== undefined && to.grade != null && grade < to.grade;
  return (
    <section className="panel filed">
      <h1>{say('added', { number: to.number })}</h1>
      <p>{say('addedHint')}</p>
      {worse && (
        <p role="alert" className="marks">
          {say('soundsLike')} <Grade of={grade} /> {say('isNow')} <Grade of={to.grade} /> {say('regrade')}
        </p>
      )}
      <div className="buttons">
        <Button type="primary" size="large" autoFocus onClick={next}>
          {say('nextCustomer')}
        </Button>
        <Link href={`/cases/${to.id}`}>{say('look')}</Link>
      </div>
    </section>
  );
}
