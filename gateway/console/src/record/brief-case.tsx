import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { RefusalNote } from '../action/refusal-note.js';
import { Grade, Status } from '../case/marks.js';
import '../case/case.css';
import { ClockChip } from '../clock/clock-chip.js';
import { mostPressing } from '../clock/urgency.js';
import { useNow } from '../clock/use-now.js';
import { fullTime, relativeTime } from '../format/times.js';
import type { Problem } from '../graph/problem.js';
import { outcomeOf, type Refusal } from '../graph/refusal.js';
import { useChange } from '../shell/asking.js';
import { useLanguage, useWords } from '../words/language.js';
import { UrgeEarlier, type EarlierCaseFragment } from './record.generated.js';
import { recordWords } from './words.js';

/** An earlier case beside the call: what it is, how it stands, and urging it if the caller calls about it again. `children`: what else. */
export function BriefCase({ of, children }: { of: EarlierCaseFragment; children?: ReactNode }) {
  const say = useWords(recordWords);
  const { language } = useLanguage();
  const now = useNow();
  const urge = useChange(UrgeEarlier);
  const [refused, setRefused] = useState<Refusal | Problem>();
  const pressing = mostPressing(of.clocks, now);
  const urging = of.actions.find(({ operation }) => operation === 'urgeCase');
  const send = async () => {
    const told = await outcomeOf(urge.mutateAsync({ input: { caseId: of.id } }).then(({ urgeCase }) => urgeCase));
    setRefused('refused' in told ? told.refused : undefined);
  };
  return (
    <article className="brief-case">
      <p className="description">
        <Link href={`/cases/${of.id}`}>{of.description}</Link>
      </p>
      <p className="quiet small" title={fullTime(of.registeredAt, language)}>
        {[of.number, of.unit?.name, of.place, relativeTime(of.registeredAt, now, language)].filter(Boolean).join(' · ')}
      </p>
      <div className="marks">
        <Status of={of.status} /> <Grade of={of.grade} /> {pressing && <ClockChip clock={pressing} />}
        {urging?.open && (
          <Button
            size="small"
            loading={urge.isPending}
            disabled={urge.isSuccess && !refused}
            onClick={() => void send()}
          >
            {urge.isSuccess && !refused ? say('urged') : say('urge')}
          </Button>
        )}
        {children}
      </div>
      {refused && <RefusalNote of={refused} />}
    </article>
  );
}
