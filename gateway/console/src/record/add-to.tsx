import { Button } from 'antd';
import { useState } from 'react';
import { RefusalNote } from '../action/refusal-note.js';
import type { Problem } from '../graph/problem.js';
import { outcomeOf, type Refusal } from '../graph/refusal.js';
import { useChange } from '../shell/asking.js';
import { useWords } from '../words/language.js';
import { additionOf, type Draft } from './draft.js';
import { AddToEarlier, type EarlierCaseFragment } from './record.generated.js';
import { recordWords } from './words.js';

interface Adding {
  readonly to: EarlierCaseFragment;
  readonly draft: Draft;
  /** Under which name the key of the change outlives a reload. */
  readonly kept: string;
  readonly added: () => void;
}

/** What was taken down goes to an earlier case of theirs, instead of becoming one more. Nothing while that case takes nothing. */
export function AddTo({ to, draft, kept, added }: Adding) {
  const say = useWords(recordWords);
  const supplement = useChange(AddToEarlier, kept);
  const [refused, setRefused] = useState<Refusal | Problem>();
  const { text, recordingUrl } = additionOf(draft, { demand: say('demand'), place: say('place') });
  if (!to.actions.some(({ operation, open }) => operation === 'supplementCase' && open)) return null;
  const send = async () => {
    const sent = supplement.mutateAsync({ input: { caseId: to.id, text, recordingUrl } });
    const told = await outcomeOf(sent.then(({ supplementCase }) => supplementCase));
    if ('refused' in told) return setRefused(told.refused);
    added();
  };
  return (
    <>
      <Button
        size="small"
        loading={supplement.isPending}
        disabled={!text}
        title={text ? undefined : say('nothingToAdd')}
        onClick={() => void send()}
      >
        {say('addTo')}
      </Button>
      {refused && <RefusalNote of={refused} />}
    </>
  );
}
